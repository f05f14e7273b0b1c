// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_database.h"
#include "tests/support/backend_rows.h"
#include "tests/support/must.h"

#include <QTest>

#include <map>

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

    void initTestCase_data() { support::addBackendRows(); }

    void invoices_data() { filters(); }

    void invoices() {
        QFETCH(InvoiceFilter, filter);
        const auto list = lists().invoices({filter, InvoiceColumn::Number, Qt::AscendingOrder}, kEverything);
        expectSame<Invoice>(*list, *lists().invoiceTotals(filter), [&](const auto &sink, Progress &progress) {
            return streams().invoices(filter, sink, progress);
        });
    }

    void invoiceLines_data() { filters(); }

    void invoiceLines() {
        QFETCH(InvoiceFilter, filter);
        const auto list = lists().invoiceLines({.filter = filter}, kEverything);
        expectSame<InvoiceLineRow>(*list, *lists().invoiceLineTotals({.filter = filter}),
                                   [&](const auto &sink, Progress &progress) {
                                       return streams().invoiceLines(filter, sink, progress);
                                   });
    }

    void upcoming_data() {
        QTest::addColumn<UpcomingQuery>("query");
        for (const auto &[by, name] : {std::pair(UpcomingBy::Day, "day"), std::pair(UpcomingBy::Account, "account"),
                                       std::pair(UpcomingBy::Integration, "integration")}) {
            const Day today = sample().today();
            QTest::addRow("a year by %s", name) << UpcomingQuery{m_start, today.plusDays(365), by};
            QTest::addRow("a year of one account by %s", name)
                << UpcomingQuery{m_start, today.plusDays(365), by, AccountId{3}};
        }
    }

    void upcoming() {
        QFETCH(UpcomingQuery, query);
        std::vector<UpcomingRow> list = *lists().upcoming(query, kEverything);
        if (query.by == UpcomingBy::Account)
            std::ranges::sort(list, {}, [](const UpcomingRow &row) { return *row.account; });
        expectSame<UpcomingRow>(list, *lists().upcomingTotals(query), [&](const auto &sink, Progress &progress) {
            return streams().upcoming(query, sink, progress);
        });
    }

    /// An export tells of one moment, whoever works meanwhile: it is what the lists said when it began.
    void whatHappensMeanwhileIsLeftOut() {
        SampleDatabase changing(support::backend(), m_start);
        changing.fill(11);
        const std::unique_ptr<Session> reader = support::must(changing.database().open());
        const std::vector<InvoiceLineRow> lines = support::must(reader->lists().invoiceLines({}, kEverything));
        const Totals totals = support::must(reader->lists().invoiceLineTotals({}));
        const auto change = [&] { // a name that is in every row, more lines, fewer integrations
            support::must(
                changing.session().commands().edit(EditAccount{.account = {1}, .name = QStringLiteral("Renamed")}));
            changing.setToday(changing.today().plusDays(40));
            changing.run();
        };
        expectSame<InvoiceLineRow>(lines, totals, [&](const auto &sink, Progress &progress) {
            int rows = 0;
            return reader->streams().invoiceLines(
                {},
                [&](const InvoiceLineRow &row) {
                    if (++rows == 3)
                        change();
                    return sink(row);
                },
                progress);
        });
        QVERIFY(support::must(reader->lists().invoiceLineTotals({})).rows > totals.rows);
    }

    void aSinkThatHasEnoughEndsIt() {
        NoProgress progress;
        int rows = 0;
        const Result<Totals> stopped = streams().invoices(
            {}, [&](const Invoice &) { return ++rows < 3; }, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(rows, 3);
        // Nothing is left open: the file can be written, and read again.
        sample().addAccount(QStringLiteral("After"));
        QVERIFY(streams().invoices(
            {}, [](const Invoice &) { return true; }, progress));
    }

    void whoeverCancelsGetsNoRowMore() {
        RecordedProgress progress;
        progress.cancelAfter = 1;
        int rows = 0;
        const Result<Totals> stopped = streams().upcoming(
            {m_start, m_start.plusDays(700)}, [&](const UpcomingRow &) { return ++rows > 0; }, progress);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(rows, 0);

        RecordedProgress later;
        later.cancelAfter = 2;
        const Result<Totals> half = streams().upcoming(
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

    SampleDatabase &sample() const {
        std::unique_ptr<SampleDatabase> &one = m_samples[&support::backend()];
        if (!one) {
            one = std::make_unique<SampleDatabase>(support::backend(), m_start);
            one->fill(7);
        }
        return *one;
    }

    Lists &lists() const { return sample().session().lists(); }

    Streams &streams() const { return sample().session().streams(); }

    const Day m_start = *Day::fromIso(u"2026-01-31");
    mutable std::map<const support::StoreBackend *, std::unique_ptr<SampleDatabase>> m_samples;
};

QTEST_GUILESS_MAIN(StreamsTest)
#include "streams_test.moc"
