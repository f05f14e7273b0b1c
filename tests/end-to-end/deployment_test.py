# SPDX-License-Identifier: GPL-3.0-or-later
"""What resources/deploy says, done: a server with Patroni's settings and rules, pgbouncer with its file, people who work
through both. Only addresses, folders and sizes are this machine's.

    python3 deployment_test.py path/to/renewdeskctl path/to/resources/deploy        with Debian's python3-yaml
"""

import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import yaml

import postgresql_server
from ctl import DONE, REFUSED, UNREACHABLE, Ctl, Difference, expect, run_as_test
from postgresql_server import Server, as_postgres, free_port, give_to_postgres, program

CANARY = "canary-of-a-customer"
PASSWORDS = {"anna": "anna's own: pass\\word", "bert": "bert's", "nightly": "nightly's", "outsider": "outsider's",
             "retired": "retired's", "pgbouncer": "bouncer's", "renewdesk_dba": "owner's", "root_of_all": "root's"}
ROLES = {"anna": "agent", "bert": "manager", "nightly": "billing", "retired": "agent"}


def make_certificates(folder):
    """An authority of the test's own, and a certificate of it for this machine."""
    def openssl(*words):
        made = subprocess.run(["openssl", *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        expect(made.returncode == 0, f"openssl {' '.join(words)}:\n{made.stdout}")

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.crt", "-days", "2", "-subj", "/CN=authority")
    openssl("req", *key, "-keyout", "db1.key", "-out", "db1.csr", "-subj", "/CN=localhost")
    (folder / "names").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    openssl("x509", "-req", "-in", "db1.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-out", "db1.crt", "-extfile", "names")
    os.chmod(folder / "db1.key", 0o600)
    give_to_postgres(folder / "db1.key")


class Site:
    """One machine of the deployment: the server, pgbouncer beside it, and what people have on theirs."""

    def __init__(self, program_path, deploy, folder):
        self.deploy = deploy
        self.folder = folder
        os.chmod(folder, 0o755)  # the user postgres goes through it
        self.tls = folder / "tls"
        self.tls.mkdir()
        make_certificates(self.tls)
        patroni = yaml.safe_load((deploy / "patroni" / "patroni.yml").read_text(encoding="utf-8"))
        self.server = self.make_server(patroni)
        self.bouncer_port = free_port()
        self.bouncer = None
        self.ctl = Ctl(program_path, folder / "no-file.db", home=folder)
        passwords = folder / "pgpass"
        passwords.write_text("".join("*:*:*:{}:{}\n".format(login, re.sub(r"([\\:])", r"\\\1", password))
                                     for login, password in PASSWORDS.items()))
        passwords.chmod(0o600)
        self.ctl.environment.update(PGPASSFILE=str(passwords), PGSSLROOTCERT=str(self.tls / "ca.crt"))

    def make_server(self, patroni):
        settings = dict(patroni["bootstrap"]["dcs"]["postgresql"]["parameters"])
        settings.update({"ssl_cert_file": self.tls / "db1.crt", "ssl_key_file": self.tls / "db1.key",
                         "ssl_ca_file": self.tls / "ca.crt"})
        expect({"shared_buffers", "effective_cache_size", "max_wal_size"} <= settings.keys(), "sizes are set")
        settings.update({"shared_buffers": "64MB", "effective_cache_size": "256MB", "max_wal_size": "256MB"})
        rules = [re.sub(r"10\.0\.\d+\.\d+/\d+", "127.0.0.1/32", rule) for rule in patroni["postgresql"]["pg_hba"]]
        options = []
        for option in patroni["bootstrap"]["initdb"]:
            name, value = next(iter(option.items())) if isinstance(option, dict) else (option, None)
            options.append(f"--{name}" if value is None else f"--{name}={value}")
        return Server(self.folder / "server", settings, rules, options)

    def start_bouncer(self):
        folder = self.folder / "bouncer"
        folder.mkdir(mode=0o700)
        give_to_postgres(folder)
        users = (self.deploy / "pgbouncer" / "userlist.txt").read_text(encoding="utf-8")
        expect('"pgbouncer" ""' in users, "userlist.txt has a place for a password")
        (folder / "userlist.txt").write_text(users.replace('"pgbouncer" ""', f'"pgbouncer" "{PASSWORDS["pgbouncer"]}"'))
        text = (self.deploy / "pgbouncer" / "pgbouncer.ini").read_text(encoding="utf-8")
        for old, new in {"host=/run/postgresql port=5432": f"host={self.server.folder} port={self.server.port}",
                         "listen_addr = 10.0.0.11": "listen_addr = 127.0.0.1",
                         "listen_port = 6432": f"listen_port = {self.bouncer_port}",
                         "/etc/pgbouncer/tls": str(folder), "/etc/pgbouncer": str(folder),
                         "/var/log/postgresql": str(folder), "/run/postgresql": str(folder)}.items():
            expect(old in text, f"pgbouncer.ini speaks of {old}")
            text = text.replace(old, new)
        (folder / "pgbouncer.ini").write_text(text)
        for name in ("db1.key", "db1.crt"):
            (folder / name).write_bytes((self.tls / name).read_bytes())
            (folder / name).chmod(0o600)
            give_to_postgres(folder / name)
        output = folder / "output"
        with open(output, "wb") as log:
            self.bouncer = subprocess.Popen(as_postgres([program("pgbouncer"), folder / "pgbouncer.ini"]), cwd="/",
                                            stdout=log, stderr=log)
        postgresql_server.wait_for(self.bouncer_port, self.bouncer, "pgbouncer", output)
        self.bouncer_log = folder / "pgbouncer.log"

    def stop(self):
        if self.bouncer and self.bouncer.poll() is None:
            self.bouncer.send_signal(signal.SIGINT)
            self.bouncer.wait(30)
        self.server.stop()

    def url(self, login, port, mode="verify-full", database="renewdesk"):
        return f"postgresql://{login}@localhost:{port}/{database}?sslmode={mode}"

    def through(self, login, **options):
        return self.url(login, self.bouncer_port, **options)

    def psql(self, url, statements):
        """Runs them as anybody. Returns (exit status, what it printed)."""
        ended = subprocess.run(["psql", "-X", "-A", "-t", "-d", url], input=statements, env=self.ctl.environment,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
        return ended.returncode, ended.stdout


def set_up(site):
    """As the README says: the database, its schema, people, pgbouncer's way to their secrets."""
    site.server.start()
    quoted = {login: password.replace("'", "''") for login, password in PASSWORDS.items()}
    site.server.psql(f"CREATE ROLE renewdesk_dba LOGIN CREATEROLE PASSWORD '{quoted['renewdesk_dba']}';"
                     "CREATE DATABASE renewdesk OWNER renewdesk_dba;")
    url = f"postgresql://postgres@/renewdesk?host={site.server.folder}&port={site.server.port}"
    made = subprocess.run(as_postgres(site.ctl.arguments("init", "--sandbox", "--today", "2026-01-31", url=url)), cwd="/",
                          env=site.ctl.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    expect(made.returncode == DONE, f"init: {made.stdout}")
    for login in ("anna", "bert", "nightly", "outsider", "retired"):
        site.server.psql(f"CREATE ROLE {login} LOGIN PASSWORD '{quoted[login]}';")
    site.server.psql(f"CREATE ROLE root_of_all LOGIN SUPERUSER PASSWORD '{quoted['root_of_all']}';"
                     "ALTER ROLE retired VALID UNTIL '2020-01-01';")
    for login, role in ROLES.items():
        site.ctl.done("grant", login, role, url=site.url("renewdesk_dba", site.server.port))
    site.server.psql((site.deploy / "pgbouncer" / "auth_query.sql").read_text(encoding="utf-8"), "renewdesk")
    site.server.psql(f"ALTER ROLE pgbouncer PASSWORD '{quoted['pgbouncer']}'; "
                     "GRANT CONNECT ON DATABASE renewdesk TO outsider;")
    site.start_bouncer()


def people_work(site):
    """Each by their own login, through pgbouncer, and the audit says who it was."""
    ctl = site.ctl
    bert, anna, nightly = (site.through(login) for login in ("bert", "anna", "nightly"))
    ctl.done("plan", "add", "--name", "Standard", "--setup-fee", "10.00", "--monthly-fee", "49.00", url=bert)
    account = ctl.done("account", "add", "--name", "Miller", "--email", "miller@shops.example", url=anna)["id"]
    opened = ctl.done("integration", "add", "--account", account, "--supplier", "Wholesale", "--channel", "Webshop",
                      "--label", "First", "--plan", "Standard", url=anna)["integration"]
    ctl.done("freeze", opened["id"], url=anna)
    # One password opens both doors, and each person keeps their name.
    answer = ctl.call("plan", "add", "--name", "Other", "--setup-fee", "0", "--monthly-fee", "1.00", url=anna)
    expect(answer.error["code"] == "forbidden", f"an agent adds no plan: {answer}")
    ctl.done("today", "--set", "2026-02-28", url=site.url("renewdesk_dba", site.server.port))
    run = ctl.done("run", url=nightly)
    expect((run["invoices"], run["total_cents"]) == (1, 900), f"one invoice of the frozen fee: {run}")
    rows = site.server.psql("SELECT login || ' ' || command || ' ' || code FROM renewdesk.audit_entry"
                            " WHERE login NOT IN ('postgres', 'renewdesk_dba') ORDER BY id;", "renewdesk").splitlines()
    wanted = ["bert add-plan done", "anna add-account done", "anna open done", "anna freeze done",
              "anna add-plan forbidden", "nightly run done"]
    expect(rows == wanted, f"the audit: expected {wanted}, found {rows}")
    return opened["id"]


def changes_are_heard(site, integration):
    """LISTEN through pgbouncer, and nothing of it is left to the next who gets the session."""
    listener = subprocess.Popen(["psql", "-X", "-A", "-t", "-d", site.through("anna")], env=site.ctl.environment,
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    listener.stdin.write("LISTEN renewdesk_changed; PREPARE mine AS SELECT 1; SELECT 'ready ' || pg_backend_pid();\n")
    listener.stdin.flush()
    said = ""
    while "ready" not in said:
        said = listener.stdout.readline()
        expect(said, "psql ended")
    backend = said.split()[-1]
    site.ctl.done("unfreeze", integration, url=site.through("anna"))
    listener.stdin.write("SELECT 'over';\n")
    listener.stdin.close()
    said = listener.stdout.read()
    listener.wait(30)
    expect('"renewdesk_changed"' in said, f"a change was not heard through pgbouncer: {said}")
    for attempt in range(50):  # the same session of the server comes to another client of the same login
        # Of several idle sessions the pooler always hands out the same one: every other time somebody has that one.
        holder = attempt % 2 and subprocess.Popen(
            ["psql", "-X", "-q", "-d", site.through("anna"), "-c", "SELECT pg_sleep(0.5)"], env=site.ctl.environment,
            stdout=subprocess.DEVNULL)
        time.sleep(0.2)
        code, said = site.psql(site.through("anna"), "SELECT pg_backend_pid(), (SELECT count(*) FROM pg_prepared_statements),"
                               " (SELECT count(*) FROM pg_listening_channels());")
        if holder:
            holder.wait(30)
        if said.startswith(f"{backend}|"):
            break
    expect(said.strip() == f"{backend}|0|0", f"something of one session was left to the next: {said}")


def a_new_role_is_told(site):
    """Patroni's callback: pgbouncer looks anew what its server is. Patroni and pgbouncer are the same user's."""
    text = (site.deploy / "patroni" / "role_changed").read_text(encoding="utf-8")
    for old, new in {"-h /run/postgresql": f"-h {site.folder / 'bouncer'}", "-p 6432": f"-p {site.bouncer_port}"}.items():
        expect(old in text, f"role_changed speaks of {old}")
        text = text.replace(old, new)
    told = subprocess.run(as_postgres(["sh", "-s", "on_role_change", "master", "renewdesk"]), input=text, cwd="/",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
    expect(told.returncode == 0 and "RECONNECT" in site.bouncer_log.read_text(), f"role_changed: {told.stdout}")
    code, said = site.psql(site.through("anna"), "SELECT session_user;")
    expect(said.strip() == "anna", f"after RECONNECT: {said}")


def units_are_understood(site):
    """systemd reads the units without a complaint, where there is a systemd to ask."""
    if not shutil.which("systemd-analyze"):
        return "no systemd here to read the units"
    folder = site.folder / "units"
    folder.mkdir()
    for unit in (site.deploy / "systemd").glob("renewdesk-*"):
        text = re.sub(r"(ExecStart=)\S+", r"\1/bin/true", unit.read_text(encoding="utf-8"))
        (folder / unit.name).write_text(text)
    names = [f"./{unit.name}" for unit in sorted(folder.iterdir())]
    expect(len(names) == 3, f"three units: {names}")
    asked = subprocess.run(["systemd-analyze", "verify", *names], cwd=folder, stdout=subprocess.PIPE,
                           stderr=subprocess.STDOUT, text=True, env={**os.environ, "SYSTEMD_UNIT_PATH": f"{folder}:"})
    complaints = [line for line in asked.stdout.splitlines() if "/units/" in line or "renewdesk" in line]
    expect(asked.returncode == 0 and not complaints, f"systemd-analyze verify: {asked.stdout}")
    return "systemd reads the units"


def failures_are_told(site):
    """What reaches a person for each way that a run can end."""
    said = {}
    for status in ("1", "2", "3", "4", "5"):
        told = subprocess.run([site.deploy / "systemd" / "tell-failure", "renewdesk-run"], stdout=subprocess.PIPE, text=True,
                              env={"MONITOR_SERVICE_RESULT": "exit-code", "MONITOR_EXIT_STATUS": status}, check=True)
        said[status] = told.stdout
    expect(len(set(said.values())) == 5 and "incomplete" in said["5"], f"tell-failure: {said}")


def doors_are_shut(site):
    """Who must not come in, and why it is so."""
    direct, bouncer = site.server.port, site.bouncer_port
    cases = [
        ("without TLS, to the server", site.url("anna", direct, "disable"), {}, "pg_hba.conf rejects|no encryption"),
        ("without TLS, to pgbouncer", site.url("anna", bouncer, "disable"), {}, "SSL required"),
        ("with a wrong password, to the server", site.url("anna", direct), {"PGPASSWORD": "x"}, "password authentication"),
        ("with a wrong password, to pgbouncer", site.url("anna", bouncer), {"PGPASSWORD": "x"}, "authentication failed"),
        ("as a superuser, to the server", site.url("root_of_all", direct), {}, "rejects"),
        ("as a superuser, to pgbouncer", site.url("root_of_all", bouncer), {}, "authentication failed|no such user"),
        ("as the database's owner, to pgbouncer", site.url("renewdesk_dba", bouncer), {}, "authentication failed|no such user"),
        ("as somebody without a role, to the server", site.url("outsider", direct), {}, "rejects"),
        ("as somebody without a role, to pgbouncer", site.url("outsider", bouncer), {}, "authentication failed|no such user"),
        ("with a password that has expired, to pgbouncer", site.url("retired", bouncer), {}, "authentication failed|no such user"),
        ("under a name that is not in the certificate",
         site.url("anna", direct).replace("localhost", "db9.example") + "&hostaddr=127.0.0.1", {}, "does not match"),
        ("to another database of the server", site.url("anna", direct, database="postgres"), {}, "rejects"),
        ("to another database of pgbouncer", site.url("anna", bouncer, database="postgres"), {}, "authentication failed|no such database"),
    ]
    for name, url, extra, why in cases:
        ended = subprocess.run(["psql", "-X", "-d", url, "-c", "SELECT 1"], env={**site.ctl.environment, **extra},
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
        expect(ended.returncode == 2 and re.search(why, ended.stdout), f"{name}: {ended.stdout}")
    for name, url in (("directly", site.url("anna", direct)), ("through pgbouncer", site.through("anna"))):
        code, said = site.psql(url, "SELECT session_user, current_user;")
        expect(said.strip() == "anna|anna", f"anna {name}: {said}")
    code, said = site.psql(site.url("anna", direct), "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid();")
    expect(said.strip() == "t|TLSv1.3", f"the session's encryption: {said}")
    answer = site.ctl.call("account", "list", url=site.url("outsider", bouncer))
    expect(answer.exit == UNREACHABLE, f"somebody without a role: {answer}")
    code, said = site.psql(site.through("anna"), "SELECT * FROM pgbouncer.secret_of('bert');")
    expect("permission denied" in said, f"an agent looks up secrets: {said}")
    return len(cases)


def logs_hold_nobody(site):
    """What fails is logged, what it was about is not."""
    anna = site.through("anna")
    failures = [
        f"INSERT INTO renewdesk.account (name, email, language) VALUES ('{CANARY}', 'x', 'en');",
        f"SELECT CAST('{CANARY}' AS integer);",
        f"SELECT renewdesk.add_note(1, '{CANARY}');",
        f"PREPARE p(text) AS SELECT CAST($1 AS integer); EXECUTE p('{CANARY}');",
        f"DO $$ BEGIN RAISE EXCEPTION 'x' USING DETAIL = '{CANARY}'; END $$;",
    ]
    for statement in failures:
        code, said = site.psql(anna, statement)
        expect("ERROR" in said, f"it was to fail: {statement}: {said}")
    refused = site.ctl.call("account", "add", "--name", CANARY + "\t", "--email", "x", url=anna)
    expect(refused.exit == REFUSED, f"a name that ends in a tab: {refused}")
    site.ctl.done("account", "add", "--name", CANARY, "--email", CANARY, url=anna)
    log = site.server.log.read_text(errors="replace")
    bouncer = site.bouncer_log.read_text(errors="replace")
    expect("permission denied for table account" in log, "the log tells that something failed")
    expect("connection authorized: user=anna" in log and "anna" in bouncer, "the logs tell who came")
    # PostgreSQL's own messages quote a value that can't be converted; nothing of ours takes texts for numbers.
    ours = [line for line in log.splitlines() if "invalid input syntax" not in line]
    expect(CANARY not in "\n".join(ours) and CANARY not in bouncer, "a customer's text is in a log")


def main(program_path, folder, deploy_folder):
    site = Site(program_path, Path(deploy_folder).resolve(), folder)
    try:
        set_up(site)
        integration = people_work(site)
        changes_are_heard(site, integration)
        a_new_role_is_told(site)
        failures_are_told(site)
        units = units_are_understood(site)
        shut = doors_are_shut(site)
        logs_hold_nobody(site)
    except Difference as difference:
        logs = [site.server.log, folder / "bouncer" / "pgbouncer.log"]
        tails = [f"\n{log}:\n" + log.read_text(errors="replace")[-1500:] for log in logs if log.exists()]
        raise Difference(f"{difference}{''.join(tails)}") from None
    finally:
        site.stop()
    return f"people work through pgbouncer by their own logins, {shut} doors are shut, the logs hold nobody's text, {units}"


if __name__ == "__main__":
    run_as_test("the deployment as it is written down", main)
