# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real renewdeskctl the way a script of the user's would: a process, its arguments, its answer."""

import json
import os
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

DONE, REFUSED, USAGE, UNREACHABLE, SCHEMA, INCOMPLETE = range(6)
ERROR_CODES = {"refused", "conflict", "not_found", "invalid", "forbidden", "storage"}
LONG_ENOUGH_SECONDS = 120


class Difference(Exception):
    """What was expected did not happen. The message is for people."""


def expect(condition, message):
    if not condition:
        raise Difference(message)


@dataclass
class Answer:
    command: str
    exit: int
    out: bytes
    err: bytes

    def __str__(self):
        return (f"$ {self.command}\nexit {self.exit}\nstdout: {shortened(self.out)}\nstderr: {shortened(self.err)}")

    @property
    def document(self):
        """The one JSON document that stdout must be."""
        try:
            return json.loads(self.out)
        except ValueError as error:
            raise Difference(f"stdout is not one JSON document ({error}):\n{self}") from None

    @property
    def error(self):
        found = self.document.get("error")
        expect(isinstance(found, dict), f"an error document was expected:\n{self}")
        return found


def shortened(raw, limit=2000):
    text = raw.decode("utf-8", "backslashreplace").strip()
    return text if len(text) <= limit else text[:limit] + f" … ({len(text)} characters)"


def shown(arguments):
    return shlex.join(shortened(os.fsencode(argument), 200) for argument in arguments)


class Ctl:
    """The program on one database: an embedded file, or, by a url, one on a server; the file's folder is its home."""

    def __init__(self, program, file, home=None, url=None):
        self.program = str(Path(program).resolve())
        self.file = Path(file)
        self.url = url or f"sqlite://{self.file}"
        self.environment = {name: value for name, value in os.environ.items() if name != "RENEWDESK_DATABASE_URL"}
        self.environment.update(TZ="UTC", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
                                HOME=str(home or self.file.parent), XDG_DATA_HOME=str(home or self.file.parent))

    def arguments(self, *words, as_json=True, url=None):
        return [self.program, "--database", self.url if url is None else url] + (["--json"] if as_json else []) + \
            [word if isinstance(word, (str, bytes)) else str(word) for word in words]

    def start(self, *words, as_json=True, url=None, **options):
        """Starts it and does not wait."""
        return subprocess.Popen(self.arguments(*words, as_json=as_json, url=url), env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def call(self, *words, as_json=True, url=None, given=b"", timeout=LONG_ENOUGH_SECONDS, stdout=subprocess.PIPE,
             **options):
        """Runs it to its end, whatever that is."""
        arguments = self.arguments(*words, as_json=as_json, url=url)
        command = shown(arguments)
        try:
            ended = subprocess.run(arguments, env=self.environment, input=given, stdout=stdout,
                                   stderr=subprocess.PIPE, timeout=timeout, **options)
        except subprocess.TimeoutExpired:
            raise Difference(f"no answer after {timeout} s: {command}") from None
        return Answer(command, ended.returncode, ended.stdout or b"", ended.stderr)

    def done(self, *words, **options):
        """Runs it, and it must succeed. Returns its JSON document."""
        answer = self.call(*words, **options)
        expect(answer.exit == DONE, f"exit 0 was expected:\n{answer}")
        return answer.document


def run_as_test(description, main):
    """The frame of a test program: PROGRAM is the first argument, main() gets the others too; the last line says how it
    ended."""
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} path/to/renewdeskctl …")
    with tempfile.TemporaryDirectory(prefix="renewdesk-") as folder:
        try:
            summary = main(sys.argv[1], Path(folder), *sys.argv[2:])
        except Difference as difference:
            print(f"FAILED: {description}\n{difference}")
            sys.exit(1)
    print(f"passed: {description}: {summary}")
