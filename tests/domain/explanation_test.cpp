// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/explanation.h"

#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Day day(const char *iso) {
    return *Day::fromIso(QByteArrayView(iso));
}

StateChange change(Command command, const char *on, const QString &login) {
    return {.command = command, .day = day(on), .at = {}, .login = login};
}

ExplanationRow month(ChargeKind kind, const char *dueOn, const char *nextDueOn) {
    return explain(Charge{.dueOn = day(dueOn), .nextDueOn = day(nextDueOn), .kind = kind, .amount = Money(49'00)});
}

/// `freeze by ann`, or nothing.
QString by(const std::optional<StateChange> &change) {
    return change ? QString(commandCode(change->command)) + u" by "_s + change->login : QString();
}

} // namespace

/// Who set the state by which a date decided:
///
///     31 Jan       10 Feb       28 Feb        28 Feb          5 Mar        31 Mar
///     open (ann)   freeze (bob) |D1           unfreeze (cid)  cancel (dee) |removed
class ExplanationTest final : public QObject {
    Q_OBJECT

private slots:

    void theLastToDecideBeforeADateIsNamed_data() {
        QTest::addColumn<ExplanationRow>("row");
        QTest::addColumn<QString>("setBy");
        QTest::addColumn<QString>("cancelledBy");
        InvoiceLine line;
        line.periodStart = day("2026-01-31");
        line.periodEnd = day("2026-02-28");
        Invoice opening;
        opening.kind = InvoiceKind::Opening;
        opening.issuedOn = day("2026-01-31");
        QTest::newRow("the first month is the opening's, on the same day")
            << explain(line, opening) << u"open by ann"_s << QString();
        QTest::newRow("frozen before the date, whatever is done on the date itself (R10)")
            << month(ChargeKind::Frozen, "2026-02-28", "2026-03-31") << u"freeze by bob"_s << u"cancel by dee"_s;
        QTest::newRow("nothing on the day of removal, since it was cancelled")
            << month(ChargeKind::Removal, "2026-03-31", "2026-03-31") << u"cancel by dee"_s << QString();
        QTest::newRow("active, by whom nobody knows who was before")
            << month(ChargeKind::Connectivity, "2026-01-31", "2026-02-28") << QString() << QString();
        QTest::newRow("active since it was unfrozen")
            << month(ChargeKind::Connectivity, "2026-04-30", "2026-05-31") << u"unfreeze by cid"_s << QString();
    }

    void theLastToDecideBeforeADateIsNamed() {
        QFETCH(ExplanationRow, row);
        attribute(row,
                  {change(Command::Open, "2026-01-31", u"ann"_s), change(Command::Freeze, "2026-02-10", u"bob"_s),
                   change(Command::Unfreeze, "2026-02-28", u"cid"_s), change(Command::Cancel, "2026-03-05", u"dee"_s)},
                  day("2026-03-31"));
        QTEST(by(row.setBy), "setBy");
        QTEST(by(row.cancelledBy), "cancelledBy");
    }

    /// R7 clears the cancellation and nothing else, so whoever froze it did.
    void uncancellingAFrozenOneDoesNotFreezeIt() {
        ExplanationRow row = month(ChargeKind::Frozen, "2026-02-28", "2026-03-31");
        attribute(row,
                  {change(Command::Freeze, "2026-02-01", u"ann"_s), change(Command::Cancel, "2026-02-02", u"bob"_s),
                   change(Command::Uncancel, "2026-02-03", u"cid"_s)},
                  {});
        QCOMPARE(by(row.setBy), u"freeze by ann"_s);
        QVERIFY(!row.cancelledBy);
    }

    /// For a frozen one freeze instead is un-cancel by another name; for an active one it freezes.
    void freezingAFrozenOneInsteadDoesNotFreezeItAgain() {
        ExplanationRow row = month(ChargeKind::Frozen, "2026-02-28", "2026-03-31");
        attribute(row,
                  {change(Command::Freeze, "2026-02-01", u"ann"_s), change(Command::Cancel, "2026-02-02", u"bob"_s),
                   change(Command::FreezeInstead, "2026-02-03", u"cid"_s)},
                  {});
        QCOMPARE(by(row.setBy), u"freeze by ann"_s);
        attribute(row,
                  {change(Command::Open, "2026-01-31", u"ann"_s), change(Command::Cancel, "2026-02-02", u"bob"_s),
                   change(Command::FreezeInstead, "2026-02-03", u"cid"_s)},
                  {});
        QCOMPARE(by(row.setBy), u"freeze-instead by cid"_s);
    }
};

QTEST_APPLESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
