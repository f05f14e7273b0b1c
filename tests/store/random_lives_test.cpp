// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"
#include "tests/support/reference_model.h"
#include "tests/support/table_rows.h"

#include <rapidcheck.h>

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

/// What may happen. What a number in a step stands for depends on what is there by then, so that a step keeps its
/// meaning when the ones before it are taken away.
enum class Kind {
    Open,
    Lifecycle,
    ChangeFee,
    ChangePlan,
    Preview,
    Retry,
    Misuse,
    PlanPrice,
    FrozenPrice,
    PassDays,
    Run,
    Forecast,
};

struct Step {
    Kind kind = Kind::PassDays;
    int who = 0;     ///< which account, integration or earlier request, counted round and round
    int what = 0;    ///< which command
    int plan = 0;    ///< which plan, counted round and round
    int days = 0;    ///< to pass, to look back, or until a price holds
    int cents = 0;   ///< nothing, or a fee
    int seenDay = 0; ///< none, today, so many days ago, tomorrow
    int version = 0; ///< none, the newest, one before it
    int batch = 1;
};

struct Life {
    int start = 0;
    std::vector<Step> steps;
    bool examined = false; ///< by verify, which takes longer than the life
};

constexpr std::array kStarts{"2024-01-31", "2025-12-29", "2026-02-28", "2027-11-30"};
constexpr int kAccounts = 3;
constexpr int kTomorrow = 45;
const std::array<QString, 2> kPlans{u"Basic"_s, u"Large"_s};

std::optional<Money> feeOf(const Step &step) {
    // A third of them is nothing: the plan's own price, or back to it.
    return step.cents % 3 == 0 ? std::nullopt : std::optional(Money(step.cents));
}

std::string seenText(const Step &step) {
    std::string text;
    if (step.version == 1)
        text += ", seeing the newest version";
    if (step.version == 2)
        text += ", seeing an old version";
    if (step.seenDay == 1)
        text += ", shown today";
    else if (step.seenDay == kTomorrow)
        text += ", shown tomorrow";
    else if (step.seenDay > 1)
        text += ", shown " + std::to_string(step.seenDay - 1) + " days ago";
    return text;
}

std::string storyOf(const Step &step) {
    const std::string who = std::to_string(step.who);
    const std::string plan = kPlans[std::size_t(step.plan) % kPlans.size()].toStdString();
    const std::string fee = feeOf(step) ? feeOf(step)->plain().toStdString() : "the plan's fee";
    const std::string command =
        commandCode(kLifecycleCommands[std::size_t(step.what) % kLifecycleCommands.size()]).latin1();
    switch (step.kind) {
    case Kind::Open: return "open one for account " + who + ", plan " + plan + ", " + fee;
    case Kind::Lifecycle: return command + " integration " + who + seenText(step);
    case Kind::ChangeFee: return "integration " + who + " pays " + fee + seenText(step);
    case Kind::ChangePlan: return "integration " + who + " gets plan " + plan + seenText(step);
    case Kind::Preview: return "preview " + command + " of integration " + who;
    case Kind::Retry: return "send request " + who + " again";
    case Kind::Misuse: return "use the id of request " + who + " for something else";
    case Kind::PlanPrice:
        return "plan " + plan + " costs " + Money(step.cents).plain().toStdString() + " in "
               + std::to_string(step.days - 2) + " days";
    case Kind::FrozenPrice:
        return "frozen ones cost " + Money(step.cents).plain().toStdString() + " in " + std::to_string(step.days - 2)
               + " days";
    case Kind::PassDays: return std::to_string(step.days) + " days pass";
    case Kind::Run:
        return "run renewals as of "
               + (step.seenDay == kTomorrow ? "tomorrow"
                  : step.seenDay < 20       ? "today"
                                            : std::to_string(step.seenDay - 20) + " days ago")
               + ", " + std::to_string(step.batch) + " accounts at a time";
    case Kind::Forecast: return "forecast " + std::to_string(step.days * 4) + " days";
    }
    return {};
}

void showValue(const Life &life, std::ostream &out) {
    out << "on " << kStarts[std::size_t(life.start) % kStarts.size()] << ":\n";
    int number = 0;
    for (const Step &step : life.steps)
        out << "  " << ++number << ". " << storyOf(step) << '\n';
    if (life.examined)
        out << "  and verify\n";
}

reference::Day toModel(Day day) {
    return day.daysSince(Day());
}

std::optional<reference::Day> toModel(const std::optional<Day> &day) {
    return day ? std::optional(toModel(*day)) : std::nullopt;
}

std::optional<reference::Cents> toModel(const std::optional<Money> &money) {
    return money ? std::optional(reference::Cents(money->cents())) : std::nullopt;
}

reference::Code toModel(const Error &error) {
    switch (error.code) {
    case ErrorCode::Refused: return reference::Code::Refused;
    case ErrorCode::Conflict: return reference::Code::Conflict;
    case ErrorCode::NotFound: return reference::Code::NotFound;
    case ErrorCode::Invalid: return reference::Code::Invalid;
    default: RC_FAIL(text(error).toStdString());
    }
}

reference::Command toModel(Command command) {
    switch (command) {
    case Command::Freeze: return reference::Command::Freeze;
    case Command::Unfreeze: return reference::Command::Unfreeze;
    case Command::Cancel: return reference::Command::Cancel;
    case Command::Uncancel: return reference::Command::Uncancel;
    default: return reference::Command::FreezeInstead;
    }
}

std::vector<std::string> toModel(const QStringList &texts) {
    std::vector<std::string> all;
    for (const QString &one : texts)
        all.push_back(one.toStdString());
    return all;
}

/// One life, lived twice: by the store and by the reference model. After every step both must say the same.
class TwinLives {
public:
    TwinLives(const StoreBackend &backend, const char *start)
        : m_desk(backend, start)
        , m_model(toModel(day(start))) {
        m_model.addPlan(99'00, 49'00);
        m_desk.addPlan(kPlans[1], 0, 20'01);
        m_model.addPlan(0, 20'01);
        for (int i = 0; i < kAccounts; ++i) {
            m_desk.addAccount();
            m_model.addAccount();
        }
    }

    void live(const std::vector<Step> &steps) {
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
        const int before = int(m_model.invoices().size());
        const std::size_t removedBefore = m_model.receipts().size();
        run({}, 2);
        compareEverything();
        same("what the forecast said and what the run billed", foreseen, billedSince(before, removedBefore));
    }

    void verify() {
        store::NoProgress nobody;
        same("what verify finds", toModel(must(m_desk.upkeep().verify(nobody))), std::vector<std::string>());
    }

    /// The rows of every table, after the same life on another store.
    void compareRows(const StoreBackend &backend, TwinLives &other, const StoreBackend &othersBackend) {
        for (const ComparedTable &table : comparedTables()) {
            const QStringList rows = rowsOf(backend, m_desk.database(), table);
            const QStringList others = rowsOf(othersBackend, other.m_desk.database(), table);
            if (rows != others)
                RC_FAIL(std::string("The stores keep different rows in ") + table.name + "\n  " + backend.name() + ":"
                        + said(toModel(without(rows, others))) + "\n  " + othersBackend.name() + ":"
                        + said(toModel(without(others, rows))));
        }
    }

private:
    struct Sent {
        std::optional<store::CommandRequest> command;
        std::optional<store::OpenRequest> opening;
        std::string answer;
    };

    static QStringList without(QStringList rows, const QStringList &others) {
        for (const QString &row : others)
            rows.removeOne(row);
        return rows;
    }

    static inline const Day kFirst = Day::clamped(2000, 1, 1);

    template <typename T>
    void same(const char *what, const T &store, const T &model) {
        if (store == model)
            return;
        std::ostringstream message;
        message << "After step " << m_step << " (" << m_story << ") differs: " << what << "\n  store:  " << said(store)
                << "\n  rules:  " << said(model);
        RC_FAIL(message.str());
    }

    template <typename T>
    static std::string said(const T &value) {
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
    static std::string said(const std::vector<T> &values) {
        std::string all;
        for (const T &value : values)
            all += "\n    " + said(value);
        return all.empty() ? "nothing" : all;
    }

    void perform(const Step &step) {
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
            break;
        }
        }
    }

    void open(const Step &step) {
        const int account = step.who % kAccounts + 1;
        const std::size_t plan = std::size_t(step.plan) % kPlans.size();
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
    IntegrationId integrationOf(const Step &step) const { return {m_opened == 0 ? 1 : step.who % m_opened + 1}; }

    store::Seen seenOf(const Step &step, IntegrationId id) {
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

    void command(const Step &step) {
        const IntegrationId id = integrationOf(step);
        const std::size_t plan = std::size_t(step.plan) % kPlans.size();
        store::CommandRequest request{.command = lifecycleOf(step), .integration = id, .seen = seenOf(step, id)};
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
        same("the outcome", outcomeOf(done), expected);
        m_sent.push_back({.command = request, .opening = {}, .answer = answerTo(done)});
    }

    void preview(const Step &step) {
        const IntegrationId id = integrationOf(step);
        const Command wanted = lifecycleOf(step);
        const Result<Consequence> shown = m_desk.details().consequence(wanted, id);
        same("whether there is anything to preview", shown.isOk(), m_model.integrations().contains(id.value));
        if (!shown)
            return;
        reference::Model imagined = m_model;
        const reference::Outcome outcome =
            imagined.apply(toModel(wanted), id.value, {.version = int(shown->version), .day = toModel(shown->today)});
        same("whether the preview says that it is possible", shown->isPossible(),
             outcome.code == reference::Code::Done);
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
    void retry(const Step &step) {
        if (m_sent.empty())
            return;
        const Sent &sent = m_sent[std::size_t(step.who) % m_sent.size()];
        const std::string again = sent.command ? answerTo(m_desk.commands().execute(*sent.command))
                                               : answerTo(m_desk.commands().open(*sent.opening));
        same("the answer to the same request", again, sent.answer);
    }

    void misuse(const Step &step) {
        if (m_sent.empty())
            return;
        const Sent &sent = m_sent[std::size_t(step.who) % m_sent.size()];
        store::CommandRequest other{.command = Command::ChangeFee, .integration = {1}, .fee = Money(123'45)};
        other.request = sent.command ? sent.command->request : sent.opening->request;
        const Result<store::CommandOutcome> refused = m_desk.commands().execute(other);
        same("whether the request is refused", !refused && refused.error().reason == Reason::RequestReused, true);
    }

    void setPrice(const Step &step) {
        const std::size_t plan = std::size_t(step.plan) % kPlans.size();
        const Day from = m_desk.today().plusDays(step.days - 2);
        const bool frozen = step.kind == Kind::FrozenPrice;
        const Result<void> set = frozen ? m_desk.catalogue().setFrozenPrice(Money(step.cents), from)
                                        : m_desk.catalogue().setPlanPrice(kPlans[plan], Money(step.cents), from);
        const reference::Outcome expected =
            frozen ? m_model.setFrozenPrice(step.cents, toModel(from))
                   : m_model.setPlanPrice(reference::Id(plan) + 1, step.cents, toModel(from));
        same("the outcome", set ? reference::Code::Done : toModel(set.error()), expected.code);
    }

    void passDays(int days) {
        const Day day = m_desk.today().plusDays(days);
        must(m_desk.upkeep().setToday(day));
        m_model.setToday(toModel(day));
    }

    void run(std::optional<Day> asOf, int batch) {
        const std::size_t invoices = m_model.invoices().size();
        const Result<store::RunReport> dry = m_desk.renewals().dryRun(asOf);
        same("the dry run", reportOf(dry, invoices), m_model.dryRun(toModel(asOf)));
        store::NoProgress nobody;
        const Result<store::RunReport> run = m_desk.renewals().run({.asOf = asOf, .batch = batch}, nobody);
        same("the run", reportOf(run, invoices), m_model.run(toModel(asOf)));
    }

    /// Numbers of invoices are no part of a report: they follow from how many there were.
    reference::RunResult reportOf(const Result<store::RunReport> &report, std::size_t invoicesBefore) {
        if (!report)
            return {.code = toModel(report.error())};
        same("whether anything was left over", report->incomplete.empty(), true);
        reference::RunResult result{.lines = int(report->lines),
                                    .removed = int(report->removed),
                                    .totalCents = report->total.cents(),
                                    .periods = int(report->periods)};
        for (qint64 i = 1; i <= report->invoices; ++i)
            result.invoices.push_back(u"%1-%2"_s.arg(m_desk.today().year())
                                          .arg(qint64(invoicesBefore) + i, 6, 10, QChar(u'0'))
                                          .toStdString());
        for (const store::Behind &behind : report->behind)
            result.behind[behind.periods] = int(behind.accounts);
        return result;
    }

    std::vector<std::string> forecast(Day from, Day to) {
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
    std::vector<std::string> billedSince(int invoices, std::size_t receipts) const {
        std::vector<reference::Charge> charges;
        for (std::size_t i = std::size_t(invoices); i < m_model.invoices().size(); ++i) {
            const reference::Invoice &invoice = m_model.invoices()[i];
            for (const reference::Line &line : invoice.lines)
                charges.push_back({.dueOn = invoice.issuedOn,
                                   .account = invoice.account,
                                   .integration = line.integration,
                                   .kind = line.kind == reference::LineKind::Frozen
                                               ? reference::ChargeKind::Frozen
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

    void compareEverything() {
        same("today", toModel(m_desk.today()), m_model.today());
        std::vector<reference::Integration> live;
        for (const Integration &one : must(m_desk.lists().integrations({}, {.offset = 0, .count = 10'000})))
            live.push_back(
                {.id = one.id.value,
                 .account = one.account.value,
                 .plan = one.planId.value,
                 .negotiated = toModel(one.negotiatedFee),
                 .service = one.service == Service::Active ? reference::Service::Active : reference::Service::Frozen,
                 .cancelOn = toModel(one.cancelOn),
                 .anchor = toModel(one.anchorOn),
                 .nextBilling = toModel(one.nextBillingOn),
                 .version = int(one.version)});
        std::vector<reference::Integration> expected;
        for (const auto &[id, integration] : m_model.integrations())
            expected.push_back(integration);
        same("the integrations", live, expected);

        const store::InvoiceQuery query{.sort = store::InvoiceColumn::Number, .order = Qt::AscendingOrder};
        std::vector<reference::Invoice> invoices;
        for (const Invoice &head :
             must(m_desk.lists().invoices(query, {.offset = qint64(m_compared), .count = 10'000})))
            invoices.push_back(invoiceOf(must(m_desk.details().invoice(head.number))));
        same("the invoices", invoices,
             {m_model.invoices().begin() + std::ptrdiff_t(m_compared), m_model.invoices().end()});
        m_compared = m_model.invoices().size();

        std::vector<reference::Receipt> receipts;
        for (const store::Receipt &one : must(m_desk.upkeep().receipts(10'000)))
            receipts.push_back({.integration = one.integration.value,
                                .account = one.account.value,
                                .removedOn = toModel(one.removedOn),
                                .recordedOn = toModel(one.recordedOn),
                                .lastChargeCents = one.lastCharge.value_or(Money()).cents()});
        std::reverse(receipts.begin(), receipts.end()); // newest first
        same("the receipts", receipts, m_model.receipts());
    }

    static reference::Invoice invoiceOf(const Invoice &invoice) {
        reference::Invoice made{.number = invoice.number.toStdString(),
                                .kind = invoice.kind == InvoiceKind::Opening ? reference::InvoiceKind::Opening
                                                                             : reference::InvoiceKind::Renewal,
                                .account = invoice.account.value,
                                .issuedOn = toModel(invoice.issuedOn),
                                .recordedOn = toModel(*Day::fromDate(invoice.recordedAt.toUTC().date())),
                                .total = invoice.total.cents()};
        for (const InvoiceLine &line : invoice.lines)
            made.lines.push_back({.integration = line.integration.value,
                                  .kind = line.kind == LineKind::Setup    ? reference::LineKind::Setup
                                          : line.kind == LineKind::Frozen ? reference::LineKind::Frozen
                                                                          : reference::LineKind::Connectivity,
                                  .cents = line.amount.cents(),
                                  .start = toModel(line.periodStart),
                                  .end = toModel(line.periodEnd)});
        return made;
    }

    static reference::Outcome outcomeOf(const Result<store::CommandOutcome> &done) {
        if (done)
            return {.settled = toModel(done->settled)};
        return {.code = toModel(done.error()), .settled = toModel(done.error().facts.settled)};
    }

    static std::string answerTo(const Result<store::CommandOutcome> &done) { return text(done).toStdString(); }

    static std::string answerTo(const Result<store::OpenOutcome> &opened) {
        if (!opened)
            return text(opened.error()).toStdString();
        return (text(opened->integration) + u"; "_s + text(opened->invoice) + u"; settled "_s
                + opened->settled.join(u' '))
            .toStdString();
    }

    static std::string textOf(const Charge &charge) {
        return reference::toText(
            reference::Charge{.dueOn = toModel(charge.dueOn),
                              .account = charge.account.value,
                              .integration = charge.integration.value,
                              .kind = charge.kind == ChargeKind::Removal  ? reference::ChargeKind::Removal
                                      : charge.kind == ChargeKind::Frozen ? reference::ChargeKind::Frozen
                                                                          : reference::ChargeKind::Connectivity,
                              .cents = charge.amount.value_or(Money(-1)).cents()});
    }

    static std::vector<std::string> texts(const std::vector<reference::Charge> &charges) {
        std::vector<std::string> all;
        for (const reference::Charge &charge : charges)
            all.push_back(reference::toText(charge));
        std::sort(all.begin(), all.end());
        return all;
    }

    static Command lifecycleOf(const Step &step) {
        return kLifecycleCommands[std::size_t(step.what) % kLifecycleCommands.size()];
    }

    Desk m_desk;
    reference::Model m_model;
    int m_step = 0;
    std::string m_story;
    int m_opened = 0;
    std::size_t m_compared = 0; ///< invoices
    std::vector<Sent> m_sent;
};

/// RENEWDESK_TEST_SCALE says how many lives: short, normal, long. A server takes longer over one than a file.
/// RC_PARAMS, if set, says it all.
rc::detail::TestParams parameters(const StoreBackend &store) {
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    if (!qEnvironmentVariableIsEmpty("RC_PARAMS"))
        return params;
    const bool onServer = &store != storeBackends().front();
    const QByteArray scale = qgetenv("RENEWDESK_TEST_SCALE");
    params.maxSuccess = scale == "long"    ? (onServer ? 3'000 : 20'000)
                        : scale == "short" ? (onServer ? 20 : 50)
                                           : (onServer ? 60 : 2'000);
    params.maxSize = 80;
    return params;
}

} // namespace

namespace rc {

template <>
struct Arbitrary<Step> {
    static Gen<Step> arbitrary() {
        // Days pass and commands come more often than anything else; most people see what is there.
        const auto kind = gen::weightedElement<Kind>({{5, Kind::Lifecycle},
                                                      {4, Kind::PassDays},
                                                      {2, Kind::Open},
                                                      {2, Kind::Run},
                                                      {1, Kind::ChangeFee},
                                                      {1, Kind::ChangePlan},
                                                      {1, Kind::PlanPrice},
                                                      {1, Kind::FrozenPrice},
                                                      {1, Kind::Retry},
                                                      {1, Kind::Misuse},
                                                      {1, Kind::Preview},
                                                      {1, Kind::Forecast}});
        const auto seenDay = gen::weightedOneOf<int>(
            {{4, gen::just(0)}, {2, gen::just(1)}, {3, gen::inRange(2, kTomorrow)}, {1, gen::just(kTomorrow)}});
        return gen::build<Step>(gen::set(&Step::kind, kind), gen::set(&Step::who, gen::inRange(0, 8)),
                                gen::set(&Step::what, gen::inRange(0, int(kLifecycleCommands.size()))),
                                gen::set(&Step::plan, gen::inRange(0, 2)), gen::set(&Step::days, gen::inRange(0, 40)),
                                gen::set(&Step::cents, gen::inRange(0, 100'00)), gen::set(&Step::seenDay, seenDay),
                                gen::set(&Step::version, gen::weightedElement<int>({{6, 0}, {3, 1}, {1, 2}})),
                                gen::set(&Step::batch, gen::element(1, 2, 1000)));
    }
};

template <>
struct Arbitrary<Life> {
    static Gen<Life> arbitrary() {
        return gen::build<Life>(gen::set(&Life::start, gen::inRange(0, int(kStarts.size()))), gen::set(&Life::steps),
                                gen::set(&Life::examined, gen::weightedElement<bool>({{15, false}, {1, true}})));
    }
};

} // namespace rc

/// Random histories of openings, commands, prices, days that pass, punctual and late runs, on the store and on the
/// reference model side by side. A history in which they part is cut down to the shortest story that still shows it.
class RandomLivesTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    /// Every column is compared, or left aside for a reason.
    void noColumnIsForgotten() {
        const StoreBackend &store = backend();
        Desk desk(store, "2026-01-31");
        const QStringList tables =
            store.look(desk.database(), &store == storeBackends().front()
                                            ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                                              " AND name NOT LIKE 'sqlite%' AND name <> 'schema_version'"
                                            : "SELECT table_name FROM information_schema.tables"
                                              " WHERE table_schema = 'renewdesk' AND table_type = 'BASE TABLE'"
                                              " AND table_name NOT IN ('schema_version', 'run_lock', 'permission',"
                                              " 'role_change')"); // what only a server knows
        QCOMPARE(qsizetype(comparedTables().size()), tables.size());
        for (const ComparedTable &table : comparedTables()) {
            QVERIFY2(tables.contains(QLatin1String(table.name)), table.name);
            QByteArrayList known = table.leftAside;
            if (&store != storeBackends().front())
                known += table.ofServers;
            for (const QByteArray &one : table.compared) {
                if (!one.contains(' '))
                    known.append(one);
            }
            QStringList columns =
                store.look(desk.database(),
                           &store == storeBackends().front()
                               ? "SELECT name FROM pragma_table_info('" + QByteArray(table.name) + "')"
                               : "SELECT column_name FROM information_schema.columns WHERE table_schema ="
                                 " 'renewdesk' AND table_name = '"
                                     + QByteArray(table.name) + "'");
            std::ranges::sort(known);
            columns.sort();
            QCOMPARE(columns.join(u' '), QString::fromLatin1(known.join(' ')));
        }
    }

    /// And on every store but the first, the same life on the first leaves the same rows in every table.
    void everyLifeIsBilledAsTheRulesSay() {
        const StoreBackend &store = backend();
        const StoreBackend &first = *storeBackends().front();
        const auto result = rc::detail::checkTestable(
            [&](const Life &life) {
                const char *start = kStarts[std::size_t(life.start) % kStarts.size()];
                TwinLives twins(store, start);
                twins.live(life.steps);
                if (life.examined)
                    twins.verify();
                if (&store == &first)
                    return;
                TwinLives others(first, start);
                others.live(life.steps);
                twins.compareRows(store, others, first);
            },
            rc::detail::TestMetadata{.id = "every life is billed as the rules say", .description = store.name()},
            parameters(store));
        std::ostringstream told;
        rc::detail::printResultMessage(result, told);
        QVERIFY2(result.is<rc::detail::SuccessResult>(), told.str().c_str());
        qInfo("%s: %s", store.name(), told.str().c_str());
    }
};

/// QtTest would end a function after five minutes; thousands of lives on a busy machine take longer, and whoever runs
/// the tests sets a bound of their own.
int main(int argc, char **argv) {
    qputenv("QTEST_FUNCTION_TIMEOUT", "14400000");
    RandomLivesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "random_lives_test.moc"
