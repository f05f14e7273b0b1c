// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/demo_data.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/audit.h"
#include "models/store/sql/rows.h"
#include "models/store/sqlite/catalogue_rows.h"
#include "models/store/sqlite/opening.h"
#include "models/store/sqlite/run_record.h"

#include <algorithm>
#include <numeric>

namespace store::sqlite {

using domain::AccountId;
using domain::Command;
using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::IntegrationId;
using domain::Money;
using domain::Reason;
using sql::Failure;

namespace {

/// Three renewals of everything: enough to look back on, and few enough rows to be written fast.
constexpr int kDays = 100;
/// Who cancels earlier than this is gone by today.
constexpr int kLongestMonth = 31;
constexpr int kOldestAnchorDays = 1100;
constexpr int kAccountsPerBatch = 2500;
constexpr int kReportEvery = 500;

constexpr int kFirstSecond = 2 * 3600; ///< the night's run; the day's deeds follow by the second

} // namespace

DemoData::DemoData(SqliteConnection &connection, const DemoOptions &options, Progress &progress)
    : m_connection(connection)
    , m_options(options)
    , m_progress(progress)
    , m_draw(options.seed)
    , m_today(connection.today())
    , m_start(std::max(m_today.plusDays(-kDays), domain::kFirstDueOn))
    , m_days(m_today.daysSince(m_start))
    , m_openings(std::size_t(m_days) + 1)
    , m_deeds(std::size_t(m_days) + 1) {}

void DemoData::fill() {
    demandEmptySandbox();

    struct ClockBack {
        SqliteConnection &connection;

        ~ClockBack() { connection.setTimeOfDay(std::nullopt); }
    } clockBack{m_connection};

    beginDay(0);
    writeCatalogue();
    writeAccounts();
    for (const AccountId account : m_leavers)
        takeOver(account, Fate::Leaves);
    for (int day = 1; day <= m_days; ++day) {
        beginDay(day);
        renew();
        for (const AccountId account : m_openings[std::size_t(day)])
            open(account);
        for (std::size_t i = 0; i < m_deeds[std::size_t(day)].size(); ++i)
            act(m_deeds[std::size_t(day)][i]);
        report(m_written + m_options.integrations * day / std::max(1, m_days));
    }
    advanceClock();
    sql::writeAudit(m_connection, {.command = Command::Demo});
}

void DemoData::demandEmptySandbox() {
    if (m_connection.text("SELECT value FROM setting WHERE key = 'sandbox'") != u"1")
        throw Failure(Error{.code = ErrorCode::Refused, .reason = Reason::NotASandbox});
    for (const char *table : {"account", "plan", "supplier", "sales_channel", "invoice", "removal_receipt"}) {
        if (m_connection.integer(QByteArray("SELECT EXISTS (SELECT 1 FROM ") + table + ")") != 0)
            throw Failure(Error{.code = ErrorCode::Refused, .reason = Reason::NotEmpty});
    }
}

void DemoData::writeCatalogue() {
    const QString ever = QStringLiteral("0001-01-01");
    addPlan(QStringLiteral("Basic"), 49'00, {{ever, 29'00}});
    addPlan(QStringLiteral("Standard"), 99'00,
            {{ever, 47'00}, {m_start.plusDays(m_days / 2).iso(), 49'00}, {m_today.plusDays(20).iso(), 52'00}});
    addPlan(QStringLiteral("Enterprise"), 299'00, {{ever, 149'00}});
    for (const QString &name : demoSuppliers())
        m_suppliers.push_back(supplierNamed(m_connection, name));
    for (const QString &name : demoChannels())
        m_channels.push_back(channelNamed(m_connection, name));
}

void DemoData::addPlan(const QString &name, qint64 setupCents, const std::vector<std::pair<QString, qint64>> &prices) {
    {
        sql::Cursor plan(m_connection.statement("INSERT INTO plan (name, setup_fee_cents) VALUES (:name, :fee)"
                                                " RETURNING id"));
        plan->bind(":name", name);
        plan->bind(":fee", setupCents);
        plan->next();
        m_plans.push_back(plan->id<domain::PlanId>(0));
    }
    for (std::size_t i = 0; i < prices.size(); ++i) {
        sql::Statement &price =
            m_connection.statement("INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents)"
                                   " VALUES (:plan, :from, :until, :fee)");
        price.bind(":plan", m_plans.back());
        price.bind(":from", prices[i].first);
        price.bind(":until", i + 1 < prices.size() ? prices[i + 1].first : QStringLiteral("9999-12-31"));
        price.bind(":fee", prices[i].second);
        price.run();
    }
    sql::writeAudit(m_connection,
                    {.command = Command::AddPlan, .plan = m_plans.back(), .amount = Money(prices.front().second)});
}

/// The accounts, and what is taken over with them on the first day; the rest of each account's integrations is opened
/// in the days to come.
void DemoData::writeAccounts() {
    const std::vector<int> sizes = drawAccountSizes();
    for (const int size : sizes) {
        const DemoCustomer customer = drawCustomer(m_draw);
        AccountId account;
        {
            sql::Cursor insert(m_connection.statement("INSERT INTO account (name, email, language)"
                                                      " VALUES (:name, :email, :language) RETURNING id"));
            insert->bind(":name", customer.name);
            insert->bind(":email", customer.email);
            insert->bind(":language", customer.language);
            insert->next();
            account = insert->id<AccountId>(0);
        }
        for (int i = 0; i < size; ++i) {
            if (m_days == kDays && m_draw.perMille(25))
                m_leavers.push_back(account);
            if (m_days == kDays && m_draw.perMille(120))
                m_openings[std::size_t(dayFrom(1))].push_back(account);
            else
                takeOver(account, drawFate());
        }
    }
}

/// Most have one to five, some a dozen, a few hundreds; together as many as were asked for.
std::vector<int> DemoData::drawAccountSizes() {
    const auto count = std::size_t(std::max(m_options.accounts, qint64(1)));
    std::vector<qint64> weights(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int kind = m_draw.between(1, 1000);
        if (i % 100 == 42)
            weights[i] = m_draw.between(120, 320);
        else if (kind <= 800)
            weights[i] = std::min(m_draw.between(1, 5), m_draw.between(1, 5));
        else
            weights[i] = kind <= 960 ? m_draw.between(4, 9) : m_draw.between(10, 40);
    }
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<int> sizes(count);
    qint64 left = m_options.integrations;
    for (std::size_t i = 0; i < count; ++i) {
        sizes[i] = int(weights[i] * m_options.integrations / sum);
        left -= sizes[i];
    }
    for (std::size_t i = 0; left > 0; i = (i + 1) % count) {
        // Who got nothing gets one first, so that nearly all have something.
        if (sizes[i] == 0 || left > qint64(count) || m_draw.perMille(300)) {
            ++sizes[i];
            --left;
        }
    }
    return sizes;
}

DemoData::Fate DemoData::drawFate() {
    if (m_days < kDays)
        return m_draw.perMille(60) ? Fate::ComesFrozen : Fate::Keeps;
    constexpr std::pair<int, Fate> kShares[] = {{40, Fate::ComesFrozen},    {85, Fate::Freezes},
                                                {115, Fate::Toggles},       {150, Fate::Cancels},
                                                {164, Fate::CancelsFrozen}, {185, Fate::ThinksBetter},
                                                {195, Fate::Haggles}};
    const int drawn = m_draw.between(1, 1000);
    for (const auto &[upTo, fate] : kShares) {
        if (drawn <= upTo)
            return fate;
    }
    return Fate::Keeps;
}

/// Spread over three years, with more than their share on the days that not every month has.
Day DemoData::drawAnchor() {
    Day anchor = m_start.plusDays(-m_draw.between(0, kOldestAnchorDays));
    if (m_draw.perMille(150))
        anchor = Day::clamped(anchor.year(), anchor.month(), m_draw.between(29, 31));
    return std::clamp(anchor, domain::kFirstDueOn, m_start);
}

domain::PlanId DemoData::drawPlan() {
    const int drawn = m_draw.between(1, 100);
    return m_plans[drawn <= 40 ? 0 : drawn <= 90 ? 1 : 2];
}

std::optional<Money> DemoData::drawFee() {
    return m_draw.perMille(60) ? std::optional(Money(m_draw.between(15, 120) * 100)) : std::nullopt;
}

int DemoData::dayFrom(int first) {
    return m_draw.between(first, m_days);
}

void DemoData::takeOver(AccountId account, Fate fate) {
    const Day anchor = drawAnchor();
    const IntegrationId id =
        insertTakenOver(m_connection, {.account = account,
                                       .supplier = m_draw.of(m_suppliers),
                                       .channel = m_draw.of(m_channels),
                                       .label = drawLabel(m_draw),
                                       .plan = drawPlan(),
                                       .fee = drawFee(),
                                       .state = {.service = fate == Fate::ComesFrozen ? domain::Service::Frozen
                                                                                      : domain::Service::Active},
                                       .anchorOn = anchor,
                                       .nextBillingOn = domain::firstBillingDateAfter(anchor, m_start)});
    const std::optional<int> quiet = plan(fate, account, id, anchor, 0);
    furnish(id, 0, quiet);
    if (fate != Fate::Leaves && ++m_written % kReportEvery == 0)
        report(m_written);
}

void DemoData::open(AccountId account) {
    const OpenRequest request{.account = account,
                              .supplier = m_draw.of(demoSuppliers()),
                              .channel = m_draw.of(demoChannels()),
                              .label = drawLabel(m_draw),
                              .plan = {},
                              .fee = drawFee()};
    const Day today = m_connection.today();
    advanceClock();
    const IntegrationId id = insertIntegration(m_connection, request, drawPlan(), today);
    recordOpeningInvoice(m_connection, *sql::findIntegration(m_connection, id, today));
    sql::writeAudit(m_connection,
                    {.command = Command::Open, .account = account, .integration = id, .amount = request.fee});
    const Fate fate = drawFate();
    const std::optional<int> quiet = plan(fate == Fate::ComesFrozen ? Fate::Keeps : fate, account, id, today, m_now);
    furnish(id, m_now, quiet);
    ++m_written;
}

void DemoData::furnish(IntegrationId integration, int born, std::optional<int> quiet) {
    static const QString kIntervals[] = {QStringLiteral("15 min"), QStringLiteral("1 h"), QStringLiteral("6 h"),
                                         QStringLiteral("daily")};
    static const QString kTaxes[] = {QStringLiteral("net"), QStringLiteral("gross")};
    putPair(m_connection, "integration_setting", integration, {QStringLiteral("sync_interval"), m_draw.of(kIntervals)});
    if (m_draw.perMille(500))
        putPair(m_connection, "integration_setting", integration, {QStringLiteral("prices"), m_draw.of(kTaxes)});
    else
        putPair(m_connection, "integration_setting", integration,
                {QStringLiteral("stock_buffer"), QString::number(m_draw.between(0, 10))});
    putPair(m_connection, "integration_credential", integration,
            {QStringLiteral("api_key"),
             QStringLiteral("demo-%1").arg(m_draw.between(0, 0x7ffffffe), 8, 16, QLatin1Char('0'))});
    if (m_draw.perMille(80))
        insertNote(m_connection, integration, drawNote(m_draw));

    const int lastSync = quiet.value_or(m_days) - 1;
    sql::Statement &sync =
        m_connection.statement("INSERT INTO sync_run (integration_id, started_at, item_count, succeeded)"
                               " VALUES (:id, :at, :items, :succeeded)");
    for (int day = lastSync - 1; day <= lastSync; ++day) {
        if (day <= born)
            continue;
        sync.bind(":id", integration);
        sync.bind(":at", QDateTime(m_start.plusDays(day).toDate(),
                                   QTime::fromMSecsSinceStartOfDay(m_draw.between(0, 86'399) * 1000), Qt::UTC));
        sync.bind(":items", m_draw.between(0, 900));
        sync.bind(":succeeded", !m_draw.perMille(30));
        sync.run();
    }
}

/// On the timeline of one that is cancel pending today: the cancelling came after the last billing date, else it would
/// be gone.
///
///     start      D          D          D    today   D
///     |----------|----------|----------|-x----|-----|
///                                        ^ cancel
std::optional<int> DemoData::plan(Fate fate, AccountId account, IntegrationId integration, Day anchor, int born) {
    const auto on = [&](int day, Command command, std::optional<Money> fee = {}) {
        m_deeds[std::size_t(day)].push_back({account, integration, command, fee});
    };
    const int first = std::max(born, 1);
    const auto sinceLastBilling = [&] {
        int last = m_days;
        while (last > first && !domain::isBillingDate(anchor, m_start.plusDays(last)))
            --last;
        return last;
    };
    switch (fate) {
    case Fate::Keeps: return std::nullopt;
    case Fate::ComesFrozen: return 0;
    case Fate::Freezes: {
        const int day = dayFrom(first);
        on(day, Command::Freeze);
        return day;
    }
    case Fate::Toggles: {
        int day = first;
        for (int times = m_draw.between(1, 2); times > 0; --times) {
            day = dayFrom(day);
            on(day, Command::Freeze);
            day = dayFrom(day);
            on(day, Command::Unfreeze);
        }
        return std::nullopt;
    }
    case Fate::Cancels: on(dayFrom(sinceLastBilling()), Command::Cancel); return std::nullopt;
    case Fate::CancelsFrozen: {
        const int last = sinceLastBilling();
        const int day = m_draw.between(first, last);
        on(day, Command::Freeze);
        on(dayFrom(last), Command::Cancel);
        return day;
    }
    case Fate::ThinksBetter: {
        const int day = dayFrom(sinceLastBilling());
        on(day, Command::Cancel);
        on(dayFrom(day), Command::Uncancel);
        return std::nullopt;
    }
    case Fate::Haggles:
        on(dayFrom(first), Command::ChangeFee, Money(m_draw.between(15, 60) * 100));
        return std::nullopt;
    case Fate::Leaves: on(m_draw.between(first, m_days - kLongestMonth), Command::Cancel); return std::nullopt;
    }
    Q_UNREACHABLE();
}

void DemoData::act(const Deed &deed) {
    advanceClock();
    if (deed.command == Command::ChangeFee) {
        sql::Statement &update = m_connection.statement(
            "UPDATE integration SET negotiated_fee_cents = :fee, version = version + 1 WHERE id = :id");
        update.bind(":fee", deed.fee);
        update.bind(":id", deed.integration);
        update.run();
        recordChange(m_connection, deed.integration, deed.command, deed.fee);
    } else {
        domain::LifecycleState before;
        {
            sql::Cursor state(
                m_connection.statement("SELECT service, cancel_on IS NOT NULL FROM integration WHERE id = :id"));
            state->bind(":id", deed.integration);
            state->next();
            before = {sql::knownCode(domain::serviceFromCode(state->text(0))), state->boolean(1)};
        }
        moveTo(m_connection, deed.integration, domain::transition(before, deed.command).to, deed.command);
    }
    sql::writeAudit(
        m_connection,
        {.command = deed.command, .account = deed.account, .integration = deed.integration, .amount = deed.fee});
}

/// The night's run.
void DemoData::renew() {
    const Day today = m_connection.today();
    RunRecord run(m_connection, today);
    Settlement settlement(m_connection, run.id());
    try {
        while (const std::optional<Day> due = settlement.oldestDue(today))
            run.addBatch(settlement.settleBatch(*due, kAccountsPerBatch), *due);
    } catch (const Settlement::Failed &) {
        throw Failure(Error{.code = ErrorCode::Storage, .reason = Reason::StoreFailed});
    }
    run.end(false);
}

void DemoData::beginDay(int day) {
    m_now = day;
    m_second = kFirstSecond;
    sql::Statement &clock = m_connection.statement("UPDATE setting SET value = :day WHERE key = 'last_day'");
    clock.bind(":day", m_start.plusDays(day));
    clock.run();
    advanceClock();
}

void DemoData::advanceClock() {
    m_connection.setTimeOfDay(QTime::fromMSecsSinceStartOfDay(std::min(m_second++, 86'399) * 1000));
}

void DemoData::report(qint64 done) {
    if (m_progress.isCancelled())
        throw Failure(Error{.code = ErrorCode::Cancelled, .reason = Reason::Cancelled});
    m_progress.report(done, 2 * m_options.integrations);
}

} // namespace store::sqlite
