// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pressing.h"
#include "ui/dialogs/help_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::said;

/// The rules in plain words, found by what they say.
class HelpDialogTest final : public QObject {
    Q_OBJECT

private slots:

    void everyRuleThatPeopleMeetIsThere() {
        ui::HelpDialog help;
        help.show();
        const QString text = said(&help);
        // R14 is the database's own business, R19 and R20 are told with their pages.
        for (const int rule : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20})
            QVERIFY2(text.contains(u"(R%1)"_s.arg(rule)), qPrintable(u"R%1"_s.arg(rule)));
        for (const QString &elsewhere : {u"Credit notes"_s, u"taxes"_s, u"payments"_s, u"mailing"_s})
            QVERIFY2(text.contains(elsewhere), qPrintable(elsewhere));
    }

    void aSearchLeavesWhatHasAllItsWords_data() {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("one word, whatever the case") << u"REFUND"_s << u"Cancel and un-cancel"_s << u"Prices"_s;
        QTest::newRow("two words, apart from each other") << u"frozen billed"_s << u"“No more charges?”"_s << u"Undo"_s;
        QTest::newRow("a rule's number") << u"r13"_s << u"Prices"_s << u"Undo"_s;
    }

    void aSearchLeavesWhatHasAllItsWords() {
        QFETCH(QString, search);
        QFETCH(QString, shown);
        QFETCH(QString, hidden);
        ui::HelpDialog help;
        help.show();
        QVERIFY(said(&help).contains(hidden));
        QTest::keyClicks(child<QLineEdit>(&help, "search-help"), search);
        QVERIFY(said(&help).contains(shown));
        QVERIFY(!said(&help).split(u'\n').contains(hidden));
        child<QLineEdit>(&help, "search-help")->clear();
        QVERIFY(said(&help).contains(hidden));
    }

    void whatIsNotThereIsSaidNotToBe() {
        ui::HelpDialog help;
        help.show();
        QTest::keyClicks(child<QLineEdit>(&help, "search-help"), u"bicycle"_s);
        QCOMPARE(said(&help), u"Nothing in the help matches. Try fewer words."_s);
    }

    void theKeysAndTheWelcomeAreAPressAway() {
        ui::HelpDialog help;
        const QSignalSpy keys(&help, &ui::HelpDialog::shortcutsRequested);
        const QSignalSpy welcome(&help, &ui::HelpDialog::welcomeRequested);
        help.show();
        pressing::press(child<QPushButton>(&help, "help-keys"));
        QVERIFY(!help.isVisible());
        help.show();
        pressing::press(child<QPushButton>(&help, "help-welcome"));
        QVERIFY(!help.isVisible());
        QCOMPARE(keys.size(), 1);
        QCOMPARE(welcome.size(), 1);
    }
};

QTEST_MAIN(HelpDialogTest)
#include "help_dialog_test.moc"
