// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/values.h"

#include <QTest>

#include <limits>

using namespace ctl;
using namespace Qt::StringLiterals;

class TypedValuesTest : public QObject {
    Q_OBJECT

private slots:

    void idsAreWholePositiveNumbers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("id");
        QTest::newRow("one") << u"1"_s << qint64(1);
        QTest::newRow("large") << u"999999999999999999"_s << qint64(999'999'999'999'999'999);
        const QStringList wrong{u""_s,   u"0"_s,  u"-1"_s, u"+1"_s,  u"1.0"_s,  u"1e3"_s,
                                u" 1"_s, u"1 "_s, u"x"_s,  u"0x1"_s, u"１２"_s, u"99999999999999999999"_s};
        for (const QString &text : wrong)
            QTest::addRow("refused: '%s'", qPrintable(text)) << text << qint64(0);
    }

    void idsAreWholePositiveNumbers() {
        QFETCH(QString, text);
        QFETCH(qint64, id);
        const auto read = readIntegrationId(text);
        QCOMPARE(read.isOk(), id > 0);
        if (read)
            QCOMPARE(read->value, id);
        else
            QCOMPARE(read.error().reason, domain::Reason::MalformedNumber);
    }

    void requestsAreUuidsAsProgramsWriteThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("as uuidgen writes it") << u"0b0c3f0e-8f8e-4a7d-9d5e-0d2f6c1b2a3f"_s << true;
        QTest::newRow("in capitals") << u"0B0C3F0E-8F8E-4A7D-9D5E-0D2F6C1B2A3F"_s << true;
        QTest::newRow("in braces") << u"{0b0c3f0e-8f8e-4a7d-9d5e-0d2f6c1b2a3f}"_s << false;
        QTest::newRow("without dashes") << u"0b0c3f0e8f8e4a7d9d5e0d2f6c1b2a3f"_s << false;
        QTest::newRow("nothing but zeros") << u"00000000-0000-0000-0000-000000000000"_s << false;
        QTest::newRow("a word") << u"again"_s << false;
        QTest::newRow("a line break behind it") << u"0b0c3f0e-8f8e-4a7d-9d5e-0d2f6c1b2a3f\n"_s << false;
    }

    void requestsAreUuidsAsProgramsWriteThem() {
        QFETCH(QString, text);
        Arguments arguments;
        arguments.addValue(u"--request"_s, text);
        QTEST(readRequest(arguments).isOk(), "isGood");
    }

    void pairsAreSplitAtTheFirstSignAndNeverRepeatedInAnError() {
        const auto pairs = readKeyValues({u"a=1=2"_s, u"b="_s}, u"--credential"_s);
        QVERIFY(pairs.isOk());
        QCOMPARE(*pairs, (store::KeyValues{{u"a"_s, u"1=2"_s}, {u"b"_s, QString()}}));
        for (const QString &wrong : {u"secret"_s, u"=secret"_s}) {
            const auto refused = readKeyValues({wrong}, u"--credential"_s);
            QVERIFY(!refused);
            QVERIFY(!refused.error().facts.text.contains(u"secret"_s));
        }
    }

    void anOptionThatIsNotGivenIsNothing() {
        const Arguments none;
        QVERIFY(!readDay(none, "--from")->has_value());
        QVERIFY(!readFee(none, "--fee")->has_value());
        QVERIFY(!readAccountId(none, "--account")->has_value());
        QCOMPARE(*readNumber(none, "--batch", 1, 10, 7), 7);
        QVERIFY(readRequest(none).isOk());
    }

    void aMalformedOptionIsNamed() {
        Arguments arguments;
        arguments.addValue(u"--from"_s, u"31.12.2026"_s);
        const auto day = readDay(arguments, "--from");
        QVERIFY(!day);
        QCOMPARE(day.error().code, domain::ErrorCode::Invalid);
        QCOMPARE(day.error().facts.field, u"--from"_s);
        QCOMPARE(day.error().facts.text, u"31.12.2026"_s);
    }
};

QTEST_APPLESS_MAIN(TypedValuesTest)
#include "typed_values_test.moc"
