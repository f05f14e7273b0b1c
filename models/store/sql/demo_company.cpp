// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/demo_company.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/connection.h"

#include <algorithm>
#include <numeric>

namespace store::sql {

using domain::AccountId;
using domain::Command;
using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::IntegrationId;
using domain::Money;
using domain::Reason;

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

DemoCompany::DemoCompany(Connection &connection, RowWriter &rows, const QString &login, const DemoOptions &options,
                         Progress &progress)
    : m_options(options)
    , m_progress(progress)
    , m_draw(options.seed)
    , m_today(connection.today())
    , m_start(std::max(m_today.plusDays(-kDays), domain::kFirstDueOn))
    , m_days(m_today.daysSince(m_start))
    , m_books(connection, rows, login, m_start, m_today)
    , m_openings(std::size_t(m_days) + 1)
    , m_deeds(std::size_t(m_days) + 1) {}

void DemoCompany::live() {
    beginDay(0);
    fillCatalogue();
    fillAccounts();
    for (int day = 1; day <= m_days; ++day) {
        beginDay(day);
        m_books.renew(kAccountsPerBatch);
        for (const AccountId account : m_openings[std::size_t(day)])
            open(account);
        for (const Planned &planned : m_deeds[std::size_t(day)]) {
            advanceClock();
            m_books.act(planned.integration, planned.deed);
        }
        report(m_written + m_options.integrations * day / std::max(1, m_days));
    }
    advanceClock();
    m_books.close();
}

void DemoCompany::fillCatalogue() {
    const QString ever = QStringLiteral("0001-01-01");
    m_books.add(DemoPlan{QStringLiteral("Basic"), Money(49'00), {{ever, Money(29'00)}}});
    m_books.add(DemoPlan{
        QStringLiteral("Standard"),
        Money(99'00),
        {{ever, Money(47'00)}, {dayOf(m_days / 2).iso(), Money(49'00)}, {m_today.plusDays(20).iso(), Money(52'00)}}});
    m_books.add(DemoPlan{QStringLiteral("Enterprise"), Money(299'00), {{ever, Money(149'00)}}});
    for (const QString &name : demoSuppliers())
        m_books.addSupplier(name);
    for (const QString &name : demoChannels())
        m_books.addChannel(name);
}

/// The accounts, and what is taken over with them on the first day; the rest of each account's integrations is opened
/// in the days to come. Who will be gone by today comes before one that stays: the database counts its ids on from the
/// last that is there, and none is used again.
void DemoCompany::fillAccounts() {
    const std::vector<int> sizes = drawAccountSizes();
    for (const int size : sizes) {
        const AccountId account = m_books.add(drawCustomer(m_draw));
        for (int i = 0; i < size; ++i) {
            if (m_days == kDays && m_draw.perMille(25))
                takeOver(account, Fate::Leaves);
            if (m_days == kDays && m_draw.perMille(120))
                m_openings[std::size_t(dayFrom(1))].push_back(account);
            else
                takeOver(account, drawFate());
        }
    }
}

/// Most have one to five, some a dozen, a few hundreds; together as many as were asked for.
std::vector<int> DemoCompany::drawAccountSizes() {
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

DemoCompany::Fate DemoCompany::drawFate() {
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
Day DemoCompany::drawAnchor() {
    Day anchor = m_start.plusDays(-m_draw.between(0, kOldestAnchorDays));
    if (m_draw.perMille(150))
        anchor = Day::clamped(anchor.year(), anchor.month(), m_draw.between(29, 31));
    return std::clamp(anchor, domain::kFirstDueOn, m_start);
}

/// Of the catalogue's three.
int DemoCompany::drawPlan() {
    const int drawn = m_draw.between(1, 100);
    return drawn <= 40 ? 0 : drawn <= 90 ? 1 : 2;
}

std::optional<Money> DemoCompany::drawFee() {
    return m_draw.perMille(60) ? std::optional(Money(m_draw.between(15, 120) * 100)) : std::nullopt;
}

int DemoCompany::dayFrom(int first) {
    return m_draw.between(first, m_days);
}

DemoIntegration DemoCompany::drawIntegration(AccountId account) {
    DemoIntegration integration{.account = account,
                                .supplier = m_draw.between(0, int(demoSuppliers().size()) - 1),
                                .channel = m_draw.between(0, int(demoChannels().size()) - 1)};
    integration.label = drawLabel(m_draw);
    integration.plan = drawPlan();
    integration.fee = drawFee();
    return integration;
}

void DemoCompany::takeOver(AccountId account, Fate fate) {
    DemoIntegration integration = drawIntegration(account);
    integration.anchorOn = drawAnchor();
    integration.leaves = fate == Fate::Leaves;
    if (fate == Fate::ComesFrozen)
        integration.service = domain::Service::Frozen;
    Story story = drawStory(fate, integration.anchorOn, 0);
    integration.deeds = std::move(story.deeds);
    furnish(integration, 0, story.frozenFrom);
    enter(integration);
    if (!integration.leaves && ++m_written % kReportEvery == 0)
        report(m_written);
}

void DemoCompany::open(AccountId account) {
    advanceClock();
    DemoIntegration integration = drawIntegration(account);
    integration.anchorOn = dayOf(m_now);
    integration.opened = true;
    const Fate fate = drawFate();
    Story story = drawStory(fate == Fate::ComesFrozen ? Fate::Keeps : fate, integration.anchorOn, m_now);
    integration.deeds = std::move(story.deeds);
    furnish(integration, m_now, story.frozenFrom);
    enter(integration);
    ++m_written;
}

void DemoCompany::enter(const DemoIntegration &integration) {
    const domain::IntegrationId id = m_books.add(integration);
    for (const DemoDeed &deed : integration.deeds)
        m_deeds[std::size_t(deed.day)].push_back({id, deed});
}

void DemoCompany::furnish(DemoIntegration &integration, int born, std::optional<int> frozenFrom) {
    static const QString kIntervals[] = {QStringLiteral("15 min"), QStringLiteral("1 h"), QStringLiteral("6 h"),
                                         QStringLiteral("daily")};
    static const QString kTaxes[] = {QStringLiteral("net"), QStringLiteral("gross")};
    integration.settings.emplace_back(QStringLiteral("sync_interval"), m_draw.of(kIntervals));
    if (m_draw.perMille(500))
        integration.settings.emplace_back(QStringLiteral("prices"), m_draw.of(kTaxes));
    else
        integration.settings.emplace_back(QStringLiteral("stock_buffer"), QString::number(m_draw.between(0, 10)));
    const int key = m_draw.between(0, 0x7ffffffe);
    integration.credential = {QStringLiteral("api_key"), QStringLiteral("demo-%1").arg(key, 8, 16, QLatin1Char('0'))};
    if (m_draw.perMille(80))
        integration.note = drawNote(m_draw);
    const int lastSync = frozenFrom.value_or(m_days) - 1;
    for (int day = lastSync - 1; day <= lastSync; ++day) {
        if (day <= born)
            continue;
        const QTime time = QTime::fromMSecsSinceStartOfDay(m_draw.between(0, 86'399) * 1000);
        const int items = m_draw.between(0, 900);
        integration.syncs.push_back({QDateTime(dayOf(day).toDate(), time, Qt::UTC), items, !m_draw.perMille(30)});
    }
}

/// On the timeline of one that is cancel pending today: the cancelling came after the last billing date, else it would
/// be gone.
///
///     start      D          D          D    today   D
///     |----------|----------|----------|-x----|-----|
///                                        ^ cancel
DemoCompany::Story DemoCompany::drawStory(Fate fate, Day anchor, int born) {
    Story story;
    domain::LifecycleState state; // only who comes active has a fate with deeds
    const auto on = [&](int day, Command command) {
        state = domain::transition(state, command).to;
        story.deeds.push_back({.day = day, .command = command, .to = state});
    };
    const int first = std::max(born, 1);
    const auto sinceLastBilling = [&] {
        int last = m_days;
        while (last > first && !domain::isBillingDate(anchor, dayOf(last)))
            --last;
        return last;
    };
    switch (fate) {
    case Fate::Keeps: break;
    case Fate::ComesFrozen: story.frozenFrom = 0; break;
    case Fate::Freezes:
        story.frozenFrom = dayFrom(first);
        on(*story.frozenFrom, Command::Freeze);
        break;
    case Fate::Toggles: {
        int day = first;
        for (int times = m_draw.between(1, 2); times > 0; --times) {
            day = dayFrom(day);
            on(day, Command::Freeze);
            day = dayFrom(day);
            on(day, Command::Unfreeze);
        }
        break;
    }
    case Fate::Cancels: on(dayFrom(sinceLastBilling()), Command::Cancel); break;
    case Fate::CancelsFrozen: {
        const int last = sinceLastBilling();
        story.frozenFrom = m_draw.between(first, last);
        on(*story.frozenFrom, Command::Freeze);
        on(dayFrom(last), Command::Cancel);
        break;
    }
    case Fate::ThinksBetter: {
        const int day = dayFrom(sinceLastBilling());
        on(day, Command::Cancel);
        on(dayFrom(day), Command::Uncancel);
        break;
    }
    case Fate::Haggles: {
        const int day = dayFrom(first);
        story.deeds.push_back(
            {.day = day, .command = Command::ChangeFee, .to = state, .fee = Money(m_draw.between(15, 60) * 100)});
        break;
    }
    case Fate::Leaves: on(m_draw.between(first, m_days - kLongestMonth), Command::Cancel); break;
    }
    return story;
}

void DemoCompany::beginDay(int day) {
    m_now = day;
    m_second = kFirstSecond;
    m_books.beginDay(dayOf(day));
    advanceClock();
}

void DemoCompany::advanceClock() {
    m_books.setTime(QTime::fromMSecsSinceStartOfDay(std::min(m_second++, 86'399) * 1000));
}

void DemoCompany::report(qint64 done) {
    if (m_progress.isCancelled())
        throw Failure(Error{.code = ErrorCode::Cancelled, .reason = Reason::Cancelled});
    m_progress.report(done, 2 * m_options.integrations);
}

} // namespace store::sql
