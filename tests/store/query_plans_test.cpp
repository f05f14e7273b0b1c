// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sql_details.h"
#include "models/store/sql/sql_lists.h"
#include "models/store/sqlite/sqlite_connection.h"
#include "tests/store/sample_database.h"
#include "tests/support/sqlite_backend.h"

#include <QRegularExpression>
#include <QTest>

#include <sqlite3.h>

using namespace domain;
using namespace store;

namespace {

using Work = std::function<bool(sql::SqlLists &, sql::SqlDetails &)>;

/// The statements that run while it lives, as they were prepared: without the values of their parameters, which the
/// planner doesn't know either.
class TracedStatements {
public:
    explicit TracedStatements(sqlite3 *db)
        : m_db(db) {
        sqlite3_trace_v2(db, SQLITE_TRACE_STMT, &TracedStatements::remember, this);
    }

    ~TracedStatements() { sqlite3_trace_v2(m_db, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(TracedStatements)

    QByteArrayList statements;

private:
    static int remember(unsigned, void *self, void *statement, void *) {
        static_cast<TracedStatements *>(self)->statements.append(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        return 0;
    }

    sqlite3 *m_db;
};

} // namespace

/// What the pages ask by default, what is asked by key, and paging through both, never reads one of the large tables
/// whole. Walking an index or a table in the order of the list is fine: the window ends it. What reads a whole table by
/// design is listed as well, so that it stays known: searches for a part of a text, sorts by what has no index, sums
/// over everybody.
class QueryPlansTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { m_sample.fill(3); }

    void whatReadsATableWhole_data() {
        QTest::addColumn<Work>("work");
        QTest::addColumn<QStringList>("expected");
        const Window page{10, 100};
        const Day today = m_sample.today();
        const Day to = today.plusDays(30);
        const auto add = [](const char *name, Work work, QStringList scanned = {}) {
            QTest::newRow(name) << work << scanned;
        };
        const auto lists = [](auto call) {
            return Work([=](sql::SqlLists &asked, sql::SqlDetails &) { return bool(call(asked)); });
        };
        const auto details = [](auto call) {
            return Work([=](sql::SqlLists &, sql::SqlDetails &asked) { return bool(call(asked)); });
        };

        // By default, by key, page by page: nothing is sorted, or only what belongs to the key.
        add("accounts by name", lists([=](auto &l) { return l.accounts({}, page); }));
        add("accounts by name, backwards",
            lists([=](auto &l) { return l.accounts({.order = Qt::DescendingOrder}, page); }));
        add("accounts by email", lists([=](auto &l) { return l.accounts({.sort = AccountColumn::Email}, page); }));
        add("accounts by id", lists([=](auto &l) { return l.accounts({.sort = AccountColumn::Id}, page); }));
        add("integrations of an account", lists([=](auto &l) { return l.integrations({AccountId{3}}, page); }));
        add("integrations by label", lists([=](auto &l) {
                return l.integrations({{}, IntegrationColumn::Label}, page);
            }));
        add("invoices by number", lists([=](auto &l) { return l.invoices({}, page); }));
        add("invoices by day", lists([=](auto &l) { return l.invoices({.sort = InvoiceColumn::IssuedOn}, page); }));
        add("invoices of an account",
            lists([=](auto &l) { return l.invoices({.filter = {.account = AccountId{3}}}, page); }));
        add("invoice totals of an account", lists([=](auto &l) { return l.invoiceTotals({.account = AccountId{3}}); }));
        add("lines of an integration",
            lists([=](auto &l) { return l.invoiceLines({.integration = IntegrationId{3}}, page); }));
        add("lines of an invoice", lists([=](auto &l) { return l.invoiceLines({.invoice = InvoiceId{3}}, page); }));
        add("lines of an account",
            lists([=](auto &l) { return l.invoiceLines({.filter = {.account = AccountId{3}}}, page); }));
        add("activity", lists([=](auto &l) { return l.activity({}, page); }));
        add("activity of an account", lists([=](auto &l) { return l.activity({.account = AccountId{3}}, page); }));
        add("activity of an integration",
            lists([=](auto &l) { return l.activity({.integration = IntegrationId{3}}, page); }));
        add("charges to come of an account", lists([=](auto &l) {
                return l.upcoming({today, to, UpcomingBy::Integration, AccountId{3}}, page);
            }));
        add("totals to come of an account", lists([=](auto &l) {
                return l.upcomingTotals({today, to, UpcomingBy::Day, AccountId{3}});
            }));
        add("an account", details([](auto &d) { return d.account({3}); }));
        add("an integration", details([](auto &d) { return d.integrationDetails({3}).isOk() || true; }));
        add("a consequence", details([](auto &d) { return d.consequence(Command::Cancel, {3}).isOk() || true; }));
        add("an explanation", details([](auto &d) { return d.explainIntegration({3}).isOk() || true; }));
        add("an invoice", details([](auto &d) { return d.invoice(QStringLiteral("2026-000003")); }));
        add("the oldest unsettled date", details([](auto &d) { return d.oldestUnsettled(); }));
        add("an opening", details([](auto &d) {
                return d.openingPreview({.account = {3}, .plan = QStringLiteral("Basic")}).isOk() || true;
            }));

        // Over everybody: an index of groups, never the rows.
        const QStringList groups{QStringLiteral("integration USING COVERING INDEX integration_charged_alike")};
        add("days to come", lists([=](auto &l) { return l.upcoming({today, to, UpcomingBy::Day}, page); }), groups);
        add("charges to come, day by day", lists([=](auto &l) { return l.upcoming({today, to}, page); }), groups);
        add("totals to come", lists([=](auto &l) { return l.upcomingTotals({today, to}); }), groups);
        add("accounts to come", lists([=](auto &l) {
                return l.upcoming({Day::clamped(2026, 1, 1), to, UpcomingBy::Account}, page);
            }),
            {QStringLiteral("i USING COVERING INDEX integration_by_account")});

        // By design.
        add("a search among accounts", lists([=](auto &l) { return l.accountTotals({.search = QStringLiteral("x")}); }),
            {QStringLiteral("a USING COVERING INDEX account_by_name"),
             QStringLiteral("x USING COVERING INDEX integration_by_label")});
        add("totals of all invoices", lists([=](auto &l) { return l.invoiceTotals({}); }),
            {QStringLiteral("i USING COVERING INDEX invoice_by_day")});
        add("integrations of everybody by status", lists([=](auto &l) {
                return l.integrations({{}, IntegrationColumn::Status}, page);
            }),
            {QStringLiteral("i USING COVERING INDEX integration_charged_alike")});
        add("invoices by total", lists([=](auto &l) { return l.invoices({.sort = InvoiceColumn::Total}, page); }),
            {QStringLiteral("i USING COVERING INDEX invoice_by_day")});
    }

    /// A scan counts unless the list's own order ends it: then nothing above it sorts.
    void whatReadsATableWhole() {
        QFETCH(Work, work);
        QFETCH(QStringList, expected);
        sql::SqlLists lists(m_connection);
        sql::SqlDetails details(m_connection, QString(), QString());
        QByteArrayList statements;
        {
            const TracedStatements traced(m_connection.handle());
            QVERIFY(work(lists, details));
            statements = traced.statements;
        }
        QVERIFY(!statements.isEmpty());
        QStringList scanned;
        QString story;
        for (const QByteArray &statement : statements) {
            if (statement.startsWith("SELECT"))
                collectScans(statement, scanned, story);
        }
        QVERIFY2(scanned == expected, qPrintable(scanned.join(u" / ") + u'\n' + story));
    }

private:
    /// One level of the plan: the steps under @p parent, in order.
    struct Step {
        qint64 id = 0;
        qint64 parent = 0;
        QString text;
    };

    void collectScans(const QByteArray &statement, QStringList &scanned, QString &story) {
        std::vector<Step> steps;
        sql::Cursor row(m_connection.statement("EXPLAIN QUERY PLAN " + statement));
        while (row->next())
            steps.push_back({row->integer(0), row->integer(1), row->text(3)});
        // Groups are few, whatever they are scanned for.
        const bool groups =
            std::ranges::any_of(steps, [](const Step &step) { return step.text == u"MATERIALIZE integration_group"; });
        static const QRegularExpression large(
            QStringLiteral("^SCAN ((a|i|l|e|x|n|s|r|account|integration|invoice|invoice_line|audit_entry)( .*)?)$"));
        for (const Step &step : steps) {
            story += step.text + u'\n';
            // An index made for one query alone is a join that begins at the wrong end.
            if (step.text.contains(u"AUTOMATIC"))
                scanned.append(step.text);
            const QRegularExpressionMatch scan = large.match(step.text);
            if (!scan.hasMatch() || (groups && step.text == u"SCAN s") || endsWithItsWindow(statement, steps, step))
                continue;
            const QString what = scan.captured(1);
            if (!scanned.contains(what))
                scanned.append(what);
        }
    }

    static bool endsWithItsWindow(const QByteArray &statement, const std::vector<Step> &steps, const Step &scan) {
        return statement.contains("LIMIT")
               && std::ranges::none_of(steps,
                                       [&](const Step &step) {
                                           return step.parent == scan.parent
                                                  && (step.text.startsWith(u"USE TEMP B-TREE FOR ORDER BY")
                                                      || step.text.startsWith(u"USE TEMP B-TREE FOR GROUP BY"));
                                       })
               && !statement.contains("GROUP BY");
    }

    support::SqliteBackend m_backend;
    SampleDatabase m_sample{m_backend, *Day::fromIso(u"2026-01-31")};
    sqlite::SqliteConnection m_connection{m_sample.database().url().path, sqlite::SqliteConnection::Mode::ReadWrite};
};

QTEST_APPLESS_MAIN(QueryPlansTest)
#include "query_plans_test.moc"
