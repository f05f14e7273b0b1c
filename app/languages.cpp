// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include "ui/phrases/speaking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// The translations lie in a static library, whose resources wait to be asked for; and that only outside namespaces.
static void initTranslations() {
    Q_INIT_RESOURCE(i18n);
}

namespace app {

namespace {

constexpr QLatin1String kOurs("renewdesk");
constexpr QLatin1String kEnglish("en");

QLocale localeFor(const QString &language) {
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system;
    const QLocale wanted(language);
    // Who asks for German in Austria still writes days and numbers as in Austria.
    const bool namesCountry = language.contains(u'_') || language.contains(u'-');
    return !namesCountry && wanted.language() == system.language() ? system : wanted;
}

/// `renewdesk_pt_BR.qm` is of `pt_BR`.
QString codeOf(const QString &fileName) {
    return QFileInfo(fileName).completeBaseName().mid(kOurs.size() + 1);
}

} // namespace

Languages::Languages(const QString &language, const QString &folder)
    : m_folder(folder)
    , m_choice(language) {
    initTranslations();
    // Where it was not asked for, the default is the system's already, by which parts of it were chosen one by one.
    if (!language.isEmpty())
        QLocale::setDefault(localeFor(language));
    speak();
}

Languages::~Languages() = default; // a translator that goes is installed no more

QStringList Languages::offered() const {
    QStringList codes;
    const QStringList files = QDir(m_folder).entryList({kOurs + QStringLiteral("_*.qm")}, QDir::Files);
    for (const QString &file : files)
        codes += codeOf(file);
    return codes;
}

Qt::LayoutDirection Languages::direction() const {
    return QLocale(m_spoken).textDirection();
}

void Languages::choose(const QString &language) {
    if (language == m_choice)
        return;
    m_choice = language;
    QLocale::setDefault(localeFor(language));
    m_translators.clear();
    speak();
    emit changed();
}

void Languages::speak() {
    const QLocale locale = localeFor(m_choice);
    m_spoken = kEnglish;
    // English has a translation too: its plural forms.
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    install(english, kOurs, m_folder);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C) {
        install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        if (const QTranslator *ours = install(locale, kOurs, m_folder))
            m_spoken = codeOf(ours->filePath());
    }
    add(std::make_unique<ui::Interpreter>()); // the last one is asked first
}

const QTranslator *Languages::install(const QLocale &locale, const QString &name, const QString &folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    return add(std::move(translator));
}

const QTranslator *Languages::add(std::unique_ptr<QTranslator> translator) {
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return m_translators.back().get();
}

} // namespace app
