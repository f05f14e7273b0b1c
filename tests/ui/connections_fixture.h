// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_passwords.h"
#include "tests/ui/sample_desk.h"
#include "ui/connections/connection_dialog.h"
#include "ui/connections/connections_dialog.h"
#include "ui/connections/profiles.h"
#include "ui/theme/appearance.h"

#include <QPointer>
#include <QTemporaryDir>

#include <atomic>
#include <mutex>

/// What a connection that is tried out comes to, and what was asked for.
struct Script {
    enum class Ending { Answers, Refuses, Hangs };

    std::atomic<Ending> ending = Ending::Answers;
    domain::Error error;
    QString file; ///< of the database that answers
    std::atomic<int> opened = 0;
    std::atomic<int> given = 0; ///< up
    std::mutex mutex;           // guards asked
    store::ConnectionUrl asked;

    store::ConnectionUrl lastAsked() {
        const std::lock_guard lock(mutex);
        return asked;
    }
};

/// What the tests of the dialogs about connections stand on: profiles, passwords and a database that does what a script
/// says, each of them anew for each test; and how what is in the dialogs is typed and read.
class ConnectionsFixture : public QObject {
    Q_OBJECT

protected:
    static void type(const QWidget *where, const char *field, const QString &text);
    static QString textOf(const QWidget *where, const char *field);
    static void choose(const QWidget *where, const char *box, const QString &data);

    ui::Profile saved(const QString &name,
                      const QString &url = QStringLiteral("postgresql://ada@db.example.com/renewdesk"));
    ui::ConnectionsDialog *openList(const std::optional<QString> &current = {});
    ui::ConnectionDialog *openForm(const ui::Profile &profile);
    /// The one before the list.
    ui::ConnectionDialog *form();
    void select(const QString &name);
    QByteArray settingsFile();

    QTemporaryDir m_folder;
    Script m_script;
    support::FakePasswords m_passwords;
    ui::Profiles m_profiles;
    AnsweringDialogs m_dialogs;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::ConnectionTools> m_tools;
    QPointer<ui::ConnectionsDialog> m_list;

private slots:
    void initTestCase();
    void init();
    void cleanup();
};
