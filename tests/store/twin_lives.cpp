// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/twin_lives.h"

#include "tests/store/model_terms.h"
#include "tests/support/table_rows.h"

#include <algorithm>
#include <sstream>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;
using lives::feeOf;
using lives::Kind;
using lives::kPlans;
using lives::kTomorrow;
using lives::lifecycleCommandOf;
using lives::planOf;
using lives::Step;

namespace {

constexpr int kAccounts = 3;
const Day kFirst = Day::clamped(2000, 1, 1);

QStringList without(QStringList rows, const QStringList &others) {
    for (const QString &row : others)
        rows.removeOne(row);
    return rows;
}

template <typename T>
std::string said(const T &value) {
    if constexpr (std::is_integral_v<T>) {
        return std::to_string(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else {
        using reference::toText;
        return toText(value);
    }
}

template <typename T>
std::string said(const std::vector<T> &values) {
    std::string all;
    for (const T &value : values)
        all += "\n    " + said(value);
    return all.empty() ? "nothing" : all;
}

std::vector<std::string> texts(const std::vector<reference::Charge> &charges) {
    std::vector<std::string> all;
    for (const reference::Charge &charge : charges)
        all.push_back(reference::toText(charge));
    std::sort(all.begin(), all.end());
    return all;
}

std::string textOf(const Charge &charge) {
    return reference::toText(toModel(charge));
}

std::string answerTo(const Result<store::CommandOutcome> &done) {
    return text(done).toStdString();
}

std::string answerTo(const Result<store::OpenOutcome> &opened) {
    if (!opened)
        return text(opened.error()).toStdString();
    return (text(opened->integration) + u"; "_s + text(opened->invoice) + u"; settled "_s + opened->settled.join(u' '))
        .toStdString();
}

} // namespace

TwinLives::TwinLives(const StoreBackend &backend, const char *start)
    : m_backend(backend)
    , m_desk(backend, start)
    , m_model(toModel(day(start))) {
    m_model.addPlan(99'00, 49'00);
    m_desk.addPlan(kPlans[1], 0, 20'01);
    m_model.addPlan(0, 20'01);
    for (int i = 0; i < kAccounts; ++i) {
        m_desk.addAccount();
        m_model.addAccount();
    }
}

void TwinLives::live(const std::vector<Step> &steps) {
    for (const Step &step : steps) {
        ++m_step;
        m_story = storyOf(step);
        perform(step);
        compareEverything();
    }
    m_story = "the end: a forecast of ten weeks, the weeks pass, and one late run";
    const Day until = m_desk.today().plusDays(70);
    const std::vector<std::string> foreseen = forecast(kFirst, until);
    passDays(70);
    const std::size_t before = m_model.invoices().size();
    const std::size_t removedBefore = m_model.receipts().size();
    run({}, 2);
    compareEverything();
    same("what the forecast said and what the run billed", foreseen, billedSince(before, removedBefore));
    // Each costs as much as a run: the first, the last and one between tell as much as all of them.
    const std::size_t days = m_totals.size();
    std::size_t at = 0;
    for (const auto &[ended, told] : m_totals) {
        if (at == 0 || at == days / 2 || at + 1 == days)
            compareMovements(ended, told);
        ++at;
    }
}

void TwinLives::verify() {
    store::NoProgress nobody;
    same("what verify finds", toModel(must(m_desk.upkeep().verify(nobody))), std::vector<std::string>());
}

void TwinLives::compareRows(TwinLives &other) {
    for (const ComparedTable &table : comparedTables()) {
        const QStringList rows = rowsOf(m_backend, m_desk.database(), table);
        const QStringList others = rowsOf(other.m_backend, other.m_desk.database(), table);
        if (rows != others)
            RC_FAIL(std::string("The stores keep different rows in ") + table.name + "\n  " + m_backend.name() + ":"
                    + said(toModel(without(rows, others))) + "\n  " + other.m_backend.name() + ":"
                    + said(toModel(without(others, rows))));
    }
}

template <typename T>
void TwinLives::same(const char *what, const T &store, const T &model) {
    if (store == model)
        return;
    std::ostringstream message;
    message << "After step " << m_step << " (" << m_story << ") differs: " << what << "\n  store:  " << said(store)
            << "\n  rules:  " << said(model);
    RC_FAIL(message.str());
}

void TwinLives::perform(const Step &step) {
    switch (step.kind) {
    case Kind::Open: open(step); break;
    case Kind::Lifecycle:
    case Kind::ChangeFee:
    case Kind::ChangePlan: command(step); break;
    case Kind::Preview: preview(step); break;
    case Kind::Retry: retry(step); break;
    case Kind::Misuse: misuse(step); break;
    case Kind::PlanPrice:
    case Kind::FrozenPrice: setPrice(step); break;
    case Kind::PassDays: passDays(step.days); break;
    case Kind::Run:
        run(step.seenDay == kTomorrow ? std::optional(m_desk.today().plusDays(1))
            : step.seenDay < 20       ? std::nullopt
                                      : std::optional(m_desk.today().plusDays(20 - step.seenDay)),
            step.batch);
        break;
    case Kind::Forecast: {
        const Day to = m_desk.today().plusDays(step.days * 4);
        const Day from = step.seenDay < 20 ? kFirst : m_desk.today().plusDays(step.seenDay - 20);
        same("the forecast", forecast(from, to), texts(m_model.charges(toModel(from), toModel(to))));
        if (const auto told = m_totals.lower_bound(m_desk.today().plusDays(-step.seenDay)); told != m_totals.end())
            compareMovements(told->first, told->second);
        break;
    }
    }
}

void TwinLives::open(const Step &step) {
    const int account = step.who % kAccounts + 1;
    const std::size_t plan = planOf(step);
    store::OpenRequest request = m_desk.opening({account});
    request.plan = kPlans[plan];
    request.fee = feeOf(step);
    request.settings = {{u"region"_s, u"north"_s}};
    request.credentials = {{u"token"_s, u"hidden"_s}};
    request.note = u"told by phone"_s;
    const Result<store::OpenOutcome> opened = m_desk.commands().open(request);
    const reference::Outcome expected = m_model.open(account, reference::Id(plan) + 1, toModel(request.fee));
    reference::Outcome actual;
    if (opened) {
        actual.settled = toModel(opened->settled);
        actual.openingInvoice = opened->invoice.number.toStdString();
        actual.integration = opened->integration.id.value;
    } else {
        actual.code = toModel(opened.error());
        actual.settled = toModel(opened.error().facts.settled);
    }
    if (opened)
        ++m_opened;
    same("the outcome", actual, expected);
    m_sent.push_back({.command = {}, .opening = request, .answer = answerTo(opened)});
}

/// The integrations are numbered in the order of opening, in the store as in the model. One that never was is
/// asked for while there is none.
IntegrationId TwinLives::integrationOf(const Step &step) const {
    return {m_opened == 0 ? 1 : step.who % m_opened + 1};
}

store::Seen TwinLives::seenOf(const Step &step, IntegrationId id) {
    store::Seen seen;
    const auto live = m_model.integrations().find(id.value);
    if (step.version > 0 && live != m_model.integrations().end())
        seen.version = live->second.version - (step.version == 2 ? 1 : 0);
    if (step.seenDay == kTomorrow)
        seen.day = m_desk.today().plusDays(1);
    else if (step.seenDay > 0)
        seen.day = m_desk.today().plusDays(1 - step.seenDay);
    return seen;
}

void TwinLives::command(const Step &step) {
    const IntegrationId id = integrationOf(step);
    const std::size_t plan = planOf(step);
    store::CommandRequest request{.command = lifecycleCommandOf(step), .integration = id, .seen = seenOf(step, id)};
    if (step.kind == Kind::ChangeFee) {
        request.command = Command::ChangeFee;
        request.fee = feeOf(step);
    }
    if (step.kind == Kind::ChangePlan) {
        request.command = Command::ChangePlan;
        request.plan = kPlans[plan];
    }
    const Result<store::CommandOutcome> done = m_desk.commands().execute(request);
    const reference::Seen seen{.version =
                                   request.seen.version ? std::optional(int(*request.seen.version)) : std::nullopt,
                               .day = toModel(request.seen.day)};
    const reference::Outcome expected =
        step.kind == Kind::ChangeFee    ? m_model.setNegotiatedFee(id.value, toModel(request.fee), seen)
        : step.kind == Kind::ChangePlan ? m_model.setPlan(id.value, reference::Id(plan) + 1, seen)
                                        : m_model.apply(toModel(request.command), id.value, seen);
    same("the outcome", toModel(done), expected);
    m_sent.push_back({.command = request, .opening = {}, .answer = answerTo(done)});
}

void TwinLives::preview(const Step &step) {
    const IntegrationId id = integrationOf(step);
    const Command wanted = lifecycleCommandOf(step);
    const Result<Consequence> shown = m_desk.details().consequence(wanted, id);
    same("whether there is anything to preview", shown.isOk(), m_model.integrations().contains(id.value));
    if (!shown)
        return;
    reference::Model imagined = m_model;
    const reference::Outcome outcome =
        imagined.apply(toModel(wanted), id.value, {.version = int(shown->version), .day = toModel(shown->today)});
    same("whether the preview says that it is possible", shown->isPossible(), outcome.code == reference::Code::Done);
    std::vector<std::string> with;
    for (const Charge &charge : shown->with)
        with.push_back(textOf(charge));
    std::vector<std::string> expected;
    for (const reference::Charge &charge : imagined.charges(toModel(kFirst), imagined.today() + 800)) {
        if (charge.integration == id.value && expected.size() < with.size())
            expected.push_back(reference::toText(charge));
    }
    same("the charges that the preview shows", with, expected);
    const auto then = imagined.integrations().find(id.value);
    same("whether the preview shows a removal", shown->removalOn.has_value(),
         then == imagined.integrations().end() || then->second.cancelOn.has_value());
}

/// R17: the same answer, and nothing else happens.
void TwinLives::retry(const Step &step) {
    if (m_sent.empty())
        return;
    const Sent &sent = m_sent[std::size_t(step.who) % m_sent.size()];
    const std::string again = sent.command ? answerTo(m_desk.commands().execute(*sent.command))
                                           : answerTo(m_desk.commands().open(*sent.opening));
    same("the answer to the same request", again, sent.answer);
}

void TwinLives::misuse(const Step &step) {
    if (m_sent.empty())
        return;
    const Sent &sent = m_sent[std::size_t(step.who) % m_sent.size()];
    store::CommandRequest other{.command = Command::ChangeFee, .integration = {1}, .fee = Money(123'45)};
    other.request = sent.command ? sent.command->request : sent.opening->request;
    const Result<store::CommandOutcome> refused = m_desk.commands().execute(other);
    same("whether the request is refused", !refused && refused.error().reason == Reason::RequestReused, true);
}

void TwinLives::setPrice(const Step &step) {
    const std::size_t plan = planOf(step);
    const Day from = m_desk.today().plusDays(step.days - 2);
    const bool frozen = step.kind == Kind::FrozenPrice;
    const Result<void> set = frozen ? m_desk.catalogue().setFrozenPrice(Money(step.cents), from)
                                    : m_desk.catalogue().setPlanPrice(kPlans[plan], Money(step.cents), from);
    const reference::Outcome expected = frozen
                                            ? m_model.setFrozenPrice(step.cents, toModel(from))
                                            : m_model.setPlanPrice(reference::Id(plan) + 1, step.cents, toModel(from));
    same("the outcome", set ? reference::Code::Done : toModel(set.error()), expected.code);
}

/// What moved since a day that has ended: then is what was told at its end, and then and the parts are now.
void TwinLives::compareMovements(Day ended, const Total &told) {
    const Day since = ended.plusDays(1);
    const store::Movements moved = must(m_desk.lists().movements(since));
    same("what was to be charged then", moved.then.cents(), told.amount.cents());
    same("how many were to be charged then", moved.chargedThen, told.charged);
    qint64 now = moved.then.cents();
    for (const store::MovementPart &part : moved.parts) {
        now += part.amount.cents();
        qint64 listed = 0;
        for (const store::MovementRow &row :
             must(m_desk.lists().movementRows({.since = since, .kind = part.kind}, {.count = 1'000})))
            listed += row.amount().cents();
        same("what a part's rows come to", listed, part.amount.cents());
    }
    same("what then and the parts come to", now, moved.now.cents());
}

void TwinLives::passDays(int days) {
    const store::Movements today = must(m_desk.lists().movements(m_desk.today()));
    if (days > 0)
        m_totals[m_desk.today()] = {today.now, today.chargedNow};
    const Day day = m_desk.today().plusDays(days);
    must(m_desk.upkeep().setToday(day));
    m_model.setToday(toModel(day));
}

void TwinLives::run(std::optional<Day> asOf, int batch) {
    const std::size_t invoices = m_model.invoices().size();
    const Result<store::RunReport> dry = m_desk.renewals().dryRun(asOf);
    same("the dry run", reportOf(dry, invoices), m_model.dryRun(toModel(asOf)));
    store::NoProgress nobody;
    const Result<store::RunReport> run = m_desk.renewals().run({.asOf = asOf, .batch = batch}, nobody);
    same("the run", reportOf(run, invoices), m_model.run(toModel(asOf)));
}

/// Numbers of invoices are no part of a report: they follow from how many there were.
reference::RunResult TwinLives::reportOf(const Result<store::RunReport> &report, std::size_t invoicesBefore) {
    if (!report)
        return {.code = toModel(report.error())};
    same("whether anything was left over", report->incomplete.empty(), true);
    reference::RunResult result{.lines = int(report->lines),
                                .removed = int(report->removed),
                                .totalCents = report->total.cents(),
                                .periods = int(report->periods)};
    for (qint64 i = 1; i <= report->invoices; ++i)
        result.invoices.push_back(
            u"%1-%2"_s.arg(m_desk.today().year()).arg(qint64(invoicesBefore) + i, 6, 10, QChar(u'0')).toStdString());
    for (const store::Behind &behind : report->behind)
        result.behind[behind.periods] = int(behind.accounts);
    return result;
}

std::vector<std::string> TwinLives::forecast(Day from, Day to) {
    std::vector<std::string> all;
    const store::UpcomingQuery query{.from = from, .to = to};
    qint64 cents = 0;
    for (const store::UpcomingRow &row : must(m_desk.lists().upcoming(query, {.offset = 0, .count = 10'000}))) {
        all.push_back(textOf({.account = *row.account,
                              .integration = *row.integration,
                              .dueOn = row.dueOn,
                              .kind = *row.kind,
                              .amount = row.amount}));
        cents += row.amount.cents();
    }
    const store::Totals totals = must(m_desk.lists().upcomingTotals(query));
    same("the number of rows in a forecast", totals.rows, qint64(all.size()));
    same("the sum of a forecast", totals.amount.cents(), cents);
    std::sort(all.begin(), all.end());
    return all;
}

/// What came of it, in the words of a forecast.
std::vector<std::string> TwinLives::billedSince(std::size_t invoices, std::size_t receipts) const {
    std::vector<reference::Charge> charges;
    for (std::size_t i = invoices; i < m_model.invoices().size(); ++i) {
        const reference::Invoice &invoice = m_model.invoices()[i];
        for (const reference::Line &line : invoice.lines)
            charges.push_back({.dueOn = invoice.issuedOn,
                               .account = invoice.account,
                               .integration = line.integration,
                               .kind = line.kind == reference::LineKind::Frozen ? reference::ChargeKind::Frozen
                                                                                : reference::ChargeKind::Connectivity,
                               .cents = line.cents});
    }
    for (std::size_t i = receipts; i < m_model.receipts().size(); ++i)
        charges.push_back({.dueOn = m_model.receipts()[i].removedOn,
                           .account = m_model.receipts()[i].account,
                           .integration = m_model.receipts()[i].integration,
                           .kind = reference::ChargeKind::Removal});
    return texts(charges);
}

void TwinLives::compareEverything() {
    same("today", toModel(m_desk.today()), m_model.today());
    std::vector<reference::Integration> live;
    for (const Integration &one : must(m_desk.lists().integrations({}, {.offset = 0, .count = 10'000})))
        live.push_back(toModel(one));
    std::vector<reference::Integration> expected;
    for (const auto &[id, integration] : m_model.integrations())
        expected.push_back(integration);
    same("the integrations", live, expected);

    const store::InvoiceQuery query{.sort = store::InvoiceColumn::Number, .order = Qt::AscendingOrder};
    std::vector<reference::Invoice> invoices;
    for (const Invoice &head : must(m_desk.lists().invoices(query, {.offset = qint64(m_compared), .count = 10'000})))
        invoices.push_back(toModel(must(m_desk.details().invoice(head.number))));
    same("the invoices", invoices, {m_model.invoices().begin() + std::ptrdiff_t(m_compared), m_model.invoices().end()});
    m_compared = m_model.invoices().size();

    std::vector<reference::Receipt> receipts;
    for (const store::Receipt &one : must(m_desk.upkeep().receipts(10'000)))
        receipts.push_back(toModel(one));
    std::reverse(receipts.begin(), receipts.end()); // newest first
    same("the receipts", receipts, m_model.receipts());
}
