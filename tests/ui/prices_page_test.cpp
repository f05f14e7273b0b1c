// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"
#include "ui/widgets/day_field.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

using domain::Day;
using domain::Money;
using namespace Qt::StringLiterals;
using pressing::child;
using pressing::must;
using pressing::press;
using support::kPatienceMs;

/// Plans, dated prices and the frozen fee, pressed in the window and read from the database. Today is 10 Dec 2026.
class PricesPageTest final : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { beginTestProgram(); }

    void init() {
        QSettings().clear();
        m_desk = std::make_unique<AccountsDesk>();
        m_desk->window().goTo({.page = ui::PageId::Prices});
        QTRY_COMPARE_WITH_TIMEOUT(table("plans")->rowCount(), 1, kPatienceMs);
    }

    void cleanup() { m_desk.reset(); }

    void aPlanIsAdded() {
        press(child<QPushButton>(&page(), "new-plan-button"));
        QDialog *form = m_desk->dialog(u"new-plan"_s);
        QVERIFY(form);
        type(form, "name", u"Large"_s);
        type(form, "setup-fee", u"10"_s);
        type(form, "monthly-fee", u"79.50"_s);
        press(child<QPushButton>(form, "agree"));
        QTRY_COMPARE_WITH_TIMEOUT(table("plans")->rowCount(), 2, kPatienceMs);
        const auto plans = must(m_desk->session().catalogue().plans());
        QCOMPARE(plans[1].name, u"Large"_s);
        QCOMPARE(plans[1].setupFee, Money(10'00));
        QCOMPARE(plans[1].monthlyFee, Money(79'50));
    }

    void aPriceIsDated() {
        press(child<QPushButton>(&page(), "new-price"));
        setPrice(u"55.00"_s, Day::clamped(2027, 1, 1));
        QTRY_COMPARE_WITH_TIMEOUT(table("plan-prices")->rowCount(), 2, kPatienceMs);
        const auto prices = must(m_desk->session().catalogue().plans())[0].prices;
        QCOMPARE(prices.size(), std::size_t(2));
        QCOMPARE(prices[0].untilOn, Day::clamped(2027, 1, 1));
        QCOMPARE(prices[1].fee, Money(55'00));
        QCOMPARE(table("plan-prices")->item(0, 0)->text(), u"Since ever"_s);
        QCOMPARE(table("plan-prices")->item(1, 0)->text(), u"1 Jan 2027"_s);
        QCOMPARE(table("plan-prices")->item(1, 1)->text(), u"Until further notice"_s);
        QCOMPARE(table("plan-prices")->item(1, 2)->text(), u"$55.00"_s);
    }

    void theFrozenFeeIsDated() {
        press(child<QPushButton>(&page(), "new-frozen-fee"));
        setPrice(u"11"_s, Day::clamped(2027, 2, 1));
        QTRY_COMPARE_WITH_TIMEOUT(table("frozen-prices")->rowCount(), 2, kPatienceMs);
        QCOMPARE(must(m_desk->session().catalogue().frozenPrices())[1].fee, Money(11'00));
    }

    /// R13: never from today on, or before.
    void noPriceBeginsToday() {
        press(child<QPushButton>(&page(), "new-price"));
        QDialog *form = m_desk->dialog(u"price-dialog"_s);
        QVERIFY(form);
        QCOMPARE(child<ui::DayField>(form, "from")->minimumDate(), Day::clamped(2026, 12, 11).toDate());
    }

    void whatIsNoAmountIsRefusedBesideItsField() {
        press(child<QPushButton>(&page(), "new-frozen-fee"));
        QDialog *form = m_desk->dialog(u"price-dialog"_s);
        QVERIFY(form);
        type(form, "fee", u"eleven"_s);
        press(child<QPushButton>(form, "agree"));
        QVERIFY(form->isVisible());
        QVERIFY2(pressing::said(form).contains(u"eleven"_s), qPrintable(pressing::said(form)));
        QCOMPARE(must(m_desk->session().catalogue().frozenPrices()).size(), std::size_t(1));
    }

    void aPlanOfThatNameIsRefusedAndWhatWasTypedStays() {
        press(child<QPushButton>(&page(), "new-plan-button"));
        QDialog *form = m_desk->dialog(u"new-plan"_s);
        QVERIFY(form);
        type(form, "name", u"Basic"_s);
        type(form, "setup-fee", u"1"_s);
        type(form, "monthly-fee", u"2"_s);
        press(child<QPushButton>(form, "agree"));
        QTRY_VERIFY_WITH_TIMEOUT(pressing::said(form).contains(u"“Basic”"_s), kPatienceMs);
        QVERIFY(form->isVisible());
        QCOMPARE(child<QLineEdit>(form, "monthly-fee")->text(), u"2"_s);
    }

    /// Two suppliers and two sales channels, of two integrations that are opened and invoiced.
    void aNameIsChanged_data() {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("a supplier") << 1 << QByteArray("suppliers") << QByteArray("rename-supplier")
                                    << QByteArray("supplier");
        QTest::newRow("a sales channel") << 2 << QByteArray("channels") << QByteArray("rename-channel")
                                         << QByteArray("channel");
    }

    void aNameIsChanged() {
        QFETCH(int, tab);
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, button);
        QFETCH(QByteArray, field);
        openBoth();
        QTabBar *tabs = child<QTabWidget>(&page(), "catalogue-tabs")->tabBar();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        auto *names = child<QTableWidget>(&page(), table.constData());
        QTRY_COMPARE_WITH_TIMEOUT(cellsOf(names), (QStringList{u"Alpha"_s, u"Beta"_s}), kPatienceMs);
        QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, names->visualItemRect(names->item(0, 0)).center());
        press(child<QPushButton>(&page(), button.constData()));
        QDialog *form = m_desk->dialog(u"rename-dialog"_s);
        QVERIFY(form);
        QVERIFY2(pressing::said(form).contains(u"Invoices that are written keep the old name"_s),
                 qPrintable(pressing::said(form)));
        QCOMPARE(child<QLineEdit>(form, field.constData())->text(), u"Alpha"_s);
        // What another one bears is refused beside the field, and what was typed stays.
        type(form, field.constData(), u"Beta"_s);
        press(child<QPushButton>(form, "agree"));
        QTRY_VERIFY_WITH_TIMEOUT(pressing::said(form).contains(u"two cannot be made one"_s), kPatienceMs);
        type(form, field.constData(), u"Gamma"_s);
        press(child<QPushButton>(form, "agree"));
        QTRY_COMPARE_WITH_TIMEOUT(cellsOf(names), (QStringList{u"Beta"_s, u"Gamma"_s}), kPatienceMs);
        QCOMPARE(names->currentRow(), 1); // it is still the one that was selected

        const auto integration = must(m_desk->session().details().integration({1}));
        QCOMPARE(tab == 1 ? integration.supplier : integration.channel, u"Gamma"_s);
        QCOMPARE(tab == 1 ? integration.channel : integration.supplier, u"Alpha"_s);
        const auto invoice = must(m_desk->session().details().invoice(u"2026-000001"_s));
        QVERIFY(invoice.lines[0].description.startsWith(u"Alpha → Alpha, "_s));
    }

    void whoeverLeavesTheNameChangesNothing() {
        openBoth();
        must(m_desk->session().catalogue().renameSupplier(u"Alpha"_s, u"Alpha & Co"_s));
        child<QTabWidget>(&page(), "catalogue-tabs")->setCurrentIndex(1);
        auto *names = child<QTableWidget>(&page(), "suppliers");
        QTRY_COMPARE_WITH_TIMEOUT(names->rowCount(), 2, kPatienceMs);
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Return); // on the first one, as a double click does
        QPointer<QDialog> form = m_desk->dialog(u"rename-dialog"_s);
        QVERIFY(form);
        QVERIFY(pressing::said(form).contains(u"“Alpha && Co”"_s)); // which marks no shortcut
        QTest::keyClick(child<QLineEdit>(form, "supplier"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!form, kPatienceMs);
        QCOMPARE(must(m_desk->session().lists().activityTotals({.command = domain::Command::RenameSupplier})).rows,
                 1); // the one above
    }

    /// Somebody else renames one: the list follows.
    void aNameThatAnotherChangesIsShown() {
        openBoth();
        child<QTabWidget>(&page(), "catalogue-tabs")->setCurrentIndex(2);
        auto *names = child<QTableWidget>(&page(), "channels");
        QTRY_COMPARE_WITH_TIMEOUT(names->rowCount(), 2, kPatienceMs);
        must(m_desk->session().catalogue().renameChannel(u"Alpha"_s, u"Omega"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cellsOf(names), (QStringList{u"Beta"_s, u"Omega"_s}), kPatienceMs);
    }

    void withoutNamesNothingIsRenamed() {
        child<QTabWidget>(&page(), "catalogue-tabs")->setCurrentIndex(1);
        const auto *button = child<QPushButton>(&page(), "rename-supplier");
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        QCOMPARE(button->accessibleDescription(), button->toolTip());
    }

private:
    void openBoth() {
        const domain::AccountId account = m_desk->addAccount(u"Aster"_s);
        for (const QString &name : {u"Alpha"_s, u"Beta"_s})
            must(m_desk->session().commands().open(
                {.account = account, .supplier = name, .channel = name, .label = name, .plan = u"Basic"_s}));
    }

    static QStringList cellsOf(const QTableWidget *table) {
        QStringList cells;
        for (int row = 0; row < table->rowCount(); ++row)
            cells += table->item(row, 0)->text();
        return cells;
    }

    ui::Page &page() { return *m_desk->window().page(ui::PageId::Prices); }

    QTableWidget *table(const char *name) { return child<QTableWidget>(&page(), name); }

    static void type(const QDialog *form, const char *field, const QString &text) {
        auto *line = child<QLineEdit>(form, field);
        line->clear();
        QTest::keyClicks(line, text);
    }

    void setPrice(const QString &fee, Day from) {
        QDialog *form = m_desk->dialog(u"price-dialog"_s);
        QVERIFY(form);
        type(form, "fee", fee);
        child<ui::DayField>(form, "from")->setDate(from.toDate());
        press(child<QPushButton>(form, "agree"));
    }

    std::unique_ptr<AccountsDesk> m_desk;
};

QTEST_MAIN(PricesPageTest)
#include "prices_page_test.moc"
