// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kConflictThen = "conflict: renewed-since on 2026-02-28 (2026-000002); settled 2026-000002; possible: ";

} // namespace

/// What is asked once and what was seen: requests happen once, whatever comes twice or too late (R17), and none that
/// was decided on something else than what is (R18). Every story begins with an integration of account 1, number 1,
/// opened on 31 January 2026 and paid up front until 28 February:
///
///     open 31 Jan      D1 28 Feb       D2 31 Mar       D3 30 Apr
///     |----paid up front---|---------------|---------------|
class ContractRequestsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void r17_aKnownRequestReturnsTheFirstOutcomeAndDoesNothingMore_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<QString>("today");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("seenDay");
        QTest::addColumn<qint64>("seenVersion");
        QTest::newRow("done") << kActive << "2026-02-10" << Command::Freeze << "" << qint64(0);
        QTest::newRow("done after a settlement") << kActive << "2026-02-28" << Command::Cancel << "" << qint64(0);
        QTest::newRow("refused") << kActive << "2026-02-10" << Command::Unfreeze << "" << qint64(0);
        QTest::newRow("refused after a settlement") << kActive << "2026-02-28" << Command::Unfreeze << "" << qint64(0);
        QTest::newRow("refused because the settlement removed it")
            << kActivePending << "2026-02-28" << Command::Uncancel << "" << qint64(0);
        QTest::newRow("a stale click over midnight")
            << kActive << "2026-02-28" << Command::Freeze << "2026-02-27" << qint64(1);
        QTest::newRow("a stale click over the midnight that removed it")
            << kActivePending << "2026-02-28" << Command::Uncancel << "2026-02-27" << qint64(2);
        QTest::newRow("a stale version") << kFrozen << "2026-02-10" << Command::Unfreeze << "" << qint64(1);
        QTest::newRow("a day that has not come")
            << kActive << "2026-02-10" << Command::Freeze << "2026-02-11" << qint64(0);
    }

    void r17_aKnownRequestReturnsTheFirstOutcomeAndDoesNothingMore() {
        QFETCH(LifecycleState, state);
        QFETCH(QString, today);
        QFETCH(Command, command);
        QFETCH(QString, seenDay);
        QFETCH(qint64, seenVersion);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(state, id);
        desk.setToday(qPrintable(today));
        store::CommandRequest request{.command = command, .integration = id};
        request.seen.day = Day::fromIso(seenDay);
        if (seenVersion > 0)
            request.seen.version = seenVersion;

        const Result<store::CommandOutcome> first = desk.commands().execute(request);
        const QStringList after = desk.everything();
        const int entries = desk.auditCount();
        // Later, in another session, when what it would do now is something else.
        const Result<store::CommandOutcome> again = must(desk.database().open())->commands().execute(request);

        QCOMPARE(text(again), text(first));
        QCOMPARE(desk.everything(), after);
        QCOMPARE(desk.auditCount(), entries);
        QCOMPARE(again.isOk(), first.isOk());
        if (again) {
            QVERIFY(again->replayed && !first->replayed);
            QCOMPARE(again->integration, first->integration);
        } else {
            QCOMPARE(again.error().facts.who, first.error().facts.who);
            QCOMPARE(again.error().facts.when, first.error().facts.when);
            QCOMPARE(again.error().facts.command, first.error().facts.command);
            QCOMPARE(again.error().facts.version, first.error().facts.version);
        }

        // Whoever lost the answer is told the same.
        const store::RequestFate fate = must(must(desk.database().open())->commands().fateOf(request.request));
        QCOMPARE(desk.everything(), after);
        QCOMPARE(desk.auditCount(), entries);
        if (first) {
            QVERIFY(fate.kind == store::RequestFate::Kind::Done);
            QCOMPARE(*fate.integration, first->integration);
            QCOMPARE(fate.settled, first->settled);
        } else {
            QVERIFY(fate.kind == store::RequestFate::Kind::Refused);
            QCOMPARE(text(*fate.refusal), text(first.error()));
            QCOMPARE(fate.refusal->facts.who, first.error().facts.who);
            QCOMPARE(fate.refusal->facts.when, first.error().facts.when);
            QCOMPARE(fate.settled, first.error().facts.settled);
        }
    }

    void r17_theFateOfOtherRequests() {
        Desk desk(backend(), "2026-01-31");
        const store::NewAccount account{.name = u"Acme"_s, .email = u"a@example.com"_s};
        const AccountId id = must(desk.commands().addAccount(account));
        store::RequestFate fate = must(desk.commands().fateOf(account.request));
        QVERIFY(fate.kind == store::RequestFate::Kind::Done);
        QCOMPARE(*fate.account, id);

        desk.open(id);
        desk.setToday("2026-02-28");
        const store::OpenRequest opening = desk.opening(id);
        const store::OpenOutcome opened = must(desk.commands().open(opening));
        fate = must(desk.commands().fateOf(opening.request));
        QVERIFY(fate.kind == store::RequestFate::Kind::Done);
        QCOMPARE(*fate.integration, opened.integration);
        QCOMPARE(*fate.invoice, opened.invoice.id);
        QCOMPARE(fate.settled, QStringList{u"2026-000002"_s});

        const QUuid note = QUuid::createUuid();
        must(desk.commands().addNote(opened.integration.id, u"text"_s, note));
        QVERIFY(must(desk.commands().fateOf(note)).kind == store::RequestFate::Kind::Done);
        const QUuid refused = QUuid::createUuid();
        QVERIFY(!desk.commands().addNote(opened.integration.id, {}, refused));
        fate = must(desk.commands().fateOf(refused));
        QVERIFY(fate.kind == store::RequestFate::Kind::Refused);
        QCOMPARE(fate.refusal->reason, Reason::EmptyText);
    }

    /// The answer was given up, so what is still on its way must not happen behind anybody's back.
    void r17_aRequestThatHasNotBegunIsWithdrawnForGood() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId id = desk.open(account);
        desk.setToday("2026-02-28"); // something is due: not even that is settled
        const QStringList before = desk.everything();
        const int entries = desk.auditCount();

        const store::CommandRequest freeze{.command = Command::Freeze, .integration = id};
        QVERIFY(must(desk.commands().fateOf(freeze.request)).kind == store::RequestFate::Kind::NeverDone);
        const Result<store::CommandOutcome> late = desk.commands().execute(freeze);
        QCOMPARE(late.error().code, ErrorCode::Refused);
        QCOMPARE(late.error().reason, Reason::RequestWithdrawn);
        QVERIFY(must(desk.commands().fateOf(freeze.request)).kind == store::RequestFate::Kind::NeverDone);
        QCOMPARE(desk.audit(entries), (QStringList{u"withdraw done"_s, u"freeze refused #1"_s}));

        const auto isWithdrawn = [&desk](const QUuid &request, const auto &send) {
            const bool never = must(desk.commands().fateOf(request)).kind == store::RequestFate::Kind::NeverDone;
            const auto answer = send();
            return never && !answer.isOk() && answer.error().reason == Reason::RequestWithdrawn;
        };
        const store::OpenRequest opening = desk.opening(account);
        QVERIFY(isWithdrawn(opening.request, [&] { return desk.commands().open(opening); }));
        const store::NewAccount other{.name = u"x"_s, .email = u"y"_s};
        QVERIFY(isWithdrawn(other.request, [&] { return desk.commands().addAccount(other); }));
        const store::EditIntegration label{.integration = id, .label = u"x"_s};
        QVERIFY(isWithdrawn(label.request, [&] { return desk.commands().edit(label); }));
        const store::EditAccount name{.account = account, .name = u"x"_s};
        QVERIFY(isWithdrawn(name.request, [&] { return desk.commands().edit(name); }));
        const QUuid request = QUuid::createUuid();
        QVERIFY(isWithdrawn(request, [&] { return desk.commands().addNote(id, u"x"_s, request); }));
        QCOMPARE(desk.everything(), before);

        // A new request does what the withdrawn one didn't.
        QCOMPARE(must(desk.execute(Command::Freeze, id)).settled, QStringList{u"2026-000002"_s});
    }

    void r17_onlyWhoSentARequestIsToldItsFate() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        const store::CommandRequest freeze{.command = Command::Freeze, .integration = id};
        must(desk.commands().execute(freeze));
        desk.tamper(QByteArray(backend().name()) == "SQLite" ? "UPDATE audit_entry SET login = 'somebody'"
                                                             : "UPDATE request SET login = 'somebody'");
        const int entries = desk.auditCount();
        const Result<store::RequestFate> refused = desk.commands().fateOf(freeze.request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QCOMPARE(desk.audit(entries), QStringList{u"withdraw forbidden"_s});
    }

    /// Weeks later the answer is still the first one: what has become of the integration since is no part of it.
    void r17_theFirstOutcomeOutlivesWhatCameAfter() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        const store::CommandRequest freeze{.command = Command::Freeze, .integration = id};
        const store::CommandRequest stale{.command = Command::Freeze, .integration = id, .seen = {.version = 1}};
        const QString frozen = text(desk.commands().execute(freeze));
        const Result<store::CommandOutcome> conflict = desk.commands().execute(stale);
        QCOMPARE(text(conflict), u"conflict: version-moved; possible: unfreeze, cancel"_s);
        desk.setToday("2026-02-10");
        must(desk.execute(Command::Cancel, id));

        const Result<store::CommandOutcome> conflictAgain = desk.commands().execute(stale);
        QCOMPARE(text(conflictAgain), text(conflict));
        QCOMPARE(conflictAgain.error().facts.command, Command::Freeze);
        QCOMPARE(conflictAgain.error().facts.when, conflict.error().facts.when);

        desk.setToday("2026-02-28");
        desk.run();
        QCOMPARE(desk.state(id), u"removed on 2026-02-28"_s);
        QCOMPARE(text(desk.commands().execute(freeze)), frozen);
        QCOMPARE(text(desk.commands().execute(stale)), text(conflict));
    }

    void r17_openingTwiceOpensOnce() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        desk.open(account);
        desk.setToday("2026-02-28");
        const store::OpenRequest request = desk.opening(account);
        const store::OpenOutcome first = must(desk.commands().open(request));
        desk.setToday("2026-03-31");
        const store::OpenOutcome again = must(desk.commands().open(request));
        QVERIFY(again.replayed && !first.replayed);
        QCOMPARE(again.integration, first.integration);
        QCOMPARE(again.invoice, first.invoice);
        QCOMPARE(again.settled, first.settled);
        QCOMPARE(first.settled, QStringList{u"2026-000002"_s});
        QCOMPARE(desk.invoices().size(), 3);
    }

    void r17_otherRequestsHappenOnceToo() {
        Desk desk(backend(), "2026-01-31");
        store::Commands &commands = desk.commands();
        const store::NewAccount account{.name = u"Acme"_s, .email = u"a@example.com"_s};
        const AccountId first = must(commands.addAccount(account));
        QCOMPARE(must(commands.addAccount(account)), first);
        const IntegrationId id = desk.open(first);

        const store::EditIntegration label{.integration = id, .label = u"Second shop"_s};
        QCOMPARE(must(commands.edit(label)).version, 2);
        QCOMPARE(must(commands.edit(label)).version, 2);
        const QUuid note = QUuid::createUuid();
        must(commands.addNote(id, u"ring twice"_s, note));
        must(commands.addNote(id, u"ring twice"_s, note));
        QCOMPARE(must(desk.details().integrationDetails(id)).notes.size(), std::size_t(1));
        QCOMPARE(must(desk.lists().accountTotals({})).rows, 1);
    }

    void r17_theSameRequestWithOtherArgumentsIsRefused_data() {
        QTest::addColumn<store::CommandRequest>("other");
        const QUuid id = QUuid::createUuid();
        QTest::newRow("another command") << store::CommandRequest{
            .command = Command::Cancel, .integration = {1}, .seen = {1, day("2026-01-31")}, .request = id};
        QTest::newRow("another integration") << store::CommandRequest{
            .command = Command::Freeze, .integration = {2}, .seen = {1, day("2026-01-31")}, .request = id};
        QTest::newRow("another version seen") << store::CommandRequest{
            .command = Command::Freeze, .integration = {1}, .seen = {2, day("2026-01-31")}, .request = id};
        QTest::newRow("no version seen") << store::CommandRequest{
            .command = Command::Freeze, .integration = {1}, .seen = {{}, day("2026-01-31")}, .request = id};
        QTest::newRow("another day seen") << store::CommandRequest{
            .command = Command::Freeze, .integration = {1}, .seen = {1, day("2026-01-30")}, .request = id};
        QTest::newRow("a fee") << store::CommandRequest{.command = Command::Freeze,
                                                        .integration = {1},
                                                        .seen = {1, day("2026-01-31")},
                                                        .request = id,
                                                        .fee = Money(1)};
    }

    void r17_theSameRequestWithOtherArgumentsIsRefused() {
        QFETCH(store::CommandRequest, other);
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        desk.open(account);
        desk.open(account);
        must(desk.commands().execute({.command = Command::Freeze,
                                      .integration = {1},
                                      .seen = {1, day("2026-01-31")},
                                      .request = other.request}));
        const QStringList before = desk.everything();
        const Result<store::CommandOutcome> refused = desk.commands().execute(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().reason, Reason::RequestReused);
        QCOMPARE(desk.everything(), before);
    }

    void r17_aRequestBelongsToOneKindOfCommand() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const QUuid used = QUuid::createUuid();
        store::OpenRequest opening = desk.opening(account);
        opening.request = used;
        const IntegrationId id = desk.open(opening);
        const QStringList before = desk.everything();
        const auto reused = [](const auto &result) {
            return !result.isOk() && result.error().reason == Reason::RequestReused;
        };
        QVERIFY(reused(desk.commands().execute({.command = Command::Freeze, .integration = id, .request = used})));
        QVERIFY(reused(desk.commands().addNote(id, u"text"_s, used)));
        QVERIFY(reused(desk.commands().unpark(account, used)));
        QVERIFY(
            reused(desk.commands().edit(store::EditIntegration{.integration = id, .label = u"x"_s, .request = used})));
        QVERIFY(reused(desk.commands().edit(store::EditAccount{.account = account, .name = u"x"_s, .request = used})));
        QVERIFY(reused(desk.commands().addAccount({.name = u"x"_s, .email = u"y"_s, .request = used})));
        opening.label = u"Another label"_s;
        QVERIFY(reused(desk.commands().open(opening)));
        QCOMPARE(desk.everything(), before);
    }

    void r17_theOrderOfChecks_data() {
        QTest::addColumn<store::CommandRequest>("request");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("settles");
        // All on the date, when the account has something due; each is wrong in two ways, and the first one counts.
        QTest::newRow("an unknown plan comes before a stale version")
            << store::CommandRequest{.command = Command::ChangePlan,
                                     .integration = {1},
                                     .seen = {.version = 9},
                                     .plan = u"Nowhere"_s}
            << "not_found: no-such-plan (Nowhere)" << false;
        QTest::newRow("a day that has not come is malformed, and settles nothing")
            << store::CommandRequest{.command = Command::Unfreeze,
                                     .integration = {1},
                                     .seen = {.day = day("2026-03-01")}}
            << "invalid: seen-day-in-future on 2026-03-01" << false;
        QTest::newRow("a stale version comes before the settlement")
            << store::CommandRequest{.command = Command::Unfreeze, .integration = {1}, .seen = {.version = 9}}
            << "conflict: version-moved; possible: freeze, cancel, freeze-instead" << false;
        QTest::newRow("a stale version comes before a stale day")
            << store::CommandRequest{.command = Command::Unfreeze,
                                     .integration = {1},
                                     .seen = {.version = 9, .day = day("2026-02-01")}}
            << "conflict: version-moved; possible: freeze, cancel, freeze-instead" << false;
        QTest::newRow("a stale day comes before what the state says")
            << store::CommandRequest{.command = Command::Unfreeze,
                                     .integration = {1},
                                     .seen = {.day = day("2026-02-01")}}
            << QString::fromLatin1(kConflictThen) + u"freeze, cancel, freeze-instead"_s << true;
        QTest::newRow("what the state says comes last")
            << store::CommandRequest{.command = Command::Unfreeze, .integration = {1}, .seen = {1, day("2026-02-28")}}
            << "refused: is-active; settled 2026-000002; possible: freeze, cancel, freeze-instead" << true;
        QTest::newRow("a fee beyond all bounds is malformed, and settles nothing")
            << store::CommandRequest{.command = Command::ChangeFee,
                                     .integration = {1},
                                     .fee = Money(Money::kLargestFeeCents + 1)}
            << "invalid: malformed-amount (100000000.00)" << false;
        QTest::newRow("an integration that never was")
            << store::CommandRequest{.command = Command::Freeze, .integration = {77}}
            << "not_found: no-such-integration" << false;
    }

    void r17_theOrderOfChecks() {
        QFETCH(store::CommandRequest, request);
        QFETCH(QString, outcome);
        QFETCH(bool, settles);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.setToday("2026-02-28");
        QCOMPARE(text(desk.commands().execute(request)), outcome);
        QCOMPARE(desk.state(id),
                 settles ? u"active, next 2026-03-31, version 2"_s : u"active, next 2026-02-28, version 1"_s);
        QCOMPARE(desk.invoices().size(), settles ? 2 : 1);
    }

    /// The request id comes before all the rest: a retry doesn't ask whether the version seen is still the newest.
    void r17_theRequestIsLookedUpBeforeTheVersion() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        const store::CommandRequest request{.command = Command::Freeze, .integration = id, .seen = {.version = 1}};
        const QString first = text(desk.commands().execute(request));
        QCOMPARE(first, u"done: frozen, next 2026-02-28, version 2"_s);
        QCOMPARE(text(desk.commands().execute(request)), first);
    }

    void r18_aStaleVersionIsAConflictThatNamesWhoWhatAndWhen_data() {
        QTest::addColumn<int>("change");
        QTest::addColumn<std::optional<Command>>("what");
        QTest::newRow("somebody froze it") << 0 << std::optional(Command::Freeze);
        QTest::newRow("somebody changed the fee") << 1 << std::optional(Command::ChangeFee);
        QTest::newRow("somebody changed the label") << 2 << std::optional(Command::EditIntegration);
        QTest::newRow("a run renewed it") << 3 << std::optional<Command>();
    }

    void r18_aStaleVersionIsAConflictThatNamesWhoWhatAndWhen() {
        QFETCH(int, change);
        QFETCH(std::optional<Command>, what);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        if (change == 3)
            desk.setToday("2026-02-28");
        const std::unique_ptr<store::Session> other = must(desk.database().open());
        switch (change) {
        case 0: must(other->commands().execute({.command = Command::Freeze, .integration = id})); break;
        case 1:
            must(other->commands().execute({.command = Command::ChangeFee, .integration = id, .fee = Money(1)}));
            break;
        case 2: must(other->commands().edit(store::EditIntegration{.integration = id, .label = u"x"_s})); break;
        default: desk.run();
        }
        const QString login = must(desk.details().business()).login;
        const QStringList before = desk.everything();

        const Result<store::CommandOutcome> conflict = desk.execute(Command::Cancel, id, {.version = 1});

        QVERIFY(!conflict);
        QCOMPARE(conflict.error().code, ErrorCode::Conflict);
        QCOMPARE(conflict.error().reason, Reason::VersionMoved);
        QCOMPARE(conflict.error().facts.integration, id);
        QCOMPARE(conflict.error().facts.version, 2);
        QCOMPARE(conflict.error().facts.who, login);
        QCOMPARE(conflict.error().facts.command, what);
        QCOMPARE(Day::fromDate(conflict.error().facts.when.toUTC().date()), desk.today());
        QCOMPARE(conflict.error().allowed, possibleCommands(desk.integration(id).state()));
        QCOMPARE(desk.everything(), before);
    }

    void r18_aStaleVersionSettlesNothing() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        must(desk.execute(Command::Freeze, id));
        desk.setToday("2026-02-28");
        const QStringList before = desk.everything();
        QCOMPARE(text(desk.execute(Command::Unfreeze, id, {1, day("2026-02-28")})),
                 u"conflict: version-moved; possible: unfreeze, cancel"_s);
        QCOMPARE(desk.everything(), before);
    }

    void r18_aStaleClickOverMidnight_data() {
        QTest::addColumn<LifecycleState>("state");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("today");
        QTest::addColumn<bool>("ran");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("outcome");
        const QString conflict = QString::fromLatin1(kConflictThen);
        //   27 Feb 23:59 | D1 28 Feb 00:01
        //   looks at it  |  clicks
        QTest::newRow("freeze: the full month was billed meanwhile, and it isn't frozen after all")
            << kActive << "2026-02-27"
            << "2026-02-28" << false << Command::Freeze << conflict + u"freeze, cancel, freeze-instead"_s;
        QTest::newRow("cancel: another month was billed meanwhile, and it isn't cancelled")
            << kActive << "2026-02-27"
            << "2026-02-28" << false << Command::Cancel << conflict + u"freeze, cancel, freeze-instead"_s;
        QTest::newRow("unfreeze: the frozen fee was billed meanwhile")
            << kFrozen << "2026-02-27"
            << "2026-02-28" << false << Command::Unfreeze << conflict + u"unfreeze, cancel"_s;
        QTest::newRow("un-cancel: it was removed meanwhile")
            << kActivePending << "2026-02-27"
            << "2026-02-28" << false << Command::Uncancel << u"conflict: removed-since on 2026-02-28"_s;
        QTest::newRow("the run was faster, but it is as stale as before")
            << kActive << "2026-02-27"
            << "2026-02-28" << true << Command::Freeze
            << u"conflict: renewed-since on 2026-02-28 (2026-000002); possible: freeze, cancel, freeze-instead"_s;
        QTest::newRow("two dates lie in between: the first is named, both stand")
            << kActive << "2026-02-27"
            << "2026-04-10" << false << Command::Freeze
            << u"conflict: renewed-since on 2026-02-28 (2026-000002); settled 2026-000002, 2026-000003; possible: "
               "freeze, cancel, freeze-instead"_s;
        QTest::newRow("the day moved, but no date lies in between: nothing is stale")
            << kActive << "2026-02-01"
            << "2026-02-27" << false << Command::Freeze << u"done: frozen, next 2026-02-28, version 2"_s;
        QTest::newRow("it was shown on the date itself, after midnight: nothing is stale")
            << kActive << "2026-02-28"
            << "2026-02-28" << false << Command::Freeze
            << u"done: frozen, next 2026-03-31, version 3; settled 2026-000002"_s;
        QTest::newRow("it was shown on the date itself, and clicked days later")
            << kActive << "2026-02-28"
            << "2026-03-30" << false << Command::Freeze
            << u"done: frozen, next 2026-03-31, version 3; settled 2026-000002"_s;
        QTest::newRow("a script that names no day means now")
            << kActive << ""
            << "2026-02-28" << false << Command::Freeze
            << u"done: frozen, next 2026-03-31, version 3; settled 2026-000002"_s;
    }

    void r18_aStaleClickOverMidnight() {
        QFETCH(LifecycleState, state);
        QFETCH(QString, seen);
        QFETCH(QString, today);
        QFETCH(bool, ran);
        QFETCH(Command, command);
        QFETCH(QString, outcome);
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.bringTo(state, id);
        // Who saw the version sees a run that was faster as a moved version; who did not, by the day alone.
        const std::optional<qint64> version = ran ? std::nullopt : std::optional(desk.version(id));
        desk.setToday(qPrintable(today));
        if (ran)
            desk.run();
        QCOMPARE(text(desk.execute(command, id, {version, Day::fromIso(seen)})), outcome);
        if (outcome.startsWith(u"conflict"))
            QCOMPARE(desk.invoices(1).size() + desk.receipts().size(), today == u"2026-04-10" ? 2 : 1);
    }

    /// R18 says every command says for which day its consequence was shown; what an opening shows is its invoice.
    void r18_anOpeningInvoiceShownForAnotherDayIsAConflict() {
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest opening = desk.opening(desk.addAccount());
        opening.seenDay = day("2026-01-31");
        desk.setToday("2026-02-01");
        const Result<store::OpenOutcome> conflict = desk.commands().open(opening);
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().code, ErrorCode::Conflict);
        QCOMPARE(conflict.error().reason, Reason::DayMoved);
        QCOMPARE(conflict.error().facts.otherDay, day("2026-02-01"));
        QCOMPARE(desk.invoices(), QStringList());
        QCOMPARE(must(desk.lists().integrationTotals({})).rows, 0);

        opening.seenDay = day("2026-02-01");
        opening.request = QUuid::createUuid();
        QVERIFY(desk.commands().open(opening));
    }

    void r18_theVersionMovesWithEveryChange() {
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Large"_s, 0, 20'00);
        const IntegrationId id = desk.open(desk.addAccount());
        QCOMPARE(desk.version(id), 1);
        must(desk.changeFee(id, 10'00));
        QCOMPARE(desk.version(id), 2);
        must(desk.changeFee(id, 10'00)); // as it is
        QCOMPARE(desk.version(id), 2);
        must(desk.changePlan(id, u"Large"_s));
        QCOMPARE(desk.version(id), 3);
        must(desk.changePlan(id, u"Large"_s)); // as it is
        QCOMPARE(desk.version(id), 3);
        must(desk.commands().edit(store::EditIntegration{.integration = id, .settings = {{u"a"_s, u"b"_s}}}));
        QCOMPARE(desk.version(id), 4);
        desk.setToday("2026-02-28");
        desk.run();
        QCOMPARE(desk.version(id), 5);
        desk.run();
        QCOMPARE(desk.version(id), 5);
    }
};

QTEST_APPLESS_MAIN(ContractRequestsTest)
#include "contract_requests_test.moc"
