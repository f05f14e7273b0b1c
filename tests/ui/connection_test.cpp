// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/windowed_table_model_base.h"
#include "tests/support/breakable_database.h"
#include "tests/support/patience.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"
#include "ui/palette/command_palette.h"
#include "ui/phrases/error_phrases.h"
#include "ui/shell/as_of_label.h"
#include "ui/shell/connection_banner.h"
#include "ui/widgets/notice.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using domain::Command;
using domain::Service;
using namespace Qt::StringLiterals;
using pressing::must;
using pressing::press;
using support::BreakableDatabase;
using support::kPatienceMs;
using Lost = BreakableDatabase::Lost;

/// What a desk says and does while its database can't be reached, and what it makes of a command that was under way
/// when that happened. The connection is cut and mended by the test; the second session is on the database itself.
class ConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aLossIsToldWithinFiveSecondsAndNothingFreezes();
    void whileLostEverythingThatWritesSaysWhyNot_data();
    void whileLostEverythingThatWritesSaysWhyNot();
    void whatIsShownStaysAndSaysOfWhen();
    void rowsThatWereReadAreNotCovered_data();
    void rowsThatWereReadAreNotCovered();
    void aPageFirstVisitedSaysCalmlyThatItComes_data();
    void aPageFirstVisitedSaysCalmlyThatItComes();
    void rowsOfAnotherSearchAreNoAnswer();
    void anIntegrationThatWasNeverReadShowsNothingOfAnother();
    void anInvoiceThatWasNeverReadComesByItself();
    void onTheReturnEveryPageCatchesUp();
    void aCommandUnderWayIsFoundOut_data();
    void aCommandUnderWayIsFoundOut();
    void whatIsStillUnderWayIsAskedAboutAgain();
    void whatWasNeverDoneCanBeTriedAgain();
    void whatCouldNotEvenBeSentIsSaidToBeUndone();
    void whatAFeeWouldComeToIsAskedUntilItIsKnown();
    void whatTheMessageBarOffersToChangeWaitsForTheConnection();
    void thePaletteSaysThatItCannotSearchAndSearchesWhenItCan();
    void aFormWaitsForWhatIsFoundOut_data();
    void aFormWaitsForWhatIsFoundOut();
    void aFormThatWasNeverSentIsSentAgain();
    void aFormThatIsClosedMeanwhileIsToldOfByTheMessageBar();
    void aNoteUnderWayIsAddedOnce();

private:
    void loseConnection();
    void regainConnection();

    domain::Integration shop() { return *m_desk->stored(m_shop); }

    int historyCount() { return int(must(m_desk->session().details().integrationDetails(m_shop)).history.size()); }

    /// What stands out in red.
    QStringList alarms();
    /// What can be seen and says that it comes by itself, as it does where nothing was ever read.
    int awayCount();
    static tables::WindowedTableModelBase &rowsOf(ui::TableView *table);

    ui::ConnectionBanner *banner() { return m_desk->window().findChild<ui::ConnectionBanner *>(); }

    std::shared_ptr<store::Database> m_real;
    std::shared_ptr<BreakableDatabase> m_database;
    std::unique_ptr<AccountsDesk> m_desk;
    domain::AccountId m_account;
    domain::IntegrationId m_shop;
};

void ConnectionTest::initTestCase() {
    beginTestProgram();
}

void ConnectionTest::init() {
    QSettings().clear();
    m_desk.reset();
    m_real = AccountsDesk::makeDatabase();
    m_database = std::make_shared<BreakableDatabase>(m_real);
    m_desk = std::make_unique<AccountsDesk>(m_database, *m_real);
    m_account = m_desk->addAccount(u"Nordlicht"_s);
    m_shop = m_desk->open(m_account, u"Shop"_s).id;
    m_desk->goTo(m_account, m_shop);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Freeze"_s) && m_desk->button(u"Freeze"_s)->isEnabled(), kPatienceMs);
}

void ConnectionTest::loseConnection() {
    m_database->cut();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), kPatienceMs);
}

void ConnectionTest::regainConnection() {
    m_database->mend();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->client().isLost(), kPatienceMs);
}

QStringList ConnectionTest::alarms() {
    QStringList told;
    const auto frames = m_desk->window().findChildren<QFrame *>();
    for (QFrame *frame : frames) {
        if (frame->isVisible() && frame->property("tone") == u"danger"_s)
            told += frame->accessibleName();
    }
    return told;
}

int ConnectionTest::awayCount() {
    const auto labels = m_desk->window().findChildren<QLabel *>();
    return int(std::ranges::count_if(labels, [](QLabel *label) {
        return label->isVisible() && label->text() == ui::awaySentence();
    }));
}

tables::WindowedTableModelBase &ConnectionTest::rowsOf(ui::TableView *table) {
    return static_cast<tables::WindowedTableModelBase &>(
        *static_cast<QAbstractProxyModel *>(table->model())->sourceModel());
}

void ConnectionTest::aLossIsToldWithinFiveSecondsAndNothingFreezes() {
    QVERIFY(!banner()->isVisible());
    QElapsedTimer time;
    int longestGap = 0;
    QElapsedTimer sinceTick;
    sinceTick.start();
    QTimer tick;
    connect(&tick, &QTimer::timeout, &tick, [&] { longestGap = std::max(longestGap, int(sinceTick.restart())); });
    tick.start(10);
    m_database->cut();
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), 5000);
    QVERIFY2(time.elapsed() <= 5000, qPrintable(QString::number(time.elapsed())));
    QVERIFY2(longestGap < 500, qPrintable(QString::number(longestGap)));

    const QString said = banner()->text();
    QVERIFY2(said.contains(m_desk->window().context().clock.business().location), qPrintable(said));
    QVERIFY2(said.contains(QRegularExpression(u"is lost since \\d+:\\d\\d:\\d\\d [AP]M\\."_s)), qPrintable(said));
    QVERIFY(said.contains(u"tried again"_s));
    QVERIFY(said.contains(u"check your network"_s));
    QCOMPARE(banner()->accessibleName(), said);
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_desk->message(), QString()); // it is said once
}

void ConnectionTest::whileLostEverythingThatWritesSaysWhyNot_data() {
    QTest::addColumn<QString>("objectName");
    for (const char *name : {"freeze-button", "cancel-button", "edit-account", "add-setting", "add-credential",
                             "add-note", "run-renewals", "next-day", "next-billing-date", "chosen-day"})
        QTest::newRow(name) << QString::fromLatin1(name);
    for (const char *name : {"new-account", "open-integration", "edit-label", "edit-plan", "edit-fee"})
        QTest::addRow("%s, an action", name) << QString::fromLatin1(name);
}

void ConnectionTest::whileLostEverythingThatWritesSaysWhyNot() {
    QFETCH(QString, objectName);
    const auto check = [&](bool lost) {
        const QString whyNot = m_desk->window().context().access.whyNot(Command::Freeze);
        QCOMPARE(whyNot.isEmpty(), !lost);
        const auto saysWhyNot = [&](const QString &said) {
            return lost ? said == whyNot : !said.contains(u"connection"_s);
        };
        if (auto *button = m_desk->window().findChild<QAbstractButton *>(objectName)) {
            QVERIFY2(saysWhyNot(button->toolTip()), qPrintable(button->toolTip()));
            QVERIFY2(saysWhyNot(button->accessibleDescription()), qPrintable(button->accessibleDescription()));
            if (lost)
                QVERIFY(!button->isEnabled());
        } else {
            auto *action = m_desk->window().findChild<QAction *>(objectName);
            QVERIFY(action);
            QTRY_COMPARE_WITH_TIMEOUT(action->isEnabled(), !lost,
                                      kPatienceMs); // whose integrations they are is read first
            QVERIFY2(saysWhyNot(action->toolTip()), qPrintable(action->toolTip()));
        }
    };
    check(false);
    loseConnection();
    check(true);
    regainConnection();
    check(false);
}

void ConnectionTest::whatIsShownStaysAndSaysOfWhen() {
    m_desk->window().goTo({.page = ui::PageId::Invoices});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->table(u"Invoices"_s) && m_desk->table(u"Invoices"_s)->model()->rowCount() == 1,
                             kPatienceMs);
    m_desk->goTo(m_account, m_shop);
    auto *asOf = m_desk->window().findChild<ui::AsOfLabel *>();
    QVERIFY(!asOf->isVisible());
    loseConnection();
    QVERIFY(asOf->isVisible());
    QVERIFY2(QRegularExpression(u"^As of \\d+:\\d\\d:\\d\\d [AP]M$"_s).match(asOf->text()).hasMatch(),
             qPrintable(asOf->text()));
    QCOMPARE(asOf->accessibleName(), asOf->text());

    // Here, on a page that is come back to, and with the account's own: nothing is taken away.
    QCOMPARE(m_desk->table(u"Integrations"_s)->model()->rowCount(), 1);
    m_desk->window().goTo({.page = ui::PageId::Invoices});
    QTest::qWait(300);
    QCOMPARE(m_desk->table(u"Invoices"_s)->model()->rowCount(), 1);
    m_desk->window().goTo({.page = ui::PageId::Accounts, .account = m_account});
    QTest::qWait(300);
    QVERIFY(m_desk->table(u"Integrations"_s));
    QCOMPARE(m_desk->table(u"Integrations"_s)->model()->rowCount(), 1);
    QCOMPARE(m_desk->message(), QString()); // the banner says it

    regainConnection();
    QTRY_VERIFY_WITH_TIMEOUT(!asOf->isVisible(), kPatienceMs);
}

void ConnectionTest::rowsThatWereReadAreNotCovered_data() {
    QTest::addColumn<bool>("failsBefore");
    QTest::newRow("a fetch that fails before the banner shows gives way to it") << true;
    QTest::newRow("a fetch that fails while it shows says nothing") << false;
}

void ConnectionTest::rowsThatWereReadAreNotCovered() {
    QFETCH(bool, failsBefore);
    ui::TableView *table = m_desk->table(u"Integrations"_s);
    QSignalSpy failures(&rowsOf(table), &tables::WindowedTableModelBase::failed);
    if (failsBefore) {
        m_database->cut();
        rowsOf(table).refresh();
        QTRY_VERIFY(!failures.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), 6000);
    } else {
        loseConnection();
        rowsOf(table).refresh();
        QTRY_VERIFY(!failures.isEmpty());
    }
    QTRY_COMPARE(table->stateText(), QString());
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!m_desk->button(u"Retry"_s));
    QCOMPARE(alarms(), QStringList{banner()->text()});

    m_desk->open(m_account, u"Second"_s);
    regainConnection();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(alarms(), QStringList());
}

void ConnectionTest::aPageFirstVisitedSaysCalmlyThatItComes_data() {
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("table");
    QTest::newRow("invoices") << int(ui::PageId::Invoices) << u"Invoices"_s;
    QTest::newRow("activity") << int(ui::PageId::Activity) << u"Activity"_s;
    QTest::newRow("upcoming renewals") << int(ui::PageId::UpcomingRenewals) << u"Upcoming charges and removals"_s;
    QTest::newRow("renewal run, two cards") << int(ui::PageId::RenewalRun) << QString();
    QTest::newRow("another account, its integrations") << int(ui::PageId::Accounts) << u"Integrations"_s;
}

void ConnectionTest::aPageFirstVisitedSaysCalmlyThatItComes() {
    QFETCH(int, page);
    QFETCH(QString, table);
    const domain::AccountId other = m_desk->addAccount(u"Other"_s);
    m_desk->open(other, u"Its shop"_s);
    loseConnection();
    ui::Place place{.page = ui::PageId(page)};
    if (place.page == ui::PageId::Accounts)
        place.account = other;
    m_desk->window().goTo(place);
    QTRY_COMPARE(awayCount(), table.isEmpty() ? 2 : 1);
    QTRY_COMPARE(alarms(), QStringList{banner()->text()});
    QCOMPARE(m_desk->message(), QString());
    QVERIFY(!m_desk->button(u"Retry"_s));
    QVERIFY(!m_desk->button(u"Try again"_s));
    if (!table.isEmpty()) {
        QVERIFY(m_desk->table(table));
        QCOMPARE(m_desk->table(table)->stateText(), ui::awaySentence());
    }

    regainConnection();
    QTRY_COMPARE(awayCount(), 0);
    QTRY_COMPARE(alarms(), QStringList());
    if (!table.isEmpty()) // nothing renews on these days, which is an answer too
        QTRY_VERIFY(m_desk->table(table)->model()->rowCount() > 0 || place.page == ui::PageId::UpcomingRenewals);
    else
        QTRY_VERIFY(m_desk->window().findChild<QAbstractButton *>(u"run-renewals"_s)->toolTip().contains(u"due"_s));
}

void ConnectionTest::rowsOfAnotherSearchAreNoAnswer() {
    m_desk->window().goTo({.page = ui::PageId::Accounts});
    ui::TableView *table = m_desk->table(u"Accounts"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    loseConnection();
    auto *search = m_desk->window().findChild<QLineEdit *>(u"search-accounts"_s);
    search->setText(u"Zimmermann"_s);
    QTRY_COMPARE(table->stateText(), ui::awaySentence());
    search->clear(); // what was read by that is here
    QTRY_COMPARE(table->stateText(), QString());
    QCOMPARE(table->model()->rowCount(), 1);
    search->setText(u"Zimmermann"_s);
    QTRY_COMPARE(table->stateText(), ui::awaySentence());
    regainConnection();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(table->stateText().contains(u"Zimmermann"_s));
}

void ConnectionTest::anIntegrationThatWasNeverReadShowsNothingOfAnother() {
    const domain::IntegrationId second = m_desk->open(m_account, u"Second"_s).id;
    QVERIFY(m_desk->session().commands().addNote(m_shop, u"About the first."_s, QUuid::createUuid()));
    ui::TableView *table = m_desk->table(u"Integrations"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *tabs = m_desk->window().findChild<QTabWidget *>(u"integration-tabs"_s);
    QTRY_COMPARE(tabs->tabText(2), u"Notes (1)"_s);
    tabs->setCurrentIndex(2);
    loseConnection();
    QVERIFY(tabs->isVisible());
    table->setCurrentRow(rowsOf(table).rowOfId(second.value));
    QTRY_VERIFY(!tabs->isVisible());
    QCOMPARE(awayCount(), 1);
    QCOMPARE(alarms(), QStringList{banner()->text()});
    regainConnection();
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(tabs->tabText(2), u"Notes"_s);
    QCOMPARE(awayCount(), 0);
}

void ConnectionTest::anInvoiceThatWasNeverReadComesByItself() {
    m_desk->open(m_account, u"Second"_s);
    m_desk->window().goTo({.page = ui::PageId::Invoices});
    ui::TableView *table = m_desk->table(u"Invoices"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QAbstractItemView *lines = nullptr;
    QTRY_VERIFY((lines = pressing::named<QAbstractItemView>(m_desk->window(), u"Invoice lines"_s)));
    loseConnection();
    table->setCurrentRow(1);
    QTRY_COMPARE(awayCount(), 1);
    QVERIFY(!lines->isVisible());
    regainConnection();
    QTRY_VERIFY(lines->isVisible());
    QCOMPARE(awayCount(), 0);
}

void ConnectionTest::onTheReturnEveryPageCatchesUp() {
    m_desk->window().goTo({.page = ui::PageId::Invoices});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->table(u"Invoices"_s) && m_desk->table(u"Invoices"_s)->model()->rowCount() == 1,
                             kPatienceMs);
    m_desk->goTo(m_account, m_shop);
    loseConnection();
    m_desk->execute(Command::Freeze, m_shop);
    m_desk->open(m_account, u"Second"_s);
    QTest::qWait(300);
    QCOMPARE(m_desk->table(u"Integrations"_s)->model()->rowCount(), 1); // nobody could tell

    regainConnection();
    QTRY_VERIFY_WITH_TIMEOUT(!banner()->isVisible(), kPatienceMs);
    QCOMPARE(m_desk->message(), u"The connection is back."_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->table(u"Integrations"_s)->model()->rowCount(), 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Unfreeze"_s)->isEnabled(), kPatienceMs);
    m_desk->window().goTo({.page = ui::PageId::Invoices});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->table(u"Invoices"_s)->model()->rowCount(), 2, kPatienceMs);
}

void ConnectionTest::aCommandUnderWayIsFoundOut_data() {
    QTest::addColumn<Lost>("lost");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("offered");
    QTest::newRow("it was done, and can be undone") << Lost::After << false << u"“Shop” is frozen."_s << u"Undo"_s;
    QTest::newRow("it was refused, for somebody had been faster")
        << Lost::After << true << u"has changed since you looked at it"_s << QString();
    QTest::newRow("it was never done") << Lost::Before << false << u"Nothing was changed"_s << u"Try again"_s;
}

void ConnectionTest::aCommandUnderWayIsFoundOut() {
    QFETCH(Lost, lost);
    QFETCH(bool, isRefused);
    QFETCH(QString, told);
    QFETCH(QString, offered);
    const int before = historyCount();
    press(m_desk->button(u"Freeze"_s));
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    if (isRefused)
        m_desk->execute(Command::Cancel, m_shop);
    m_database->cutWithNextCommand(lost);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"Freeze “Shop”"_s), kPatienceMs);
    QVERIFY2(m_desk->message().contains(u"Whether it was done"_s), qPrintable(m_desk->message()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), kPatienceMs);
    QVERIFY2(m_desk->message().contains(u"Whether it was done"_s), qPrintable(m_desk->message()));

    regainConnection();
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->message().contains(told), qPrintable(m_desk->message()), kPatienceMs);
    QCOMPARE(historyCount() - before, lost == Lost::After ? 1 : 0); // the cancellation, or the freeze, and once
    if (!offered.isEmpty()) {
        auto *act = m_desk->window().findChild<QToolButton *>(u"message-act"_s);
        QVERIFY(act->isVisible());
        QCOMPARE(act->text(), offered);
    }
    if (lost == Lost::After && !isRefused) { // patched in place
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Unfreeze"_s)->isEnabled(), kPatienceMs);
        press(m_desk->button(u"Undo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shop().service == Service::Active, kPatienceMs);
    }
}

void ConnectionTest::whatIsStillUnderWayIsAskedAboutAgain() {
    press(m_desk->button(u"Freeze"_s));
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    m_database->keepUnderWay(2);
    m_database->cutWithNextCommand(Lost::After);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"Whether it was done"_s), kPatienceMs);
    m_database->mend(); // before anybody calls it a loss: a single connection may die of itself
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"“Shop” is frozen."_s), kPatienceMs);
}

void ConnectionTest::whatWasNeverDoneCanBeTriedAgain() {
    press(m_desk->button(u"Freeze"_s));
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    m_database->cutWithNextCommand(Lost::Before);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), kPatienceMs);
    regainConnection();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Try again"_s), kPatienceMs);
    QVERIFY(shop().service == Service::Active);
    press(m_desk->button(u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop().service == Service::Frozen, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"“Shop” is frozen."_s), kPatienceMs);
}

/// The connection dies between the consequence and the click, before anybody calls it a loss.
void ConnectionTest::whatCouldNotEvenBeSentIsSaidToBeUndone() {
    const int before = historyCount();
    press(m_desk->button(u"Freeze"_s));
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    m_database->cut();
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    const QString told = u"Freeze “Shop”: nothing was changed, for the connection was lost before it was sent."_s;
    QTRY_COMPARE(m_desk->message(), told);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), 6000);
    QCOMPARE(m_desk->message(), told); // the banner doesn't say that
    QVERIFY(m_desk->button(u"Try again"_s));
    QVERIFY(!m_desk->button(u"Try again"_s)->isEnabled());

    regainConnection();
    QCOMPARE(m_desk->message(), told);
    QCOMPARE(historyCount(), before);
    press(m_desk->button(u"Try again"_s));
    QTRY_VERIFY(shop().service == Service::Frozen);
    QCOMPARE(historyCount(), before + 1);
}

/// What could not be worked out is asked again, without anybody's typing the same once more.
void ConnectionTest::whatAFeeWouldComeToIsAskedUntilItIsKnown() {
    QAction *editFee = nullptr;
    QTRY_VERIFY((editFee = m_desk->window().findChild<QAction *>(u"edit-fee"_s)) && editFee->isEnabled());
    editFee->trigger();
    QDialog *dialog = m_desk->dialog(u"fee-dialog"_s);
    QVERIFY(dialog);
    auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
    QTRY_VERIFY(agree->isEnabled());
    loseConnection();
    dialog->findChild<QLineEdit *>(u"fee"_s)->setText(u"35.00"_s);
    const auto *consequence = dialog->findChild<ui::Notice *>();
    QTRY_VERIFY2(consequence->text().contains(u"cannot be"_s), qPrintable(consequence->text()));
    QVERIFY(!agree->isEnabled());

    regainConnection();
    QTRY_VERIFY2_WITH_TIMEOUT(consequence->text().contains(u"$35.00"_s), qPrintable(consequence->text()), 20'000);
    QTRY_VERIFY(agree->isEnabled());
    press(agree);
    QTRY_VERIFY(shop().negotiatedFee == domain::Money(35'00));
}

void ConnectionTest::whatTheMessageBarOffersToChangeWaitsForTheConnection() {
    press(m_desk->button(u"Freeze"_s));
    QDialog *dialog = m_desk->dialog(u"consequence"_s);
    QVERIFY(dialog);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Undo"_s), kPatienceMs);
    QVERIFY(m_desk->button(u"Undo"_s)->isEnabled());
    loseConnection();
    QVERIFY(m_desk->button(u"Undo"_s));
    QVERIFY(!m_desk->button(u"Undo"_s)->isEnabled());
    QVERIFY(m_desk->button(u"Undo"_s)->toolTip().contains(u"until it is back"_s));
    regainConnection();
    press(m_desk->button(u"Undo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop().service == Service::Active, kPatienceMs);
}

void ConnectionTest::thePaletteSaysThatItCannotSearchAndSearchesWhenItCan() {
    loseConnection();
    m_desk->window().findChild<QAction *>(u"go-to"_s)->trigger();
    auto *palette = m_desk->window().findChild<ui::CommandPalette *>();
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>(u"palette-field"_s);
    const auto *hits = palette->findChild<QListView *>(u"palette-hits"_s)->model();
    const auto *hint = palette->findChild<QLabel *>(u"palette-hint"_s);
    const auto find = [&](const QString &typed) {
        field->setText(typed);
        return QTest::qWaitFor([palette] { return !palette->isLooking(); }, kPatienceMs);
    };
    QVERIFY(find(u"Nordlicht"_s));
    QCOMPARE(hits->rowCount(), 0);
    QVERIFY2(hint->text().contains(u"could not be searched"_s), qPrintable(hint->text()));
    QVERIFY2(hint->text().contains(u"as soon as the connection is back"_s), qPrintable(hint->text()));
    QVERIFY(!hint->text().contains(u"Nothing is called"_s));
    // What needs no database is found.
    QVERIFY(find(u"upcoming"_s));
    QCOMPARE(hits->index(0, 0).data().toString(), u"Upcoming renewals"_s);
    QVERIFY2(hint->text().contains(u"could not be searched"_s), qPrintable(hint->text()));
    QVERIFY(find(u"Nordlicht"_s));
    regainConnection();
    QTRY_COMPARE_WITH_TIMEOUT(hits->index(0, 0).data().toString(), u"Nordlicht"_s, kPatienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(hint->text().contains(u"Enter goes there"_s), qPrintable(hint->text()), kPatienceMs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage()->place().account, std::optional(m_account), kPatienceMs);
}

void ConnectionTest::aFormWaitsForWhatIsFoundOut_data() {
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("done: it closes and says so") << false;
    QTest::newRow("refused: it stays open and says why") << true;
}

void ConnectionTest::aFormWaitsForWhatIsFoundOut() {
    QFETCH(bool, isRefused);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().findChild<QAction *>(u"edit-label"_s), kPatienceMs);
    m_desk->window().findChild<QAction *>(u"edit-label"_s)->trigger();
    QPointer<QDialog> dialog = m_desk->dialog(u"label-dialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"label"_s)->setText(u"Boutique"_s);
    if (isRefused) { // it goes behind our back
        m_desk->execute(Command::Cancel, m_shop);
        must(m_desk->session().upkeep().setToday(*domain::Day::fromIso(u"2027-01-10"_s)));
        store::NoProgress nobody;
        must(m_desk->session().renewals().run({}, nobody));
    }
    m_database->cutWithNextCommand(Lost::After);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    const auto says = [&](const QString &text) {
        const auto labels = dialog ? dialog->findChildren<QLabel *>() : QList<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"is being found out"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), kPatienceMs);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->findChild<QPushButton *>(u"agree"_s)->isEnabled());
    regainConnection();
    if (isRefused) {
        QTRY_VERIFY_WITH_TIMEOUT(says(u"was removed"_s), kPatienceMs);
        dialog->reject();
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->message().contains(u"“Boutique”"_s), kPatienceMs);
        QCOMPARE(shop().label, u"Boutique"_s);
    }
}

void ConnectionTest::aFormThatWasNeverSentIsSentAgain() {
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().findChild<QAction *>(u"edit-label"_s), kPatienceMs);
    m_desk->window().findChild<QAction *>(u"edit-label"_s)->trigger();
    QPointer<QDialog> dialog = m_desk->dialog(u"label-dialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"label"_s)->setText(u"Boutique"_s);
    m_database->cutWithNextCommand(Lost::Before);
    auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
    press(agree);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), kPatienceMs);
    regainConnection();
    QTRY_VERIFY_WITH_TIMEOUT(agree->isEnabled(), kPatienceMs);
    QCOMPARE(shop().label, u"Shop"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"label"_s)->text(), u"Boutique"_s);
    press(agree);
    QTRY_COMPARE_WITH_TIMEOUT(shop().label, u"Boutique"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), kPatienceMs);
}

void ConnectionTest::aFormThatIsClosedMeanwhileIsToldOfByTheMessageBar() {
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().findChild<QAction *>(u"edit-label"_s), kPatienceMs);
    m_desk->window().findChild<QAction *>(u"edit-label"_s)->trigger();
    QPointer<QDialog> dialog = m_desk->dialog(u"label-dialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"label"_s)->setText(u"Boutique"_s);
    m_database->cutWithNextCommand(Lost::After);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), kPatienceMs);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
    regainConnection();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->message(), u"Edit label: it was done."_s, kPatienceMs);
    QCOMPARE(shop().label, u"Boutique"_s);
}

void ConnectionTest::aNoteUnderWayIsAddedOnce() {
    auto *tabs = m_desk->window().findChild<QTabWidget *>(u"integration-tabs"_s);
    tabs->setCurrentIndex(2);
    auto *text = m_desk->window().findChild<QPlainTextEdit *>(u"new-note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->isVisible() && text->isEnabled(), kPatienceMs);
    text->setPlainText(u"Called about the invoice."_s);
    m_database->cutWithNextCommand(Lost::After);
    press(m_desk->window().findChild<QPushButton *>(u"add-note"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->client().isLost(), kPatienceMs);
    QCOMPARE(text->toPlainText(), u"Called about the invoice."_s); // it isn't lost
    regainConnection();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->message(), u"The note has been added."_s, kPatienceMs);
    QCOMPARE(text->toPlainText(), QString());
    QCOMPARE(must(m_desk->session().details().integrationDetails(m_shop)).notes.size(), std::size_t(1));
}

QTEST_MAIN(ConnectionTest)
#include "connection_test.moc"
