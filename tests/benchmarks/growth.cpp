// SPDX-License-Identifier: GPL-3.0-or-later
// How the shared database grows:
//
//     build/release/benchmarks/growth 10000 100000 1000000
//
// For each number of integrations, on a server of its own that waits for its disk: fills a sandbox by set, a fifth as
// many accounts, each integration opened and paid up front within one month, a tenth frozen, three in a hundred to be
// removed, with settings, credentials, notes, syncs and history; then asks what the desk asks, through the port, and
// settles the month's billing dates in one run. Prints a line a figure, and what the product's own verification finds.
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"
#include "tests/support/private_postgresql.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace domain;
using namespace Qt::StringLiterals;
using store::postgresql::PostgresqlConnection;
using store::postgresql::PostgresqlDatabase;
using support::PrivatePostgresql;

namespace {

constexpr auto kToday = "2026-01-31";
constexpr auto kRunDay = "2026-02-28"; // every integration has come due once, those of the 29th to 31st included
constexpr int kCommands = 400;
constexpr int kPages = 40;

Day day(const char *iso) {
    return *Day::fromIso(QLatin1String(iso));
}

template <typename T>
T must(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().facts.text));
    return *std::move(result);
}

void must(const Result<void> &result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().facts.text));
}

void tell(const QString &what, const QString &figure) {
    QTextStream(stdout) << what.leftJustified(58) << figure << Qt::endl;
}

QString milliseconds(double ms) {
    return u"%1 ms"_s.arg(ms, 0, 'f', ms < 10 ? 2 : 0);
}

/// Middle and 99th in a hundred of how long @p work took, each time.
QString spread(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return u"median %1, 99th %2, longest %3"_s.arg(milliseconds(times[times.size() / 2]),
                                                   milliseconds(times[times.size() * 99 / 100]),
                                                   milliseconds(times.back()));
}

double timed(const std::function<void()> &work) {
    QElapsedTimer time;
    time.start();
    work();
    return double(time.nsecsElapsed()) / 1e6;
}

QString repeated(int times, const std::function<void()> &work) {
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(timed(work));
    return spread(std::move(all));
}

/// How long each batch took.
class BatchTimes final : public store::Progress {
public:
    void report(qint64, qint64) override {
        if (m_since.isValid())
            m_times.push_back(double(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }

    bool isCancelled() const override { return false; }

    const std::vector<double> &times() const { return m_times; }

private:
    QElapsedTimer m_since;
    std::vector<double> m_times;
};

class Growth {
public:
    explicit Growth(qint64 integrations)
        : m_integrations(integrations) {
        m_server.configure(
            "shared_buffers = '1GB'\nmax_wal_size = '8GB'\ncheckpoint_timeout = '15min'\n"
            "effective_cache_size = '4GB'\nautovacuum = off\n"); // vacuums are by hand, or they'd be luck
        m_server.kill();
        m_server.start();
        run(u"postgres"_s, "CREATE DATABASE growth");
        m_database = std::make_unique<PostgresqlDatabase>(must(store::ConnectionUrl::parse(m_server.url(u"growth"_s))));
        must(m_database->initialise({.sandbox = true, .today = day(kToday)}));
        m_session = must(m_database->open());
    }

    void measure() {
        QTextStream(stdout) << "\n== " << m_integrations << " integrations of " << m_integrations / 5 << " accounts\n";
        must(m_session->catalogue().addPlan(u"Basic"_s, Money(9900), Money(2900)));
        must(m_session->catalogue().addPlan(u"Standard"_s, Money(9900), Money(4900)));
        must(m_session->catalogue().addPlan(u"Large"_s, Money(19900), Money(9900)));
        const double filled = timed([this] { fill(); });
        tell(u"filling and VACUUM ANALYZE"_s, u"%1 s"_s.arg(filled / 1000, 0, 'f', 1));
        tellSizes(u"tables and indexes"_s);
        desk();
        forecasts();
        run();
        tellSizes(u"after the run"_s);
        const double exported = timed([this] { exportLines(); });
        tell(u"all invoice lines, streamed"_s,
             u"%1 s, %2 rows/s"_s.arg(exported / 1000, 0, 'f', 1).arg(qint64(double(m_exported) / exported * 1000)));
        QStringList findings;
        const double verified = timed([&] {
            store::NoProgress silent;
            findings = must(m_session->upkeep().verify(silent));
        });
        tell(u"verification of every invariant"_s,
             u"%1 s, findings: %2"_s.arg(verified / 1000, 0, 'f', 1)
                 .arg(findings.isEmpty() ? u"none"_s : findings.mid(0, 5).join(u' ')));
        partitions();
    }

private:
    void run(const QString &database, const QByteArray &sql) const {
        PostgresqlConnection(must(store::ConnectionUrl::parse(m_server.url(database)))).execute(sql);
    }

    QStringList ask(const QByteArray &sql) const {
        PostgresqlConnection connection(must(store::ConnectionUrl::parse(m_server.url(u"growth"_s))));
        store::sql::Cursor row(connection.statement(sql));
        QStringList found;
        while (row->next())
            found.append(row->text(0));
        return found;
    }

    /// As the rules would have made it: verification finds nothing.
    void fill() const {
        const QByteArray n = QByteArray::number(m_integrations);
        run(u"growth"_s, "SET session_replication_role = replica;" // no look at what is right by construction
                         R"(
            SELECT setseed(0.5);
            INSERT INTO supplier (name) SELECT 'Supplier ' || n FROM generate_series(1, 40) n;
            INSERT INTO sales_channel (name) SELECT 'Channel ' || n FROM generate_series(1, 12) n;
            INSERT INTO account (name, email, language)
            SELECT (ARRAY['Miller','Schmidt','Nakamura','Okafor','Silva','Rossi','Novak','Larsen'])[1 + n % 8] || ' '
                   || (ARRAY['Trading','Foods','Garden','Sports','Books','Tools','Shoes'])[1 + n % 7] || ' ' || n,
                   'desk' || n || '@shop' || n % 997 || '.example', 'en'
            FROM generate_series(1, )"
                             + n + R"( / 5) n;
            CREATE TEMP TABLE opened AS
            SELECT n, 1 + n % ()"
                             + n + R"( / 5) AS account, 1 + CAST(random() * 39 AS integer) AS supplier,
                   1 + CAST(random() * 11 AS integer) AS channel, 1 + n % 3 AS plan,
                   CASE WHEN n % 10 = 3 THEN 1000 + CAST(random() * 8000 AS bigint) END AS fee,
                   CASE WHEN random() < 0.1 THEN 'frozen' ELSE 'active' END AS service, random() < 0.03 AS cancelled,
                   DATE '2026-01-01' + CAST(floor(31.0 * n / ()"
                             + n + R"( + 1)) AS integer) AS anchor
            FROM generate_series(1, )"
                             + n + R"() n;
            INSERT INTO integration (account_id, supplier_id, sales_channel_id, label, plan_id, negotiated_fee_cents,
                                     service, cancel_on, anchor_on, anchor_day, next_billing_on, version)
            SELECT account, supplier, channel, 'Feed ' || n || ' of ' || md5(CAST(n AS text)), plan, fee, service,
                   CASE WHEN cancelled THEN c.due_on END, anchor, c.anchor_day, c.due_on, 1
            FROM opened JOIN billing_calendar c ON c.anchor_day = date_part('day', anchor)
                 AND c.due_on > anchor AND c.due_on < anchor + 32 AND c.due_on >= '2026-02-01' ORDER BY n;
            INSERT INTO integration_history (integration_id, version, at, day, login, command)
            SELECT n, 1, anchor + TIME '12:00', anchor, 'growth', 'open' FROM opened;
            INSERT INTO integration_setting SELECT n, k, 'value ' || n FROM opened, (VALUES ('currency'), ('shop')) s (k);
            INSERT INTO integration_credential SELECT n, 'token', md5('token' || n) FROM opened;
            INSERT INTO integration_note (integration_id, at, login, text)
            SELECT n, anchor + TIME '12:00', 'growth', 'What the customer said about feed ' || n FROM opened WHERE n % 5 = 0;
            INSERT INTO sync_run (integration_id, started_at, item_count, succeeded)
            SELECT n, anchor + TIME '13:00' + s * INTERVAL '1 hour', n % 1000, 1 FROM opened, generate_series(1, 2) s;
            INSERT INTO invoice (id, number, account_id, kind, issued_on, recorded_at, recorded_by, total_cents)
            SELECT n, date_part('year', anchor) || '-' || lpad(CAST(n AS text), greatest(6, length(CAST(n AS text))), '0'), account, 'opening', anchor, anchor + TIME '12:00', 'growth',
                   p.setup_fee_cents + COALESCE(fee, f.monthly_fee_cents)
            FROM opened JOIN plan p ON p.id = plan JOIN plan_price f ON f.plan_id = p.id ORDER BY n;
            INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id, sales_channel_id, kind,
                                      description, amount_cents, period_start, period_end, price_origin, price_since)
            SELECT n, s.position, account, n, supplier, channel, s.kind,
                   'Supplier ' || supplier || ' → Channel ' || channel || ', ' || s.kind
                       || CASE WHEN s.kind = 'setup' THEN '' ELSE ' ' || anchor || ' to ' || i.next_billing_on END,
                   CASE WHEN s.kind = 'setup' THEN p.setup_fee_cents ELSE COALESCE(fee, f.monthly_fee_cents) END,
                   CASE WHEN s.kind <> 'setup' THEN anchor END, CASE WHEN s.kind <> 'setup' THEN i.next_billing_on END,
                   CASE WHEN s.kind = 'setup' THEN 'setup' WHEN fee IS NULL THEN 'plan' ELSE 'negotiated' END,
                   CASE WHEN s.kind <> 'setup' AND fee IS NULL THEN f.from_on END
            FROM opened JOIN integration i ON i.id = n JOIN plan p ON p.id = plan JOIN plan_price f ON f.plan_id = p.id,
                 (VALUES (1, 'setup'), (2, 'connectivity')) s (position, kind) ORDER BY n, s.position;
            UPDATE counter SET value = )"
                             + n);
        run(u"growth"_s, "VACUUM ANALYZE");
        run(u"growth"_s, "CHECKPOINT");
    }

    void tellSizes(const QString &when) const {
        const QStringList sizes = ask(R"(
            SELECT relname || ' ' || round(pg_table_size(oid) / 1e6) || ' + ' || round(pg_indexes_size(oid) / 1e6)
            FROM pg_class WHERE relnamespace = 'renewdesk'::regnamespace AND relkind = 'r'
            AND pg_total_relation_size(oid) > 0.02 * pg_database_size(current_database())
            ORDER BY pg_total_relation_size(oid) DESC)");
        tell(when + u", MB"_s, ask("SELECT CAST(round(pg_database_size(current_database()) / 1e6) AS text)").first()
                                   + u": "_s + sizes.join(u", "_s));
    }

    void desk() {
        QRandomGenerator random(1);
        // One command: its lock, settlement of what is due (nothing), audit, history, request, commit on disk.
        std::vector<double> times;
        for (int i = 0; i < kCommands; ++i) {
            const IntegrationId id{1 + qint64(random.bounded(quint32(m_integrations)))};
            times.push_back(timed([&] { // refused ones, of those frozen already, are as much work
                (void)m_session->commands().execute({.command = Command::Freeze, .integration = id});
            }));
        }
        tell(u"a command (freeze), committed"_s, spread(std::move(times)));
        store::Lists &lists = m_session->lists();
        tell(u"accounts by name, first page of 100"_s,
             repeated(kPages, [&] { must(lists.accounts({}, {.offset = 0, .count = 100})); }));
        tell(u"accounts by name, a page in the middle"_s,
             repeated(kPages, [&] { must(lists.accounts({}, {.offset = m_integrations / 10, .count = 100})); }));
        tell(u"accounts, totals"_s, repeated(5, [&] { must(lists.accountTotals({})); }));
        const auto search = [&](const QString &text) {
            return repeated(kPages, [&] { must(lists.accounts({.search = text}, {.offset = 0, .count = 100})); });
        };
        tell(u"search for a name that many have"_s, search(u"okafor"_s));
        tell(u"search for one email"_s, search(u"desk17@"_s));
        tell(u"search for one label"_s, search(u"feed 1234 of"_s));
        tell(u"search for what nobody has"_s, search(u"zzzz"_s));
        tell(u"one account with its integrations"_s, repeated(kPages, [&] {
                 must(m_session->details().account({1 + qint64(random.bounded(quint32(m_integrations / 5)))}));
             }));
        tell(u"invoices, newest first, first page of 100"_s,
             repeated(kPages, [&] { must(lists.invoices({}, {.offset = 0, .count = 100})); }));
    }

    void forecasts() {
        store::Lists &lists = m_session->lists();
        const store::UpcomingQuery year{.from = day(kToday), .to = day("2027-01-30"), .by = store::UpcomingBy::Day};
        store::UpcomingQuery byIntegration = year;
        byIntegration.by = store::UpcomingBy::Integration;
        tell(u"forecast of 12 months by day"_s,
             repeated(5, [&] { must(lists.upcoming(year, {.offset = 0, .count = 400})); }));
        tell(u"forecast of 12 months, its totals"_s, repeated(5, [&] { must(lists.upcomingTotals(year)); }));
        tell(u"the same by integration, first page of 100"_s,
             repeated(5, [&] { must(lists.upcoming(byIntegration, {.offset = 0, .count = 100})); }));
    }

    void run() {
        must(m_session->upkeep().setToday(day(kRunDay)));
        const QString before = ask("SELECT CAST(pg_current_wal_insert_lsn() AS text)").first();
        tell(u"dry run"_s, u"%1 s"_s.arg(timed([this] { must(m_session->renewals().dryRun({})); }) / 1000, 0, 'f', 1));
        BatchTimes batches;
        store::RunReport report;
        const double seconds = timed([&] { report = must(m_session->renewals().run({}, batches)); }) / 1000;
        tell(u"the run"_s, u"%1 s: %2 invoices, %3 lines, %4 removed, %5 left; %6 lines/s"_s.arg(seconds, 0, 'f', 1)
                               .arg(report.invoices)
                               .arg(report.lines)
                               .arg(report.removed)
                               .arg(qint64(report.incomplete.size()))
                               .arg(qint64(double(report.lines) / seconds)));
        tell(u"its %1 batches, up to 2,500 accounts each"_s.arg(batches.times().size()), spread(batches.times()));
        tell(u"WAL of the run, MB"_s, ask("SELECT CAST(round(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '"
                                          + before.toLatin1() + "') / 1e6) AS text)")
                                          .first());
    }

    /// The lines as they are, and the same by account in sixteen partitions: what the keys that begin with account_id
    /// are for.
    void partitions() {
        const auto lines = [this](const QByteArray &table, const QByteArray &how) {
            run(u"growth"_s, "CREATE TABLE " + table + " (LIKE invoice_line)" + how);
            if (!how.isEmpty())
                for (int i = 0; i < 16; ++i)
                    run(u"growth"_s, "CREATE TABLE " + table + '_' + QByteArray::number(i) + " PARTITION OF " + table
                                         + " FOR VALUES WITH (MODULUS 16, REMAINDER " + QByteArray::number(i) + ")");
            run(u"growth"_s, "ALTER TABLE " + table
                                 + " ADD PRIMARY KEY (account_id, invoice_id, position);"
                                   "CREATE UNIQUE INDEX ON "
                                 + table
                                 + " (account_id, integration_id, period_start);"
                                   "CREATE INDEX ON "
                                 + table + " (integration_id)");
            const double written =
                timed([&] { run(u"growth"_s, "INSERT INTO " + table + " SELECT * FROM invoice_line"); });
            run(u"growth"_s, "VACUUM ANALYZE " + table);
            PostgresqlConnection connection(must(store::ConnectionUrl::parse(m_server.url(u"growth"_s))));
            QRandomGenerator random(2);
            const auto probe = [&](const QByteArray &sql, qint64 most) {
                return repeated(200, [&] {
                    store::sql::Cursor row(connection.statement(sql));
                    row->bind(":id", 1 + qint64(random.bounded(quint32(most))));
                    while (row->next()) {}
                });
            };
            const QString name = how.isEmpty() ? u"one table"_s : u"16 partitions"_s;
            tell(u"lines in %1: written"_s.arg(name), u"%1 s"_s.arg(written / 1000, 0, 'f', 1));
            tell(u"  those of one account"_s,
                 probe("SELECT * FROM " + table + " WHERE account_id = :id", m_integrations / 5));
            tell(u"  those of one integration, its account not told"_s,
                 probe("SELECT * FROM " + table + " WHERE integration_id = :id", m_integrations));
            tell(u"  the sum of all"_s, repeated(3, [&] {
                     store::sql::Cursor row(
                         connection.statement("SELECT CAST(SUM(amount_cents) AS bigint) FROM " + table));
                     row->next();
                 }));
        };
        lines("lines_in_one", "");
        lines("lines_in_parts", " PARTITION BY HASH (account_id)");
    }

    void exportLines() {
        store::NoProgress silent;
        m_exported = 0;
        must(m_session->streams().invoiceLines(
            {},
            [this](const store::InvoiceLineRow &) {
                ++m_exported;
                return true;
            },
            silent));
    }

    const qint64 m_integrations;
    qint64 m_exported = 0;
    PrivatePostgresql m_server{PrivatePostgresql::Durability::Full};
    std::unique_ptr<PostgresqlDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.isEmpty())
        qFatal("usage: growth INTEGRATIONS…");
    try {
        for (const QString &size : sizes)
            Growth(size.toLongLong()).measure();
    } catch (const store::sql::Failure &failure) {
        qFatal("%s", qPrintable(failure.error().facts.text));
    }
    return 0;
}
