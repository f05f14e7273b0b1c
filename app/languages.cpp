// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include "ui/phrases/speaking.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// The translations lie in a static library, whose resources wait to be asked for; and that only outside namespaces.
static void initTranslations() {
    Q_INIT_RESOURCE(i18n);
}

namespace app {

namespace {

QLocale localeFor(const QString &language) {
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system;
    const QLocale wanted(language);
    // Who asks for German in Austria still writes days and numbers as in Austria.
    const bool namesCountry = language.contains(u'_') || language.contains(u'-');
    return !namesCountry && wanted.language() == system.language() ? system : wanted;
}

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder) {
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language) {
    initTranslations();
    const QLocale locale = localeFor(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    // English has a translation too: its plural forms.
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    install(application, english, QStringLiteral("renewdesk"), QStringLiteral(":/i18n"));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C) {
        install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(application, locale, QStringLiteral("renewdesk"), QStringLiteral(":/i18n"));
    }
    QCoreApplication::installTranslator(new ui::Interpreter(&application)); // the last: it is asked first
}

} // namespace app
