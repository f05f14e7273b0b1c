// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_program.h"

#include "app/desk/display.h"
#include "app/desk/opening.h"
#include "app/desk/texts.h"
#include "app/desk/tour/tour.h"
#include "app/exit_status.h"
#include "app/languages.h"
#include "ui/connections/keychain/system_passwords.h"
#include "ui/connections/session_passwords.h"
#include "ui/phrases/error_phrases.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <utility>

namespace desk {
namespace {

constexpr auto kThemeKey = "theme";

void complain(const QString &sentence) {
    std::fputs(QStringLiteral("renewdesk: %1\n").arg(sentence).toUtf8().constData(), stderr);
}

ui::ThemeChoice rememberedTheme() {
    const QString code = QSettings().value(QLatin1String(kThemeKey)).toString();
    return ui::themeChoiceFromCode(code).value_or(ui::ThemeChoice::System);
}

/// What the user chooses in the menu holds for the next start too; what a call chose is for that call.
void rememberTheme(ui::Appearance &appearance) {
    QObject::connect(&appearance, &ui::Appearance::themeChanged, &appearance, [&appearance] {
        QSettings().setValue(QLatin1String(kThemeKey), ui::themeChoiceCode(appearance.choice()));
    });
}

/// Settings of their own for a tour: neither does what somebody left in theirs show in its pictures, nor the other way.
void keepSettingsIn(const QString &folder) {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

} // namespace

DeskProgram::DeskProgram(const Arguments &arguments, DatabaseFor databaseFor)
    : m_arguments(arguments)
    , m_databaseFor(std::move(databaseFor)) {}

int DeskProgram::run(int &argc, char **argv) {
    const bool tour = !m_arguments.tourFolder.isEmpty();
    const QTemporaryDir scratch;
    if (tour)
        drawOffscreen(scratch.path());
    const auto application = applicationOrExit(argc, argv);
    app::installTranslations(*application, m_arguments.language);
    // Windows come and go before the desk is there.
    QApplication::setQuitOnLastWindowClosed(false);
    if (tour)
        keepSettingsIn(scratch.path());
    const auto choice = tour ? ui::ThemeChoice::Light : rememberedTheme();
    ui::Appearance appearance(m_arguments.theme.value_or(choice));
    if (tour)
        return runTour(appearance);
    rememberTheme(appearance);
    return runDesk(appearance);
}

int DeskProgram::runDesk(ui::Appearance &appearance) {
    const std::unique_ptr<ui::Passwords> passwords = ui::systemPasswords();
    Opening opening(appearance, m_databaseFor, *passwords);
    QObject::connect(&opening, &Opening::failed, &opening,
                     [](const domain::Error &error) { complain(ui::sentence(error)); });
    QObject::connect(&opening, &Opening::gaveUp, qApp, [](int status) { QCoreApplication::exit(status); });
    QObject::connect(&opening, &Opening::opened, qApp, [] { QApplication::setQuitOnLastWindowClosed(true); });
    // Ended before the event loop runs, it would begin all the same.
    QMetaObject::invokeMethod(
        &opening,
        [this, &opening] {
            if (!beginWith(opening))
                QCoreApplication::exit(app::Usage);
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

bool DeskProgram::beginWith(Opening &opening) {
    const ui::Profiles profiles;
    std::optional<ui::Profile> profile;
    if (!m_arguments.profile.isEmpty()) {
        profile = profiles.named(m_arguments.profile);
        if (!profile) {
            complain(Texts::tr("There is no connection “%1”. Look for its name in the desk, under Menu, Connect.")
                         .arg(m_arguments.profile));
            return false;
        }
    } else if (!m_arguments.demo && !m_arguments.database && !store::ConnectionUrl::isInEnvironment()) {
        profile = profiles.last();
    }
    if (profile) {
        opening.openProfile(*profile);
        return true;
    }
    if (m_arguments.demo) {
        opening.openSample(sampleDatabasePath());
        return true;
    }
    const auto url = m_arguments.database ? *m_arguments.database : store::ConnectionUrl::fromEnvironment();
    if (url)
        opening.open(*url);
    else
        complain(ui::sentence(url.error()));
    return url.isOk();
}

int DeskProgram::runTour(ui::Appearance &appearance) {
    const QDir folder(m_arguments.tourFolder);
    const QTemporaryDir scratch;
    if (!QDir().mkpath(folder.absolutePath()) || !scratch.isValid()) {
        complain(Texts::tr("%1 can't be made. Name a folder that you may write.").arg(folder.absolutePath()));
        return app::Failed;
    }
    QApplication::setCursorFlashTime(0); // a blinking cursor would make each picture a matter of luck
    ui::SessionPasswords passwords;      // whoever's keychain this is, it is nothing to the pictures
    Opening opening(appearance, m_databaseFor, passwords);
    QObject::connect(&opening, &Opening::failed, qApp, [](const domain::Error &error) {
        complain(ui::sentence(error));
        QCoreApplication::exit(app::exitOf(error));
    });
    QObject::connect(
        &opening, &Opening::opened, qApp,
        [&opening, &folder] {
            Stage stage(*opening.window(), *opening.client(), folder);
            Tour(stage).walk();
            if (!stage.failure().isEmpty())
                complain(Texts::tr("The tour stopped. %1").arg(stage.failure()));
            QCoreApplication::exit(stage.failure().isEmpty() ? app::Done : app::Failed);
        },
        Qt::QueuedConnection);
    opening.openSample(scratch.filePath(QStringLiteral("sample.sqlite")), Tour::recipe());
    return QCoreApplication::exec();
}

} // namespace desk
