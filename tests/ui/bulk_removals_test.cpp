// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policy.h"
#include "tests/support/patience.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "ui/actions/integration_actions.h"
#include "ui/shell/business_clock.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QToolButton>

using domain::Command;
using domain::Day;
using domain::Money;
using domain::Service;
using namespace Qt::StringLiterals;
using pressing::child;
using pressing::must;
using pressing::press;
using support::kPatienceMs;

/// What is about to be deleted, of several accounts, is kept by one command; the database is read afterwards by a
/// session that is nobody's desk.
///
///     10 Dec           12 Dec                        10 Jan      11 Jan    12 Jan
///     Birch: “Old” ──── the others, all cancelled ─── “Old” due ─ now ───── removal of the others
class BulkRemovalsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void allOfManyAccountsAreUncancelledAndUndoTakesThemBack();
    void whatIsDueIsSettledOnceAndOnItsAccountOnly();
    void frozenInsteadIsTakenBackWhereOneCommandDoesIt();
    void accountsWithFrozenOnesOnlyAreNamed();
    void oneIsAskedAboutByItself();
    void whoeverWasFasterIsAConflictAndIsTriedAgain();
    void aSettlementHoldsUpNoOtherAccount();
    void stoppingLeavesTheRestCancelled();
    void whatTheSelectionCostsIsSaidBesideTheButtons();
    void theContextMenuOffersTheTwoWaysBack();
    void theNextOneIsSelectedWhenOneHasLeft();
    void tooManyAtOnceAreRefusedBeforehand();

private:
    ui::Page &page() { return *m_desk->window().page(ui::PageId::Removals); }

    ui::TableView *table() { return child<ui::TableView>(&page(), "removals"); }

    domain::IntegrationId cancelled(domain::AccountId account, const QString &label);
    void selectAll();
    /// The dialog, once it says what it would do; @p key is pressed with Control and Shift.
    QDialog *askByKey(Qt::Key key);
    /// `Aster/A1: Done`, a line a row.
    static QString results(const QDialog *dialog);
    int countOf(Service service, bool isCancelled);
    int executed(Command command);
    qint64 invoicesOf(domain::AccountId account);

    std::unique_ptr<AccountsDesk> m_desk;
    domain::AccountId m_aster;
    domain::AccountId m_birch;
    domain::AccountId m_cedar;
    std::vector<domain::IntegrationId> m_going; ///< A1, A2, B1, B2, C1
};

void BulkRemovalsTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"renewdesk-test"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void BulkRemovalsTest::init() {
    QSettings().clear();
    m_desk = std::make_unique<AccountsDesk>();
    m_aster = m_desk->addAccount(u"Aster"_s);
    m_birch = m_desk->addAccount(u"Birch"_s);
    m_cedar = m_desk->addAccount(u"Cedar"_s);
    m_desk->open(m_birch, u"Old"_s);
    must(m_desk->session().upkeep().setToday(Day::clamped(2026, 12, 12)));
    // Not in the order of the accounts.
    const auto c1 = cancelled(m_cedar, u"C1"_s);
    const auto b1 = cancelled(m_birch, u"B1"_s);
    const auto a1 = cancelled(m_aster, u"A1"_s);
    const auto b2 = cancelled(m_birch, u"B2"_s);
    const auto a2 = cancelled(m_aster, u"A2"_s);
    m_going = {a1, a2, b1, b2, c1};
    must(m_desk->session().upkeep().setToday(Day::clamped(2027, 1, 11)));
    m_desk->window().goTo({.page = ui::PageId::Removals});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().context().clock.today(), Day::clamped(2027, 1, 11), kPatienceMs);
}

void BulkRemovalsTest::cleanup() {
    m_desk.reset();
}

domain::IntegrationId BulkRemovalsTest::cancelled(domain::AccountId account, const QString &label) {
    const domain::IntegrationId opened = m_desk->open(account, label).id;
    m_desk->execute(Command::Cancel, opened);
    return opened;
}

void BulkRemovalsTest::selectAll() {
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!table()->model()->index(4, 0).data().toString().isEmpty(), kPatienceMs);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
}

QDialog *BulkRemovalsTest::askByKey(Qt::Key key) {
    const auto *action = child<QToolButton>(&page(), key == Qt::Key_Z ? "uncancel-button" : "freeze-instead-button");
    if (!QTest::qWaitFor([action] { return action->isEnabled() && action->isVisible(); }, kPatienceMs))
        return nullptr;
    QTest::keyClick(table(), key, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *dialog = m_desk->dialog(u"bulk"_s);
    const auto *keep = dialog ? dialog->findChild<QPushButton *>(u"keep"_s) : nullptr;
    return keep && QTest::qWaitFor([keep] { return keep->isVisible(); }, kPatienceMs) ? dialog : nullptr;
}

QString BulkRemovalsTest::results(const QDialog *dialog) {
    const auto *table = dialog->findChild<QTableWidget *>(u"results"_s);
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row)
        lines +=
            u"%1/%2: %3"_s.arg(table->item(row, 0)->text(), table->item(row, 1)->text(), table->item(row, 2)->text());
    return lines.join(u'\n');
}

int BulkRemovalsTest::countOf(Service service, bool isCancelled) {
    int count = 0;
    for (const domain::IntegrationId each : m_going) {
        const auto stored = m_desk->stored(each);
        count += stored && stored->service == service && stored->cancelOn.has_value() == isCancelled;
    }
    return count;
}

/// How often it reached the store, refusals included (R20).
int BulkRemovalsTest::executed(Command command) {
    return int(must(m_desk->session().lists().activityTotals({.command = command})).rows);
}

qint64 BulkRemovalsTest::invoicesOf(domain::AccountId account) {
    return must(m_desk->session().lists().invoiceTotals({.account = account, .kind = {}, .from = {}, .to = {}})).rows;
}

void BulkRemovalsTest::allOfManyAccountsAreUncancelledAndUndoTakesThemBack() {
    selectAll();
    QPointer<QDialog> dialog = askByKey(Qt::Key_Z);
    QVERIFY(dialog);
    const QString said = dialog->accessibleDescription();
    QVERIFY2(said.contains(u"Next charges: $245.00 in all on 12 Jan 2027, instead of the removals."_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"What has come due on 1 account(s) is settled first: 1 charge(s), $49.00"_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"5 integration(s) will not be removed"_s), qPrintable(said));
    press(child<QPushButton>(dialog, "agree"));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, false), 5, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().startsWith(u"5 integration"_s), kPatienceMs);
    QVERIFY2(!m_desk->message().contains(u"Undo takes back"_s), qPrintable(m_desk->message())); // all of them
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, kPatienceMs);
    QCOMPARE(executed(Command::Uncancel), 5);

    press(m_desk->button(u"Undo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, true), 5, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5, kPatienceMs);
    QCOMPARE(executed(Command::Cancel), 5 + 5);
}

void BulkRemovalsTest::whatIsDueIsSettledOnceAndOnItsAccountOnly() {
    selectAll();
    QCOMPARE(invoicesOf(m_birch), 3); // of the openings
    QPointer<QDialog> dialog = askByKey(Qt::Key_Z);
    QVERIFY(dialog);
    press(child<QPushButton>(dialog, "agree"));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, false), 5, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QCOMPARE(invoicesOf(m_aster), 2);
    QCOMPARE(invoicesOf(m_birch), 4);
    QCOMPARE(invoicesOf(m_cedar), 1);
    const auto invoice = must(m_desk->session().details().invoice(u"2027-000007"_s));
    QCOMPARE(invoice.account, m_birch);
    QCOMPARE(invoice.total, Money(49'00)); // “Old” alone, on 10 Jan
    QVERIFY2(m_desk->message().contains(u"2027-000007"_s), qPrintable(m_desk->message()));
    QCOMPARE(executed(Command::Uncancel), 5); // B2 wasn't a conflict, though its version had moved
}

void BulkRemovalsTest::frozenInsteadIsTakenBackWhereOneCommandDoesIt() {
    // A1 and C1 were frozen before they were cancelled: un-cancelling is all it takes, and cancelling takes it back.
    for (const auto frozen : {m_going[0], m_going[4]}) {
        m_desk->execute(Command::Uncancel, frozen);
        m_desk->execute(Command::Freeze, frozen);
        m_desk->execute(Command::Cancel, frozen);
    }
    const int cancelledBefore = executed(Command::Cancel);
    selectAll();
    QPointer<QDialog> dialog = askByKey(Qt::Key_I);
    QVERIFY(dialog);
    auto *agree = child<QPushButton>(dialog, "agree");
    QCOMPARE(agree->text(), u"Keep and freeze 5 integration(s)"_s);
    press(agree);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Frozen, false), 5, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QCOMPARE(executed(Command::FreezeInstead), 5);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"Undo takes back 2 of them"_s), kPatienceMs);
    press(m_desk->button(u"Undo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Frozen, true), 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().startsWith(u"2 integration"_s), kPatienceMs);
    QCOMPARE(countOf(Service::Frozen, false), 3);
    QVERIFY(m_desk->stored(m_going[0])->cancelOn);
    QVERIFY(m_desk->stored(m_going[4])->cancelOn);
    QCOMPARE(executed(Command::Cancel), cancelledBefore + 2);
}

/// R9: Birch has an active one left.
void BulkRemovalsTest::accountsWithFrozenOnesOnlyAreNamed() {
    selectAll();
    QDialog *dialog = askByKey(Qt::Key_I);
    QVERIFY(dialog);
    const QString said = dialog->accessibleDescription();
    QVERIFY2(said.contains(u"Charges go on for 2 account(s) that then have only frozen integrations: “Aster”, “Cedar”. "
                           "Each integration is charged $9.00 a month"_s),
             qPrintable(said));
    QTest::keyClick(dialog, Qt::Key_Return); // the safe answer is the one that Enter gives
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().findChild<QDialog *>(u"bulk"_s), kPatienceMs);
    QCOMPARE(countOf(Service::Active, true), 5);
    QCOMPARE(executed(Command::FreezeInstead), 0);
}

void BulkRemovalsTest::oneIsAskedAboutByItself() {
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5, kPatienceMs);
    table()->setCurrentRow(0);
    auto *rescue = child<QToolButton>(&page(), "uncancel-button");
    QTRY_VERIFY_WITH_TIMEOUT(rescue->isEnabled(), kPatienceMs);
    press(rescue);
    press(child<QPushButton>(m_desk->dialog(u"consequence"_s), "agree"));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, false), 1, kPatienceMs);
    QVERIFY(!m_desk->window().findChild<QDialog *>(u"bulk"_s));
}

void BulkRemovalsTest::whoeverWasFasterIsAConflictAndIsTriedAgain() {
    selectAll();
    QPointer<QDialog> dialog = askByKey(Qt::Key_Z);
    QVERIFY(dialog);
    must(m_desk->session().commands().edit({.integration = m_going[1], .label = u"A2 at the corner"_s}));
    press(child<QPushButton>(dialog, "agree"));
    auto *retry = child<QPushButton>(dialog, "retry");
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), kPatienceMs);
    QCOMPARE(results(dialog), u"Aster/A1: Done\nAster/A2: Conflict\nBirch/B1: Done\nBirch/B2: Done\nCedar/C1: Done"_s);
    QCOMPARE(countOf(Service::Active, false), 4);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kPatienceMs);
    press(retry); // for the version of now
    auto *agree = child<QPushButton>(dialog, "agree");
    QTRY_VERIFY_WITH_TIMEOUT(agree->isVisible(), kPatienceMs);
    QCOMPARE(agree->text(), u"Un-cancel 1 integration(s)"_s);
    press(agree);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, false), 5, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    press(m_desk->button(u"Undo"_s)); // of both tries
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, true), 5, kPatienceMs);
}

/// Settling has moved the versions of one account's, and what they would cost has changed since: the others' stand.
void BulkRemovalsTest::aSettlementHoldsUpNoOtherAccount() {
    selectAll();
    QPointer<QDialog> dialog = askByKey(Qt::Key_Z);
    QVERIFY(dialog);
    must(m_desk->session().catalogue().setPlanPrice(u"Basic"_s, Money(59'00), Day::clamped(2027, 3, 1)));
    press(child<QPushButton>(dialog, "agree"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog && child<QPushButton>(dialog, "retry")->isVisible(), kPatienceMs);
    QCOMPARE(results(dialog), u"Aster/A1: Done\nAster/A2: Done\nBirch/B1: Done\nBirch/B2: Conflict\nCedar/C1: Done"_s);
    QCOMPARE(executed(Command::Uncancel), 4); // it was not even asked for
}

void BulkRemovalsTest::stoppingLeavesTheRestCancelled() {
    selectAll();
    QPointer<QDialog> dialog = askByKey(Qt::Key_Z);
    QVERIFY(dialog);
    const auto *table = child<QTableWidget>(dialog, "results");
    connect(table, &QTableWidget::itemChanged, dialog, [&](const QTableWidgetItem *item) {
        if (item->row() == 2 && item->text() == u"Under way"_s)
            press(pressing::button(*dialog, u"Stop"_s));
    });
    press(child<QPushButton>(dialog, "agree"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, "retry")->isVisible(), kPatienceMs);
    QCOMPARE(results(dialog),
             u"Aster/A1: Done\nAster/A2: Done\nBirch/B1: Done\nBirch/B2: Not tried\nCedar/C1: Not tried"_s);
    QCOMPARE(countOf(Service::Active, false), 3);
    QVERIFY2(m_desk->message().contains(u"2 integration(s) could not be changed"_s), qPrintable(m_desk->message()));
    press(child<QPushButton>(dialog, "keep"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    press(m_desk->button(u"Undo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, true), 5, kPatienceMs);
}

void BulkRemovalsTest::whatTheSelectionCostsIsSaidBesideTheButtons() {
    m_desk->execute(Command::FreezeInstead, m_going[4]);
    m_desk->execute(Command::Cancel, m_going[4]);
    selectAll();
    const auto *said = child<QLabel>(&page(), "removals-selection");
    // Four at $49.00, and a frozen one.
    const QString all = u"5 integration(s) selected. If they are un-cancelled, they cost $205.00 a month together."_s;
    QTRY_COMPARE_WITH_TIMEOUT(said->text(), all, kPatienceMs);
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(said->text().isEmpty(), kPatienceMs);
    auto *compare = child<QToolButton>(&page(), "compare-choices");
    QVERIFY(compare->isEnabled()); // one is compared
    QTest::keyClick(table(), Qt::Key_Up, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(said->text().startsWith(u"2 integration"_s), kPatienceMs);
    QVERIFY(!compare->isEnabled());
}

void BulkRemovalsTest::theContextMenuOffersTheTwoWaysBack() {
    selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(child<QToolButton>(&page(), "freeze-instead-button")->isVisible(), kPatienceMs);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table(), &asked);
    const auto *menu = table()->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList offered;
    const auto actions = menu->actions();
    for (const QAction *action : actions.mid(0, 2))
        offered += action->text() + (action->isEnabled() ? QString() : u" (disabled)"_s);
    QCOMPARE(offered, (QStringList{u"Un-cancel"_s, u"Freeze instead"_s}));
}

void BulkRemovalsTest::theNextOneIsSelectedWhenOneHasLeft() {
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5, kPatienceMs);
    table()->setCurrentRow(1);
    const QString next = table()->model()->index(2, 2).data().toString();
    QTRY_VERIFY_WITH_TIMEOUT(child<QToolButton>(&page(), "uncancel-button")->isEnabled(), kPatienceMs);
    press(child<QToolButton>(&page(), "uncancel-button"));
    press(child<QPushButton>(m_desk->dialog(u"consequence"_s), "agree"));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 4, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedRanges(), (std::vector<tables::RowRange>{{1, 1}}), kPatienceMs);
    QCOMPARE(table()->model()->index(1, 2).data().toString(), next);
}

void BulkRemovalsTest::tooManyAtOnceAreRefusedBeforehand() {
    const ui::PageContext &context = m_desk->window().context();
    ui::IntegrationActions actions(context.formats, context.access);
    actions.setSeveral({}, domain::policy::kMostAtOnce, context.clock.today());
    QVERIFY(actions.action(Command::Uncancel)->isEnabled());
    actions.setSeveral({}, domain::policy::kMostAtOnce + 1, context.clock.today());
    QVERIFY(!actions.action(Command::Uncancel)->isEnabled());
    QCOMPARE(actions.action(Command::Uncancel)->toolTip(),
             u"At most 10,000 integrations can be changed at once; 10,001 are selected."_s);
}

QTEST_MAIN(BulkRemovalsTest)
#include "bulk_removals_test.moc"
