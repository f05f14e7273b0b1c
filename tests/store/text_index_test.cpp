// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_connection.h"
#include "models/store/sqlite/sqlite_database.h"
#include "models/store/sqlite/text_index.h"
#include "tests/support/desk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace store::sqlite;

namespace {

constexpr uint kLastCharacter = 0x10FFFF;

QString textOf(QList<uint> characters) {
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

} // namespace

/// The trigrams that searches on the embedded database go by.
class TextIndexTest : public QObject {
    Q_OBJECT

private slots:

    /// Else a search would miss what it should find: whatever our comparison takes for one letter, the index must, too.
    void theIndexTakesAllCasesOfALetterForOne() {
        SqliteConnection connection(u":memory:"_s, SqliteConnection::Mode::Memory);
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(text, content='', tokenize='trigram', detail=none)");
        store::sql::Statement &insert = connection.statement("INSERT INTO t (rowid, text) VALUES (:id, :text)");
        QList<std::pair<uint, uint>> pairs;
        for (uint character = 1; character <= kLastCharacter; ++character) {
            if (QChar::isSurrogate(character) || !isCaseIndexed(character))
                continue;
            for (const uint other : casesOf(character)) {
                if (other != character)
                    pairs.append({character, other});
            }
        }
        QVERIFY2(pairs.size() > 400, qPrintable(QString::number(pairs.size())));
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            insert.bind(":id", qint64(i + 1));
            insert.bind(":text", textOf({pairs[i].second, pairs[i].second, pairs[i].second}));
            insert.run();
        }
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const uint character = pairs[i].first;
            store::sql::Cursor found(connection.statement("SELECT 1 FROM t WHERE t MATCH :trigrams AND rowid = :id"));
            found->bind(":trigrams", trigramsOf(textOf({character, character, character})));
            found->bind(":id", qint64(i + 1));
            QVERIFY2(found->next(),
                     qPrintable(u"U+%1 is not found by U+%2"_s.arg(pairs[i].second, 0, 16).arg(character, 0, 16)));
        }
    }

    void aTextOfLettersThatCantBeToldHasNoTrigram() {
        QCOMPARE(trigramsOf(u"σσσ"_s), QByteArray());
        QCOMPARE(trigramsOf(u"ab"_s), QByteArray());
        QCOMPARE(trigramsOf(u"a\"b"_s), QByteArray("\"a\"\"b\""));
        QCOMPARE(trigramsOf(u"abcσdef"_s), QByteArray("\"abc\" AND \"def\""));
    }

    /// R8: what purge leaves of a label that is gone, in any segment of the index.
    void purgeLeavesNoTrigramOfWhatIsGone() {
        const QTemporaryDir folder;
        const auto url = store::ConnectionUrl::forFile(folder.filePath(u"desk.sqlite"_s));
        SqliteDatabase database(url);
        support::must(database.initialise({.sandbox = true, .today = support::day("2026-01-31")}));
        const auto session = support::must(database.open());
        support::must(session->catalogue().addPlan(u"Basic"_s, domain::Money(100), domain::Money(200)));
        const auto account =
            support::must(session->commands().addAccount({.name = u"Aster"_s, .email = u"a@b.example"_s}));
        std::vector<domain::IntegrationId> opened;
        for (int i = 0; i < 30; ++i)
            opened.push_back(support::must(session->commands().open({.account = account,
                                                                     .supplier = u"S"_s,
                                                                     .channel = u"C"_s,
                                                                     .label = i % 2 ? u"qxzjvw%1"_s.arg(i) : u"Stays"_s,
                                                                     .plan = u"Basic"_s}))
                                 .integration.id);
        for (int i = 1; i < 30; i += 2)
            support::must(session->commands().execute(
                {.command = domain::Command::Cancel, .integration = opened[std::size_t(i)]}));
        const auto count = [&](const char *trigram) {
            SqliteConnection connection(url.path, SqliteConnection::Mode::ReadWrite);
            qint64 rows =
                connection.integer(QByteArray("SELECT COUNT(*) FROM integration_text_data WHERE instr(block, CAST('")
                                   + trigram + "' AS BLOB)) > 0");
            connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, integration_text, row)");
            return rows
                   + connection.integer(QByteArray("SELECT COUNT(*) FROM temp.words WHERE term = '") + trigram + '\'');
        };
        QVERIFY(count("qxz") > 0);
        support::must(session->upkeep().setToday(support::day("2026-03-31")));
        store::NoProgress silent;
        support::must(session->renewals().run({}, silent));
        {
            SqliteConnection others(url.path, SqliteConnection::Mode::ReadWrite); // a program that only leaves notes
            others.execute("UPDATE integration SET label = 'Else' WHERE id = (SELECT min(id) FROM integration)");
        }
        support::must(session->upkeep().purge(silent));
        for (const char *trigram : {"qxz", "xzj", "zjv", "jvw"})
            QCOMPARE(count(trigram), 0);
        QVERIFY(count("sta") > 0);
    }
};

QTEST_GUILESS_MAIN(TextIndexTest)
#include "text_index_test.moc"
