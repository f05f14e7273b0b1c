// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_model.h"

#include <QDate>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <random>

using namespace reference;
using namespace Qt::StringLiterals;

namespace {

constexpr Cents kSetupFee = 9900;
constexpr Cents kMonthlyFee = 4900;

/// One account with one integration, number 1, at $99.00 and $49.00, opened on the day given.
struct Desk {
    explicit Desk(Day opened)
        : model(opened) {
        account = model.addAccount();
        plan = model.addPlan(kSetupFee, kMonthlyFee);
        integration = *model.open(account, plan).integration;
    }

    QString apply(Command command, const Seen &seen = {}) {
        return QString::fromStdString(toText(model.apply(command, integration, seen)));
    }

    Model model;
    Id account = 0;
    Id plan = 0;
    Id integration = 0;
};

template <typename Rows>
QStringList texts(const Rows &rows) {
    QStringList all;
    for (const auto &row : rows)
        all << QString::fromStdString(toText(row));
    return all;
}

/// All the invoices but the first, which every story begins with, and all the receipts.
QStringList billed(const Desk &desk) {
    return texts(desk.model.invoices()).mid(1) + texts(desk.model.receipts());
}

QString stateOf(const Integration &integration) {
    return QString::fromStdString(toText(integration.service)) + (integration.cancelOn ? u", cancel pending"_s : u""_s);
}

using Story = std::function<void(Desk &)>;

/// A history without rules in mind: what is done does not depend on what came of the step before.
class RandomLife {
public:
    explicit RandomLife(unsigned seed)
        : m_choose(seed) {}

    /// The days that pass; a punctual operator runs renewals on each of them, a lazy one on none.
    template <typename EachDay>
    void live(Model &model, EachDay eachDay) {
        for (int i = 0; i < 3; ++i)
            model.addAccount();
        model.addPlan(kSetupFee, kMonthlyFee);
        model.addPlan(0, 0);
        for (int step = 0; step < 80; ++step) {
            oneStep(model);
            for (int days = upTo(12); days > 0; --days) {
                model.setToday(model.today() + 1);
                eachDay(model);
            }
        }
    }

private:
    int upTo(int bound) { return static_cast<int>(m_choose() % static_cast<unsigned>(bound + 1)); }

    void oneStep(Model &model) {
        // Drawn before deciding, so that two histories of one seed draw alike.
        const int kind = upTo(11);
        const Id integration = 1 + upTo(14);
        const Cents fee = 100 * upTo(99);
        const int ahead = 1 + upTo(60);
        const Id plan = 1 + upTo(1);
        if (kind <= 2)
            model.open(1 + upTo(2), plan, kind == 2 ? std::optional(fee) : std::nullopt);
        else if (kind <= 7)
            model.apply(static_cast<Command>(kind - 3), integration);
        else if (kind == 8)
            model.setNegotiatedFee(integration, fee);
        else if (kind == 9)
            model.setPlan(integration, plan);
        else if (kind == 10)
            model.setPlanPrice(plan, fee, model.today() + ahead);
        else
            model.setFrozenPrice(fee, model.today() + ahead);
    }

    std::mt19937 m_choose;
};

/// What was billed, without the order and the day of recording.
QStringList bills(const Model &model) {
    QStringList all;
    for (Invoice invoice : model.invoices()) {
        invoice.number.clear();
        all << QString::fromStdString(toText(invoice));
    }
    for (Receipt receipt : model.receipts()) {
        receipt.recordedOn = receipt.removedOn;
        all << QString::fromStdString(toText(receipt));
    }
    all.sort();
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Story)
Q_DECLARE_METATYPE(reference::Command)

class ReferenceModelTest : public QObject {
    Q_OBJECT

private slots:
    void daysAgreeWithAnotherCalendar();
    void billingDatesNeverDrift_data();
    void billingDatesNeverDrift();
    void billingDatesAgreeWithAnotherCalendar();
    void everyCellOfTheCommandTable_data();
    void everyCellOfTheCommandTable();
    void opening_data();
    void opening();
    void bills_data();
    void bills();
    void answersComeInOrder_data();
    void answersComeInOrder();
    void aRunTellsWhoIsHowFarBehind();
    void aRunGoesByDateThenAccountThenIntegration();
    void theClockNeverGoesBack();

    void aLateRunBillsWhatAPunctualOneWouldHave_data() { seeds(); }

    void aLateRunBillsWhatAPunctualOneWouldHave();

    void theForecastIsWhatTheRunWillCharge_data() { seeds(); }

    void theForecastIsWhatTheRunWillCharge();

private:
    static void seeds() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("random life %u", seed) << seed;
    }
};

void ReferenceModelTest::daysAgreeWithAnotherCalendar() {
    const QDate epoch(1970, 1, 1);
    for (Day day = 0; day < 60'000; ++day) {
        const QDate date = epoch.addDays(day);
        QCOMPARE(dayOf(date.year(), date.month(), date.day()), day);
        QCOMPARE(QString::fromStdString(toText(day)), date.toString(Qt::ISODate));
    }
}

void ReferenceModelTest::billingDatesNeverDrift_data() {
    QTest::addColumn<Day>("anchor");
    QTest::addColumn<QStringList>("dates");

    QTest::newRow("31 Jan of a leap year comes back to the 31st whenever there is one")
        << dayOf(2024, 1, 31) << QStringList{u"2024-02-29"_s, u"2024-03-31"_s, u"2024-04-30"_s, u"2024-05-31"_s};
    QTest::newRow("31 Jan of a common year is clamped to the 28th")
        << dayOf(2025, 1, 31) << QStringList{u"2025-02-28"_s, u"2025-03-31"_s, u"2025-04-30"_s};
    QTest::newRow("30 Nov crosses the year and February")
        << dayOf(2025, 11, 30) << QStringList{u"2025-12-30"_s, u"2026-01-30"_s, u"2026-02-28"_s, u"2026-03-30"_s};
    QTest::newRow("the 15th is always the 15th")
        << dayOf(2026, 12, 15) << QStringList{u"2027-01-15"_s, u"2027-02-15"_s, u"2027-03-15"_s};
}

void ReferenceModelTest::billingDatesNeverDrift() {
    QFETCH(Day, anchor);
    QFETCH(QStringList, dates);

    QStringList counted;
    QStringList followed;
    Day last = anchor;
    for (int n = 1; n <= dates.size(); ++n) {
        counted << QString::fromStdString(toText(billingDate(anchor, n)));
        last = billingDateAfter(anchor, last);
        followed << QString::fromStdString(toText(last));
    }
    QCOMPARE(counted, dates);
    QCOMPARE(followed, dates);
}

void ReferenceModelTest::billingDatesAgreeWithAnotherCalendar() {
    const QDate epoch(1970, 1, 1);
    for (Day anchor = dayOf(2024, 1, 1); anchor <= dayOf(2032, 12, 31); ++anchor) {
        for (int n = 0; n <= 24; ++n)
            QCOMPARE(billingDate(anchor, n), static_cast<Day>(epoch.daysTo(epoch.addDays(anchor).addMonths(n))));
    }
}

void ReferenceModelTest::everyCellOfTheCommandTable_data() {
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const QString refused;

    struct Row {
        Command command;
        std::array<QString, 4> after;
    };

    const std::array<QString, 4> states{u"active"_s, u"frozen"_s, u"active, cancel pending"_s,
                                        u"frozen, cancel pending"_s};
    const std::array<Row, 5> table{{
        {Command::Freeze, {u"frozen"_s, refused, refused, refused}},
        {Command::Unfreeze, {refused, u"active"_s, refused, refused}},
        {Command::Cancel, {u"active, cancel pending"_s, u"frozen, cancel pending"_s, refused, refused}},
        {Command::Uncancel, {refused, refused, u"active"_s, u"frozen"_s}},
        {Command::FreezeInstead, {u"frozen"_s, refused, u"frozen"_s, u"frozen"_s}},
    }};
    for (const Row &row : table) {
        for (std::size_t i = 0; i < states.size(); ++i) {
            QTest::addRow("%s of one that is %s", toText(row.command).c_str(), qPrintable(states[i]))
                << row.command << states[i] << row.after[i];
        }
    }
}

void ReferenceModelTest::everyCellOfTheCommandTable() {
    QFETCH(Command, command);
    QFETCH(QString, before);
    QFETCH(QString, after);

    Desk desk(dayOf(2026, 3, 10));
    if (before.startsWith(u"frozen"_s))
        desk.apply(Command::Freeze);
    if (before.endsWith(u"cancel pending"_s))
        desk.apply(Command::Cancel);
    const Integration was = desk.model.integrations().at(desk.integration);
    QCOMPARE(stateOf(was), before);

    const bool refused = after.isEmpty();
    QCOMPARE(desk.apply(command), refused ? u"refused"_s : u"done"_s);
    const Integration is = desk.model.integrations().at(desk.integration);
    QCOMPARE(stateOf(is), refused ? before : after);
    QCOMPARE(is.version, was.version + (refused ? 0 : 1));
    QCOMPARE(is.nextBilling, dayOf(2026, 4, 10));
    if (is.cancelOn)
        QCOMPARE(*is.cancelOn, is.nextBilling);
    QCOMPARE(billed(desk), QStringList{}); // No command costs anything on its day.
}

void ReferenceModelTest::opening_data() {
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("opened");

    QTest::newRow("is paid up front: the setup, and the month until the first billing date")
        << Story([](Desk &desk) { desk.model.open(desk.account, desk.plan); })
        << u"2024-000002 opening, account 1, 2024-01-31, 14800: 2 setup 9900, 2 connectivity 4900 [2024-01-31, "
           "2024-02-29)"_s;
    QTest::newRow("takes the negotiated fee for its month")
        << Story([](Desk &desk) { desk.model.open(desk.account, desk.plan, 4000); })
        << u"2024-000002 opening, account 1, 2024-01-31, 13900: 2 setup 9900, 2 connectivity 4000 [2024-01-31, "
           "2024-02-29)"_s;
    QTest::newRow("that costs nothing has both its lines")
        << Story([](Desk &desk) { desk.model.open(desk.account, desk.model.addPlan(0, 0)); })
        << u"2024-000002 opening, account 1, 2024-01-31, 0: 2 setup 0, 2 connectivity 0 [2024-01-31, 2024-02-29)"_s;
    QTest::newRow("takes the plan's price of its day, from the very day on which it takes effect")
        << Story([](Desk &desk) {
               desk.model.setPlanPrice(desk.plan, 5500, dayOf(2024, 2, 10));
               desk.model.setToday(dayOf(2024, 2, 10));
               desk.model.open(desk.account, desk.plan);
           })
        << u"2024-000002 opening, account 1, 2024-02-10, 15400: 2 setup 9900, 2 connectivity 5500 [2024-02-10, "
           "2024-03-10)"_s;
    // open 1 on 31 Jan     D 29 Feb   open 2 on 2 Mar
    // |------paid up front-----|----$49.00 first----|
    QTest::newRow("on an overdue account settles it first")
        << Story([](Desk &desk) {
               desk.model.setToday(dayOf(2024, 3, 2));
               desk.model.open(desk.account, desk.plan);
               QCOMPARE(texts(desk.model.invoices()).at(1),
                        u"2024-000002 renewal, account 1, 2024-02-29, 4900: 1 connectivity 4900 [2024-02-29, "
                        "2024-03-31)"_s);
           })
        << u"2024-000003 opening, account 1, 2024-03-02, 14800: 2 setup 9900, 2 connectivity 4900 [2024-03-02, "
           "2024-04-02)"_s;
}

void ReferenceModelTest::opening() {
    QFETCH(Story, story);
    QFETCH(QString, opened);

    Desk desk(dayOf(2024, 1, 31));
    story(desk);
    QCOMPARE(texts(desk.model.invoices()).last(), opened);
    const Integration second = desk.model.integrations().at(2);
    QCOMPARE(second.version, 1);
    QCOMPARE(second.anchor, desk.model.today());
    QCOMPARE(second.nextBilling, billingDate(second.anchor, 1));
}

/// Each story begins with one integration, opened on 31 Jan 2024; told is what it bills after its opening invoice.
void ReferenceModelTest::bills_data() {
    QTest::addColumn<Story>("story");
    QTest::addColumn<QStringList>("told");

    const QString february = u"2024-000002 renewal, account 1, 2024-02-29, 4900: 1 connectivity 4900 [2024-02-29, "
                             "2024-03-31)"_s;
    const QString frozenFebruary = u"2024-000002 renewal, account 1, 2024-02-29, 900: 1 frozen 900 [2024-02-29, "
                                   "2024-03-31)"_s;
    const QString march = u"2024-000003 renewal, account 1, 2024-03-31, 4900: 1 connectivity 4900 [2024-03-31, "
                          "2024-04-30)"_s;

    //   open 31 Jan      D 29 Feb       D 31 Mar
    //   |--paid up front--|
    //                   ^ run
    QTest::newRow("nothing is billed the day before the billing date") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 2, 28));
        desk.model.run();
    }) << QStringList{};
    //   |--paid up front--|----$49.00----|
    QTest::newRow("an active one pays the monthly fee from its billing date, once") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 2, 29));
        desk.model.run();
        desk.model.run();
    }) << QStringList{february};
    //   |--paid up front--|----$9.00----|
    //          ^ freeze
    QTest::newRow("frozen in the first month, it pays the frozen fee from the first billing date")
        << Story([](Desk &desk) {
               desk.apply(Command::Freeze);
               desk.model.setToday(dayOf(2024, 2, 29));
               desk.model.run();
           })
        << QStringList{frozenFebruary};
    //   |--paid up front--|----$49.00----|
    //     ^ freeze ^ unfreeze
    QTest::newRow("frozen and unfrozen within a month, it pays as if nothing had been") << Story([](Desk &desk) {
        desk.apply(Command::Freeze);
        desk.model.setToday(dayOf(2024, 2, 20));
        desk.apply(Command::Unfreeze);
        desk.model.setToday(dayOf(2024, 2, 29));
        desk.model.run();
    }) << QStringList{february};
    //   |--paid up front--x
    //          ^ cancel   removed
    QTest::newRow("cancelled, it goes at its billing date and is not billed") << Story([](Desk &desk) {
        desk.apply(Command::Cancel);
        desk.model.setToday(dayOf(2024, 2, 29));
        desk.model.run();
        QVERIFY(desk.model.integrations().empty());
    }) << QStringList{u"integration 1 of account 1 removed 2024-02-29, recorded 2024-02-29, last charge 4900"_s};
    //   |--paid up front--|----$9.00----x
    //     ^ freeze           ^ cancel   removed
    QTest::newRow("a frozen one, cancelled, goes likewise; its last charge was the frozen fee")
        << Story([](Desk &desk) {
               desk.apply(Command::Freeze);
               desk.model.setToday(dayOf(2024, 3, 5));
               desk.apply(Command::Cancel);
               desk.model.setToday(dayOf(2024, 3, 31));
               desk.model.run();
           })
        << QStringList{frozenFebruary,
                       u"integration 1 of account 1 removed 2024-03-31, recorded 2024-03-31, last charge 900"_s};
    //   |--paid up front--|----$49.00----|
    //     ^ cancel      ^ uncancel
    QTest::newRow("un-cancelled the day before, it is billed as if nothing had been") << Story([](Desk &desk) {
        desk.apply(Command::Cancel);
        desk.model.setToday(dayOf(2024, 2, 28));
        QCOMPARE(desk.apply(Command::Uncancel), u"done"_s);
        desk.model.setToday(dayOf(2024, 2, 29));
        desk.model.run();
    }) << QStringList{february};
    //   |--paid up front--x
    //     ^ cancel        ^ uncancel, on D itself
    QTest::newRow("un-cancelled on the billing date, it is too late: the removal has happened")
        << Story([](Desk &desk) {
               desk.apply(Command::Cancel);
               desk.model.setToday(dayOf(2024, 2, 29));
               QCOMPARE(desk.apply(Command::Uncancel), u"refused"_s);
               QCOMPARE(desk.apply(Command::Uncancel), u"not found"_s);
           })
        << QStringList{u"integration 1 of account 1 removed 2024-02-29, recorded 2024-02-29, last charge 4900"_s};
    //   |--paid up front--|----$49.00----x
    //                     ^ cancel, on D itself
    QTest::newRow("cancelled on the billing date, it pays that month and goes at the next")
        << Story([](Desk &desk) {
               desk.model.setToday(dayOf(2024, 2, 29));
               QCOMPARE(desk.apply(Command::Cancel), u"done, settled 2024-000002"_s);
               QCOMPARE(desk.model.integrations().at(1).cancelOn, std::optional(dayOf(2024, 3, 31)));
               desk.model.setToday(dayOf(2024, 3, 31));
               desk.model.run();
           })
        << QStringList{february,
                       u"integration 1 of account 1 removed 2024-03-31, recorded 2024-03-31, last charge 4900"_s};
    //   |--paid up front--|----$49.00----|
    //                     ^ freeze, on D itself
    QTest::newRow("frozen on the billing date, it has paid the full month already") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 2, 29));
        QCOMPARE(desk.apply(Command::Freeze), u"done, settled 2024-000002"_s);
        desk.model.run();
    }) << QStringList{february};
    //   |--paid up front--|----$49.00----|----$49.00----|
    //                                            ^ unfreeze
    QTest::newRow("a refused command leaves the dates that it settled, oldest first") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 4, 10));
        QCOMPARE(desk.apply(Command::Unfreeze), u"refused, settled 2024-000002, 2024-000003"_s);
    }) << QStringList{february, march};
    QTest::newRow("a command settles its own account and no other")
        << Story([](Desk &desk) {
               const Id other = desk.model.addAccount();
               const Id theirs = *desk.model.open(other, desk.plan).integration;
               desk.model.setToday(dayOf(2024, 2, 29));
               desk.apply(Command::Freeze);
               QCOMPARE(desk.model.integrations().at(theirs).nextBilling, dayOf(2024, 2, 29));
           })
        << QStringList{
               u"2024-000002 opening, account 2, 2024-01-31, 14800: 2 setup 9900, 2 connectivity 4900 "
               "[2024-01-31, 2024-02-29)"_s,
               u"2024-000003 renewal, account 1, 2024-02-29, 4900: 1 connectivity 4900 [2024-02-29, 2024-03-31)"_s};
    QTest::newRow("one renewal invoice for all that renews on a day, an opening on that day apart")
        << Story([](Desk &desk) {
               desk.model.setToday(dayOf(2024, 2, 29));
               desk.model.open(desk.account, desk.plan); // 2, after 1 has been settled
               desk.model.setToday(dayOf(2024, 3, 29));
               desk.model.open(desk.account, desk.plan); // 3, after 2 has been settled
               desk.model.apply(Command::Freeze, 1);
               desk.model.setToday(dayOf(2024, 4, 29)); // 29 Apr: 2 and 3; 31 Mar: 1
               desk.model.run();
           })
        << QStringList{
               february,
               u"2024-000003 opening, account 1, 2024-02-29, 14800: 2 setup 9900, 2 connectivity 4900 [2024-02-29, "
               "2024-03-29)"_s,
               u"2024-000004 renewal, account 1, 2024-03-29, 4900: 2 connectivity 4900 [2024-03-29, 2024-04-29)"_s,
               u"2024-000005 opening, account 1, 2024-03-29, 14800: 3 setup 9900, 3 connectivity 4900 [2024-03-29, "
               "2024-04-29)"_s,
               u"2024-000006 renewal, account 1, 2024-03-31, 900: 1 frozen 900 [2024-03-31, 2024-04-30)"_s,
               u"2024-000007 renewal, account 1, 2024-04-29, 9800: 2 connectivity 4900 [2024-04-29, 2024-05-29), "
               "3 connectivity 4900 [2024-04-29, 2024-05-29)"_s};
    QTest::newRow("one of two removed: the invoice names the one that stays")
        << Story([](Desk &desk) {
               desk.model.open(desk.account, desk.plan, 0);
               desk.apply(Command::Cancel);
               desk.model.setToday(dayOf(2024, 2, 29));
               desk.model.run();
           })
        << QStringList{u"2024-000002 opening, account 1, 2024-01-31, 9900: 2 setup 9900, 2 connectivity 0 [2024-01-31, "
                       "2024-02-29)"_s,
                       u"2024-000003 renewal, account 1, 2024-02-29, 0: 2 connectivity 0 [2024-02-29, 2024-03-31)"_s,
                       u"integration 1 of account 1 removed 2024-02-29, recorded 2024-02-29, last charge 4900"_s};
    //   price   $49.00        | $60.00
    //   |--paid up front--|----$49.00----|----$60.00----|
    //                      1 Mar
    QTest::newRow("a price to come applies from the first billing date on or after its day")
        << Story([](Desk &desk) {
               desk.model.setPlanPrice(desk.plan, 6000, dayOf(2024, 3, 1));
               desk.model.setToday(dayOf(2024, 3, 31));
               desk.model.run();
           })
        << QStringList{
               february,
               u"2024-000003 renewal, account 1, 2024-03-31, 6000: 1 connectivity 6000 [2024-03-31, 2024-04-30)"_s};
    QTest::newRow("a price set for the billing date itself applies, and the last word for that day counts")
        << Story([](Desk &desk) {
               desk.model.setPlanPrice(desk.plan, 6000, dayOf(2024, 2, 29));
               desk.model.setPlanPrice(desk.plan, 5000, dayOf(2024, 2, 29));
               desk.model.setToday(dayOf(2024, 2, 29));
               QCOMPARE(desk.model.setPlanPrice(desk.plan, 1, dayOf(2024, 2, 29)).code, Code::Refused);
               desk.model.run();
           })
        << QStringList{
               u"2024-000002 renewal, account 1, 2024-02-29, 5000: 1 connectivity 5000 [2024-02-29, 2024-03-31)"_s};
    QTest::newRow("a frozen price to come applies to frozen ones") << Story([](Desk &desk) {
        desk.apply(Command::Freeze);
        desk.model.setFrozenPrice(1000, dayOf(2024, 2, 29));
        desk.model.setToday(dayOf(2024, 2, 29));
        desk.model.run();
    }) << QStringList{u"2024-000002 renewal, account 1, 2024-02-29, 1000: 1 frozen 1000 [2024-02-29, 2024-03-31)"_s};
    QTest::newRow("a negotiated fee beats every plan's, until it is taken away")
        << Story([](Desk &desk) {
               desk.model.setNegotiatedFee(desk.integration, 100);
               desk.model.setPlan(desk.integration, desk.model.addPlan(0, 7000));
               desk.model.setToday(dayOf(2024, 2, 29));
               desk.model.run();
               desk.model.setNegotiatedFee(desk.integration, std::nullopt);
               desk.model.setToday(dayOf(2024, 3, 31));
               desk.model.run();
           })
        << QStringList{
               u"2024-000002 renewal, account 1, 2024-02-29, 100: 1 connectivity 100 [2024-02-29, 2024-03-31)"_s,
               u"2024-000003 renewal, account 1, 2024-03-31, 7000: 1 connectivity 7000 [2024-03-31, 2024-04-30)"_s};
    //   |--paid up front--|----$49.00----|
    //                       ^ fee of $1.00, the run was missed
    QTest::newRow("a fee negotiated after a missed billing date does not reach back") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 3, 2));
        QCOMPARE(texts(std::array{desk.model.setNegotiatedFee(desk.integration, 100)}),
                 QStringList{u"done, settled 2024-000002"_s});
    }) << QStringList{february};
    //   |--paid up front--|----$49.00----|----$49.00----|
    //                                      ^ the first run
    QTest::newRow("catching up goes date by date, dated to each") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 4, 2));
        desk.model.run();
        QCOMPARE(desk.model.invoices().back().recordedOn, dayOf(2024, 4, 2));
    }) << QStringList{february, march};
    QTest::newRow("catching up as of an earlier day leaves the later dates due") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 4, 2));
        desk.model.run(dayOf(2024, 3, 30));
        QCOMPARE(desk.model.integrations().at(1).nextBilling, dayOf(2024, 3, 31));
    }) << QStringList{february};
    //   |--paid up front--x              :
    //     ^ cancel        removed        : ^ the first run
    QTest::newRow("catching up removes at the first date passed, and charges nothing for the others")
        << Story([](Desk &desk) {
               desk.apply(Command::Cancel);
               desk.model.setToday(dayOf(2024, 4, 2));
               desk.model.run();
           })
        << QStringList{u"integration 1 of account 1 removed 2024-02-29, recorded 2024-04-02, last charge 4900"_s};
    QTest::newRow("nothing is billed early, whoever asks") << Story([](Desk &desk) {
        QCOMPARE(desk.model.run(dayOf(2024, 2, 29)).code, Code::Refused);
        QCOMPARE(desk.model.dryRun(dayOf(2024, 2, 29)).code, Code::Refused);
    }) << QStringList{};
    QTest::newRow("a number bears the year of its writing, and the counter goes on")
        << Story([](Desk &desk) {
               desk.apply(Command::Freeze);
               desk.model.setToday(dayOf(2024, 11, 30));
               desk.model.run();
               desk.model.setToday(dayOf(2025, 1, 1));
               desk.model.run();
               QCOMPARE(texts(desk.model.invoices()).last(),
                        u"2025-000012 renewal, account 1, 2024-12-31, 900: 1 frozen 900 [2024-12-31, 2025-01-31)"_s);
               desk.apply(Command::Cancel);
               QCOMPARE(desk.model.invoices().size(), std::size_t(12));
           })
        << QStringList{frozenFebruary,
                       u"2024-000003 renewal, account 1, 2024-03-31, 900: 1 frozen 900 [2024-03-31, 2024-04-30)"_s,
                       u"2024-000004 renewal, account 1, 2024-04-30, 900: 1 frozen 900 [2024-04-30, 2024-05-31)"_s,
                       u"2024-000005 renewal, account 1, 2024-05-31, 900: 1 frozen 900 [2024-05-31, 2024-06-30)"_s,
                       u"2024-000006 renewal, account 1, 2024-06-30, 900: 1 frozen 900 [2024-06-30, 2024-07-31)"_s,
                       u"2024-000007 renewal, account 1, 2024-07-31, 900: 1 frozen 900 [2024-07-31, 2024-08-31)"_s,
                       u"2024-000008 renewal, account 1, 2024-08-31, 900: 1 frozen 900 [2024-08-31, 2024-09-30)"_s,
                       u"2024-000009 renewal, account 1, 2024-09-30, 900: 1 frozen 900 [2024-09-30, 2024-10-31)"_s,
                       u"2024-000010 renewal, account 1, 2024-10-31, 900: 1 frozen 900 [2024-10-31, 2024-11-30)"_s,
                       u"2024-000011 renewal, account 1, 2024-11-30, 900: 1 frozen 900 [2024-11-30, 2024-12-31)"_s,
                       u"2025-000012 renewal, account 1, 2024-12-31, 900: 1 frozen 900 [2024-12-31, 2025-01-31)"_s};
    //   |--paid up front--|----$49.00----|
    //     ^ shown at v1   ^ run: v2   ^ freeze, --seen 1
    QTest::newRow("a click on a version that a run has moved on is a conflict") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 2, 29));
        desk.model.run();
        QCOMPARE(desk.apply(Command::Freeze, {.version = 1}), u"conflict"_s);
        QCOMPARE(desk.apply(Command::Freeze, {.version = 2}), u"done"_s);
        QCOMPARE(desk.model.integrations().at(1).version, 3);
    }) << QStringList{february};
    //   |--paid up front--|----$49.00, due
    //     ^ frozen: v2    ^ cancel, --seen 1
    QTest::newRow("a click on a version that has moved settles nothing, though something is due")
        << Story([](Desk &desk) {
               desk.apply(Command::Freeze);
               desk.model.setToday(dayOf(2024, 2, 29));
               QCOMPARE(desk.apply(Command::Cancel, {.version = 1}), u"conflict"_s);
               QCOMPARE(desk.model.integrations().at(1).nextBilling, dayOf(2024, 2, 29));
           })
        << QStringList{};
    //   |--paid up front--|----$49.00----|
    //               shown ^ ^ cancel, after midnight
    QTest::newRow("a click over midnight, with a billing date in between, settles and is a conflict")
        << Story([](Desk &desk) {
               desk.model.setToday(dayOf(2024, 2, 29));
               QCOMPARE(desk.apply(Command::Cancel, {.version = 1, .day = dayOf(2024, 2, 28)}),
                        u"conflict, settled 2024-000002"_s);
               QCOMPARE(stateOf(desk.model.integrations().at(1)), u"active"_s);
               QCOMPARE(desk.model.integrations().at(1).version, 2);
           })
        << QStringList{february};
    QTest::newRow("a click over midnight that the run has overtaken is a conflict by its day alone")
        << Story([](Desk &desk) {
               desk.model.setToday(dayOf(2024, 2, 29));
               desk.model.run();
               QCOMPARE(desk.apply(Command::Cancel, {.day = dayOf(2024, 2, 28)}), u"conflict"_s);
           })
        << QStringList{february};
    QTest::newRow("a click over a midnight with no billing date of its own is done, though another was renewed")
        << Story([](Desk &desk) {
               desk.model.setToday(dayOf(2024, 2, 10));
               desk.model.open(desk.account, desk.plan);
               desk.model.setToday(dayOf(2024, 2, 29));
               const Outcome outcome = desk.model.apply(Command::Cancel, 2, {.version = 1, .day = dayOf(2024, 2, 28)});
               QCOMPARE(texts(std::array{outcome}), QStringList{u"done, settled 2024-000003"_s});
           })
        << QStringList{u"2024-000002 opening, account 1, 2024-02-10, 14800: 2 setup 9900, 2 connectivity 4900 "
                       "[2024-02-10, 2024-03-10)"_s,
                       u"2024-000003 renewal, account 1, 2024-02-29, 4900: 1 connectivity 4900 [2024-02-29, "
                       "2024-03-31)"_s};
    QTest::newRow("un-cancelling what was shown before midnight removes it and is a conflict") << Story([](Desk &desk) {
        desk.apply(Command::Cancel);
        desk.model.setToday(dayOf(2024, 2, 29));
        QCOMPARE(desk.apply(Command::Uncancel, {.version = 2, .day = dayOf(2024, 2, 28)}), u"conflict"_s);
    }) << QStringList{u"integration 1 of account 1 removed 2024-02-29, recorded 2024-02-29, last charge 4900"_s};
    QTest::newRow("a fee shown for the day before is a stale click too") << Story([](Desk &desk) {
        desk.model.setToday(dayOf(2024, 2, 29));
        const Outcome outcome = desk.model.setNegotiatedFee(1, 1, {.day = dayOf(2024, 2, 28)});
        QCOMPARE(texts(std::array{outcome}), QStringList{u"conflict, settled 2024-000002"_s});
        QVERIFY(!desk.model.integrations().at(1).negotiated);
    }) << QStringList{february};
}

void ReferenceModelTest::bills() {
    QFETCH(Story, story);
    QFETCH(QStringList, told);

    Desk desk(dayOf(2024, 1, 31));
    story(desk);
    QCOMPARE(billed(desk), told);
}

/// Everything here happens on 29 Feb, with integration 1 removed on 20 Feb, and integration 2 due and not settled.
void ReferenceModelTest::answersComeInOrder_data() {
    QTest::addColumn<Story>("story");
    const auto answers = [](const char *name, Code code, const std::function<Outcome(Model &)> &ask) {
        QTest::newRow(name) << Story([code, ask](Desk &desk) { QCOMPARE(ask(desk.model).code, code); });
    };
    const Day tomorrow = dayOf(2024, 3, 1);

    answers("a removed integration is not found", Code::NotFound,
            [](Model &model) { return model.apply(Command::Freeze, 1); });
    answers("a removed integration is not found, whatever was seen of it", Code::NotFound,
            [tomorrow](Model &model) { return model.apply(Command::Freeze, 1, {.version = 7, .day = tomorrow}); });
    answers("an unknown integration is not found", Code::NotFound,
            [](Model &model) { return model.setNegotiatedFee(99, 1); });
    answers("an unknown account is not found", Code::NotFound, [](Model &model) { return model.open(99, 1); });
    answers("an unknown plan is not found when opening", Code::NotFound,
            [](Model &model) { return model.open(1, 99); });
    answers("an unknown plan is not found when changing to it", Code::NotFound,
            [](Model &model) { return model.setPlan(2, 99); });
    answers("an unknown plan has no price to set", Code::NotFound,
            [tomorrow](Model &model) { return model.setPlanPrice(99, 1, tomorrow); });
    answers("a day seen that is to come is invalid", Code::Invalid,
            [tomorrow](Model &model) { return model.apply(Command::Freeze, 2, {.version = 7, .day = tomorrow}); });
    answers("a negative fee is invalid when opening", Code::Invalid, [](Model &model) { return model.open(1, 1, -1); });
    answers("a negative fee is invalid when negotiated", Code::Invalid,
            [](Model &model) { return model.setNegotiatedFee(2, -1); });
    answers("a negative price is invalid", Code::Invalid,
            [tomorrow](Model &model) { return model.setFrozenPrice(-1, tomorrow); });
    answers("a price for today is refused", Code::Refused,
            [](Model &model) { return model.setFrozenPrice(1, dayOf(2024, 2, 29)); });
    answers("a price for tomorrow is done, and settles nothing", Code::Done,
            [tomorrow](Model &model) { return model.setFrozenPrice(1, tomorrow); });
}

void ReferenceModelTest::answersComeInOrder() {
    QFETCH(Story, story);

    Desk desk(dayOf(2024, 1, 20));
    desk.apply(Command::Cancel); // This one will be gone …
    const Id gone = desk.integration;
    desk.model.setToday(dayOf(2024, 1, 29));
    const Id due = *desk.model.open(desk.account, desk.plan).integration;
    desk.model.setToday(dayOf(2024, 2, 20));
    desk.model.run();
    desk.model.setToday(dayOf(2024, 2, 29));
    QVERIFY(!desk.model.integrations().contains(gone));
    QCOMPARE(desk.model.integrations().at(due).nextBilling, desk.model.today());

    const QStringList before = billed(desk);
    story(desk);
    QCOMPARE(billed(desk), before);
    QCOMPARE(desk.model.integrations().at(due).version, 1);
}

/// Three accounts, opened on 31 Jan, and a run on 2 Apr: 29 Feb and 31 Mar have passed.
void ReferenceModelTest::aRunTellsWhoIsHowFarBehind() {
    Desk desk(dayOf(2024, 1, 31));
    const Id cancelled = *desk.model.open(desk.model.addAccount(), desk.plan).integration;
    desk.model.apply(Command::Cancel, cancelled);
    desk.model.open(desk.model.addAccount(), desk.plan);
    desk.model.addAccount(); // Has nothing, owes nothing (R9).
    desk.model.setToday(dayOf(2024, 4, 2));

    const RunResult expected = desk.model.dryRun();
    QCOMPARE(
        QString::fromStdString(toText(expected)),
        u"done, 4 invoices, 4 lines, 1 removed, 19600 cents, 5 periods; 1 accounts 1 behind; 2 accounts 2 behind"_s);
    QCOMPARE(desk.model.integrations().size(), std::size_t(3)); // The dry run was one.
    QVERIFY(desk.model.run() == expected);
    QCOMPARE(QString::fromStdString(toText(desk.model.run())),
             u"done, 0 invoices, 0 lines, 0 removed, 0 cents, 0 periods"_s);
}

void ReferenceModelTest::aRunGoesByDateThenAccountThenIntegration() {
    Model model(dayOf(2026, 1, 10));
    const Id first = model.addAccount();
    const Id second = model.addAccount();
    const Id plan = model.addPlan(0, 100);
    model.open(second, plan); // 1, due on the 10th
    model.open(first, plan);  // 2, due on the 10th
    model.open(second, plan); // 3, due on the 10th
    model.setToday(dayOf(2026, 1, 20));
    model.open(first, plan); // 4, due on the 20th
    model.setToday(dayOf(2026, 3, 15));
    model.run();

    QCOMPARE(
        texts(model.invoices()).mid(4),
        (QStringList{u"2026-000005 renewal, account 1, 2026-02-10, 100: 2 connectivity 100 [2026-02-10, 2026-03-10)"_s,
                     u"2026-000006 renewal, account 2, 2026-02-10, 200: 1 connectivity 100 [2026-02-10, 2026-03-10), "
                     "3 connectivity 100 [2026-02-10, 2026-03-10)"_s,
                     u"2026-000007 renewal, account 1, 2026-02-20, 100: 4 connectivity 100 [2026-02-20, 2026-03-20)"_s,
                     u"2026-000008 renewal, account 1, 2026-03-10, 100: 2 connectivity 100 [2026-03-10, 2026-04-10)"_s,
                     u"2026-000009 renewal, account 2, 2026-03-10, 200: 1 connectivity 100 [2026-03-10, 2026-04-10), "
                     "3 connectivity 100 [2026-03-10, 2026-04-10)"_s}));
}

void ReferenceModelTest::theClockNeverGoesBack() {
    Model model(dayOf(2026, 1, 10));
    QCOMPARE(model.setToday(dayOf(2026, 1, 10)).code, Code::Done);
    QCOMPARE(model.setToday(dayOf(2026, 1, 9)).code, Code::Refused);
    QCOMPARE(model.today(), dayOf(2026, 1, 10));
}

/// R10: no state ever changes under an unsettled date.
void ReferenceModelTest::aLateRunBillsWhatAPunctualOneWouldHave() {
    QFETCH(unsigned, seed);

    Model punctual(dayOf(2024, 1, 31));
    RandomLife(seed).live(punctual, [](Model &model) { model.run(); });
    Model late(dayOf(2024, 1, 31));
    RandomLife(seed).live(late, [](Model &) {});
    late.run();

    QVERIFY(punctual.invoices().size() > 40);
    QVERIFY(!punctual.receipts().empty());
    QVERIFY(punctual.integrations() == late.integrations());
    QCOMPARE(::bills(late), ::bills(punctual));
}

void ReferenceModelTest::theForecastIsWhatTheRunWillCharge() {
    QFETCH(unsigned, seed);

    Model model(dayOf(2024, 1, 31));
    RandomLife(seed).live(model, [](Model &) {});
    const Day until = model.today() + 100;
    const std::vector<Charge> forecast = model.charges(0, until);
    QVERIFY(!forecast.empty());
    QCOMPARE(texts(model.charges(0, model.today())) + texts(model.charges(model.today() + 1, until)), texts(forecast));

    const std::size_t invoicesBefore = model.invoices().size();
    const std::size_t receiptsBefore = model.receipts().size();
    model.setToday(until);
    model.run();
    std::vector<Charge> happened;
    for (std::size_t i = invoicesBefore; i < model.invoices().size(); ++i) {
        const Invoice &invoice = model.invoices()[i];
        for (const Line &line : invoice.lines) {
            const auto kind = line.kind == LineKind::Frozen ? ChargeKind::Frozen : ChargeKind::Connectivity;
            happened.push_back({invoice.issuedOn, invoice.account, line.integration, kind, line.cents});
        }
    }
    for (std::size_t i = receiptsBefore; i < model.receipts().size(); ++i) {
        const Receipt &receipt = model.receipts()[i];
        happened.push_back({receipt.removedOn, receipt.account, receipt.integration, ChargeKind::Removal, 0});
    }
    std::ranges::sort(happened, {}, [](const Charge &charge) {
        return std::tuple(charge.dueOn, charge.account, charge.integration);
    });
    QCOMPARE(texts(happened), texts(forecast));
}

QTEST_GUILESS_MAIN(ReferenceModelTest)
#include "reference_model_test.moc"
