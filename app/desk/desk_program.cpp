// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_program.h"

#include "app/desk/display.h"
#include "app/desk/language_choice.h"
#include "app/desk/log_file.h"
#include "app/desk/opening.h"
#include "app/desk/single_instance.h"
#include "app/desk/target.h"
#include "app/desk/texts.h"
#include "app/desk/tour/tour.h"
#include "app/exit_status.h"
#include "app/languages.h"
#include "models/store/user_folders.h"
#include "ui/connections/keychain/system_passwords.h"
#include "ui/connections/session_passwords.h"
#include "ui/phrases/error_phrases.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/setting_keys.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <utility>

namespace desk {
namespace {

namespace setting_keys = ui::setting_keys;

Q_LOGGING_CATEGORY(kProgram, "renewdesk.program", QtInfoMsg)

void complain(const QString &sentence) {
    std::fputs(QStringLiteral("renewdesk: %1\n").arg(sentence).toUtf8().constData(), stderr);
}

ui::ThemeChoice rememberedTheme() {
    const QString code = QSettings().value(setting_keys::kTheme).toString();
    return ui::themeChoiceFromCode(code).value_or(ui::ThemeChoice::System);
}

/// What the user chooses in the menu holds for the next start too; what a call chose is for that call.
void rememberTheme(ui::Appearance &appearance) {
    QObject::connect(&appearance, &ui::Appearance::themeChanged, &appearance, [&appearance] {
        QSettings().setValue(setting_keys::kTheme, ui::themeChoiceCode(appearance.choice()));
    });
}

/// Settings and drafts of their own for a tour: neither does what somebody left in theirs show in its pictures, nor the
/// other way.
void keepSettingsIn(const QString &folder) {
    qputenv("XDG_STATE_HOME", folder.toUtf8());
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
    std::optional<LogFile> log;
    if (tour)
        drawOffscreen(scratch.path());
    else
        log.emplace(store::stateFolder());
    const auto application = applicationOrExit(argc, argv);
    if (tour)
        keepSettingsIn(scratch.path());
    app::Languages languages(m_arguments.language.isEmpty() ? rememberedLanguage() : m_arguments.language);
    writeAsSpoken(languages);
    // Windows come and go before the desk is there.
    QApplication::setQuitOnLastWindowClosed(false);
    const auto choice = tour ? ui::ThemeChoice::Light : rememberedTheme();
    ui::Appearance appearance(m_arguments.theme.value_or(choice));
    if (tour)
        return runTour(appearance, languages);
    qCInfo(kProgram, "started: version %s, Qt %s, %s", qUtf8Printable(QCoreApplication::applicationVersion()),
           qVersion(), qUtf8Printable(QGuiApplication::platformName()));
    rememberTheme(appearance);
    rememberLanguage(languages);
    return runDesk(appearance, languages);
}

int DeskProgram::runDesk(ui::Appearance &appearance, app::Languages &languages) {
    const std::unique_ptr<ui::Passwords> passwords = ui::systemPasswords();
    Opening opening(appearance, languages, m_databaseFor, *passwords);
    SingleInstance instance(store::runtimeFolder());
    QObject::connect(&opening, &Opening::failed, &opening,
                     [](const domain::Error &error) { complain(ui::sentence(error)); });
    QObject::connect(&opening, &Opening::gaveUp, qApp, [](int status) { QCoreApplication::exit(status); });
    QObject::connect(&opening, &Opening::opened, qApp, [] { QApplication::setQuitOnLastWindowClosed(true); });
    QObject::connect(&opening, &Opening::opened, &instance, [this, &opening, &instance] {
        if (!m_arguments.demo)
            instance.moveTo(opening.client()->url().key());
    });
    QObject::connect(&instance, &SingleInstance::activated, &opening, [&opening](const QByteArray &token) {
        if (!token.isEmpty()) // from where Qt takes it
            qputenv("XDG_ACTIVATION_TOKEN", token);
        opening.comeForward();
    });
    // Ended before the event loop runs, it would begin all the same.
    QMetaObject::invokeMethod(
        &opening,
        [this, &opening, &instance] {
            if (const auto status = beginWith(opening, instance))
                QCoreApplication::exit(*status);
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

std::optional<int> DeskProgram::beginWith(Opening &opening, SingleInstance &instance) {
    if (m_arguments.demo) {
        opening.openSample(sampleDatabasePath());
        return std::nullopt;
    }
    if (!Target::isNamed(m_arguments) && ui::startChoice() == ui::StartChoice::Ask) {
        opening.showConnections();
        return std::nullopt;
    }
    const auto found = Target::of(m_arguments);
    if (const auto *error = std::get_if<UsageError>(&found)) {
        complain(error->message);
        return app::Usage;
    }
    const auto &target = std::get<Target>(found);
    if (!instance.claim(target.url.key())) {
        complain(Texts::tr("A window is open on this database already, and comes forward."));
        return app::Done;
    }
    if (target.profile)
        opening.openProfile(*target.profile);
    else
        opening.open(target.url);
    return std::nullopt;
}

int DeskProgram::runTour(ui::Appearance &appearance, app::Languages &languages) {
    const QDir folder(m_arguments.tourFolder);
    const QTemporaryDir scratch;
    if (!QDir().mkpath(folder.absolutePath()) || !scratch.isValid()) {
        complain(Texts::tr("%1 can't be made. Name a folder that you may write.").arg(folder.absolutePath()));
        return app::Failed;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("renewdesk.*=false")); // it has no log, and says itself what failed
    QApplication::setCursorFlashTime(0); // a blinking cursor would make each picture a matter of luck
    ui::SessionPasswords passwords;      // whoever's keychain this is, it is nothing to the pictures
    Opening opening(appearance, languages, m_databaseFor, passwords);
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
