// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;
using store::MovementKind;
using store::Movements;

namespace {

/// `49.00 then, 58.00 now: opened 1 +49.00; frozen 1 -40.00`
QString text(const Movements &movements) {
    QStringList parts;
    for (const store::MovementPart &part : movements.parts) {
        if (part.integrations > 0)
            parts += u"%1 %2 %3"_s.arg(QLatin1String(store::movementCode(part.kind)))
                         .arg(part.integrations)
                         .arg(part.amount.plain());
    }
    return u"%1 then, %2 now: %3"_s.arg(movements.then.plain(), movements.now.plain(), parts.join(u"; "_s));
}

} // namespace

/// What moved the coming month's total, then and now, and why, to the cent.
class ContractMovementsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void eachKindIsTold_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *what, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(what) << QString::fromLatin1(told);
        };
        row("nothing has happened", "", "98.00 then, 98.00 now: ");
        row("another is opened", "open", "98.00 then, 147.00 now: opened 1 49.00");
        row("one is frozen", "freeze", "98.00 then, 58.00 now: frozen 1 -40.00");
        row("frozen, and unfrozen again", "freeze unfreeze", "98.00 then, 98.00 now: ");
        row("one is cancelled", "cancel", "98.00 then, 49.00 now: cancelled 1 -49.00");
        row("cancelled, and un-cancelled again", "cancel uncancel", "98.00 then, 98.00 now: ");
        row("cancelled, and frozen instead", "cancel freeze-instead", "98.00 then, 58.00 now: frozen 1 -40.00");
        row("another fee", "fee", "98.00 then, 79.00 now: repriced 1 -19.00");
        row("another fee, and back to the plan's price", "fee no-fee", "98.00 then, 98.00 now: ");
        row("another plan", "plan", "98.00 then, 148.99 now: repriced 1 50.99");
        row("another fee, and frozen", "fee freeze", "98.00 then, 58.00 now: frozen 1 -40.00");
        row("frozen, another frozen fee", "freeze frozen-fee",
            "98.00 then, 60.00 now: repriced 1 2.00; frozen 1 -40.00");
        row("a price that comes in time", "price", "98.00 then, 122.00 now: repriced 2 24.00");
        row("a price that comes too late", "late-price", "98.00 then, 98.00 now: ");
        row("cancelled and removed", "cancel month", "98.00 then, 49.00 now: removed 1 -49.00");
        row("frozen, cancelled and removed", "freeze cancel month", "98.00 then, 49.00 now: removed 1 -49.00");
        row("a month goes by", "month", "98.00 then, 98.00 now: ");
        row("a month goes by, unsettled", "unsettled", "98.00 then, 98.00 now: ");
        row("opened, cancelled and gone", "open cancel-new month", "98.00 then, 98.00 now: ");
    }

    //   #1 and #2 since 31 Jan at $49.00; asked on 15 Feb, since 10 Feb
    void eachKindIsTold() {
        QFETCH(QString, what);
        QFETCH(QString, told);
        Desk desk(backend(), "2026-01-31");
        desk.addPlan(u"Large"_s, 0, 99'99);
        const AccountId account = desk.addAccount();
        const IntegrationId id = desk.open(account);
        desk.open(desk.addAccount());
        desk.setToday("2026-02-15");
        IntegrationId fresh;
        for (const QString &deed : what.split(u' ', Qt::SkipEmptyParts)) {
            if (const auto command = commandFromCode(deed); command && *command != Command::Open)
                must(desk.execute(*command, id));
            if (deed == u"open")
                fresh = desk.open(account);
            if (deed == u"cancel-new")
                must(desk.execute(Command::Cancel, fresh));
            if (deed == u"fee")
                must(desk.changeFee(id, 30'00));
            if (deed == u"no-fee")
                must(desk.changeFee(id, std::nullopt));
            if (deed == u"plan")
                must(desk.changePlan(id, u"Large"_s));
            if (deed == u"price")
                must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(61'00), day("2026-02-20")));
            if (deed == u"late-price")
                must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(61'00), day("2026-03-05")));
            if (deed == u"frozen-fee")
                must(desk.catalogue().setFrozenPrice(Money(11'00), day("2026-02-20")));
            if (deed == u"month" || deed == u"unsettled")
                desk.setToday("2026-03-20");
            if (deed == u"month")
                desk.run();
        }
        const Movements movements = must(desk.lists().movements(day("2026-02-10")));
        QCOMPARE(text(movements), told);
        addsUp(desk, movements);
    }

    /// What was undone of what was done before the day.
    void whatWasThenIsUndone() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        const IntegrationId cancelled = desk.open(account);
        const IntegrationId frozen = desk.open(account);
        const IntegrationId both = desk.open(account);
        must(desk.execute(Command::Cancel, cancelled));
        must(desk.execute(Command::Freeze, frozen));
        must(desk.execute(Command::Freeze, both));
        must(desk.execute(Command::Cancel, both));
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(50'00), day("2026-02-05")));
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(51'00), day("2026-02-20")));
        desk.setToday("2026-02-10");
        must(desk.execute(Command::Uncancel, cancelled));
        must(desk.execute(Command::Unfreeze, frozen));
        must(desk.execute(Command::FreezeInstead, both));
        // Set for the same day again: what it was before, the audit tells.
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(60'00), day("2026-02-20")));
        const Movements movements = must(desk.lists().movements(day("2026-02-10")));
        QCOMPARE(text(movements), u"9.00 then, 129.00 now: rescued 2 69.00; unfrozen 1 42.00; repriced 1 9.00"_s);
        addsUp(desk, movements);
    }

    /// A day's changes count from the day itself on.
    void theDayItselfIsPartOfIt() {
        Desk desk(backend(), "2026-01-31");
        const IntegrationId id = desk.open(desk.addAccount());
        desk.setToday("2026-02-10");
        must(desk.execute(Command::Freeze, id));
        desk.setToday("2026-02-11");
        QCOMPARE(text(must(desk.lists().movements(day("2026-02-10")))), u"49.00 then, 9.00 now: frozen 1 -40.00"_s);
        QCOMPARE(text(must(desk.lists().movements(day("2026-02-11")))), u"9.00 then, 9.00 now: "_s);
        const auto tomorrow = desk.lists().movements(day("2026-02-12"));
        QVERIFY(!tomorrow);
        QCOMPARE(tomorrow.error().code, ErrorCode::Invalid);
    }

    /// Nothing of a removed one is guessed: at which plan's price it was, its opening says, or what it was last
    /// charged.
    void aRemovedOneIsToldByWhatStays() {
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.fee = Money(33'00);
        const IntegrationId negotiated = desk.open(request);
        const IntegrationId plain = desk.open(desk.addAccount());
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(70'00), day("2026-02-05")));
        desk.setToday("2026-02-10");
        must(desk.execute(Command::Cancel, negotiated));
        must(desk.execute(Command::Cancel, plain));
        desk.setToday("2026-03-01");
        desk.run();
        const Movements movements = must(desk.lists().movements(day("2026-02-08")));
        QCOMPARE(text(movements), u"103.00 then, 0.00 now: removed 2 -103.00"_s);
        addsUp(desk, movements);
        const auto rows = must(desk.lists().movementRows({.since = day("2026-02-08")}, {}));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].integration, negotiated);
        QCOMPARE(rows[0].label, QString());
        QCOMPARE(rows[0].accountName, u"Acme"_s);
        QCOMPARE(rows[0].before, Money(33'00));
    }

    /// Of what was imported the beginning isn't on record; where nothing tells it, nothing is guessed.
    void whatCannotBeKnownIsNotGuessed() {
        Desk desk(backend(), "2026-02-01");
        desk.addPlan(u"Large"_s, 0, 99'99);
        store::NoProgress nobody;
        const auto imported = [](const QString &label, const char *anchor) {
            return store::ImportRow{.line = 2,
                                    .accountName = u"Acme"_s,
                                    .accountEmail = u"a@example.com"_s,
                                    .supplier = u"Northern Parts"_s,
                                    .channel = u"Web shop"_s,
                                    .label = label,
                                    .plan = u"Basic"_s,
                                    .monthlyFee = {},
                                    .anchorOn = day(anchor)};
        };
        must(desk.upkeep().importRows({imported(u"A"_s, "2026-01-15"), imported(u"B"_s, "2026-01-16")}, false, nobody));
        desk.setToday("2026-02-05");
        must(desk.changePlan({1}, u"Large"_s));   // from which plan?
        must(desk.execute(Command::Freeze, {2})); // found it active
        const Movements movements = must(desk.lists().movements(day("2026-02-03")));
        QCOMPARE(text(movements), u"49.00 then, 108.99 now: frozen 1 -40.00; not_known 1 99.99"_s);
        addsUp(desk, movements);
        QCOMPARE(text(must(desk.lists().movements(day("2026-02-01")))), u"0.00 then, 108.99 now: opened 2 108.99"_s);
    }

    /// Whoever nobody has touched and another price applies to is listed too, in one order with the others.
    void rowsComeInWindows() {
        Desk desk(backend(), "2026-01-31");
        const AccountId account = desk.addAccount();
        for (int i = 0; i < 7; ++i)
            desk.open(account);
        desk.setToday("2026-02-10");
        must(desk.changeFee({3}, 10'00));
        must(desk.execute(Command::Freeze, {5}));
        must(desk.catalogue().setPlanPrice(u"Basic"_s, Money(50'00), day("2026-02-11")));
        QStringList all;
        for (qint64 offset = 0;; offset += 2) {
            const auto rows = must(desk.lists().movementRows({.since = day("2026-02-10")}, {offset, 2}));
            for (const store::MovementRow &row : rows)
                all += u"%1 %2 %3"_s.arg(row.integration.value)
                           .arg(QLatin1String(store::movementCode(row.kind)), row.amount().plain());
            if (rows.size() < 2)
                break;
        }
        QCOMPARE(all,
                 (QStringList{u"1 repriced 1.00"_s, u"2 repriced 1.00"_s, u"3 repriced -39.00"_s, u"4 repriced 1.00"_s,
                              u"5 frozen -40.00"_s, u"6 repriced 1.00"_s, u"7 repriced 1.00"_s}));
        addsUp(desk, must(desk.lists().movements(day("2026-02-10"))));
    }

    /// The sample company, which has lived its past by other means, adds up too.
    void theSampleAddsUp() {
        Desk desk = Desk::empty(backend(), "2026-06-15");
        store::NoProgress nobody;
        must(desk.upkeep().fillWithDemo({.accounts = 40, .integrations = 200, .seed = 7}, nobody));
        for (const int days : {0, 1, 10, 40, 90})
            addsUp(desk, must(desk.lists().movements(desk.today().plusDays(-days))));
    }

private:
    /// Then and the parts are now; and each part is its rows.
    static void addsUp(Desk &desk, const Movements &movements) {
        Money sum = movements.then;
        for (const store::MovementPart &part : movements.parts) {
            sum += part.amount;
            const store::MovementQuery query{.since = movements.since, .kind = part.kind};
            Money listed;
            const auto rows = must(desk.lists().movementRows(query, {0, 10'000}));
            for (const store::MovementRow &row : rows) {
                QCOMPARE(row.kind, part.kind);
                listed += row.amount();
            }
            QCOMPARE(qint64(rows.size()), part.integrations);
            QCOMPARE(listed, part.amount);
            const store::Totals totals = must(desk.lists().movementTotals(query));
            QCOMPARE(totals.rows, part.integrations);
            QCOMPARE(totals.amount, part.amount);
        }
        QCOMPARE(sum, movements.now);
    }
};

QTEST_APPLESS_MAIN(ContractMovementsTest)
#include "contract_movements_test.moc"
