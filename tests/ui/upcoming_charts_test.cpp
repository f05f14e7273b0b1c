// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/invoices_table_model.h"
#include "models/tables/upcoming_table_model.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/charts/category_chart.h"
#include "ui/charts/charges_chart.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/day_range.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/table_view.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>

#include <algorithm>

using domain::Day;
using domain::Money;
using pressing::must;
using store::ShareBy;
using store::UpcomingBy;
using support::kPatienceMs;

/// The charts of the upcoming renewals and their tables: what they show, that it follows the filters, and that each
/// leads down to its rows.
class UpcomingChartsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;

    ui::Page &page() { return *m_desk->window().page(ui::PageId::UpcomingRenewals); }

    tables::UpcomingTableModel &model() { return *page().findChild<tables::UpcomingTableModel *>(); }

    const ui::Formats &formats() { return m_desk->window().context().formats; }

    store::Lists &lists() { return m_desk->session().lists(); }

    Day today() { return must(m_desk->session().details().business()).today; }

    void choose(const char *chart) {
        pressing::press(pressing::named<QAbstractButton>(page(), QString::fromLatin1(chart)));
    }

    void showAsTable() {
        pressing::press(pressing::named<QAbstractButton>(page(), QStringLiteral("Show the chart as a table")));
    }

    ui::FactTable &facts(const char *name) { return *pressing::child<ui::FactTable>(&page(), name); }

    static QStringList rowOf(const ui::FactTable &table, int row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells += table.item(row, column)->text();
        return cells;
    }

    QStringList cellsOf(const store::UpcomingShare &share) {
        return {share.name, formats().money(share.amount - share.frozenAmount), formats().money(share.frozenAmount),
                formats().money(share.amount)};
    }

    /// At the foot of the bar @p bar, counted from the top, of @p count.
    static void clickLyingBar(const ui::CategoryChart &bars, int bar, int count) {
        auto *view = bars.findChild<QChartView *>();
        const QRectF plot = view->chart()->plotArea();
        const QPointF at(plot.left() + 4, plot.top() + plot.height() * (bar + 0.5) / count);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(at)));
    }

    static void namesStandAtTheirBars(const ui::CategoryChart &bars, const std::vector<store::UpcomingShare> &shares) {
        const QChart *chart = bars.findChild<QChartView *>()->chart();
        auto *names = qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Vertical).constFirst());
        const auto *series = qobject_cast<QAbstractBarSeries *>(chart->series().constFirst());
        QCOMPARE(names->count(), std::min<qsizetype>(8, qsizetype(shares.size())));
        for (int place = 0; place < names->count(); ++place) {
            qreal sum = 0;
            for (const QBarSet *part : series->barSets())
                sum += part->at(place);
            const auto share = std::ranges::find_if(shares, [&](const store::UpcomingShare &each) {
                return each.name.toHtmlEscaped() == names->categories()[place];
            });
            QVERIFY2(share != shares.end(), qPrintable(names->categories()[place]));
            QCOMPARE(Money(qRound64(sum * 100)), share->amount);
        }
        QCOMPARE(names->categories().constLast(), shares.front().name.toHtmlEscaped()); // the largest is on top
    }

    void select(ui::FactTable &table, int row) {
        table.setFocus();
        table.setCurrentCell(row, 0);
        QTest::keyClick(&table, Qt::Key_Return);
    }

    /// As a table. Its name.
    QString showMonthsOfTheLargestSupplier() {
        choose("By supplier");
        showAsTable();
        ui::FactTable &suppliers = facts("charges-by-end");
        const auto shares = must(lists().upcomingShares(model().query(), ShareBy::Supplier));
        [&] { QTRY_COMPARE_WITH_TIMEOUT(suppliers.rowCount(), int(shares.size()), kPatienceMs); }();
        select(suppliers, 0);
        choose("Month over month");
        return shares.front().name;
    }

private slots:

    void init() {
        m_desk = std::make_unique<SampleDesk>();
        m_desk->window().goTo({.page = ui::PageId::UpcomingRenewals});
        QTRY_VERIFY_WITH_TIMEOUT(model().totals() && !model().isLoading(), kPatienceMs);
    }

    void overTimeAsATableSaysWhatTheBarsSay() {
        showAsTable();
        ui::FactTable &table = facts("charges-over-time");
        QVERIFY(table.isVisible());
        QVERIFY(!page().findChild<ui::ChargesChart *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 31, kPatienceMs); // today and the next thirty days
        Money sum;
        const auto days = must(lists().upcoming({.from = today(), .to = today().plusDays(30), .by = UpcomingBy::Day},
                                                {.offset = 0, .count = 100}));
        for (const store::UpcomingRow &day : days) {
            const QStringList cells = rowOf(table, int(day.dueOn.daysSince(today())));
            QCOMPARE(cells[0], formats().day(day.dueOn));
            QCOMPARE(cells[3], formats().money(day.amount));
            sum += day.amount;
        }
        QCOMPARE(sum, model().totals()->amount);
    }

    void enterOnADayInTheTableShowsItsCharges() {
        showAsTable();
        ui::FactTable &table = facts("charges-over-time");
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 31, kPatienceMs);
        select(table, 4);
        QTRY_COMPARE_WITH_TIMEOUT(model().query().by, UpcomingBy::Integration, kPatienceMs);
        QCOMPARE(model().query().from, today().plusDays(4));
        QCOMPARE(model().query().to, today().plusDays(4));
    }

    void sharesAreWhatTheDatabaseSays_data() {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<int>("by");
        QTest::newRow("by supplier") << QStringLiteral("By supplier") << int(ShareBy::Supplier);
        QTest::newRow("by sales channel") << QStringLiteral("By sales channel") << int(ShareBy::Channel);
    }

    void sharesAreWhatTheDatabaseSays() {
        QFETCH(QString, chart);
        QFETCH(int, by);
        choose(qPrintable(chart));
        const auto shares = must(lists().upcomingShares(model().query(), ShareBy(by)));
        QVERIFY(shares.size() > 2);
        auto &bars = *pressing::child<ui::CategoryChart>(&page(), "by-end");
        QTRY_VERIFY_WITH_TIMEOUT(bars.accessibleDescription().contains(shares.front().name), kPatienceMs);
        QVERIFY(bars.isVisible());
        QVERIFY(bars.accessibleDescription().contains(formats().money(shares.front().amount)));
        namesStandAtTheirBars(bars, shares);
        showAsTable();
        ui::FactTable &table = facts("charges-by-end");
        QVERIFY(table.isVisible());
        QCOMPARE(table.rowCount(), int(shares.size()));
        Money sum;
        for (int row = 0; row < table.rowCount(); ++row) {
            QCOMPARE(rowOf(table, row).first(4), cellsOf(shares[std::size_t(row)]));
            sum += shares[std::size_t(row)].amount;
        }
        QCOMPARE(sum, model().totals()->amount);
    }

    void aBarLeadsToItsCharges() {
        choose("By supplier");
        const auto shares = must(lists().upcomingShares(model().query(), ShareBy::Supplier));
        auto &bars = *pressing::child<ui::CategoryChart>(&page(), "by-end");
        QTRY_VERIFY_WITH_TIMEOUT(bars.accessibleDescription().contains(shares[1].name), kPatienceMs);
        clickLyingBar(bars, 1, int(std::min<std::size_t>(shares.size(), 8)));
        QTRY_COMPARE_WITH_TIMEOUT(model().query().by, UpcomingBy::Integration, kPatienceMs);
        QCOMPARE(model().query().supplier, std::optional(domain::SupplierId{shares[1].id}));
        QTRY_VERIFY_WITH_TIMEOUT(model().totals() && model().totals()->amount == shares[1].amount, kPatienceMs);
        // The chart follows: only that supplier is left, and the chip takes the filter away again.
        QTRY_VERIFY_WITH_TIMEOUT(!bars.accessibleDescription().contains(shares[0].name), kPatienceMs);
        const QString filter = QStringLiteral("Supplier: ") + shares[1].name;
        QVERIFY(pressing::named<ui::FilterChip>(page(), filter));
        pressing::press(pressing::named<QAbstractButton>(page(), QStringLiteral("Remove the filter “%1”").arg(filter)));
        QTRY_VERIFY_WITH_TIMEOUT(!model().query().supplier, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(bars.accessibleDescription().contains(shares[0].name), kPatienceMs);
    }

    void aSupplierOfTheTableAndThenAChannelLeadToWhatBothHave() {
        choose("By supplier");
        showAsTable();
        ui::FactTable &table = facts("charges-by-end");
        const auto suppliers = must(lists().upcomingShares(model().query(), ShareBy::Supplier));
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), int(suppliers.size()), kPatienceMs);
        select(table, 0);
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 1, kPatienceMs);
        choose("By sales channel");
        const auto channels = must(lists().upcomingShares(model().query(), ShareBy::Channel));
        QTRY_VERIFY_WITH_TIMEOUT(
            table.rowCount() == int(channels.size()) && rowOf(table, 0).front() == channels.front().name, kPatienceMs);
        select(table, 0);
        QTRY_VERIFY_WITH_TIMEOUT(model().totals() && model().totals()->amount == channels.front().amount, kPatienceMs);
        QVERIFY(model().query().supplier && model().query().channel);
    }

    void monthsAreWhatWasBilledAndWhatIsToCome() {
        choose("Month over month");
        showAsTable();
        ui::FactTable &table = facts("charges-by-month");
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 13, kPatienceMs);
        for (int row = 0; row < table.rowCount(); ++row) {
            const ui::DayRange month = ui::monthOf(today(), row - 6);
            const Money billed =
                must(lists().invoiceTotals({.kind = domain::InvoiceKind::Renewal, .from = month.from, .to = month.to}))
                    .amount;
            const Money toCome = must(lists().upcomingTotals({.from = *month.from, .to = *month.to})).amount;
            QCOMPARE(rowOf(table, row).first(4),
                     (QStringList{formats().month(*month.from), formats().money(billed), formats().money(toCome),
                                  formats().money(billed + toCome)}));
        }
        QVERIFY(rowOf(table, 5)[1] != formats().money(Money())); // the sample has invoices
        QVERIFY(rowOf(table, 7)[2] != formats().money(Money()));
    }

    void monthsOfOneSupplierAreItsOwn() {
        const QString supplier = showMonthsOfTheLargestSupplier();
        ui::FactTable &table = facts("charges-by-month");
        const ui::DayRange before = ui::monthOf(today(), -1);
        const auto lines = must(lists().invoiceLines(
            {.filter = {.kind = domain::InvoiceKind::Renewal, .from = before.from, .to = before.to}},
            {.offset = 0, .count = 100'000}));
        Money billed;
        for (const store::InvoiceLineRow &line : lines)
            billed += line.line.supplier == supplier ? line.line.amount : Money();
        QVERIFY(billed > Money());
        QTRY_VERIFY_WITH_TIMEOUT(table.rowCount() == 13 && rowOf(table, 5)[1] == formats().money(billed), kPatienceMs);
    }

    void aMonthToComeLeadsToItsDaysAndOneThatIsBilledToItsInvoices() {
        choose("Month over month");
        showAsTable();
        ui::FactTable &table = facts("charges-by-month");
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 13, kPatienceMs);
        select(table, 8);
        const ui::DayRange toCome = ui::monthOf(today(), 2);
        QCOMPARE(model().query().from, *toCome.from);
        QCOMPARE(model().query().to, *toCome.to);
        select(table, 5);
        const ui::DayRange billed = ui::monthOf(today(), -1);
        QCOMPARE(m_desk->window().currentPage()->id(), ui::PageId::Invoices);
        auto &invoices = *m_desk->window().page(ui::PageId::Invoices)->findChild<tables::InvoicesTableModel *>();
        QCOMPARE(invoices.query().filter.from, billed.from);
        QCOMPARE(invoices.query().filter.to, billed.to);
        QCOMPARE(invoices.query().filter.kind, std::optional(domain::InvoiceKind::Renewal));
        QTRY_VERIFY_WITH_TIMEOUT(invoices.totals() && invoices.totals()->amount > Money(), kPatienceMs);
    }

    void aMonthThatIsBilledOfOneSupplierSaysWhyItsInvoicesAreNotListed() {
        showMonthsOfTheLargestSupplier();
        ui::FactTable &table = facts("charges-by-month");
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 13, kPatienceMs);
        select(table, 5);
        QCOMPARE(m_desk->window().currentPage()->id(), ui::PageId::UpcomingRenewals);
        QVERIFY(m_desk->window().context().messages.text().contains(QStringLiteral("Take that filter away")));
    }

    void theChartsAreReachedByTheTabKey() {
        showAsTable();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window(), kPatienceMs));
        auto *choice = pressing::child<QWidget>(&page(), "chart-0");
        choice->setFocus();
        QStringList reached;
        for (int i = 0; i < 4 && !facts("charges-over-time").hasFocus(); ++i) {
            QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
            reached += m_desk->window().focusWidget()->objectName();
        }
        QVERIFY2(facts("charges-over-time").hasFocus(), qPrintable(reached.join(u' ')));
        QVERIFY(reached.contains(QStringLiteral("as-table")));
    }
};

QTEST_MAIN(UpcomingChartsTest)
#include "upcoming_charts_test.moc"
