// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lives.h"
#include "tests/store/twin_lives.h"
#include "tests/support/backend_rows.h"
#include "tests/support/table_rows.h"

#include <rapidcheck.h>

#include <algorithm>
#include <sstream>

using namespace support;

namespace {

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

/// Random histories of openings, commands, prices, days that pass, punctual and late runs, on the store and on the
/// reference model side by side. A history in which they part is cut down to the shortest story that still shows it.
class RandomLivesTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    /// Every column is compared, or left aside for a reason. What searches go by and what is counted for forecasts is
    /// each store's own affair.
    void noColumnIsForgotten() {
        const StoreBackend &store = backend();
        Desk desk(store, "2026-01-31");
        const QStringList tables =
            store.look(desk.database(),
                       &store == storeBackends().front()
                           ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                             " AND name NOT LIKE 'sqlite%'"
                             " AND name NOT IN ('schema_version', 'integration_count')"
                             " AND name NOT LIKE '%\\_text%' ESCAPE '\\'"
                             " AND name NOT LIKE 'unindexed\\_%' ESCAPE '\\'"
                           : "SELECT table_name FROM information_schema.tables"
                             " WHERE table_schema = 'renewdesk' AND table_type = 'BASE TABLE'"
                             " AND table_name NOT IN ('schema_version', 'run_lock', 'new_name_lock', 'permission',"
                             " 'role_change', 'integration_label', 'integration_tally')"); // what only a server knows
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
            [&](const lives::Life &life) {
                TwinLives twins(store, lives::startOf(life));
                twins.live(life.steps);
                if (life.examined)
                    twins.verify();
                if (&store == &first)
                    return;
                TwinLives others(first, lives::startOf(life));
                others.live(life.steps);
                twins.compareRows(others);
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
