// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sql_details.h"
#include "models/store/sql/sql_lists.h"
#include "models/store/sqlite/sqlite_connection.h"
#include "tests/store/list_questions.h"
#include "tests/store/sample_database.h"
#include "tests/support/must.h"
#include "tests/support/sqlite_backend.h"

#include <QRegularExpression>
#include <QTest>

#include <sqlite3.h>

#include <map>
#include <memory>

using namespace domain;
using namespace store;
using namespace Qt::StringLiterals;

namespace {

/// The statements that run while it lives, as they were prepared: without the values of their parameters, which the
/// planner doesn't know either, unless they are asked for.
class TracedStatements {
public:
    enum class Values { Hidden, Shown };

    explicit TracedStatements(sqlite3 *db, Values values = Values::Hidden)
        : m_db(db)
        , m_values(values) {
        sqlite3_trace_v2(db, SQLITE_TRACE_STMT, &TracedStatements::remember, this);
    }

    ~TracedStatements() { sqlite3_trace_v2(m_db, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(TracedStatements)

    QByteArrayList statements;

private:
    static int remember(unsigned, void *context, void *traced, void *) {
        auto *self = static_cast<TracedStatements *>(context);
        auto *statement = static_cast<sqlite3_stmt *>(traced);
        if (self->m_values == Values::Hidden) {
            self->statements.append(sqlite3_sql(statement));
        } else {
            const std::unique_ptr<char, void (*)(void *)> text(sqlite3_expanded_sql(statement), sqlite3_free);
            self->statements.append(text.get());
        }
        return 0;
    }

    sqlite3 *m_db;
    const Values m_values;
};

} // namespace

/// What the pages ask by default, what is asked by key, and paging through both, never reads one of the large tables
/// whole. Walking an index or a table in the order of the list is fine: the window ends it. What reads a whole table by
/// design is listed as well, so that it stays known: sorts by what has no index, sums over everybody.
class QueryPlansTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { m_sample.fill(3); }

    void whatReadsATableWhole_data() {
        const std::map<QByteArray, QStringList> expected{
            {"accounts to come", {u"i USING COVERING INDEX integration_by_account"_s}},
            {"totals of all invoices", {u"i USING COVERING INDEX invoice_by_day"_s}},
            {"integrations of everybody by status", {u"i"_s}},
            {"invoices by total", {u"i USING COVERING INDEX invoice_by_day"_s}}};
        addListQuestions(m_sample.today(), expected);
    }

    /// A scan counts unless the list's own order ends it: then nothing above it sorts.
    void whatReadsATableWhole() {
        QFETCH(ListQuestion, question);
        QFETCH(QStringList, expected);
        sql::SqlLists lists(m_connection);
        sql::SqlDetails details(m_connection, QString(), QString());
        QByteArrayList statements;
        {
            const TracedStatements traced(m_connection.handle());
            QVERIFY(question.ask(lists, details));
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

    /// A list counts its rows off from one that it knows, as long as nothing has changed.
    void aFarPageBeginsAtTheNearestKnownRow() {
        sql::SqlLists lists(m_connection, 4'000, 20);
        const auto begins = [&](qint64 offset) {
            const TracedStatements traced(m_connection.handle(), TracedStatements::Values::Shown);
            support::must(lists.activity({}, {offset, 10}));
            QStringList counted;
            static const QRegularExpression offsets(u"OFFSET (\\d+)"_s);
            for (const QByteArray &statement : traced.statements) {
                if (const auto found = offsets.match(QString::fromUtf8(statement)); found.hasMatch())
                    counted.append(found.captured(1));
            }
            return counted;
        };
        QCOMPARE(begins(60), QStringList{u"60"_s});
        QCOMPARE(begins(65), QStringList{u"5"_s});
        QCOMPARE(begins(70), QStringList{u"1"_s}); // from the last row of the first page
        QCOMPARE(begins(30), QStringList{u"30"_s});
        QCOMPARE(begins(10), QStringList{u"10"_s});
        m_connection.execute("UPDATE account SET language = 'de' WHERE id = 1");
        QCOMPARE(begins(70), (QStringList{u"0"_s, u"70"_s})); // seen to be stale by its state
        QCOMPARE(begins(72), QStringList{u"2"_s});
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
