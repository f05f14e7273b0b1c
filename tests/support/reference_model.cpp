// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_model.h"

#include <algorithm>
#include <cassert>
#include <cstdio>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

namespace reference {
namespace {

constexpr Day kSinceEver = std::numeric_limits<Day>::min();
constexpr Cents kFirstFrozenFee = 900;

struct Civil {
    int year;
    int month;
    int dayOfMonth;
};

bool isLeapYear(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInYear(int year) {
    return isLeapYear(year) ? 366 : 365;
}

int daysInMonth(int year, int month) {
    switch (month) {
    case 2: return isLeapYear(year) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11: return 30;
    default: return 31;
    }
}

Civil civilOf(Day day) {
    assert(day >= 0);
    Civil civil{.year = 1970, .month = 1, .dayOfMonth = day + 1};
    while (civil.dayOfMonth > daysInYear(civil.year)) {
        civil.dayOfMonth -= daysInYear(civil.year);
        ++civil.year;
    }
    while (civil.dayOfMonth > daysInMonth(civil.year, civil.month)) {
        civil.dayOfMonth -= daysInMonth(civil.year, civil.month);
        ++civil.month;
    }
    return civil;
}

Cents priceOn(const std::map<Day, Cents> &prices, Day day) {
    Cents fee = 0;
    for (const auto &[from, price] : prices) {
        if (from <= day)
            fee = price;
    }
    return fee;
}

struct State {
    Service service;
    bool cancelPending;
};

/// The table "commands by state"; nothing where it says refused.
std::optional<State> afterCommand(Command command, State before) {
    const bool active = before.service == Service::Active;
    const bool pending = before.cancelPending;
    switch (command) {
    case Command::Freeze: // R4
        if (active && !pending)
            return State{Service::Frozen, false};
        return std::nullopt;
    case Command::Unfreeze: // R5
        if (!active && !pending)
            return State{Service::Active, false};
        return std::nullopt;
    case Command::Cancel: // R6
        if (!pending)
            return State{before.service, true};
        return std::nullopt;
    case Command::Uncancel: // R7
        if (pending)
            return State{before.service, false};
        return std::nullopt;
    case Command::FreezeInstead: // R7
        if (active || pending)
            return State{Service::Frozen, false};
        return std::nullopt;
    }
    return std::nullopt;
}

std::string toText(ChargeKind kind) {
    switch (kind) {
    case ChargeKind::Connectivity: return "connectivity";
    case ChargeKind::Frozen: return "frozen";
    case ChargeKind::Removal: return "removal";
    }
    return {};
}

std::string toText(LineKind kind) {
    switch (kind) {
    case LineKind::Setup: return "setup";
    case LineKind::Connectivity: return "connectivity";
    case LineKind::Frozen: return "frozen";
    }
    return {};
}

std::string joined(const std::vector<std::string> &texts) {
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

} // namespace

Day dayOf(int year, int month, int dayOfMonth) {
    assert(year >= 1970 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month));
    Day day = dayOfMonth - 1;
    for (int y = 1970; y < year; ++y)
        day += daysInYear(y);
    for (int m = 1; m < month; ++m)
        day += daysInMonth(year, m);
    return day;
}

int yearOf(Day day) {
    return civilOf(day).year;
}

Day billingDate(Day anchor, int n) {
    const Civil opened = civilOf(anchor);
    const int monthsSinceYearZero = opened.year * 12 + (opened.month - 1) + n;
    const int year = monthsSinceYearZero / 12;
    const int month = monthsSinceYearZero % 12 + 1;
    return dayOf(year, month, std::min(opened.dayOfMonth, daysInMonth(year, month)));
}

Day billingDateAfter(Day anchor, Day day) {
    int n = 1;
    while (billingDate(anchor, n) <= day)
        ++n;
    return billingDate(anchor, n);
}

Model::Model(Day today)
    : m_today(today)
    , m_frozenFees{{kSinceEver, kFirstFrozenFee}} {}

Id Model::addAccount() {
    return ++m_accounts;
}

Id Model::addPlan(Cents setupFee, Cents monthlyFee) {
    assert(setupFee >= 0 && monthlyFee >= 0);
    const Id id = std::ssize(m_plans) + 1;
    m_plans[id] = Plan{.setupFee = setupFee, .monthlyFees = {{kSinceEver, monthlyFee}}};
    return id;
}

Outcome Model::open(Id account, Id plan, std::optional<Cents> negotiated) {
    if (!isAccount(account) || !m_plans.contains(plan))
        return {.code = Code::NotFound};
    if (negotiated && *negotiated < 0)
        return {.code = Code::Invalid};

    Outcome outcome{.settled = settleAll(account)};

    const Integration opened{.id = ++m_lastIntegration,
                             .account = account,
                             .plan = plan,
                             .negotiated = negotiated,
                             .anchor = m_today,
                             .nextBilling = billingDate(m_today, 1)};
    m_integrations[opened.id] = opened;
    outcome.integration = opened.id;
    outcome.openingInvoice =
        record(InvoiceKind::Opening, account, m_today,
               {Line{.integration = opened.id, .kind = LineKind::Setup, .cents = m_plans.at(plan).setupFee},
                Line{.integration = opened.id,
                     .kind = LineKind::Connectivity,
                     .cents = monthlyFeeOn(opened, m_today),
                     .start = opened.anchor,
                     .end = opened.nextBilling}});
    return outcome;
}

Outcome Model::apply(Command wanted, Id id, const Seen &seen) {
    return command(id, seen, [wanted](Integration &integration) {
        const auto after = afterCommand(wanted, {integration.service, integration.cancelOn.has_value()});
        if (!after)
            return false;
        integration.service = after->service;
        if (after->cancelPending)
            integration.cancelOn = integration.nextBilling;
        else
            integration.cancelOn.reset();
        return true;
    });
}

Outcome Model::setNegotiatedFee(Id id, std::optional<Cents> fee, const Seen &seen) {
    if (m_integrations.contains(id) && fee && *fee < 0)
        return {.code = Code::Invalid};
    return command(id, seen, [fee](Integration &integration) {
        integration.negotiated = fee;
        return true;
    });
}

Outcome Model::setPlan(Id id, Id plan, const Seen &seen) {
    if (!m_plans.contains(plan))
        return {.code = Code::NotFound};
    return command(id, seen, [plan](Integration &integration) {
        integration.plan = plan;
        return true;
    });
}

Outcome Model::command(Id id, const Seen &seen, const Act &act) {
    if (!m_integrations.contains(id))
        return {.code = Code::NotFound};
    const Integration shown = m_integrations.at(id);
    if (seen.day && *seen.day > m_today)
        return {.code = Code::Invalid};
    if (seen.version && *seen.version != shown.version)
        return {.code = Code::Conflict};

    Outcome outcome{.settled = settleAll(shown.account)};
    if (seen.day && billingDateAfter(shown.anchor, *seen.day) <= m_today) {
        outcome.code = Code::Conflict;
        return outcome;
    }
    if (!m_integrations.contains(id)) {
        outcome.code = Code::Refused;
        return outcome;
    }
    Integration &integration = m_integrations.at(id);
    const Integration before = integration;
    if (!act(integration))
        outcome.code = Code::Refused;
    else if (integration != before)
        ++integration.version;
    return outcome;
}

Outcome Model::setPlanPrice(Id plan, Cents fee, Day from) {
    if (!m_plans.contains(plan))
        return {.code = Code::NotFound};
    return setPrice(m_plans.at(plan).monthlyFees, fee, from);
}

Outcome Model::setFrozenPrice(Cents fee, Day from) {
    return setPrice(m_frozenFees, fee, from);
}

Outcome Model::setPrice(Prices &prices, Cents fee, Day from) {
    if (fee < 0)
        return {.code = Code::Invalid};
    if (from <= m_today)
        return {.code = Code::Refused};
    prices[from] = fee;
    return {};
}

Outcome Model::setToday(Day today) {
    if (today < m_today)
        return {.code = Code::Refused};
    m_today = today;
    return {};
}

RunResult Model::run(std::optional<Day> asOf) {
    const Day upTo = asOf.value_or(m_today);
    if (upTo > m_today)
        return {.code = Code::Refused};

    const auto invoicesBefore = std::ssize(m_invoices);
    const auto receiptsBefore = std::ssize(m_receipts);
    std::map<Id, int> datesOfAccount;
    while (true) {
        std::set<std::pair<Day, Id>> due;
        for (Id account = 1; account <= m_accounts; ++account) {
            if (const auto date = oldestDueDate(account, upTo))
                due.emplace(*date, account);
        }
        if (due.empty())
            break;
        const auto [date, account] = *due.begin();
        settle(account, date);
        ++datesOfAccount[account];
    }

    RunResult result;
    for (auto invoice = m_invoices.begin() + invoicesBefore; invoice != m_invoices.end(); ++invoice) {
        result.invoices.push_back(invoice->number);
        result.lines += static_cast<int>(std::ssize(invoice->lines));
        result.totalCents += invoice->total;
    }
    result.removed = static_cast<int>(std::ssize(m_receipts) - receiptsBefore);
    for (const auto &[account, dates] : datesOfAccount) {
        result.periods += dates;
        ++result.behind[dates];
    }
    return result;
}

RunResult Model::dryRun(std::optional<Day> asOf) const {
    Model rehearsal = *this;
    return rehearsal.run(asOf);
}

std::vector<Charge> Model::charges(Day from, Day to) const {
    std::vector<Charge> charges;
    for (const auto &[id, integration] : m_integrations) {
        for (Day due = integration.nextBilling; due <= to; due = billingDateAfter(integration.anchor, due)) {
            const Charge charge = chargeAt(integration, due);
            if (due >= from)
                charges.push_back(charge);
            if (charge.kind == ChargeKind::Removal)
                break;
        }
    }
    std::ranges::sort(charges, {}, [](const Charge &charge) {
        return std::tuple(charge.dueOn, charge.account, charge.integration);
    });
    return charges;
}

/// R3, as its table says.
Charge Model::chargeAt(const Integration &integration, Day due) const {
    Charge charge{.dueOn = due, .account = integration.account, .integration = integration.id};
    if (integration.cancelOn) {
        charge.kind = ChargeKind::Removal;
    } else if (integration.service == Service::Frozen) {
        charge.kind = ChargeKind::Frozen;
        charge.cents = priceOn(m_frozenFees, due);
    } else {
        charge.kind = ChargeKind::Connectivity;
        charge.cents = monthlyFeeOn(integration, due);
    }
    return charge;
}

Cents Model::monthlyFeeOn(const Integration &integration, Day day) const {
    return integration.negotiated ? *integration.negotiated : priceOn(m_plans.at(integration.plan).monthlyFees, day);
}

Cents Model::lastChargeOf(Id integration) const {
    Cents last = 0;
    for (const Invoice &invoice : m_invoices) {
        for (const Line &line : invoice.lines) {
            if (line.integration == integration)
                last = line.cents;
        }
    }
    return last;
}

std::optional<Day> Model::oldestDueDate(Id account, Day upTo) const {
    std::optional<Day> oldest;
    for (const auto &[id, integration] : m_integrations) {
        if (integration.account == account && integration.nextBilling <= upTo
            && (!oldest || integration.nextBilling < *oldest))
            oldest = integration.nextBilling;
    }
    return oldest;
}

void Model::settle(Id account, Day due) {
    std::vector<Line> lines;
    std::vector<Id> removed;
    for (auto &[id, integration] : m_integrations) {
        if (integration.account != account || integration.nextBilling != due)
            continue;
        const Charge charge = chargeAt(integration, due);
        if (charge.kind == ChargeKind::Removal) {
            m_receipts.push_back({.integration = id,
                                  .account = account,
                                  .removedOn = due,
                                  .recordedOn = m_today,
                                  .lastChargeCents = lastChargeOf(id)});
            removed.push_back(id);
            continue;
        }
        const Day next = billingDateAfter(integration.anchor, due);
        lines.push_back({.integration = id,
                         .kind = charge.kind == ChargeKind::Frozen ? LineKind::Frozen : LineKind::Connectivity,
                         .cents = charge.cents,
                         .start = due,
                         .end = next});
        integration.nextBilling = next;
        ++integration.version;
    }
    for (const Id id : removed)
        m_integrations.erase(id);
    if (!lines.empty()) // R9, R11
        record(InvoiceKind::Renewal, account, due, lines);
}

std::vector<std::string> Model::settleAll(Id account) {
    const auto before = std::ssize(m_invoices);
    while (const auto due = oldestDueDate(account, m_today))
        settle(account, *due);

    std::vector<std::string> numbers;
    for (auto invoice = m_invoices.begin() + before; invoice != m_invoices.end(); ++invoice)
        numbers.push_back(invoice->number);
    return numbers;
}

/// R12: the year is that of writing, the counter is one for all and for ever.
std::string Model::record(InvoiceKind kind, Id account, Day issuedOn, const std::vector<Line> &lines) {
    char number[32];
    std::snprintf(number, sizeof number, "%04d-%06td", yearOf(m_today), std::ssize(m_invoices) + 1);
    Invoice invoice{.number = number,
                    .kind = kind,
                    .account = account,
                    .issuedOn = issuedOn,
                    .recordedOn = m_today,
                    .lines = lines};
    for (const Line &line : lines)
        invoice.total += line.cents;
    m_invoices.push_back(invoice);
    return invoice.number;
}

std::string toText(Day day) {
    const Civil civil = civilOf(day);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", civil.year, civil.month, civil.dayOfMonth);
    return text;
}

std::string toText(Service service) {
    return service == Service::Active ? "active" : "frozen";
}

std::string toText(Command command) {
    switch (command) {
    case Command::Freeze: return "freeze";
    case Command::Unfreeze: return "unfreeze";
    case Command::Cancel: return "cancel";
    case Command::Uncancel: return "uncancel";
    case Command::FreezeInstead: return "freeze-instead";
    }
    return {};
}

std::string toText(Code code) {
    switch (code) {
    case Code::Done: return "done";
    case Code::Refused: return "refused";
    case Code::Conflict: return "conflict";
    case Code::NotFound: return "not found";
    case Code::Invalid: return "invalid";
    }
    return {};
}

std::string toText(const Outcome &outcome) {
    std::string text = toText(outcome.code);
    if (outcome.integration)
        text += ", opened " + std::to_string(*outcome.integration);
    if (outcome.openingInvoice)
        text += " with " + *outcome.openingInvoice;
    if (!outcome.settled.empty())
        text += ", settled " + joined(outcome.settled);
    return text;
}

std::string toText(const Integration &integration) {
    std::string text = "integration " + std::to_string(integration.id) + " of account "
                       + std::to_string(integration.account) + ", plan " + std::to_string(integration.plan);
    if (integration.negotiated)
        text += ", own fee " + std::to_string(*integration.negotiated);
    text += ", " + toText(integration.service);
    if (integration.cancelOn)
        text += ", cancel on " + toText(*integration.cancelOn);
    return text + ", opened " + toText(integration.anchor) + ", next " + toText(integration.nextBilling) + ", version "
           + std::to_string(integration.version);
}

std::string toText(const Invoice &invoice) {
    std::vector<std::string> lines;
    for (const Line &line : invoice.lines) {
        std::string text =
            std::to_string(line.integration) + " " + toText(line.kind) + " " + std::to_string(line.cents);
        if (line.start && line.end)
            text += " [" + toText(*line.start) + ", " + toText(*line.end) + ")";
        lines.push_back(text);
    }
    return invoice.number + (invoice.kind == InvoiceKind::Opening ? " opening" : " renewal") + ", account "
           + std::to_string(invoice.account) + ", " + toText(invoice.issuedOn) + ", " + std::to_string(invoice.total)
           + ": " + joined(lines);
}

std::string toText(const Receipt &receipt) {
    return "integration " + std::to_string(receipt.integration) + " of account " + std::to_string(receipt.account)
           + " removed " + toText(receipt.removedOn) + ", recorded " + toText(receipt.recordedOn) + ", last charge "
           + std::to_string(receipt.lastChargeCents);
}

std::string toText(const Charge &charge) {
    return toText(charge.dueOn) + " account " + std::to_string(charge.account) + " integration "
           + std::to_string(charge.integration) + " " + toText(charge.kind) + " " + std::to_string(charge.cents);
}

std::string toText(const RunResult &result) {
    std::string behind;
    for (const auto &[periods, accounts] : result.behind)
        behind += "; " + std::to_string(accounts) + " accounts " + std::to_string(periods) + " behind";
    return toText(result.code) + ", " + std::to_string(std::ssize(result.invoices)) + " invoices, "
           + std::to_string(result.lines) + " lines, " + std::to_string(result.removed) + " removed, "
           + std::to_string(result.totalCents) + " cents, " + std::to_string(result.periods) + " periods" + behind;
}

} // namespace reference
