// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/arguments.h"

#include "app/desk/texts.h"
#include "ui/phrases/error_phrases.h"

#include <QCommandLineParser>
#include <QLocale>

#include <memory>

namespace desk {
namespace {

// Long options alone begin with two dashes; -h and -v are what hands are used to.
constexpr auto kDatabase = "database";
constexpr auto kProfile = "profile";
constexpr auto kDemo = "demo";
constexpr auto kTour = "tour";
constexpr auto kLanguage = "language";
constexpr auto kTheme = "theme";
constexpr auto kDiagnose = "diagnose";
constexpr auto kHelp = "help";
constexpr auto kVersion = "version";

QString name(const char *option) {
    return QLatin1String(option);
}

/// Reads the words without judging values. The program's name must stand before them, and is not looked at.
std::unique_ptr<QCommandLineParser> parserOf(const QStringList &words) {
    auto parser = std::make_unique<QCommandLineParser>();
    for (const char *option : {kDatabase, kProfile, kTour, kLanguage, kTheme})
        parser->addOption({name(option), {}, QStringLiteral("value")});
    parser->addOption(QCommandLineOption(name(kDemo)));
    parser->addOption(QCommandLineOption(name(kDiagnose)));
    parser->addOption(QCommandLineOption(QStringList{QStringLiteral("h"), name(kHelp)}));
    parser->addOption(QCommandLineOption(QStringList{QStringLiteral("v"), name(kVersion)}));
    parser->parse(QStringList{QStringLiteral("renewdesk")} + words);
    return parser;
}

UsageError emptyValue(const char *option) {
    return {Texts::tr("--%1 wants a value behind it.").arg(name(option))};
}

} // namespace

std::variant<Arguments, UsageError> Arguments::parse(const QStringList &words) {
    const auto parser = parserOf(words);
    Arguments arguments{.profile = parser->value(name(kProfile)),
                        .demo = parser->isSet(name(kDemo)),
                        .tourFolder = parser->value(name(kTour)),
                        .language = parser->value(name(kLanguage)),
                        .help = parser->isSet(name(kHelp)),
                        .version = parser->isSet(name(kVersion)),
                        .diagnose = parser->isSet(name(kDiagnose))};
    if (arguments.help || arguments.version)
        return arguments;
    if (const QStringList unknown = parser->unknownOptionNames(); !unknown.isEmpty())
        return UsageError{Texts::tr("There is no option “%1”.").arg(unknown.first())};
    for (const char *option : {kDatabase, kProfile, kTour, kLanguage, kTheme}) {
        if (parser->isSet(name(option)) && parser->value(name(option)).isEmpty())
            return emptyValue(option);
    }
    if (const QStringList extra = parser->positionalArguments(); !extra.isEmpty())
        return UsageError{Texts::tr("“%1” is no option, and nothing else is taken.").arg(extra.first())};
    if (!parser->errorText().isEmpty()) // what is left: a value that is missing, or one too many
        return UsageError{parser->errorText()};

    if (parser->isSet(name(kTheme))) {
        arguments.theme = ui::themeChoiceFromCode(parser->value(name(kTheme)));
        if (!arguments.theme)
            return UsageError{
                Texts::tr("There is no theme “%1”: say light, dark or system.").arg(parser->value(name(kTheme)))};
    }
    if (!arguments.language.isEmpty() && QLocale(arguments.language).language() == QLocale::C)
        return UsageError{Texts::tr("“%1” is no language: say a code like en, de or de_AT.").arg(arguments.language)};
    if (arguments.diagnose && (arguments.demo || !arguments.tourFolder.isEmpty()))
        return UsageError{Texts::tr("--diagnose opens no window: leave --demo and --tour away.")};
    if (!arguments.profile.isEmpty() && (arguments.demo || !arguments.tourFolder.isEmpty()))
        return UsageError{Texts::tr("--demo and --tour work on sample data of their own: leave --profile away.")};
    if (parser->isSet(name(kDatabase))) {
        if (!arguments.profile.isEmpty())
            return UsageError{Texts::tr("--database and --profile both say which database: leave one of them away.")};
        if (arguments.demo || !arguments.tourFolder.isEmpty())
            return UsageError{Texts::tr("--demo and --tour work on sample data of their own: leave --database away.")};
        const auto url = store::ConnectionUrl::parse(parser->value(name(kDatabase)));
        if (!url)
            return UsageError{ui::sentence(url.error())};
        arguments.database = *url;
    }
    return arguments;
}

QString Arguments::languageIn(const QStringList &words) {
    return parserOf(words)->value(name(kLanguage));
}

QString Arguments::helpText() {
    //: The parts in capitals stand for what the user fills in; they are explained below. Options are never translated.
    return Texts::tr(
        "renewdesk [--database URL | --profile NAME] [--demo] [--tour FOLDER] [--language CODE]\n"
        "          [--theme light|dark|system] [--diagnose]\n"
        "\n"
        "Opens Renewdesk on the database that --database or --profile names, else on the one in the variable\n"
        "RENEWDESK_DATABASE_URL, else on the connection that was opened last, else on the embedded file in your\n"
        "data folder. Where a window is open on it already, that one comes forward.\n"
        "\n"
        "  --database URL   sqlite:///absolute/path or postgresql://login@host/database; the desk asks for the\n"
        "                   password, which others could read in a call\n"
        "  --profile NAME   a connection by its name in the desk (Menu, Connect)\n"
        "  --demo           a sandbox with sample data, kept between starts; nobody is billed from it\n"
        "  --tour FOLDER    draws every page and dialog as a picture into FOLDER; needs no display\n"
        "  --language CODE  en, de, …; else the one chosen in the desk\n"
        "  --theme THEME    light, dark, or system: as the system has it\n"
        "  --diagnose       a report for whoever is to mend a fault: versions, folders, the database; no secrets,\n"
        "                   no window; needs no display\n"
        "  --help           this text\n"
        "  --version        the version\n"
        "\n"
        "It exits with 0 when it was closed, 1 when something failed, 2 when the call was wrong, 3 when the\n"
        "database can't be reached, 4 when its schema is missing or newer than the program.\n");
}

} // namespace desk
