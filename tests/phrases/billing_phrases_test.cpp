// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/billing_phrases.h"

#include <QTest>

using namespace domain;

namespace {

const Day kDue = Day::clamped(2026, 12, 15);

Charge charge(ChargeKind kind, qint64 cents, Day on = kDue) {
    return {.account = {7},
            .integration = {42},
            .dueOn = on,
            .nextDueOn = on.plusDays(31),
            .kind = kind,
            .amount = Money(cents),
            .origin = PriceOrigin::Plan};
}

Consequence consequence(LifecycleState before, LifecycleState after, std::vector<Charge> with,
                        std::vector<Charge> without) {
    Consequence result;
    result.before = before;
    result.after = after;
    result.with = std::move(with);
    result.without = std::move(without);
    if (after.cancelPending)
        result.removalOn = kDue;
    result.accountAfter = {.active = 1, .frozen = 0, .cancelPending = 0};
    return result;
}

constexpr LifecycleState kActive{Service::Active, false};
constexpr LifecycleState kFrozen{Service::Frozen, false};
constexpr LifecycleState kPending{Service::Active, true};

} // namespace

class BillingPhrasesTest : public QObject {
    Q_OBJECT

private slots:

    void whatMayNotBeSeenIsNotCountedAsNone() {
        store::Choices choices;
        choices.integration.nextBillingOn = kDue;
        choices.belongings = {.settings = 3, .credentials = 1, .notes = 0, .syncs = 2};
        const Outlook cancelled{.choice = Choice::Cancel, .state = kPending, .removalOn = kDue};
        const auto said = [&] { return ui::outlookSentences(cancelled, choices).join(u' '); };
        QVERIFY2(said().contains(QLatin1String("That is 3 setting(s), 1 credential(s), 0 note(s), 2 sync(s).")),
                 qPrintable(said()));
        QVERIFY(!said().contains(QLatin1String("auditors")));
        choices.belongings.settings.reset();
        choices.belongings.notes.reset();
        QVERIFY2(said().contains(QLatin1String("That is 1 credential(s), 2 sync(s).")), qPrintable(said()));
        QVERIFY2(said().contains(QLatin1String("Settings and notes are not for auditors to see.")), qPrintable(said()));
    }

    void theNextChargeIsNamedBeforeTheClick_data() {
        QTest::addColumn<std::vector<Charge>>("with");
        QTest::addColumn<std::vector<Charge>>("without");
        QTest::addColumn<QString>("text");

        const Charge active = charge(ChargeKind::Connectivity, 49'00);
        const Charge frozen = charge(ChargeKind::Frozen, 9'00);
        const Charge removal = charge(ChargeKind::Removal, 0);
        QTest::newRow("freezing") << std::vector{frozen} << std::vector{active}
                                  << "Next charge: $9.00 on 15 Dec 2026, instead of $49.00.";
        QTest::newRow("cancelling") << std::vector{removal} << std::vector{active}
                                    << "No further charge, instead of $49.00 on 15 Dec 2026.";
        QTest::newRow("un-cancelling") << std::vector{active} << std::vector{removal}
                                       << "Next charge: $49.00 on 15 Dec 2026, instead of the removal.";
        QTest::newRow("a command that costs the same")
            << std::vector{active} << std::vector{active} << "Next charge: $49.00 on 15 Dec 2026, as before.";
        QTest::newRow("nothing either way")
            << std::vector{removal} << std::vector{removal} << "No further charge, as before.";
    }

    void theNextChargeIsNamedBeforeTheClick() {
        QFETCH(std::vector<Charge>, with);
        QFETCH(std::vector<Charge>, without);
        QTEST(ui::nextChargeSentence(consequence(kActive, kFrozen, with, without)), "text");
    }

    void freezingSaysThatSyncsStop() {
        const Consequence freeze = consequence(kActive, kFrozen, {charge(ChargeKind::Frozen, 9'00)},
                                               {charge(ChargeKind::Connectivity, 49'00)});
        QVERIFY(ui::consequenceText(freeze).contains(QStringLiteral("syncs stop at once")));
    }

    void cancellingTellsTheRemovalAndWhatHappensToTheData() {
        Consequence cancel =
            consequence(kActive, kPending, {charge(ChargeKind::Removal, 0)}, {charge(ChargeKind::Connectivity, 49'00)});
        const QString text = ui::consequenceText(cancel);
        QVERIFY2(text.contains(QStringLiteral("removed then")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("deleted for good")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("no refund")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("no more charges")), qPrintable(text)); // another one is active
    }

    void nobodyPromisesNoMoreChargesWhereFrozenOnesStillCost_data() {
        QTest::addColumn<int>("frozen");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("doesNotSay");

        QTest::newRow("the last integration is cancelled: no more charges (R9)") << 0 << "no more charges"
                                                                                 << "Charges go on";
        QTest::newRow("a frozen one is left: it still costs (R9)") << 1 << "Charges go on"
                                                                   << "no more charges";
    }

    void nobodyPromisesNoMoreChargesWhereFrozenOnesStillCost() {
        QFETCH(int, frozen);
        QFETCH(QString, says);
        QFETCH(QString, doesNotSay);
        Consequence cancel =
            consequence(kActive, kPending, {charge(ChargeKind::Removal, 0)}, {charge(ChargeKind::Connectivity, 49'00)});
        cancel.accountAfter = {.active = 0, .frozen = frozen, .cancelPending = 1};
        const QString text = ui::consequenceText(cancel);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(!text.contains(doesNotSay), qPrintable(text));
    }

    void aRefusalTellsWhyAndWhatHasToBeSettledAllTheSame() {
        Consequence refused = consequence(kFrozen, kFrozen, {}, {});
        refused.refusal =
            Error{.code = ErrorCode::Refused, .reason = Reason::IsFrozenAlready, .allowed = {Command::Unfreeze}};
        refused.settledFirst = {charge(ChargeKind::Frozen, 9'00), charge(ChargeKind::Removal, 0)};
        const QString text = ui::consequenceText(refused);
        QVERIFY2(text.contains(QStringLiteral("frozen already")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Possible instead: unfreeze.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("settled first")) && text.contains(QStringLiteral("$9.00")),
                 qPrintable(text));
    }

    void otherTermsAreToldAsTheStateWillCharge_data() {
        QTest::addColumn<Consequence>("terms");
        QTest::addColumn<QString>("text");
        const Charge due = charge(ChargeKind::Connectivity, 49'00);
        const Charge frozen = charge(ChargeKind::Frozen, 9'00);
        const Charge removal = charge(ChargeKind::Removal, 0);
        const Charge lower = charge(ChargeKind::Connectivity, 40'00);
        QTest::newRow("another fee") << consequence(kActive, kActive, {lower}, {due})
                                     << "Next charge: $40.00 on 15 Dec 2026, instead of $49.00. Nothing is charged or "
                                        "credited today.";
        QTest::newRow("frozen") << consequence(kFrozen, kFrozen, {frozen}, {frozen})
                                << "Next charge: $9.00 on 15 Dec 2026, as before. It is frozen: the frozen fee is "
                                   "charged instead for as long as it is. Nothing is charged or credited today.";
        QTest::newRow("cancelled") << consequence(kPending, kPending, {removal}, {removal})
                                   << "It is cancelled and will be removed on 15 Dec 2026: the fee is charged only if "
                                      "it is un-cancelled before. Nothing is charged or credited today.";
        Consequence overdue = consequence(kActive, kActive, {lower}, {due});
        overdue.settledFirst = {charge(ChargeKind::Connectivity, 49'00, kDue.plusDays(-30))};
        QTest::newRow("what has come due costs what it did")
            << overdue
            << "Next charge: $40.00 on 15 Dec 2026, instead of $49.00. What has come due on this account is settled "
               "first: 1 charge(s), $49.00 in all.";
        Consequence refused = consequence(kActive, kActive, {}, {});
        refused.refusal = Error{.code = ErrorCode::Refused, .reason = Reason::Removed, .facts = {.day = kDue}};
        QTest::newRow("impossible") << refused << ui::consequenceText(refused);
    }

    void otherTermsAreToldAsTheStateWillCharge() {
        QFETCH(Consequence, terms);
        QTEST(ui::termsText(terms), "text");
    }

    void everyChargeIsExplainedWithItsRule_data() {
        QTest::addColumn<int>("because");
        QTest::addColumn<QString>("rule");
        QTest::newRow("the setup fee") << int(Because::SetupOnOpening) << "(R1)";
        QTest::newRow("the first month") << int(Because::FirstMonthOnOpening) << "(R1)";
        QTest::newRow("an active month") << int(Because::ActiveOnBillingDate) << "(R3)";
        QTest::newRow("a frozen month") << int(Because::FrozenOnBillingDate) << "(R3)";
        QTest::newRow("a charge that did not happen") << int(Because::CancelledBeforeBillingDate) << "(R6)";
    }

    void everyChargeIsExplainedWithItsRule() {
        QFETCH(int, because);
        QFETCH(QString, rule);
        ExplanationRow row;
        row.dueOn = kDue;
        row.amount = Money(9'00);
        row.because = Because(because);
        row.origin = PriceOrigin::FrozenFee;
        row.priceSince = Day::clamped(2026, 6, 1);
        row.invoiceNumber = QStringLiteral("2026-000123");
        const QString text = ui::becauseSentence(row);
        QVERIFY2(text.contains(rule) && text.contains(QStringLiteral("15 Dec 2026"))
                     && text.contains(QStringLiteral("2026-000123")) && text.contains(QStringLiteral("1 Jun 2026")),
                 qPrintable(text));
        const bool charged = row.because != Because::CancelledBeforeBillingDate;
        QCOMPARE(text.contains(QStringLiteral("$9.00")), charged);
    }
};

QTEST_APPLESS_MAIN(BillingPhrasesTest)
#include "billing_phrases_test.moc"
