#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody hears who doesn't see the desk: on every page, tab and dialog each control has a name, tables read their
badges and amounts in words, and the keyboard's focus can be told. Walks the tree on the accessibility bus.
Called with the paths of renewdesk and renewdeskctl."""

import os
import sys
import unittest

from desk_story import PAGES, DeskStory
from screen import wait_for

DESK, CTL = sys.argv.pop(1), sys.argv.pop(1)

# Of an account's page, tab by tab.
ACCOUNT_TABS = ("Charges", "Settings", "Notes", "Syncs", "History")
# What opens a dialog on an account's page, and what closes it again.
DIALOGS = (("Freeze", "Go back"), ("Cancel integration", "Keep it"),
           ("Keep, freeze or cancel, side by side", "Close"), ("Why this amount?", "Close"),
           ("Edit account", "Go back"), ("Open integration…", "Go back"))
# What opens a dialog by a button of its page; Escape closes it.
BUTTONS = {"Plans and prices": ("New plan…", "New price…", "New frozen fee…"),
           "Accounts": ("New account",),
           "Upcoming renewals": ("Export CSV",)}
# What is found in the command palette, page by page.
COMMANDS = {"Accounts": ("Settings", "Help", "Keyboard shortcuts", "Connect", "Welcome"),
            "Invoices": ("Save a month as PDF", "Letterhead")}


class EverythingHasAName(DeskStory):

    desk_program, ctl_program = DESK, CTL

    def test_every_control_of_every_page_and_dialog(self):
        desk = self.start_sample()
        nameless = {}

        def look(where):
            if found := desk.nameless_controls():
                nameless[where] = found

        account, _ = self.somebody()
        for page in PAGES:
            self.go_to(desk, page)
            look(page)
        self.go_to(desk, "Removals")
        desk.press("Receipts")
        look("Removals, receipts")
        self.go_to(desk, "Accounts")
        self.find_account(desk, account)
        for tab in ACCOUNT_TABS:
            if tab != "Charges":
                desk.press(tab)
            look(f"account, {tab}")
        desk.press("Charges")
        for opens, closes in DIALOGS:
            desk.press(opens)
            dialog = desk.find_dialog()
            look(f"dialog of {opens}")
            self.assertTrue(dialog.name, f"the dialog of {opens} has no title")
            desk.press(closes, within=dialog)
            wait_for(f"the dialog of {opens} to close", lambda: not desk.has_dialog())
        self.assertEqual(nameless, {})
        desk.close()

    def test_every_dialog_has_names_and_ends_by_escape(self):
        desk = self.start_sample()
        nameless = {}
        untitled = []

        def look_and_leave(opens):
            wait_for(f"the dialog of {opens}", desk.has_dialog)
            dialog = desk.find_dialog()
            if found := desk.nameless_controls():
                nameless[opens] = found
            if not dialog.name:
                untitled.append(opens)
            desk.press_key("Escape")
            wait_for(f"the dialog of {opens} to close", lambda: not desk.has_dialog())

        for page, buttons in BUTTONS.items():
            self.go_to(desk, page)
            for button in buttons:
                desk.press(button)
                look_and_leave(button)
        self.go_to(desk, "Plans and prices")
        for names, ends in (("Suppliers", "Suppliers"), ("Sales channels", "Sales channels")):
            desk.press(names)
            wait_for(names, lambda ends=ends: desk.cells(ends))
            desk.select_row(ends, 0)
            desk.press("Rename…")
            look_and_leave(f"Rename…, {names}")
        for page, commands in COMMANDS.items():
            self.go_to(desk, page)
            for command in commands:
                desk.press_keys("ctrl+k")
                desk.write("Go to", command)
                wait_for(f"“{command}” in the palette", lambda command=command: any(
                    command in text for text in desk.texts()))
                desk.press_key("Return")
                look_and_leave(command)
        self.assertEqual(nameless, {})
        self.assertEqual(untitled, [])
        desk.close()

    def test_tables_are_heard_as_they_are_seen(self):
        desk = self.start_sample()
        account, integration = self.somebody()
        self.ctl.done("freeze", integration)
        self.find_account(desk, account)
        cells = wait_for("the integrations", lambda: desk.cells("Integrations"))
        self.assertIn("Frozen", [cell for row in cells for cell in row])
        for row in cells:
            self.assertTrue(any(cell.startswith("$") for cell in row), f"no amount is heard of {row}")
        headings = desk.headings("Integrations")
        self.assertTrue({"Label", "Status", "Monthly fee", "Next billing"} <= set(headings), headings)
        desk.close()


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
