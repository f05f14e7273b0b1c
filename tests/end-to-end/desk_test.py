#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day at the desk, as somebody has it who hears the screen instead of seeing it: everything is found by its spoken
name and pressed through the accessibility bus, and the database is read afterwards by the command line.
Called with the paths of renewdesk and renewdeskctl."""

import csv
import os
import stat
import subprocess
import sys
import unittest

from ctl import Ctl
from desk_story import PAGES, DeskStory
from screen import wait_for

DESK, CTL = sys.argv.pop(1), sys.argv.pop(1)


def active_window():
    """The id of the window that has the keyboard, as the window manager tells it."""
    told = subprocess.run(["xprop", "-root", "_NET_ACTIVE_WINDOW"], capture_output=True, text=True, check=False).stdout
    window = told.rpartition("# ")[2].strip()
    return None if window in ("", "0x0") else window


class DayAtTheDesk(DeskStory):
    """One story: each step begins where the last one ended."""

    desk_program, ctl_program = DESK, CTL

    def test_a_first_start_creates_a_database_only_when_asked_and_leads_to_its_customers(self):
        path = self.folder / "data" / "renewdesk" / "renewdesk.sqlite"
        desk = self.start()
        desk.find("Create database", "push button")
        self.assertFalse(path.exists())
        desk.press("Create database")
        desk.find("Search accounts")
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertFalse(Ctl(CTL, path).done("today")["sandbox"])
        self.assertTrue(desk.find_text("has been created", "spreadsheet"))
        desk.find("Plans and prices", "push button")

        rows = self.folder / "customers.csv"
        rows.write_text("account_name,account_email,supplier,sales_channel,label,plan,monthly_fee,service,"
                        "cancel_pending,anchor_on,next_billing_on\n"
                        "Acme,a@example.com,Nordwind,Marktplatz,Shop,Nova,,active,no,2020-02-10,\n", encoding="utf-8")
        desk.press("Import customers…")
        desk.write("File name:", str(rows))
        desk.press_key("Return")
        desk.press("Add plan “Nova”…")
        desk.write("Setup fee in USD", "99")
        desk.write("Monthly fee in USD", "49")
        desk.press("Add plan")
        desk.press("Import 1 integration")
        own = Ctl(CTL, path)
        wait_for("the customer", lambda: own.done("account", "list")["total"] == 1)
        self.assertEqual(own.done("plan", "list")["rows"][0]["name"], "Nova")
        desk.close()

    def test_a_day_at_the_desk(self):
        desk = self.start_sample()
        self.assertEqual(stat.S_IMODE(self.sample_path().stat().st_mode), 0o600)

        account, integration = self.somebody()
        self.find_account(desk, account)
        self.freeze_and_undo(desk, integration)
        self.cancel_and_take_it_back(desk, integration)
        self.every_page_has_names_for_its_controls(desk)
        self.run_renewals(desk)
        self.export_invoices(desk)
        desk.close()

    def test_a_start_asks_which_database_where_that_is_wished(self):
        settings = self.folder / "config" / "renewdesk" / "renewdesk.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[General]\nstart=ask\n")
        desk = self.start()
        dialog = desk.find_dialog()
        self.assertEqual(dialog.name, "Connections")
        desk.press("Go back", within=dialog)
        wait_for("the desk to end", desk.has_ended)

        path = self.folder / "mine.sqlite"
        Ctl(CTL, path).done("init", "--sandbox")
        desk = self.start("--database", f"sqlite://{path}")  # a call that says which is asked nothing
        desk.find("Search accounts")
        desk.close()

    def test_what_was_typed_survives_a_kill(self):
        desk = self.start_sample()
        account, integration = self.somebody()
        self.find_account(desk, account)
        desk.press("Notes")
        desk.write("New note", "They called twice about it.")
        drafts = self.folder / ".local" / "state" / "renewdesk" / "drafts"
        draft = wait_for("the draft", lambda: next(drafts.glob(f"*/note.integration-{integration}.json"), None))
        self.assertEqual(stat.S_IMODE(draft.stat().st_mode), 0o600)
        desk.kill()

        desk = self.start("--demo")
        desk.find_text(account["email"])  # it is where it was
        desk.find_text("A draft of", "was kept")
        desk.press("Use")
        self.assertEqual(desk.text_of("New note"), "They called twice about it.")
        desk.press("Add note")
        wait_for("the draft to go", lambda: not draft.exists())
        desk.find_text("They called twice about it.")
        desk.close()

    def test_a_second_start_brings_the_window_to_the_front(self):
        path = self.folder / "mine.sqlite"
        Ctl(CTL, path).done("init", "--sandbox")
        desk = self.start("--database", f"sqlite://{path}")
        desk.find("Search accounts")
        mine = active_window()
        cover = subprocess.Popen(["xmessage", "-center", "in the way"])
        self.addCleanup(cover.wait)
        self.addCleanup(cover.terminate)
        wait_for("something else in front", lambda: active_window() not in (None, mine))
        second = subprocess.run([DESK, "--database", f"sqlite://{path}"], capture_output=True, text=True, timeout=60,
                                env=dict(os.environ, QT_QPA_PLATFORM="xcb", **self.environment))
        self.assertEqual((second.returncode, second.stdout), (0, ""))
        self.assertIn("comes forward", second.stderr)
        wait_for("the window to come forward", lambda: active_window() == mine)
        desk.close()

    def status(self, integration):
        return self.ctl.done("integration", "show", integration)["status"]

    def wait_for_status(self, integration, status):
        wait_for(f"integration {integration} to be {status}", lambda: self.status(integration) == status)

    def freeze_and_undo(self, desk, integration):
        desk.press("Freeze")
        dialog = desk.find_dialog()
        self.assertTrue(desk.find_text("$9.00"))
        desk.press("Freeze", within=dialog)
        self.wait_for_status(integration, "frozen")
        desk.press("Undo")
        self.wait_for_status(integration, "active")

    def cancel_and_take_it_back(self, desk, integration):
        desk.press("Cancel integration")
        desk.press("Cancel integration", within=desk.find_dialog())
        self.wait_for_status(integration, "cancel_pending")
        desk.press("Un-cancel")
        desk.press("Un-cancel", within=desk.find_dialog())
        self.wait_for_status(integration, "active")

    def every_page_has_names_for_its_controls(self, desk):
        nameless = {}
        for page in PAGES:
            self.go_to(desk, page)
            if found := desk.nameless_controls():
                nameless[page] = found
        self.assertEqual(nameless, {})

    def run_renewals(self, desk):
        before = self.ctl.done("invoice", "list")["total_cents"]
        desk.press("Next billing date")
        desk.press("Go to renewal run")
        desk.wait_for_page("Renewal run")
        due = self.ctl.done("run", "--dry-run")
        self.assertGreater(due["periods"], 0)
        desk.press("Run renewals")
        desk.press("Run renewals", within=desk.find_dialog())
        wait_for("the run", lambda: self.ctl.done("run", "--dry-run")["periods"] == 0)
        after = self.ctl.done("invoice", "list")["total_cents"]
        self.assertEqual(after - before, due["total_cents"])

    def export_invoices(self, desk):
        target = self.folder / "invoices.csv"
        self.go_to(desk, "Invoices")
        desk.press("Export CSV")
        desk.press("Choose file…", within=desk.find_dialog())
        desk.write("File name:", str(target))
        desk.press_key("Return")
        wait_for("the file", target.exists)
        with open(target, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        listed = self.ctl.done("invoice", "list")
        self.assertEqual(len(rows), len(listed["rows"]))
        self.assertEqual(sum(round(float(row["total"]) * 100) for row in rows), listed["total_cents"])


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
