// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/single_instance.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <memory>
#include <vector>

using desk::SingleInstance;
using support::kPatienceMs;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kDatabase = "0123456789abcdef01234567";
constexpr auto kOther = "fedcba987654321001234567";

QString key(const char *text) {
    return QString::fromLatin1(text);
}

} // namespace

/// Who is first on a database, and what becomes of the second one. Locks are of an open file, so that two objects of
/// one process are as two processes to them; each that waits for an answer does it on a thread of its own.
class SingleInstanceTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstComesForwardForTheSecond();
    void anotherDatabaseIsAnotherWindow();
    void whatADeadOneLeftBlocksNobody();
    void oneThatDoesNotAnswerBlocksNobody();
    void ofManyAtOnceOneIsFirst();
    void theWindowThatMovesOnIsFoundThere();
    void withoutAFolderEverybodyIsFirst();

private:
    /// What a second one is told, while the first one goes on with its work.
    bool claimElsewhere(const QTemporaryDir &folder, const char *database);
};

bool SingleInstanceTest::claimElsewhere(const QTemporaryDir &folder, const char *database) {
    bool isFirst = false;
    const std::unique_ptr<QThread> second(QThread::create([&] {
        SingleInstance instance(folder.path());
        isFirst = instance.claim(key(database));
    }));
    second->start();
    const bool ended = QTest::qWaitFor([&second] { return second->isFinished(); }, kPatienceMs);
    second->wait();
    return ended && isFirst;
}

void SingleInstanceTest::theFirstComesForwardForTheSecond() {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy activated(&first, &SingleInstance::activated);
    QVERIFY(first.claim(key(kDatabase)));
    qputenv("XDG_ACTIVATION_TOKEN", "from-the-launcher");
    const auto forget = qScopeGuard([] { qunsetenv("XDG_ACTIVATION_TOKEN"); });
    QVERIFY(!claimElsewhere(folder, kDatabase));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toByteArray(), QByteArray("from-the-launcher"));
    QVERIFY(!claimElsewhere(folder, kDatabase)); // as often as somebody wants
    QCOMPARE(activated.size(), 2);
}

void SingleInstanceTest::anotherDatabaseIsAnotherWindow() {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy activated(&first, &SingleInstance::activated);
    QVERIFY(first.claim(key(kDatabase)));
    QVERIFY(claimElsewhere(folder, kOther));
    QCOMPARE(activated.size(), 0);
}

void SingleInstanceTest::whatADeadOneLeftBlocksNobody() {
    const QTemporaryDir folder;
    for (const char *left : {".lock", ".socket"}) {
        QFile file(folder.filePath(key(kDatabase) + QLatin1String(left)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    SingleInstance next(folder.path());
    QVERIFY(next.claim(key(kDatabase)));
    QSignalSpy activated(&next, &SingleInstance::activated);
    QVERIFY(!claimElsewhere(folder, kDatabase)); // and it can be found
    QCOMPARE(activated.size(), 1);
}

void SingleInstanceTest::oneThatDoesNotAnswerBlocksNobody() {
    const QTemporaryDir folder;
    SingleInstance hung(folder.path());
    QVERIFY(hung.claim(key(kDatabase)));
    SingleInstance second(folder.path());
    QVERIFY(second.claim(key(kDatabase))); // on this thread, on which the first would answer
}

void SingleInstanceTest::ofManyAtOnceOneIsFirst() {
    constexpr int kMany = 8;
    const QTemporaryDir folder;
    std::atomic<int> first = 0;
    std::atomic<int> answered = 0;
    std::promise<void> allDone;
    const std::shared_future<void> end = allDone.get_future().share();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < kMany; ++i) {
        threads.emplace_back(QThread::create([&folder, &first, &answered, end] {
            SingleInstance instance(folder.path());
            const bool isFirst = instance.claim(key(kDatabase));
            first += isFirst ? 1 : 0;
            ++answered;
            // The window of the first one: it answers for as long as somebody asks.
            while (isFirst && end.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
                QCoreApplication::processEvents();
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    const bool ended = QTest::qWaitFor([&answered] { return answered == kMany; }, kPatienceMs);
    allDone.set_value();
    for (const auto &thread : threads)
        thread->wait();
    QVERIFY(ended);
    QCOMPARE(first.load(), 1);
}

void SingleInstanceTest::theWindowThatMovesOnIsFoundThere() {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim(key(kDatabase)));
    first.moveTo(key(kOther));
    QVERIFY(!claimElsewhere(folder, kOther));
    QVERIFY(claimElsewhere(folder, kDatabase));
}

void SingleInstanceTest::withoutAFolderEverybodyIsFirst() {
    SingleInstance first(u"/dev/null/renewdesk"_s);
    QVERIFY(first.claim(key(kDatabase)));
    SingleInstance second(u"/dev/null/renewdesk"_s);
    QVERIFY(second.claim(key(kDatabase)));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
