# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up company with a few hundred integrations that are some months behind, for the tests that disturb runs."""

import csv
import random
from collections import Counter
from datetime import date, timedelta

import year_figures as figures
from ctl import expect

OPENED = date(2025, 12, 31)
TODAY = date(2026, 2, 28)
SUPPLIERS = [f"Supplier {number}" for number in range(1, 9)]
CHANNELS = ["Own webshop", "Marketplace, general", "Point of sale", "EDI"]
FEES = {"Basic": 2900, "Standard": 4900}


def company(seed, accounts):
    """Rows to import: one to five integrations an account, some frozen, some cancel pending, all days of the month."""
    draw = random.Random(seed)
    rows = []
    for number in range(1, accounts + 1):
        for place in range(draw.choice((1, 1, 2, 2, 3, 4, 5))):
            anchor = date(2024, 1, 1) + timedelta(days=draw.randrange(730))
            rows.append({"account_name": f"Shop {number}", "account_email": f"shop{number}@shops.example",
                         "supplier": draw.choice(SUPPLIERS), "sales_channel": draw.choice(CHANNELS),
                         "label": f"Feed {place}", "plan": draw.choice(sorted(FEES)),
                         "monthly_fee": draw.choice(("", "", "", "33.00")),
                         "service": draw.choice(("active",) * 6 + ("frozen",)),
                         "cancel_pending": draw.choice(("no",) * 9 + ("yes",)), "anchor_on": anchor.isoformat(),
                         "next_billing_on": ""})
    return rows


def make(ctl, rows, today=TODAY):
    """Opens the books with the program, and leaves them unsettled until today. Returns what the rules make of them."""
    ctl.done("init", "--sandbox", "--today", OPENED.isoformat())
    books = figures.Books(OPENED)
    for name, fee_cents in FEES.items():
        ctl.done("plan", "add", "--name", name, "--setup-fee", "10.00", "--monthly-fee", figures.money(fee_cents))
        books.add_plan(name, 1000, fee_cents)
    spreadsheet = ctl.file.with_suffix(".csv")
    cells = [[row[column] for column in figures.IMPORT_COLUMNS] for row in rows]
    spreadsheet.write_bytes(figures.csv_text(figures.IMPORT_COLUMNS, cells).encode())
    ctl.done("import", spreadsheet)
    books.import_rows(rows)
    ctl.done("today", "--set", today.isoformat())
    books.today = today
    return books


def exported(ctl, *words):
    """The rows of an export, as dictionaries."""
    target = ctl.file.with_name("export.csv")
    ctl.done("invoice", "export", *words, "--output", target)
    with open(target, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


def expect_as_in(books, ctl):
    """Whoever settled what, and when: nothing twice, nothing missed, no gap in the numbers, removed what had to go (R10:
    no state changes under an unsettled date, so the lines are those of a punctual run)."""
    expected = [(str(invoice.account_id), str(line.integration_id), line.kind, str(line.period_start or ""),
                 str(line.period_end or ""), figures.money(line.amount_cents))
                for invoice in books.invoices for line in invoice.lines]
    found = [tuple(row[column] for column in ("account_id", "integration_id", "line_kind", "period_start",
                                              "period_end", "amount")) for row in exported(ctl, "--lines")]
    missing, extra = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    expect(not missing and not extra, f"never billed: {sorted(missing)[:3]}\n"
                                      f"billed twice, or without reason: {sorted(extra)[:3]}")
    numbers = [row["invoice_number"][5:] for row in exported(ctl)]
    expect(numbers == [f"{number:06d}" for number in range(1, len(books.invoices) + 1)],
           f"the numbers are not gap-free, or not in the order of recording: {numbers[:5]} … {numbers[-5:]}")
    receipts = sorted((row["integration_id"], row["removed_on"]) for row in ctl.done("receipts")["rows"])
    expect(receipts == sorted((r.integration_id, r.removed_on.isoformat()) for r in books.removals),
           "other integrations were removed than should be, or on other days")
    return len(found)
