// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_lists.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace fake {
namespace {

domain::Day dayOf(Item item) {
    return domain::Day::clamped(2026, 1, 1).plusDays(int(item.id % 3000) + item.revision);
}

QString nameOf(QLatin1String what, Item item) {
    return QStringLiteral("%1 %2 (%3)").arg(what).arg(item.id).arg(item.revision);
}

/// Lists, and nothing else.
class FakeSession final : public store::Session, public store::Lists {
public:
    explicit FakeSession(World &world)
        : m_world(world)
        , m_seen(world.revision()) {}

    store::Commands &commands() override { throw std::logic_error("no commands here"); }

    store::Catalogue &catalogue() override { throw std::logic_error("no catalogue here"); }

    store::Lists &lists() override { return *this; }

    store::Details &details() override { throw std::logic_error("no details here"); }

    store::Renewals &renewals() override { throw std::logic_error("no renewals here"); }

    store::Streams &streams() override { throw std::logic_error("no streams here"); }

    store::Upkeep &upkeep() override { throw std::logic_error("no upkeep here"); }

    store::Result<bool> waitForChange(std::chrono::milliseconds atMost) override {
        return m_world.waitForChangeSince(m_seen, atMost, m_woken);
    }

    void wake() override {
        m_woken = true;
        m_world.wake();
    }

    bool isConnected() override { return true; }

    void interrupt() override {
        m_interrupted = true;
        m_world.wake();
    }

    void abandon() override {
        interrupt();
        wake();
    }

    store::Result<std::vector<store::AccountRow>> accounts(const store::AccountQuery &query,
                                                           store::Window window) override {
        return rows<store::AccountRow>(query.search, query.order, window, &accountRow);
    }

    store::Result<store::Totals> accountTotals(const store::AccountQuery &query) override {
        return totals(query.search);
    }

    store::Result<std::vector<domain::Integration>> integrations(const store::IntegrationQuery &query,
                                                                 store::Window window) override {
        return rows<domain::Integration>({}, query.order, window, &integrationRow);
    }

    store::Result<store::Totals> integrationTotals(const store::IntegrationQuery &) override { return totals({}); }

    store::Result<std::vector<domain::Invoice>> invoices(const store::InvoiceQuery &query,
                                                         store::Window window) override {
        return rows<domain::Invoice>(query.filter.search, query.order, window, &invoiceRow);
    }

    store::Result<store::Totals> invoiceTotals(const store::InvoiceFilter &filter) override {
        return totals(filter.search);
    }

    store::Result<std::vector<store::InvoiceLineRow>> invoiceLines(const store::InvoiceLineQuery &query,
                                                                   store::Window window) override {
        return rows<store::InvoiceLineRow>(query.filter.search, query.order, window, &invoiceLineRow);
    }

    store::Result<store::Totals> invoiceLineTotals(const store::InvoiceLineQuery &query) override {
        return totals(query.filter.search);
    }

    store::Result<std::vector<store::UpcomingRow>> upcoming(const store::UpcomingQuery &query,
                                                            store::Window window) override {
        return rows<store::UpcomingRow>({}, query.order, window, &upcomingRow);
    }

    store::Result<store::Totals> upcomingTotals(const store::UpcomingQuery &) override { return totals({}); }

    store::Result<std::vector<store::UpcomingShare>> upcomingShares(const store::UpcomingQuery &,
                                                                    store::ShareBy) override {
        return std::vector<store::UpcomingShare>();
    }

    store::Result<std::vector<store::ActivityRow>> activity(const store::ActivityQuery &query,
                                                            store::Window window) override {
        return rows<store::ActivityRow>(query.login, query.order, window, &activityRow);
    }

    store::Result<store::Totals> activityTotals(const store::ActivityQuery &query) override {
        return totals(query.login);
    }

    store::Result<std::vector<store::RemovalRow>> removals(const store::RemovalQuery &, store::Window) override {
        return std::vector<store::RemovalRow>();
    }

    store::Result<store::Totals> removalTotals(const store::RemovalQuery &) override { return store::Totals(); }

    store::Result<std::vector<store::ReceiptRow>> receipts(const store::ReceiptQuery &, store::Window) override {
        return std::vector<store::ReceiptRow>();
    }

    store::Result<store::Totals> receiptTotals(const store::ReceiptQuery &) override { return store::Totals(); }

    store::Result<store::Movements> movements(domain::Day) override { throw std::logic_error("no movements here"); }

    store::Result<std::vector<store::MovementRow>> movementRows(const store::MovementQuery &, store::Window) override {
        throw std::logic_error("no movements here");
    }

    store::Result<store::Totals> movementTotals(const store::MovementQuery &) override {
        throw std::logic_error("no movements here");
    }

private:
    template <typename Row>
    store::Result<std::vector<Row>> rows(const QString &search, Qt::SortOrder order, store::Window window,
                                         Row (*rowOf)(Item)) {
        m_interrupted = false;
        const store::Result<std::vector<Item>> items = m_world.window(search, order, window, m_interrupted);
        if (!items)
            return items.error();
        std::vector<Row> made;
        made.reserve(items->size());
        for (const Item item : *items)
            made.push_back(rowOf(item));
        return made;
    }

    store::Result<store::Totals> totals(const QString &search) {
        m_interrupted = false;
        return m_world.totals(search, m_interrupted);
    }

    World &m_world;
    qint64 m_seen;
    std::atomic<bool> m_interrupted = false;
    std::atomic<bool> m_woken = false;
};

class FakeDatabase final : public store::Database {
public:
    explicit FakeDatabase(World &world)
        : m_world(world) {}

    const store::ConnectionUrl &url() const override { return m_url; }

    store::Result<void> initialise(const store::InitOptions &) override { return {}; }

    store::Result<std::unique_ptr<store::Session>> open(const std::stop_token &) override {
        return std::unique_ptr<store::Session>(std::make_unique<FakeSession>(m_world));
    }

private:
    World &m_world;
    const store::ConnectionUrl m_url = store::ConnectionUrl::forFile(QStringLiteral("/fake"));
};

} // namespace

store::AccountRow accountRow(Item item) {
    return {.id = {item.id},
            .name = nameOf(QLatin1String("Account"), item),
            .email = QStringLiteral("a%1@example.com").arg(item.id),
            .language = QStringLiteral("en"),
            .integrations = int(item.id % 7),
            .frozen = item.revision,
            .cancelPending = 0,
            .nextBillingOn = item.id % 5 == 0 ? std::nullopt : std::optional(dayOf(item)),
            .parked = item.id % 11 == 0 ? std::optional(domain::ParkReason::NoPrice) : std::nullopt};
}

domain::Integration integrationRow(Item item) {
    domain::Integration row;
    row.id = {item.id};
    row.account = {item.id / 3 + 1};
    row.supplier = QStringLiteral("Acme");
    row.channel = QStringLiteral("Webshop");
    row.label = nameOf(QLatin1String("Label"), item);
    row.plan = QStringLiteral("Standard");
    row.monthlyFee = domain::Money(centsOf(item));
    row.service = item.id % 2 == 0 ? domain::Service::Frozen : domain::Service::Active;
    row.anchorOn = domain::Day::clamped(2025, 12, 31);
    row.nextBillingOn = dayOf(item);
    row.cancelOn = item.id % 3 == 0 ? std::optional(row.nextBillingOn) : std::nullopt;
    row.version = item.revision + 1;
    return row;
}

domain::Invoice invoiceRow(Item item) {
    return {.id = {item.id},
            .number = QStringLiteral("2026-%1").arg(item.id, 6, 10, QLatin1Char('0')),
            .account = {item.id / 3 + 1},
            .accountName = nameOf(QLatin1String("Account"), item),
            .kind = item.id % 2 == 0 ? domain::InvoiceKind::Opening : domain::InvoiceKind::Renewal,
            .issuedOn = dayOf(item),
            .recordedAt = QDateTime(dayOf(item).toDate(), QTime(12, 30), Qt::UTC),
            .total = domain::Money(centsOf(item))};
}

store::InvoiceLineRow invoiceLineRow(Item item) {
    // Two lines an invoice: the key is made of both.
    const Item invoice{(item.id + 1) / 2, item.revision};
    const domain::Invoice head = invoiceRow(invoice);
    return {.invoice = head.id,
            .number = head.number,
            .invoiceKind = head.kind,
            .issuedOn = head.issuedOn,
            .account = head.account,
            .accountName = head.accountName,
            .line = {.position = int(item.id % 2) + 1,
                     .integration = {item.id},
                     .kind = item.id % 2 == 0 ? domain::LineKind::Setup : domain::LineKind::Connectivity,
                     .supplier = QStringLiteral("Acme"),
                     .channel = QStringLiteral("Webshop"),
                     .amount = domain::Money(centsOf(item)),
                     .periodStart = item.id % 2 == 0 ? std::nullopt : std::optional(head.issuedOn)}};
}

store::UpcomingRow upcomingRow(Item item) {
    // Three dates an integration.
    return {.dueOn = domain::Day::clamped(2026, int(item.id % 3) + 1, 31),
            .account = domain::AccountId{item.id / 9 + 1},
            .accountName = nameOf(QLatin1String("Account"), {item.id / 9 + 1}),
            .integration = domain::IntegrationId{item.id / 3 + 1},
            .label = nameOf(QLatin1String("Label"), item),
            .kind = item.id % 2 == 0 ? domain::ChargeKind::Frozen : domain::ChargeKind::Connectivity,
            .amount = domain::Money(centsOf(item))};
}

store::ActivityRow activityRow(Item item) {
    return {.id = item.id,
            .at = QDateTime(dayOf(item).toDate(), QTime(12, 30), Qt::UTC),
            .day = dayOf(item),
            .login = nameOf(QLatin1String("agent"), item),
            .command = item.id % 2 == 0 ? domain::Command::Freeze : domain::Command::Cancel,
            .code = item.id % 3 == 0 ? QStringLiteral("refused") : QStringLiteral("done"),
            .integration = domain::IntegrationId{item.id}};
}

World::World(qint64 count) {
    m_items.reserve(std::size_t(count));
    for (qint64 id = 1; id <= count; ++id)
        m_items.push_back({id});
}

std::vector<Item> World::items() const {
    const std::lock_guard lock(m_mutex);
    return m_items;
}

void World::change(const std::function<void(std::vector<Item> &)> &edit) {
    const std::lock_guard lock(m_mutex);
    edit(m_items);
    ++m_revision;
    m_wake.notify_all();
}

void World::tellChanges(bool told) {
    const std::lock_guard lock(m_mutex);
    m_tellsChanges = told;
}

void World::fail(const std::optional<domain::Error> &error, int questions) {
    const std::lock_guard lock(m_mutex);
    m_error = error;
    m_failuresLeft = questions;
}

std::optional<domain::Error> World::takeFailure() {
    return m_error && m_failuresLeft-- > 0 ? m_error : std::nullopt;
}

void World::hold(bool rows, bool totals) {
    const std::lock_guard lock(m_mutex);
    m_holdsRows = rows;
    m_holdsTotals = totals;
    m_wake.notify_all();
}

std::vector<store::Window> World::takeWindows() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_windows, {});
}

int World::waitingCount() const {
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

store::Result<std::vector<Item>> World::window(const QString &search, Qt::SortOrder order, store::Window window,
                                               const std::atomic<bool> &interrupted) {
    std::unique_lock lock(m_mutex);
    m_windows.push_back(window);
    if (!wait(lock, m_holdsRows, interrupted))
        return domain::Error{.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled};
    if (const auto failure = takeFailure())
        return *failure;
    const std::vector<Item> filtered = search.isEmpty() ? std::vector<Item>() : matching(search);
    const std::vector<Item> &all = search.isEmpty() ? m_items : filtered;
    const qint64 size = qint64(all.size());
    std::vector<Item> found;
    for (qint64 at = window.offset; at < std::min(size, window.offset + window.count); ++at)
        found.push_back(all[std::size_t(order == Qt::AscendingOrder ? at : size - 1 - at)]);
    return found;
}

store::Result<store::Totals> World::totals(const QString &search, const std::atomic<bool> &interrupted) {
    std::unique_lock lock(m_mutex);
    if (!wait(lock, m_holdsTotals, interrupted))
        return domain::Error{.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled};
    if (const auto failure = takeFailure())
        return *failure;
    const qint64 count = search.isEmpty() ? qint64(m_items.size()) : qint64(matching(search).size());
    return store::Totals{.rows = count, .amount = domain::Money(100 * count)};
}

qint64 World::revision() const {
    const std::lock_guard lock(m_mutex);
    return m_revision;
}

bool World::waitForChangeSince(qint64 &revision, std::chrono::milliseconds atMost, std::atomic<bool> &woken) {
    std::unique_lock lock(m_mutex);
    ++m_polls;
    m_wake.wait_for(lock, atMost, [&] { return woken || revision != m_revision; });
    woken = false;
    return std::exchange(revision, m_revision) != m_revision && m_tellsChanges;
}

int World::pollCount() const {
    const std::lock_guard lock(m_mutex);
    return m_polls;
}

void World::wake() {
    const std::lock_guard lock(m_mutex);
    m_wake.notify_all();
}

bool World::wait(std::unique_lock<std::mutex> &lock, const bool &held, const std::atomic<bool> &interrupted) {
    ++m_waiting;
    m_wake.wait(lock, [&] { return !held || interrupted; });
    --m_waiting;
    return !interrupted;
}

std::vector<Item> World::matching(const QString &search) const {
    const qint64 divisor = std::max<qint64>(1, search.toLongLong());
    std::vector<Item> found;
    std::ranges::copy_if(m_items, std::back_inserter(found), [divisor](Item item) { return item.id % divisor == 0; });
    return found;
}

std::shared_ptr<store::Database> database(World &world) {
    return std::make_shared<FakeDatabase>(world);
}

} // namespace fake
