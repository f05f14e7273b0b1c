// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/must.h"
#include "tests/support/store_backend.h"

namespace support {

// The four states that an integration may be in.
inline constexpr domain::LifecycleState kActive{domain::Service::Active, false};
inline constexpr domain::LifecycleState kFrozen{domain::Service::Frozen, false};
inline constexpr domain::LifecycleState kActivePending{domain::Service::Active, true};
inline constexpr domain::LifecycleState kFrozenPending{domain::Service::Frozen, true};

/// "2026-01-31"; anything else ends the program.
domain::Day day(const char *iso);

/// What a test reads at a glance. Everything that a rule decides is in it, texts of customers are not.
///
///     refused: is-active; settled 2026-000002; possible: freeze, cancel
QString text(const domain::Error &error);
/// `frozen, cancel pending, next 2026-02-28, version 3`
QString text(const domain::Integration &integration);
/// `2026-000002 renewal of 1 on 2026-02-28: #1 connectivity 49.00 [2026-02-28, 2026-03-31)`
QString text(const domain::Invoice &invoice);
/// `#1 of 1 on 2026-02-28, recorded 2026-03-02, last charge 49.00`
QString text(const store::Receipt &receipt);
/// `2026-02-28 #1 connectivity 49.00`
QString text(const domain::Charge &charge);
/// `1 invoices, 2 lines, 0 removed, 98.00, 1 periods; behind 1: 1; incomplete 3 no-price`
QString text(const store::RunReport &report);
QString text(const domain::Result<store::CommandOutcome> &outcome);

/// A database, and short words for what people do at it.
class Desk {
public:
    /// A fresh sandbox whose clock stands on @p today, with the plan "Basic" ($99.00 setup, $49.00 a month).
    Desk(const StoreBackend &backend, const char *today);
    /// A fresh database with the same plan.
    Desk(const StoreBackend &backend, const store::InitOptions &options);
    /// One that is there, as it is.
    Desk(const StoreBackend &backend, std::shared_ptr<store::Database> database);

    /// A fresh sandbox with nothing in it.
    static Desk empty(const StoreBackend &backend, const char *today);

    store::Database &database() { return *m_database; }

    std::shared_ptr<store::Database> sharedDatabase() { return m_database; }

    store::Session &session() { return *m_session; }

    store::Commands &commands() { return m_session->commands(); }

    store::Catalogue &catalogue() { return m_session->catalogue(); }

    store::Details &details() { return m_session->details(); }

    store::Lists &lists() { return m_session->lists(); }

    store::Renewals &renewals() { return m_session->renewals(); }

    store::Upkeep &upkeep() { return m_session->upkeep(); }

    domain::Day today();
    void setToday(const char *iso);
    /// From now on the database is no sandbox, and its clock is the machine's: what was opened in a past that the
    /// sandbox had is overdue, as after months in which nobody ran renewals.
    void becomeReal();

    domain::AccountId addAccount(const QString &name = QStringLiteral("Acme"));
    void addPlan(const QString &name, qint64 setupCents, qint64 monthlyCents);
    /// An opening by the plan "Basic", as a form would send it.
    store::OpenRequest opening(domain::AccountId account) const;
    domain::IntegrationId open(domain::AccountId account);
    domain::IntegrationId open(const store::OpenRequest &request);

    domain::Result<store::CommandOutcome> execute(domain::Command command, domain::IntegrationId integration,
                                                  const store::Seen &seen = {});
    domain::Result<store::CommandOutcome> changeFee(domain::IntegrationId integration, std::optional<qint64> cents,
                                                    const store::Seen &seen = {});
    domain::Result<store::CommandOutcome> changePlan(domain::IntegrationId integration, const QString &plan,
                                                     const store::Seen &seen = {});
    /// The commands that lead from a fresh integration to that state.
    void bringTo(domain::LifecycleState state, domain::IntegrationId integration);
    store::RunReport run();

    domain::Integration integration(domain::IntegrationId id);
    /// What is there now; `removed on DAY` for what is gone.
    QString state(domain::IntegrationId id);
    qint64 version(domain::IntegrationId id);
    /// In the order of recording, without the first @p skipped.
    QStringList invoices(int skipped = 0);
    QStringList receipts();
    /// `freeze refused #1`, oldest first, without the first @p skipped.
    QStringList audit(int skipped = 0);
    int auditCount();
    /// What verify finds.
    QStringList findings();
    /// Everything that a command could change, but the audit and the requests.
    QStringList everything();

    QStringList look(const QByteArray &query) { return m_backend.look(*m_database, query); }

    QString objection(const QByteArray &statement) { return m_backend.objection(*m_database, statement); }

    void tamper(const QByteArray &statements) { m_backend.tamper(*m_database, statements); }

    QStringList files() { return m_backend.filesOf(*m_database); }

    /// Nobody has it open from now on.
    void close() { m_session.reset(); }

    void reopen();

private:
    const StoreBackend &m_backend;
    std::shared_ptr<store::Database> m_database;
    std::unique_ptr<store::Session> m_session;
};

} // namespace support
