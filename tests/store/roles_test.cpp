// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_connection.h"
#include "models/store/postgresql/postgresql_database.h"
#include "tests/support/must.h"
#include "tests/support/private_postgresql.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using domain::Command;
using domain::ErrorCode;
using domain::Reason;
using domain::Role;
using store::postgresql::PostgresqlConnection;
using store::postgresql::PostgresqlDatabase;
using support::must;

namespace {

/// What came of it: "done", or the error's code.
template <typename T>
QString outcome(const store::Result<T> &result) {
    return result ? u"done"_s : QString(domain::errorCodeText(result.error().code));
}

template <typename T>
Reason reasonOf(const store::Result<T> &result) {
    return result ? Reason::None : result.error().reason;
}

domain::Day day(const char *iso) {
    return *domain::Day::fromIso(QLatin1String(iso));
}

QString loginOf(Role role) {
    return u"r_"_s + domain::roleCode(role);
}

} // namespace

/// Who may do what on a shared database: roles are given by whoever made it, and each does its own work and no other.
/// The database is made, and everything given, by a login that is no superuser.
class RolesTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        admin(u"postgres"_s, "CREATE ROLE boss LOGIN CREATEROLE");
        admin(u"postgres"_s, "CREATE DATABASE desk OWNER boss");
        must(database(u"boss"_s).initialise({.sandbox = true, .today = day("2026-01-31")}));
        for (const Role role : domain::kRoles) {
            if (domain::kGrantableRoles.contains(role)) {
                admin(u"postgres"_s, "CREATE ROLE " + loginOf(role).toLatin1() + " LOGIN");
                must(session(u"boss"_s)->upkeep().grant(loginOf(role), role));
            }
        }
        const auto manager = session(loginOf(Role::Manager));
        must(manager->catalogue().addPlan(u"Basic"_s, domain::Money(9900), domain::Money(4900)));
        const domain::AccountId account =
            must(manager->commands().addAccount({.name = u"Acme"_s, .email = u"books@example.com"_s}));
        open(*manager, account);
    }

    void theServerSaysWhoOneIs() {
        for (const Role role : domain::kRoles) {
            if (domain::kReaders.contains(role) && role != Role::Owner)
                QCOMPARE(must(session(loginOf(role))->details().business()).roles, domain::Roles({role}));
        }
        QCOMPARE(must(session(u"boss"_s)->details().business()).roles, domain::Roles({Role::Owner}));
        QCOMPARE(must(session(u"postgres"_s)->details().business()).roles, domain::Roles::all());
    }

    /// Through the port, every command by every role: done where the domain's table says so, else forbidden, on record
    /// and named.
    void eachRoleCanDoItsWorkAndNoOther_data() {
        QTest::addColumn<Role>("role");
        for (const Role role : domain::kRoles)
            QTest::newRow(domain::roleCode(role).data()) << role;
    }

    void eachRoleCanDoItsWorkAndNoOther() {
        QFETCH(Role, role);
        const QString login = role == Role::Owner ? u"boss"_s : loginOf(role);
        const auto own = session(login);
        const domain::IntegrationId id = open(*session(loginOf(Role::Manager)), {1});
        int tried = 0;
        for (const auto &[command, work] : everyCommand(id)) {
            const int before = forbidden(login, command);
            const std::optional<domain::Error> error = work(*own);
            if (domain::isPermitted({role}, command)) {
                // There is nothing to unpark, and no empty sandbox to fill.
                const Reason expected = command == Command::Unpark ? Reason::NotParked
                                        : command == Command::Demo ? Reason::NotEmpty
                                                                   : Reason::None;
                QVERIFY2(error.value_or(domain::Error()).reason == expected, domain::commandCode(command).data());
                QCOMPARE(forbidden(login, command), before);
            } else {
                QVERIFY2(error && error->code == ErrorCode::Forbidden, domain::commandCode(command).data());
                QCOMPARE(error->facts.command, std::optional(command));
                QCOMPARE(forbidden(login, command), before + 1);
            }
            ++tried;
        }
        // A server has nothing to do with Restore: such backups are an embedded database's.
        QCOMPARE(tried, int(domain::allCommands().size()) - 1);
    }

    /// Whoever made the database needs to be no superuser for it.
    void theOwnerFillsASandbox() {
        admin(u"postgres"_s, "CREATE DATABASE samples OWNER boss");
        must(database(u"boss"_s, u"samples"_s).initialise({.sandbox = true, .today = day("2026-01-31")}));
        const auto own = session(u"boss"_s, u"samples"_s);
        store::NoProgress nobody;
        must(own->upkeep().fillWithDemo({.accounts = 5, .integrations = 20}, nobody));
        QCOMPARE(must(own->upkeep().verify(nobody)), QStringList());
        QCOMPARE(must(own->lists().integrationTotals({})).rows, 20);
        // And is themselves again afterwards.
        QCOMPARE(must(own->details().business()).login, u"boss"_s);
        must(own->upkeep().setToday(day("2026-02-01")));
    }

    /// Opening at a fee of one's own is setting a price (R13).
    void onlyManagersOpenAtANegotiatedFee() {
        for (const Role role : {Role::Agent, Role::Manager}) {
            const auto own = session(loginOf(role));
            store::OpenRequest request = opening({1});
            request.fee = domain::Money(100);
            const auto opened = own->commands().open(request);
            QCOMPARE(outcome(opened), role == Role::Manager ? u"done"_s : u"forbidden"_s);
            if (!opened)
                QCOMPARE(opened.error().facts.command, std::optional(Command::ChangeFee));
        }
    }

    void everybodyReadsWhatIsTheirs_data() { eachRoleCanDoItsWorkAndNoOther_data(); }

    void everybodyReadsWhatIsTheirs() {
        QFETCH(Role, role);
        const auto own = session(role == Role::Owner ? u"boss"_s : loginOf(role));
        const QString expected = domain::kReaders.contains(role) ? u"done"_s : u"forbidden"_s;
        QCOMPARE(outcome(own->details().business()), expected);
        QCOMPARE(outcome(own->lists().accounts({}, {})), expected);
        QCOMPARE(outcome(own->lists().integrations({}, {})), expected);
        QCOMPARE(outcome(own->lists().activity({}, {})), expected);
        QCOMPARE(outcome(own->lists().invoices({}, {})), expected);
        QCOMPARE(outcome(own->details().account({1})), expected);
        QCOMPARE(outcome(own->renewals().dryRun({})), expected);
        QCOMPARE(outcome(own->catalogue().plans()), expected);
        store::NoProgress nobody;
        QCOMPARE(outcome(own->upkeep().verify(nobody)), expected);
        const auto details = own->details().integrationDetails({1});
        QCOMPARE(outcome(details), expected);
        if (details) {
            QCOMPARE(details->credentialNames, QStringList{u"password"_s});
            QCOMPARE(!details->settings.empty(), domain::kReadersOfSettingsAndNotes.contains(role));
            QCOMPARE(!details->notes.empty(), domain::kReadersOfSettingsAndNotes.contains(role));
            // What somebody may not see is unknown, not none.
            const store::Belongings belongings = must(own->details().choices({1})).belongings;
            QCOMPARE(belongings.settings.has_value(), domain::kReadersOfSettingsAndNotes.contains(role));
            QCOMPARE(belongings.notes.has_value(), domain::kReadersOfSettingsAndNotes.contains(role));
            QCOMPARE(belongings.credentials, 1);
        }
    }

    void aRoleIsGivenOnceAndAgainWithTheWayIn() {
        newLogin("anna");
        QCOMPARE(reasonOf(database(u"anna"_s).open()), Reason::LoginRefused);
        const auto boss = session(u"boss"_s);
        must(boss->upkeep().grant(u"anna"_s, Role::Agent));
        must(boss->upkeep().grant(u"anna"_s, Role::Agent));
        must(boss->upkeep().grant(u"anna"_s, Role::Billing));
        QCOMPARE(rolesOf(u"anna"_s), domain::Roles({Role::Agent, Role::Billing}));
        // Nothing but that: neither tables of one's own nor others' roles.
        QCOMPARE(look("SELECT has_database_privilege('anna', 'desk', 'CREATE')"), u"f"_s);
        QCOMPARE(look("SELECT has_database_privilege('anna', 'desk', 'TEMPORARY')"), u"f"_s);
        QCOMPARE(look("SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member"
                      " WHERE r.rolname = 'anna' AND m.admin_option"),
                 u"0"_s);
    }

    void theLastRoleTakesTheWayInWithIt() {
        newLogin("bert");
        const auto boss = session(u"boss"_s);
        must(boss->upkeep().grant(u"bert"_s, Role::Agent));
        must(boss->upkeep().grant(u"bert"_s, Role::Auditor));
        const auto open = session(u"bert"_s);
        must(boss->upkeep().revoke(u"bert"_s, Role::Agent));
        QCOMPARE(rolesOf(u"bert"_s), domain::Roles({Role::Auditor}));
        QCOMPARE(outcome(open->commands().addAccount({.name = u"x"_s, .email = u"x"_s})), u"forbidden"_s);
        must(boss->upkeep().revoke(u"bert"_s, Role::Auditor));
        must(boss->upkeep().revoke(u"bert"_s, Role::Auditor));
        QCOMPARE(reasonOf(database(u"bert"_s).open()), Reason::LoginRefused);
        // The session that is open goes on, and may nothing any more.
        QCOMPARE(outcome(open->details().business()), u"forbidden"_s);
        QCOMPARE(outcome(open->commands().addAccount({.name = u"x"_s, .email = u"x"_s})), u"forbidden"_s);
    }

    void whatCannotBeGivenOrTakenSaysWhy() {
        const auto boss = session(u"boss"_s);
        admin(u"postgres"_s, "CREATE ROLE a_group NOLOGIN");
        for (const QString &nobody : {u"nobody"_s, u"a_group"_s, u"renewdesk_agent"_s, QString(), QString(70, u'x'),
                                      u"x\"; DROP TABLE renewdesk.invoice; --"_s, QString(QChar(u'\0'))}) {
            const auto granted = boss->upkeep().grant(nobody, Role::Agent);
            QCOMPARE(reasonOf(granted), Reason::NoSuchLogin);
            QCOMPARE(granted.error().code, ErrorCode::NotFound);
            QCOMPARE(reasonOf(boss->upkeep().revoke(nobody, Role::Agent)), Reason::NoSuchLogin);
        }
        QCOMPARE(reasonOf(boss->upkeep().grant(u"postgres"_s, Role::Agent)), Reason::IsSuperuser);
        QCOMPARE(reasonOf(boss->upkeep().revoke(u"postgres"_s, Role::Agent)), Reason::IsSuperuser);
        // Whoever has it by a group of the server's keeps it.
        newLogin("carl");
        admin(u"postgres"_s, "GRANT renewdesk_agent TO a_group; GRANT a_group TO carl");
        QCOMPARE(reasonOf(boss->upkeep().revoke(u"carl"_s, Role::Agent)), Reason::RoleRemains);
    }

    void namesAreTakenAsTheyAre() {
        admin(u"postgres"_s, "CREATE ROLE \"o'Neil; \"\"x\"\" %I\" LOGIN");
        const QString name = u"o'Neil; \"x\" %I"_s;
        const auto boss = session(u"boss"_s);
        must(boss->upkeep().grant(name, Role::Auditor));
        QCOMPARE(look("SELECT has_database_privilege(CAST(:name AS text), 'desk', 'CONNECT')", name), u"t"_s);
        must(boss->upkeep().revoke(name, Role::Auditor));
        QCOMPARE(look("SELECT has_database_privilege(CAST(:name AS text), 'desk', 'CONNECT')", name), u"f"_s);
    }

    /// The owner does an agent's work as an agent, and stays the owner without.
    void theOwnerTakesARoleLikeAnybody() {
        const auto boss = session(u"boss"_s);
        QCOMPARE(outcome(boss->commands().addAccount({.name = u"x"_s, .email = u"x"_s})), u"forbidden"_s);
        must(boss->upkeep().grant(u"boss"_s, Role::Agent));
        must(boss->commands().addAccount({.name = u"x"_s, .email = u"x"_s}));
        must(boss->upkeep().revoke(u"boss"_s, Role::Agent));
        QCOMPARE(rolesOf(u"boss"_s), domain::Roles({Role::Owner}));
        must(database(u"boss"_s).open());
    }

    void whoseRoleItWasIsOnRecord() {
        newLogin("dora");
        const auto boss = session(u"boss"_s);
        must(boss->upkeep().grant(u"dora"_s, Role::Manager));
        QCOMPARE(outcome(session(u"dora"_s)->upkeep().grant(u"dora"_s, Role::Billing)), u"forbidden"_s);
        must(boss->upkeep().revoke(u"dora"_s, Role::Manager));
        QCOMPARE(reasonOf(boss->upkeep().grant(u"postgres"_s, Role::Sync)), Reason::IsSuperuser);
        QCOMPARE(reasonOf(boss->upkeep().grant(u"somebody's words"_s, Role::Sync)), Reason::NoSuchLogin);
        const auto rows = must(session(loginOf(Role::Auditor))->lists().activity({}, {.count = 5}));
        QStringList told;
        for (const store::ActivityRow &row : rows)
            told.append(row.login + u' ' + domain::commandCode(row.command) + u' ' + row.code + u' ' + row.grantee
                        + u' ' + (row.role ? QString(domain::roleCode(*row.role)) : QString()));
        QCOMPARE(told, QStringList({u"boss grant not_found  "_s, u"boss grant refused postgres sync"_s,
                                    u"boss revoke done dora manager"_s, u"dora grant forbidden  "_s,
                                    u"boss grant done dora manager"_s}));
    }

    /// A role that only one may give or take at a time: nobody's fails, none is lost.
    void severalAreGivenAtOnce() {
        constexpr int kLogins = 12;
        for (int i = 0; i < kLogins; ++i)
            newLogin("many_" + QByteArray::number(i));
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([this, thread] {
                const auto boss = session(u"boss"_s);
                for (int i = thread; i < kLogins; i += 4)
                    must(boss->upkeep().grant(u"many_%1"_s.arg(i), Role::Agent));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (int i = 0; i < kLogins; ++i)
            QCOMPARE(rolesOf(u"many_%1"_s.arg(i)), domain::Roles({Role::Agent}));
    }

    void initialisingAgainChangesNothing() {
        const QString before = look("SELECT count(*) || ' ' || max(applied_at) FROM schema_version");
        for (const QString &login : {u"boss"_s, u"postgres"_s, loginOf(Role::Agent)})
            must(database(login).initialise({}));
        QCOMPARE(look("SELECT count(*) || ' ' || max(applied_at) FROM schema_version"), before);
        QCOMPARE(rolesOf(loginOf(Role::Agent)), domain::Roles({Role::Agent}));
    }

    /// An owner without a superuser's rights began; whoever looks after the server may call init later.
    void aSuperusersInitTakesAwayWhatTheOwnersCouldNot() {
        admin(u"postgres"_s, "CREATE DATABASE fourth OWNER boss");
        must(database(u"boss"_s, u"fourth"_s).initialise({}));
        newLogin("gina");
        must(session(u"boss"_s, u"fourth"_s)->upkeep().grant(u"gina"_s, Role::Agent));
        const auto isForAll = [&](const QString &fact) {
            const auto facts = must(session(u"gina"_s, u"fourth"_s)->upkeep().diagnose());
            const auto found = std::ranges::find(facts, fact, [](const auto &each) { return each.first; });
            return found == facts.end() ? QString() : found->second;
        };
        QCOMPARE(isForAll(u"advisory_locks_for_all"_s), u"yes"_s);
        QCOMPARE(isForAll(u"large_objects_for_all"_s), u"yes"_s);
        must(database(u"postgres"_s, u"fourth"_s).initialise({}));
        QCOMPARE(isForAll(u"advisory_locks_for_all"_s), u"no"_s);
        QCOMPARE(isForAll(u"large_objects_for_all"_s), u"no"_s);
    }

    /// Roles are the server's, the way in is each database's.
    void aSecondDatabaseOfTheServerLetsInWhomItsOwnOwnerLetsIn() {
        admin(u"postgres"_s, "CREATE ROLE second_boss LOGIN CREATEROLE");
        admin(u"postgres"_s, "CREATE DATABASE second OWNER second_boss");
        PostgresqlDatabase second = database(u"second_boss"_s, u"second"_s);
        must(second.initialise({.sandbox = true, .today = day("2026-01-31")}));
        must(second.initialise({}));
        QCOMPARE(reasonOf(database(loginOf(Role::Agent), u"second"_s).open()), Reason::LoginRefused);
        QCOMPARE(reasonOf(database(u"boss"_s, u"second"_s).open()), Reason::LoginRefused);
        QCOMPARE(reasonOf(database(u"second_boss"_s).open()), Reason::LoginRefused);

        newLogin("emma");
        const auto boss = session(u"boss"_s);
        const auto secondBoss = session(u"second_boss"_s, u"second"_s);
        QVERIFY(must(boss->upkeep().grant(u"emma"_s, Role::Agent)).otherDatabases.isEmpty());
        QCOMPARE(reasonOf(database(u"emma"_s, u"second"_s).open()), Reason::LoginRefused);
        // What one owner gives holds in the other's database too, as soon as that lets the login in: it is told.
        QCOMPARE(must(secondBoss->upkeep().grant(u"emma"_s, Role::Manager)).otherDatabases, QStringList{u"desk"_s});
        QCOMPARE(rolesOf(u"emma"_s), domain::Roles({Role::Agent, Role::Manager}));
        must(boss->upkeep().revoke(u"emma"_s, Role::Manager));
        QCOMPARE(must(boss->upkeep().revoke(u"emma"_s, Role::Agent)).otherDatabases, QStringList{u"second"_s});
        QCOMPARE(reasonOf(database(u"emma"_s).open()), Reason::LoginRefused);
        const auto noRole = database(u"emma"_s, u"second"_s).open(); // let in, with none left
        QCOMPARE(outcome(noRole), u"forbidden"_s);
        QCOMPARE(reasonOf(noRole), Reason::NoRole);
        must(secondBoss->upkeep().revoke(u"emma"_s, Role::Manager));
        QCOMPARE(reasonOf(database(u"emma"_s, u"second"_s).open()), Reason::LoginRefused);
    }

    /// Only a superuser can take some rights away from everybody: one may do it for the owner.
    void aSuperuserInitialisesForTheOwner() {
        admin(u"postgres"_s, "CREATE ROLE third_boss LOGIN");
        admin(u"postgres"_s, "CREATE DATABASE third OWNER third_boss");
        must(database(u"postgres"_s, u"third"_s).initialise({}));
        newLogin("fred");
        must(session(u"third_boss"_s, u"third"_s)->upkeep().grant(u"fred"_s, Role::Auditor));
        must(database(u"fred"_s, u"third"_s).open());
    }

    void whoeverMayNotInitialiseHearsWhatItTakes_data() {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QByteArray>("rights");
        QTest::addColumn<bool>("owns");
        QTest::newRow("no rights at all") << QByteArray("i_nobody") << QByteArray() << false;
        QTest::newRow("may create roles, owns nothing") << QByteArray("i_roles") << QByteArray(" CREATEROLE") << false;
        QTest::newRow("owns it, may not create roles") << QByteArray("i_owner") << QByteArray() << true;
    }

    void whoeverMayNotInitialiseHearsWhatItTakes() {
        QFETCH(QByteArray, login);
        QFETCH(QByteArray, rights);
        QFETCH(bool, owns);
        admin(u"postgres"_s, "CREATE ROLE " + login + " LOGIN" + rights);
        admin(u"postgres"_s, "CREATE DATABASE d_" + login + (owns ? " OWNER " + login : QByteArray()));
        if (!owns)
            admin(u"postgres"_s, "GRANT ALL ON DATABASE d_" + login + " TO " + login);
        const QString name = QString::fromLatin1(login);
        const auto made = database(name, u"d_"_s + name).initialise({});
        QCOMPARE(outcome(made), u"forbidden"_s);
        QCOMPARE(made.error().reason, Reason::MayNotInitialise);
        QCOMPARE(made.error().facts.who, name);
        QCOMPARE(reasonOf(database(u"postgres"_s, u"d_"_s + name).open()), Reason::SchemaMissing);
    }

    /// The database decides by a copy of the domain's table, and says so when it isn't one any more.
    void verifyingFindsATableThatWasChanged() {
        store::NoProgress nobody;
        QCOMPARE(must(session(u"boss"_s)->upkeep().verify(nobody)), QStringList());
        admin(u"desk"_s, "UPDATE renewdesk.permission SET role = 'agent' WHERE command = 'run'");
        QCOMPARE(must(session(u"boss"_s)->upkeep().verify(nobody)),
                 QStringList({u"permission run agent"_s, u"permission run billing"_s}));
        admin(u"desk"_s, "UPDATE renewdesk.permission SET role = 'billing' WHERE command = 'run'");
    }

private:
    using Work = std::function<std::optional<domain::Error>(store::Session &)>;

    PostgresqlDatabase database(const QString &login, const QString &name = u"desk"_s) const {
        return PostgresqlDatabase(*store::ConnectionUrl::parse(m_server.url(name, login)));
    }

    std::unique_ptr<store::Session> session(const QString &login, const QString &name = u"desk"_s) const {
        return must(database(login, name).open());
    }

    void admin(const QString &name, const QByteArray &sql) const {
        try {
            PostgresqlConnection(*store::ConnectionUrl::parse(m_server.url(name))).execute(sql);
        } catch (const store::sql::Failure &failure) {
            qFatal("%s: %s", sql.constData(), qPrintable(failure.error().facts.text));
        }
    }

    void newLogin(const QByteArray &name) const { admin(u"postgres"_s, "CREATE ROLE " + name + " LOGIN"); }

    /// The first value that a superuser sees.
    QString look(const QByteArray &query, const QString &name = {}) const {
        try {
            PostgresqlConnection connection(*store::ConnectionUrl::parse(m_server.url(u"desk"_s)));
            store::sql::Cursor row(connection.statement(query));
            if (!name.isNull())
                row->bind(":name", name);
            return row->next() ? row->text(0) : QString();
        } catch (const store::sql::Failure &failure) {
            qFatal("%s: %s", query.constData(), qPrintable(failure.error().facts.text));
        }
    }

    domain::Roles rolesOf(const QString &login) const { return must(session(login)->details().business()).roles; }

    /// How many entries of the audit say that the login was forbidden this.
    int forbidden(const QString &login, Command command) const {
        return look("SELECT count(*) FROM audit_entry WHERE code = 'forbidden' AND login = '" + login.toLatin1()
                    + "' AND command = '" + domain::commandCode(command).data() + "'")
            .toInt();
    }

    static store::OpenRequest opening(domain::AccountId account) {
        return {.account = account,
                .supplier = u"Northern Parts"_s,
                .channel = u"Web shop"_s,
                .label = u"Label"_s,
                .plan = u"Basic"_s,
                .settings = {{u"folder"_s, u"/in"_s}},
                .credentials = {{u"password"_s, u"secret"_s}},
                .note = u"A note"_s};
    }

    static domain::IntegrationId open(store::Session &session, domain::AccountId account) {
        return must(session.commands().open(opening(account))).integration.id;
    }

    /// Every command once, asked of a session by the port, in an order in which each is possible. @p id is active. What
    /// is told is why not; nothing: done.
    static std::vector<std::pair<Command, Work>> everyCommand(domain::IntegrationId id) {
        std::vector<std::pair<Command, Work>> all;
        const auto add = [&](Command command, auto work) {
            all.emplace_back(command, [work](store::Session &session) {
                const auto result = work(session);
                return result ? std::nullopt : std::optional(result.error());
            });
        };
        add(Command::RecordSync, [=](store::Session &session) {
            return session.commands().recordSync({.integration = id, .itemCount = 3});
        });
        for (const Command command :
             {Command::Freeze, Command::Unfreeze, Command::Cancel, Command::Uncancel, Command::FreezeInstead})
            add(command, [=](store::Session &session) {
                return session.commands().execute({.command = command, .integration = id});
            });
        add(Command::ChangeFee, [=](store::Session &session) {
            return session.commands().execute(
                {.command = Command::ChangeFee, .integration = id, .fee = domain::Money(4000)});
        });
        add(Command::ChangePlan, [=](store::Session &session) {
            return session.commands().execute({.command = Command::ChangePlan, .integration = id, .plan = u"Basic"_s});
        });
        add(Command::Open, [](store::Session &session) { return session.commands().open(opening({1})); });
        add(Command::EditIntegration, [=](store::Session &session) {
            return session.commands().edit(store::EditIntegration{.integration = id, .label = u"Another"_s});
        });
        add(Command::AddNote,
            [=](store::Session &session) { return session.commands().addNote(id, u"note"_s, QUuid::createUuid()); });
        add(Command::AddAccount, [](store::Session &session) {
            return session.commands().addAccount({.name = u"Work"_s, .email = u"w@example.com"_s});
        });
        add(Command::EditAccount, [](store::Session &session) {
            return session.commands().edit(store::EditAccount{.account = {1}, .name = u"Worked"_s});
        });
        add(Command::Unpark,
            [](store::Session &session) { return session.commands().unpark({1}, QUuid::createUuid()); });
        add(Command::AddPlan, [](store::Session &session) {
            return session.catalogue().addPlan(u"Plan "_s + QUuid::createUuid().toString(), {}, {});
        });
        add(Command::SetPlanPrice, [](store::Session &session) {
            return session.catalogue().setPlanPrice(u"Basic"_s, domain::Money(5500), day("2026-12-01"));
        });
        add(Command::SetFrozenPrice, [](store::Session &session) {
            return session.catalogue().setFrozenPrice(domain::Money(900), day("2026-12-01"));
        });
        // There and back: the name is wanted again.
        add(Command::RenameSupplier, [](store::Session &session) {
            const auto renamed = session.catalogue().renameSupplier(opening({1}).supplier, u"Renamed"_s);
            return renamed ? session.catalogue().renameSupplier(u"Renamed"_s, opening({1}).supplier) : renamed;
        });
        add(Command::RenameChannel, [](store::Session &session) {
            const auto renamed = session.catalogue().renameChannel(opening({1}).channel, u"Renamed"_s);
            return renamed ? session.catalogue().renameChannel(u"Renamed"_s, opening({1}).channel) : renamed;
        });
        add(Command::Run, [](store::Session &session) {
            store::NoProgress nobody;
            return session.renewals().run({}, nobody);
        });
        add(Command::Import, [](store::Session &session) {
            store::NoProgress nobody;
            return session.upkeep().importRows({}, false, nobody);
        });
        add(Command::Demo, [](store::Session &session) {
            store::NoProgress nobody;
            return session.upkeep().fillWithDemo({}, nobody);
        });
        add(Command::SetToday, [](store::Session &session) { return session.upkeep().setToday(day("2026-01-31")); });
        add(Command::Purge, [](store::Session &session) {
            store::NoProgress nobody;
            return session.upkeep().purge(nobody);
        });
        add(Command::Withdraw, [](store::Session &session) { return session.commands().fateOf(QUuid::createUuid()); });
        add(Command::Grant, [](store::Session &session) { return session.upkeep().grant(u"r_agent"_s, Role::Agent); });
        add(Command::Revoke,
            [](store::Session &session) { return session.upkeep().revoke(u"r_agent"_s, Role::Manager); });
        return all;
    }

    support::PrivatePostgresql m_server;
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
