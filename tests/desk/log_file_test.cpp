// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/log_file.h"
#include "ui/shell/error_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using desk::LogFile;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(kTest, "renewdesk.test", QtInfoMsg)

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is written down of a day at the desk, and what never is.
class LogFileTest : public QObject {
    Q_OBJECT

private slots:
    void aLineTellsTimeSeverityAndCategory();
    void anErrorIsCodesAndIds();
    void noSecretGetsIn();
    void onlyItsUserReadsIt();
    void itStaysWithinTwoFiles();
    void threadsDontMixTheirLines();
    void aFolderThatCannotBeMadeStopsNobody();
};

void LogFileTest::aLineTellsTimeSeverityAndCategory() {
    const QTemporaryDir folder;
    {
        const LogFile log(folder.path());
        qCInfo(kTest, "first\nsecond");
    }
    qCInfo(kTest, "after it has gone");
    const QString text = QString::fromUtf8(contentOf(LogFile::pathIn(folder.path())));
    static const QRegularExpression kLine(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info renewdesk\\.test \\[%1\\] first / second\n$"_s.arg(
            QCoreApplication::applicationPid()));
    QVERIFY2(kLine.match(text).hasMatch(), qPrintable(text));
}

void LogFileTest::anErrorIsCodesAndIds() {
    const QTemporaryDir folder;
    const LogFile log(folder.path());
    ui::logError({.code = domain::ErrorCode::Conflict,
                  .reason = domain::Reason::VersionMoved,
                  .facts = {.account = domain::AccountId{7},
                            .integration = domain::IntegrationId{42},
                            .day = domain::Day::fromYmd(2026, 3, 16)}});
    const QByteArray text = contentOf(LogFile::pathIn(folder.path()));
    for (const char *part : {"conflict", "account 7", "integration 42", "2026-03-16", "warning renewdesk.error"})
        QVERIFY2(text.contains(part), text.constData());
}

void LogFileTest::noSecretGetsIn() {
    const QTemporaryDir folder;
    const LogFile log(folder.path());
    const QString secret = u"geheim-4711"_s;
    domain::Error error{.code = domain::ErrorCode::Storage, .reason = domain::Reason::StoreFailed};
    error.facts.field = error.facts.path = error.facts.text = error.facts.who = secret;
    error.facts.settled = error.facts.findings = {secret};
    error.facts.rows = {{.line = 1, .column = secret, .reason = domain::Reason::MalformedDay, .text = secret}};
    ui::logError(error);
    for (const QString &said :
         {u"cannot open postgresql://ada:geheim-4711@db/desk?sslpassword=geheim-4711"_s, u"POSTGRES://geheim-4711@db"_s,
          u"connection failed: password=geheim-4711"_s, u"Password : geheim-4711"_s, u"access_token=geheim-4711"_s,
          u"bad value \"the customer geheim-4711 said\" in column"_s, u"text “geheim-4711” and 'geheim-4711'"_s}) {
        QTest::ignoreMessage(QtWarningMsg, qPrintable(said));
        qWarning("%s", qPrintable(said));
    }
    const QByteArray text = contentOf(LogFile::pathIn(folder.path()));
    QVERIFY2(!text.contains("geheim"), text.constData());
    QCOMPARE(text.count('\n'), 8);
    QVERIFY2(text.contains("cannot open postgresql://…"), text.constData());
    QVERIFY2(text.contains("in column"), text.constData());
}

void LogFileTest::onlyItsUserReadsIt() {
    const QTemporaryDir home;
    const QString folder = home.filePath(u"state/renewdesk"_s);
    const LogFile log(folder);
    qCInfo(kTest, "a line");
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(log.pathIn(folder)).permissions(), own);
    QCOMPARE(QFileInfo(folder).permissions(), own | QFile::ExeOwner | QFile::ExeUser);
}

void LogFileTest::itStaysWithinTwoFiles() {
    constexpr qint64 kSmall = 5'000;
    const QTemporaryDir folder;
    const LogFile log(folder.path(), kSmall);
    for (int i = 0; i < 500; ++i)
        qCInfo(kTest, "line %d", i);
    const QString path = LogFile::pathIn(folder.path());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"renewdesk.log"_s, u"renewdesk.log.1"_s}));
    QVERIFY(QFileInfo(path).size() <= kSmall);
    QVERIFY(QFileInfo(path + u".1"_s).size() <= kSmall);
    // The end is never lost.
    QVERIFY(contentOf(path).trimmed().endsWith("line 499"));
    QVERIFY(contentOf(path + u".1"_s).contains("line "));
}

void LogFileTest::threadsDontMixTheirLines() {
    constexpr int kThreads = 4;
    constexpr int kLines = 100;
    const QTemporaryDir folder;
    const LogFile log(folder.path());
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([] {
            for (int i = 0; i < kLines; ++i)
                qCInfo(kTest, "one whole line");
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const QList<QByteArray> lines = contentOf(LogFile::pathIn(folder.path())).trimmed().split('\n');
    QCOMPARE(lines.size(), kThreads * kLines);
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith("] one whole line"), line.constData());
}

void LogFileTest::aFolderThatCannotBeMadeStopsNobody() {
    const LogFile log(u"/dev/null/renewdesk"_s);
    qCInfo(kTest, "nowhere");
    QVERIFY(!QFile::exists(LogFile::pathIn(u"/dev/null/renewdesk"_s)));
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "log_file_test.moc"
