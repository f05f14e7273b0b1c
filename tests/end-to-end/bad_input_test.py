# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything wrong that a user, a spreadsheet or a disk can hand to the program: each is answered with the right exit
code, an error code, a message that names cause and next step, and nothing written.

    python3 bad_input_test.py path/to/renewdeskctl
"""

import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import database_rows
import year_figures as figures
from ctl import DONE, ERROR_CODES, REFUSED, SCHEMA, UNREACHABLE, USAGE, Ctl, Difference, expect, run_as_test

HERE = Path(__file__).resolve().parent
COMPANY = HERE.parent.parent / "resources" / "sample" / "company.csv"
NOBODY = 65534
# The program refuses an argument (1) or the command line (2): the contract leaves which to it.
BAD_VALUE = {REFUSED, USAGE}
GOOD_ROW = {"account_name": "New Shop", "account_email": "new@shop.example", "supplier": "Castellan Paper",
            "sales_channel": "EDI", "label": "Main", "plan": "Basic", "monthly_fee": "", "service": "active",
            "cancel_pending": "no", "anchor_on": "2025-11-30", "next_billing_on": "2026-07-30"}


class Checks:
    """Counts what was tried, and collects what went wrong, so that one failure does not hide the others."""

    def __init__(self, ctl):
        self.ctl = ctl
        self.tried = 0
        self.failures = []
        self.untried = []

    def attempt(self, sentence, action):
        self.tried += 1
        try:
            action()
        except Difference as failure:
            self.failures.append(f"- {sentence}\n{failure}")

    def refused(self, sentence, *words, exits=BAD_VALUE, codes=("invalid",), names=(), ctl=None, **options):
        """The command is refused in both kinds of output, says why, and writes nothing."""
        def action():
            tool = ctl or self.ctl
            before = rows_of(tool.file) if options.get("url") is None and readable(tool.file) else None
            answer = tool.call(*words, **options)
            expect(answer.exit in exits, f"exit {sorted(exits)} was expected:\n{answer}")
            error = answer.error
            expect(error.get("code") in ERROR_CODES, f"not one of the error codes:\n{answer}")
            expect(error["code"] in codes, f"code {' or '.join(codes)} was expected:\n{answer}")
            check_message(error.get("message", ""), error["code"], names, answer)
            plain = tool.call(*words, as_json=False, **options)
            expect(plain.exit == answer.exit, f"another exit without --json:\n{answer}\n{plain}")
            expect(not plain.out, f"stdout is not for errors:\n{plain}")
            check_message(plain.err.decode("utf-8", "replace"), error["code"], names, plain)
            if before is not None:
                written = database_rows.difference(before, rows_of(tool.file))
                expect(not written, f"something was written: {written}\n{answer}")
        self.attempt(sentence, action)

    def accepted(self, sentence, *words, **options):
        self.attempt(sentence, lambda: self.ctl.done(*words, **options))


def check_message(message, code, names, answer):
    text = message.strip()
    expect(text != code and len(text.split()) >= 4, f"the message is no sentence of cause and advice:\n{answer}")
    for name in names:
        found = re.search(rf"(?<!\w){re.escape(str(name))}(?!\w)", text)
        expect(found, f"the message does not name {name!r}:\n{answer}")


def rows_of(file):
    return database_rows.dump(file, without_tables=database_rows.ATTEMPTS | database_rows.FIXED)


def readable(file):
    """Whether it is a database that can be compared before and after."""
    try:
        rows_of(file)
        return True
    except (sqlite3.Error, OSError):
        return False


def write_csv(path, rows, header=figures.IMPORT_COLUMNS, start=""):
    lines = figures.csv_text(header, [[row[column] for column in figures.IMPORT_COLUMNS] for row in rows])
    path.write_bytes((start + lines).encode("utf-8", "surrogatepass"))
    return path


def prepare(ctl):
    """The sample company in June: integrations 1 to 200, some hundreds of invoices, nothing due."""
    ctl.done("init", "--sandbox", "--today", "2025-12-31")
    for name, setup, monthly in (("Basic", "49.00", "29.00"), ("Standard", "99.00", "49.00"),
                                 ("Enterprise", "299.00", "149.00")):
        ctl.done("plan", "add", "--name", name, "--setup-fee", setup, "--monthly-fee", monthly)
    ctl.done("import", COMPANY)
    ctl.done("today", "--set", "2026-06-30")
    ctl.done("run")


def unknown_ids(checks):
    not_found = {"exits": {REFUSED}, "codes": ("not_found",)}
    for verb in ("freeze", "unfreeze", "cancel", "uncancel", "freeze-instead"):
        checks.refused(f"{verb} of an unknown integration", verb, 999999, **not_found, names=[999999])
    checks.refused("an unknown integration shown", "integration", "show", 999999, **not_found, names=[999999])
    checks.refused("an unknown integration edited", "integration", "edit", 999999, "--label", "X", **not_found)
    checks.refused("a note on an unknown integration", "note", "add", 999999, "text", **not_found)
    checks.refused("a preview for an unknown integration", "preview", "freeze", 999999, **not_found)
    checks.refused("an explanation of an unknown integration", "explain", "--integration", 999999, **not_found)
    checks.refused("an explanation of an unknown line", "explain", "--line", "2026-999999/1", **not_found)
    checks.refused("an unknown account shown", "account", "show", 999999, **not_found, names=[999999])
    checks.refused("an unknown account edited", "account", "edit", 999999, "--name", "X", **not_found)
    checks.refused("an unknown account unparked", "account", "unpark", 999999, **not_found)
    checks.refused("an unknown invoice shown", "invoice", "show", "2026-999999", **not_found)
    checks.refused("invoices of an unknown account", "invoice", "list", "--account", 999999, **not_found)
    checks.refused("an export for an unknown account", "invoice", "export", "--account", 999999, "--output",
                   "unknown-account.csv", **not_found)
    checks.refused("the audit of an unknown integration", "audit", "--integration", 999999, **not_found)
    checks.refused("an opening for an unknown account", *opening(account=999999), **not_found)
    checks.refused("an opening on an unknown plan", *opening(plan="Gold"), **not_found, names=["Gold"])
    checks.refused("a price for an unknown plan", "price", "set", "--plan", "Gold", "--fee", "1.00", "--from",
                   "2026-08-01", **not_found, names=["Gold"])
    for id in ("0", "-1", "1.0", "1e3", "x", "", "99999999999999999999", "１２", "0x1"):
        checks.refused(f"the id {id!r}", "freeze", id, codes=("invalid", "not_found"))
    checks.refused("a removed integration frozen", "freeze", 19, exits={REFUSED}, codes=("refused", "not_found"),
                   names=["2026-01-06"])



def opening(account=1, supplier="Castellan Paper", channel="EDI", label="Main", plan="Basic", more=()):
    return ["integration", "add", "--account", account, "--supplier", supplier, "--channel", channel, "--label", label,
            "--plan", plan, *more]


BAD_DAYS = ("2026-02-30", "2026-13-01", "2026-00-10", "2026-2-1", "31.12.2026", "12/31/2026", "20261231", "tomorrow",
            "", "2026-12-31T00:00:00", " 2026-12-31", "99999-01-01", "-2026-01-01", "２０２６-01-01", "0000-01-01")
BAD_AMOUNTS = ("1e5", "1,000.5", "-3", "12.345", "99999999999999999999", "", " ", "49,00", "$49.00", "0x10", "NaN",
               "inf", "+5.00", "1.2.3", "４９.00", ".", "-0.01")


def days_and_amounts(checks):
    for day in BAD_DAYS:
        checks.refused(f"the day {day!r} for the clock", "today", "--set", day)
        checks.refused(f"the day {day!r} for a price", "price", "set", "--plan", "Basic", "--fee", "30.00", "--from",
                       day)
    for day in BAD_DAYS[:4]:
        checks.refused(f"the day {day!r} for a forecast", "upcoming", "--to", day)
        checks.refused(f"the day {day!r} for an export", "invoice", "export", "--from", day, "--output",
                       checks.ctl.file.parent / "never.csv")
        checks.refused(f"the day {day!r} for a run", "run", "--as-of", day)
        checks.refused(f"the day {day!r} as seen", "freeze", 1, "--seen-day", day)
    for amount in BAD_AMOUNTS:
        checks.refused(f"the amount {amount!r} for a price", "price", "set", "--plan", "Basic", "--fee", amount,
                       "--from", "2026-08-01")
        checks.refused(f"the amount {amount!r} for a negotiated fee", *opening(more=["--monthly-fee", amount]))
        checks.refused(f"the amount {amount!r} for a new plan", "plan", "add", "--name", "Gold", "--setup-fee", amount,
                       "--monthly-fee", "1.00")
    checks.attempt("no export was begun", lambda: expect(not (checks.ctl.file.parent / "never.csv").exists(),
                                                         "an export with a bad day left a file"))
    checks.refused("a price from today on", "price", "set", "--plan", "Basic", "--fee", "30.00", "--from", "2026-06-30",
                   codes=("invalid", "refused"))
    checks.refused("a clock set backwards", "today", "--set", "2026-06-29", codes=("invalid", "refused"))
    checks.refused("a clock beyond the calendar", "today", "--set", "9999-12-31")
    checks.refused("a run for a day after today", "run", "--as-of", "2026-07-01", codes=("invalid", "refused"))
    checks.refused("a plan's name twice", "plan", "add", "--name", "Basic", "--setup-fee", "1.00", "--monthly-fee",
                   "1.00", codes=("invalid", "refused", "conflict"))
    checks.accepted("the same day set again", "today", "--set", "2026-06-30")
    for version in ("x", "-1", "1.5", ""):
        checks.refused(f"the version {version!r} as seen", "freeze", 1, "--seen", version,
                       codes=("invalid", "conflict"))
    checks.refused("a request id that is no UUID", "freeze", 1, "--request", "again")
    checks.refused("a batch of none", "run", "--batch", "0")
    checks.refused("a batch of a word", "run", "--batch", "many")


def names_and_labels(checks):
    long = "x" * 201
    for sentence, name in (("empty", ""), ("over-long", long), ("with a TAB in front", "\tShop"),
                           ("with an LF behind", "Shop\n"), ("with a CR behind", "Shop\r"),
                           ("with a lone surrogate", b"Sh\xed\xa0\x80op"), ("with a broken UTF-8 byte", b"Sh\xffop"),
                           ("in Latin-1", "Bäckerei".encode("latin-1"))):
        checks.refused(f"an account's name, {sentence}", "account", "add", "--name", name, "--email", "a@b.example")
        checks.refused(f"an account's new name, {sentence}", "account", "edit", 2, "--name", name)
        checks.refused(f"a label, {sentence}", *opening(label=name))
        checks.refused(f"a new label, {sentence}", "integration", "edit", 1, "--label", name)
        checks.refused(f"a supplier's name, {sentence}", *opening(supplier=name))
        checks.refused(f"a sales channel's name, {sentence}", *opening(channel=name))
        checks.refused(f"a plan's name, {sentence}", "plan", "add", "--name", name, "--setup-fee", "1.00",
                       "--monthly-fee", "1.00")
    for sentence, text in (("a lone surrogate", b"no\xed\xb0\x80te"), ("a broken UTF-8 byte", b"no\xfete")):
        checks.refused(f"a note with {sentence}", "note", "add", 1, text)
    checks.refused("a setting without a value", "integration", "edit", 1, "--setting", "colour")

    def kept(sentence, name, *words):
        def action():
            id = checks.ctl.done("account", "add", *words, "--email", "dash@shop.example")["id"]
            found = checks.ctl.done("account", "show", id)["name"]
            expect(found == name, f"the name {name!r} became {found!r}")
        checks.attempt(sentence, action)
    kept("a name of 200 characters", "ü" * 200, "--name", "ü" * 200)
    kept("a TAB and a line break inside a name", "a\tb\nc", "--name", "a\tb\nc")
    kept("a value given as --name=VALUE", "Equal = Equal", "--name=Equal = Equal")
    kept("a value that begins with a dash", "-dash", "--name", "-dash")
    kept("a value that looks like an option", "--email", "--name", "--email")
    kept("a value that begins with a dash, after =", "--json", "--name=--json")


def command_line(checks):
    usage = {"exits": {USAGE}}
    for words in ([], ["frieze", 1], ["integration"], ["integration", "melt", 1], ["freeze"], ["freeze", 1, "--loudly"],
                  ["account", "add"], ["account", "add", "--name"], ["import"], ["invoice", "export"], ["backup"],
                  ["price", "set", "--fee", "1.00"],
                  ["price", "set", "--plan", "Basic", "--frozen", "--fee", "1.00", "--from", "2026-09-01"],
                  ["explain"], ["preview", "melt", 1], ["upcoming", "--by", "moon"],
                  ["invoice", "export", "--format", "pdf", "--output", "x.pdf"],
                  ["today", "2026-07-01"], ["verify", "everything"]):
        checks.refused(f"the command line {words}", *words, **usage)

    def two_documents(words):
        answer = checks.ctl.call(*words)
        expect(answer.exit == USAGE and answer.error["code"] == "invalid", f"a usage error was expected:\n{answer}")
        check_message(answer.error["message"], "invalid", ["json"], answer)
    for words in (["invoice", "export", "--output", "-"], ["invoice", "export", "--lines", "--output", "-"]):
        checks.attempt(f"the command line {words} with --json", lambda words=words: two_documents(words))
    for url in ("postgresql://localhost/renewdesk", "postgres://localhost/renewdesk", "mysql://localhost/x",
                "company.db", "sqlite://", "sqlite:relative.db", "sqlite://relative.db", "", "http://localhost/"):
        checks.refused(f"the database {url!r}", "account", "list", url=url, exits={USAGE, UNREACHABLE},
                       codes=("invalid", "storage", "refused"))


def files(checks, folder):
    unreachable = {"exits": {REFUSED, UNREACHABLE}, "codes": ("storage",)}
    whole = folder / "whole.db"
    shutil.copy(checks.ctl.file, whole)

    def on(file, sentence, *words, **expected):
        tool = Ctl(checks.ctl.program, file, home=folder)
        bytes_before = Path(file).read_bytes() if Path(file).is_file() else None
        checks.refused(sentence, *(words or ("account", "list")), ctl=tool, **{**unreachable, **expected})

        def unchanged():
            after = Path(file).read_bytes() if Path(file).is_file() else None
            expect(after == bytes_before, f"{file} was written to, or made")
        checks.attempt(f"{sentence}: the file is as it was", unchanged)

    missing = {"exits": {UNREACHABLE, SCHEMA}}
    on(folder / "missing.db", "a missing file", **missing)
    on(folder / "missing.db", "a missing file, told to freeze", "freeze", 1, **missing)
    on(folder / "no" / "folder" / "missing.db", "a missing folder", **missing)
    on(folder / "no" / "folder" / "missing.db", "init in a missing folder", "init", **missing)
    on(Path("/proc/renewdesk.db"), "init where nothing can be written", "init")
    on(folder, "a folder instead of a file")

    truncated = folder / "truncated.db"
    truncated.write_bytes(whole.read_bytes()[:whole.stat().st_size // 2 // 4096 * 4096 + 100])
    on(truncated, "a truncated file")
    on(truncated, "a truncated file, told to run", "run")
    on(truncated, "a truncated file, told to init", "init")
    short = folder / "short.db"
    short.write_bytes(whole.read_bytes()[:60])
    on(short, "a file cut within its header")
    text = folder / "text.db"
    text.write_text("account_name,account_email\n" * 200)
    on(text, "a file that is no database")
    on(text, "a file that is no database, told to init", "init")
    other = folder / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE recipe(id INTEGER PRIMARY KEY, title TEXT)")
        connection.execute("INSERT INTO recipe(title) VALUES ('Bread')")
    connection.close()
    on(other, "another program's database", exits={UNREACHABLE, SCHEMA, REFUSED})
    on(other, "another program's database, told to init", "init", exits={UNREACHABLE, SCHEMA, REFUSED})

    newer = folder / "newer.db"
    shutil.copy(whole, newer)
    make_newer(newer)
    for words in (["account", "list"], ["freeze", 1], ["run"], ["init"], ["verify"]):
        on(newer, f"a newer schema, {words[0]}", *words, exits={SCHEMA})

    read_only(checks, folder, whole)
    for sentence, words in (("a backup into a missing folder", ["backup", folder / "no" / "b.db"]),
                            ("a restore of a missing file", ["restore", folder / "no.db"]),
                            ("a restore of a file that is no database", ["restore", text]),
                            ("a restore of a truncated file", ["restore", truncated]),
                            ("a restore of another program's database", ["restore", other]),
                            ("a restore of a newer schema", ["restore", newer])):
        checks.refused(sentence, *words, exits={REFUSED, USAGE, UNREACHABLE, SCHEMA},
                       codes=("storage", "invalid", "not_found", "refused"))


def make_newer(file):
    """What the next release's migration would leave behind: one more row of schema_version."""
    connection = database_rows.connect(file)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(schema_version)")]
    rows = connection.execute("SELECT * FROM schema_version").fetchall()
    number = next(place for place, value in enumerate(rows[0]) if isinstance(value, int))
    newest = list(max(rows, key=lambda row: row[number]))
    newest[number] += 1
    connection.execute(f"INSERT INTO schema_version({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
                       newest)
    user_version = connection.execute("PRAGMA user_version").fetchone()[0]
    if user_version:
        connection.execute(f"PRAGMA user_version = {user_version + 1}")
    connection.close()


def read_only(checks, folder, whole):
    """Permissions bind everybody but root, so root tries it as nobody."""
    shelf = folder / "shelf"
    shelf.mkdir()
    file = shelf / "read-only.db"
    shutil.copy(whole, file)
    file.chmod(0o444)
    shelf.chmod(0o555)
    options = {}
    if os.geteuid() == 0:
        options = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        folder.chmod(0o711)
    tool = Ctl(checks.ctl.program, file, home=folder)
    try:
        tool.call("--help", as_json=False, **options)
    except (PermissionError, subprocess.SubprocessError):
        checks.untried.append("a read-only file (nobody may not start the program here)")
    else:
        before = file.read_bytes()
        for words in (["freeze", 1], ["run"], ["today", "--set", "2026-07-01"], ["init"]):
            def action(words=words):
                answer = tool.call(*words, **options)
                allowed = {DONE, REFUSED, UNREACHABLE} if words == ["init"] else {REFUSED, UNREACHABLE}
                expect(answer.exit in allowed, f"exit {sorted(allowed)} was expected:\n{answer}")
                if answer.exit != DONE:
                    expect(answer.error["code"] == "storage", f"code storage was expected:\n{answer}")
                    check_message(answer.error["message"], "storage", [], answer)
                expect(file.read_bytes() == before, f"a read-only file was written to:\n{answer}")
            checks.attempt(f"a read-only file, {words[0]}", action)
    shelf.chmod(0o755)


HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def locked(checks, folder):
    """Another process holds the file: the wait has a bound, and the answer says what is going on."""
    file = folder / "locked.db"
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        holder.stdout.readline()
        tool = Ctl(checks.ctl.program, file, home=folder)

        def action():
            started = time.monotonic()
            answer = tool.call("freeze", 1, timeout=75)
            expect(answer.exit in {REFUSED, UNREACHABLE}, f"exit 1 or 3 was expected:\n{answer}")
            expect(answer.error["code"] in ("storage", "conflict"), f"code storage was expected:\n{answer}")
            check_message(answer.error["message"], answer.error["code"], [], answer)
            expect(time.monotonic() - started < 70, f"the wait for a lock took over 70 s:\n{answer}")
        checks.attempt("a locked file", action)
    finally:
        holder.stdin.close()
        holder.wait()
        holder.stdout.close()

    def afterwards():
        tool.done("freeze", 1)
    checks.attempt("a file that is free again", afterwards)


def full_disks(checks, folder):
    """No room while exporting: the old file survives, and no half of a new one is left beside it."""
    def small_disk():
        # There is room for 33 KB a file, just enough for SQLite's shared memory; writing more fails with EFBIG, as it
        # fails with ENOSPC on a full disk.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (33792, 33792))

    for words in (["invoice", "export"], ["invoice", "export", "--lines"],
                  ["invoice", "export", "--format", "excel-csv"], ["invoice", "export", "--lines", "--format", "xlsx"]):
        for existing in (b"last month's export\r\n", None):
            def action(words=words, existing=existing):
                place = folder / "exports"
                shutil.rmtree(place, ignore_errors=True)
                place.mkdir()
                target = place / "invoices.out"
                if existing is not None:
                    target.write_bytes(existing)
                answer = checks.ctl.call(*words, "--output", target, preexec_fn=small_disk)
                expect(answer.exit in {REFUSED, UNREACHABLE}, f"exit 1 was expected:\n{answer}")
                expect(answer.error["code"] == "storage", f"code storage was expected:\n{answer}")
                check_message(answer.error["message"], "storage", [], answer)
                left = {path.name: path.read_bytes() for path in place.iterdir()}
                expect(left == ({"invoices.out": existing} if existing is not None else {}),
                       f"the folder now holds {sorted(left)}, or the old file has changed:\n{answer}")
            checks.attempt(f"a full disk, {' '.join(words)}, {'over an old file' if existing else 'new'}", action)

    def full_stdout():
        with open("/dev/full", "wb") as full:
            answer = checks.ctl.call("invoice", "export", "--lines", "--output", "-", as_json=False, stdout=full)
        expect(answer.exit == REFUSED, f"exit 1 was expected:\n{answer}")
        check_message(answer.err.decode("utf-8", "replace"), "storage", [], answer)
    checks.attempt("a full disk behind stdout", full_stdout)
    for sentence, target in (("a missing folder", folder / "no" / "x.csv"), ("a folder", folder),
                             ("/proc", Path("/proc/x.csv"))):
        checks.refused(f"an export into {sentence}", "invoice", "export", "--output", target,
                       exits={REFUSED, USAGE}, codes=("storage", "invalid"))


def spreadsheets(checks, folder):
    path = folder / "bad.csv"

    def bad(sentence, rows=(GOOD_ROW,), line=2, column=None, raw=None, **options):
        names = [str(line)] if line else []
        names += [column] if column else []
        if raw is None:
            write_csv(path, rows, **options)
        else:
            path.write_bytes(raw)
        for more in ([], ["--dry-run"]):
            checks.refused(f"a spreadsheet with {sentence}{' (dry run)' if more else ''}", "import", path, *more,
                           codes=("invalid", "refused", "not_found"), names=names)

    def cell(sentence, column, value):
        bad(sentence, rows=[GOOD_ROW, {**GOOD_ROW, "label": "Second", column: value}], line=3, column=column)

    good = figures.csv_text(figures.IMPORT_COLUMNS, [[GOOD_ROW[c] for c in figures.IMPORT_COLUMNS]]).encode()
    header = ",".join(figures.IMPORT_COLUMNS).encode() + b"\r\n"
    bad("a wrong header", header=["customer"] + figures.IMPORT_COLUMNS[1:], line=None)
    bad("a column too few in the header", raw=header.replace(b",next_billing_on", b""), line=None)
    bad("nothing at all", raw=b"", line=None)
    bad("semicolons", raw=good.replace(b",", b";"), line=None)
    bad("a short row", raw=good.replace(b",2026-07-30", b""))
    bad("a long row", raw=good.replace(b",2026-07-30", b",2026-07-30,x"))
    bad("a quote that never closes", raw=good + b'"New Shop,new@shop.example\r\n', line=3)
    bad("a quote within a bare cell", raw=good.replace(b"Main", b'Ma"in'))
    bad("text behind a quoted cell", raw=good.replace(b"Main", b'"Ma"in'))
    bad("Latin-1 bytes", raw=good.replace(b"New Shop", "Bäckerei".encode("latin-1")))
    bad("UTF-16", raw=good.decode().encode("utf-16"), line=None)
    bad("a NUL", raw=good.replace(b"Main", b"Ma\0in"))
    bad("a lone surrogate", raw=good.replace(b"Main", b"Ma\xed\xa0\x80in"))
    bad("a row twice", rows=[GOOD_ROW, {**GOOD_ROW, "label": "Other"}, GOOD_ROW], line=4)
    cell("an unknown plan", "plan", "Gold")
    cell("no plan", "plan", "")
    cell("another service", "service", "asleep")
    cell("no service", "service", "")
    cell("another word for cancel pending", "cancel_pending", "perhaps")
    for day in BAD_DAYS:
        cell(f"the anchor {day!r}", "anchor_on", day)
        if day:
            cell(f"the next billing date {day!r}", "next_billing_on", day)
    cell("an anchor after today", "anchor_on", "2026-07-01")
    cell("a next billing date off the anchor", "next_billing_on", "2026-07-29")
    cell("a next billing date that is the second to come", "next_billing_on", "2026-08-30")
    cell("a next billing date that has passed", "next_billing_on", "2026-05-30")
    for amount in BAD_AMOUNTS:
        if amount.strip():
            cell(f"the fee {amount!r}", "monthly_fee", amount)
    for column in ("account_name", "supplier", "sales_channel", "label"):
        cell(f"an empty {column}", column, "")
        cell(f"an over-long {column}", column, "x" * 201)
        cell(f"a {column} with a TAB in front", column, "\tx")
        cell(f"a {column} with a line break behind", column, "x\n")

    def fifty_megabytes():
        huge = folder / "huge.csv"
        write_csv(huge, [{**GOOD_ROW, "next_billing_on": "", "label": "x" * 50_000_000}])
        started = time.monotonic()
        answer = checks.ctl.call("import", huge, timeout=60)
        huge.unlink()
        expect(answer.exit in BAD_VALUE, f"exit 1 or 2 was expected:\n{answer}")
        expect(len(answer.out) < 10_000, "the answer repeats the 50 MB")
        check_message(answer.error["message"], answer.error["code"], ["2", "label"], answer)
        expect(time.monotonic() - started < 30, "it took over 30 s to refuse 50 MB")
    before = rows_of(checks.ctl.file)
    checks.attempt("a spreadsheet with 50 MB in one cell", fifty_megabytes)

    def nothing_written():
        written = database_rows.difference(before, rows_of(checks.ctl.file))
        expect(not written, f"something was written: {written}")
    checks.attempt("a spreadsheet with 50 MB in one cell: nothing written", nothing_written)

    for sentence, target in (("a missing spreadsheet", folder / "no.csv"), ("a folder as spreadsheet", folder)):
        checks.refused(sentence, "import", target, exits={REFUSED, USAGE}, codes=("invalid", "storage", "not_found"))

    row = {**GOOD_ROW, "anchor_on": "2026-05-31", "next_billing_on": "2026-07-31"}
    for number, (sentence, cells, start) in enumerate((
            ("a BOM", {}, "\ufeff"), ("true and false", {"cancel_pending": "true"}, ""),
            ("1 and 0", {"cancel_pending": "0"}, ""), ("false", {"cancel_pending": "false"}, ""),
            ("a line break and quotes in a label", {"label": 'a\n"b", c'}, ""),
            ("a formula as a label", {"label": "=1+1"}, ""),
            ("an anchor of today", {"anchor_on": "2026-06-30", "next_billing_on": "2026-07-30"}, ""))):
        changed = {**row, "label": f"Good {number}", **cells}
        good_file = write_csv(folder / "good.csv", [changed], start=start)

        def action(good_file=good_file, changed=changed):
            figure = checks.ctl.done("import", good_file)
            expect(figure["integrations"] == 1, f"one integration was expected: {figure}")
            shown = checks.ctl.done("account", "list", "--search", "new@shop.example")
            expect(shown["total"] == 1, f"rows of one name and email are one account: {shown}")
            integrations = checks.ctl.done("account", "show", shown["rows"][0]["id"])["integrations"]
            expect(changed["label"] in [i["label"] for i in integrations], f"no label {changed['label']!r}")
        checks.attempt(f"a good spreadsheet with {sentence}", action)


def main(program, folder):
    checks = Checks(Ctl(program, folder / "company.db"))
    prepare(checks.ctl)
    shutil.copy(checks.ctl.file, folder / "locked.db")
    waiting = threading.Thread(target=locked, args=(checks, folder))  # it waits much and works little
    waiting.start()
    unknown_ids(checks)
    days_and_amounts(checks)
    names_and_labels(checks)
    command_line(checks)
    full_disks(checks, folder)
    spreadsheets(checks, folder)
    files(checks, folder)
    waiting.join()
    checks.attempt("verify after all that", lambda: checks.ctl.done("verify"))
    for sentence in checks.untried:
        print(f"not tried: {sentence}")
    if checks.failures:
        raise Difference("\n".join(checks.failures) + f"\n{len(checks.failures)} of {checks.tried} failed")
    return f"{checks.tried} attempts, {len(checks.untried)} not possible here"


if __name__ == "__main__":
    run_as_test("bad input", main)
