// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policy.h"
#include "models/tables/upcoming_table_model.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/charts/charges_chart.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/account_chip.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/day_range_field.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using domain::Day;
using pressing::must;
using store::UpcomingBy;
using support::kPatienceMs;

namespace {

constexpr store::Window kAll{.offset = 0, .count = 100'000};

QString nameOf(UpcomingBy by) {
    switch (by) {
    case UpcomingBy::Day: return QStringLiteral("Day");
    case UpcomingBy::Account: return QStringLiteral("Account");
    case UpcomingBy::Integration: return QStringLiteral("Integration");
    }
    Q_UNREACHABLE();
}

} // namespace

class UpcomingPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;
    QTemporaryDir m_folder;

    ui::Page &page() { return *m_desk->window().page(ui::PageId::UpcomingRenewals); }

    tables::UpcomingTableModel &model() { return *page().findChild<tables::UpcomingTableModel *>(); }

    ui::TableView &table() { return *pressing::child<ui::TableView>(&page(), "upcoming"); }

    const ui::Formats &formats() { return m_desk->window().context().formats; }

    Day today() { return must(m_desk->session().details().business()).today; }

    /// The value of the figure with that caption, as it is read aloud.
    QString figure(const QString &caption) {
        const auto figures = page().findChildren<ui::Figure *>();
        for (const ui::Figure *one : figures) {
            if (one->accessibleName().startsWith(caption + u':'))
                return one->value();
        }
        return {};
    }

    void show() {
        m_desk->window().goTo({.page = ui::PageId::UpcomingRenewals});
        QTRY_VERIFY_WITH_TIMEOUT(model().totals(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!model().isLoading(), kPatienceMs);
    }

    void choose(UpcomingBy by) {
        pressing::press(pressing::named<QAbstractButton>(page(), nameOf(by)));
        QTRY_COMPARE_WITH_TIMEOUT(model().query().by, by, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!model().isLoading(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(model().totals(), kPatienceMs);
    }

    /// Lets time pass without the desk's doing, and waits until it knows.
    void letPass(int days) {
        const Day day = must(m_desk->session().upkeep().setToday(today().plusDays(days)));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().context().clock.today(), day, kPatienceMs);
    }

private slots:

    void init() {
        QSettings().clear();
        m_desk = std::make_unique<SampleDesk>();
    }

    void itBeginsWithThirtyDaysByDay() {
        show();
        QCOMPARE(model().query().from, today());
        QCOMPARE(model().query().to, today().plusDays(30));
        QCOMPARE(model().query().by, UpcomingBy::Day);
        QVERIFY(!page().findChild<ui::Notice *>()->isVisible());
    }

    void theTotalsAreWhatTheRunThenBills_data() {
        QTest::addColumn<UpcomingBy>("by");
        QTest::addColumn<int>("overdue");
        QTest::newRow("added up by day") << UpcomingBy::Day << 0;
        QTest::newRow("added up by account") << UpcomingBy::Account << 0;
        QTest::newRow("one by one") << UpcomingBy::Integration << 0;
        QTest::newRow("one by one, with billing dates that have come unbilled") << UpcomingBy::Integration << 12;
    }

    void theTotalsAreWhatTheRunThenBills() {
        QFETCH(UpcomingBy, by);
        QFETCH(int, overdue);
        if (overdue > 0)
            letPass(overdue);
        show();
        choose(by);
        QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("To be charged")) != QStringLiteral("–"), kPatienceMs);
        const QString amount = figure(QStringLiteral("To be charged"));
        const QString charges = figure(QStringLiteral("Charges"));
        const QString removals = figure(QStringLiteral("Removals"));
        QCOMPARE(page().findChild<ui::Notice *>()->isVisible(), overdue > 0);

        letPass(30);
        store::NoProgress progress;
        const auto ran = must(m_desk->session().renewals().run({}, progress));
        QVERIFY(ran.incomplete.empty());
        QVERIFY(ran.lines > 50);
        QVERIFY(ran.removed > 0);
        QCOMPARE(amount, formats().money(ran.total));
        QCOMPARE(charges, formats().count(ran.lines));
        QCOMPARE(removals, formats().count(ran.removed));
    }

    void theChartTellsTheSums() {
        show();
        auto *chart = page().findChild<ui::ChargesChart *>();
        const store::Totals totals = *model().totals();
        QTRY_VERIFY2_WITH_TIMEOUT(chart->accessibleDescription().contains(formats().money(totals.amount)),
                                  qPrintable(chart->accessibleDescription()), kPatienceMs);
        QCOMPARE(chart->accessibleName(), QStringLiteral("Charges per day, in USD"));
        pressing::named<QComboBox>(page(), QStringLiteral("Period"))->setCurrentIndex(3);
        QTRY_COMPARE_WITH_TIMEOUT(chart->accessibleName(), QStringLiteral("Charges per month, in USD"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(model().totals() && model().totals()->amount > totals.amount, kPatienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(chart->accessibleDescription().contains(formats().money(model().totals()->amount)),
                                  qPrintable(chart->accessibleDescription()), kPatienceMs);
    }

    void aPeriodAsksForItsDays_data() {
        QTest::addColumn<int>("period");
        QTest::addColumn<Day>("from");
        QTest::addColumn<Day>("to");
        const auto day = [](int year, int month, int dayOfMonth) { return *Day::fromYmd(year, month, dayOfMonth); };
        // The sandbox begins on 16 March 2026.
        QTest::newRow("this month") << 1 << day(2026, 3, 1) << day(2026, 3, 31);
        QTest::newRow("next month") << 2 << day(2026, 4, 1) << day(2026, 4, 30);
        QTest::newRow("twelve months") << 3 << day(2026, 3, 16) << day(2027, 3, 15);
    }

    void aPeriodAsksForItsDays() {
        QFETCH(int, period);
        show();
        pressing::named<QComboBox>(page(), QStringLiteral("Period"))->setCurrentIndex(period);
        QTEST(model().query().from, "from");
        QTEST(model().query().to, "to");
        store::UpcomingQuery query = model().query();
        const store::Totals expected = must(m_desk->session().lists().upcomingTotals(query));
        QTRY_COMPARE_WITH_TIMEOUT(model().totals(), std::optional(expected), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(figure(QStringLiteral("To be charged")), formats().money(expected.amount),
                                  kPatienceMs);
    }

    void typedDaysAskForThemselves() {
        show();
        auto *from = pressing::named<ui::DayField>(page(), QStringLiteral("From day"));
        from->setDate(today().plusDays(3).toDate());
        QCOMPARE(model().query().from, today().plusDays(3));
        QCOMPARE(model().query().to, today().plusDays(30));
    }

    void columnsWithNothingToSayAreNotShown() {
        using Column = tables::UpcomingTableModel::Column;
        show();
        QVERIFY(table().isColumnHidden(int(Column::Account)));
        QVERIFY(!table().isColumnHidden(int(Column::Removals)));
        choose(UpcomingBy::Integration);
        QVERIFY(!table().isColumnHidden(int(Column::Account)));
        QVERIFY(table().isColumnHidden(int(Column::Removals)));
    }

    void enterOnADayShowsItsChargesAndBackReturns() {
        show();
        QTRY_VERIFY_WITH_TIMEOUT(model().rowAt(0), kPatienceMs);
        const store::UpcomingRow day = *model().rowAt(0);
        table().setCurrentRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(model().query().by, UpcomingBy::Integration, kPatienceMs);
        QCOMPARE(model().query().from, day.dueOn);
        QCOMPARE(model().query().to, day.dueOn);
        QTRY_VERIFY_WITH_TIMEOUT(model().totals() && model().totals()->amount == day.amount, kPatienceMs);
        QCOMPARE(page().place().day, std::optional(day.dueOn));
        QVERIFY(
            QTest::qWaitForWindowActive(&m_desk->window(), kPatienceMs)); // a shortcut is for whoever has the keyboard
        QTest::keyClick(&m_desk->window(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(model().query().by, UpcomingBy::Day, kPatienceMs);
        QCOMPARE(model().query().to, today().plusDays(30));
    }

    void enterOnAChargeGoesToItsIntegration() {
        show();
        choose(UpcomingBy::Integration);
        QTRY_VERIFY_WITH_TIMEOUT(model().rowAt(0), kPatienceMs);
        const store::UpcomingRow charge = *model().rowAt(0);
        table().setCurrentRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        const ui::Place place = m_desk->window().currentPage()->place();
        QCOMPARE(place.page, ui::PageId::Accounts);
        QCOMPARE(place.account, charge.account);
    }

    void theFileHoldsExactlyWhatIsShown_data() {
        QTest::addColumn<UpcomingBy>("by");
        QTest::newRow("added up by day") << UpcomingBy::Day;
        QTest::newRow("added up by account") << UpcomingBy::Account;
        QTest::newRow("one by one") << UpcomingBy::Integration;
    }

    void theFileHoldsExactlyWhatIsShown() {
        QFETCH(UpcomingBy, by);
        show();
        choose(by);
        const QString path = m_folder.filePath(nameOf(by) + QStringLiteral(".csv"));
        m_desk->dialogs().path = path;
        pressing::press(pressing::named<QAbstractButton>(page(), QStringLiteral("Export CSV")));
        const auto *dialog = page().findChild<ui::ExportDialog *>();
        const store::Totals totals = *model().totals();
        const QString extent =
            QStringLiteral("%1 row(s), %2 in total").arg(totals.rows).arg(formats().money(totals.amount));
        QVERIFY2(pressing::said(dialog).contains(extent), qPrintable(pressing::said(dialog)));
        pressing::press(pressing::button(*dialog, QStringLiteral("Choose file…")));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().context().messages.isVisible(), kPatienceMs);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const auto expected = must(m_desk->session().lists().upcoming(model().query(), kAll));
        QCOMPARE(lines.size() - 1, qsizetype(expected.size()));
        QCOMPARE(qint64(lines.size()) - 1, totals.rows);
        qint64 cents = 0;
        for (qsizetype i = 1; i < lines.size(); ++i)
            cents += lines[i].section(u',', -2, -2).remove(u'.').toLongLong(); // the currency stands behind it
        QCOMPARE(cents, model().totals()->amount.cents());
    }

    void theDialogNamesTheAccountThatIsShown() {
        const auto account = must(m_desk->session().lists().accounts({}, {.count = 1})).front();
        m_desk->window().goTo({.page = ui::PageId::UpcomingRenewals, .account = account.id});
        QTRY_COMPARE_WITH_TIMEOUT(page().findChild<ui::AccountChip *>()->text(),
                                  QStringLiteral("Account: ") + account.name, kPatienceMs);
        pressing::press(pressing::named<QAbstractButton>(page(), QStringLiteral("Export CSV")));
        const QString said = pressing::said(page().findChild<ui::ExportDialog *>());
        QVERIFY2(said.contains(QStringLiteral("Account: ") + account.name), qPrintable(said));
    }

    void whatChangesMeanwhileComesIn() {
        show();
        choose(UpcomingBy::Integration);
        const auto charges = must(m_desk->session().lists().upcoming(model().query(), kAll));
        const auto paid = std::find_if(charges.begin(), charges.end(), [](const store::UpcomingRow &row) {
            return row.kind == domain::ChargeKind::Connectivity && row.amount > domain::policy::kFirstFrozenFee;
        });
        QVERIFY(paid != charges.end());
        const domain::Money before = model().totals()->amount;
        must(m_desk->session().commands().execute(
            {.command = domain::Command::Freeze, .integration = *paid->integration}));
        const domain::Money after = before - paid->amount + domain::policy::kFirstFrozenFee;
        QTRY_COMPARE_WITH_TIMEOUT(model().totals()->amount, after, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(figure(QStringLiteral("To be charged")), formats().money(after), kPatienceMs);
    }
};

QTEST_MAIN(UpcomingPageTest)
#include "upcoming_page_test.moc"
