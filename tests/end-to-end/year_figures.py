# SPDX-License-Identifier: GPL-3.0-or-later
"""What a company's year must be billed, worked out from RULES.md alone.

A second opinion: nothing here was taken from the product's code, and nothing here calls it. It reads a company's
spreadsheet and a script of events, and says which invoices, lines and removals must follow. Rule numbers are those of
RULES.md. Money is whole cents, every date a plain day.

    python3 year_figures.py company.csv year_script.txt OUTPUT_FOLDER
"""

import calendar
import copy
import csv
import io
import shlex
import sys
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

IMPORT_COLUMNS = ("account_name,account_email,supplier,sales_channel,label,plan,monthly_fee,service,cancel_pending,"
                  "anchor_on,next_billing_on").split(",")
INVOICE_COLUMNS = "invoice_number,kind,issued_on,recorded_at,account_id,account_name,total".split(",")
LINE_COLUMNS = ("invoice_number,kind,issued_on,account_id,account_name,integration_id,line_kind,description,"
                "period_start,period_end,amount,currency").split(",")
# The first cells that a spreadsheet program would take for a formula, and their full-width twins.
FORMULA_STARTS = "=+-@\t\r\n＝＋－＠"
SINCE_EVER = date.min


def billing_date(anchor, n):
    """R2: the anchor plus n months, clamped to the month's end, always counted from the anchor."""
    months = anchor.year * 12 + anchor.month - 1 + n
    year, month = divmod(months, 12)
    return date(year, month + 1, min(anchor.day, calendar.monthrange(year, month + 1)[1]))


def first_billing_date_after(anchor, day):
    n = 1
    while billing_date(anchor, n) <= day:
        n += 1
    return billing_date(anchor, n)


def cents(text):
    """Reads an amount as written in the spreadsheet and the script: digits, a point, two digits."""
    whole, fraction = text.split(".")
    assert len(fraction) == 2 and whole.isdigit() and fraction.isdigit(), text
    return int(whole) * 100 + int(fraction)


def money(amount_cents):
    return f"{amount_cents // 100}.{amount_cents % 100:02d}"


def defused(text):
    return "'" + text if text[:1] and text[0] in FORMULA_STARTS else text


class DatedPrices:
    """R13: each price holds from its day until the next one's; setting the same day again replaces it."""

    def __init__(self, first_cents):
        self._from = {SINCE_EVER: first_cents}

    def set(self, amount_cents, from_on):
        self._from[from_on] = amount_cents

    def on(self, day):
        return self._from[max(start for start in self._from if start <= day)]


@dataclass
class Plan:
    setup_cents: int
    monthly: DatedPrices


@dataclass
class Account:
    name: str
    email: str


@dataclass
class Integration:
    id: int
    account_id: int
    supplier: str
    sales_channel: str
    label: str
    plan: str
    fee_cents: int | None  # negotiated (R13), None: the plan's
    anchor_on: date
    next_billing_on: date
    frozen: bool = False
    cancel_on: date | None = None


@dataclass
class Line:
    integration_id: int
    kind: str
    amount_cents: int
    period_start: date | None
    period_end: date | None
    supplier: str
    sales_channel: str


@dataclass
class Invoice:
    number: str
    kind: str
    issued_on: date
    account_id: int
    lines: list

    @property
    def total_cents(self):
        return sum(line.amount_cents for line in self.lines)


@dataclass
class Removal:
    integration_id: int
    account_id: int
    removed_on: date


@dataclass
class Settled:
    """What a run or a command's settlement (R10) did."""

    invoices: list = field(default_factory=list)
    removals: list = field(default_factory=list)
    periods: int = 0  # pairs of account and date

    @property
    def lines(self):
        return [line for invoice in self.invoices for line in invoice.lines]

    @property
    def total_cents(self):
        return sum(invoice.total_cents for invoice in self.invoices)

    def add(self, other):
        self.invoices += other.invoices
        self.removals += other.removals
        self.periods += other.periods


class Books:
    """A company's books under the rules. Ids count from 1 in the order of arrival."""

    def __init__(self, today):
        self.today = today
        self.plans = {}
        self.frozen_fee = DatedPrices(900)
        self.accounts = {}
        self.integrations = {}
        self.invoices = []
        self.removals = []
        self._last_integration_id = 0

    # -- what is there -------------------------------------------------------------------------------------------

    def add_plan(self, name, setup_cents, monthly_cents):
        self.plans[name] = Plan(setup_cents, DatedPrices(monthly_cents))

    def add_account(self, name, email):
        self.accounts[len(self.accounts) + 1] = Account(name, email)
        return len(self.accounts)

    def import_rows(self, rows):
        known = {(account.name, account.email): id for id, account in self.accounts.items()}
        for row in rows:
            owner = (row["account_name"], row["account_email"])
            if owner not in known:
                known[owner] = self.add_account(*owner)
            anchor = date.fromisoformat(row["anchor_on"])
            due = first_billing_date_after(anchor, self.today)
            assert anchor <= self.today and row["next_billing_on"] in ("", due.isoformat()), row
            integration = self._insert(known[owner], row["supplier"], row["sales_channel"], row["label"], row["plan"],
                                       cents(row["monthly_fee"]) if row["monthly_fee"] else None, anchor, due)
            integration.frozen = {"active": False, "frozen": True}[row["service"]]
            integration.cancel_on = {"yes": due, "no": None}[row["cancel_pending"]]

    def _insert(self, account_id, supplier, channel, label, plan, fee_cents, anchor, due):
        self._last_integration_id += 1
        id = self._last_integration_id
        self.integrations[id] = Integration(id, account_id, supplier, channel, label, plan, fee_cents, anchor, due)
        return self.integrations[id]

    def use_next_id(self, id):
        """None comes twice, but not every one need be used: the crash of a server skips some."""
        assert id > self._last_integration_id, id
        self._last_integration_id = id - 1

    def monthly_fee(self, integration, day):
        if integration.fee_cents is not None:
            return integration.fee_cents
        return self.plans[integration.plan].monthly.on(day)

    # -- settling ------------------------------------------------------------------------------------------------

    def _issue(self, kind, issued_on, account_id, lines):
        number = f"{self.today.year}-{len(self.invoices) + 1:06d}"  # R12: one counter, the year of recording
        invoice = Invoice(number, kind, issued_on, account_id, lines)
        self.invoices.append(invoice)
        return invoice

    def _due(self, account_id=None):
        """The unsettled pairs of date and account, oldest first."""
        return sorted({(i.next_billing_on, i.account_id) for i in self.integrations.values()
                       if i.next_billing_on <= self.today and account_id in (None, i.account_id)})

    def _settle_date(self, account_id, due_on):
        """R3: the state at the start of the billing date decides, once."""
        settled = Settled(periods=1)
        lines = []
        for integration in sorted(self.integrations.values(), key=lambda i: i.id):
            if integration.account_id != account_id or integration.next_billing_on != due_on:
                continue
            if integration.cancel_on is not None:
                del self.integrations[integration.id]
                settled.removals.append(Removal(integration.id, account_id, due_on))
                continue
            following = first_billing_date_after(integration.anchor_on, due_on)
            kind = "frozen" if integration.frozen else "connectivity"
            fee = self.frozen_fee.on(due_on) if integration.frozen else self.monthly_fee(integration, due_on)
            lines.append(Line(integration.id, kind, fee, due_on, following, integration.supplier,
                              integration.sales_channel))
            integration.next_billing_on = following
        if lines:  # R9, R11: never an empty invoice
            settled.invoices.append(self._issue("renewal", due_on, account_id, lines))
        self.removals += settled.removals
        return settled

    def settle(self, account_id=None):
        """Settles one account (R10), or all of them: a renewal run (R16), oldest date first, accounts by id."""
        settled = Settled()
        while due := self._due(account_id):
            settled.add(self._settle_date(due[0][1], due[0][0]))
        return settled

    def forecast(self, until):
        """What a run on that day would do if nobody did anything before."""
        future = copy.deepcopy(self)
        future.today = until
        return future.settle()

    # -- commands ------------------------------------------------------------------------------------------------

    def open(self, account_id, supplier, channel, label, plan, fee_cents=None):
        """R1, R10: settles the account, then opens and issues the opening invoice."""
        self.settle(account_id)
        integration = self._insert(account_id, supplier, channel, label, plan, fee_cents, self.today,
                                   billing_date(self.today, 1))
        lines = [Line(integration.id, "setup", self.plans[plan].setup_cents, None, None, supplier, channel),
                 Line(integration.id, "connectivity", self.monthly_fee(integration, self.today), self.today,
                      integration.next_billing_on, supplier, channel)]
        return integration, self._issue("opening", self.today, account_id, lines)

    def command(self, verb, id, seen_day=None):
        """One of the commands by state, settling first. The answer is done, refused or conflict."""
        if id not in self.integrations:
            return "refused"  # a removed one: settles nothing
        account_id = self.integrations[id].account_id
        anchor = self.integrations[id].anchor_on
        self.settle(account_id)
        if seen_day is not None and first_billing_date_after(anchor, seen_day) <= self.today:
            return "conflict"  # R18: a billing date has come since that day; the settlement stands
        integration = self.integrations.get(id)
        if integration is None:
            return "refused"
        frozen, pending = integration.frozen, integration.cancel_on is not None
        match verb:
            case "freeze" if not frozen and not pending:
                integration.frozen = True
            case "unfreeze" if frozen and not pending:
                integration.frozen = False
            case "cancel" if not pending:
                integration.cancel_on = integration.next_billing_on
            case "uncancel" if pending:
                integration.cancel_on = None
            case "freeze-instead" if pending or not frozen:
                integration.frozen = True
                integration.cancel_on = None
            case "freeze" | "unfreeze" | "cancel" | "uncancel" | "freeze-instead":
                return "refused"
            case _:
                raise ValueError(verb)
        return "done"

    def edit(self, id, plan=None, fee_cents=None):
        """R13: a negotiated fee or another plan is a command, and settles first."""
        self.settle(self.integrations[id].account_id)
        integration = self.integrations[id]
        integration.plan = plan or integration.plan
        integration.fee_cents = fee_cents if fee_cents is not None else integration.fee_cents


# -- the script -------------------------------------------------------------------------------------------------------

@dataclass
class Event:
    """One line of a script: a day, a verb, ids, and name=value settings."""

    line: int
    day: date
    verb: str
    words: list
    settings: dict

    @property
    def id(self):
        return int(self.words[0])


def read_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file, strict=True)
        assert reader.fieldnames == IMPORT_COLUMNS, reader.fieldnames
        return list(reader)


def read_script(path):
    events = []
    for number, text in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        words = shlex.split(text, comments=True)
        if words:
            settings = dict(word.split("=", 1) for word in words[2:] if "=" in word)
            events.append(Event(number, date.fromisoformat(words[0]), words[1],
                                [word for word in words[2:] if "=" not in word], settings))
    assert all(a.day <= b.day for a, b in zip(events, events[1:])), "the days of a script never go backwards"
    return events


def apply(books, event):
    """Does one event to the books. Returns what it settled (a run), or its outcome's word."""
    books.today = event.day
    s = event.settings
    match event.verb:
        case "run":
            return books.settle()
        case "plan":
            books.add_plan(s["name"], cents(s["setup"]), cents(s["monthly"]))
        case "account":
            books.add_account(s["name"], s["email"])
        case "open":
            books.open(int(s["account"]), s["supplier"], s["channel"], s["label"], s["plan"],
                       cents(s["fee"]) if "fee" in s else None)
        case "price":
            prices = books.frozen_fee if "frozen" in event.words else books.plans[s["plan"]].monthly
            starts = date.fromisoformat(s["from"])
            assert starts > books.today, f"line {event.line}: a price takes effect after today (R13)"
            prices.set(cents(s["fee"]), starts)
        case "edit":
            books.edit(event.id, s.get("plan"), cents(s["fee"]) if "fee" in s else None)
        case _:
            outcome = books.command(event.verb, event.id,
                                    date.fromisoformat(s["seen-day"]) if "seen-day" in s else None)
            assert outcome == s.get("expect", "done"), f"line {event.line}: the rules say {outcome}"
            return outcome
    return "done"


# -- the files --------------------------------------------------------------------------------------------------------

def csv_text(columns, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


def invoice_rows(books):
    """Rows of `invoice export`; recorded_at is an instant, and left empty."""
    return [[i.number, i.kind, i.issued_on.isoformat(), "", i.account_id, defused(books.accounts[i.account_id].name),
             money(i.total_cents)] for i in books.invoices]


def line_rows(books, currency="USD"):
    """Rows of `invoice export --lines`; the description is prose, and left empty."""
    return [[i.number, i.kind, i.issued_on.isoformat(), i.account_id, defused(books.accounts[i.account_id].name),
             line.integration_id, line.kind, "", line.period_start.isoformat() if line.period_start else "",
             line.period_end.isoformat() if line.period_end else "", money(line.amount_cents), currency]
            for i in books.invoices for line in i.lines]


def invoices_csv(books):
    return csv_text(INVOICE_COLUMNS, invoice_rows(books))


def lines_csv(books):
    return csv_text(LINE_COLUMNS, line_rows(books))


def receipts_csv(books):
    return csv_text(["integration_id", "account_id", "removed_on"],
                    [[r.integration_id, r.account_id, r.removed_on.isoformat()] for r in books.removals])


def opened_books(rows, script, today):
    """The books on the day of the import: the script's plans are there, its other events still to come."""
    books = Books(today)
    for event in script:
        if event.verb == "plan":
            apply(books, event)
    books.import_rows(rows)
    return books, [event for event in script if event.verb != "plan"]


def main(company, script_path, folder):
    script = read_script(script_path)
    books, events = opened_books(read_rows(company), script, script[0].day)
    for event in events:
        apply(books, event)
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("invoices.csv", invoices_csv(books)), ("lines.csv", lines_csv(books)),
                       ("receipts.csv", receipts_csv(books))):
        (folder / name).write_bytes(text.encode())
    print(f"{len(books.invoices)} invoices, {sum(len(i.lines) for i in books.invoices)} lines, "
          f"{money(sum(i.total_cents for i in books.invoices))} in all, {len(books.removals)} removals")
    due = books.forecast(books.today + timedelta(days=30))
    print(f"to come in 30 days: {len(due.lines)} lines, {money(due.total_cents)}, {len(due.removals)} removals")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
