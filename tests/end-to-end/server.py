# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of the test's own, and a look at its rows beside the program's back."""

import os
import subprocess

from ctl import Difference, expect


class Server:
    """Driven through private_postgresql_server; gone when its block ends."""

    def __init__(self, program):
        self._program = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self._line())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._program.stdin.close()
        self._program.wait()

    def _line(self):
        line = self._program.stdout.readline().strip()
        expect(line, "the server's program ended")
        return line

    def _do(self, word):
        print(word, file=self._program.stdin, flush=True)
        expect(self._line() == "done", f"the server was told to {word}, and did not")

    def kill(self):
        """kill -9 of all its processes."""
        self._do("kill")

    def start(self):
        self._do("start")

    def url(self, database, login="postgres"):
        return f"postgresql://{login}@127.0.0.1:{self.port}/{database}"

    def rows(self, database, statement):
        """What a statement of the superuser's answers: rows of texts."""
        asked = subprocess.run(["psql", "--no-psqlrc", "--no-align", "--tuples-only", "--quiet",
                                "--set", "ON_ERROR_STOP=1", self.url(database)], input=statement, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                               env={**os.environ, "PGOPTIONS": "-c search_path=renewdesk"})
        if asked.returncode != 0:
            raise Difference(f"{statement}\n{asked.stderr}")
        return [tuple(line.split("|")) for line in asked.stdout.splitlines()]
