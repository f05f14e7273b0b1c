// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/bulk_phrases.h"

#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const Day kTenth = Day::clamped(2027, 1, 10);
const Day kFifteenth = Day::clamped(2027, 1, 15);

BulkConsequence::NextCharges charges(int count, qint64 cents, Day first, Day last) {
    return {.count = count, .total = Money(cents), .first = first, .last = last};
}

/// Of two integrations of one account.
BulkConsequence bulk() {
    BulkConsequence both;
    both.possible.resize(2);
    both.accounts = {{.account = {7},
                      .settledFirst = {},
                      .after = {.active = 1, .frozen = 0, .cancelPending = 0},
                      .changesBilling = true}};
    return both;
}

QString accountNameOf(AccountId account) {
    return u"Account %1"_s.arg(account.value);
}

QStringList sentences(const BulkConsequence &bulk) {
    return ui::bulkSentences(bulk, accountNameOf,
                             ui::Formats(QLocale(QLocale::English, QLocale::UnitedStates), u"USD"_s));
}

Consequence refused(qint64 integration, Reason reason, ErrorCode code = ErrorCode::Refused) {
    Consequence one;
    one.integration = {integration};
    one.refusal = Error{.code = code, .reason = reason, .allowed = {Command::Uncancel}};
    return one;
}

QString labelOf(IntegrationId integration) {
    return u"Shop %1"_s.arg(integration.value);
}

} // namespace

class BulkPhrasesTest : public QObject {
    Q_OBJECT

private slots:

    void theNextChargesAreNamedBeforeTheClick_data() {
        using Charges = BulkConsequence::NextCharges;
        QTest::addColumn<Charges>("with");
        QTest::addColumn<Charges>("without");
        QTest::addColumn<QString>("text");
        const Charges frozen = charges(2, 18'00, kTenth, kFifteenth);
        const Charges active = charges(2, 98'00, kTenth, kFifteenth);
        QTest::newRow("freezing")
            << frozen << active << u"Next charges: $18.00 in all from 10 Jan 2027 to 15 Jan 2027, instead of $98.00."_s;
        QTest::newRow("cancelling") << Charges{} << charges(2, 98'00, kTenth, kTenth)
                                    << u"No further charge for any of them, instead of $98.00 in all on 10 Jan 2027."_s;
        QTest::newRow("un-cancelling")
            << active << Charges{}
            << u"Next charges: $98.00 in all from 10 Jan 2027 to 15 Jan 2027, instead of the removals."_s;
        QTest::newRow("the same") << active << active
                                  << u"Next charges: $98.00 in all from 10 Jan 2027 to 15 Jan 2027, as before."_s;
        QTest::newRow("nothing") << Charges{} << Charges{} << u"No further charge for any of them, as before."_s;
    }

    void theNextChargesAreNamedBeforeTheClick() {
        QFETCH(BulkConsequence::NextCharges, with);
        QFETCH(BulkConsequence::NextCharges, without);
        BulkConsequence both = bulk();
        both.nextWith = with;
        both.nextWithout = without;
        QTEST(sentences(both).front(), "text");
    }

    void theYearIsAddedUp() {
        BulkConsequence both = bulk();
        both.yearWith = Money(216'00);
        both.yearWithout = Money(1176'00);
        QVERIFY(sentences(both).contains(u"The coming twelve months: $216.00 in all, instead of $1,176.00."_s));
    }

    void removalsAreToldByTheirDays() {
        BulkConsequence both = bulk();
        both.removals = {{kTenth, 1}, {kFifteenth, 2}};
        const QString text = sentences(both).join(u' ');
        QVERIFY2(text.contains(u"10 Jan 2027 (1) and 15 Jan 2027 (2)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"deleted for good"_s), qPrintable(text));
    }

    /// R9: "no more charges" is said where it is true, and nowhere else.
    void howTheAccountStandsIsSaid() {
        BulkConsequence all = bulk();
        all.accounts[0].after = {.active = 0, .frozen = 0, .cancelPending = 2};
        QVERIFY(sentences(all).join(u' ').contains(u"there are no more charges"_s));
        all.accounts[0].after = {.active = 0, .frozen = 1, .cancelPending = 2};
        QVERIFY(sentences(all).join(u' ').contains(u"Charges go on"_s));
        all.accounts[0].after = {.active = 1, .frozen = 0, .cancelPending = 2};
        QVERIFY(!sentences(all).join(u' ').contains(u"charges go on"_s, Qt::CaseInsensitive));
    }

    /// R9: of several accounts, which of the two it is, account by account.
    void howSeveralAccountsStandIsSaidOfEach() {
        BulkConsequence some = bulk();
        some.possible[0].with = {{.account = {7},
                                  .integration = {1},
                                  .dueOn = kTenth,
                                  .nextDueOn = kFifteenth,
                                  .kind = ChargeKind::Frozen,
                                  .amount = Money(9'00),
                                  .origin = std::nullopt}};
        const auto account = [](qint64 id, AccountStanding after, bool changesBilling = true) {
            return BulkConsequence::Account{
                .account = {id}, .settledFirst = {}, .after = after, .changesBilling = changesBilling};
        };
        some.accounts = {account(1, {.active = 0, .frozen = 0, .cancelPending = 2}),
                         account(2, {.active = 1, .frozen = 1, .cancelPending = 2}),
                         account(3, {.active = 0, .frozen = 2, .cancelPending = 0}),
                         account(4, {.active = 0, .frozen = 1, .cancelPending = 0}),
                         account(5, {.active = 0, .frozen = 1, .cancelPending = 0}, false)};
        const QString text = sentences(some).join(u' ');
        QVERIFY2(text.contains(u"no more charges for them: “Account 1”."_s), qPrintable(text));
        QVERIFY2(text.contains(
                     u"only frozen integrations: “Account 3”, “Account 4”. Each integration is charged $9.00"_s),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"Account 2"_s) && !text.contains(u"Account 5"_s), qPrintable(text));
    }

    /// R10: each account is settled by itself, and the sum is said once.
    void whatIsSettledFirstIsAddedUpOverAccounts() {
        const Charge due{.account = {7},
                         .integration = {1},
                         .dueOn = kTenth,
                         .nextDueOn = kFifteenth,
                         .kind = ChargeKind::Connectivity,
                         .amount = Money(49'00),
                         .origin = std::nullopt};
        BulkConsequence some = bulk();
        some.accounts[0].settledFirst = {due};
        QVERIFY2(sentences(some).contains(u"What has come due on this account is settled first: 1 charge(s), $49.00 "
                                          "in all."_s),
                 qPrintable(sentences(some).join(u' ')));
        some.accounts.push_back(bulk().accounts[0]);
        QVERIFY2(sentences(some).contains(u"What has come due on 1 account(s) is settled first: 1 charge(s), $49.00 "
                                          "in all."_s),
                 qPrintable(sentences(some).join(u' ')));
        some.accounts.push_back(some.accounts[0]);
        QVERIFY2(sentences(some).contains(u"What has come due on 2 account(s) is settled first: 2 charge(s), $98.00 "
                                          "in all."_s),
                 qPrintable(sentences(some).join(u' ')));
    }

    void differentCommandsThatAreTakenBackHaveNoVerbOfTheirOwn() {
        QCOMPARE(ui::bulkVerb({}, 3), u"Undo for 3 integration(s)"_s);
        QCOMPARE(ui::bulkDoneSentence({}, 3), u"3 integration(s) are as before."_s);
        QCOMPARE(ui::bulkVerb(Command::FreezeInstead, 3), u"Keep and freeze 3 integration(s)"_s);
    }

    void whatIsPossibleForNoneSaysNothingOfCharges() { QVERIFY(sentences(BulkConsequence{}).isEmpty()); }

    void refusalsAreGroupedByTheirReason() {
        BulkConsequence some = bulk();
        some.refused = {refused(1, Reason::IsFrozenAlready), refused(2, Reason::Removed, ErrorCode::NotFound),
                        refused(3, Reason::IsFrozenAlready)};
        for (const qint64 more : {4, 5, 6})
            some.refused.push_back(refused(more, Reason::IsFrozenAlready));
        const QStringList told = ui::bulkRefusals(some, labelOf);
        QCOMPARE(told.size(), 2);
        QVERIFY2(told[0].contains(u"5 of them are frozen already: “Shop 1”, “Shop 3”, “Shop 4”, 2 more."_s),
                 qPrintable(told[0]));
        QVERIFY2(told[1].contains(u"1 of them are removed: “Shop 2”."_s), qPrintable(told[1]));
    }

    void anyOtherReasonIsTheUsualSentence() {
        BulkConsequence some = bulk();
        Consequence parked = refused(1, Reason::AccountParked);
        parked.refusal->facts.account = AccountId{7};
        parked.refusal->facts.parked = ParkReason::NoPrice;
        some.refused = {parked};
        const QString told = ui::bulkRefusals(some, labelOf).front();
        QVERIFY2(told.contains(u"can't: Account 7 is parked"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"Possible instead"_s), qPrintable(told));
    }
};

QTEST_APPLESS_MAIN(BulkPhrasesTest)
#include "bulk_phrases_test.moc"
