// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/option_parser.h"

#include <QTest>

using namespace ctl;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOptions{Option{"--name", "NAME", Option::Required}, Option{"--email", "EMAIL"},
                              Option{"--json", nullptr}, Option{"--setting", "k=v", Option::Repeatable}};
constexpr Operands kOneOrMore{"ID…", 1, -1};

/// `--name=a|--json=| :1|2`: the options given in the order of kOptions, then the operands; or `usage`.
QString parsed(QStringList words, Operands operands) {
    const auto result = parseOptions(words, kOptions, operands);
    const auto *arguments = std::get_if<Arguments>(&result);
    if (!arguments)
        return u"usage"_s;
    QStringList given;
    for (const Option &option : kOptions) {
        for (const QString &value : arguments->values(option.name))
            given += QLatin1String(option.name) + u'=' + value;
    }
    return given.join(u'|') + u':' + arguments->operands().join(u'|');
}

} // namespace

class OptionParserTest : public QObject {
    Q_OBJECT

private slots:

    void optionsAreReadStrictly_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *words, const char *result) {
            QTest::newRow(name) << QString::fromUtf8(words).split(u' ') << QString::fromUtf8(result);
        };
        row("a value is the next word", "--name Shop 1", "--name=Shop:1");
        row("a value may stand behind an equals sign", "--name=Shop 1", "--name=Shop:1");
        row("a value behind an equals sign may hold another", "--name=a=b 1", "--name=a=b:1");
        row("a value may be empty behind an equals sign", "--name= 1", "--name=:1");
        row("a value may begin with a dash", "--name -Shop 1", "--name=-Shop:1");
        row("a value may look like an option", "--name --json --json 1", "--name=--json|--json=:1");
        row("a value may be two dashes", "--name -- 1", "--name=--:1");
        row("options and operands mix", "1 --name Shop 2 --json 3", "--name=Shop|--json=:1|2|3");
        row("two dashes end the options", "--name Shop -- --json", "--name=Shop:--json");
        row("one dash begins no option", "--name Shop -1", "--name=Shop:-1");
        row("a repeatable option keeps every value", "--setting a=1 --name x --setting b=2 1",
            "--name=x|--setting=a=1|--setting=b=2:1");
        row("an unknown option", "--name Shop --loudly 1", "usage");
        row("an option cut short", "--nam Shop 1", "usage");
        row("an option without its value", "1 --name", "usage");
        row("an option given twice", "--name a --name b 1", "usage");
        row("a flag with a value", "--name a --json=yes 1", "usage");
        row("a required option missing", "--json 1", "usage");
        row("an operand missing", "--name a", "usage");
    }

    void optionsAreReadStrictly() {
        QFETCH(QStringList, words);
        QTEST(parsed(words, kOneOrMore), "result");
    }

    void tooManyOperandsAreRefused() {
        QCOMPARE(parsed({u"--name"_s, u"a"_s, u"1"_s, u"2"_s}, {"ID", 1, 1}), u"usage"_s);
    }

    void globalOptionsEndAtTheCommand() {
        QStringList words{u"--json"_s, u"freeze"_s, u"--seen"_s, u"1"_s};
        constexpr std::array global{Option{"--json", nullptr}};
        const auto result = parseOptions(words, global, {}, true);
        QVERIFY(std::holds_alternative<Arguments>(result));
        QCOMPARE(words, QStringList({u"freeze"_s, u"--seen"_s, u"1"_s}));
    }

    void helpExcusesWhatIsMissing() {
        QStringList words{u"--help"_s};
        constexpr std::array options{Option{"--help", nullptr}, Option{"--name", "NAME", Option::Required}};
        QVERIFY(std::holds_alternative<Arguments>(parseOptions(words, options, {"ID", 1, 1})));
    }
};

QTEST_APPLESS_MAIN(OptionParserTest)
#include "option_parser_test.moc"
