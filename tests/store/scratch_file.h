// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <QTemporaryDir>

/// An embedded database in a folder of its own, opened as the programs open it, for tests of what is done to a file as
/// a whole.
class ScratchFile {
public:
    explicit ScratchFile(const store::InitOptions &options = sandboxOf(QStringLiteral("2026-01-31")));

    /// A copy of a database that nobody has open.
    explicit ScratchFile(const QString &closedDatabase);

    static store::InitOptions sandboxOf(const QString &today);

    QString folder() const { return m_folder.path(); }

    QString path() const { return m_folder.filePath(QStringLiteral("books.db")); }

    store::Session &session() { return *m_session; }

    /// One session more on the same file.
    std::unique_ptr<store::Session> another() const;

    void close() { m_session.reset(); }

    void reopen() { m_session = another(); }

    domain::AccountId addAccount(const QString &name);
    /// On the plan "Basic", which is added first where need be.
    domain::IntegrationId open(domain::AccountId account, const QString &label);
    void give(domain::Command command, domain::IntegrationId integration);
    void setToday(const QString &day);
    void run();
    QStringList findings();

    /// SQL of the test's own, past the product and past its triggers, checks and foreign keys.
    void damage(const QByteArray &sql) const;
    /// The rows of a query of the test's own, columns joined by '|'.
    QStringList rows(const QByteArray &query) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Session> m_session;
    bool m_hasPlan = false;
};
