// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounts_table_model.h"
#include "models/tables/integrations_table_model.h"
#include "models/tables/others_changes.h"
#include "tests/support/sqlite_backend.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using domain::Command;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tables::OthersChange;
using tables::OthersChanges;
using tables::Role;

namespace {

template <typename T>
T must(store::Result<T> result) {
    if (!result)
        qFatal("reason %d, %s", int(result.error().reason), qPrintable(result.error().facts.text));
    return *std::move(result);
}

} // namespace

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
    QTest::qWait(300);
    QVERIFY(!others.of(m_shop));
    QVERIFY(!others.of(m_account));
}

void OthersChangesTest::aChangeIsToldWithWhoAndWhat() {
    OthersChanges others(*m_client, u"me"_s);
    QTest::qWait(200); // the first look
    QSignalSpy changed(&others, &OthersChanges::changed);
    execute(Command::Freeze, m_shop);
    QVERIFY(changed.wait(2000));
    const std::optional<OthersChange> change = others.of(m_shop);
    QVERIFY(change);
    QCOMPARE(change->login, m_login);
    QVERIFY(!change->isOurLogin);
    QCOMPARE(change->command, Command::Freeze);
    QVERIFY(change->at.isValid());
    execute(Command::Cancel, m_shop); // the last one counts
    QTRY_COMPARE(others.of(m_shop)->command, Command::Cancel);
}

void OthersChangesTest::theSameLoginElsewhereIsAnother() {
    OthersChanges others(*m_client, m_login);
    QTest::qWait(200);
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY(others.of(m_shop));
    QVERIFY(others.of(m_shop)->isOurLogin);
}

void OthersChangesTest::whatThisDeskDidIsLeftOut() {
    OthersChanges others(*m_client, m_login);
    QTest::qWait(200);
    const domain::IntegrationId second = open(u"Second"_s).id; // told of, so we know when it has looked
    const QUuid ours = QUuid::createUuid();
    others.addOwn(ours);
    execute(Command::Freeze, m_shop, ours);
    execute(Command::Freeze, second);
    QTRY_VERIFY(others.of(second) && others.of(second)->command == Command::Freeze);
    QVERIFY(!others.of(m_shop));
}

void OthersChangesTest::aRefusalChangesNothing() {
    OthersChanges others(*m_client, u"me"_s);
    QTest::qWait(200);
    QVERIFY(!m_session->commands().execute({.command = Command::Unfreeze, .integration = m_shop}));
    const domain::IntegrationId second = open(u"Second"_s).id;
    QTRY_VERIFY(others.of(second));
    QVERIFY(!others.of(m_shop));
}

void OthersChangesTest::anAccountIsChangedWithItsIntegrations() {
    OthersChanges others(*m_client, u"me"_s);
    QTest::qWait(200);
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY(others.of(m_account));
    QCOMPARE(others.of(m_account)->command, Command::Freeze);
}

void OthersChangesTest::ourOwnChangeTakesTheMarkAway() {
    OthersChanges others(*m_client, u"me"_s);
    QTest::qWait(200);
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY(others.of(m_shop));
    const QUuid ours = QUuid::createUuid();
    others.addOwn(ours);
    execute(Command::Unfreeze, m_shop, ours);
    QTRY_VERIFY(!others.of(m_shop));
    QVERIFY(!others.of(m_account));
}

void OthersChangesTest::theMarkGoesAfterAWhile() {
    QVERIFY(OthersChanges::kKept == 60s);
    OthersChanges others(*m_client, u"me"_s, nullptr, 600ms);
    QTest::qWait(200);
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY(others.of(m_shop));
    QSignalSpy changed(&others, &OthersChanges::changed);
    QTRY_VERIFY(!others.of(m_shop));
    QVERIFY(!others.of(m_account));
    QVERIFY(changed.count() >= 1);
}

void OthersChangesTest::changesWithoutEndAreAllToldOf() {
    OthersChanges others(*m_client, u"me"_s);
    QTest::qWait(200);
    std::vector<domain::IntegrationId> opened;
    for (int i = 0; i < 100; ++i) {
        opened.push_back(open(u"Shop %1"_s.arg(i)).id);
        QCoreApplication::processEvents();
    }
    for (const domain::IntegrationId id : opened)
        QTRY_VERIFY(others.of(id));
}

void OthersChangesTest::rowsTellItByARole() {
    const domain::IntegrationId second = open(u"Second"_s).id;
    OthersChanges others(*m_client, u"me"_s);
    tables::IntegrationsTableModel integrations(*m_client);
    tables::AccountsTableModel accounts(*m_client);
    const QAbstractItemModelTester tester(&integrations, QAbstractItemModelTester::FailureReportingMode::QtTest);
    integrations.followOthers(others);
    accounts.followOthers(others);
    QTest::qWait(200);
    integrations.setQuery({.account = m_account});
    accounts.setQuery({});
    QTRY_COMPARE(integrations.rowCount(), 2);
    QTRY_COMPARE(accounts.rowCount(), 1);
    execute(Command::Freeze, m_shop);
    QTRY_VERIFY(others.of(m_shop));
    const auto changeIn = [](const QAbstractItemModel &rows, int row) {
        return rows.index(row, 0).data(int(Role::ChangedBy));
    };
    QCOMPARE(changeIn(integrations, integrations.rowOfId(m_shop.value)).value<OthersChange>(), *others.of(m_shop));
    QVERIFY(!changeIn(integrations, integrations.rowOfId(second.value)).isValid());
    QCOMPARE(changeIn(accounts, 0).value<OthersChange>(), *others.of(m_account));
}

QTEST_GUILESS_MAIN(OthersChangesTest)
#include "others_changes_test.moc"
