// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"
#include "ui/phrases/names.h"
#include "ui/shell/business_clock.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

using domain::Command;
using domain::Service;
using namespace Qt::StringLiterals;
using pressing::press;
using support::kPatienceMs;

namespace {

/// Whether something framed in @p dialog says @p sentence.
bool says(const QDialog *dialog, const QString &sentence) {
    return std::ranges::any_of(dialog->findChildren<QFrame *>(),
                               [&sentence](const QFrame *frame) { return frame->accessibleName().contains(sentence); });
}

} // namespace

/// Real buttons are pressed, and the database is read afterwards by a session that is nobody's desk.
class AccountsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aCommandDoesWhatItsDialogSays_data();
    void aCommandDoesWhatItsDialogSays();
    void goingBackChangesNothing();
    void undoIsACommandOfItsOwn_data();
    void undoIsACommandOfItsOwn();
    void whatWasTwoInOneOffersNoUndo();
    void aChangeBehindTheDesksBackIsAConflictThatNamesWho();
    void aChangeBehindTheDesksBackShowsInPlace();
    void whatIsDueIsSettledFirstAndNamed();
    void aDisabledButtonTellsWhy_data();
    void aDisabledButtonTellsWhy();
    void openingShowsItsInvoiceBeforeItCanBeAgreedTo();
    void anOpenFormOffersANameThatWasGivenMeanwhile();
    void aFeeThatIsNoAmountIsRefusedBesideItsField();
    void aNegotiatedFeeIsACommand();
    void anotherPlanCostsWhatItWillCostOnTheBillingDate();
    void whatCantBeTakenIsSaidBesideTheField();
    void aLabelIsEdited();
    void aNoteIsAdded();
    void aSettingIsAddedEditedAndRemoved();
    void aCredentialIsWrittenAndNeverShown();
    void searchFindsAsOneTypes_data();
    void searchFindsAsOneTypes();
    void enterOpensTheFirstAndBackLeadsToTheList();
    void escapeClearsTheSearch();
    void aNewAccountIsShownAtOnce();
    void aParkedAccountSaysWhyAndIsTriedAgain();
    void theArrowInTheRowIsReachedByTab();
    void theWayOfACharge();
    void aCustomersWordsAreNeverAFormulaWherePasted();

private:
    std::unique_ptr<AccountsDesk> m_desk;
};

void AccountsPageTest::initTestCase() {
    beginTestProgram();
}

void AccountsPageTest::init() {
    QSettings().clear();
    m_desk = std::make_unique<AccountsDesk>();
}

void AccountsPageTest::aCommandDoesWhatItsDialogSays_data() {
    QTest::addColumn<QList<Command>>("before");
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("objectName");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Service>("service");
    QTest::addColumn<bool>("cancelled");

    //   open 10 Dec        D1 10 Jan
    //   |---paid up front---|
    //     ^ now
    const QString anywhere;
    QTest::newRow("an active one is frozen")
        << QList<Command>{} << Command::Freeze << anywhere << u"Next charge: $9.00 on 10 Jan 2027, instead of $49.00."_s
        << Service::Frozen << false;
    QTest::newRow("a frozen one is unfrozen")
        << QList{Command::Freeze} << Command::Unfreeze << anywhere
        << u"Next charge: $49.00 on 10 Jan 2027, instead of $9.00."_s << Service::Active << false;
    QTest::newRow("an active one is cancelled")
        << QList<Command>{} << Command::Cancel << anywhere << u"No further charge, instead of $49.00 on 10 Jan 2027."_s
        << Service::Active << true;
    QTest::newRow("a frozen one is cancelled and stays frozen")
        << QList{Command::Freeze} << Command::Cancel << anywhere
        << u"No further charge, instead of $9.00 on 10 Jan 2027."_s << Service::Frozen << true;
    QTest::newRow("the circular arrow in the row un-cancels")
        << QList{Command::Cancel} << Command::Uncancel << u"uncancel-in-row"_s
        << u"Next charge: $49.00 on 10 Jan 2027, instead of the removal."_s << Service::Active << false;
    QTest::newRow("the circular arrow beside the badge un-cancels")
        << QList{Command::Cancel} << Command::Uncancel << u"uncancel-beside-badge"_s
        << u"Next charge: $49.00 on 10 Jan 2027, instead of the removal."_s << Service::Active << false;
    QTest::newRow("the button in the toolbar un-cancels, and a frozen one stays frozen")
        << QList{Command::Freeze, Command::Cancel} << Command::Uncancel << u"uncancel-button"_s
        << u"Next charge: $9.00 on 10 Jan 2027, instead of the removal."_s << Service::Frozen << false;
    QTest::newRow("freeze instead keeps a cancelled one, frozen")
        << QList{Command::Cancel} << Command::FreezeInstead << anywhere
        << u"Next charge: $9.00 on 10 Jan 2027, instead of the removal."_s << Service::Frozen << false;
}

void AccountsPageTest::aCommandDoesWhatItsDialogSays() {
    QFETCH(QList<Command>, before);
    QFETCH(Command, command);
    QFETCH(QString, objectName);
    QFETCH(QString, says);
    QFETCH(Service, service);
    QFETCH(bool, cancelled);

    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto other = m_desk->open(account, u"Other shop"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    for (const Command each : before)
        m_desk->execute(each, shop.id);
    m_desk->goTo(account, shop.id);

    QAbstractButton *pressed = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((pressed = m_desk->button(ui::commandName(command), objectName)) && pressed->isEnabled(),
                             kPatienceMs);
    press(pressed);
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    QVERIFY2(dialog->accessibleDescription().contains(says), qPrintable(dialog->accessibleDescription()));
    const auto focused = [] {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(focused(), u"keep"_s, kPatienceMs);
    auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
    QCOMPARE(agree->text(), ui::commandName(command));
    press(agree);

    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"Corner shop"_s), kPatienceMs);
    const auto after = m_desk->stored(shop.id);
    QVERIFY(after);
    QCOMPARE(after->service, service);
    QCOMPARE(after->cancelOn.has_value(), cancelled);
    QCOMPARE(m_desk->stored(other.id)->version, other.version);
}

void AccountsPageTest::goingBackChangesNothing() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Cancel integration"_s)->isEnabled(), kPatienceMs);
    press(m_desk->button(u"Cancel integration"_s));
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // the safe answer is the one that Enter gives
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Cancel integration"_s)->isEnabled(), kPatienceMs);
    QCOMPARE(m_desk->stored(shop.id)->version, shop.version);
}

void AccountsPageTest::undoIsACommandOfItsOwn_data() {
    QTest::addColumn<QList<Command>>("before");
    QTest::addColumn<Command>("command");
    QTest::newRow("of freezing") << QList<Command>{} << Command::Freeze;
    QTest::newRow("of unfreezing") << QList{Command::Freeze} << Command::Unfreeze;
    QTest::newRow("of cancelling") << QList<Command>{} << Command::Cancel;
    QTest::newRow("of un-cancelling") << QList{Command::Cancel} << Command::Uncancel;
    QTest::newRow("of freezing instead, where that has un-cancelled a frozen one")
        << QList{Command::Freeze, Command::Cancel} << Command::FreezeInstead;
}

void AccountsPageTest::undoIsACommandOfItsOwn() {
    QFETCH(QList<Command>, before);
    QFETCH(Command, command);
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    for (const Command each : before)
        m_desk->execute(each, shop.id);
    const auto was = m_desk->stored(shop.id);
    m_desk->goTo(account);
    QAbstractButton *pressed = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((pressed = m_desk->button(ui::commandName(command))) && pressed->isEnabled(), kPatienceMs);
    press(pressed);
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Undo"_s), kPatienceMs);
    QVERIFY(m_desk->stored(shop.id)->state() != was->state());
    press(m_desk->button(u"Undo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->stored(shop.id)->state(), was->state(), kPatienceMs);
    QCOMPARE(m_desk->stored(shop.id)->version, was->version + 2);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->button(u"Undo"_s), kPatienceMs);
}

void AccountsPageTest::whatWasTwoInOneOffersNoUndo() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->execute(Command::Cancel, shop.id);
    m_desk->goTo(account);
    QAbstractButton *pressed = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((pressed = m_desk->button(u"Freeze instead"_s)) && pressed->isEnabled(), kPatienceMs);
    press(pressed);
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"is kept and frozen"_s), kPatienceMs);
    QVERIFY(!m_desk->button(u"Undo"_s));
}

void AccountsPageTest::aChangeBehindTheDesksBackIsAConflictThatNamesWho() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Freeze"_s)->isEnabled(), kPatienceMs);
    press(m_desk->button(u"Freeze"_s));
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    m_desk->execute(Command::Cancel, shop.id); // while the customer thinks about it
    press(dialog->findChild<QPushButton *>(u"agree"_s));

    const QString who = m_desk->session().details().business()->login;
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"has changed since you looked at it: Cancelled by "_s + who),
                             kPatienceMs);
    QCOMPARE(m_desk->stored(shop.id)->service, Service::Active);
    QVERIFY(m_desk->stored(shop.id)->cancelOn);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Un-cancel"_s) && m_desk->button(u"Un-cancel"_s)->isEnabled(),
                             kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->button(u"Freeze"_s)->isEnabled(), kPatienceMs);
}

void AccountsPageTest::aChangeBehindTheDesksBackShowsInPlace() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    m_desk->open(account, u"First shop"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account, shop.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Freeze"_s)->isEnabled(), kPatienceMs);
    m_desk->execute(Command::Freeze, shop.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Unfreeze"_s)->isEnabled(), kPatienceMs);
    QCOMPARE(m_desk->table(u"Integrations"_s)->currentRow(), 1);
}

void AccountsPageTest::whatIsDueIsSettledFirstAndNamed() {
    //   open 10 Dec        D1 10 Jan
    //   |---paid up front---|---$49.00---|
    //                        ^ now: frozen, after D1 has been charged (R10)
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    QVERIFY(m_desk->session().upkeep().setToday(domain::Day::clamped(2027, 1, 10)));
    m_desk->goTo(account);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().context().clock.today(), domain::Day::clamped(2027, 1, 10), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Freeze"_s)->isEnabled(), kPatienceMs);
    press(m_desk->button(u"Freeze"_s));
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->accessibleDescription().contains(u"is settled first: 1 charge(s), $49.00 in all"_s)
            || dialog->accessibleDescription().contains(u"is settled first: 1 charge, $49.00 in all"_s));
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"2027-000002"_s), kPatienceMs);
    QCOMPARE(m_desk->stored(shop.id)->service, Service::Frozen);
    QCOMPARE(m_desk->stored(shop.id)->nextBillingOn, domain::Day::clamped(2027, 2, 10));
    const auto invoice = m_desk->session().details().invoice(u"2027-000002"_s);
    QVERIFY(invoice);
    QCOMPARE(invoice->total, domain::Money(49'00));
}

void AccountsPageTest::aDisabledButtonTellsWhy_data() {
    QTest::addColumn<QList<Command>>("before");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("why");
    QTest::newRow("a frozen one can't be frozen") << QList{Command::Freeze} << u"Freeze"_s << u"is frozen already"_s;
    QTest::newRow("an active one can't be unfrozen") << QList<Command>{} << u"Unfreeze"_s << u"is active"_s;
    QTest::newRow("a cancelled one can't be cancelled")
        << QList{Command::Cancel} << u"Cancel integration"_s << u"will be removed on 10 Jan 2027"_s;
    QTest::newRow("a frozen and cancelled one is un-cancelled first")
        << QList{Command::Freeze, Command::Cancel} << u"Unfreeze"_s << u"Un-cancel it first"_s;
    QTest::newRow("nothing is cancelled that could be un-cancelled")
        << QList<Command>{} << u"Un-cancel"_s << u"nothing to undo"_s;
}

void AccountsPageTest::aDisabledButtonTellsWhy() {
    QFETCH(QList<Command>, before);
    QFETCH(QString, button);
    QFETCH(QString, why);
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    for (const Command each : before)
        m_desk->execute(each, shop.id);
    m_desk->goTo(account);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(button) && m_desk->button(button)->toolTip().contains(why), kPatienceMs);
    QVERIFY(!m_desk->button(button)->isEnabled());
    QVERIFY(m_desk->button(button)->accessibleDescription().contains(why));
}

/// Else the old name would be taken for a new supplier's, and invoiced at once.
void AccountsPageTest::anOpenFormOffersANameThatWasGivenMeanwhile() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const QString before = m_desk->open(account, u"First shop"_s).supplier;
    m_desk->goTo(account);
    press(m_desk->button(u"Open integration…"_s));
    QDialog *dialog = m_desk->dialog(u"open-integration-dialog"_s);
    QVERIFY(dialog);
    auto *supplier = dialog->findChild<QComboBox *>(u"supplier"_s);
    QTRY_VERIFY_WITH_TIMEOUT(supplier->findText(before) >= 0, kPatienceMs);
    supplier->setEditText(u"Süd"_s);
    QVERIFY(m_desk->session().catalogue().renameSupplier(before, u"Renamed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(supplier->findText(u"Renamed"_s) >= 0, kPatienceMs);
    QVERIFY(supplier->findText(before) < 0);
    QCOMPARE(supplier->currentText(), u"Süd"_s);
}

void AccountsPageTest::openingShowsItsInvoiceBeforeItCanBeAgreedTo() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    m_desk->open(account, u"First shop"_s);
    m_desk->window().goTo({.page = ui::PageId::Accounts, .account = account});
    auto *opening = m_desk->window().findChild<QAction *>(u"open-integration"_s);
    QVERIFY(!opening->isEnabled()); // whose it would be isn't known yet: a press mustn't go unheard
    QTRY_VERIFY_WITH_TIMEOUT(opening->isEnabled(), kPatienceMs);
    press(m_desk->button(u"Open integration…"_s));
    QDialog *dialog = m_desk->dialog(u"open-integration-dialog"_s);
    QVERIFY(dialog);
    auto *verb = dialog->findChild<QPushButton *>(u"agree"_s);
    QVERIFY(!verb->isEnabled());
    auto *plan = dialog->findChild<QComboBox *>(u"plan"_s);
    QTRY_COMPARE_WITH_TIMEOUT(plan->count(), 1, kPatienceMs);
    dialog->findChild<QComboBox *>(u"supplier"_s)->setEditText(u"Südwind"_s);
    dialog->findChild<QComboBox *>(u"channel"_s)->setEditText(u"Marktplatz"_s);
    QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), kPatienceMs);
    QCOMPARE(verb->text(), u"Open and invoice $148.00"_s);

    // Another fee is another invoice: the one shown before can't be agreed to any more.
    auto *fee = dialog->findChild<QLineEdit *>(u"fee"_s);
    QTest::keyClicks(fee, u"40"_s);
    QVERIFY(!verb->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(verb->text(), u"Open and invoice $139.00"_s, kPatienceMs);

    // No label: said beside its field, and nothing is lost.
    press(verb);
    QVERIFY(dialog->isVisible());
    QCOMPARE(fee->text(), u"40"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"label"_s), u"Second shop"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"setting"_s), u"currency=EUR"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"note"_s), u"As agreed by telephone"_s);
    press(verb);

    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"$139.00"_s), kPatienceMs);
    const auto all = m_desk->session().lists().integrations({.account = account}, {});
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(2));
    const auto details = m_desk->session().details().integrationDetails(all->back().id);
    QVERIFY(details);
    QCOMPARE(details->integration.label, u"Second shop"_s);
    QCOMPARE(details->integration.supplier, u"Südwind"_s);
    QCOMPARE(details->integration.negotiatedFee, domain::Money(40'00));
    QCOMPARE(details->settings, (store::KeyValues{{u"currency"_s, u"EUR"_s}}));
    QCOMPARE(details->notes.size(), std::size_t(1));
    const auto invoice = m_desk->session().details().invoice(u"2026-000002"_s);
    QVERIFY(invoice);
    QCOMPARE(invoice->total, domain::Money(139'00));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->table(u"Integrations"_s)->currentRow(), 1, kPatienceMs);
}

void AccountsPageTest::aFeeThatIsNoAmountIsRefusedBesideItsField() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    m_desk->window().findChild<QAction *>(u"edit-fee"_s)->trigger();
    QDialog *dialog = m_desk->dialog(u"fee-dialog"_s);
    QVERIFY(dialog);
    auto *fee = dialog->findChild<QLineEdit *>(u"fee"_s);
    for (const QString &typed : {u"1e5"_s, u"1,000.5"_s, u"-3"_s, u"12.345"_s, u"99999999999999999999"_s}) {
        fee->setText(typed);
        press(dialog->findChild<QPushButton *>(u"agree"_s));
        QVERIFY2(fee->accessibleDescription().contains(u"is not an amount"_s), qPrintable(typed));
        QVERIFY(dialog->isVisible());
        QCOMPARE(fee->text(), typed);
    }
    QCOMPARE(m_desk->stored(shop.id)->version, shop.version);
}

void AccountsPageTest::aNegotiatedFeeIsACommand() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    m_desk->window().findChild<QAction *>(u"edit-fee"_s)->trigger();
    QDialog *dialog = m_desk->dialog(u"fee-dialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"fee"_s), u"39.50"_s);
    auto *verb = dialog->findChild<QPushButton *>(u"agree"_s);
    QVERIFY(!verb->isEnabled()); // not before its consequence is shown
    QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), kPatienceMs);
    QVERIFY(says(dialog, u"Next charge: $39.50 on 10 Jan 2027, instead of $49.00."_s));
    press(verb);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->stored(shop.id)->negotiatedFee, std::optional(domain::Money(39'50)), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"$39.50"_s), kPatienceMs);
}

void AccountsPageTest::anotherPlanCostsWhatItWillCostOnTheBillingDate() {
    QVERIFY(m_desk->session().catalogue().addPlan(u"Large"_s, domain::Money(99'00), domain::Money(79'00)));
    QVERIFY(m_desk->session().catalogue().setPlanPrice(u"Large"_s, domain::Money(89'00),
                                                       domain::Day::clamped(2026, 12, 20)));
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    m_desk->window().findChild<QAction *>(u"edit-plan"_s)->trigger();
    QDialog *dialog = m_desk->dialog(u"plan-dialog"_s);
    QVERIFY(dialog);
    auto *verb = dialog->findChild<QPushButton *>(u"agree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), kPatienceMs);
    QVERIFY(says(dialog, u"Next charge: $49.00 on 10 Jan 2027, as before."_s));
    auto *plan = dialog->findChild<QComboBox *>(u"plan"_s);
    QTest::keyClick(plan, Qt::Key_Down);
    QCOMPARE(plan->currentData().toString(), u"Large"_s);
    QVERIFY(!verb->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), kPatienceMs);
    QVERIFY(says(dialog, u"Next charge: $89.00 on 10 Jan 2027, instead of $49.00."_s));
    press(verb);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->stored(shop.id)->plan, u"Large"_s, kPatienceMs);
}

void AccountsPageTest::whatCantBeTakenIsSaidBesideTheField() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    m_desk->window().findChild<QAction *>(u"edit-label"_s)->trigger();
    QDialog *dialog = m_desk->dialog(u"label-dialog"_s);
    QVERIFY(dialog);
    auto *label = dialog->findChild<QLineEdit *>(u"label"_s);
    for (const QString &typed : {QString(), QString(201, u'x')}) {
        label->setText(typed);
        press(dialog->findChild<QPushButton *>(u"agree"_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(label->property("fault").toBool());
        QVERIFY(label->accessibleDescription().startsWith(u"Label is "_s));
    }
    QCOMPARE(m_desk->stored(shop.id)->label, u"Corner shop"_s);
}

void AccountsPageTest::aLabelIsEdited() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    m_desk->window().findChild<QAction *>(u"edit-label"_s)->trigger();
    QDialog *dialog = m_desk->dialog(u"label-dialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"label"_s)->setText(u"<b>Station shop</b>"_s);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->stored(shop.id)->label, u"<b>Station shop</b>"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"<b>Station shop</b>"_s), kPatienceMs);
}

void AccountsPageTest::aNoteIsAdded() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    m_desk->window().findChild<QTabWidget *>(u"integration-tabs"_s)->setCurrentIndex(2);
    auto *text = m_desk->window().findChild<QPlainTextEdit *>(u"new-note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->isEnabled(), kPatienceMs);
    QAbstractButton *add = m_desk->button(u"Add note"_s);
    QVERIFY(add);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(text, u"Wants a call on Monday"_s);
    press(add);
    const auto notes = [&] { return m_desk->session().details().integrationDetails(shop.id)->notes; };
    QTRY_COMPARE_WITH_TIMEOUT(notes().size(), std::size_t(1), kPatienceMs);
    QCOMPARE(notes().front().text, u"Wants a call on Monday"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().isEmpty(), kPatienceMs);
}

void AccountsPageTest::aSettingIsAddedEditedAndRemoved() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    m_desk->window().findChild<QTabWidget *>(u"integration-tabs"_s)->setCurrentIndex(1);
    const auto settings = [&] { return m_desk->session().details().integrationDetails(shop.id)->settings; };

    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Add setting"_s)->isEnabled(), kPatienceMs);
    press(m_desk->button(u"Add setting"_s));
    QPointer<QDialog> dialog = m_desk->dialog(u"pair-dialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"setting"_s), u"region"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"value"_s), u"north"_s);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_COMPARE_WITH_TIMEOUT(settings(), (store::KeyValues{{u"region"_s, u"north"_s}}), kPatienceMs);

    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    auto *list = m_desk->window().findChild<QTableWidget *>(u"settings"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 1, kPatienceMs);
    list->setCurrentCell(0, 0);
    press(m_desk->button(u"Edit setting"_s));
    dialog = m_desk->dialog(u"pair-dialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"value"_s)->setText(u"south"_s);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_COMPARE_WITH_TIMEOUT(settings(), (store::KeyValues{{u"region"_s, u"south"_s}}), kPatienceMs);

    QTRY_COMPARE_WITH_TIMEOUT(list->item(0, 1)->text(), u"south"_s, kPatienceMs);
    press(m_desk->button(u"Remove setting"_s));
    QVERIFY(m_desk->lastQuestion().contains(u"region"_s));
    QTRY_VERIFY_WITH_TIMEOUT(settings().empty(), kPatienceMs);
}

void AccountsPageTest::aCredentialIsWrittenAndNeverShown() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->goTo(account);
    m_desk->window().findChild<QTabWidget *>(u"integration-tabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Add credential"_s)->isEnabled(), kPatienceMs);
    press(m_desk->button(u"Add credential"_s));
    QDialog *dialog = m_desk->dialog(u"pair-dialog"_s);
    QVERIFY(dialog);
    auto *value = dialog->findChild<QLineEdit *>(u"value"_s);
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"credential"_s), u"api-key"_s);
    QTest::keyClicks(value, u"canary"_s);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().details().integrationDetails(shop.id)->credentialNames,
                              QStringList{u"api-key"_s}, kPatienceMs);
    auto *list = m_desk->window().findChild<QTableWidget *>(u"credentials"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 1, kPatienceMs);
    QCOMPARE(list->columnCount(), 1);
    QCOMPARE(list->item(0, 0)->text(), u"api-key"_s);
    QVERIFY(!m_desk->message().contains(u"canary"_s));
}

void AccountsPageTest::searchFindsAsOneTypes_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("part of a name, whatever the case") << u"asT"_s << QStringList{u"Aster"_s};
    QTest::newRow("part of an email address") << u"@example"_s << QStringList{u"Aster"_s, u"Birch"_s};
    QTest::newRow("an account's number") << u"2"_s << QStringList{u"Birch"_s};
    QTest::newRow("an integration's label") << u"corner"_s << QStringList{u"Birch"_s};
    QTest::newRow("how a label begins") << u"c"_s << QStringList{u"Birch"_s};
    QTest::newRow("nothing that begins like that") << u"ir"_s << QStringList{};
    QTest::newRow("nothing") << u"zebra"_s << QStringList{};
}

void AccountsPageTest::searchFindsAsOneTypes() {
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    m_desk->addAccount(u"Aster"_s);
    m_desk->open(m_desk->addAccount(u"Birch"_s), u"Corner shop"_s);
    ui::TableView *accounts = m_desk->table(u"Accounts"_s);
    QTRY_COMPARE_WITH_TIMEOUT(accounts->model()->rowCount(), 2, kPatienceMs);
    auto *search = m_desk->window().findChild<QLineEdit *>(u"search-accounts"_s);
    QTest::keyClicks(search, typed);
    const auto names = [&] {
        QStringList shown;
        for (int row = 0; row < accounts->model()->rowCount(); ++row)
            shown += accounts->model()->index(row, 1).data().toString();
        return shown;
    };
    QTRY_COMPARE_WITH_TIMEOUT(names(), found, kPatienceMs);
    if (found.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(accounts->stateText().contains(typed), kPatienceMs);
}

void AccountsPageTest::enterOpensTheFirstAndBackLeadsToTheList() {
    m_desk->addAccount(u"Aster"_s);
    const auto birch = m_desk->addAccount(u"Birch"_s);
    auto *search = m_desk->window().findChild<QLineEdit *>(u"search-accounts"_s);
    QTest::keyClicks(search, u"birch"_s);
    QTest::keyClick(search, Qt::Key_Return); // before the answer can be there
    const auto account = [&] { return m_desk->window().currentPage()->place().account; };
    QTRY_COMPARE_WITH_TIMEOUT(account(), std::optional(birch), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"All accounts"_s), kPatienceMs);
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window(), kPatienceMs)); // shortcuts are for whoever has the keyboard
    QTest::keyClick(&m_desk->window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(account(), std::nullopt, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->table(u"Accounts"_s), kPatienceMs);
    QTest::keyClick(&m_desk->window(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(account(), std::optional(birch), kPatienceMs);
}

void AccountsPageTest::escapeClearsTheSearch() {
    m_desk->addAccount(u"Aster"_s);
    m_desk->addAccount(u"Birch"_s);
    ui::TableView *accounts = m_desk->table(u"Accounts"_s);
    auto *search = m_desk->window().findChild<QLineEdit *>(u"search-accounts"_s);
    QTest::keyClicks(search, u"birch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(accounts->model()->rowCount(), 1, kPatienceMs);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(accounts->model()->rowCount(), 2, kPatienceMs);
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(accounts->currentRow(), 0, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(accounts->hasFocus(), kPatienceMs);
}

void AccountsPageTest::aNewAccountIsShownAtOnce() {
    press(m_desk->button(u"New account"_s));
    QDialog *dialog = m_desk->dialog(u"account-dialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"Linden"_s);
    press(dialog->findChild<QPushButton *>(u"agree"_s)); // no email yet
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLineEdit *>(u"email"_s)->property("fault").toBool());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"email"_s), u"linden@example.com"_s);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().currentPage()->place().account, kPatienceMs);
    const auto details = m_desk->session().details().account(*m_desk->window().currentPage()->place().account);
    QVERIFY(details);
    QCOMPARE(details->account.name, u"Linden"_s);
    QCOMPARE(details->account.email, u"linden@example.com"_s);
}

void AccountsPageTest::aParkedAccountSaysWhyAndIsTriedAgain() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    m_desk->open(account, u"Corner shop"_s);
    m_desk->tamper("UPDATE account SET parked_reason = 'no-price'");
    m_desk->goTo(account);
    QAbstractButton *again = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((again = m_desk->button(u"Try again"_s)), kPatienceMs);
    QVERIFY(again->parentWidget()->accessibleName().contains(ui::parkReasonName(domain::ParkReason::NoPrice)));
    press(again);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session().details().account(account)->account.parked, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->button(u"Try again"_s), kPatienceMs);
}

void AccountsPageTest::theArrowInTheRowIsReachedByTab() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->execute(Command::Cancel, shop.id);
    m_desk->goTo(account);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Un-cancel"_s, u"uncancel-in-row"_s), kPatienceMs);
    ui::TableView *table = m_desk->table(u"Integrations"_s);
    table->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(table->hasFocus(), kPatienceMs);
    QTest::keyClick(table, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->button(u"Un-cancel"_s, u"uncancel-in-row"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->stored(shop.id)->cancelOn, kPatienceMs);
}

void AccountsPageTest::theWayOfACharge() {
    //   open 10 Dec        D1 10 Jan        D2 10 Feb
    //   |---paid up front---|---$9.00 frozen--|
    const auto account = m_desk->addAccount(u"Aster"_s);
    const auto shop = m_desk->open(account, u"Corner shop"_s);
    m_desk->execute(Command::Freeze, shop.id);
    m_desk->goTo(account);
    auto *charges = m_desk->window().findChild<QTableWidget *>(u"charges"_s);
    QTRY_COMPARE_WITH_TIMEOUT(charges->rowCount(), 2 + 12, kPatienceMs); // setup, the first month, a year to come
    // The next one is what a customer asks about.
    QCOMPARE(charges->currentRow(), 2);
    QCOMPARE(charges->item(2, 0)->text(), u"10 Jan 2027"_s);
    QCOMPARE(charges->item(2, 2)->text(), u"$9.00"_s);
    auto *why = m_desk->window().findChild<QLabel *>(u"why"_s);
    QVERIFY2(why->text().contains(u"it is frozen at the start of that billing date"_s), qPrintable(why->text()));
    charges->setCurrentCell(0, 0);
    QVERIFY2(why->text().contains(u"(invoice 2026-000001)"_s), qPrintable(why->text()));
    QTest::keyClick(charges, Qt::Key_Return);
    QCOMPARE(m_desk->window().currentPage()->id(), ui::PageId::Invoices);
}

void AccountsPageTest::aCustomersWordsAreNeverAFormulaWherePasted() {
    const auto account = m_desk->addAccount(u"Aster"_s);
    m_desk->open(account, u"=HYPERLINK(1)"_s);
    m_desk->open(account, u"Shop"_s);
    m_desk->goTo(account);
    ui::TableView *table = m_desk->table(u"Integrations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatienceMs);
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(u"\n'=HYPERLINK(1)\t"_s), kPatienceMs);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\nShop\t"_s));
}

QTEST_MAIN(AccountsPageTest)
#include "accounts_page_test.moc"
