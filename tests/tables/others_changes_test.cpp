// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounts_table_model.h"
#include "models/tables/integrations_table_model.h"
#include "models/tables/others_changes.h"
#include "tests/support/must.h"
#include "tests/support/patience.h"
#include "tests/support/sqlite_backend.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using domain::Command;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::kPatienceMs;
using support::must;
using tables::OthersChange;
using tables::OthersChanges;
using tables::Role;

/// Who else has just changed what, read from the audit: what this desk did itself is left out by its request ids, for
/// the same login may sit at another window.
class OthersChangesTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void whatWasThereBeforeIsKnown();
    void aChangeIsToldWithWhoAndWhat();
    void theSameLoginElsewhereIsAnother();
    void whatThisDeskDidIsLeftOut();
    void aRefusalChangesNothing();
    void anAccountIsChangedWithItsIntegrations();
    void ourOwnChangeTakesTheMarkAway();
    void theMarkGoesAfterAWhile();
    void changesWithoutEndAreAllToldOf();
    void rowsTellItByARole();

private:
    /// What has been asked for so far is answered: what changes from now on is news.
    void waitForTheFirstLook();
    domain::Integration open(const QString &label);
    void execute(Command command, domain::IntegrationId integration, const QUuid &request = QUuid::createUuid());

    const support::SqliteBackend m_files;
    std::shared_ptr<store::Database> m_database;
    std::unique_ptr<store::Session> m_session; ///< somebody else's
    std::unique_ptr<store::Client> m_client;
    domain::AccountId m_account;
    domain::IntegrationId m_shop;
    QString m_login;
};

void OthersChangesTest::init() {
    m_client.reset();
    m_database = m_files.create({.sandbox = true, .today = domain::Day::fromIso(u"2026-12-10"_s)});
    m_session = must(m_database->open());
    m_login = must(m_session->details().business()).login;
    must(m_session->catalogue().addPlan(u"Basic"_s, domain::Money(99'00), domain::Money(49'00)));
    m_account = must(m_session->commands().addAccount({.name = u"Nordlicht"_s, .email = u"office@example.com"_s}));
    m_client = std::make_unique<store::Client>(m_database);
    m_shop = open(u"Shop"_s).id;
}

void OthersChangesTest::waitForTheFirstLook() {
    // Answers come home in the order of the questions.
    const auto last = m_client->fetch([](store::Session &session) { return session.details().business(); });
    QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), kPatienceMs);
}

domain::Integration OthersChangesTest::open(const QString &label) {
    return must(m_session->commands().open({.account = m_account,
                                            .supplier = u"Nordwind"_s,
                                            .channel = u"Marktplatz"_s,
                                            .label = label,
                                            .plan = u"Basic"_s}))
        .integration;
}

void OthersChangesTest::execute(Command command, domain::IntegrationId integration, const QUuid &request) {
    must(m_session->commands().execute({.command = command, .integration = integration, .request = request}));
}

void OthersChangesTest::whatWasThereBeforeIsKnown() {
    OthersChanges others(*m_client, u"me"_s);
    waitForTheFirstLook();
    QVERIFY(!others.of(m_shop));
    QVERIFY(!others.of(m_account));
}

void OthersChangesTest::aChangeIsToldWithWhoAndWhat() {
    OthersChanges others(*m_client, u"me"_s);
    waitForTheFirstLook();
    QSignalSpy changed(&others, &OthersChanges::changed);
    execute(Command::Freeze, m_shop);
    QVERIFY(changed.wait(kPatienceMs));
    const std::optional<OthersChange> change = others.of(m_shop);
    QVERIFY(change);
    QCOMPARE(change->login, m_login);
    QVERIFY(!change->isOurLogin);
    QCOMPARE(change->command, Command::Freeze);
    QVERIFY(change->at.isValid());
    execute(Command::Cancel, m_shop); // the last one counts
    QTRY_COMPARE_WITH_TIMEOUT(others.of(m_shop)->command, Command::Cancel, kPatienceMs);
}

void OthersChangesTest::theSameLoginElsewhereIsAnother() {
    OthersChanges others(*m_client, m_login);
    waitForTheFirstLook();
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY_WITH_TIMEOUT(others.of(m_shop), kPatienceMs);
    QVERIFY(others.of(m_shop)->isOurLogin);
}

void OthersChangesTest::whatThisDeskDidIsLeftOut() {
    OthersChanges others(*m_client, m_login);
    waitForTheFirstLook();
    const domain::IntegrationId second = open(u"Second"_s).id; // told of, so we know when it has looked
    const QUuid ours = QUuid::createUuid();
    others.addOwn(ours);
    execute(Command::Freeze, m_shop, ours);
    execute(Command::Freeze, second);
    QTRY_VERIFY_WITH_TIMEOUT(others.of(second) && others.of(second)->command == Command::Freeze, kPatienceMs);
    QVERIFY(!others.of(m_shop));
}

void OthersChangesTest::aRefusalChangesNothing() {
    OthersChanges others(*m_client, u"me"_s);
    waitForTheFirstLook();
    QVERIFY(!m_session->commands().execute({.command = Command::Unfreeze, .integration = m_shop}));
    const domain::IntegrationId second = open(u"Second"_s).id;
    QTRY_VERIFY_WITH_TIMEOUT(others.of(second), kPatienceMs);
    QVERIFY(!others.of(m_shop));
}

void OthersChangesTest::anAccountIsChangedWithItsIntegrations() {
    OthersChanges others(*m_client, u"me"_s);
    waitForTheFirstLook();
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY_WITH_TIMEOUT(others.of(m_account), kPatienceMs);
    QCOMPARE(others.of(m_account)->command, Command::Freeze);
}

void OthersChangesTest::ourOwnChangeTakesTheMarkAway() {
    OthersChanges others(*m_client, u"me"_s);
    waitForTheFirstLook();
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY_WITH_TIMEOUT(others.of(m_shop), kPatienceMs);
    const QUuid ours = QUuid::createUuid();
    others.addOwn(ours);
    execute(Command::Unfreeze, m_shop, ours);
    QTRY_VERIFY_WITH_TIMEOUT(!others.of(m_shop), kPatienceMs);
    QVERIFY(!others.of(m_account));
}

void OthersChangesTest::theMarkGoesAfterAWhile() {
    QVERIFY(OthersChanges::kKept == 60s);
    OthersChanges others(*m_client, u"me"_s, nullptr, 600ms);
    waitForTheFirstLook();
    QList<bool> isMarked;
    connect(&others, &OthersChanges::changed, &others, [&] { isMarked += others.of(m_shop).has_value(); });
    execute(Command::Freeze, m_shop);
    QTRY_COMPARE_WITH_TIMEOUT(isMarked, (QList<bool>{true, false}), kPatienceMs);
    QVERIFY(!others.of(m_account));
}

void OthersChangesTest::changesWithoutEndAreAllToldOf() {
    OthersChanges others(*m_client, u"me"_s);
    waitForTheFirstLook();
    std::vector<domain::IntegrationId> opened;
    for (int i = 0; i < 100; ++i) {
        opened.push_back(open(u"Shop %1"_s.arg(i)).id);
        QCoreApplication::processEvents();
    }
    for (const domain::IntegrationId id : opened)
        QTRY_VERIFY_WITH_TIMEOUT(others.of(id), kPatienceMs);
}

void OthersChangesTest::rowsTellItByARole() {
    const domain::IntegrationId second = open(u"Second"_s).id;
    OthersChanges others(*m_client, u"me"_s);
    tables::IntegrationsTableModel integrations(*m_client);
    tables::AccountsTableModel accounts(*m_client);
    const QAbstractItemModelTester tester(&integrations, QAbstractItemModelTester::FailureReportingMode::QtTest);
    integrations.followOthers(others);
    accounts.followOthers(others);
    waitForTheFirstLook();
    integrations.setQuery({.account = m_account});
    accounts.setQuery({});
    QTRY_COMPARE_WITH_TIMEOUT(integrations.rowCount(), 2, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(accounts.rowCount(), 1, kPatienceMs);
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY_WITH_TIMEOUT(others.of(m_shop), kPatienceMs);
    const auto changeIn = [](const QAbstractItemModel &rows, int row) {
        return rows.index(row, 0).data(int(Role::ChangedBy));
    };
    QCOMPARE(changeIn(integrations, integrations.rowOfId(m_shop.value)).value<OthersChange>(), *others.of(m_shop));
    QVERIFY(!changeIn(integrations, integrations.rowOfId(second.value)).isValid());
    QCOMPARE(changeIn(accounts, 0).value<OthersChange>(), *others.of(m_account));
}

QTEST_GUILESS_MAIN(OthersChangesTest)
#include "others_changes_test.moc"
