# SPDX-License-Identifier: GPL-3.0-or-later
"""A company's year on the real program: import, then month by month, then every figure against year_figures.py.

    python3 year_test.py path/to/renewdeskctl
"""

import csv
import io
from datetime import timedelta
from pathlib import Path

import year_figures as figures
from ctl import DONE, REFUSED, Ctl, Difference, expect, run_as_test

HERE = Path(__file__).resolve().parent
COMPANY = HERE.parent.parent / "resources" / "sample" / "company.csv"
SCRIPT = HERE / "year_script.txt"
VERBS = ("freeze", "unfreeze", "cancel", "uncancel", "freeze-instead")


def same(what, expected, found):
    expect(expected == found, f"{what}: expected {expected!r}, found {found!r}")


def same_fields(what, expected, found):
    for name, value in expected.items():
        expect(name in found, f"{what}: no field {name} in {found}")
        same(f"{what}, {name}", value, found[name])


def same_list(what, expected, found):
    """Compares two lists, and says where they part."""
    for number, (wanted, got) in enumerate(zip(expected, found), 1):
        expect(wanted == got, f"{what}, row {number}:\n  expected {wanted}\n  found    {got}")
    same(f"{what}, number of rows", len(expected), len(found))


def status(integration):
    if integration.cancel_on:
        return "cancel_pending"
    return "frozen" if integration.frozen else "active"


def integration_fields(books, integration):
    return {"id": integration.id, "account_id": integration.account_id, "supplier": integration.supplier,
            "sales_channel": integration.sales_channel, "label": integration.label,
            "service": "frozen" if integration.frozen else "active", "status": status(integration),
            "cancel_on": integration.cancel_on.isoformat() if integration.cancel_on else None,
            "anchor_on": integration.anchor_on.isoformat(),
            "next_billing_on": integration.next_billing_on.isoformat(),
            "monthly_fee_cents": books.monthly_fee(integration, books.today)}


def charges(settled):
    """What was settled, in the shape of `upcoming`."""
    rows = [(invoice.issued_on.isoformat(), invoice.account_id, line.integration_id, line.kind, line.amount_cents)
            for invoice in settled.invoices for line in invoice.lines]
    rows += [(r.removed_on.isoformat(), r.account_id, r.integration_id, "removal", 0) for r in settled.removals]
    return sorted(rows)


def upcoming(ctl, *words):
    document = ctl.done("upcoming", *words)
    rows = sorted((row["due_on"], row["account_id"], row["integration_id"], row["kind"], row["amount_cents"] or 0)
                  for row in document["rows"])
    same("upcoming, total", sum(row[4] for row in rows), document["total_cents"])
    return rows


def counts(settled):
    return {"invoices": len(settled.invoices), "lines": len(settled.lines), "removed": len(settled.removals),
            "total_cents": settled.total_cents, "periods": settled.periods, "incomplete": []}


def open_the_company(ctl, folder):
    """init, plans, import; and what was imported is what the spreadsheet says."""
    rows = figures.read_rows(COMPANY)
    script = figures.read_script(SCRIPT)
    books, events = figures.opened_books(rows, script, script[0].day)
    ctl.done("init", "--sandbox", "--today", books.today.isoformat())
    for event in script:
        if event.verb == "plan":
            ctl.done("plan", "add", "--name", event.settings["name"], "--setup-fee", event.settings["setup"],
                     "--monthly-fee", event.settings["monthly"])

    figure = {"accounts": len(books.accounts), "integrations": len(books.integrations)}
    with_crlf = folder / "crlf.csv"
    with open(with_crlf, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, figures.IMPORT_COLUMNS, lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)
    same_fields("the dry run of the import, with CRLF", figure, ctl.done("import", with_crlf, "--dry-run"))
    same("accounts after a dry run", 0, ctl.done("account", "list")["total"])
    same_fields("the import", figure, ctl.done("import", COMPANY))
    same("invoices after the import", [], ctl.done("invoice", "list")["rows"])

    for id, account in books.accounts.items():
        found = ctl.done("account", "show", id)
        same_fields(f"account {id}", {"id": id, "name": account.name, "email": account.email}, found)
        shown = {integration["id"]: integration for integration in found["integrations"]}
        mine = {i.id: i for i in books.integrations.values() if i.account_id == id}
        same(f"integrations of account {id}", sorted(mine), sorted(shown))
    for id, integration in books.integrations.items():
        same_fields(f"integration {id}", integration_fields(books, integration),
                    ctl.done("integration", "show", id))
    return books, events


def do_run(ctl, books, event):
    """The forecast, the dry run and the run must say one thing, and it must be the rules' thing."""
    where = f"run of {event.day}"
    until = event.day + timedelta(days=30)
    same_list(f"{where}, forecast of 30 days", charges(books.forecast(until)), upcoming(ctl))
    forecast = upcoming(ctl, "--to", event.day.isoformat())
    dry = ctl.done("run", "--dry-run")
    number = len(books.invoices)
    settled = figures.apply(books, event)
    ran = ctl.done("run")
    same_fields(f"{where}, dry", counts(settled), dry)
    same_fields(where, counts(settled), ran)
    same_list(f"{where}, forecast and charges", forecast, charges(settled))
    listed = ctl.done("invoice", "list")
    same(f"{where}, invoices so far", number + len(settled.invoices), len(listed["rows"]))
    same(f"{where}, total so far", sum(i.total_cents for i in books.invoices), listed["total_cents"])


def do_command(ctl, books, event):
    where = f"line {event.line}: {event.verb} {event.id} on {event.day}"
    number = len(books.invoices)
    outcome = figures.apply(books, event)
    seen = ["--seen-day", event.settings["seen-day"]] if "seen-day" in event.settings else []
    answer = ctl.call(event.verb, event.id, *seen)
    integration = books.integrations.get(event.id)
    if outcome == "done":
        expect(answer.exit == DONE, f"{where} should be done:\n{answer}")
        same_fields(where, integration_fields(books, integration), answer.document)
        same(f"{where}, settled", [i.number for i in books.invoices[number:]], answer.document["settled"])
        return
    expect(answer.exit == REFUSED, f"{where} should be a {outcome}:\n{answer}")
    codes = {"refused": ("refused",) if integration else ("refused", "not_found"), "conflict": ("conflict",)}[outcome]
    expect(answer.error["code"] in codes, f"{where} should be a {outcome}:\n{answer}")
    if outcome == "refused":
        possible = {verb for verb in VERBS if integration and would_be_done(books, verb, event.id)}
        allowed = set(answer.error.get("allowed", []))
        expect(allowed <= possible and bool(allowed) == bool(possible),
               f"{where}: {sorted(possible)} are possible, the refusal names {sorted(allowed)}")


def would_be_done(books, verb, id):
    return figures.copy.deepcopy(books).command(verb, id) == "done"


def do_event(ctl, books, event):
    s = event.settings
    if event.day != books.today:
        same_fields("today", {"today": event.day.isoformat(), "sandbox": True},
                    ctl.done("today", "--set", event.day.isoformat()))
        books.today = event.day
    match event.verb:
        case "run":
            do_run(ctl, books, event)
        case "account":
            figures.apply(books, event)
            same_fields("a new account", {"id": len(books.accounts), "name": s["name"], "email": s["email"]},
                        ctl.done("account", "add", "--name", s["name"], "--email", s["email"]))
        case "open":
            figures.apply(books, event)
            invoice = books.invoices[-1]
            integration = books.integrations[max(books.integrations)]
            answer = ctl.done("integration", "add", "--account", s["account"], "--supplier", s["supplier"],
                              "--channel", s["channel"], "--label", s["label"], "--plan", s["plan"],
                              *(["--monthly-fee", s["fee"]] if "fee" in s else []))
            where = f"line {event.line}: opening on {event.day}"
            same_fields(where, integration_fields(books, integration), answer["integration"])
            same_fields(where, {"number": invoice.number, "kind": "opening", "issued_on": event.day.isoformat(),
                                "total_cents": invoice.total_cents}, answer["invoice"])
        case "price":
            figures.apply(books, event)
            ctl.done("price", "set", *(["--frozen"] if "frozen" in event.words else ["--plan", s["plan"]]),
                     "--fee", s["fee"], "--from", s["from"])
        case "edit":
            figures.apply(books, event)
            ctl.done("integration", "edit", event.id, *(["--plan", s["plan"]] if "plan" in s else []),
                     *(["--monthly-fee", s["fee"]] if "fee" in s else []))
        case _:
            do_command(ctl, books, event)


def same_csv(what, expected_text, path, prose=()):
    """Byte for byte, but for the columns of prose and instants, which must be there and are returned."""
    raw = Path(path).read_bytes()
    text = raw.decode("utf-8")
    expect(not text.startswith("\ufeff"), f"{what}: a BOM in a CSV for machines")
    header, *found = csv.reader(io.StringIO(text, newline=""), strict=True)
    same(f"{what}: the bytes of RFC 4180 with CRLF, quoted where needed", figures.csv_text(header, found).encode(), raw)
    expected_header, *expected = csv.reader(io.StringIO(expected_text, newline=""), strict=True)
    same(f"{what}, header", expected_header, header)
    places = [header.index(column) for column in prose]
    cells = []
    for row in found:
        cells.append([row[place] for place in places])
        for place in places:
            expect(row[place], f"{what}: {header[place]} is empty in {row}")
            row[place] = ""
    same_list(what, expected, found)
    return cells


def compare_the_year(ctl, books, folder):
    total = sum(invoice.total_cents for invoice in books.invoices)
    figure = {"rows": len(books.invoices), "total_cents": total}
    invoices, lines = folder / "invoices.csv", folder / "lines.csv"
    same_fields("invoice export", figure, ctl.done("invoice", "export", "--output", invoices))
    same_csv("invoice export", figures.invoices_csv(books), invoices, prose=["recorded_at"])
    same_fields("invoice export --lines", {"rows": sum(len(i.lines) for i in books.invoices), "total_cents": total},
                ctl.done("invoice", "export", "--lines", "--output", lines))
    texts = same_csv("invoice export --lines", figures.lines_csv(books), lines, prose=["description"])
    for line, (text,) in zip((line for invoice in books.invoices for line in invoice.lines), texts):
        expect(line.supplier in text and line.sales_channel in text,
               f"a line of {line.supplier} and {line.sales_channel} is described as {text!r}")
    for label in ("Summer promotion", "household", "東京店", "Erste Anbindung"):
        expect(label not in lines.read_text(encoding="utf-8"), f"R8: the label {label} in an invoice line")
    to_stdout = ctl.call("invoice", "export", "--lines", "--output", "-", as_json=False)
    expect(to_stdout.exit == DONE and to_stdout.err, f"an export to stdout, totals on stderr:\n{to_stdout}")
    expect(to_stdout.out == lines.read_bytes(), "an export to stdout differs from the export to a file")

    # One month, and one account, are those rows of the whole and no others.
    june = [i for i in books.invoices if (i.issued_on.year, i.issued_on.month) == (2026, 6)]
    same_fields("invoice export of June", {"rows": len(june), "total_cents": sum(i.total_cents for i in june)},
                ctl.done("invoice", "export", "--from", "2026-06-01", "--to", "2026-06-30", "--output",
                         folder / "june.csv"))
    of_one = [i for i in books.invoices if i.account_id == 54]
    listed = ctl.done("invoice", "list", "--account", 54)
    same("invoices of account 54", sorted(i.number for i in of_one), sorted(row["number"] for row in listed["rows"]))
    same("total of account 54", sum(i.total_cents for i in of_one), listed["total_cents"])
    last = books.invoices[-1]
    same_fields("invoice show", {"number": last.number, "kind": last.kind, "issued_on": last.issued_on.isoformat(),
                                 "account_id": last.account_id, "total_cents": last.total_cents},
                ctl.done("invoice", "show", last.number))

    receipts = sorted((row["integration_id"], row["account_id"], row["removed_on"])
                      for row in ctl.done("receipts")["rows"])
    same_list("receipts", sorted((r.integration_id, r.account_id, r.removed_on.isoformat()) for r in books.removals),
              receipts)
    for removal in books.removals:
        answer = ctl.call("integration", "show", removal.integration_id)
        expect(answer.exit == REFUSED and answer.error["code"] == "not_found", f"a removed integration:\n{answer}")
        expect(removal.removed_on.isoformat() in answer.error["message"], f"it names the day of removal:\n{answer}")
    for id, integration in books.integrations.items():
        same_fields(f"integration {id} after the year", integration_fields(books, integration),
                    ctl.done("integration", "show", id))

    same_list("upcoming after the year", charges(books.forecast(books.today + timedelta(days=30))), upcoming(ctl))
    summer = books.today.replace(year=2027, month=6, day=30)
    same_list("upcoming until June", charges(books.forecast(summer)), upcoming(ctl, "--to", summer.isoformat()))
    for by in ("day", "account", "supplier", "channel"):
        document = ctl.done("upcoming", "--to", summer.isoformat(), "--by", by)
        same(f"upcoming by {by}, total", books.forecast(summer).total_cents, document["total_cents"])
        same(f"upcoming by {by}, rows", document["total_cents"], sum(row["amount_cents"] for row in document["rows"]))
    ctl.done("verify")


def main(program, folder):
    ctl = Ctl(program, folder / "year.db")
    books, events = open_the_company(ctl, folder)
    for event in events:
        try:
            do_event(ctl, books, event)
        except Difference as difference:
            raise Difference(f"{SCRIPT.name}, line {event.line}, {event.day} {event.verb}:\n{difference}") from None
    compare_the_year(ctl, books, folder)
    return (f"{len(books.invoices)} invoices, {sum(len(i.lines) for i in books.invoices)} lines, "
            f"{figures.money(sum(i.total_cents for i in books.invoices))}, {len(books.removals)} removals")


if __name__ == "__main__":
    run_as_test("a company's year", main)
