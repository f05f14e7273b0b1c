// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_connection.h"

#include <exception>

namespace store::sqlite {

/// Settles: charges, removes and advances what billing dates ask of accounts (R3, R8, R10, R11, R16, R19). The one
/// piece that both a run and a command's "settle first" go through. Works in the caller's write transaction.
class Settlement {
public:
    struct Figures {
        qint64 accounts = 0; ///< settled at that date
        qint64 invoices = 0;
        qint64 lines = 0;
        qint64 removed = 0;
        domain::Money total;

        Figures &operator+=(const Figures &other);
    };

    /// Some account of the batch can't be settled at that date. The caller undoes the batch.
    class Failed : public std::exception {
    public:
        explicit Failed(domain::ParkReason reason)
            : m_reason(reason) {}

        domain::ParkReason reason() const { return m_reason; }

    private:
        domain::ParkReason m_reason;
    };

    struct AccountOutcome {
        Figures figures;
        QStringList invoices;                     ///< the numbers of the invoices recorded
        std::optional<domain::ParkReason> parked; ///< why it went no further
    };

    /// @p run is nothing when a command settles (R10).
    Settlement(SqliteConnection &connection, std::optional<domain::RunId> run);

    /// All that is due of one account up to and including @p until, oldest date first, each date a unit of its own: a
    /// failing date is undone alone, parks the account and ends it; success clears the parking (R19).
    AccountOutcome settleAccount(domain::AccountId account, domain::Day until);

    /// The first @p limit accounts by id that have anything due on @p due and are not among the failed ones, as one
    /// set. Throws Failed.
    Figures settleBatch(domain::Day due, int limit);

    /// The same accounts one by one, each in a savepoint; who fails is parked and joins the failed ones.
    Figures settleBatchOneByOne(domain::Day due, int limit);

    /// The oldest date up to @p until on which an account that has not failed has anything due.
    std::optional<domain::Day> oldestDue(domain::Day until);

    /// Forgets which accounts failed: a new run tries all again.
    void forgetFailures();

private:
    void pick(domain::Day due, int limit);
    void pickOne(domain::AccountId account);
    Figures settlePicked(domain::Day due);
    qint64 collectCharges(domain::Day due);
    void checkCharges(qint64 due);
    void recordInvoices(domain::Day due, Figures &figures);
    void removeCancelled(domain::Day due, Figures &figures);
    void advance(domain::Day due, qint64 expected, const Figures &figures);
    void park(domain::AccountId account, domain::ParkReason reason);
    std::optional<Figures> trySettlePicked(domain::AccountId account, domain::Day due,
                                           std::optional<domain::ParkReason> &failed);

    SqliteConnection &m_connection;
    std::optional<domain::RunId> m_run;
    QString m_login;
};

} // namespace store::sqlite
