// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"
#include "tests/support/must.h"
#include "tests/support/private_postgresql.h"

#include <QtTest>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using store::postgresql::PostgresqlDatabase;
using support::must;

namespace {

constexpr std::array kRoles{"agent", "manager", "billing", "auditor", "sync"};

struct Hostile {
    const char *name;
    const char *statement;
    const char *exempt = ""; ///< roles whose work it is
};

/// What must be refused with a permission error (42501).
// clang-format off
constexpr std::array kDenied{
    Hostile{"writes an account past the functions", "INSERT INTO renewdesk.account (name, email, language) VALUES ('x', 'x', 'en')"},
    Hostile{"renames an account past the functions", "UPDATE renewdesk.account SET name = 'x'"},
    Hostile{"deletes accounts", "DELETE FROM renewdesk.account"},
    Hostile{"empties the accounts", "TRUNCATE renewdesk.account CASCADE"},
    Hostile{"moves a billing date", "UPDATE renewdesk.integration SET next_billing_on = '2099-01-31'"},
    Hostile{"makes an integration free", "UPDATE renewdesk.integration SET negotiated_fee_cents = 0"},
    Hostile{"freezes past the functions", "UPDATE renewdesk.integration SET service = 'frozen'"},
    Hostile{"deletes integrations", "DELETE FROM renewdesk.integration"},
    Hostile{"invents an integration", "INSERT INTO renewdesk.integration (account_id, supplier_id, sales_channel_id, label, plan_id, service, anchor_on, anchor_day, next_billing_on) VALUES (1, 1, 1, 'x', 1, 'active', '2026-01-31', 31, '2026-02-28')"},
    Hostile{"writes a setting", "INSERT INTO renewdesk.integration_setting VALUES (1, 'x', 'x')"},
    Hostile{"writes a credential", "UPDATE renewdesk.integration_credential SET value = 'x'"},
    Hostile{"deletes credentials", "DELETE FROM renewdesk.integration_credential"},
    Hostile{"forges a note", "INSERT INTO renewdesk.integration_note (integration_id, at, login, text) VALUES (1, now(), 'boss', 'x')"},
    Hostile{"forges a sync", "INSERT INTO renewdesk.sync_run (integration_id, started_at, item_count, succeeded) VALUES (1, now(), 1, 1)"},
    Hostile{"rewrites history", "UPDATE renewdesk.integration_history SET login = 'boss'"},
    Hostile{"invents an invoice", "INSERT INTO renewdesk.invoice VALUES (99, '2026-000099', 1, 'renewal', '2026-01-31', now(), 'x', 0, NULL)"},
    Hostile{"changes an invoice", "UPDATE renewdesk.invoice SET total_cents = 0"},
    Hostile{"deletes an invoice", "DELETE FROM renewdesk.invoice"},
    Hostile{"empties the invoices", "TRUNCATE renewdesk.invoice, renewdesk.invoice_line"},
    Hostile{"changes a line", "UPDATE renewdesk.invoice_line SET amount_cents = 0"},
    Hostile{"deletes receipts", "DELETE FROM renewdesk.removal_receipt"},
    Hostile{"deletes the audit", "DELETE FROM renewdesk.audit_entry"},
    Hostile{"forges the audit", "INSERT INTO renewdesk.audit_entry (at, day, login, command, code) VALUES (now(), '2026-01-31', 'boss', 'run', 'done')"},
    Hostile{"empties the audit", "TRUNCATE renewdesk.audit_entry"},
    Hostile{"winds the counter on", "UPDATE renewdesk.counter SET value = 1000"},
    Hostile{"turns the clock", "UPDATE renewdesk.setting SET value = '2099-01-01' WHERE key = 'last_day'"},
    Hostile{"makes it a sandbox", "UPDATE renewdesk.setting SET value = '1'"},
    Hostile{"sets a price past the functions", "UPDATE renewdesk.plan_price SET monthly_fee_cents = 1"},
    Hostile{"sets the frozen fee past the functions", "UPDATE renewdesk.frozen_price SET fee_cents = 1"},
    Hostile{"adds a plan past the functions", "INSERT INTO renewdesk.plan (name, setup_fee_cents) VALUES ('x', 0)"},
    Hostile{"renames a supplier past the functions", "UPDATE renewdesk.supplier SET name = 'x'"},
    Hostile{"renames a sales channel past the functions", "UPDATE renewdesk.sales_channel SET name = 'x'"},
    Hostile{"renames by what renames both", "SELECT renewdesk.rename_end('supplier', 'account', 'Acme', 'x')"},
    Hostile{"adds a supplier past the functions", "INSERT INTO renewdesk.supplier (name) VALUES ('x')"},
    Hostile{"changes the calendar", "UPDATE renewdesk.billing_calendar SET next_due_on = '2099-12-31'"},
    Hostile{"changes the lifecycle", "UPDATE renewdesk.lifecycle_transition SET refusal = NULL"},
    Hostile{"forgets requests", "DELETE FROM renewdesk.request"},
    Hostile{"reads requests", "SELECT * FROM renewdesk.request"},
    Hostile{"invents a run", "INSERT INTO renewdesk.renewal_run (login, started_at, as_of) VALUES ('x', now(), '2026-01-31')"},
    Hostile{"changes the schema's version", "UPDATE renewdesk.schema_version SET version = 2"},
    Hostile{"reads credentials", "SELECT value FROM renewdesk.integration_credential"},
    Hostile{"reads whole rows of credentials", "SELECT * FROM renewdesk.integration_credential"},
    Hostile{"copies credentials out", "COPY renewdesk.integration_credential TO STDOUT"},
    Hostile{"reads credentials of those who sync", "SELECT value FROM renewdesk.syncable_credential", "sync"},
    Hostile{"compares credentials", "SELECT 1 FROM renewdesk.integration_credential WHERE value LIKE 's%'"},
    Hostile{"holds rows with FOR UPDATE", "SELECT id FROM renewdesk.account FOR UPDATE"},
    Hostile{"holds rows with FOR SHARE", "SELECT id FROM renewdesk.integration FOR SHARE"},
    Hostile{"holds the run's lock by hand", "SELECT id FROM renewdesk.run_lock FOR UPDATE"},
    Hostile{"locks a table", "BEGIN; LOCK TABLE renewdesk.integration IN ACCESS EXCLUSIVE MODE"},
    Hostile{"locks a table a little", "BEGIN; LOCK TABLE renewdesk.account IN ROW EXCLUSIVE MODE"},
    Hostile{"becomes the owner", "SET ROLE renewdesk_owner"},
    Hostile{"becomes a superuser", "SET SESSION AUTHORIZATION postgres"},
    Hostile{"grants itself the owner", "GRANT renewdesk_owner TO CURRENT_USER"},
    Hostile{"gives its own role to another", "DO $$ BEGIN EXECUTE replace('GRANT % TO h_other', '%', replace(session_user, 'h_', 'renewdesk_')); END $$"},
    Hostile{"makes itself a manager", "GRANT renewdesk_manager TO CURRENT_USER"},
    Hostile{"changes roles behind the functions' back", "SELECT renewdesk.change_role('grant', session_user, 'manager')"},
    Hostile{"changes who may do what", "INSERT INTO renewdesk.permission VALUES ('run', 'agent')"},
    Hostile{"grants itself a table", "DO $$ BEGIN EXECUTE 'GRANT ALL ON renewdesk.invoice TO ' || quote_ident(session_user); IF NOT has_table_privilege('renewdesk.invoice', 'DELETE') THEN RAISE insufficient_privilege; END IF; END $$"},
    Hostile{"makes a role", "CREATE ROLE renewdesk_intruder"},
    Hostile{"disables the triggers of a session", "SET session_replication_role = replica"},
    Hostile{"disables a trigger", "ALTER TABLE renewdesk.invoice DISABLE TRIGGER ALL"},
    Hostile{"drops a trigger", "DROP TRIGGER invoice_is_final ON renewdesk.invoice"},
    Hostile{"drops a table", "DROP TABLE renewdesk.invoice CASCADE"},
    Hostile{"drops a check", "ALTER TABLE renewdesk.invoice DROP CONSTRAINT invoice_total_cents_check"},
    Hostile{"turns row security off", "ALTER TABLE renewdesk.integration_note DISABLE ROW LEVEL SECURITY"},
    Hostile{"makes a table in our schema", "CREATE TABLE renewdesk.x (id integer)"},
    Hostile{"makes a table in public", "CREATE TABLE public.x (id integer)"},
    Hostile{"makes a schema", "CREATE SCHEMA x"},
    Hostile{"makes a temporary table", "CREATE TEMP TABLE account (id bigint)"},
    Hostile{"makes a temporary view of ours", "CREATE TEMP VIEW setting AS SELECT 'sandbox' AS key, '1' AS value"},
    Hostile{"makes a temporary function", "CREATE FUNCTION pg_temp.business_today() RETURNS date LANGUAGE sql AS 'SELECT CAST(''2099-01-01'' AS date)'"},
    Hostile{"shadows a function of the system", "CREATE FUNCTION public.sum(bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 0'"},
    Hostile{"replaces one of our functions", "CREATE OR REPLACE FUNCTION renewdesk.business_today() RETURNS date LANGUAGE sql AS 'SELECT CAST(''2099-01-01'' AS date)'"},
    Hostile{"takes the owner's rights from a function", "ALTER FUNCTION renewdesk.business_today() SECURITY INVOKER"},
    Hostile{"resets a function's path", "ALTER FUNCTION renewdesk.business_today() RESET search_path"},
    Hostile{"settles by hand", "SELECT renewdesk.settle(ARRAY[1::bigint], '2026-02-28', '2026-02-28', NULL)"},
    Hostile{"settles the future", "SELECT renewdesk.settle_account(1, '2099-01-01')"},
    Hostile{"acts without a request", "SELECT renewdesk.act('freeze', 1, NULL, NULL, NULL, NULL)"},
    Hostile{"writes the audit by the owner's function", "SELECT renewdesk.write_audit('run', 'done')"},
    Hostile{"parks an account", "SELECT renewdesk.park(1, 'failed')"},
    Hostile{"ends a write by hand", "SELECT renewdesk.record_day()"},
    Hostile{"keeps new names from everybody", "BEGIN; LOCK TABLE renewdesk.new_name_lock IN EXCLUSIVE MODE"},
    Hostile{"takes the run's lock", "SELECT renewdesk.take_run_lock()", "billing"},
    Hostile{"takes an advisory lock", "SELECT pg_advisory_lock(1)"},
    Hostile{"tries for an advisory lock", "SELECT pg_try_advisory_lock(1, 2)"},
    Hostile{"takes an advisory lock of the transaction", "SELECT pg_advisory_xact_lock_shared(1)"},
    Hostile{"makes a large object", "SELECT lo_create(0)"},
    Hostile{"makes a large object in the old way", "SELECT lo_creat(-1)"},
    Hostile{"fills a large object", "SELECT lo_from_bytea(0, 'x')"},
    Hostile{"runs a program on the server", "COPY (SELECT 1) TO PROGRAM 'true'"},
    Hostile{"writes a file on the server", "COPY (SELECT 1) TO '/tmp/renewdesk-hostile'"},
    Hostile{"reads a file on the server", "SELECT pg_read_file('/etc/passwd')"},
    Hostile{"lists files on the server", "SELECT pg_ls_dir('/')"},
    Hostile{"brings an untrusted language", "CREATE EXTENSION file_fdw"},
    Hostile{"changes the server", "ALTER SYSTEM SET fsync = off"},
    Hostile{"reads passwords", "SELECT rolpassword FROM pg_authid"},
    Hostile{"reads statistics that quote rows", "SELECT stavalues1 FROM pg_statistic"},
    Hostile{"creates a rule", "CREATE RULE x AS ON SELECT TO renewdesk.invoice DO INSTEAD NOTHING"},
    Hostile{"publishes the tables", "CREATE PUBLICATION x FOR TABLE renewdesk.invoice"},
    Hostile{"makes a policy", "CREATE POLICY x ON renewdesk.integration_note USING (TRUE)"},
    Hostile{"pulls a number out of a sequence", "SELECT nextval('renewdesk.account_id_seq')"},
    Hostile{"winds a sequence back", "SELECT setval('renewdesk.account_id_seq', 1)"},
};

/// What may answer as it likes, but changes nothing: calls of others' functions are refused as an outcome and leave their
/// audit entry, settings of the session decide nothing.
constexpr std::array kWithoutEffect{
    Hostile{"begins a run", "SELECT renewdesk.begin_run(NULL, TRUE)", "billing"},
    Hostile{"runs a batch", "SELECT renewdesk.run_batch(1, 1000, '{}')", "billing"},
    Hostile{"ends a run", "SELECT renewdesk.end_run(1, FALSE)", "billing"},
    Hostile{"purges", "SELECT renewdesk.purge()", "billing"},
    Hostile{"runs the future", "SELECT renewdesk.begin_run('2099-01-01', TRUE)"},
    Hostile{"sets the clock", "SELECT renewdesk.set_today('2026-03-01')"},
    Hostile{"gives itself a role", "SELECT renewdesk.grant_role(session_user, 'manager')"},
    Hostile{"takes a role from another", "SELECT renewdesk.revoke_role('h_manager', 'manager')"},
    Hostile{"lets somebody in", "GRANT CONNECT ON DATABASE hostile TO h_other"},
    Hostile{"shuts somebody out", "REVOKE CONNECT ON DATABASE hostile FROM h_manager"},
    Hostile{"sets a price", "SELECT renewdesk.set_plan_price('Basic', 1, '2026-12-01')", "manager"},
    Hostile{"sets the frozen fee", "SELECT renewdesk.set_frozen_price(1, '2026-12-01')", "manager"},
    Hostile{"adds a plan", "SELECT renewdesk.add_plan('Free', 0, 0)", "manager"},
    Hostile{"renames a supplier", "SELECT renewdesk.rename_supplier('Northern Parts', 'x')", "manager"},
    Hostile{"renames a sales channel", "SELECT renewdesk.rename_channel('Web shop', 'x')", "manager"},
    Hostile{"renames a supplier to nothing", "SELECT renewdesk.rename_supplier('Northern Parts', NULL)"},
    Hostile{"renames nothing", "SELECT renewdesk.rename_supplier(NULL, 'x')"},
    Hostile{"renames to half of a line", "SELECT renewdesk.rename_channel('Web shop', E'x\n')"},
    Hostile{"negotiates a fee", "SELECT renewdesk.execute_command('change-fee', 1, NULL, NULL, gen_random_uuid(), 0)", "manager"},
    Hostile{"moves to another plan", "SELECT renewdesk.execute_command('change-plan', 1, NULL, NULL, gen_random_uuid(), NULL, 'Cheap')", "manager"},
    Hostile{"opens at a negotiated fee", "SELECT renewdesk.open_integration(1, 'S', 'C', 'x', 'Basic', 0, '[]', '[]', '', NULL, gen_random_uuid())", "manager"},
    Hostile{"reports a sync of a frozen one", "SELECT renewdesk.record_sync(2, 1, TRUE, gen_random_uuid())"},
    Hostile{"freezes at a day to come", "SELECT renewdesk.execute_command('freeze', 1, NULL, '2099-01-01', gen_random_uuid())"},
    Hostile{"invents a command", "SELECT renewdesk.execute_command('delete', 1, NULL, NULL, gen_random_uuid())"},
    Hostile{"injects by a name", "SELECT renewdesk.add_account(E'x\t', '''; DROP TABLE renewdesk.invoice; --', 'en', gen_random_uuid())"},
    Hostile{"injects by a setting", "SELECT renewdesk.edit_integration(1, NULL, '{\"a\": 1}', '[]', gen_random_uuid())"},
    Hostile{"writes in an old snapshot", "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1; SELECT renewdesk.execute_command('freeze', 1, NULL, NULL, gen_random_uuid()); COMMIT"},
    Hostile{"sets the clock by a zone", "SET timezone = 'Pacific/Kiritimati'; SELECT today FROM renewdesk.business_day"},
    Hostile{"shadows by the path", "SET search_path = pg_temp, public, renewdesk; SELECT renewdesk.begin_run('2099-01-01', TRUE)"},
    Hostile{"reads settings or notes that aren't theirs", "SELECT 1 / CASE WHEN EXISTS (SELECT 1 FROM renewdesk.integration_note) OR EXISTS (SELECT 1 FROM renewdesk.integration_setting) THEN 0 ELSE 1 END", "agent manager billing"},
    Hostile{"asks what became of another's request", "SELECT renewdesk.fate_of('00000000-0000-0000-0000-000000000001')"},
    Hostile{"withdraws a request", "SELECT renewdesk.fate_of(gen_random_uuid())", "agent manager billing"},
    Hostile{"cries wolf", "NOTIFY renewdesk_changed, 'you are bankrupt'"},
};
// clang-format on

using Answer = std::unique_ptr<PGresult, void (*)(PGresult *)>;

class Client {
public:
    explicit Client(const QString &url)
        : m_connection(PQconnectdb(url.toUtf8().constData()), PQfinish) {
        if (PQstatus(m_connection.get()) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_connection.get()));
        PQsetNoticeProcessor(
            m_connection.get(), [](void *, const char *) {}, nullptr);
    }

    Answer ask(const QByteArray &sql) { return {PQexec(m_connection.get(), sql.constData()), PQclear}; }

    /// The first value; ends the program when there is none.
    QByteArray value(const QByteArray &sql) {
        const Answer answer = ask(sql);
        if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK || PQntuples(answer.get()) < 1)
            qFatal("%s: %s", sql.constData(), PQresultErrorMessage(answer.get()));
        return PQgetvalue(answer.get(), 0, 0);
    }

private:
    std::unique_ptr<PGconn, void (*)(PGconn *)> m_connection;
};

} // namespace

/// Each role by raw SQL against the promise of the shared database: no human role writes but by the functions that are
/// its own.
class HostileStatementsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        const QString admin = m_server.url(u"postgres"_s);
        PQclear(Client(admin).ask("CREATE DATABASE hostile").release());
        m_owner = std::make_unique<Client>(m_server.url(u"hostile"_s));
        const PostgresqlDatabase &database = m_database;
        Q_UNUSED(database);
        const store::Result<void> made =
            m_database.initialise({.sandbox = true, .today = domain::Day::fromIso(u"2026-01-31"_s)});
        QVERIFY2(made, made ? "" : qPrintable(made.error().facts.text));
        for (const char *role : kRoles) {
            const QByteArray name(role);
            const Answer created = m_owner->ask("CREATE ROLE h_" + name + " LOGIN; GRANT renewdesk_" + name + " TO h_"
                                                + name + "; GRANT CONNECT ON DATABASE hostile TO h_" + name);
            QCOMPARE(PQresultStatus(created.get()), PGRES_COMMAND_OK);
        }
        QCOMPARE(PQresultStatus(m_owner->ask("CREATE ROLE h_other LOGIN").get()), PGRES_COMMAND_OK);
        fill();
    }

    void isRefusedWithAPermissionError_data() { addRows(kDenied); }

    void isRefusedWithAPermissionError() {
        QFETCH(QByteArray, role);
        QFETCH(QByteArray, statement);
        const QByteArray before = fingerprint();
        Client client(m_server.url(u"hostile"_s, QString::fromLatin1("h_" + role)));
        const Answer answer = client.ask(statement);
        QVERIFY2(PQresultStatus(answer.get()) == PGRES_FATAL_ERROR, "it was let through");
        QCOMPARE(QByteArray(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE)), QByteArray("42501"));
        QCOMPARE(fingerprint(), before);
    }

    void changesNothing_data() { addRows(kWithoutEffect); }

    void changesNothing() {
        QFETCH(QByteArray, role);
        QFETCH(QByteArray, statement);
        const QByteArray before = fingerprint();
        Client client(m_server.url(u"hostile"_s, QString::fromLatin1("h_" + role)));
        const Answer answer = client.ask(statement);
        QVERIFY2(!QByteArray(PQresultErrorMessage(answer.get())).contains("division by zero"),
                 "it saw what it must not");
        QCOMPARE(fingerprint(), before);
    }

    /// It may be under way still: whoever could withdraw it would undo another's work.
    void nobodyIsToldWhatBecameOfAnothersRequest() {
        for (const char *role : kRoles) {
            Client client(m_server.url(u"hostile"_s, QString::fromLatin1(QByteArray("h_") + role)));
            QCOMPARE(client.value(
                         "SELECT renewdesk.fate_of('00000000-0000-0000-0000-000000000001') #>> '{error,code}'"),
                     QByteArray("forbidden"));
        }
    }

    /// The actor is the one who logged in, whatever role or name is put on.
    void theActorCannotBeForged() {
        Client client(m_server.url(u"hostile"_s, u"h_agent"_s));
        client.ask("SET ROLE renewdesk_agent; SET application_name = 'boss'");
        client.value("SELECT renewdesk.add_account('Forged', 'x', 'en', gen_random_uuid())");
        QCOMPARE(m_owner->value("SELECT login FROM renewdesk.audit_entry ORDER BY id DESC LIMIT 1"),
                 QByteArray("h_agent"));
    }

    void whatIsAcknowledgedWaitsForTheDisk() {
        Client client(m_server.url(u"hostile"_s, u"h_agent"_s));
        client.ask("SET synchronous_commit = off");
        client.ask("BEGIN");
        client.value("SELECT renewdesk.add_account('Kept', 'x', 'en', gen_random_uuid())");
        QCOMPARE(client.value("SELECT current_setting('synchronous_commit')"), QByteArray("on"));
        client.ask("COMMIT");
    }

    /// Every function runs as the owner, finds what is the owner's alone, and is nobody's by default.
    void everyFunctionIsHardened() {
        QCOMPARE(m_owner->value("SELECT count(*) FROM pg_proc p WHERE p.pronamespace = 'renewdesk'::regnamespace"
                                " AND (NOT p.prosecdef OR p.proowner <> 'renewdesk_owner'::regrole"
                                " OR NOT 'search_path=renewdesk, pg_temp' = ANY (p.proconfig)"
                                " OR NOT 'TimeZone=UTC' = ANY (p.proconfig)"
                                " OR EXISTS (SELECT 1 FROM aclexplode(p.proacl) a WHERE a.grantee = 0))"),
                 QByteArray("0"));
        QVERIFY(m_owner->value("SELECT count(*) FROM pg_proc WHERE pronamespace = 'renewdesk'::regnamespace").toInt()
                > 40);
        QCOMPARE(m_owner->value("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'renewdesk_owner'"), QByteArray("f"));
    }

    /// No table privilege but SELECT, for whomever.
    void nobodyHoldsMoreThanSelect() {
        QCOMPARE(m_owner->value("SELECT count(*) FROM pg_class c, aclexplode(c.relacl) a"
                                " WHERE c.relnamespace = 'renewdesk'::regnamespace"
                                " AND a.grantee <> 'renewdesk_owner'::regrole AND a.privilege_type <> 'SELECT'"),
                 QByteArray("0"));
        QCOMPARE(m_owner->value("SELECT count(*) FROM pg_attribute t, aclexplode(t.attacl) a"
                                " WHERE a.grantee <> 'renewdesk_owner'::regrole AND a.privilege_type <> 'SELECT'"),
                 QByteArray("0"));
    }

    void initialisingAgainChangesNothing() {
        const QByteArray before = fingerprint();
        QVERIFY(m_database.initialise({}));
        QCOMPARE(fingerprint(), before);
    }

    void aSecondDatabaseOfTheServerKnowsTheSameRolesAndLetsNobodyIn() {
        m_owner->ask("CREATE DATABASE second");
        PostgresqlDatabase second(*store::ConnectionUrl::parse(m_server.url(u"second"_s)));
        QVERIFY(second.initialise({}));
        PostgresqlDatabase asAgent(*store::ConnectionUrl::parse(m_server.url(u"second"_s, u"h_agent"_s)));
        const auto refused = asAgent.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, domain::Reason::LoginRefused);
    }

    /// The one thing that nobody reads but who syncs, and of nothing that is frozen (R4).
    void whoSyncsReadsWhatLogsThemIn() {
        Client client(m_server.url(u"hostile"_s, u"h_sync"_s));
        QCOMPARE(client.value("SELECT value FROM renewdesk.syncable_credential WHERE integration_id = 1"),
                 QByteArray("secret"));
        QCOMPARE(client.value("SELECT count(*) FROM renewdesk.syncable_credential WHERE integration_id = 2"),
                 QByteArray("0"));
    }

    void aWrongPasswordIsToldAsOne() {
        m_owner->ask(QByteArray("CREATE ROLE ") + support::PrivatePostgresql::kPasswordLogin
                     + " LOGIN PASSWORD 'right'");
        const QString login = QString::fromLatin1(support::PrivatePostgresql::kPasswordLogin);
        PostgresqlDatabase wrong(*store::ConnectionUrl::parse(m_server.url(u"hostile"_s, login + u":wrong"_s)));
        const auto refused = wrong.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, domain::ErrorCode::Unreachable);
        QCOMPARE(refused.error().reason, domain::Reason::PasswordRefused);
        QVERIFY(!refused.error().facts.path.contains(u"wrong"_s));
        QVERIFY(!refused.error().facts.text.contains(u"wrong"_s));
    }

    void whatCannotBeOpenedSaysWhy_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<domain::Reason>("reason");
        QTest::newRow("nobody listens") << u"postgresql://postgres@127.0.0.1:1/hostile"_s
                                        << domain::Reason::ServerUnreachable;
        QTest::newRow("no such database") << m_server.url(u"nothing"_s) << domain::Reason::NoSuchDatabase;
        QTest::newRow("no schema yet") << m_server.url(u"postgres"_s) << domain::Reason::SchemaMissing;
        QTest::newRow("no such option") << m_server.url(u"hostile?colour=red"_s) << domain::Reason::UnknownParameter;
    }

    void whatCannotBeOpenedSaysWhy() {
        QFETCH(QString, url);
        QFETCH(domain::Reason, reason);
        PostgresqlDatabase database(*store::ConnectionUrl::parse(url));
        const auto refused = database.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason);
    }

private:
    template <std::size_t N>
    void addRows(const std::array<Hostile, N> &statements) {
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<QByteArray>("statement");
        for (const char *role : kRoles) {
            for (const Hostile &hostile : statements) {
                if (!QByteArray(hostile.exempt).contains(role))
                    QTest::addRow("%s: %s", role, hostile.name) << QByteArray(role) << QByteArray(hostile.statement);
            }
        }
    }

    /// Everything that anybody could have changed: rows (refusals on record aside), functions, triggers, rights, roles.
    QByteArray fingerprint() {
        QByteArray print;
        for (const char *table : {"setting",
                                  "counter",
                                  "billing_calendar",
                                  "lifecycle_transition",
                                  "permission",
                                  "role_change",
                                  "account",
                                  "supplier",
                                  "sales_channel",
                                  "plan",
                                  "plan_price",
                                  "frozen_price",
                                  "integration",
                                  "integration_setting",
                                  "integration_credential",
                                  "integration_note",
                                  "sync_run",
                                  "integration_history",
                                  "renewal_run",
                                  "invoice",
                                  "invoice_line",
                                  "removal_receipt",
                                  "schema_version",
                                  "run_lock",
                                  "new_name_lock"})
            print += m_owner->value(QByteArray("SELECT md5(string_agg(CAST(t AS text), ';' ORDER BY CAST(t AS text)))"
                                               " FROM renewdesk.")
                                    + table + " t");
        print += m_owner->value("SELECT count(*) FROM renewdesk.audit_entry WHERE code = 'done'");
        print += m_owner->value("SELECT md5(string_agg(CAST(p AS text), ';' ORDER BY oid)) FROM pg_proc p"
                                " WHERE pronamespace = 'renewdesk'::regnamespace");
        print += m_owner->value("SELECT md5(string_agg(CAST(t AS text), ';' ORDER BY oid)) FROM pg_trigger t");
        print += m_owner->value("SELECT md5(string_agg(relname || COALESCE(CAST(relacl AS text), '') || relrowsecurity,"
                                " ';' ORDER BY oid)) FROM pg_class WHERE relnamespace IN"
                                " ('renewdesk'::regnamespace, 'public'::regnamespace)");
        print += m_owner->value("SELECT md5(string_agg(CAST(m AS text), ';' ORDER BY roleid, member))"
                                " FROM pg_auth_members m");
        print += m_owner->value("SELECT CAST(datacl AS text) FROM pg_database WHERE datname = 'hostile'");
        print += m_owner->value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'");
        return print;
    }

    /// Two integrations of one account: 1 is active, 2 is frozen, both with secrets.
    void fill() {
        const std::unique_ptr<store::Session> session = must(m_database.open());
        must(session->catalogue().addPlan(u"Basic"_s, domain::Money(9900), domain::Money(4900)));
        must(session->catalogue().addPlan(u"Cheap"_s, domain::Money(0), domain::Money(100)));
        const domain::AccountId account =
            must(session->commands().addAccount({.name = u"Acme"_s, .email = u"books@example.com"_s}));
        for (int i = 0; i < 2; ++i)
            must(session->commands().open({.account = account,
                                           .supplier = u"Northern Parts"_s,
                                           .channel = u"Web shop"_s,
                                           .label = u"Label"_s,
                                           .plan = u"Basic"_s,
                                           .settings = {{u"folder"_s, u"/in"_s}},
                                           .credentials = {{u"password"_s, u"secret"_s}},
                                           .note = u"A note"_s}));
        must(session->commands().execute({.command = domain::Command::Freeze,
                                          .integration = {2},
                                          .request = QUuid(u"00000000-0000-0000-0000-000000000001"_s)}));
    }

    support::PrivatePostgresql m_server;
    PostgresqlDatabase m_database{*store::ConnectionUrl::parse(m_server.url(u"hostile"_s))};
    std::unique_ptr<Client> m_owner;
};

QTEST_GUILESS_MAIN(HostileStatementsTest)
#include "hostile_statements_test.moc"
