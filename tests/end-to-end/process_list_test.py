#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list of the machine's processes shows of the programs while they run: no password from a URL.

Usage: process_list_test.py RENEWDESKCTL RENEWDESK
"""

import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

SECRET = "s3cr3t"
WITHIN_SECONDS = 20
WHERE = "WHERE"


def silent_server():
    """Takes connections, and never says a word."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(16)
    return listener


def command_line(process):
    return pathlib.Path(f"/proc/{process.pid}/cmdline").read_bytes()


def shown(words, environment):
    """The process's command line once it has asked a server of its own, WHERE, and is long past its start."""
    listener = silent_server()
    where = f"127.0.0.1:{listener.getsockname()[1]}"
    words = [word.replace(WHERE, where) for word in words]
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, env=environment)
    try:
        listener.settimeout(WITHIN_SECONDS)
        with listener.accept()[0] as connection:
            first = connection.recv(64)
            if not first:
                raise SystemExit(f"{words[0]} hung up without a word")
            return command_line(process)
    finally:
        process.terminate()
        process.wait(WITHIN_SECONDS)
        listener.close()


def main():
    ctl, desk = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home,
                       "QT_QPA_PLATFORM": "offscreen"}
        urls = {
            "as the login's": f"postgresql://ada:{SECRET}@{WHERE}/desk",
            "as a parameter": f"postgres://{WHERE}/desk?user=ada&password={SECRET}",
            "of a key": f"postgresql://ada@{WHERE}/desk?sslpassword={SECRET}&sslmode=prefer",
        }
        for name, url in urls.items():
            for words in ([ctl, "--database", url, "account", "list"], [ctl, "account", "list", f"--database={url}"],
                          [desk, "--database", url]):
                line = shown(words, environment)
                if SECRET.encode() in line:
                    raise SystemExit(f"{name}: {line!r} shows the password")
                if b"postgres" not in line or b"***" not in line:
                    raise SystemExit(f"{name}: {line!r} does not show that something is hidden there")
        credentials = [ctl, "--database", f"postgresql://{WHERE}/desk", "integration", "edit", "1"]
        for given in (["--credential", f"key={SECRET}"], [f"--credential=key={SECRET}"]):
            line = shown(credentials + given, environment)
            if SECRET.encode() in line or b"--credential" not in line:
                raise SystemExit(f"{line!r} shows the credential")
        plain = "/desk?connect_timeout=9"
        line = shown([ctl, "--database", f"postgresql://ada@{WHERE}{plain}", "verify"], environment)
        if plain.encode() not in line:
            raise SystemExit(f"without a password in it, the URL is to stay as it was given: {line!r}")
    print(f"{3 * len(urls) + 3} passed, 0 failed")


if __name__ == "__main__":
    began = time.monotonic()
    main()
    print(f"took {time.monotonic() - began:.1f} s")
