#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both programs speak the language of their environment on a terminal; what scripts read is the same in all of them.
Called with the paths of renewdeskctl and renewdesk."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

CTL, DESK = sys.argv.pop(1), sys.argv.pop(1)


class LanguageTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def said(self, language, program, *arguments):
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith("LC_") and name not in ("LANG", "LANGUAGE")}
        environment.update(LANG=language, HOME=self.folder, XDG_CONFIG_HOME=self.folder, XDG_DATA_HOME=self.folder)
        return subprocess.run([program, *arguments], env=environment, text=True, capture_output=True, timeout=60,
                              check=False)

    def test_the_command_line_speaks_the_language_of_the_environment(self):
        self.assertIn("Aufruf: renewdeskctl", self.said("de_DE.UTF-8", CTL, "help").stdout)
        self.assertIn("Usage: renewdeskctl", self.said("en_GB.UTF-8", CTL, "help").stdout)
        self.assertIn("Usage: renewdeskctl", self.said("cy_GB.UTF-8", CTL, "help").stdout)

    def test_what_scripts_read_is_the_same_in_all_languages(self):
        path = f"sqlite://{self.folder}/renewals.sqlite"
        self.assertEqual(self.said("C.UTF-8", CTL, "init", "--sandbox", "--today", "2026-03-16", "--database",
                                   path).returncode, 0)
        answers = [self.said(language, CTL, "--json", "today", "--database", path).stdout
                   for language in ("C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8")]
        self.assertEqual(len(set(answers)), 1, answers)
        self.assertEqual(json.loads(answers[0])["today"], "2026-03-16")

    def test_a_call_says_in_which_language_the_desk_answers(self):
        wrong = self.said("de_DE.UTF-8", DESK, "--fullscreen").stderr
        self.assertNotEqual(wrong, self.said("en_US.UTF-8", DESK, "--fullscreen").stderr)
        self.assertEqual(wrong, self.said("en_US.UTF-8", DESK, "--fullscreen", "--language", "de").stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
