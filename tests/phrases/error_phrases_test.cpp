// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lifecycle.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/names.h"

#include <QRegularExpression>
#include <QTest>

using namespace domain;

namespace {

Facts everyFact() {
    Facts facts;
    facts.account = AccountId{7};
    facts.integration = IntegrationId{42};
    facts.day = Day::clamped(2026, 12, 15);
    facts.otherDay = Day::clamped(2026, 12, 1);
    facts.version = 3;
    facts.command = Command::Freeze;
    facts.parked = ParkReason::NoPrice;
    facts.number = 5;
    facts.otherNumber = 3;
    facts.field = QStringLiteral("--from");
    facts.path = QStringLiteral("/data/100%1/desk.sqlite"); // what looks like a place marker must come through
    facts.text = QStringLiteral("some %2 text");
    facts.who = QStringLiteral("maria");
    facts.when = QDateTime(QDate(2026, 12, 1), QTime(9, 30), Qt::UTC);
    facts.rows = {
        {.line = 3, .column = QStringLiteral("plan"), .reason = Reason::NoSuchPlan, .text = QStringLiteral("Gold")}};
    facts.findings = {QStringLiteral("invoice 2026-000001 has no line")};
    return facts;
}

} // namespace

/// No failure is told by a code: each has its sentence.
class ErrorPhrasesTest : public QObject {
    Q_OBJECT

private slots:

    void everyReasonHasASentence_data() {
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("withFacts");
        for (int reason = 0; reason <= int(Reason::Broken); ++reason) {
            QTest::addRow("reason %d, all facts known", reason) << reason << true;
            QTest::addRow("reason %d, no fact known", reason) << reason << false;
        }
    }

    void everyReasonHasASentence() {
        QFETCH(int, reason);
        QFETCH(bool, withFacts);
        const Error error{.code = ErrorCode::Refused,
                          .reason = Reason(reason),
                          .facts = withFacts ? everyFact() : Facts{}};
        QString text = ui::sentence(error);
        text.remove(QStringLiteral("100%1")).remove(QStringLiteral("some %2 text"));
        QVERIFY(text.size() > 15);
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[0-9n]"))), qPrintable(text));
        QVERIFY2(text.front().isUpper() || !text.front().isLetter() || text.startsWith(u"maria"), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("  ")), qPrintable(text));
    }

    void whatIsPossibleInsteadStandsInEveryRefusalOfTheTable_data() {
        QTest::addColumn<int>("cell");
        for (int cell = 0; cell < int(kTransitions.size()); ++cell) {
            const Transition &transition = kTransitions.at(cell);
            if (!transition.isPossible())
                QTest::addRow("%s, %s%s", commandCode(transition.command).data(),
                              serviceCode(transition.from.service).data(),
                              transition.from.cancelPending ? ", cancel pending" : "")
                    << cell;
        }
    }

    void whatIsPossibleInsteadStandsInEveryRefusalOfTheTable() {
        QFETCH(int, cell);
        const Transition &transition = kTransitions.at(cell);
        const std::vector<Command> allowed = possibleCommands(transition.from);
        const Error error{
            .code = ErrorCode::Refused, .reason = transition.refusal, .facts = everyFact(), .allowed = allowed};
        const QString text = ui::sentence(error);
        QVERIFY(!allowed.empty());
        for (const Command command : allowed)
            QVERIFY2(text.contains(ui::commandInSentence(command)), qPrintable(text));
    }

    void aServersRefusalIsNotAFiles_data() {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("advice");
        const QString server = QStringLiteral("postgresql://anna@db1/renewals");
        const QString file = QStringLiteral("/srv/renewals.sqlite");
        QTest::newRow("a standby takes no changes")
            << Reason::ReadOnly << server << QStringLiteral("target_session_attrs=read-write");
        QTest::newRow("a file that may not be written")
            << Reason::ReadOnly << file << QStringLiteral("Check the permissions of the file");
        QTest::newRow("somebody holds a row")
            << Reason::Locked << server << QStringLiteral("Somebody else is changing");
        QTest::newRow("somebody writes the file")
            << Reason::Locked << file << QStringLiteral("written by another program");
    }

    void aServersRefusalIsNotAFiles() {
        QFETCH(Reason, reason);
        QFETCH(QString, path);
        QFETCH(QString, advice);
        const QString text = ui::sentence({.code = ErrorCode::Storage, .reason = reason, .facts = {.path = path}});
        QVERIFY2(text.contains(path) && text.contains(advice), qPrintable(text));
    }

    void theListOfAllowedCommandsReadsAsPeopleSpeak() {
        QCOMPARE(ui::possibleInstead({Command::Uncancel, Command::FreezeInstead}),
                 QStringLiteral("Possible instead: un-cancel, freeze instead."));
        QCOMPARE(ui::possibleInstead({}), QString());
    }

    void aConflictNamesWhoWhatAndWhen() {
        const Error error{.code = ErrorCode::Conflict, .reason = Reason::VersionMoved, .facts = everyFact()};
        const QString text = ui::sentence(error);
        QVERIFY2(text.contains(u"maria") && text.contains(u"Frozen") && text.contains(u"1 Dec 2026"), qPrintable(text));
    }

    void aRefusalAfterASettlementNamesWhatWasSettled() {
        Error error{.code = ErrorCode::Refused, .reason = Reason::NothingToUndo};
        error.facts.settled = {QStringLiteral("2026-000012"), QStringLiteral("2026-000013")};
        const QString text = ui::sentence(error);
        QVERIFY2(text.contains(u"2026-000012, 2026-000013"), qPrintable(text));
    }

    void aBadRowNamesLineColumnAndWhatStoodThere() {
        const QString text = ui::badRowSentence({.line = 7,
                                                 .column = QStringLiteral("anchor_on"),
                                                 .reason = Reason::MalformedDay,
                                                 .text = QStringLiteral("31.01.2026")});
        QVERIFY2(text.startsWith(QStringLiteral("Line 7, column anchor_on: “31.01.2026” is not a day")),
                 qPrintable(text));
    }

    void manyBadRowsAreCountedAndNotAllShown() {
        Error error{.code = ErrorCode::Invalid, .reason = Reason::ImportRejected};
        for (int line = 2; line < 102; ++line)
            error.facts.rows.push_back({.line = line, .column = {}, .reason = Reason::NotUtf8, .text = {}});
        const QString text = ui::sentence(error);
        QCOMPARE(text.count(QStringLiteral("Line ")), 20);
        QVERIFY2(text.contains(QStringLiteral("80")), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(ErrorPhrasesTest)
#include "error_phrases_test.moc"
