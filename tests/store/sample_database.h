// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/upkeep.h"
#include "tests/support/store_backend.h"

#include <memory>

/// A sandbox of its own on one of the stores, for tests that read: written by the product's own commands and runs.
class SampleDatabase {
public:
    SampleDatabase(const support::StoreBackend &backend, domain::Day today);

    const support::StoreBackend &backend() const { return m_backend; }

    store::Database &database() { return *m_database; }

    store::Session &session() { return *m_session; }

    domain::Day today();
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
    /// differ by case alone, texts that mean something to SQL, plans without a price, parked accounts. The same seed
    /// does the same on every store.
    void fill(quint32 seed);

    void tamper(const QByteArray &statements) { m_backend.tamper(*m_database, statements); }

    QStringList look(const QByteArray &query) { return m_backend.look(*m_database, query); }

private:
    const support::StoreBackend &m_backend;
    std::shared_ptr<store::Database> m_database;
    std::unique_ptr<store::Session> m_session;
};
