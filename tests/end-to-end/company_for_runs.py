# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up company with a few hundred integrations that are some months behind, for the tests that disturb runs."""

import random
from datetime import date, timedelta

import year_figures as figures

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
