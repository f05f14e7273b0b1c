#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager's day at the desk, by spoken names alone: a price is dated, what it does to the charges to come is read and
explained, who brings what is looked at, what is about to be lost is rescued, and the run is done.
Called with the paths of renewdesk and renewdeskctl."""

import os
import sys
import unittest

from desk_story import DeskStory
from screen import wait_for

DESK, CTL = sys.argv.pop(1), sys.argv.pop(1)


class ManagersDay(DeskStory):

    desk_program, ctl_program = DESK, CTL

    def test_a_managers_day(self):
        desk = self.start_sample()
        self.set_a_price(desk)
        self.ask_why(desk)
        self.see_who_brings_what(desk)
        self.rescue_what_would_be_lost(desk)
        self.run_what_was_approved(desk)
        desk.close()

    def set_a_price(self, desk):
        self.go_to(desk, "Plans and prices")
        plan = self.ctl.done("plan", "list")["rows"][0]["name"]
        desk.press("New price…")
        dialog = desk.find_dialog()
        self.assertIn(plan, dialog.name)
        desk.write("Monthly fee in USD", "71.50")
        desk.press("Set price", within=dialog)
        desk.find_text("$71.50", "from")
        prices = [price["fee_cents"] for row in self.ctl.done("plan", "list")["rows"] if row["name"] == plan
                  for price in row["prices"]]
        self.assertIn(7150, prices)

    def ask_why(self, desk):
        """Of the account's next charge: it names the price that was just set, and answers in the customer's words."""
        self.go_to(desk, "Accounts")
        account, _ = self.somebody()
        self.find_account(desk, account)
        desk.press("Why this amount?")
        dialog = desk.find_dialog()
        reply = desk.text_of("Words for the customer")
        self.assertTrue(reply.strip())
        self.assertNotIn("(R", reply)
        desk.press("Close", within=dialog)
        wait_for("the answer to close", lambda: not desk.has_dialog())

    def see_who_brings_what(self, desk):
        """A chart as those who don't see it have it: as a table, which says what the command line says."""
        self.go_to(desk, "Upcoming renewals")
        desk.press("By supplier")
        desk.press("Show the chart as a table")
        told = self.ctl.done("upcoming", "--by", "supplier")["rows"]
        cells = wait_for("the suppliers", lambda: desk.cells("Charges by supplier, in USD"))
        self.assertEqual([row[0] for row in cells], [row["supplier"] for row in told])
        desk.press("Month over month")
        months = wait_for("the months", lambda: desk.cells("Charges month over month"))
        self.assertEqual(len(months), 13)

    def rescue_what_would_be_lost(self, desk):
        account, integration = self.somebody()
        self.ctl.done("cancel", integration)
        before = self.pending()
        self.go_to(desk, "Removals")
        desk.press("All that are cancelled")
        cells = wait_for("the removals", lambda: desk.cells("Coming removals"))
        self.assertEqual(len(cells), before)
        desk.select_row("Coming removals", 0)
        desk.press("Un-cancel")
        desk.press("Un-cancel", within=desk.find_dialog())
        wait_for("one to be rescued", lambda: self.pending() == before - 1)

    def pending(self):
        rows = [row for account in self.ctl.done("account", "list", "--limit", 300)["rows"]
                for row in self.ctl.done("account", "show", account["id"])["integrations"]]
        return sum(row["status"] == "cancel_pending" for row in rows)

    def run_what_was_approved(self, desk):
        desk.press("Next billing date")
        desk.press("Go to renewal run")
        desk.wait_for_page("Renewal run")
        due = self.ctl.done("run", "--dry-run")
        self.assertGreater(due["periods"], 0)
        before = self.ctl.done("invoice", "list")["total_cents"]
        desk.press("Run renewals")
        desk.press("Run renewals", within=desk.find_dialog())
        wait_for("the run", lambda: self.ctl.done("run", "--dry-run")["periods"] == 0)
        self.assertEqual(self.ctl.done("invoice", "list")["total_cents"] - before, due["total_cents"])


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
