// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/strict_arguments.h"

#include <QTest>

using namespace ctl;

class StrictArgumentsTest : public QObject {
    Q_OBJECT

private slots:

    void whatIsNotUtf8IsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("plain words") << QByteArray("Shop") << false;
        QTest::newRow("nothing") << QByteArray("") << false;
        QTest::newRow("umlauts") << QByteArray("B\xc3\xa4ker") << false;
        QTest::newRow("beyond the basic plane") << QByteArray("\xf0\x9f\x98\x80") << false;
        QTest::newRow("a BOM in front is text") << QByteArray("\xef\xbb\xbfx") << false;
        QTest::newRow("Latin-1") << QByteArray("B\xe4ker") << true;
        QTest::newRow("a lone surrogate") << QByteArray("a\xed\xa0\x80") << true;
        QTest::newRow("a pair of surrogates in bytes") << QByteArray("\xed\xa0\xbd\xed\xb8\x80") << true;
        QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf") << true;
        QTest::newRow("a character cut short") << QByteArray("\xc3") << true;
        QTest::newRow("beyond Unicode") << QByteArray("\xf5\x80\x80\x80") << true;
    }

    void whatIsNotUtf8IsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isBroken);
        const DecodedArguments decoded = decodeArguments({"first", bytes, "last"});
        QCOMPARE(decoded.words.size(), 3);
        QCOMPARE(decoded.broken.has_value(), isBroken);
        if (isBroken)
            QCOMPARE(*decoded.broken, 2);
        else
            QCOMPARE(decoded.words.at(1).toUtf8(), bytes);
    }
};

QTEST_APPLESS_MAIN(StrictArgumentsTest)
#include "strict_arguments_test.moc"
