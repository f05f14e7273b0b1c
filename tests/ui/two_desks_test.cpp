// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_database.h"
#include "models/tables/integrations_table_model.h"
#include "tests/support/patience.h"
#include "tests/support/private_postgresql.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"
#include "ui/shell/as_of_label.h"
#include "ui/shell/connection_banner.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

#include <signal.h>

#include <algorithm>
#include <array>

#include <libpq-fe.h>

using domain::Command;
using domain::Service;
using namespace Qt::StringLiterals;
using pressing::must;
using pressing::press;
using store::postgresql::PostgresqlDatabase;
using support::kPatienceMs;

namespace {

using Column = tables::IntegrationsTableModel::Column;

/// More than fit on the screen.
constexpr int kShops = 30;
/// The one in the middle, that everybody works on.
constexpr int kTheShop = 14;
/// The process that does a command of hers, which waits for a lock.
constexpr auto kAnnasWaiting = "SELECT pid FROM pg_stat_activity WHERE usename = 'anna' AND wait_event_type = 'Lock'";

/// A connection of the server's owner, for what no desk can do.
class Admin {
public:
    explicit Admin(const QString &url)
        : m_connection(PQconnectdb(url.toUtf8().constData()), PQfinish) {}

    void run(const char *statement) { ask(statement); }

    /// The first value; empty: there is none.
    QByteArray ask(const char *statement) {
        const std::unique_ptr<PGresult, void (*)(PGresult *)> done(PQexec(m_connection.get(), statement), PQclear);
        const ExecStatusType status = PQresultStatus(done.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            qFatal("%s: %s", statement, PQerrorMessage(m_connection.get()));
        return PQntuples(done.get()) > 0 ? QByteArray(PQgetvalue(done.get(), 0, 0)) : QByteArray();
    }

private:
    std::unique_ptr<PGconn, void (*)(PGconn *)> m_connection;
};

void picture(AccountsDesk &desk, const char *name) {
    if (qEnvironmentVariableIsEmpty("PICTURES"))
        return;
    QTest::qWait(400);
    desk.window().resize(1280, 800);
    QTest::qWait(200);
    desk.window().grab().save(qEnvironmentVariable("PICTURES") + QLatin1String("/") + QLatin1String(name)
                              + QLatin1String(".png"));
}

} // namespace

/// Anna and Bert, each with a login and a window of their own, on one server, which is killed and started again.
class TwoDesksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatBertDoesAnnaSeesWithinASecondInItsPlace();
    void onesOwnLoginAtAnotherWindowIsTold();
    void aHiddenPageCatchesUpWhenItIsShown();
    void aStaleClickIsAConflictThatNamesBert();
    void theServerIsKilledAndStartedAgain();
    void aCommandThatTheServerTookAlongIsFoundOut();
    void aCommandThatTheServerPutDownCanBeTriedAgain();

private:
    std::unique_ptr<AccountsDesk> deskOf(const QString &login);
    std::shared_ptr<store::Database> databaseOf(const QString &login);
    /// By the buttons of that desk, on the shop.
    void command(AccountsDesk &desk, const QString &button);
    domain::Status statusShown(AccountsDesk &desk);
    /// What is read aloud of the shop's label in that desk's list.
    QString labelRead(AccountsDesk &desk);

    support::PrivatePostgresql m_server;
    std::shared_ptr<store::Database> m_owners;
    std::unique_ptr<AccountsDesk> m_anna;
    std::unique_ptr<AccountsDesk> m_bert;
    domain::AccountId m_account;
    domain::IntegrationId m_shop;
};

void TwoDesksTest::initTestCase() {
    beginTestProgram();
    Admin(m_server.url(u"postgres"_s)).run("CREATE DATABASE company");
    m_owners = databaseOf(u"postgres"_s);
    const auto made = m_owners->initialise(AccountsDesk::options());
    QVERIFY2(made, made ? "" : qPrintable(made.error().facts.text));
    AccountsDesk::addPlan(*must(m_owners->open()));
    Admin admin(m_server.url(u"company"_s));
    for (const char *statement :
         {"CREATE ROLE anna LOGIN", "CREATE ROLE bert LOGIN", "GRANT renewdesk_agent TO anna, bert",
          "GRANT CONNECT ON DATABASE company TO anna, bert"})
        admin.run(statement);
}

void TwoDesksTest::init() {
    QSettings().clear();
    m_anna.reset();
    m_bert.reset();
    m_anna = deskOf(u"anna"_s);
    m_bert = deskOf(u"bert"_s);
    m_account = m_anna->addAccount(u"Nordlicht"_s);
    for (int i = 0; i < kShops; ++i) {
        const domain::IntegrationId opened = m_anna->open(m_account, u"Shop %1"_s.arg(i + 1)).id;
        if (i == kTheShop)
            m_shop = opened;
    }
    for (AccountsDesk *desk : {m_anna.get(), m_bert.get()}) {
        desk->goTo(m_account, m_shop);
        QTRY_COMPARE_WITH_TIMEOUT(desk->table(u"Integrations"_s)->model()->rowCount(), kShops, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk->table(u"Integrations"_s)->currentRow() == kTheShop, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk->button(u"Freeze"_s)->isEnabled(), kPatienceMs);
    }
}

std::shared_ptr<store::Database> TwoDesksTest::databaseOf(const QString &login) {
    return std::make_shared<PostgresqlDatabase>(*store::ConnectionUrl::parse(m_server.url(u"company"_s, login)));
}

std::unique_ptr<AccountsDesk> TwoDesksTest::deskOf(const QString &login) {
    return std::make_unique<AccountsDesk>(databaseOf(login), *m_owners,
                                          qEnvironmentVariableIsEmpty("DARK") ? ui::ThemeChoice::Light
                                                                              : ui::ThemeChoice::Dark);
}

void TwoDesksTest::command(AccountsDesk &desk, const QString &button) {
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(button) && desk.button(button)->isEnabled(), kPatienceMs);
    press(desk.button(button));
    QDialog *dialog = desk.dialog(u"consequence"_s);
    QVERIFY(dialog);
    press(dialog->findChild<QPushButton *>(u"agree"_s));
}

domain::Status TwoDesksTest::statusShown(AccountsDesk &desk) {
    const QModelIndex cell = desk.table(u"Integrations"_s)->model()->index(kTheShop, int(Column::Status));
    return cell.data(int(tables::Role::Status)).value<domain::Status>();
}

QString TwoDesksTest::labelRead(AccountsDesk &desk) {
    return desk.table(u"Integrations"_s)
        ->model()
        ->index(kTheShop, int(Column::Label))
        .data(Qt::AccessibleTextRole)
        .toString();
}

void TwoDesksTest::whatBertDoesAnnaSeesWithinASecondInItsPlace() {
    ui::TableView *table = m_anna->table(u"Integrations"_s);
    table->setCurrentIndex(table->model()->index(kTheShop, int(Column::Supplier)));
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    const int scrolled = table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    std::array<qint64, 5> took = {};
    for (std::size_t i = 0; i < took.size(); ++i) {
        const bool freezes = i % 2 == 0;
        const domain::Status wanted = freezes ? domain::Status::Frozen : domain::Status::Active;
        command(*m_bert, freezes ? u"Freeze"_s : u"Unfreeze"_s);
        QElapsedTimer sinceDone;
        const auto isDone = [&] { return statusShown(*m_bert) == wanted; };
        QVERIFY(QTest::qWaitFor([&] { return isDone() || statusShown(*m_anna) == wanted; }, kPatienceMs));
        sinceDone.start();
        QTRY_VERIFY_WITH_TIMEOUT(statusShown(*m_anna) == wanted, kPatienceMs);
        took[i] = sinceDone.elapsed();
    }
    std::ranges::sort(took);
    qInfo("seen by the other desk after %lld ms (median of %d), at most %lld ms", took[took.size() / 2],
          int(took.size()), took.back());
    QVERIFY(took[took.size() / 2] <= 1000);

    QTRY_COMPARE_WITH_TIMEOUT(labelRead(*m_anna), u"Shop 15, changed by bert"_s, kPatienceMs);
    const QString said = table->model()->index(kTheShop, 0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(said.startsWith(u"Frozen by bert at "_s), qPrintable(said));
    QCOMPARE(labelRead(*m_bert), u"Shop 15"_s); // he knows
    QCOMPARE(table->currentIndex(), table->model()->index(kTheShop, int(Column::Supplier)));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().front().row(), kTheShop);
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);

    picture(*m_anna, "mark");
    m_anna->window().goTo({.page = ui::PageId::Accounts});
    picture(*m_anna, "mark-accounts");
    m_anna->goTo(m_account, m_shop);
    command(*m_anna, u"Unfreeze"_s); // and then it is hers
    QTRY_COMPARE_WITH_TIMEOUT(labelRead(*m_anna), u"Shop 15"_s, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(labelRead(*m_bert), u"Shop 15, changed by anna"_s, kPatienceMs);
}

void TwoDesksTest::onesOwnLoginAtAnotherWindowIsTold() {
    const std::unique_ptr<AccountsDesk> second = deskOf(u"anna"_s);
    second->goTo(m_account, m_shop);
    command(*second, u"Freeze"_s);
    QTRY_COMPARE_WITH_TIMEOUT(labelRead(*m_anna), u"Shop 15, changed by you in another window"_s, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(labelRead(*m_bert), u"Shop 15, changed by anna"_s, kPatienceMs);
    QCOMPARE(labelRead(*second), u"Shop 15"_s);
}

void TwoDesksTest::aHiddenPageCatchesUpWhenItIsShown() {
    m_anna->window().goTo({.page = ui::PageId::Invoices});
    QTRY_VERIFY_WITH_TIMEOUT(m_anna->table(u"Invoices"_s) && m_anna->table(u"Invoices"_s)->model()->rowCount() > 0,
                             kPatienceMs);
    const int before = m_anna->table(u"Invoices"_s)->model()->rowCount();
    m_anna->goTo(m_account, m_shop);
    m_bert->open(m_account, u"Another"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_anna->table(u"Integrations"_s)->model()->rowCount(), kShops + 1, kPatienceMs);
    m_anna->window().goTo({.page = ui::PageId::Invoices});
    QTRY_COMPARE_WITH_TIMEOUT(m_anna->table(u"Invoices"_s)->model()->rowCount(), before + 1, kPatienceMs);
}

void TwoDesksTest::aStaleClickIsAConflictThatNamesBert() {
    press(m_anna->button(u"Freeze"_s));
    QDialog *dialog = m_anna->dialog(u"consequence"_s);
    QVERIFY(dialog);
    command(*m_bert, u"Cancel integration"_s); // while Anna talks with the customer
    QTRY_VERIFY_WITH_TIMEOUT(m_bert->message().contains(u"is cancelled"_s), kPatienceMs);
    press(dialog->findChild<QPushButton *>(u"agree"_s));

    QTRY_VERIFY2_WITH_TIMEOUT(m_anna->message().contains(u"has changed since you looked at it: Cancelled by bert on"_s),
                              qPrintable(m_anna->message()), kPatienceMs);
    QVERIFY(m_anna->message().contains(u"Nothing was done"_s));
    picture(*m_anna, "conflict");
    QVERIFY(m_anna->stored(m_shop)->service == Service::Active);
    QTRY_VERIFY_WITH_TIMEOUT(statusShown(*m_anna) == domain::Status::CancelPending, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(labelRead(*m_anna), u"Shop 15, changed by bert"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_anna->button(u"Un-cancel"_s)->isEnabled(), kPatienceMs);
    QVERIFY(!m_anna->button(u"Freeze"_s)->isEnabled());
}

void TwoDesksTest::theServerIsKilledAndStartedAgain() {
    auto *banner = m_anna->window().findChild<ui::ConnectionBanner *>();
    auto *asOf = m_anna->window().findChild<ui::AsOfLabel *>();
    QElapsedTimer time;
    QElapsedTimer sinceTick;
    qint64 longestGap = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, &tick, [&] { longestGap = std::max(longestGap, sinceTick.restart()); });

    m_server.kill();
    time.start();
    sinceTick.start();
    tick.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 6000);
    qInfo("the banner came %lld ms after the server's end; the window stood still for at most %lld ms", time.elapsed(),
          longestGap);
    QVERIFY(time.elapsed() <= 5000);
    QVERIFY(banner->text().contains(u"127.0.0.1"_s));
    QVERIFY(asOf->isVisible());
    QCOMPARE(m_anna->table(u"Integrations"_s)->model()->rowCount(), kShops);
    QCOMPARE(m_anna->table(u"Integrations"_s)->currentRow(), kTheShop);
    picture(*m_anna, "banner");
    QVERIFY(!m_anna->button(u"Freeze"_s)->isEnabled());
    QVERIFY(m_anna->button(u"Freeze"_s)->toolTip().contains(u"connection"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bert->client().isLost(), kPatienceMs);

    m_server.start();
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), kPatienceMs);
    qInfo("it went %lld ms after the server's start", time.elapsed());
    QVERIFY(!asOf->isVisible());
    QCOMPARE(m_anna->message(), u"The connection is back."_s);
    command(*m_anna, u"Freeze"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_anna->message().contains(u"“Shop 15” is frozen."_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(statusShown(*m_bert) == domain::Status::Frozen, kPatienceMs); // both listen again
    QTRY_COMPARE_WITH_TIMEOUT(labelRead(*m_bert), u"Shop 15, changed by anna"_s, kPatienceMs);
    const auto frozen = must(must(m_owners->open())->details().integration(m_shop));
    QVERIFY(frozen.service == Service::Frozen);
}

/// The process that does Anna's command is shot, and takes the whole server down with it: nobody could say how far it
/// was.
void TwoDesksTest::aCommandThatTheServerTookAlongIsFoundOut() {
    Admin holder(m_server.url(u"company"_s));
    Admin looker(m_server.url(u"company"_s));
    holder.run("BEGIN; SELECT id FROM renewdesk.account FOR UPDATE");
    command(*m_anna, u"Freeze"_s);
    QByteArray waiting;
    QTRY_VERIFY_WITH_TIMEOUT(!(waiting = looker.ask(kAnnasWaiting)).isEmpty(), kPatienceMs);
    QCOMPARE(::kill(waiting.toInt(), SIGKILL), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(m_anna->message().contains(u"Freeze “Shop 15”: the connection was lost"_s),
                              qPrintable(m_anna->message()), kPatienceMs);
    picture(*m_anna, "unknown");
    QTRY_VERIFY2_WITH_TIMEOUT(m_anna->message().contains(u"Nothing was changed"_s), qPrintable(m_anna->message()),
                              kPatienceMs); // the server comes back by itself
    QVERIFY(must(must(m_owners->open())->details().integration(m_shop)).service == Service::Active);
    press(m_anna->button(u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_anna->message().contains(u"“Shop 15” is frozen."_s), kPatienceMs);
}

/// The server is stopped in a hurry, and says of Anna's command that it is put down.
void TwoDesksTest::aCommandThatTheServerPutDownCanBeTriedAgain() {
    Admin holder(m_server.url(u"company"_s));
    Admin looker(m_server.url(u"company"_s));
    holder.run("BEGIN; SELECT id FROM renewdesk.account FOR UPDATE");
    command(*m_anna, u"Freeze"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!looker.ask(kAnnasWaiting).isEmpty(), kPatienceMs);
    m_server.kill();
    QTRY_VERIFY2_WITH_TIMEOUT(m_anna->message().contains(u"Freeze “Shop 15”: the connection was lost"_s),
                              qPrintable(m_anna->message()), kPatienceMs);
    QVERIFY(!m_anna->button(u"Try again"_s)); // it isn't known yet whether it was done
    QTRY_VERIFY_WITH_TIMEOUT(m_anna->client().isLost(), kPatienceMs);
    m_server.start();
    QTRY_VERIFY2_WITH_TIMEOUT(m_anna->message().contains(u"Nothing was changed"_s), qPrintable(m_anna->message()),
                              kPatienceMs);
    QVERIFY(must(must(m_owners->open())->details().integration(m_shop)).service == Service::Active);
    press(m_anna->button(u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_anna->message().contains(u"“Shop 15” is frozen."_s), kPatienceMs);
}

QTEST_MAIN(TwoDesksTest)
#include "two_desks_test.moc"
