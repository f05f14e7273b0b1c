// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulk_consequence.h"

#include <QTest>

using namespace domain;

namespace {

const Day kToday = Day::clamped(2026, 12, 10);
const Day kTenth = Day::clamped(2027, 1, 10);
const Day kFifteenth = Day::clamped(2026, 12, 15);

Charge charge(qint64 integration, Day on, ChargeKind kind, std::optional<qint64> cents) {
    return {.account = {7},
            .integration = {integration},
            .dueOn = on,
            .nextDueOn = on.plusDays(31),
            .kind = kind,
            .amount = cents ? std::optional(Money(*cents)) : std::nullopt,
            .origin = std::nullopt};
}

/// Frozen: two charges of $9.00 instead of two of $49.00.
Consequence freeze(qint64 integration, Day due) {
    Consequence one;
    one.account = {7};
    one.integration = {integration};
    one.version = 3;
    one.today = kToday;
    one.after = {.service = Service::Frozen};
    for (const Day day : {due, due.plusDays(31)}) {
        one.with.push_back(charge(integration, day, ChargeKind::Frozen, 9'00));
        one.without.push_back(charge(integration, day, ChargeKind::Connectivity, 49'00));
    }
    one.accountAfter = {.active = 2, .frozen = 1, .cancelPending = 1}; // of three active ones, and one cancelled
    return one;
}

/// Cancelled: nothing instead of two of $49.00.
Consequence cancel(qint64 integration, Day due) {
    Consequence one = freeze(integration, due);
    one.command = Command::Cancel;
    one.after = {.service = Service::Active, .cancelPending = true};
    one.with = {charge(integration, due, ChargeKind::Removal, 0)};
    one.removalOn = due;
    one.accountAfter = {.active = 2, .frozen = 0, .cancelPending = 2};
    return one;
}

Consequence refused(qint64 integration) {
    Consequence one = freeze(integration, kTenth);
    one.before = one.after;
    one.refusal = Error{.code = ErrorCode::Refused, .reason = Reason::IsFrozenAlready};
    return one;
}

} // namespace

class BulkConsequenceTest : public QObject {
    Q_OBJECT

private slots:

    void chargesAreAddedUpAndWhatIsRefusedIsNot() {
        const auto bulk = bulkConsequence({freeze(1, kTenth), refused(2), freeze(3, kFifteenth)});
        QCOMPARE(bulk.possible.size(), std::size_t(2));
        QCOMPARE(bulk.refused.size(), std::size_t(1));
        QCOMPARE(bulk.refused.front().integration, IntegrationId{2});
        QCOMPARE(bulk.nextWith, (BulkConsequence::NextCharges{
                                    .count = 2, .total = Money(18'00), .first = kFifteenth, .last = kTenth}));
        QCOMPARE(bulk.nextWithout.total, Money(98'00));
        QCOMPARE(bulk.yearWith, Money(36'00));
        QCOMPARE(bulk.yearWithout, Money(196'00));
        QCOMPARE(bulk.stopsSyncs, 2);
        QVERIFY(bulk.removals.empty());
    }

    void removalsAreCountedByTheirDays() {
        const auto bulk = bulkConsequence({cancel(1, kTenth), cancel(2, kFifteenth), cancel(3, kTenth)});
        QCOMPARE(bulk.removals, (std::vector<std::pair<Day, int>>{{kFifteenth, 1}, {kTenth, 2}}));
        QCOMPARE(bulk.nextWith, BulkConsequence::NextCharges{});
        QCOMPARE(bulk.nextWithout.count, 3);
        QCOMPARE(bulk.yearWith, Money());
    }

    /// R9: each consequence knows only of its own command.
    void theAccountStandsAsAfterAllOfThem() {
        const auto frozen = bulkConsequence({freeze(1, kTenth), freeze(2, kTenth), freeze(3, kTenth)});
        QCOMPARE(frozen.accounts.size(), std::size_t(1));
        QCOMPARE(frozen.accounts[0].after, (AccountStanding{.active = 0, .frozen = 3, .cancelPending = 1}));
        QVERIFY(!frozen.accounts[0].after.billsNothing());
        const auto gone = bulkConsequence({cancel(1, kTenth), cancel(2, kTenth), cancel(3, kTenth)});
        QCOMPARE(gone.accounts[0].after, (AccountStanding{.active = 0, .frozen = 0, .cancelPending = 4}));
        QVERIFY(gone.accounts[0].after.billsNothing());
    }

    /// R9, R10: what is said of one account, another's integrations don't change.
    void eachAccountStandsForItself() {
        const std::vector due{charge(9, kToday, ChargeKind::Connectivity, 49'00)};
        Consequence other = cancel(4, kTenth);
        other.account = {3};
        other.settledFirst = due;
        other.accountAfter = {.active = 0, .frozen = 1, .cancelPending = 1};
        Consequence neither = refused(5);
        neither.account = {9};
        const auto bulk = bulkConsequence({cancel(1, kTenth), other, neither, cancel(2, kTenth)});
        QCOMPARE(bulk.accounts.size(), std::size_t(2)); // nothing is given to the third
        QCOMPARE(bulk.accounts[0].account, AccountId{3});
        QCOMPARE(bulk.accounts[0].after, (AccountStanding{.active = 0, .frozen = 1, .cancelPending = 1}));
        QCOMPARE(bulk.accounts[0].settledFirst, due);
        QCOMPARE(bulk.accounts[1].account, AccountId{7});
        QCOMPARE(bulk.accounts[1].after, (AccountStanding{.active = 1, .frozen = 0, .cancelPending = 3}));
        QVERIFY(bulk.accounts[1].settledFirst.empty());
        QCOMPARE(bulk.nextWithout.total, Money(3 * 49'00));
    }

    /// What is kept active can't end an account's charges, what is frozen or goes can (R9).
    void whatMayEndChargesIsTold() {
        Consequence kept = freeze(1, kTenth);
        kept.before = {.service = Service::Active, .cancelPending = true};
        kept.after = {};
        QVERIFY(!bulkConsequence({kept}).accounts[0].changesBilling);
        QVERIFY(bulkConsequence({kept, freeze(2, kTenth)}).accounts[0].changesBilling);
        QVERIFY(bulkConsequence({cancel(3, kTenth), kept}).accounts[0].changesBilling);
    }

    /// All integrations of an account are settled by the first command on any of them (R10).
    void whatIsSettledFirstIsSettledOnce() {
        const std::vector due{charge(9, kToday, ChargeKind::Connectivity, 49'00)};
        Consequence first = freeze(1, kTenth);
        Consequence second = freeze(2, kTenth);
        first.settledFirst = second.settledFirst = due;
        QCOMPARE(bulkConsequence({first, second}).accounts[0].settledFirst, due);
    }

    void aChargeWithoutAPriceIsCounted() {
        Consequence one = freeze(1, kTenth);
        one.with.front().amount.reset();
        const auto bulk = bulkConsequence({one});
        QCOMPARE(bulk.unpriced, 1);
        QCOMPARE(bulk.yearWith, Money(9'00));
    }

    void anotherVersionSaysTheSameAnotherAmountDoesNot() {
        const Consequence shown = freeze(1, kTenth);
        Consequence now = shown;
        now.version = 4;
        now.settledFirst = {charge(9, kToday, ChargeKind::Connectivity, 49'00)};
        QVERIFY(saysTheSame(shown, now));
        now.with.back().amount = Money(10'00);
        QVERIFY(!saysTheSame(shown, now));
        now = shown;
        now.before = {.service = Service::Active, .cancelPending = true};
        QVERIFY(!saysTheSame(shown, now));
        QVERIFY(!saysTheSame(shown, refused(1)));
    }
};

QTEST_APPLESS_MAIN(BulkConsequenceTest)
#include "bulk_consequence_test.moc"
