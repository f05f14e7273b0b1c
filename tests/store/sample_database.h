// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"
#include "models/store/upkeep.h"

#include <QTemporaryDir>

#include <memory>

/// A migrated sandbox in a folder of its own, for tests that read: written by the product's own commands and runs.
class SampleDatabase {
public:
    explicit SampleDatabase(domain::Day today);

    store::sqlite::SqliteConnection &connection() { return *m_connection; }

    QString path() const { return m_folder.filePath(QStringLiteral("sample.db")); }

    /// Moves the sandbox's clock, and settles nothing.
    void setToday(domain::Day today);
    domain::PlanId addPlan(const QString &name, qint64 setupCents, qint64 monthlyCents);
    domain::AccountId addAccount(const QString &name, const QString &email = QStringLiteral("mail@example.org"));
    domain::IntegrationId open(domain::AccountId account, const QString &label, const QString &plan,
                               std::optional<domain::Money> fee = {});
    /// Whatever comes of it.
    void give(domain::Command command, domain::IntegrationId integration);
    void run();

    /// Half a year of random work on some forty accounts, at its end a month that nobody has settled yet: names that
    /// differ by case alone, texts that mean something to SQL, plans without a price, parked accounts.
    void fill(quint32 seed);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::sqlite::SqliteConnection> m_connection;
};
