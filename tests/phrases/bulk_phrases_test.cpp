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

/// Of two integrations.
BulkConsequence bulk(Command command) {
    BulkConsequence both;
    both.command = command;
    both.possible.resize(2);
    both.accountAfter = {.active = 1, .frozen = 0, .cancelPending = 0};
    return both;
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
        BulkConsequence both = bulk(Command::Freeze);
        both.nextWith = with;
        both.nextWithout = without;
        QTEST(ui::bulkSentences(both).front(), "text");
    }

    void theYearIsAddedUp() {
        BulkConsequence both = bulk(Command::Freeze);
        both.yearWith = Money(216'00);
        both.yearWithout = Money(1176'00);
        QVERIFY(ui::bulkSentences(both).contains(u"The coming twelve months: $216.00 in all, instead of $1,176.00."_s));
    }

    void removalsAreToldByTheirDays() {
        BulkConsequence both = bulk(Command::Cancel);
        both.removals = {{kTenth, 1}, {kFifteenth, 2}};
        const ui::Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), u"USD"_s);
        const QString text = ui::bulkSentences(both, formats).join(u' ');
        QVERIFY2(text.contains(u"10 Jan 2027 (1) and 15 Jan 2027 (2)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"deleted for good"_s), qPrintable(text));
    }

    /// R9: "no more charges" is said where it is true, and nowhere else.
    void howTheAccountStandsIsSaid() {
        BulkConsequence all = bulk(Command::Cancel);
        all.accountAfter = {.active = 0, .frozen = 0, .cancelPending = 2};
        QVERIFY(ui::bulkSentences(all).join(u' ').contains(u"there are no more charges"_s));
        all.accountAfter = {.active = 0, .frozen = 1, .cancelPending = 2};
        QVERIFY(ui::bulkSentences(all).join(u' ').contains(u"Charges go on"_s));
        all.accountAfter = {.active = 1, .frozen = 0, .cancelPending = 2};
        QVERIFY(!ui::bulkSentences(all).join(u' ').contains(u"charges go on"_s, Qt::CaseInsensitive));
    }

    void whatIsPossibleForNoneSaysNothingOfCharges() { QVERIFY(ui::bulkSentences(BulkConsequence{}).isEmpty()); }

    void refusalsAreGroupedByTheirReason() {
        BulkConsequence some = bulk(Command::Freeze);
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
        BulkConsequence some = bulk(Command::Freeze);
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
