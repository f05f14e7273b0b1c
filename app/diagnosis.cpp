// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis.h"

#include "app/composition.h"
#include "models/store/user_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QSysInfo>

namespace app {
namespace {

/// What Qt could load of a kind: `xcb, offscreen`.
QString plugins(const QString &kind) {
    QStringList names;
    const QStringList folders = QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder + u'/' + kind).entryList({QStringLiteral("libq*.so")}, QDir::Files);
        for (const QString &file : files)
            names += file.mid(4, file.size() - 7); // libq….so
    }
    names.removeDuplicates();
    return names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "));
}

/// The settings are the desk's, whichever program is asked.
QStringList namesOfSettings(QString &file) {
    const QSettings settings(QSettings::defaultFormat(), QSettings::UserScope, QStringLiteral("renewdesk"),
                             QStringLiteral("renewdesk"));
    file = settings.fileName();
    return settings.allKeys();
}

} // namespace

Facts installationFacts() {
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("default"));
    QString settingsFile;
    const QStringList settings = namesOfSettings(settingsFile);
    Facts facts{
        {QStringLiteral("program"), QCoreApplication::applicationName()},
        {QStringLiteral("version"), QCoreApplication::applicationVersion()},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("system"), QSysInfo::prettyProductName()},
    };
    for (const auto &library : libraryVersions())
        facts.push_back(library);
    facts.insert(facts.end(), {{QStringLiteral("platform"), platform},
                               {QStringLiteral("platform_plugins"), plugins(QStringLiteral("platforms"))},
                               {QStringLiteral("icon_plugins"), plugins(QStringLiteral("iconengines"))},
                               {QStringLiteral("data_folder"), store::dataFolder()},
                               {QStringLiteral("state_folder"), store::stateFolder()},
                               {QStringLiteral("runtime_folder"), store::runtimeFolder()},
                               {QStringLiteral("settings_file"), settingsFile},
                               {QStringLiteral("settings"), settings.join(QStringLiteral(", "))}});
    return facts;
}

store::Result<Facts> databaseFacts(store::Database &database) {
    const auto session = database.open();
    return session ? (*session)->upkeep().diagnose() : store::Result<Facts>(session.error());
}

} // namespace app
