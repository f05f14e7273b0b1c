# SPDX-License-Identifier: GPL-3.0-or-later
"""What stories at the desk have in common: a screen of their own, a home of their own, the desk on sample data, and the
command line on the same database."""

import pathlib
import tempfile
import unittest

from ctl import Ctl
from screen import Desk, Screen

PAGES = ("Accounts", "Upcoming renewals", "Removals", "Invoices", "Renewal run", "Activity", "Plans and prices")


class DeskStory(unittest.TestCase):
    """Set `desk_program` and `ctl_program` to the paths of both programs first."""

    desk_program = None
    ctl_program = None

    @classmethod
    def setUpClass(cls):
        logs = tempfile.TemporaryDirectory()
        cls.addClassCleanup(logs.cleanup)
        cls.addClassCleanup(Screen(pathlib.Path(logs.name)).close)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
                            "XDG_CONFIG_HOME": str(self.folder / "config"), "LC_ALL": "C.UTF-8"}

    def start(self, *arguments):
        desk = Desk(self.desk_program, arguments, self.folder / "desk.log", self.environment)
        self.addCleanup(desk.close)
        return desk

    def start_sample(self):
        """The desk on sample data, and `self.ctl` on the same."""
        desk = self.start("--demo")
        desk.find("Search accounts")
        self.ctl = Ctl(self.ctl_program, self.sample_path())
        return desk

    def sample_path(self):
        return self.folder / "data" / "renewdesk" / "sample.sqlite"

    def somebody(self):
        """An account whose name is nobody else's, and its first integration, which is active."""
        accounts = self.ctl.done("account", "list", "--limit", 300)["rows"]
        names = [row["name"] for row in accounts]
        for row in accounts:
            mine = self.ctl.done("account", "show", row["id"])["integrations"]
            alone = sum(row["name"].lower() in name.lower() for name in names) == 1
            if mine and mine[0]["status"] == "active" and alone and row["name"].isascii():
                return row, mine[0]["id"]
        raise AssertionError("the sample data have nobody for this story")

    def find_account(self, desk, account):
        desk.write("Search accounts", account["name"])
        desk.press_key("Return")
        desk.find("Cancel integration", "push button")
        desk.find_text(account["email"])

    def go_to(self, desk, page):
        desk.press(page)
        desk.wait_for_page(page)
