// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/tables/subject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using support::kPatienceMs;
using tables::WindowedTableModelBase;

namespace {

constexpr int kMillion = 1'000'000;
constexpr int kScreen = 30;
constexpr auto kUp = Qt::AscendingOrder;
constexpr auto kDown = Qt::DescendingOrder;

domain::Error diskError() {
    return {.code = domain::ErrorCode::Storage,
            .reason = domain::Reason::StoreFailed,
            .facts = {.text = QStringLiteral("disk I/O error")}};
}

/// The numbers of the pages that these windows are.
std::vector<qint64> pagesOf(const std::vector<store::Window> &windows) {
    std::vector<qint64> pages;
    for (const store::Window window : windows) {
        for (qint64 row = window.offset; row < window.offset + window.count; row += WindowedTableModelBase::kPageRows)
            pages.push_back(row / WindowedTableModelBase::kPageRows);
    }
    std::ranges::sort(pages);
    return pages;
}

} // namespace

/// What all six models promise, whatever their rows are.
class WindowedTableModelTest : public QObject {
    Q_OBJECT

private slots:

    void beginsWithTheFirstPageAndTheTotals_data() { addRowForEachModel(); }

    void beginsWithTheFirstPageAndTheTotals() {
        QFETCH(QString, name);
        Desk desk(name, kMillion);
        WindowedTableModelBase &model = *desk.subject.model;
        QSignalSpy loaded(&model, &WindowedTableModelBase::loaded);
        QCOMPARE(model.rowCount(), 0);

        desk.subject.ask(0, kUp);
        QVERIFY(model.isLoading());
        desk.look(0, kScreen);

        QCOMPARE(model.rowCount(), kMillion);
        QCOMPARE(model.totals()->rows, kMillion);
        QCOMPARE(model.totals()->amount, domain::Money(100 * qint64(kMillion)));
        QVERIFY(loaded.count() > 0);
        QCOMPARE(pagesOf(desk.world.takeWindows()), (std::vector<qint64>{0}));
        for (int row = 0; row < kScreen; ++row)
            QVERIFY(desk.subject.shows(row, {row + 1}));
    }

    void aJumpToTheMiddleFetchesThatPageAlone_data() { addRowForEachModel(); }

    void aJumpToTheMiddleFetchesThatPageAlone() {
        QFETCH(QString, name);
        Desk desk(name, kMillion);
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        desk.world.takeWindows();

        QVERIFY(!desk.subject.model->isRowHere(500'010));
        desk.look(500'010, kScreen);

        QCOMPARE(pagesOf(desk.world.takeWindows()), (std::vector<qint64>{5000}));
        for (int row = 500'010; row < 500'010 + kScreen; ++row)
            QVERIFY(desk.subject.shows(row, {row + 1}));
    }

    void whatFliesByIsNotFetched_data() { addRowForEachModel(); }

    //   rows   0 ......................... 1,000,000      dragging the scroll bar, a thousand stops within one turn
    //          |--|--|--|--|--|--|--|--|--|              of the event loop
    void whatFliesByIsNotFetched() {
        QFETCH(QString, name);
        Desk desk(name, kMillion);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        desk.world.takeWindows();

        for (int row = 1000; row < kMillion; row += 1000)
            model.index(row, 0).data();
        desk.look(999'000, kScreen);

        const std::vector<qint64> pages = pagesOf(desk.world.takeWindows());
        QVERIFY2(pages.size() <= 8, qPrintable(QString::number(pages.size())));
        QVERIFY(desk.subject.shows(999'000, {999'001}));
    }

    void keepsAFewThousandRowsHoweverFarOneScrolls_data() { addRowForEachModel(); }

    void keepsAFewThousandRowsHoweverFarOneScrolls() {
        QFETCH(QString, name);
        Desk desk(name, kMillion);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        for (int row = 0; row < 60 * WindowedTableModelBase::kPageRows; row += 50) {
            desk.look(row, kScreen);
            QVERIFY(model.loadedRowCount() <= WindowedTableModelBase::kMostRows);
            QVERIFY(desk.subject.shows(row, {row + 1}));
            QVERIFY(desk.subject.shows(row + kScreen - 1, {row + kScreen}));
        }
        QVERIFY(!model.isRowHere(0)); // the page looked at longest ago
        desk.look(0, kScreen);
        QVERIFY(desk.subject.shows(0, {1}));
    }

    void aRowThatIsNotHereSaysNothingButItsColumn_data() { addRowForEachModel(); }

    void aRowThatIsNotHereSaysNothingButItsColumn() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(4000, column);
            for (int role = int(tables::Role::Id); role < int(tables::Role::ColumnKind); ++role)
                QVERIFY(!cell.data(role).isValid());
            QVERIFY(!cell.data().isValid());
            QCOMPARE(cell.data(int(tables::Role::ColumnId)).toString(), model.columnId(column));
            QCOMPARE(cell.data(int(tables::Role::ColumnKind)).value<tables::ColumnKind>(), model.columnKind(column));
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QCOMPARE(model.columnOfId(model.columnId(column)), column);
        }
        QCOMPARE(model.columnOfId(QStringLiteral("gone")), -1);
    }

    void sortsByTheDatabase_data() { addRowForEachModel(); }

    void sortsByTheDatabase() {
        QFETCH(QString, name);
        Desk desk(name, kMillion);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        int sortable = 0;
        int unsortable = -1;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!model.isSortable(column)) {
                unsortable = column;
                continue;
            }
            ++sortable;
            model.sort(column, kDown);
            desk.look(0, kScreen);
            QVERIFY(desk.subject.shows(0, {kMillion}));
            QCOMPARE(model.rowCount(), kMillion);
            model.sort(column, kUp);
            desk.look(0, kScreen);
            QVERIFY(desk.subject.shows(0, {1}));
        }
        QVERIFY(sortable > 0);

        if (unsortable >= 0) {
            desk.world.takeWindows();
            model.sort(unsortable, kDown);
            desk.look(0, kScreen);
            QVERIFY(desk.world.takeWindows().empty());
            QVERIFY(desk.subject.shows(0, {1}));
        }
    }

    void aSortingBeforeTheFirstQueryIsKeptForIt_data() { addRowForEachModel(); }

    void aSortingBeforeTheFirstQueryIsKeptForIt() {
        QFETCH(QString, name);
        Desk desk(name, 50);
        WindowedTableModelBase &model = *desk.subject.model;
        int column = 0;
        while (!model.isSortable(column))
            ++column;
        model.sort(column, kDown);
        QVERIFY(!model.isLoading());
        desk.subject.ask(0, kDown);
        desk.look(0, kScreen);
        QVERIFY(desk.subject.shows(0, {50}));
    }

    void whatIsShownStaysUntilTheNewQueryIsAnswered_data() { addRowForEachModel(); }

    void whatIsShownStaysUntilTheNewQueryIsAnswered() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        desk.world.hold(true, false);
        desk.subject.ask(0, kDown);
        QTRY_COMPARE_WITH_TIMEOUT(desk.world.waitingCount(), 1, kPatienceMs);
        QVERIFY(model.isLoading());
        QVERIFY(desk.subject.shows(0, {1}));
        QCOMPARE(resets.count(), 0);

        desk.world.release();
        desk.look(0, kScreen);
        QVERIFY(desk.subject.shows(0, {5000}));
        QCOMPARE(resets.count(), 1);
    }

    void goingBackToWhatIsShownKeepsItsRows_data() { addRowForEachModel(); }

    //   asks    up          down         up again
    //           |-- shown --|-- fails ---|-- the same rows, looked at again in place
    void goingBackToWhatIsShownKeepsItsRows() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        desk.world.fail(diskError());
        desk.subject.ask(0, kDown);
        QTRY_VERIFY(!model.isLoading());
        QVERIFY(model.isReplacing());

        desk.subject.ask(0, kUp);
        QVERIFY(!model.isReplacing());
        QTRY_VERIFY(!model.isLoading());
        QVERIFY(model.failure());
        QVERIFY(desk.subject.shows(0, {1}));
        QCOMPARE(model.rowCount(), 5000);
        desk.world.fail({});
        desk.world.change([](std::vector<fake::Item> &items) { items.erase(items.begin()); });
        desk.changed();
        desk.look(0, kScreen);
        QVERIFY(!model.failure());
        QVERIFY(desk.subject.shows(0, {2}));
        QCOMPARE(model.rowCount(), 4999);
        QCOMPARE(resets.count(), 0);
    }

    void answersToWhatIsNoLongerAskedAreDropped_data() { addRowForEachModel(); }

    //   asks    up          down         up again
    //           |-- held ----|-- held ----|-- held --   released: only the last one is shown, by one reset
    void answersToWhatIsNoLongerAskedAreDropped() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy failures(&model, &WindowedTableModelBase::failed);
        desk.world.hold(true, true);
        desk.subject.ask(0, kUp);
        QTRY_COMPARE_WITH_TIMEOUT(desk.world.waitingCount(), 2, kPatienceMs);
        desk.subject.ask(0, kDown);
        desk.subject.ask(0, kUp);
        desk.subject.ask(0, kDown);
        desk.world.release();
        desk.look(0, kScreen);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(failures.count(), 0);
        QVERIFY(desk.subject.shows(0, {5000}));
        QCOMPARE(model.rowCount(), 5000);
    }

    void rowsAndTotalsComeIndependently_data() { addRowForEachModel(); }

    void rowsAndTotalsComeIndependently() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.world.hold(false, true);
        desk.subject.ask(0, kUp);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), WindowedTableModelBase::kPageRows, kPatienceMs);
        QVERIFY(!model.totals());
        QVERIFY(desk.subject.shows(0, {1}));
        desk.world.release();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5000, kPatienceMs);

        desk.world.hold(true, false);
        desk.subject.ask(0, kDown);
        QVERIFY(!model.totals());
        QTRY_VERIFY_WITH_TIMEOUT(model.totals(), kPatienceMs);
        QVERIFY(desk.subject.shows(0, {1}));
        desk.world.release();
        QTRY_VERIFY_WITH_TIMEOUT(desk.subject.shows(0, {5000}), kPatienceMs);
        QCOMPARE(model.rowCount(), 5000);
    }

    void aFailedQueryRecoversByRefreshing_data() { addRowForEachModel(); }

    void aFailedQueryRecoversByRefreshing() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        QSignalSpy failures(&model, &WindowedTableModelBase::failed);
        desk.world.fail(diskError());
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        QCOMPARE(failures.count(), 2); // rows and totals
        QCOMPARE(model.failure()->facts.text, QStringLiteral("disk I/O error"));
        QCOMPARE(model.rowCount(), 0);

        desk.world.fail({});
        model.refresh();
        QVERIFY(!model.failure());
        desk.look(0, kScreen);
        QCOMPARE(model.rowCount(), 5000);
        QVERIFY(desk.subject.shows(0, {1}));
    }

    void aFailedPageIsNotAskedForAgainUntilARefresh_data() { addRowForEachModel(); }

    void aFailedPageIsNotAskedForAgainUntilARefresh() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        desk.world.fail(diskError());
        desk.world.takeWindows();
        for (int again = 0; again < 5; ++again)
            desk.look(3000, kScreen);
        QCOMPARE(pagesOf(desk.world.takeWindows()), (std::vector<qint64>{30}));
        QVERIFY(model.failure());
        QVERIFY(desk.subject.shows(0, {1}));
        QCOMPARE(model.rowCount(), 5000);

        desk.world.fail({});
        desk.changed();
        desk.look(3000, kScreen);
        QVERIFY(!model.failure());
        QVERIFY(desk.subject.shows(3000, {3001}));
    }

    void theFailureOfWhatIsAskedAgainIsNotTold_data() { addRowForEachModel(); }

    //   asks    rows and totals        rows and totals again (Retry, or a change)
    //           |-- held ------------------- fail          |-- here
    void theFailureOfWhatIsAskedAgainIsNotTold() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        QSignalSpy failures(&model, &WindowedTableModelBase::failed);
        desk.world.hold(true, true);
        desk.changed();
        QTRY_COMPARE_WITH_TIMEOUT(desk.world.waitingCount(), 2, kPatienceMs);
        desk.world.change([](std::vector<fake::Item> &items) { items.erase(items.begin()); });
        desk.changed();
        desk.world.fail(diskError(), 1);
        desk.world.hold(false, true); // the rows fail, and are asked for again
        QTRY_VERIFY_WITH_TIMEOUT(desk.subject.shows(0, {2}), kPatienceMs);
        desk.world.fail(diskError(), 1);
        desk.world.release(); // so do the totals
        desk.look(0, kScreen);
        QCOMPARE(failures.count(), 0);
        QVERIFY(!model.failure());
        QCOMPARE(model.rowCount(), 4999);
        QVERIFY(desk.subject.shows(0, {2}));
    }

    void changesWhileNobodyWatchesAreCaughtUpWith_data() { addRowForEachModel(); }

    void changesWhileNobodyWatchesAreCaughtUpWith() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        desk.world.takeWindows();
        model.setWatched(false);
        desk.world.change([](std::vector<fake::Item> &items) { items.erase(items.begin()); });
        desk.changed();
        desk.changed();
        QVERIFY(!model.isLoading());
        QVERIFY(desk.subject.shows(0, {1}));

        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setWatched(true);
        desk.look(0, kScreen);
        QVERIFY(desk.subject.shows(0, {2}));
        QCOMPARE(model.rowCount(), 4999);
        QCOMPARE(pagesOf(desk.world.takeWindows()), (std::vector<qint64>{0}));
        QCOMPARE(removed.count(), 1);
        model.setWatched(false);
        model.setWatched(true);
        QVERIFY(!model.isLoading()); // nothing was missed
    }

    void changesAreHeardOfFromTheClient_data() { addRowForEachModel(); }

    void changesAreHeardOfFromTheClient() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.world.tellChanges(true);
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        desk.world.change([](std::vector<fake::Item> &items) { items.insert(items.begin(), {9999}); });
        QTRY_VERIFY_WITH_TIMEOUT(desk.subject.shows(0, {9999}), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5001, kPatienceMs);
        QVERIFY(desk.subject.shows(1, {1}));
    }

    void aPatchedRowKeepsItsPlaceAndAsksNothing_data() { addRowForEachModel(); }

    void aPatchedRowKeepsItsPlaceAndAsksNothing() {
        QFETCH(QString, name);
        Desk desk(name, 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, kScreen);
        desk.world.takeWindows();
        const QPersistentModelIndex held = model.index(7, 1);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        QVERIFY(desk.subject.patch({8, 3}));
        QVERIFY(desk.subject.shows(7, {8, 3}));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex(), model.index(7, 0));
        QCOMPARE(changes[0][1].toModelIndex(), model.index(7, model.columnCount() - 1));
        QCOMPARE(held.row(), 7);

        QVERIFY(desk.subject.patch({8, 3})); // nothing new to tell
        QCOMPARE(changes.count(), 1);
        QVERIFY(!desk.subject.patch({4000}));
        QVERIFY(!model.isLoading());
        QVERIFY(desk.world.takeWindows().empty());
    }

    void onlyWhatDiffersIsTold_data() {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QStringList>("told");

        QTest::newRow("nothing has changed") << QString() << QStringList();
        QTest::newRow("a row says something else") << "revise 5" << QStringList{QStringLiteral("changed 5-5")};
        QTest::newRow("three neighbours say something else")
            << "revise 5,revise 6,revise 7" << QStringList{QStringLiteral("changed 5-7")};
        QTest::newRow("rows apart say something else")
            << "revise 5,revise 9" << QStringList{QStringLiteral("changed 5-5"), QStringLiteral("changed 9-9")};
        QTest::newRow("the first row is gone") << "remove 0" << QStringList{QStringLiteral("removed 0-0")};
        QTest::newRow("three rows are gone")
            << "remove 4,remove 4,remove 4" << QStringList{QStringLiteral("removed 4-6")};
        QTest::newRow("a new row stands first") << "insert 0" << QStringList{QStringLiteral("inserted 0-0")};
        QTest::newRow("two new rows stand together")
            << "insert 3,insert 3" << QStringList{QStringLiteral("inserted 3-4")};
        QTest::newRow("a new row stands last") << "insert 40" << QStringList{QStringLiteral("inserted 40-40")};
        QTest::newRow("a row moves up") << "move 9 2" << QStringList{QStringLiteral("moved 9 to 2")};
        QTest::newRow("a row moves down") << "move 2 9" << QStringList{QStringLiteral("moved 2 to 9")};
        QTest::newRow("a row goes and another comes")
            << "remove 3,insert 20" << QStringList{QStringLiteral("removed 3-3"), QStringLiteral("inserted 20-20")};
        QTest::newRow("all is gone") << "clear" << QStringList{QStringLiteral("removed 0-39")};
    }

    void onlyWhatDiffersIsTold() {
        QFETCH(QString, edit);
        QFETCH(QStringList, told);
        Desk desk(QStringLiteral("accounts"), 40);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(0, 40);

        QStringList heard;
        const auto hear = [&heard](const QString &what) { heard += what; };
        const auto span = [](const char *what, int first, int last) {
            return QStringLiteral("%1 %2-%3").arg(QLatin1String(what)).arg(first).arg(last);
        };
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [&](const QModelIndex &, int first, int last) { hear(span("inserted", first, last)); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [&](const QModelIndex &, int first, int last) { hear(span("removed", first, last)); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [&](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                    hear(QStringLiteral("moved %1 to %2").arg(from).arg(before > from ? before - 1 : before));
                });
        connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
            hear(span("changed", first.row(), last.row()));
        });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [&] { hear(QStringLiteral("layout")); });
        connect(&model, &QAbstractItemModel::modelReset, this, [&] { hear(QStringLiteral("reset")); });

        qint64 freshId = 1000;
        desk.world.change([&](std::vector<fake::Item> &items) {
            const QStringList steps = edit.split(u',', Qt::SkipEmptyParts);
            for (const QString &step : steps) {
                const QStringList words = step.split(u' ');
                const int at = words.value(1).toInt();
                if (words[0] == u"revise") {
                    ++items[std::size_t(at)].revision;
                } else if (words[0] == u"remove") {
                    items.erase(items.begin() + at);
                } else if (words[0] == u"insert") {
                    items.insert(items.begin() + at, {++freshId});
                } else if (words[0] == u"move") {
                    const fake::Item item = items[std::size_t(at)];
                    items.erase(items.begin() + at);
                    items.insert(items.begin() + words.value(2).toInt(), item);
                } else {
                    items.clear();
                }
            }
        });
        desk.changed();
        desk.look(0, 40);
        QCOMPARE(heard, told);
        QCOMPARE(model.rowCount(), int(desk.world.items().size()));
    }

    void whatIsHeldStaysWithItsRow() {
        Desk desk(QStringLiteral("integrations"), 5000);
        WindowedTableModelBase &model = *desk.subject.model;
        desk.subject.ask(0, kUp);
        desk.look(1040, kScreen);
        const QPersistentModelIndex held = model.index(1050, 3); // item 1051
        desk.world.change([](std::vector<fake::Item> &items) {
            items.insert(items.begin(), 3, {});
            for (int i = 0; i < 3; ++i)
                items[std::size_t(i)].id = 6000 + i;
            std::swap(items[1045], items[1060]);
        });
        desk.changed();
        desk.look(1040, kScreen);
        QCOMPARE(model.rowOfId(1051), 1053);
        QCOMPARE(held.row(), 1053);
        QCOMPARE(model.rowKey(held.row()), (tables::RowKey{1051}));
        QCOMPARE(model.rowOfKey({1051}), 1053);
    }
};

QTEST_GUILESS_MAIN(WindowedTableModelTest)
#include "windowed_table_model_test.moc"
