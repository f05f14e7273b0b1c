// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sql_lists.h"
#include "models/store/sql/sql_streams.h"
#include "tests/store/sample_database.h"

#include <QTest>

using namespace domain;
using namespace store;

namespace {

constexpr Window kEverything{0, 100'000};

/// Remembers what it was told, and wants to stop when told to.
class RecordedProgress final : public Progress {
public:
    void report(qint64 done, qint64 total) override {
        reports.emplace_back(done, total);
        if (cancelAfter > 0 && qint64(reports.size()) >= cancelAfter)
            m_cancelled = true;
    }

    bool isCancelled() const override { return m_cancelled; }

    std::vector<std::pair<qint64, qint64>> reports;
    qint64 cancelAfter = 0;

private:
    bool m_cancelled = false;
};

} // namespace

/// A stream gives the rows of the list, in the order of recording, and ends when somebody wants it to.
class StreamsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { m_sample.fill(7); }

    void invoices_data() { filters(); }

    void invoices() {
        QFETCH(InvoiceFilter, filter);
        const auto list = m_lists.invoices({filter, InvoiceColumn::Number, Qt::AscendingOrder}, kEverything);
        expectSame<Invoice>(*list, *m_lists.invoiceTotals(filter), [&](const auto &sink, Progress &progress) {
            return m_streams.invoices(filter, sink, progress);
        });
    }

    void invoiceLines_data() { filters(); }

    void invoiceLines() {
        QFETCH(InvoiceFilter, filter);
        const auto list = m_lists.invoiceLines({.filter = filter}, kEverything);
        expectSame<InvoiceLineRow>(*list, *m_lists.invoiceLineTotals({.filter = filter}),
                                   [&](const auto &sink, Progress &progress) {
                                       return m_streams.invoiceLines(filter, sink, progress);
                                   });
    }

    void upcoming_data() {
        QTest::addColumn<UpcomingQuery>("query");
        for (const auto &[by, name] : {std::pair(UpcomingBy::Day, "day"), std::pair(UpcomingBy::Account, "account"),
                                       std::pair(UpcomingBy::Integration, "integration")}) {
            const Day today = m_sample.connection().today();
            QTest::addRow("a year by %s", name) << UpcomingQuery{m_start, today.plusDays(365), by};
            QTest::addRow("a year of one account by %s", name)
                << UpcomingQuery{m_start, today.plusDays(365), by, AccountId{3}};
        }
    }

    void upcoming() {
        QFETCH(UpcomingQuery, query);
        std::vector<UpcomingRow> list = *m_lists.upcoming(query, kEverything);
        if (query.by == UpcomingBy::Account)
            std::ranges::sort(list, {}, [](const UpcomingRow &row) { return *row.account; });
        expectSame<UpcomingRow>(list, *m_lists.upcomingTotals(query), [&](const auto &sink, Progress &progress) {
            return m_streams.upcoming(query, sink, progress);
        });
    }

    void aSinkThatHasEnoughEndsIt() {
        NoProgress progress;
        int rows = 0;
        const Result<Totals> stopped = m_streams.invoices(
            {}, [&](const Invoice &) { return ++rows < 3; }, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(rows, 3);
        // Nothing is left open: the file can be written, and read again.
        m_sample.addAccount(QStringLiteral("After"));
        QVERIFY(m_streams.invoices(
            {}, [](const Invoice &) { return true; }, progress));
    }

    void whoeverCancelsGetsNoRowMore() {
        RecordedProgress progress;
        progress.cancelAfter = 1;
        int rows = 0;
        const Result<Totals> stopped = m_streams.upcoming(
            {m_start, m_start.plusDays(700)}, [&](const UpcomingRow &) { return ++rows > 0; }, progress);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(rows, 0);

        RecordedProgress later;
        later.cancelAfter = 2;
        const Result<Totals> half = m_streams.upcoming(
            {m_start, m_start.plusDays(3650)}, [&](const UpcomingRow &) { return ++rows > 0; }, later);
        QCOMPARE(half.error().code, ErrorCode::Cancelled);
        QCOMPARE(qint64(rows), later.reports.back().first);
        QVERIFY(later.reports.back().first < later.reports.back().second);
    }

private:
    void filters() {
        QTest::addColumn<InvoiceFilter>("filter");
        QTest::newRow("all") << InvoiceFilter{};
        QTest::newRow("of one account") << InvoiceFilter{.account = AccountId{3}};
        QTest::newRow("renewals from a day on")
            << InvoiceFilter{.kind = InvoiceKind::Renewal, .from = m_start.plusDays(50)};
        QTest::newRow("of whom a search finds") << InvoiceFilter{.search = QStringLiteral("acme")};
        QTest::newRow("none") << InvoiceFilter{.to = m_start.plusDays(-1)};
    }

    template <typename Row, typename Stream>
    void expectSame(const std::vector<Row> &expected, const Totals &totals, Stream stream) {
        RecordedProgress progress;
        std::vector<Row> rows;
        const std::function<bool(const Row &)> sink = [&](const Row &row) {
            rows.push_back(row);
            return true;
        };
        const Result<Totals> told = stream(sink, progress);
        QVERIFY(told);
        QCOMPARE(*told, totals);
        QVERIFY(rows == expected);
        QCOMPARE(progress.reports.front(), std::pair(qint64(0), totals.rows));
        QCOMPARE(progress.reports.back(), std::pair(totals.rows, totals.rows));
    }

    const Day m_start = *Day::fromIso(u"2026-01-31");
    SampleDatabase m_sample{m_start};
    sql::SqlLists m_lists{m_sample.connection()};
    sql::SqlStreams m_streams{m_sample.connection()};
};

QTEST_APPLESS_MAIN(StreamsTest)
#include "streams_test.moc"
