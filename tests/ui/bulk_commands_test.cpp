// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/breakable_database.h"
#include "tests/support/patience.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"
#include "ui/phrases/names.h"
#include "ui/shell/business_clock.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>

using domain::Command;
using domain::Service;
using namespace Qt::StringLiterals;
using pressing::must;
using pressing::press;
using support::BreakableDatabase;
using support::kPatienceMs;

/// Several integrations are selected with real keys and clicks, and given one command; the database is read afterwards
/// by a session that is nobody's desk.
class BulkCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void allThatCanAreFrozenAndUndoTakesAllOfThemBack();
    void theSumIsShownBeforeAnybodyAgrees_data();
    void theSumIsShownBeforeAnybodyAgrees();
    void goingBackChangesNothing();
    void clicksWithControlAndShiftSelect();
    void severalSelectedSayHowManyAndWhatTheyCost();
    void whatIsPossibleForNoneCantBeAskedFor();
    void whoeverWasFasterIsAConflictAndIsTriedAgain();
    void whatIsDueIsSettledOnceAndTheOthersGoOn();
    void whatChangedUnderASettlementIsAConflict();
    void stoppingLeavesTheRestAsItIs();
    void rowsThatWereNeverFetchedAreAmongThem();
    void aLostAnswerIsFoundOutAndTheOthersGoOn();

private:
    void make(int shops);

    ui::TableView *table() { return m_desk->table(u"Integrations"_s); }

    void selectAll();
    QDialog *askFor(Command command);
    /// `Shop 1: Done`, a line a row.
    QString results(const QDialog *dialog);
    int countOf(Service service, bool cancelled);
    int executed(Command command);

    std::shared_ptr<store::Database> m_real;
    std::shared_ptr<BreakableDatabase> m_database;
    std::unique_ptr<AccountsDesk> m_desk;
    domain::AccountId m_account;
    std::vector<domain::IntegrationId> m_shops;
};

void BulkCommandsTest::initTestCase() {
    beginTestProgram();
}

void BulkCommandsTest::init() {
    QSettings().clear();
    m_desk.reset();
    m_real = AccountsDesk::makeDatabase();
    m_database = std::make_shared<BreakableDatabase>(m_real);
    m_desk = std::make_unique<AccountsDesk>(m_database, *m_real);
}

/// An account with so many shops, active and opened today.
void BulkCommandsTest::make(int shops) {
    m_shops.clear();
    m_account = m_desk->addAccount(u"Aster"_s);
    for (int i = 1; i <= shops; ++i)
        m_shops.push_back(m_desk->open(m_account, u"Shop %1"_s.arg(i)).id);
}

void BulkCommandsTest::selectAll() {
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), int(m_shops.size()), kPatienceMs);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
}

QDialog *BulkCommandsTest::askFor(Command command) {
    QAbstractButton *pressed = nullptr;
    const auto isReady = [&] {
        pressed = m_desk->button(ui::commandName(command), domain::commandCode(command) + u"-button"_s);
        return pressed && pressed->isEnabled();
    };
    if (!QTest::qWaitFor(isReady, kPatienceMs))
        return nullptr;
    press(pressed);
    QDialog *dialog = m_desk->dialog(u"bulk"_s);
    const auto *keep = dialog ? dialog->findChild<QPushButton *>(u"keep"_s) : nullptr;
    return keep && QTest::qWaitFor([keep] { return keep->isVisible(); }, kPatienceMs) ? dialog : nullptr;
}

QString BulkCommandsTest::results(const QDialog *dialog) {
    const auto *table = dialog->findChild<QTableWidget *>(u"results"_s);
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row)
        lines += u"%1: %2"_s.arg(table->item(row, 0)->text(), table->item(row, 1)->text());
    return lines.join(u'\n');
}

int BulkCommandsTest::countOf(Service service, bool cancelled) {
    int count = 0;
    for (const domain::IntegrationId shop : m_shops) {
        const auto stored = m_desk->stored(shop);
        count += stored && stored->service == service && stored->cancelOn.has_value() == cancelled;
    }
    return count;
}

/// How often it reached the store, refusals included (R20).
int BulkCommandsTest::executed(Command command) {
    return int(must(m_desk->session().lists().activityTotals({.command = command})).rows);
}

void BulkCommandsTest::allThatCanAreFrozenAndUndoTakesAllOfThemBack() {
    make(4);
    m_desk->execute(Command::Freeze, m_shops[1]);
    m_desk->goTo(m_account);
    selectAll();
    QPointer<QDialog> dialog = askFor(Command::Freeze);
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
                              u"keep"_s, kPatienceMs);
    auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
    QVERIFY2(agree->text().startsWith(u"Freeze 3 integration"_s), qPrintable(agree->text()));
    press(agree);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Frozen, false), 4, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs); // all done: there is nothing to read
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().startsWith(u"3 integration"_s), kPatienceMs);
    QCOMPARE(executed(Command::Freeze), 4); // the one behind the desk's back, and one each

    press(m_desk->button(u"Undo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, false), 3, kPatienceMs);
    QCOMPARE(m_desk->stored(m_shops[1])->service, Service::Frozen); // it was so before
    QCOMPARE(executed(Command::Unfreeze), 3);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"active again"_s), kPatienceMs);
    QVERIFY(!m_desk->button(u"Undo"_s));
}

void BulkCommandsTest::theSumIsShownBeforeAnybodyAgrees_data() {
    QTest::addColumn<QList<Command>>("before"); // of each
    QTest::addColumn<Command>("command");
    QTest::addColumn<QStringList>("says");

    //   open 10 Dec        D1 10 Jan
    //   |---paid up front---|
    //     ^ now
    QTest::newRow("three are frozen: $9.00 instead of $49.00 each, twelve times")
        << QList<Command>{} << Command::Freeze
        << QStringList{u"Next charges: $27.00 in all on 10 Jan 2027, instead of $147.00."_s,
                       u"The coming twelve months: $324.00 in all, instead of $1,764.00."_s,
                       u"Charges go on: the account still has 3 frozen integration"_s};
    QTest::newRow("three are cancelled, and the account is billed no more")
        << QList<Command>{} << Command::Cancel
        << QStringList{u"No further charge for any of them, instead of $147.00 in all on 10 Jan 2027."_s,
                       u"10 Jan 2027 (3)"_s, u"deleted for good"_s, u"there are no more charges"_s};
    QTest::newRow("three are un-cancelled")
        << QList{Command::Cancel} << Command::Uncancel
        << QStringList{u"Next charges: $147.00 in all on 10 Jan 2027, instead of the removals."_s,
                       u"will not be removed"_s};
    QTest::newRow("three are unfrozen") << QList{Command::Freeze} << Command::Unfreeze
                                        << QStringList{
                                               u"Next charges: $147.00 in all on 10 Jan 2027, instead of $27.00."_s};
}

void BulkCommandsTest::theSumIsShownBeforeAnybodyAgrees() {
    QFETCH(QList<Command>, before);
    QFETCH(Command, command);
    QFETCH(QStringList, says);
    make(3);
    for (const Command each : before) {
        for (const domain::IntegrationId shop : m_shops)
            m_desk->execute(each, shop);
    }
    m_desk->goTo(m_account);
    selectAll();
    QDialog *dialog = askFor(command);
    QVERIFY(dialog);
    for (const QString &each : says)
        QVERIFY2(dialog->accessibleDescription().contains(each), qPrintable(dialog->accessibleDescription()));
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    const domain::LifecycleState after =
        domain::transition(before.isEmpty() ? domain::LifecycleState{} : domain::transition({}, before.front()).to,
                           command)
            .to;
    QTRY_COMPARE_WITH_TIMEOUT(countOf(after.service, after.cancelPending), 3, kPatienceMs);
}

void BulkCommandsTest::goingBackChangesNothing() {
    make(3);
    m_desk->goTo(m_account);
    selectAll();
    QPointer<QDialog> dialog = askFor(Command::Cancel);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // the safe answer is the one that Enter gives
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QCOMPARE(countOf(Service::Active, false), 3);
    QCOMPARE(executed(Command::Cancel), 0);
}

void BulkCommandsTest::clicksWithControlAndShiftSelect() {
    make(5);
    m_desk->goTo(m_account);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5, kPatienceMs);
    const auto click = [this](int row, Qt::KeyboardModifiers with) {
        const QModelIndex label = table()->model()->index(row, 1);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, with, table()->visualRect(label).center());
    };
    click(0, Qt::NoModifier);
    click(2, Qt::ShiftModifier);
    click(1, Qt::ControlModifier); // not that one
    click(4, Qt::ControlModifier);
    QDialog *dialog = askFor(Command::Freeze);
    QVERIFY(dialog);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Frozen, false), 3, kPatienceMs);
    QCOMPARE(m_desk->stored(m_shops[1])->service, Service::Active);
    QCOMPARE(m_desk->stored(m_shops[3])->service, Service::Active);
}

void BulkCommandsTest::severalSelectedSayHowManyAndWhatTheyCost() {
    make(3);
    m_desk->execute(Command::Freeze, m_shops[0]);
    m_desk->execute(Command::Cancel, m_shops[1]);
    m_desk->goTo(m_account);
    selectAll();
    const auto *said = m_desk->window().findChild<QLabel *>(u"selection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), kPatienceMs);
    QVERIFY2(said->text().startsWith(u"3 integration"_s), qPrintable(said->text()));
    // $9.00 frozen, nothing for the one that goes, $49.00.
    QTRY_VERIFY2_WITH_TIMEOUT(said->text().contains(u"$58.00 a month"_s), qPrintable(said->text()), kPatienceMs);
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(!said->isVisible(), kPatienceMs); // one is shown again
}

void BulkCommandsTest::whatIsPossibleForNoneCantBeAskedFor() {
    make(2);
    m_desk->goTo(m_account);
    selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Freeze"_s)->isEnabled(), kPatienceMs);
    QVERIFY(!m_desk->button(u"Unfreeze"_s)->isEnabled());
    QVERIFY(m_desk->button(u"Unfreeze"_s)->accessibleDescription().contains(u"possible for none"_s));
}

void BulkCommandsTest::whoeverWasFasterIsAConflictAndIsTriedAgain() {
    make(3);
    m_desk->goTo(m_account);
    selectAll();
    QPointer<QDialog> dialog = askFor(Command::Freeze);
    QVERIFY(dialog);
    must(m_desk->session().commands().edit({.integration = m_shops[1], .label = u"Corner shop"_s}));
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    auto *retry = dialog->findChild<QPushButton *>(u"retry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), kPatienceMs);
    QCOMPARE(results(dialog), u"Shop 1: Done\nShop 2: Conflict\nShop 3: Done"_s);
    const auto *table = dialog->findChild<QTableWidget *>(u"results"_s);
    QVERIFY2(table->item(1, 2)->text().contains(u"has changed since you looked at it"_s),
             qPrintable(table->item(1, 2)->text()));
    QCOMPARE(countOf(Service::Frozen, false), 2);

    press(retry); // what it costs now, and the version of now
    auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(agree->isVisible(), kPatienceMs);
    QVERIFY2(agree->text().startsWith(u"Freeze 1 integration"_s), qPrintable(agree->text()));
    press(agree);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Frozen, false), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().startsWith(u"3 integration"_s), kPatienceMs);
    press(m_desk->button(u"Undo"_s)); // of both tries
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, false), 3, kPatienceMs);
}

void BulkCommandsTest::whatIsDueIsSettledOnceAndTheOthersGoOn() {
    //   open 10 Dec        D1 10 Jan
    //   |---paid up front---|---$49.00 each---|
    //                        ^ now: frozen, after D1 has been charged (R10)
    make(3);
    QVERIFY(m_desk->session().upkeep().setToday(domain::Day::clamped(2027, 1, 10)));
    m_desk->goTo(m_account);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().context().clock.today(), domain::Day::clamped(2027, 1, 10), kPatienceMs);
    selectAll();
    QPointer<QDialog> dialog = askFor(Command::Freeze);
    QVERIFY(dialog);
    QVERIFY2(dialog->accessibleDescription().contains(u"$147.00 in all"_s),
             qPrintable(dialog->accessibleDescription()));
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Frozen, false), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QVERIFY2(m_desk->message().contains(u"2027-000004"_s), qPrintable(m_desk->message()));
    const auto invoice = must(m_desk->session().details().invoice(u"2027-000004"_s));
    QCOMPARE(invoice.total, domain::Money(147'00)); // one invoice, a line each (R11)
    QCOMPARE(executed(Command::Freeze), 3);
}

/// The settlement has moved the versions, so what was shown is compared once more before it goes on.
void BulkCommandsTest::whatChangedUnderASettlementIsAConflict() {
    make(3);
    QVERIFY(m_desk->session().upkeep().setToday(domain::Day::clamped(2027, 1, 10)));
    m_desk->goTo(m_account);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().context().clock.today(), domain::Day::clamped(2027, 1, 10), kPatienceMs);
    selectAll();
    QPointer<QDialog> dialog = askFor(Command::Cancel);
    QVERIFY(dialog);
    const domain::Day later = domain::Day::clamped(2027, 3, 1);
    must(m_desk->session().catalogue().setPlanPrice(u"Basic"_s, domain::Money(59'00), later));
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog && dialog->findChild<QPushButton *>(u"retry"_s)->isVisible(), kPatienceMs);
    QCOMPARE(results(dialog), u"Shop 1: Done\nShop 2: Conflict\nShop 3: Conflict"_s);
    QCOMPARE(countOf(Service::Active, true), 1);
    QCOMPARE(executed(Command::Cancel), 1); // they were not even asked for
}

void BulkCommandsTest::stoppingLeavesTheRestAsItIs() {
    make(6);
    m_desk->goTo(m_account);
    selectAll();
    QPointer<QDialog> dialog = askFor(Command::Freeze);
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableWidget *>(u"results"_s);
    connect(table, &QTableWidget::itemChanged, dialog, [&](const QTableWidgetItem *item) {
        if (item->row() == 1 && item->text() == u"Under way"_s)
            press(pressing::button(*dialog, u"Stop"_s));
    });
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(u"retry"_s)->isVisible(), kPatienceMs);
    QCOMPARE(results(dialog), u"Shop 1: Done\nShop 2: Done\nShop 3: Not tried\nShop 4: Not tried\nShop 5: Not tried\n"
                              "Shop 6: Not tried"_s);
    QCOMPARE(countOf(Service::Frozen, false), 2);
    QVERIFY2(m_desk->message().contains(u"4 integration"_s), qPrintable(m_desk->message()));
    press(dialog->findChild<QPushButton *>(u"keep"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    press(m_desk->button(u"Undo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, false), 6, kPatienceMs);
}

void BulkCommandsTest::rowsThatWereNeverFetchedAreAmongThem() {
    make(120);
    m_desk->goTo(m_account);
    selectAll();
    QDialog *dialog = askFor(Command::Cancel);
    QVERIFY(dialog);
    auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
    QVERIFY2(agree->text().startsWith(u"Cancel 120 integration"_s), qPrintable(agree->text()));
    press(agree);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Active, true), 120, kPatienceMs);
}

void BulkCommandsTest::aLostAnswerIsFoundOutAndTheOthersGoOn() {
    make(3);
    m_desk->goTo(m_account);
    selectAll();
    QPointer<QDialog> dialog = askFor(Command::Freeze);
    QVERIFY(dialog);
    m_database->cutWithNextCommand(BreakableDatabase::Lost::After);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_COMPARE_WITH_TIMEOUT(results(dialog), u"Shop 1: Unknown\nShop 2: Waiting\nShop 3: Waiting"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), kPatienceMs);
    m_database->mend();
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Service::Frozen, false), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().startsWith(u"3 integration"_s), kPatienceMs);
    QCOMPARE(executed(Command::Freeze), 3);
}

QTEST_MAIN(BulkCommandsTest)
#include "bulk_commands_test.moc"
