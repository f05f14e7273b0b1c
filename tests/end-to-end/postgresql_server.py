# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of a test's own: in a temporary folder, on the loopback interface, run by the user postgres."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

from ctl import Difference, expect

PATIENCE_SECONDS = 60


def program(name):
    """Debian keeps the server's programs out of the path."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / name).exists():
            return str(folder / name)
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    expect(found, f"no {name} here: install the packages of resources/packaging/debian-packages")
    return found


def as_postgres(words):
    """PostgreSQL and pgbouncer run as anybody but root, and end when we do."""
    dropped = ["--reuid", "postgres", "--regid", "postgres", "--clear-groups"] if os.geteuid() == 0 else []
    return ["setpriv", "--pdeathsig", "QUIT", *dropped, *[str(word) for word in words]]


def give_to_postgres(path):
    if os.geteuid() == 0:
        owner = pwd.getpwnam("postgres")
        os.chown(path, owner.pw_uid, owner.pw_gid)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port, process, what, log):
    """pgbouncer answers as a server does."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while subprocess.run(["pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)], check=False).returncode != 0:
        expect(process.poll() is None and time.monotonic() < deadline,
               f"{what} does not start:\n{Path(log).read_text(errors='replace')[-2000:]}")
        time.sleep(0.05)


class Server:
    """@p settings and @p rules (lines of pg_hba.conf) are all there is; `local all postgres peer` lets psql() in."""

    def __init__(self, folder, settings, rules, initdb=("--encoding=UTF8", "--locale=C.UTF-8")):
        self.folder = Path(folder)
        self.folder.mkdir(mode=0o700)
        give_to_postgres(self.folder)
        self.data = self.folder / "data"
        self.log = self.folder / "log"
        self.port = free_port()
        self.process = None
        made = subprocess.run(as_postgres([program("initdb"), "--pgdata", self.data, "--username=postgres", "--no-sync",
                                           *initdb]), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        expect(made.returncode == 0, f"initdb:\n{made.stdout}")
        (self.data / "pg_hba.conf").write_text("".join(f"{rule}\n" for rule in rules))
        own = {"listen_addresses": "127.0.0.1", "port": self.port, "unix_socket_directories": self.folder}
        with open(self.data / "postgresql.conf", "a", encoding="utf-8") as configuration:
            for name, value in {**settings, **own}.items():
                configuration.write("{} = '{}'\n".format(name, str(value).replace("'", "''")))

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(as_postgres([program("postgres"), "-D", self.data]), stdout=log, stderr=log)
        wait_for(self.port, self.process, "the test's PostgreSQL server", self.log)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(PATIENCE_SECONDS)

    def psql(self, statements, database="postgres"):
        """Runs them as the superuser, through the socket. Returns what they print, a row a line."""
        ended = subprocess.run(
            as_postgres(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", self.port,
                         "-U", "postgres", "-d", database]),
            input=statements, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            timeout=PATIENCE_SECONDS)
        if ended.returncode != 0:
            raise Difference(f"psql: {ended.stdout}\n{statements}")
        return ended.stdout.strip()
