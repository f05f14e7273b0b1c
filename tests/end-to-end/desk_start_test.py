#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the desk starts, with no display: what it says to a wrong call, to a database that can't be opened, and that the
tour draws every picture, in each language and theme. Called with the path of renewdesk."""

import os
import pathlib
import sqlite3
import struct
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
PATIENCE_S = 300
LEAST_PICTURES = 12


class StartTest(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = pathlib.Path(self._folder.name)
        self.environment = {name: value for name, value in os.environ.items()
                            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "RENEWDESK_DATABASE_URL")}
        self.environment.update(HOME=str(self.folder), XDG_DATA_HOME=str(self.folder / "data"),
                                XDG_CONFIG_HOME=str(self.folder / "config"), LC_ALL="C.UTF-8")

    def run_desk(self, *arguments, **environment):
        return subprocess.run([PROGRAM, *arguments], env=dict(self.environment, **environment), text=True,
                              capture_output=True, timeout=PATIENCE_S, stdin=subprocess.DEVNULL)

    def first_complaint(self, *arguments):
        """The first line on standard error of a desk that then waits for an answer in a dialog."""
        desk = subprocess.Popen([PROGRAM, *arguments], env=dict(self.environment, QT_QPA_PLATFORM="offscreen"),
                                text=True, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        try:
            return desk.stderr.readline()
        finally:
            desk.kill()
            desk.communicate()

    def test_help_and_version_need_no_display(self):
        told = self.run_desk("--help")
        self.assertEqual((told.returncode, told.stderr), (0, ""))
        self.assertIn("--tour FOLDER", told.stdout)
        self.assertRegex(self.run_desk("--version").stdout, r"^\d+\.\d+\.\d+\n$")

    def test_a_wrong_call_is_told_in_one_line(self):
        told = self.run_desk("--fullscreen")
        self.assertEqual(told.returncode, 2)
        self.assertEqual(len(told.stderr.splitlines()), 1)
        self.assertIn("fullscreen", told.stderr)
        self.assertIn("--help", told.stderr)

    def test_a_wrong_url_in_the_environment_is_a_wrong_call(self):
        told = self.run_desk(QT_QPA_PLATFORM="offscreen", RENEWDESK_DATABASE_URL="renewals.db")
        self.assertEqual(told.returncode, 2)
        self.assertIn("renewals.db", told.stderr)

    def test_without_a_display_the_way_out_is_named(self):
        for display in ({}, {"DISPLAY": ":97531"}):
            told = self.run_desk(**display)
            self.assertEqual(told.returncode, 1, told.stderr)
            self.assertEqual(len(told.stderr.splitlines()), 1, told.stderr)
            self.assertIn("--tour", told.stderr)

    def test_what_cannot_be_opened_is_told_by_cause(self):
        text = self.folder / "letter.db"
        text.write_text("Dear customer, this is no database at all." * 100)
        strange = self.folder / "strange.db"
        with sqlite3.connect(strange) as other:
            other.execute("CREATE TABLE recipe (name TEXT)")
        folder = self.folder / "folder.db"
        folder.mkdir()
        for path, cause in ((text, "not a Renewdesk database"), (strange, "Renewdesk"), (folder, "cannot be opened")):
            told = self.first_complaint("--database", f"sqlite://{path}")
            self.assertIn(str(path), told)
            self.assertIn(cause, told)

    def test_a_server_that_cannot_be_reached_is_told_with_why(self):
        told = self.first_complaint("--database", "postgresql://127.0.0.1:1/renewals")
        self.assertIn("postgresql://127.0.0.1:1/renewals cannot be reached (Connection refused)", told)

    def test_a_password_is_never_told(self):
        told = self.first_complaint("--database", "postgresql://ada:gehe%69m@127.0.0.1:1/renewals?sslpassword=geheim")
        self.assertIn("postgresql://ada@127.0.0.1:1/renewals cannot be reached", told)
        wrong = self.run_desk("--database", "postgresql://ada:pa@geheim@127.0.0.1/renewals")
        self.assertEqual(wrong.returncode, 2)
        for text in (told, wrong.stderr):
            self.assertNotIn("geheim", text)

    def test_the_report_needs_no_display_and_tells_no_secret(self):
        settings = self.folder / "config" / "renewdesk" / "renewdesk.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[General]\ntheme=geheim\n")
        told = self.run_desk("--diagnose", "--database", "postgresql://ada:gehe%69m@127.0.0.1:1/renewals")
        self.assertEqual(told.returncode, 3, told.stderr)
        facts = dict(line.split(": ", 1) for line in told.stdout.splitlines())
        for fact in ("version", "qt", "system", "sqlite_library", "libpq_library", "platform_plugins", "data_folder",
                     "settings_file", "log_file"):
            self.assertTrue(facts.get(fact), fact)
        self.assertIn("offscreen", facts["platform_plugins"])
        self.assertEqual(facts["settings"], "theme")
        self.assertEqual(facts["kind"], "postgresql")
        self.assertIn("Connection refused", facts["error"])
        self.assertNotIn("geheim", told.stdout + told.stderr)

    def test_a_report_makes_no_database(self):
        path = self.folder / "renewals.db"
        self.assertEqual(self.run_desk("--diagnose", "--database", f"sqlite://{path}").returncode, 3)
        self.assertFalse(path.exists(), "a report makes no database")

    def test_a_second_start_has_the_first_come_forward(self):
        text = self.folder / "letter.db"
        text.write_text("Dear customer, this is no database at all." * 100)
        environment = dict(self.environment, QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=str(self.folder))
        call = [PROGRAM, "--database", f"sqlite://{text}"]
        first = subprocess.Popen(call, env=environment, text=True, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.addCleanup(first.communicate)
        self.addCleanup(first.kill)
        self.assertIn("not a Renewdesk database", first.stderr.readline())
        second = subprocess.run(call, env=environment, text=True, capture_output=True, timeout=PATIENCE_S)
        self.assertEqual(second.returncode, 0)
        self.assertIn("comes forward", second.stderr)
        first.kill()
        first.wait()
        third = subprocess.Popen(call, env=environment, text=True, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.addCleanup(third.communicate)
        self.addCleanup(third.kill)
        self.assertIn("not a Renewdesk database", third.stderr.readline(), "what a dead one left blocks nobody")

    def test_what_went_wrong_is_in_the_log_without_secrets(self):
        self.first_complaint("--database", "postgresql://ada:gehe%69m@127.0.0.1:1/renewals?sslpassword=geheim")
        log = self.folder / ".local" / "state" / "renewdesk" / "renewdesk.log"
        text = log.read_text()
        self.assertEqual(log.stat().st_mode & 0o777, 0o600)
        self.assertRegex(text, r"info renewdesk\.program \[\d+\] started: version \d")
        self.assertRegex(text, r"warning renewdesk\.error \[\d+\] storage, reason \d+")
        for secret in ("geheim", "ada", "127.0.0.1"):
            self.assertNotIn(secret, text)

    def test_a_connection_that_there_is_not_is_a_wrong_call(self):
        told = self.run_desk("--profile", "Nowhere", QT_QPA_PLATFORM="offscreen")
        self.assertEqual(told.returncode, 2)
        self.assertIn("Nowhere", told.stderr)

    def test_the_tour_draws_everything_in_each_language_and_theme(self):
        names = {}
        for language, theme in (("en", "light"), ("de", "dark")):
            folder = self.folder / f"tour-{language}"
            told = self.run_desk("--tour", str(folder), "--language", language, "--theme", theme)
            self.assertEqual((told.returncode, told.stderr), (0, ""))
            pictures = sorted(folder.glob("*.png"))
            self.assertGreaterEqual(len(pictures), LEAST_PICTURES)
            seen = set()
            for number, picture in enumerate(pictures, 1):
                content = picture.read_bytes()
                self.assertEqual(picture.name[:3], f"{number:02}-")
                self.assertEqual(struct.unpack(">II", content[16:24]), (1280, 800), picture.name)
                self.assertNotIn(content, seen, f"{picture.name} shows what another one shows")
                seen.add(content)
            names[language] = [picture.name for picture in pictures]
        self.assertEqual(names["en"], names["de"])
        for folder in ("data", ".local", "config"):
            self.assertFalse((self.folder / folder).exists(), f"a tour leaves nothing in the user's {folder}")

    def test_a_tour_into_a_folder_that_cannot_be_made_fails(self):
        (self.folder / "file").write_text("in the way")
        told = self.run_desk("--tour", str(self.folder / "file" / "pictures"))
        self.assertEqual(told.returncode, 1)
        self.assertIn("pictures", told.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
