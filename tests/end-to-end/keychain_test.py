#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passwords in a real keychain: GNOME Keyring on a bus of the test's own, unlocked, locked, and not there at all. Called
with the path of keychain_probe."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

PROBE = sys.argv.pop(1)
PATIENCE_S = 120

# Nothing is started by anybody's asking for it: neither the machine's keychain nor a dialog to unlock one.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class KeychainTest(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = pathlib.Path(self._folder.name)
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("DBUS_", "GNOME_", "KDE_", "XDG_", "DISPLAY"))}
        self.environment.update(HOME=str(self.folder), XDG_RUNTIME_DIR=str(runtime),
                                XDG_DATA_HOME=str(self.folder / "data"), XDG_CONFIG_HOME=str(self.folder / "config"),
                                DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.folder / 'bus'}",
                                GSETTINGS_BACKEND="memory", LC_ALL="C.UTF-8")

    def start(self, words, **more):
        process = subprocess.Popen(words, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   **more)

        def end():
            process.terminate()
            process.wait(PATIENCE_S)

        self.addCleanup(end)
        process.end = end
        return process

    def wait_until(self, what, is_so):
        until = time.monotonic() + PATIENCE_S
        while not is_so():
            self.assertLess(time.monotonic(), until, what)
            time.sleep(0.05)

    def start_bus(self):
        config = self.folder / "bus.conf"
        config.write_text(BUS.format(path=self.folder / "bus"))
        self.start(["dbus-daemon", f"--config-file={config}", "--nofork"])
        self.wait_until("no bus", (self.folder / "bus").exists)

    def is_owned(self, name):
        asked = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                "org.freedesktop.DBus.NameHasOwner", f"string:{name}"], env=self.environment,
                               capture_output=True, text=True, timeout=PATIENCE_S)
        return "boolean true" in asked.stdout

    def start_keychain(self, password=None):
        """Locked without a password."""
        self.assertTrue(shutil.which("gnome-keyring-daemon"), "install the package gnome-keyring")
        words = ["gnome-keyring-daemon", "--foreground", "--components=secrets",
                 f"--control-directory={self.folder / 'run'}"]
        if password is None:
            keychain = self.start(words, stdin=subprocess.DEVNULL)
        else:
            keychain = self.start([*words, "--unlock"], stdin=subprocess.PIPE)
            keychain.stdin.write(password.encode() + b"\n")
            keychain.stdin.close()
        self.wait_until("no keychain", lambda: self.is_owned("org.freedesktop.secrets"))
        return keychain

    def probe(self, *words):
        told = subprocess.run([PROBE, *words], env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE_S, stdin=subprocess.DEVNULL)
        self.assertEqual(told.returncode, 0, told.stderr)
        self.assertNotIn("geheim", told.stderr)
        return told.stdout.splitlines()

    def files(self):
        return [path for path in self.folder.rglob("*") if path.is_file()]

    def test_an_unlocked_keychain_keeps_a_password_until_it_is_forgotten(self):
        self.start_bus()
        self.start_keychain("of the keychain")
        self.assertEqual(self.probe("read", "one"), ["none"])
        self.assertEqual(self.probe("keep", "one", "geheim 1"), ["in keychain", "password geheim 1"])
        self.assertEqual(self.probe("keep", "two", "geheim ünïcode"), ["in keychain", "password geheim ünïcode"])
        self.assertEqual(self.probe("read", "one"), ["password geheim 1"])
        self.assertEqual(self.probe("keep", "one", "geheim 2"), ["in keychain", "password geheim 2"])
        self.assertEqual(self.probe("read", "one"), ["password geheim 2"])
        self.assertEqual(self.probe("forget", "one"), ["none"])
        self.assertEqual(self.probe("read", "one"), ["none"])
        self.assertEqual(self.probe("read", "two"), ["password geheim ünïcode"])
        for path in self.files():
            self.assertNotIn(b"geheim", path.read_bytes(), path)

    def test_a_locked_keychain_gives_nothing_out_and_takes_nothing(self):
        self.start_bus()
        keychain = self.start_keychain("of the keychain")
        self.assertEqual(self.probe("keep", "one", "geheim 1"), ["in keychain", "password geheim 1"])
        keychain.end()
        self.wait_until("the keychain goes on", lambda: not self.is_owned("org.freedesktop.secrets"))
        self.start_keychain()
        self.assertEqual(self.probe("read", "one"), ["none"])
        self.assertEqual(self.probe("keep", "one", "geheim 2"), ["for session", "password geheim 2"])
        for path in self.files():
            self.assertNotIn(b"geheim", path.read_bytes(), path)

    def test_without_a_keychain_a_password_is_for_the_session(self):
        self.start_bus()
        self.without_keychain()

    def test_without_a_bus_a_password_is_for_the_session(self):
        self.without_keychain()

    def without_keychain(self):
        self.assertEqual(self.probe("read", "one"), ["none"])
        self.assertEqual(self.probe("keep", "one", "geheim 1"), ["for session", "password geheim 1"])
        self.assertEqual(self.probe("read", "one"), ["none"])
        for path in self.files():
            self.assertNotIn(b"geheim", path.read_bytes(), path)


if __name__ == "__main__":
    unittest.main(verbosity=2)
