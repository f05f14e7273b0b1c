// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

#include <functional>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

/// Stands in every text that belongs to an integration or a person.
const QString kCanary = u"canary-7f3a"_s;

const std::vector<QByteArray> kTables{"setting",
                                      "counter",
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
                                      "audit_entry",
                                      "request"};

using Act = std::function<void(Desk &)>;

} // namespace

/// What is kept and what is not: R8, the finality of R12, R17's and R20's "never text".
class ContractRecordsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    /// The one who made it, on a server; on a file, whoever can write it.
    void whoMayEverythingHasEveryRole() {
        Desk desk(backend(), "2026-01-31");
        QCOMPARE(must(desk.details().business()).roles, Roles::all());
    }

    /// Nobody on either: a file knows no logins, and the server not this one.
    void aRoleForNobodyIsRefusedOnRecord() {
        Desk desk(backend(), "2026-01-31");
        store::Upkeep &upkeep = desk.session().upkeep();
        for (const Command command : {Command::Grant, Command::Revoke}) {
            const auto changed = command == Command::Grant ? upkeep.grant(u"nobody at all"_s, Role::Agent)
                                                           : upkeep.revoke(u"nobody at all"_s, Role::Agent);
            QVERIFY(!changed);
            const auto last = must(desk.lists().activity({}, {.count = 1}));
            QCOMPARE(last.front().command, command);
            QCOMPARE(last.front().code, QString(errorCodeText(changed.error().code)));
            QVERIFY(last.front().grantee.isEmpty() && !last.front().role);
        }
    }

    //   open 31 Jan   cancel 10 Feb   D1 28 Feb
    //   |---- notes, syncs, history -------x and all of it is gone
    void r08_removalTakesAllInformationWithIt() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId id = openWithCanaries(desk, account);
        QVERIFY(!whereIs(desk, kCanary).isEmpty());
        must(desk.commands().recordSync({.integration = id, .itemCount = 3}));
        must(desk.commands().addNote(id, kCanary + u" again"_s, QUuid::createUuid()));
        must(desk.execute(Command::Freeze, id));
        must(desk.execute(Command::Cancel, id));
        const qint64 history = desk.look("SELECT integration_id FROM integration_history").size();
        QCOMPARE(history, 3);
        desk.setToday("2026-02-28");
        desk.run();

        QCOMPARE(whereIs(desk, kCanary), QStringList());
        for (const char *table :
             {"integration_setting", "integration_credential", "integration_note", "sync_run", "integration_history"})
            QCOMPARE(desk.look(QByteArray("SELECT integration_id FROM ") + table), QStringList());
        QCOMPARE(desk.look("SELECT id FROM integration"), QStringList());
        QCOMPARE(must(desk.lists().accounts({.search = kCanary}, {})).size(), std::size_t(0));

        // What stays: the opening invoice with the catalogue's names, the audit's bare facts, and a receipt.
        const Invoice invoice = must(desk.details().invoice(u"2026-000001"_s));
        QCOMPARE(invoice.lines[1].description, u"Northern Parts → Web shop, connectivity 2026-01-31 to 2026-02-28"_s);
        const std::vector<store::Receipt> receipts = must(desk.upkeep().receipts(10));
        QCOMPARE(receipts.size(), std::size_t(1));
        const store::Receipt &receipt = receipts[0];
        QCOMPARE(text(receipt), u"#1 of 1 on 2026-02-28, recorded 2026-02-28, last charge 49.00"_s);
        QCOMPARE(receipt.lastChargeOn, day("2026-01-31"));
        QVERIFY(receipt.run);
        QCOMPARE(receipt.settings, 1);
        QCOMPARE(receipt.credentials, 1);
        QCOMPARE(receipt.notes, 2);
        QCOMPARE(receipt.syncs, 1);
        QCOMPARE(receipt.history, history);
        QVERIFY(desk.audit().contains(u"cancel done account 1 #1"_s));
    }

    void r08_aCommandsSettlementRemovesAsThoroughly() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        must(desk.execute(Command::Cancel, openWithCanaries(desk, account)));
        desk.setToday("2026-03-05");
        desk.open(account);
        QCOMPARE(whereIs(desk, kCanary), QStringList());
        const std::vector<store::Receipt> receipts = must(desk.upkeep().receipts(10));
        QCOMPARE(receipts.size(), std::size_t(1));
        QCOMPARE(text(receipts[0]), u"#1 of 1 on 2026-02-28, recorded 2026-03-05, last charge 49.00"_s);
        QVERIFY(!receipts[0].run);
    }

    void r08_everyWordAboutARemovedOneSaysWhenItWent_data() {
        QTest::addColumn<Act>("ask");
        const auto removed = [](const auto &result) {
            QVERIFY(!result.isOk());
            QCOMPARE(result.error().code, ErrorCode::NotFound);
            QCOMPARE(result.error().reason, Reason::Removed);
            QCOMPARE(result.error().facts.day, day("2026-02-28"));
        };
        const IntegrationId id{1};
        QTest::newRow("showing it") << Act([=](Desk &desk) { removed(desk.details().integration(id)); });
        QTest::newRow("showing its details")
            << Act([=](Desk &desk) { removed(desk.details().integrationDetails(id)); });
        QTest::newRow("previewing a command")
            << Act([=](Desk &desk) { removed(desk.details().consequence(Command::Freeze, id)); });
        QTest::newRow("editing it") << Act([=](Desk &desk) {
            removed(desk.commands().edit(store::EditIntegration{.integration = id, .label = u"x"_s}));
        });
        QTest::newRow("noting something")
            << Act([=](Desk &desk) { removed(desk.commands().addNote(id, u"x"_s, QUuid::createUuid())); });
        QTest::newRow("recording a sync")
            << Act([=](Desk &desk) { removed(desk.commands().recordSync({.integration = id})); });
    }

    void r08_everyWordAboutARemovedOneSaysWhenItWent() {
        QFETCH(Act, ask);
        Desk desk(backend(), "2026-01-31");
        must(desk.execute(Command::Cancel, desk.open(desk.addAccount())));
        desk.setToday("2026-02-28");
        desk.run();
        ask(desk);
    }

    /// What it cost is told for ever, from its lines.
    void r08_aRemovedOneIsStillExplained() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        must(desk.execute(Command::Cancel, id));
        desk.setToday("2026-03-31");
        desk.run();
        QStringList told;
        for (const ExplanationRow &row : must(desk.details().explainIntegration(id)))
            told.append(row.dueOn.iso() + u' ' + row.amount.plain());
        QCOMPARE(told, (QStringList{u"2026-01-31 99.00"_s, u"2026-01-31 49.00"_s, u"2026-02-28 49.00"_s,
                                    u"2026-03-31 0.00"_s}));
    }

    void r08_nothingBringsItBack() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId first = desk.open(account);
        must(desk.execute(Command::Cancel, first));
        desk.setToday("2026-02-28");
        desk.run();
        QVERIFY(
            !desk.objection("INSERT INTO integration (id, account_id, supplier_id, sales_channel_id, label, plan_id,"
                            " service, anchor_on, anchor_day, next_billing_on)"
                            " VALUES (1, 1, 1, 1, 'x', 1, 'active', '2026-01-31', 31, '2026-03-31')")
                 .isEmpty());
        // Its id is never used again.
        QVERIFY(desk.open(account).value > first.value);
    }

    void r12_whatIsRecordedIsFinal_data() {
        QTest::addColumn<QByteArray>("statement");
        for (const char *table : {"invoice", "invoice_line", "removal_receipt", "audit_entry", "request"}) {
            QTest::addRow("deleting from %s", table) << QByteArray("DELETE FROM ") + table;
            QTest::addRow("changing %s", table) << QByteArray("UPDATE ") + table + " SET "
                                                       + (qstrcmp(table, "audit_entry") == 0    ? "code = 'x'"
                                                          : qstrcmp(table, "request") == 0      ? "outcome = '{}'"
                                                          : qstrcmp(table, "invoice") == 0      ? "total_cents = 1"
                                                          : qstrcmp(table, "invoice_line") == 0 ? "amount_cents = 1"
                                                                                                : "settings = 9");
        }
        QTest::newRow("turning the counter back") << QByteArray("UPDATE counter SET value = 0 WHERE name = 'invoice'");
        QTest::newRow("a second renewal invoice of one account and date")
            << QByteArray("INSERT INTO invoice (id, number, account_id, kind, issued_on, recorded_at, recorded_by,"
                          " total_cents) SELECT 3, '2026-000003', account_id, kind, issued_on, recorded_at,"
                          " recorded_by, 0 FROM invoice WHERE id = 2");
        QTest::newRow("a second line of one integration and period")
            << QByteArray("INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id,"
                          " sales_channel_id, kind, description, amount_cents, period_start, period_end, price_origin)"
                          " SELECT invoice_id, 9, account_id, integration_id, supplier_id, sales_channel_id, kind,"
                          " description, amount_cents, period_start, period_end, price_origin"
                          " FROM invoice_line WHERE invoice_id = 2");
        QTest::newRow("a second setup line")
            << QByteArray("INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id,"
                          " sales_channel_id, kind, description, amount_cents, price_origin)"
                          " SELECT invoice_id, 9, account_id, integration_id, supplier_id, sales_channel_id, kind,"
                          " description, amount_cents, price_origin FROM invoice_line WHERE kind = 'setup'");
        QTest::newRow("a date off the anchor's calendar")
            << QByteArray("UPDATE integration SET next_billing_on = '2026-03-30', cancel_on = NULL");
        QTest::newRow("a cancellation on another day than the billing date")
            << QByteArray("UPDATE integration SET cancel_on = '2026-05-01'");
    }

    void r12_whatIsRecordedIsFinal() {
        QFETCH(QByteArray, statement);
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId kept = desk.open(account);
        desk.setToday("2026-02-28");
        desk.run();
        must(desk.execute(Command::Cancel, kept));
        desk.setToday("2026-03-31");
        desk.run();
        desk.open(account);
        const QStringList before = desk.everything() + desk.audit();
        QVERIFY2(!desk.objection(statement).isEmpty(), statement.constData());
        QCOMPARE(desk.everything() + desk.audit(), before);
    }

    void r17_requestsHoldNoText() {
        Desk desk(backend(), "2026-01-31");
        sayCanariesEverywhere(desk);
        QVERIFY(desk.look("SELECT id FROM request").size() >= 8);
        for (const QString &row : desk.look("SELECT * FROM request"))
            QVERIFY2(!row.contains(kCanary), qPrintable(row));
    }

    void r20_theAuditHoldsNoText() {
        Desk desk(backend(), "2026-01-31");
        sayCanariesEverywhere(desk);
        QVERIFY(desk.auditCount() >= 10);
        for (const QString &row : desk.look("SELECT * FROM audit_entry"))
            QVERIFY2(!row.contains(kCanary), qPrintable(row));
    }

    void r20_eachCommandLeavesOneEntry_data() {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QStringList>("entries");
        const auto row = [](const char *name, Act act, QStringList entries) { QTest::newRow(name) << act << entries; };
        const auto lifecycle = [](Command command, store::Seen seen = {}) {
            return Act([=](Desk &desk) { static_cast<void>(desk.execute(command, {1}, seen)); });
        };
        row("done", lifecycle(Command::Freeze), {u"freeze done account 1 #1"_s});
        row("refused by the state", lifecycle(Command::Unfreeze), {u"unfreeze refused account 1 #1"_s});
        row("a stale version", lifecycle(Command::Cancel, {.version = 7}), {u"cancel conflict account 1 #1"_s});
        row("a day that has not come", lifecycle(Command::Cancel, {.day = day("2026-03-01")}),
            {u"cancel invalid account 1 #1"_s});
        row("an integration that never was",
            [](Desk &desk) { static_cast<void>(desk.execute(Command::Uncancel, {77})); },
            {u"uncancel not_found #77"_s});
        row("done after a settlement: one entry for both",
            [](Desk &desk) {
                desk.tamper("UPDATE setting SET value = '2026-02-28' WHERE key = 'last_day'");
                static_cast<void>(desk.execute(Command::Freeze, {1}));
            },
            {u"freeze done account 1 #1"_s});
        row("refused after a settlement",
            [](Desk &desk) {
                desk.tamper("UPDATE setting SET value = '2026-02-28' WHERE key = 'last_day'");
                static_cast<void>(desk.execute(Command::Unfreeze, {1}));
            },
            {u"unfreeze refused account 1 #1"_s});
        row("another fee", [](Desk &desk) { static_cast<void>(desk.changeFee({1}, 1)); },
            {u"change-fee done account 1 #1"_s});
        row("another plan", [](Desk &desk) { static_cast<void>(desk.changePlan({1}, u"Basic"_s)); },
            {u"change-plan done account 1 #1"_s});
        row("a plan that is none", [](Desk &desk) { static_cast<void>(desk.changePlan({1}, u"Nowhere"_s)); },
            {u"change-plan not_found #1"_s});
        row("opening", [](Desk &desk) { desk.open(AccountId{1}); }, {u"open done account 1 #2"_s});
        row("opening for an account that is none",
            [](Desk &desk) { static_cast<void>(desk.commands().open(desk.opening({77}))); },
            {u"open not_found account 77"_s});
        row("a new account", [](Desk &desk) { desk.addAccount(); }, {u"add-account done account 2"_s});
        row("a new account without a name", [](Desk &desk) { static_cast<void>(desk.commands().addAccount({})); },
            {u"add-account invalid"_s});
        row("an account's new name",
            [](Desk &desk) { must(desk.commands().edit(store::EditAccount{.account = {1}, .name = u"x"_s})); },
            {u"edit-account done account 1"_s});
        row("a label",
            [](Desk &desk) { must(desk.commands().edit(store::EditIntegration{.integration = {1}, .label = u"x"_s})); },
            {u"edit-integration done account 1 #1"_s});
        row("a note", [](Desk &desk) { must(desk.commands().addNote({1}, u"x"_s, QUuid::createUuid())); },
            {u"add-note done account 1 #1"_s});
        row("an empty note",
            [](Desk &desk) { static_cast<void>(desk.commands().addNote({1}, {}, QUuid::createUuid())); },
            {u"add-note invalid #1"_s});
        row("a sync", [](Desk &desk) { must(desk.commands().recordSync({.integration = {1}})); },
            {u"record-sync done account 1 #1"_s});
        row("unparking one that isn't parked",
            [](Desk &desk) { static_cast<void>(desk.commands().unpark({1}, QUuid::createUuid())); },
            {u"unpark refused account 1"_s});
        row("a new plan", [](Desk &desk) { desk.addPlan(u"Large"_s, 0, 1); }, {u"add-plan done"_s});
        row("a plan of a name that is taken",
            [](Desk &desk) { static_cast<void>(desk.catalogue().addPlan(u"Basic"_s, Money(0), Money(0))); },
            {u"add-plan invalid"_s});
        row("a plan's price",
            [](Desk &desk) { must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(1), day("2026-05-01"))); },
            {u"set-plan-price done"_s});
        row("a plan's price from today",
            [](Desk &desk) { static_cast<void>(desk.catalogue().setPlanPrice(u"Basic"_s, Money(1), desk.today())); },
            {u"set-plan-price refused"_s});
        row("a supplier's name",
            [](Desk &desk) { must(desk.catalogue().renameSupplier(nameOfSupplier(desk), u"x"_s)); },
            {u"rename-supplier done"_s});
        row("a sales channel's name that is none",
            [](Desk &desk) { static_cast<void>(desk.catalogue().renameChannel(u"x"_s, u"y"_s)); },
            {u"rename-channel not_found"_s});
        row("the frozen fee", [](Desk &desk) { must(desk.catalogue().setFrozenPrice(Money(1), day("2026-05-01"))); },
            {u"set-frozen-price done"_s});
        row("the clock", [](Desk &desk) { desk.setToday("2026-02-10"); }, {u"set-today done"_s});
        row("the clock turned back", [](Desk &desk) { static_cast<void>(desk.upkeep().setToday(day("2026-01-01"))); },
            {u"set-today refused"_s});
        row("a run with nothing to do", [](Desk &desk) { desk.run(); }, {u"run done"_s});
        row("a run of two dates, each a batch",
            [](Desk &desk) {
                desk.tamper("UPDATE setting SET value = '2026-03-31' WHERE key = 'last_day'");
                desk.run();
            },
            {u"run done"_s, u"run done"_s});
        row("a run for a day that has not come",
            [](Desk &desk) {
                store::NoProgress nobody;
                static_cast<void>(desk.renewals().run({.asOf = day("2026-12-31")}, nobody));
            },
            {u"run refused"_s});
        row("a dry run, which does nothing", [](Desk &desk) { must(desk.renewals().dryRun({})); }, {});
        row("a preview, which does nothing", [](Desk &desk) { must(desk.details().consequence(Command::Freeze, {1})); },
            {});
        row("a retry, which does nothing more",
            [](Desk &desk) {
                const store::CommandRequest request{.command = Command::Freeze, .integration = {1}};
                must(desk.commands().execute(request));
                must(desk.commands().execute(request));
            },
            {u"freeze done account 1 #1"_s});
        row("a request id used for something else",
            [](Desk &desk) {
                const QUuid id = QUuid::createUuid();
                must(desk.commands().execute({.command = Command::Freeze, .integration = {1}, .request = id}));
                static_cast<void>(
                    desk.commands().execute({.command = Command::Cancel, .integration = {1}, .request = id}));
            },
            {u"freeze done account 1 #1"_s, u"cancel refused #1"_s});
    }

    void r20_eachCommandLeavesOneEntry() {
        QFETCH(Act, act);
        QFETCH(QStringList, entries);
        Desk desk(backend(), "2026-01-31");
        desk.open(desk.addAccount());
        const int before = desk.auditCount();
        act(desk);
        QCOMPARE(desk.audit(before), entries);
        const QString login = must(desk.details().business()).login;
        QVERIFY(!login.isEmpty());
        for (const store::ActivityRow &row :
             must(desk.lists().activity({}, {.offset = 0, .count = int(entries.size())}))) {
            QCOMPARE(row.login, login);
            QCOMPARE(row.day, desk.today());
            QCOMPARE(Day::fromDate(row.at.toUTC().date()), desk.today());
        }
    }

    void r20_entriesCarryRequestRunPlanAndAmount() {
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Large"_s, 0, 1);
        const IntegrationId id = desk.open(desk.addAccount());
        const QUuid request = QUuid::createUuid();
        must(desk.commands().execute(
            {.command = Command::ChangeFee, .integration = id, .request = request, .fee = Money(12'34)}));
        QCOMPARE(desk.look("SELECT request_id, amount_cents FROM audit_entry WHERE command = 'change-fee'"),
                 QStringList{request.toString(QUuid::WithoutBraces) + u"|1234"_s});
        must(desk.catalogue().setPlanPrice(u"Large"_s, Money(55'00), day("2026-05-01")));
        QCOMPARE(desk.look("SELECT plan_id, amount_cents, effective_on FROM audit_entry"
                           " WHERE command = 'set-plan-price'"),
                 QStringList{u"2|5500|2026-05-01"_s});
        QCOMPARE(desk.look("SELECT plan_id, amount_cents FROM audit_entry WHERE command = 'add-plan' ORDER BY id"),
                 (QStringList{u"1|4900"_s, u"2|1"_s}));
        desk.setToday("2026-02-28");
        const store::RunReport run = desk.run();
        QCOMPARE(desk.look("SELECT run_id, effective_on, amount_cents FROM audit_entry WHERE command = 'run'"),
                 QStringList{QString::number(run.run->value) + u"|2026-02-28|1234"_s});
    }

    /// What a person reads of an integration: who did what, renewals among them.
    void r20_theHistoryTellsEachChange() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        must(desk.execute(Command::Freeze, id));
        must(desk.changeFee(id, 12'34));
        desk.setToday("2026-02-28");
        must(desk.execute(Command::Unfreeze, id));
        QStringList told;
        for (const store::HistoryEntry &entry : must(desk.details().integrationDetails(id)).history)
            told.append(entry.day.iso() + u' ' + (entry.command ? QString(commandCode(*entry.command)) : u"renewed"_s)
                        + (entry.amount ? u' ' + entry.amount->plain() : QString()));
        QCOMPARE(told, (QStringList{u"2026-02-28 unfreeze"_s, u"2026-02-28 renewed 9.00"_s,
                                    u"2026-01-31 change-fee 12.34"_s, u"2026-01-31 freeze"_s, u"2026-01-31 open"_s}));
    }

    /// After all that, the database's own examination finds nothing.
    void verifyFindsNothingWrong() {
        Desk desk(backend(), "2026-01-31");
        sayCanariesEverywhere(desk);
        store::NoProgress nobody;
        QCOMPARE(must(desk.upkeep().verify(nobody)), QStringList());
    }

private:
    static QString nameOfSupplier(Desk &desk) { return must(desk.catalogue().suppliers()).at(0).name; }

    static IntegrationId openWithCanaries(Desk &desk, AccountId account) {
        store::OpenRequest opening = desk.opening(account);
        opening.label = kCanary;
        opening.settings = {{u"url"_s, kCanary}};
        opening.credentials = {{u"token"_s, kCanary}};
        opening.note = kCanary;
        return desk.open(opening);
    }

    /// Every kind of command, some refused, some repeated, with the canary wherever a person's word can stand; and a
    /// life with settlements and a removal.
    static void sayCanariesEverywhere(Desk &desk) {
        store::Commands &commands = desk.commands();
        const store::NewAccount account{.name = kCanary, .email = kCanary + u"@example.com"_s};
        const AccountId owner = must(commands.addAccount(account));
        must(commands.addAccount(account));
        static_cast<void>(commands.addAccount({.name = kCanary + u'\n', .email = kCanary}));
        store::OpenRequest opening = desk.opening(owner);
        opening.supplier = kCanary + u" supplier"_s;
        opening.channel = kCanary + u" channel"_s;
        opening.label = kCanary;
        opening.settings = {{kCanary, kCanary}};
        opening.credentials = {{kCanary, kCanary}};
        opening.note = kCanary;
        const IntegrationId id = desk.open(opening);
        must(commands.open(opening));
        opening.plan = kCanary;
        static_cast<void>(commands.open(opening));
        opening.request = QUuid::createUuid();
        static_cast<void>(commands.open(opening));
        must(commands.addNote(id, kCanary, QUuid::createUuid()));
        must(commands.edit(
            store::EditIntegration{.integration = id, .label = kCanary, .credentials = {{u"a"_s, kCanary}}}));
        static_cast<void>(commands.edit(store::EditIntegration{.integration = id, .label = u' ' + kCanary + u'\t'}));
        must(commands.edit(store::EditAccount{.account = owner, .name = kCanary}));
        static_cast<void>(commands.edit(store::EditAccount{.account = owner, .language = kCanary}));
        desk.addPlan(kCanary, 0, 1);
        static_cast<void>(desk.catalogue().addPlan(kCanary, Money(0), Money(0)));
        must(desk.catalogue().setPlanPrice(kCanary, Money(1), day("2026-05-01")));
        must(desk.catalogue().renameSupplier(kCanary + u" supplier"_s, kCanary + u" renamed"_s));
        static_cast<void>(desk.catalogue().renameChannel(kCanary + u" channel"_s, kCanary + u'\t'));
        static_cast<void>(desk.catalogue().renameChannel(kCanary, kCanary));
        must(desk.changePlan(id, kCanary));
        static_cast<void>(desk.changePlan(id, kCanary + u" none"_s));
        desk.setToday("2026-02-28");
        must(desk.execute(Command::Cancel, id));
        static_cast<void>(desk.execute(Command::Freeze, id, {.day = day("2026-02-27")}));
        desk.setToday("2026-03-31");
        desk.run();
    }

    static QStringList whereIs(Desk &desk, const QString &word) {
        QStringList found;
        for (const QByteArray &table : kTables) {
            for (const QString &row : desk.look("SELECT * FROM " + table)) {
                if (row.contains(word))
                    found.append(QString::fromLatin1(table));
            }
        }
        return found;
    }
};

QTEST_APPLESS_MAIN(ContractRecordsTest)
#include "contract_records_test.moc"
