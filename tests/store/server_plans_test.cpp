// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/sql/sql_details.h"
#include "models/store/sql/sql_lists.h"
#include "tests/store/list_questions.h"
#include "tests/store/sample_database.h"
#include "tests/support/must.h"
#include "tests/support/postgresql_backend.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

using namespace domain;
using namespace store;
using namespace Qt::StringLiterals;

namespace {

/// The plans that a server writes into its log from now on.
class LoggedPlans {
public:
    explicit LoggedPlans(const QString &log)
        : m_log(log) {
        if (!m_log.open(QIODevice::ReadOnly))
            qFatal("no log of the server: %s", qPrintable(m_log.errorString()));
        m_log.seek(m_log.size());
    }

    /// A plan stands behind "plan:", on lines that begin with a tab.
    std::vector<QJsonObject> plans() {
        std::vector<QJsonObject> plans;
        QByteArray json;
        const auto take = [&] {
            if (!json.isEmpty())
                plans.push_back(QJsonDocument::fromJson(std::exchange(json, {})).object());
        };
        bool isPlan = false;
        while (!m_log.atEnd()) {
            const QByteArray line = m_log.readLine();
            if (isPlan && line.startsWith('\t')) {
                json += line;
                continue;
            }
            take();
            isPlan = line.trimmed().endsWith("plan:");
        }
        take();
        return plans;
    }

private:
    QFile m_log;
};

bool isLarge(const QString &table) {
    static const QStringList kLarge{u"account"_s, u"integration"_s, u"invoice"_s, u"invoice_line"_s, u"audit_entry"_s};
    return kLarge.contains(table);
}

/// Adds what @p node and all below it read whole. @p ends: its rows are taken in its order, and only as many as a
/// window has.
void collectScans(const QJsonObject &node, bool ends, QStringList &scans) {
    const QString type = node.value(u"Node Type"_s).toString();
    const QString table = node.value(u"Relation Name"_s).toString();
    const bool isRead = type == u"Seq Scan" || ((type == u"Index Scan" || type == u"Index Only Scan") && !ends);
    const bool isWhole = !node.contains(u"Index Cond"_s);
    if (isRead && isLarge(table) && isWhole) {
        const QString index = node.value(u"Index Name"_s).toString();
        scans.append(table + u" by "_s + (index.isEmpty() ? u"itself"_s : index));
    }
    if (type == u"Bitmap Index Scan" && isWhole)
        scans.append(u"all of "_s + node.value(u"Index Name"_s).toString());
    static const QStringList kInOrder{u"Limit"_s, u"Nested Loop"_s, u"Subquery Scan"_s, u"Result"_s,
                                      u"Incremental Sort"_s};
    ends = type == u"Limit" || (ends && kInOrder.contains(type));
    for (const QJsonValue &below : node.value(u"Plans"_s).toArray()) {
        const QString relation = below.toObject().value(u"Parent Relationship"_s).toString();
        collectScans(below.toObject(), ends && relation != u"Inner", scans);
    }
}

} // namespace

/// What the desk asks of a shared database has an index to answer it by: the server's plans read none of the
/// large tables whole. What does by design is listed, so
/// that it stays known.
class ServerPlansTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        // So many that a plan which reads all of them loses.
        store::NoProgress silent;
        support::must(m_sample.session().upkeep().fillWithDemo({.accounts = 40'000, .integrations = 40'000}, silent));
        m_connection.execute("INSERT INTO audit_entry (at, day, login, command, code, account_id, integration_id)"
                             " SELECT now(), '2026-01-31', 'ada', 'freeze', 'done', n, n"
                             " FROM generate_series(1, 40000) AS n");
        m_connection.execute("VACUUM ANALYZE"); // in no transaction with others
        m_connection.execute("LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0;"
                             "SET auto_explain.log_format = json");
    }

    void whatReadsATableWhole_data() {
        const std::map<QByteArray, QStringList> expected{{"integrations by label", {u"integration by itself"_s}},
                                                         {"accounts to come", {u"integration by itself"_s}},
                                                         {"totals of all invoices", {u"invoice by itself"_s}},
                                                         {"integrations of everybody by status",
                                                          {u"integration by itself"_s}},
                                                         {"invoices by total", {u"invoice by itself"_s}}};
        addListQuestions(m_sample.today(), expected);
    }

    void whatReadsATableWhole() {
        QFETCH(ListQuestion, question);
        QFETCH(QStringList, expected);
        sql::SqlLists lists(m_connection);
        sql::SqlDetails details(m_connection, QString(), QString());
        LoggedPlans logged(log());
        QVERIFY(question.ask(lists, details));
        const std::vector<QJsonObject> plans = logged.plans();
        QVERIFY(!plans.empty());
        QStringList scans;
        QByteArray story;
        for (const QJsonObject &plan : plans) {
            collectScans(plan.value(u"Plan"_s).toObject(), false, scans);
            story += QJsonDocument(plan).toJson();
        }
        scans.removeDuplicates();
        QVERIFY2(scans == expected, scans.join(u" / ").toUtf8() + '\n' + story);
    }

private:
    QString log() {
        const QStringList files = m_backend.filesOf(m_sample.database());
        const auto log = std::ranges::find_if(files, [](const QString &file) { return file.endsWith(u"/log"); });
        return log == files.end() ? QString() : *log;
    }

    support::PostgresqlBackend m_backend;
    SampleDatabase m_sample{m_backend, *Day::fromIso(u"2026-01-31")};
    postgresql::PostgresqlConnection m_connection{m_sample.database().url()};
};

QTEST_GUILESS_MAIN(ServerPlansTest)
#include "server_plans_test.moc"
