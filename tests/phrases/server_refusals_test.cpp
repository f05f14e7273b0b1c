// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "tests/support/desk.h"
#include "tests/support/postgresql_backend.h"
#include "ui/phrases/error_phrases.h"

#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;

/// What a server refuses of itself, whatever the rules say, is told as what it is and with a way out.
class ServerRefusalsTest : public QObject {
    Q_OBJECT

private slots:

    /// A standby answers as a server does that takes no changes: 25006.
    void aStandbySendsToThePrimary() {
        Desk desk(m_backend, "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.tamper("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on',"
                    " current_database()); END $$");
        desk.reopen();
        const QStringList before = desk.everything();
        const auto refused = desk.execute(Command::Freeze, id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unreachable);
        QCOMPARE(refused.error().reason, Reason::ReadOnly);
        const QString said = ui::sentence(refused.error());
        QVERIFY2(said.startsWith(desk.database().url().text + u" leads to a standby"_s), qPrintable(said));
        QVERIFY2(said.contains(u"target_session_attrs=read-write"_s), qPrintable(said));
        QCOMPARE(desk.everything(), before);
    }

    /// Another session holds the account and doesn't come to an end: 55P03.
    void aHeldAccountIsSaidToBeInUse() {
        Desk desk(m_backend, "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        store::postgresql::PostgresqlConnection holder(desk.database().url());
        holder.execute("BEGIN; SELECT 1 FROM renewdesk.account FOR NO KEY UPDATE");
        const auto refused = desk.execute(Command::Freeze, id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::Locked);
        const QString said = ui::sentence(refused.error());
        QVERIFY2(said.startsWith(u"Somebody else is changing the same in "_s + desk.database().url().text),
                 qPrintable(said));
        QVERIFY2(said.contains(u"Try again"_s), qPrintable(said));
    }

private:
    const PostgresqlBackend m_backend;
};

QTEST_APPLESS_MAIN(ServerRefusalsTest)
#include "server_refusals_test.moc"
