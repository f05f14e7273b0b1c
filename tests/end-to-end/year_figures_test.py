# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion has answers of its own to give: a few lives worked out by hand, with pencil and calendar."""

import unittest
from datetime import date

import year_figures as figures
from year_figures import Books


def day(text):
    return date.fromisoformat(text)


class HandWorked(unittest.TestCase):
    def books(self, today="2024-01-31"):
        books = Books(day(today))
        books.add_plan("Standard", 9900, 4900)
        books.add_account("Corner Bookshop", "till@corner.example")
        return books

    def open_one(self, books):
        return books.open(1, "Castellan Paper", "Own webshop", "Main", "Standard")[0]

    def billed(self, books):
        return [(line.kind, line.amount_cents, str(line.period_start), str(line.period_end))
                for invoice in books.invoices for line in invoice.lines]

    def test_the_31st_clamps_and_never_drifts(self):
        self.assertEqual([str(figures.billing_date(day("2024-01-31"), n)) for n in range(1, 5)],
                         ["2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"])
        self.assertEqual(str(figures.billing_date(day("2024-02-29"), 12)), "2025-02-28")
        self.assertEqual(str(figures.billing_date(day("2024-12-30"), 2)), "2025-02-28")

    def test_opening_is_paid_up_front_and_frozen_pays_nine(self):
        #   open 31 Jan      D1 29 Feb       D2 31 Mar
        #   |----paid up front----|----$9.00----|----$49.00----|
        #          ^ freeze             ^ unfreeze
        books = self.books()
        id = self.open_one(books).id
        books.today = day("2024-02-10")
        self.assertEqual(books.command("freeze", id), "done")
        books.today = day("2024-03-05")
        self.assertEqual(books.command("unfreeze", id), "done")
        books.today = day("2024-03-31")
        books.settle()
        self.assertEqual(self.billed(books), [
            ("setup", 9900, "None", "None"), ("connectivity", 4900, "2024-01-31", "2024-02-29"),
            ("frozen", 900, "2024-02-29", "2024-03-31"), ("connectivity", 4900, "2024-03-31", "2024-04-30")])
        self.assertEqual([i.number for i in books.invoices], ["2024-000001", "2024-000002", "2024-000003"])

    def test_cancelling_on_the_billing_date_is_charged_once_more(self):
        books = self.books()
        id = self.open_one(books).id
        books.today = day("2024-02-29")
        self.assertEqual(books.command("cancel", id), "done")
        self.assertEqual(str(books.integrations[id].cancel_on), "2024-03-31")
        books.today = day("2024-03-31")
        self.assertEqual(books.command("uncancel", id), "refused")
        self.assertEqual([str(removal.removed_on) for removal in books.removals], ["2024-03-31"])
        self.assertEqual(len(books.invoices), 2)

    def test_catching_up_bills_each_missed_date_at_its_own_price(self):
        books = self.books()
        self.open_one(books)
        books.plans["Standard"].monthly.set(5500, day("2024-03-31"))
        books.plans["Standard"].monthly.set(5200, day("2024-03-31"))
        books.today = day("2024-04-29")
        settled = books.settle()
        self.assertEqual([(str(i.issued_on), i.total_cents) for i in settled.invoices],
                         [("2024-02-29", 4900), ("2024-03-31", 5200)])

    def test_a_click_over_midnight_is_a_conflict_and_the_settlement_stands(self):
        books = self.books()
        id = self.open_one(books).id
        books.today = day("2024-02-29")
        self.assertEqual(books.command("freeze", id, day("2024-02-28")), "conflict")
        self.assertEqual(len(books.invoices), 2)
        self.assertFalse(books.integrations[id].frozen)

    def test_the_commands_by_state(self):
        table = {"freeze": ("F", "", "", ""), "unfreeze": ("", "A", "", ""), "cancel": ("AC", "FC", "", ""),
                 "uncancel": ("", "", "A", "F"), "freeze-instead": ("F", "", "F", "F")}
        for verb, row in table.items():
            for start, end in zip(("A", "F", "AC", "FC"), row):
                books = self.books()
                one = self.open_one(books)
                one.frozen = "F" in start
                one.cancel_on = one.next_billing_on if "C" in start else None
                outcome = books.command(verb, one.id)
                after = ("F" if one.frozen else "A") + ("C" if one.cancel_on else "")
                with self.subTest(verb=verb, start=start):
                    self.assertEqual((outcome, after), ("done", end) if end else ("refused", start))

    def test_formulas_are_defused_and_amounts_written_plainly(self):
        self.assertEqual(figures.defused("=Square Deal"), "'=Square Deal")
        self.assertEqual(figures.defused("＋Plus"), "'＋Plus")
        self.assertEqual(figures.defused("O'Hara"), "O'Hara")
        self.assertEqual(figures.money(5), "0.05")
        self.assertEqual(figures.cents("120.00"), 12000)


if __name__ == "__main__":
    unittest.main()
