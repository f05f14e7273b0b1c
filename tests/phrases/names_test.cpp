// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/names.h"

#include <QSet>
#include <QTest>

using namespace domain;

class NamesTest : public QObject {
    Q_OBJECT

private slots:

    void everyCommandHasThreeNamesOfItsOwn() {
        QSet<QString> names;
        QSet<QString> verbs;
        QSet<QString> deeds;
        for (const Command command : allCommands()) {
            names += ui::commandName(command);
            verbs += ui::commandInSentence(command);
            deeds += ui::commandDone(command);
        }
        deeds += ui::commandDone(std::nullopt);
        QCOMPARE(names.size(), qsizetype(allCommands().size()));
        QCOMPARE(verbs.size(), qsizetype(allCommands().size()));
        QCOMPARE(deeds.size(), qsizetype(allCommands().size()) + 1);
    }

    void aPendingCancellationTellsItsDay_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        QTest::newRow("active") << int(Status::CancelPending) << "Cancel pending (on 15 Dec 2026)";
        QTest::newRow("frozen") << int(Status::CancelPendingFrozen) << "Cancel pending (on 15 Dec 2026, frozen)";
        QTest::newRow("one that is not cancelled has no day") << int(Status::Frozen) << "Frozen";
        QTest::newRow("overdue") << int(Status::RenewalDue) << "Renewal due";
    }

    void aPendingCancellationTellsItsDay() {
        QFETCH(int, status);
        QTEST(ui::statusName(Status(status), Day::clamped(2026, 12, 15)), "name");
    }

    void everyOutcomeOfTheAuditHasAName_data() {
        QTest::addColumn<QString>("code");
        for (const char *code : {"done", "refused", "conflict", "not_found", "invalid", "forbidden", "storage"})
            QTest::newRow(code) << code;
    }

    void everyOutcomeOfTheAuditHasAName() {
        QFETCH(QString, code);
        QVERIFY(ui::outcomeName(code).front().isUpper());
    }

    void aLanguageIsNamedInItself_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("German") << "de"
                                << "Deutsch";
        QTest::newRow("English of no country in particular") << "en"
                                                             << "English";
        QTest::newRow("Brazilian Portuguese") << "pt_BR"
                                              << "português (Brasil)";
        QTest::newRow("one that nobody knows stays a code") << "xx"
                                                            << "xx";
    }

    void aLanguageIsNamedInItself() {
        QFETCH(QString, code);
        QTEST(ui::languageName(code), "name");
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
