// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "tests/support/patience.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QToolButton>

using domain::Command;
using domain::Day;
using namespace Qt::StringLiterals;
using pressing::child;
using pressing::must;
using pressing::press;
using support::kPatienceMs;

namespace {

/// The value beside that name among the facts; empty when there is none.
QString fact(const QDialog *dialog, const QString &name) {
    const auto *facts = child<QTableWidget>(dialog, "why-facts");
    for (int row = 0; row < facts->rowCount(); ++row) {
        if (facts->item(row, 0)->text() == name)
            return facts->item(row, 1)->text();
    }
    return {};
}

} // namespace

/// Why this amount? On a line, on a forecast's row, and of a charge that does not happen:
///
///     10 Dec 2026   13 Dec       10 Jan 2027
///     open          cancel       |D1: not charged, removed
///     |------ paid up front ------|
class WhyTest final : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        beginTestProgram();
        m_languages.emplace(u"en_US"_s);
    }

    void init() {
        QSettings().clear();
        m_desk = std::make_unique<AccountsDesk>();
        m_account = m_desk->addAccount(u"Aster"_s);
        m_shop = m_desk->open(m_account, u"Shop"_s).id;
        must(m_desk->session().upkeep().setToday(Day::clamped(2026, 12, 13)));
        m_desk->execute(Command::Cancel, m_shop);
    }

    void cleanup() { m_desk.reset(); }

    void aLineSaysWhyTheFullMonthIsPaid() {
        m_desk->window().goTo({.page = ui::PageId::Invoices, .invoice = u"2026-000001"_s});
        auto *lines = visible<QListView>(u"Invoice lines"_s);
        QTRY_VERIFY_WITH_TIMEOUT((lines = visible<QListView>(u"Invoice lines"_s)) && lines->model()->rowCount() == 2,
                                 kPatienceMs);
        lines->setCurrentIndex(lines->model()->index(1, 0));
        press(m_desk->button(u"Why this amount?"_s, u"why-this-amount"_s));
        const QDialog *dialog = m_desk->dialog(u"why-dialog"_s);
        QVERIFY(dialog);
        QCOMPARE(fact(dialog, u"Rule"_s), u"R1: opening is paid up front"_s);
        QCOMPARE(fact(dialog, u"Invoice"_s), u"2026-000001"_s);
        QCOMPARE(fact(dialog, u"Pays for"_s), u"10 Dec 2026 until before 10 Jan 2027"_s);
        QVERIFY(fact(dialog, u"Ends with that month"_s).startsWith(u"Cancelled on 13 Dec 2026 by "_s));
        const QString reply = child<QPlainTextEdit>(dialog, "reply")->toPlainText();
        QVERIFY2(reply.contains(u"It was cancelled on 13 Dec 2026, within that month."_s), qPrintable(reply));
        QVERIFY(reply.contains(u"nothing of it is refunded"_s));
    }

    void aForecastsRowSaysWhyNothingIsCharged() {
        ui::Page &page = *m_desk->window().page(ui::PageId::UpcomingRenewals);
        m_desk->window().goTo({.page = ui::PageId::UpcomingRenewals, .day = Day::clamped(2027, 1, 10)});
        auto *why = child<QToolButton>(&page, "why-this-amount");
        auto *table = child<ui::TableView>(&page, "upcoming");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatienceMs);
        table->setCurrentRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(why->isEnabled(), kPatienceMs);
        press(why);
        const QDialog *dialog = m_desk->dialog(u"why-dialog"_s);
        QVERIFY(dialog);
        QCOMPARE(fact(dialog, u"State on that day"_s), u"Cancel pending"_s);
        QVERIFY(fact(dialog, u"Set by"_s).startsWith(u"Cancelled on 13 Dec 2026 by "_s));
        QVERIFY(child<QPlainTextEdit>(dialog, "reply")
                    ->toPlainText()
                    .startsWith(u"On 10 Jan 2027 there is no charge for the connection Nordwind → Marktplatz"_s));
    }

    /// A day's sum of many charges has no single reason, and says so.
    void aSumHasNoSingleReason() {
        ui::Page &page = *m_desk->window().page(ui::PageId::UpcomingRenewals);
        m_desk->window().goTo({.page = ui::PageId::UpcomingRenewals});
        const auto *why = child<QToolButton>(&page, "why-this-amount");
        QVERIFY(!why->isEnabled());
        QVERIFY(why->toolTip().contains(u"list by integration"_s));
    }

    /// Once it is removed its history is gone (R8); who cancelled it is on record all the same (R20).
    void aRemovedOnesLineStillTellsWhoCancelledIt() {
        must(m_desk->session().upkeep().setToday(Day::clamped(2027, 1, 10)));
        store::NoProgress nobody;
        must(m_desk->session().renewals().run({}, nobody));
        QVERIFY(!m_desk->stored(m_shop));
        const domain::ExplanationRow month = must(m_desk->session().details().explainLine(u"2026-000001"_s, 2));
        QVERIFY(month.setBy && month.cancelledBy);
        QCOMPARE(month.setBy->command, Command::Open);
        QCOMPARE(month.cancelledBy->command, Command::Cancel);
        QCOMPARE(month.cancelledBy->day, Day::clamped(2026, 12, 13));
        const domain::ExplanationRow removal =
            must(m_desk->session().details().explainCharge(m_shop, Day::clamped(2027, 1, 10)));
        QCOMPARE(removal.because, domain::Because::CancelledBeforeBillingDate);
        QCOMPARE(removal.setBy->command, Command::Cancel);
    }

    void aDayThatIsNoBillingDateIsSaidToBeNone() {
        const auto none = m_desk->session().details().explainCharge(m_shop, Day::clamped(2027, 1, 11));
        QVERIFY(!none);
        QCOMPARE(none.error().reason, domain::Reason::NoSuchCharge);
        QCOMPARE(none.error().facts.day, Day::clamped(2027, 1, 11));
    }

    void theAccountsChargesLeadThereToo() {
        m_desk->goTo(m_account, m_shop);
        QAbstractButton *more = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((more = m_desk->button(u"Why this amount?"_s)), kPatienceMs);
        press(more);
        const QDialog *dialog = m_desk->dialog(u"why-dialog"_s);
        QVERIFY(dialog);
        QCOMPARE(fact(dialog, u"Date"_s), u"10 Jan 2027"_s); // what comes next is asked about first
    }

private:
    template <typename Widget>
    Widget *visible(const QString &name) {
        return pressing::named<Widget>(m_desk->window(), name);
    }

    std::optional<app::Languages> m_languages;
    std::unique_ptr<AccountsDesk> m_desk;
    domain::AccountId m_account;
    domain::IntegrationId m_shop;
};

QTEST_MAIN(WhyTest)
#include "why_test.moc"
