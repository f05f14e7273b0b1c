// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/run_seal.h"

#include <QTest>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const Day kDay = *Day::fromYmd(2026, 2, 28);
const Day kNext = *Day::fromYmd(2026, 3, 31);

SealedCharge connectivity(qint64 id, qint64 cents = 49'00) {
    return {.account = {id}, .integration = {id}, .dueOn = kDay, .amount = Money(cents), .nextDueOn = kNext};
}

QString sealed(const std::vector<SealedCharge> &charges) {
    RunSeal seal(kDay);
    for (const SealedCharge &charge : charges)
        seal.add(charge);
    return seal.fingerprint();
}

} // namespace

/// The fingerprint of a run is that of its charges, whichever comes first, and of nothing else.
class RunSealTest : public QObject {
    Q_OBJECT

private slots:

    /// Figured out by a few lines of Python over the layout that run_seal.h describes.
    void isWhatItsDescriptionSays() {
        SealedCharge frozen = connectivity(2, 9'00);
        frozen.kind = ChargeKind::Frozen;
        const SealedCharge removal{.account = {3}, .integration = {3}, .dueOn = kDay, .kind = ChargeKind::Removal};
        QCOMPARE(sealed({connectivity(1), frozen, removal}),
                 u"2026-02-28-7751ffea3f2e867f804f57e3e5162c8bc62119d8fbec4d15e3b0c44298fc1c14"_s);
        QCOMPARE(sealed({}), u"2026-02-28-a544b7c360d7ade025f3c8daa86540560b5f5e25fc2c970ae3b0c44298fc1c14"_s);
        RunSeal parked(kDay);
        parked.addFailing({2}, kDay, ParkReason::NoPrice);
        parked.add(connectivity(1));
        QCOMPARE(parked.fingerprint(),
                 u"2026-02-28-58eafdd5d35284faa44688e2014ae6e8f5e18a670feb6bcc4c13f9b95d36b186"_s);
    }

    void doesntHangOnTheOrder() {
        std::vector<SealedCharge> charges;
        for (qint64 id = 1; id <= 200; ++id)
            charges.push_back(connectivity(id));
        const QString straight = sealed(charges);
        std::ranges::reverse(charges);
        QCOMPARE(sealed(charges), straight);
    }

    void changesWithEachFact_data() {
        QTest::addColumn<int>("fact");
        int fact = 0;
        for (const char *name : {"the account", "the integration", "the date", "the kind", "the amount, by a cent",
                                 "the next date", "one charge fewer", "one charge twice"})
            QTest::newRow(name) << fact++;
    }

    void changesWithEachFact() {
        QFETCH(int, fact);
        std::vector<SealedCharge> charges{connectivity(1), connectivity(2)};
        const QString before = sealed(charges);
        SealedCharge &charge = charges[0];
        switch (fact) {
        case 0: charge.account = {7}; break;
        case 1: charge.integration = {7}; break;
        case 2: charge.dueOn = kDay.plusDays(-1); break;
        case 3: charge.kind = ChargeKind::Frozen; break;
        case 4: charge.amount = Money(49'01); break;
        case 5: charge.nextDueOn = kNext.plusDays(1); break;
        case 6: charges.pop_back(); break;
        default: charges.push_back(charges[0]); break;
        }
        QVERIFY(sealed(charges) != before);
    }

    void changesWithTheDayAndWithWhoFails() {
        RunSeal seal(kDay);
        RunSeal later(kNext);
        QVERIFY(seal.fingerprint().mid(10) != later.fingerprint().mid(10));
        RunSeal failing(kDay);
        failing.addFailing({1}, kDay, ParkReason::Failed);
        QVERIFY(failing.fingerprint() != seal.fingerprint());
        QVERIFY(failing.hasChargesOf(seal.fingerprint()));
        failing.add(connectivity(1));
        QVERIFY(!failing.hasChargesOf(seal.fingerprint()));
    }

    void isReadWhateverTheCaseAndTheBlanks() {
        const QString fingerprint = sealed({connectivity(1)});
        QCOMPARE(RunSeal::dayOf(fingerprint), kDay);
        QString typed = fingerprint.toUpper();
        typed.insert(15, u" \n"_s);
        QCOMPARE(RunSeal::dayOf(typed), kDay);
        QCOMPARE(RunSeal::normalized(typed), fingerprint);
    }

    void whatIsNoFingerprintIsRefused_data() {
        QTest::addColumn<QString>("text");
        const QString good = sealed({connectivity(1)});
        QTest::newRow("nothing") << QString();
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("too long") << good + u'0';
        QTest::newRow("no such day") << u"2026-02-30"_s + good.mid(10);
        QTest::newRow("no hexadecimal digits") << good.chopped(1) + u'g';
        QTest::newRow("the day alone") << u"2026-02-28"_s;
    }

    void whatIsNoFingerprintIsRefused() {
        QFETCH(QString, text);
        QVERIFY(!RunSeal::dayOf(text));
    }
};

QTEST_APPLESS_MAIN(RunSealTest)
#include "run_seal_test.moc"
