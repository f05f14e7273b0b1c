// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/desk/language_choice.h"
#include "app/desk/opening.h"
#include "app/languages.h"
#include "tests/support/patience.h"
#include "ui/connections/session_passwords.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The program from its settings to its window, in a home of its own, before sample data: what the tests of the program
/// around the window stand on.
class OpenedDesk {
public:
    /// @p home outlives it: what a second one finds there, the first one left. @p translations: a folder of them.
    explicit OpenedDesk(const QTemporaryDir &home, const QString &translations = QStringLiteral(":/i18n"))
        : m_home(useHome(home))
        , m_languages(desk::rememberedLanguage(), translations) {
        QApplication::setQuitOnLastWindowClosed(false);
        desk::rememberLanguage(m_languages);
        desk::writeAsSpoken(m_languages);
        m_opening.openSample(path(), {.demo = {.accounts = 6, .integrations = 20, .seed = 3}});
        if (!QTest::qWaitFor([this] { return m_opening.window() != nullptr; }, support::kPatienceMs))
            qFatal("the sample data did not open");
    }

    ui::MainWindow &window() { return *m_opening.window(); }

    desk::Opening &opening() { return m_opening; }

    app::Languages &languages() { return m_languages; }

    QString path() const { return m_home + QStringLiteral("/sample.sqlite"); }

    /// Another connection, on the test's own thread.
    std::unique_ptr<store::Session> session() const {
        return std::move(*app::databaseFor(store::ConnectionUrl::forFile(path())).value()->open());
    }

    /// What the menu has under that name; the program ends when there is none.
    void choose(const char *action) {
        auto *found = window().findChild<QAction *>(QLatin1String(action));
        if (!found)
            qFatal("there is no %s", action);
        found->trigger();
    }

    /// An integration, and whose it is.
    ui::Place anIntegration() const {
        const auto own = session();
        const store::IntegrationQuery any{};
        const domain::Integration found = own->lists().integrations(any, {.count = 1}).value().front();
        return {.page = ui::PageId::Accounts, .account = found.account, .integration = found.id};
    }

private:
    static QString useHome(const QTemporaryDir &home) {
        qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.filePath(QStringLiteral("config")));
        return home.path();
    }

    QString m_home;
    app::Languages m_languages;
    ui::Appearance m_appearance{ui::ThemeChoice::Light};
    ui::SessionPasswords m_passwords;
    desk::Opening m_opening{m_appearance, m_languages, app::databaseFor, m_passwords};
};
