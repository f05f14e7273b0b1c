// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"
#include "tests/benchmarks/figures.h"
#include "tests/support/desk.h"
#include "tests/support/private_postgresql.h"

#include <QThread>

#include <atomic>
#include <cstdio>
#include <future>
#include <random>

/// How fast a renewal run is on a shared database, and how long those wait who click beside it. Not a test: the figures
/// are the machine's. `run_speed [INTEGRATIONS] [AGENTS]`
namespace {

using namespace benchmarks;
using namespace support;
using namespace Qt::StringLiterals;

constexpr int kIntegrationsEach = 5; ///< of an account
constexpr int kThinkMs = 500;        ///< between two clicks of an agent, on average

/// Everything that is due on a day of January 2026: 3 % are cancel pending, 10 % frozen.
constexpr auto kCompany = R"(
    SET ROLE renewdesk_owner; SET search_path = renewdesk; BEGIN; SELECT setseed(0.5);
    INSERT INTO supplier (name) SELECT 'Supplier ' || n FROM generate_series(1, 40) n;
    INSERT INTO sales_channel (name) SELECT 'Channel ' || n FROM generate_series(1, 40) n;
    INSERT INTO plan (name, setup_fee_cents) SELECT 'Plan ' || n, 9900 FROM generate_series(1, 5) n;
    INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents)
    SELECT id, '0001-01-01', '9999-12-31', 1000 + id * 500 FROM plan;
    INSERT INTO account (name, email, language)
    SELECT 'Shop ' || n, 'shop' || n || '@example.com', 'en' FROM generate_series(1, %1 / %2) n;
    WITH drawn AS (
        SELECT n, DATE '2024-01-01' + CAST(random() * 700 AS integer) AS anchor, random() AS service,
               random() AS leaving, random() AS fee
        FROM generate_series(1, %1 / %2 * %2) n
    ), opened AS (
        INSERT INTO integration (account_id, supplier_id, sales_channel_id, label, plan_id, negotiated_fee_cents,
            service, cancel_on, anchor_on, anchor_day, next_billing_on)
        SELECT 1 + (n - 1) / %2, 1 + n % 40, 1 + n % 39, 'Feed ' || n, 1 + n % 5, CASE WHEN fee < 0.1 THEN 3300 END,
            CASE WHEN service < 0.1 THEN 'frozen' ELSE 'active' END, CASE WHEN leaving < 0.03 THEN due.due_on END,
            anchor, CAST(date_part('day', anchor) AS integer), due.due_on
        FROM drawn JOIN LATERAL (
            SELECT min(c.due_on) AS due_on FROM billing_calendar c
            WHERE c.anchor_day = CAST(date_part('day', anchor) AS integer) AND c.due_on > '2025-12-31') due ON TRUE
        RETURNING id
    ), configured AS (
        INSERT INTO integration_setting (integration_id, key, value)
        SELECT id, 'key ' || n, 'value' FROM opened, generate_series(1, 2) n
    )
    INSERT INTO integration_history (integration_id, version, at, day, login, command)
    SELECT id, 1, now(), '2025-12-31', 'somebody', 'import' FROM opened;
    COMMIT;
    RESET ROLE
)";

/// Takes the time between one batch and the next.
class Stopwatch final : public store::Progress {
public:
    void report(qint64 done, qint64) override {
        const auto now = std::chrono::steady_clock::now();
        if (done > 0)
            batches.add(now - m_last);
        m_last = now;
    }

    bool isCancelled() const override { return false; }

    Figures batches{"a batch of the run, its pause included"};

private:
    std::chrono::steady_clock::time_point m_last;
};

/// Somebody who clicks, thinks, and clicks again, until the run is over.
Figures agent(store::Database &database, unsigned seed, int integrations, const std::atomic<bool> &isOver) {
    Figures clicks("");
    const std::unique_ptr<store::Session> session = must(database.open());
    std::mt19937 draw(seed);
    while (!isOver) {
        QThread::msleep(draw() % (2 * kThinkMs));
        const domain::IntegrationId id{1 + qint64(draw() % unsigned(integrations))};
        const auto command = draw() % 2 ? domain::Command::Freeze : domain::Command::Unfreeze;
        clicks.add(timed([&] {
            const auto answer = session->commands().execute({.command = command, .integration = id});
            if (!answer && answer.error().code == domain::ErrorCode::Storage)
                qFatal("%s", qPrintable(text(answer.error())));
        }));
    }
    return clicks;
}

} // namespace

int main(int argc, char **argv) {
    const int integrations = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int agents = argc > 2 ? QByteArray(argv[2]).toInt() : 14;
    const PrivatePostgresql server(PrivatePostgresql::Durability::Full);
    store::postgresql::PostgresqlConnection(*store::ConnectionUrl::parse(server.url(u"postgres"_s)))
        .execute("CREATE DATABASE desk");
    const store::ConnectionUrl url = *store::ConnectionUrl::parse(server.url(u"desk"_s));
    store::postgresql::PostgresqlDatabase database(url);
    must(database.initialise({.sandbox = true, .today = day("2025-12-31")}));
    {
        store::postgresql::PostgresqlConnection owner(url);
        owner.execute(QByteArray(kCompany)
                          .replace("%1", QByteArray::number(integrations))
                          .replace("%2", QByteArray::number(kIntegrationsEach)));
        owner.execute("VACUUM ANALYZE"); // which is no part of any transaction
    }
    const std::unique_ptr<store::Session> session = must(database.open());
    must(session->upkeep().setToday(day("2026-01-31")));

    std::atomic<bool> isOver = false;
    std::vector<std::future<Figures>> clicking;
    for (int i = 0; i < agents; ++i)
        clicking.push_back(
            std::async(std::launch::async, [&, i] { return agent(database, unsigned(i), integrations, isOver); }));
    Stopwatch stopwatch;
    store::RunReport report;
    const Ms taken = timed([&] { report = must(session->renewals().run({}, stopwatch)); });
    isOver = true;

    std::printf("%lld pairs of account and date in %.1f s, %.0f a second, beside %d agents\n", report.periods,
                taken.count() / 1000, double(report.periods) * 1000 / taken.count(), agents);
    Figures::printHeading("ms");
    stopwatch.batches.print();
    Figures clicks("a click beside it");
    for (auto &each : clicking)
        clicks.add(each.get());
    if (!clicks.isEmpty())
        clicks.print();
    return 0;
}
