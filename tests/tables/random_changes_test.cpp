// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/tables/subject.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using support::kPatienceMs;
using tables::WindowedTableModelBase;

namespace {

constexpr int kScreen = 30;

int stepCount() {
    const QByteArray scale = qgetenv("RENEWDESK_TEST_SCALE");
    return scale == "short" ? 60 : scale == "long" ? 4000 : 150;
}

/// Whoever changes the database, scrolls, sorts and looks, all by one seed.
class Story {
public:
    Story(const QString &name, quint32 seed)
        : m_desk(name, 1500)
        , m_tester(m_desk.subject.model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal)
        , m_random(seed) {
        m_desk.subject.ask(m_search, m_order);
    }

    void step() {
        switch (upTo(11)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            change();
            m_desk.changed();
            break;
        case 5: m_top = upTo(std::max(1, m_desk.subject.model->rowCount())); break;
        case 6: m_top = std::max(0, m_top + upTo(200) - 100); break;
        case 7: turnQuery(); break;
        case 8:
            change();
            m_desk.subject.model->setWatched(false);
            m_desk.changed();
            m_desk.subject.model->setWatched(true);
            break;
        case 9: glance(); break;
        case 10: fail(); break;
        }
        // Answers arrive in the middle of whatever comes next.
        for (int turns = upTo(4); turns > 0; --turns)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }

    /// Lets everything come, and holds it against what the database says.
    void check() {
        WindowedTableModelBase &model = *m_desk.subject.model;
        m_desk.look(m_top, kScreen);
        const std::vector<fake::Item> all = m_desk.expected(m_search, m_order);
        QCOMPARE(model.rowCount(), int(all.size()));
        QCOMPARE(model.totals()->rows, qint64(all.size()));
        QVERIFY(model.loadedRowCount() <= WindowedTableModelBase::kMostRows);
        for (int row = m_top; row < std::min(m_top + kScreen, model.rowCount()); ++row)
            QVERIFY2(m_desk.subject.shows(row, all[std::size_t(row)]), qPrintable(QStringLiteral("row %1").arg(row)));
    }

    /// Holds on to the rows in view, changes the database, and finds each of them that is still in view where it now
    /// is: what is selected stays selected.
    void checkHeldRows() {
        check();
        WindowedTableModelBase &model = *m_desk.subject.model;
        std::map<qint64, QPersistentModelIndex> held;
        const std::vector<fake::Item> before = m_desk.expected(m_search, m_order);
        for (int row = m_top; row < std::min(m_top + kScreen, model.rowCount()); ++row)
            held.emplace(before[std::size_t(row)].id, model.index(row, 0));
        change();
        m_desk.changed();
        check();
        const std::vector<fake::Item> after = m_desk.expected(m_search, m_order);
        for (int row = m_top; row < std::min(m_top + kScreen, model.rowCount()); ++row) {
            const auto index = held.find(after[std::size_t(row)].id);
            if (index != held.end())
                QCOMPARE(index->second.row(), row);
        }
    }

private:
    int upTo(int end) { return end <= 0 ? 0 : int(m_random() % quint32(end)); }

    void change() {
        m_desk.world.change([this](std::vector<fake::Item> &items) {
            for (int edits = 1 + upTo(6); edits > 0; --edits)
                edit(items);
        });
    }

    /// Mostly near what is in view, where it matters.
    std::size_t place(const std::vector<fake::Item> &items) {
        const int size = int(items.size());
        const int at = upTo(4) == 0 ? upTo(size) : m_top + upTo(2 * kScreen) - kScreen / 2;
        const int clamped = std::clamp(at, 0, std::max(0, size - 1));
        return std::size_t(m_order == Qt::AscendingOrder ? clamped : std::max(0, size - 1 - clamped));
    }

    void edit(std::vector<fake::Item> &items) {
        const std::size_t at = place(items);
        const auto here = items.begin() + qsizetype(at);
        const std::size_t many = std::min(items.size() - std::min(items.size(), at), std::size_t(upTo(120)));
        switch (upTo(items.empty() ? 1 : 14)) {
        case 0:
        case 1:
        case 2: {
            std::vector<fake::Item> fresh(std::size_t(1 + upTo(4)));
            for (fake::Item &item : fresh)
                item.id = ++m_lastId;
            items.insert(here, fresh.begin(), fresh.end());
            break;
        }
        case 3:
        case 4: items.erase(here); break;
        case 5:
        case 6:
        case 7: ++here->revision; break;
        case 8:
        case 9: {
            const fake::Item moved = *here;
            items.erase(here);
            items.insert(items.begin() + qsizetype(std::min(items.size(), place(items))), moved);
            break;
        }
        case 10: std::shuffle(here, here + qsizetype(many), m_random); break;
        case 11: items.erase(here, here + qsizetype(many)); break;
        case 12: {
            std::vector<fake::Item> fresh(std::size_t(upTo(250)));
            for (fake::Item &item : fresh)
                item.id = ++m_lastId;
            items.insert(here, fresh.begin(), fresh.end());
            break;
        }
        case 13:
            if (upTo(6) == 0)
                items.resize(items.size() / 8);
            break;
        }
    }

    void turnQuery() {
        if (m_desk.subject.searches && upTo(2) == 0)
            m_search = upTo(4);
        else
            m_order = m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_desk.subject.ask(m_search, m_order);
    }

    void glance() {
        WindowedTableModelBase &model = *m_desk.subject.model;
        for (int rows = upTo(40); rows > 0; --rows)
            model.index(upTo(model.rowCount()), 0).data();
    }

    void fail() {
        m_desk.world.fail(domain::Error{.code = domain::ErrorCode::Storage, .reason = domain::Reason::Locked});
        m_desk.changed();
        glance();
        QVERIFY(QTest::qWaitFor([this] { return !m_desk.subject.model->isLoading(); }, kPatienceMs));
        m_desk.world.fail({});
        m_desk.changed();
    }

    Desk m_desk;
    QAbstractItemModelTester m_tester;
    std::mt19937 m_random;
    qint64 m_lastId = 1'000'000;
    int m_top = 0;
    int m_search = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace

/// After whatever happens in whatever order, a table shows what the database lists, and Qt's own tester of models finds
/// nothing to say on the way.
class RandomChangesTest : public QObject {
    Q_OBJECT

private slots:

    void theTableShowsWhatTheDatabaseLists_data() { addRowForEachModel(); }

    void theTableShowsWhatTheDatabaseLists() {
        QFETCH(QString, name);
        Story story(name, qHash(name, 1));
        for (int step = 0; step < stepCount(); ++step) {
            story.step();
            if (step % 4 == 0)
                story.check();
            if (QTest::currentTestFailed()) {
                qWarning("step %d", step);
                return;
            }
        }
        story.check();
    }

    void whatIsHeldStaysWithItsRow_data() { addRowForEachModel(); }

    void whatIsHeldStaysWithItsRow() {
        QFETCH(QString, name);
        Story story(name, qHash(name, 2));
        for (int step = 0; step < stepCount() / 3; ++step) {
            story.step();
            story.checkHeldRows();
            if (QTest::currentTestFailed()) {
                qWarning("step %d", step);
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(RandomChangesTest)
#include "random_changes_test.moc"
