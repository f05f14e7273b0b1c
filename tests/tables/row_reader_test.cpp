// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/integrations_table_model.h"
#include "models/tables/row_reader.h"
#include "tests/support/patience.h"
#include "tests/tables/subject.h"

#include <QSignalSpy>
#include <QTest>

using support::kPatienceMs;
using tables::RowRange;

class RowReaderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<tables::RowReader> m_reader;
    std::vector<qint64> m_ids;
    int m_done = 0;

private slots:

    void init() {
        m_desk = std::make_unique<Desk>(QStringLiteral("integrations"), 2000);
        m_desk->subject.ask(0, Qt::AscendingOrder);
        m_desk->look(0, 30);
        m_reader = std::make_unique<tables::RowReader>(*m_desk->subject.model);
        m_ids.clear();
        m_done = 0;
        connect(m_reader.get(), &tables::RowReader::done, this, [this](const std::vector<QVariant> &rows) {
            ++m_done;
            m_ids.clear();
            for (const QVariant &row : rows)
                m_ids.push_back(row.value<domain::Integration>().id.value);
        });
    }

    void cleanup() {
        m_reader.reset();
        m_desk.reset();
    }

    void whatIsHereComesAtOnceAndAsksNothing() {
        m_desk->world.takeWindows();
        m_reader->read({{.first = 5, .last = 6}, {.first = 2, .last = 2}});
        QCOMPARE(m_ids, (std::vector<qint64>{6, 7, 3}));
        QVERIFY(m_desk->world.takeWindows().empty());
    }

    void whatIsNotHereIsReadInPiecesAndNotKept() {
        QSignalSpy progress(m_reader.get(), &tables::RowReader::progressed);
        const int before = m_desk->subject.model->loadedRowCount();
        m_reader->read({{.first = 50, .last = 1999}});
        QCOMPARE(m_done, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_done, 1, kPatienceMs);
        QCOMPARE(m_ids.size(), std::size_t(1950));
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            QCOMPARE(m_ids[i], qint64(51 + i));
        QVERIFY(progress.count() > 2);
        QCOMPARE(m_desk->subject.model->loadedRowCount(), before);
    }

    void nothingIsNothing() {
        m_reader->read({});
        QCOMPARE(m_done, 1);
        QVERIFY(m_ids.empty());
    }

    void rowsThatGoMeanwhileOvertakeIt() {
        QSignalSpy overtaken(m_reader.get(), &tables::RowReader::overtaken);
        m_desk->world.hold(true, false);
        m_reader->read({{.first = 300, .last = 1299}});
        m_desk->world.change([](std::vector<fake::Item> &items) { items.erase(items.begin()); });
        m_desk->changed(); // asked before the second half of the rows
        m_desk->world.release();
        QTRY_COMPARE_WITH_TIMEOUT(overtaken.count(), 1, kPatienceMs);
        QCOMPARE(m_done, 0);
        QVERIFY(!m_reader->isReading());
    }

    void aShorterListOvertakesIt() {
        QSignalSpy overtaken(m_reader.get(), &tables::RowReader::overtaken);
        m_desk->world.change([](std::vector<fake::Item> &items) { items.resize(350); });
        m_reader->read({{.first = 300, .last = 400}});
        QTRY_COMPARE_WITH_TIMEOUT(overtaken.count(), 1, kPatienceMs);
        QCOMPARE(m_done, 0);
    }

    void aFailureIsTold() {
        QSignalSpy failures(m_reader.get(), &tables::RowReader::failed);
        m_desk->world.fail(domain::Error{.code = domain::ErrorCode::Storage, .reason = domain::Reason::StoreFailed});
        m_reader->read({{.first = 300, .last = 400}});
        QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, kPatienceMs);
        QVERIFY(!m_reader->isReading());
    }

    void whatIsForgottenSaysNothing() {
        m_desk->world.hold(true, false);
        m_reader->read({{.first = 300, .last = 400}});
        m_reader->forget();
        m_desk->world.hold(false, false);
        m_desk->world.release();
        m_desk->look(300, 1);
        QCOMPARE(m_done, 0);
    }
};

QTEST_MAIN(RowReaderTest)
#include "row_reader_test.moc"
