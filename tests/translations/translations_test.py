# SPDX-License-Identifier: GPL-3.0-or-later
"""Every string of the programs is there in every language, with its plural forms and its placeholders.

translations_test.py LUPDATE SOURCE_DIR: collects the strings anew and holds the translations to them.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LUPDATE, SOURCE = sys.argv[1], Path(sys.argv[2])
PLACEHOLDER = re.compile(r"%L?(?:\d|n)")
TERMINAL = "Texts"  # the context of what renewdeskctl says: in plain digits, as scripts and terminals take them


def collected(folder, name, *options):
    """The messages of a translation once all strings that the source has now are in it: (context, message)."""
    copy = Path(folder) / name
    shutil.copy(SOURCE / "translations" / name, copy)
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h",
                    *(SOURCE / part for part in ("ui", "app", "models")), "-I", SOURCE, *options, "-ts", copy],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return [(context.findtext("name"), message)
            for context in ElementTree.parse(copy).getroot().findall("context")
            for message in context.findall("message")]


def forms(message):
    translation = message.find("translation")
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


class Translations(unittest.TestCase):
    def check(self, name, *options):
        with tempfile.TemporaryDirectory() as folder:
            messages = collected(folder, name, *options)
        self.assertGreater(len(messages), 30, "the strings were not found")
        for context, message in messages:
            source = message.findtext("source")
            with self.subTest(context=context, source=source):
                self.assertIsNone(message.find("translation").get("type"), "not translated")
                for form in forms(message):
                    self.assertTrue(form.strip() or not source.strip(), "translated by nothing")
                    self.assertEqual(set(PLACEHOLDER.findall(form)), set(PLACEHOLDER.findall(source)))

    def test_counts_are_written_in_the_languages_own_digits(self):
        with tempfile.TemporaryDirectory() as folder:
            messages = collected(folder, "renewdesk_en.ts", "-pluralonly")
        plain = [message.findtext("source") for context, message in messages
                 if context != TERMINAL and "%n" in message.findtext("source")]
        self.assertEqual(plain, [], "%n where it should be %Ln")

    def test_english_has_every_plural_form(self):
        self.check("renewdesk_en.ts", "-pluralonly")

    def test_every_other_language_is_complete(self):
        names = sorted(path.name for path in (SOURCE / "translations").glob("renewdesk_*.ts"))
        self.assertEqual(names, [f"renewdesk_{code}.ts" for code in ("ar", "de", "en", "es", "fr", "ja", "pt_BR")])
        for name in names:
            if name != "renewdesk_en.ts":
                with self.subTest(language=name):
                    self.check(name)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
