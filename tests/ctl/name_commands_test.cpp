// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/scripted_database.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Answer = ScriptedDatabase::Answer;

/// `supplier` and `channel` as scripts and people call them.
class NameCommandsTest : public QObject {
    Q_OBJECT

private slots:

    void init() {
        m_database = std::make_unique<ScriptedDatabase>();
        m_database->fill("2026-01-31", 1);
    }

    void namesAreListedAndChanged_data() {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("description");
        QTest::newRow("a supplier") << QByteArray("supplier") << QByteArray("Northern Parts") << u"supplier"_s
                                    << u"Renamed → Web shop, connectivity 2026-02-28 to 2026-03-31"_s;
        QTest::newRow("a sales channel") << QByteArray("channel") << QByteArray("Web shop") << u"sales_channel"_s
                                         << u"Northern Parts → Renamed, connectivity 2026-02-28 to 2026-03-31"_s;
    }

    void namesAreListedAndChanged() {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, name);
        QFETCH(QString, field);
        QFETCH(QString, description);
        const QJsonObject before{{u"id"_s, 1}, {u"name"_s, QString::fromUtf8(name)}};
        QCOMPARE(done({word, "list"}), (QJsonObject{{u"rows"_s, QJsonArray{before}}}));
        const QJsonObject after{{u"id"_s, 1}, {u"name"_s, u"Renamed"_s}};
        QCOMPARE(done({word, "rename", name, "Renamed"}), after);
        QCOMPARE(done({word, "list"}), (QJsonObject{{u"rows"_s, QJsonArray{after}}}));
        QCOMPARE(done({"integration", "show", "1"}).value(field), QJsonValue(u"Renamed"_s));

        done({"today", "--set", "2026-02-28"});
        done({"run"});
        const auto firstLine = [this](const QByteArray &number) {
            return done({"invoice", "show", number}).value(u"lines"_s).toArray()[0].toObject().value(u"description"_s);
        };
        QCOMPARE(firstLine("2026-000001"), QJsonValue(u"Northern Parts → Web shop, setup"_s));
        QCOMPARE(firstLine("2026-000002"), QJsonValue(description));
        done({"verify"});
    }

    void whatCannotBeIsRefused_data() {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no such supplier") << QList<QByteArray>{"supplier", "rename", "Nobody", "x"} << u"not_found"_s
                                          << QByteArray("There is no supplier “Nobody”. Take one from the list");
        QTest::newRow("no such sales channel")
            << QList<QByteArray>{"channel", "rename", "Nobody", "x"} << u"not_found"_s
            << QByteArray("There is no sales channel “Nobody”. Take one from the list");
        QTest::newRow("another's name") << QList<QByteArray>{"supplier", "rename", "Northern Parts", "Other"}
                                        << u"invalid"_s
                                        << QByteArray("“Other” exists already, and two cannot be made one. Choose "
                                                      "another name, or open new integrations with the one");
        QTest::newRow("an empty name") << QList<QByteArray>{"channel", "rename", "Web shop", ""} << u"invalid"_s
                                       << QByteArray("Sales channel is empty. Fill it in.");
        QTest::newRow("the same name") << QList<QByteArray>{"channel", "rename", "Web shop", "Web shop"} << u"invalid"_s
                                       << QByteArray("It is so already");
    }

    void whatCannotBeIsRefused() {
        QFETCH(QList<QByteArray>, words);
        QFETCH(QString, code);
        QFETCH(QByteArray, said);
        done({"integration", "add", "--account", "1", "--supplier", "Other", "--channel", "Web shop", "--label", "x",
              "--plan", "Basic"});
        const Answer refused = m_database->call(words);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.error().value(u"code"_s), QJsonValue(code));
        const QString message = refused.error().value(u"message"_s).toString();
        QVERIFY2(message.startsWith(QString::fromUtf8(said)), qPrintable(message));
        QCOMPARE(m_database->call({words[0], "rename", "x"}).exit, 2);
    }

    void peopleAreToldWhatStays() {
        const Answer told = m_database->call({"supplier", "rename", "Northern Parts", "Renamed"}, false);
        QCOMPARE(told.exit, 0);
        QVERIFY2(told.out.contains("Renamed") && told.out.contains("Invoices that are written keep the old name."),
                 told.out.constData());
        QVERIFY(m_database->call({"supplier", "list"}, false).out.contains("Renamed"));
    }

private:
    QJsonObject done(const QList<QByteArray> &words) { return m_database->done(words); }

    std::unique_ptr<ScriptedDatabase> m_database;
};

QTEST_GUILESS_MAIN(NameCommandsTest)
#include "name_commands_test.moc"
