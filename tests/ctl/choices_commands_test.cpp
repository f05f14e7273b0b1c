// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "tests/ctl/scripted_database.h"

#include <QJsonArray>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using Answer = ScriptedDatabase::Answer;

/// `choices` as scripts and people call it: keep, freeze or cancel, and what each comes to.
class ChoicesCommandsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { m_languages.emplace(u"en_US"_s); }

    //   open 31 Jan      28 Feb ... 31 Jan: twelve billing dates
    //   |----paid up front----|
    void init() {
        m_database = std::make_unique<ScriptedDatabase>();
        m_database->fill("2026-01-31", 1);
        done({"integration", "edit", "1", "--setting", "a=1", "--setting", "b=2", "--credential", "token=secret"});
        done({"note", "add", "1", "Called"});
    }

    void eachChoiceSaysWhatItComesTo() {
        const QJsonObject told = done({"choices", "1"});
        QCOMPARE(told.value(u"integration_id"_s), QJsonValue(1));
        QCOMPARE(told.value(u"account_id"_s), QJsonValue(1));
        QCOMPARE(told.value(u"today"_s), QJsonValue(u"2026-01-31"_s));
        QCOMPARE(told.value(u"last_sync"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(told.value(u"settled_first"_s), QJsonValue(QJsonArray()));
        const QJsonArray choices = told.value(u"choices"_s).toArray();
        QCOMPARE(choices.size(), 3);

        const QJsonObject keep = choices[0].toObject();
        QCOMPARE(keep.value(u"choice"_s), QJsonValue(u"keep"_s));
        QCOMPARE(keep.value(u"state"_s), QJsonValue(u"active"_s));
        QCOMPARE(keep.value(u"commands"_s), QJsonValue(QJsonArray()));
        QCOMPARE(keep.value(u"total_cents"_s), QJsonValue(12 * 49'00));
        QCOMPARE(keep.value(u"deleted"_s), QJsonValue(QJsonValue::Null));
        const QJsonArray months = keep.value(u"months"_s).toArray();
        QCOMPARE(months.size(), 12);
        QCOMPARE(months[0][u"due_on"_s], QJsonValue(u"2026-02-28"_s));
        QCOMPARE(months[11][u"due_on"_s], QJsonValue(u"2027-01-31"_s));
        QCOMPARE(months[11][u"kind"_s], QJsonValue(u"connectivity"_s));
        QCOMPARE(months[11][u"amount_cents"_s], QJsonValue(49'00));

        const QJsonObject freeze = choices[1].toObject();
        QCOMPARE(freeze.value(u"choice"_s), QJsonValue(u"freeze"_s));
        QCOMPARE(freeze.value(u"state"_s), QJsonValue(u"frozen"_s));
        QCOMPARE(freeze.value(u"commands"_s), QJsonValue(QJsonArray{u"freeze"_s}));
        QCOMPARE(freeze.value(u"total_cents"_s), QJsonValue(12 * 9'00));
        QCOMPARE(freeze.value(u"months"_s)[0][u"kind"_s], QJsonValue(u"frozen"_s));

        const QJsonObject cancel = choices[2].toObject();
        QCOMPARE(cancel.value(u"choice"_s), QJsonValue(u"cancel"_s));
        QCOMPARE(cancel.value(u"state"_s), QJsonValue(u"cancel_pending"_s));
        QCOMPARE(cancel.value(u"total_cents"_s), QJsonValue(0));
        QCOMPARE(cancel.value(u"months"_s)[0][u"kind"_s], QJsonValue(u"removal"_s));
        QCOMPARE(cancel.value(u"deleted"_s), QJsonValue(QJsonObject{{u"on"_s, u"2026-02-28"_s},
                                                                    {u"settings"_s, 2},
                                                                    {u"credentials"_s, 1},
                                                                    {u"notes"_s, 1},
                                                                    {u"syncs"_s, 0}}));
        QVERIFY(!done({"audit", "--integration", "1"}).value(u"rows"_s).toArray().isEmpty());
        QCOMPARE(done({"integration", "show", "1"}).value(u"status"_s), QJsonValue(u"active"_s)); // nothing was done
    }

    /// What has come due is settled whatever is chosen (R10), and the way leads from where it stands.
    void whatIsDueIsToldApart() {
        done({"cancel", "1"});
        done({"uncancel", "1"});
        done({"freeze", "1"});
        done({"today", "--set", "2026-03-01"});
        const QJsonObject told = done({"choices", "1"});
        const QJsonArray settled = told.value(u"settled_first"_s).toArray();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled[0][u"amount_cents"_s], QJsonValue(9'00));
        QCOMPARE(told.value(u"choices"_s)[0][u"commands"_s], QJsonValue(QJsonArray{u"unfreeze"_s}));
        QCOMPARE(told.value(u"choices"_s)[1][u"commands"_s], QJsonValue(QJsonArray()));
        QCOMPARE(told.value(u"choices"_s)[2][u"deleted"_s].toObject().value(u"on"_s), QJsonValue(u"2026-03-31"_s));
    }

    void theCustomerIsAnsweredInTheirLanguage() {
        const QJsonObject english = done({"choices", "1"});
        QCOMPARE(english.value(u"language"_s), QJsonValue(u"en"_s));
        QVERIFY(english.value(u"reply"_s).toString().startsWith(u"For the connection Northern Parts → Web shop"_s));
        done({"account", "edit", "1", "--language", "de"});
        const QJsonObject german = done({"choices", "1"});
        QCOMPARE(german.value(u"language"_s), QJsonValue(u"de"_s));
        const QString reply = german.value(u"reply"_s).toString();
        QVERIFY2(reply.startsWith(u"Für die Verbindung"_s) && reply.contains(u"28.02.2026"_s)
                     && reply.contains(u"108,00"_s),
                 qPrintable(reply));
        QCOMPARE(german.value(u"choices"_s), english.value(u"choices"_s)); // the reader's language is the same
        QCOMPARE(done({"choices", "1", "--language", "en"}).value(u"reply"_s), english.value(u"reply"_s));
        // One that nobody has translated into is answered in English, and says so.
        QCOMPARE(done({"choices", "1", "--language", "cy"}).value(u"language"_s), QJsonValue(u"en"_s));
        QCOMPARE(m_database->call({"choices", "1", "--language", "klingon"}).error().value(u"code"_s),
                 QJsonValue(u"invalid"_s));
    }

    void peopleReadATable() {
        const Answer told = m_database->call({"choices", "1", "--language", "de"}, false);
        QCOMPARE(told.exit, 0);
        const QList<QByteArray> lines = told.out.split('\n');
        QCOMPARE(lines[0].simplified(), QByteArray("Due on Keep Freeze Cancel"));
        QCOMPARE(lines[1].simplified(), QByteArray("2026-02-28 $49.00 $9.00 Removal"));
        QCOMPARE(lines[12].simplified(), QByteArray("2027-01-31 $49.00 $9.00"));
        QCOMPARE(lines[13].simplified(), QByteArray("Total $588.00 $108.00 $0.00"));
        QVERIFY2(told.out.contains("2 setting(s), 1 credential(s)") || told.out.contains("2 settings, 1 credential"),
                 told.out.constData());
        QVERIFY2(told.out.contains("Für die Verbindung"), told.out.constData());
    }

    void whatCannotBeChosenIsRefused() {
        QCOMPARE(m_database->call({"choices", "77"}).error().value(u"code"_s), QJsonValue(u"not_found"_s));
        QCOMPARE(m_database->call({"choices"}).exit, 2);
        QCOMPARE(m_database->call({"choices", "one"}).exit, 1);
        done({"cancel", "1"});
        done({"today", "--set", "2026-02-28"});
        // It goes before anything could be chosen.
        const Answer gone = m_database->call({"choices", "1"});
        QCOMPARE(gone.exit, 1);
        QVERIFY(!gone.error().value(u"message"_s).toString().isEmpty());
    }

private:
    QJsonObject done(const QList<QByteArray> &words) { return m_database->done(words); }

    std::optional<app::Languages> m_languages;
    std::unique_ptr<ScriptedDatabase> m_database;
};

QTEST_GUILESS_MAIN(ChoicesCommandsTest)
#include "choices_commands_test.moc"
