// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/arguments.h"

#include <QTest>

using desk::Arguments;
using desk::UsageError;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const char *text) {
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// What was understood, in few words.
QString told(const Arguments &arguments) {
    QStringList words;
    if (arguments.database)
        words += u"database="_s + arguments.database->display();
    if (!arguments.profile.isEmpty())
        words += u"profile="_s + arguments.profile;
    if (arguments.demo)
        words += u"demo"_s;
    if (!arguments.tourFolder.isEmpty())
        words += u"tour="_s + arguments.tourFolder;
    if (!arguments.language.isEmpty())
        words += u"language="_s + arguments.language;
    if (arguments.theme)
        words += u"theme="_s + ui::themeChoiceCode(*arguments.theme);
    if (arguments.diagnose)
        words += u"diagnose"_s;
    return words.join(u' ');
}

} // namespace

/// How the desk reads the way it was called: what it takes, and what it says to what it doesn't.
class ArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    void aGoodCallIsUnderstood_data();
    void aGoodCallIsUnderstood();
    void aWrongCallIsToldWhatIsWrong_data();
    void aWrongCallIsToldWhatIsWrong();
    void helpGoesBeforeFaults();
    void theLanguageIsFoundInAWrongCallToo();
    void helpNamesEveryOption();
};

void ArgumentsTest::aGoodCallIsUnderstood_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *words, const char *result) {
        QTest::newRow(name) << wordsOf(words) << QString::fromUtf8(result);
    };
    row("no words at all open the database of the environment", "", "");
    row("a database by its URL", "--database sqlite:///srv/renewals.db", "database=/srv/renewals.db");
    row("an equals sign does as well", "--database=sqlite:///srv/with%20space.db", "database=/srv/with space.db");
    row("a server by its URL", "--database postgresql://ada@db.example.com/renewdesk",
        "database=postgresql://ada@db.example.com/renewdesk");
    row("a connection by its name", "--profile Head", "profile=Head");
    row("sample data", "--demo", "demo");
    row("a tour in German and dark", "--tour /tmp/pictures --language de --theme dark",
        "tour=/tmp/pictures language=de theme=dark");
    row("the last theme wins", "--theme dark --theme light", "theme=light");
    row("a language with its country", "--language pt_BR", "language=pt_BR");
    row("a report on a database", "--diagnose --database sqlite:///srv/renewals.db",
        "database=/srv/renewals.db diagnose");
    row("sample data for a tour, as ./run says", "--demo --tour t", "demo tour=t");
}

void ArgumentsTest::aGoodCallIsUnderstood() {
    QFETCH(QStringList, words);
    const auto parsed = Arguments::parse(words);
    const auto *error = std::get_if<UsageError>(&parsed);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    QTEST(told(std::get<Arguments>(parsed)), "result");
}

void ArgumentsTest::aWrongCallIsToldWhatIsWrong_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("names");

    const auto row = [](const char *name, const char *words, const char *names) {
        QTest::newRow(name) << wordsOf(words) << QString::fromUtf8(names);
    };
    row("an option that there isn't", "--fullscreen", "fullscreen");
    row("a word that is no option", "customers.csv", "customers.csv");
    row("a database without a URL", "--database", "--database");
    row("an empty URL", "--database=", "--database");
    row("a path is no URL", "--database /srv/renewals.db", "/srv/renewals.db");
    row("a URL of a folder", "--database sqlite:///srv/", "sqlite:///srv/");
    row("a tour into nowhere", "--tour=", "--tour");
    row("a theme that there isn't", "--theme sepia", "sepia");
    row("a language that there isn't", "--language elvish", "elvish");
    row("sample data at somebody's database", "--demo --database sqlite:///srv/renewals.db", "--database");
    row("a tour through somebody's database", "--tour t --database sqlite:///srv/renewals.db", "--database");
    row("a connection without a name", "--profile=", "--profile");
    row("two databases", "--profile Head --database sqlite:///srv/renewals.db", "--profile");
    row("sample data by a connection", "--demo --profile Head", "--profile");
    row("a tour through a connection", "--tour t --profile Head", "--profile");
    row("a report on sample data", "--diagnose --demo", "--diagnose");
    row("a report on a tour", "--diagnose --tour t", "--diagnose");
    row("a value where none is wanted", "--demo=yes", "demo");
}

void ArgumentsTest::aWrongCallIsToldWhatIsWrong() {
    QFETCH(QStringList, words);
    QFETCH(QString, names);
    const auto parsed = Arguments::parse(words);
    const auto *error = std::get_if<UsageError>(&parsed);
    QVERIFY(error);
    QVERIFY2(error->message.contains(names), qPrintable(error->message));
}

void ArgumentsTest::helpGoesBeforeFaults() {
    const auto parsed = Arguments::parse(wordsOf("--fullscreen --help"));
    QVERIFY(std::holds_alternative<Arguments>(parsed));
    QVERIFY(std::get<Arguments>(parsed).help);
}

void ArgumentsTest::theLanguageIsFoundInAWrongCallToo() {
    QCOMPARE(Arguments::languageIn(wordsOf("--fullscreen --language de")), u"de"_s);
}

void ArgumentsTest::helpNamesEveryOption() {
    for (const char *option :
         {"--database", "--profile", "--demo", "--tour", "--language", "--theme", "--diagnose", "--help", "--version"})
        QVERIFY2(Arguments::helpText().contains(QLatin1String(option)), option);
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
