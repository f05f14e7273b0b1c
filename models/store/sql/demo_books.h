// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/demo_prices.h"
#include "models/store/sql/demo_words.h"
#include "models/store/sql/row_writer.h"

#include <QStringList>

#include <span>
#include <utility>
#include <vector>

namespace store::sql {

/// A plan of the made-up catalogue: its prices by the day from which each holds, the first since ever.
struct DemoPlan {
    QString name;
    domain::Money setupFee;
    std::vector<std::pair<QString, domain::Money>> prices;
};

struct DemoSync {
    QDateTime startedAt;
    int items = 0;
    bool succeeded = true;
};

/// What somebody does on one of the days.
struct DemoDeed {
    int day = 0; ///< counted from the first
    domain::Command command = domain::Command::Freeze;
    domain::LifecycleState to = {};        ///< where a lifecycle command leads
    std::optional<domain::Money> fee = {}; ///< what is agreed upon, when the command is about it
};

/// An integration as it comes into the books, and all that will be done to it. Supplier, channel and plan are places in
/// the catalogue, counted from 0.
struct DemoIntegration {
    domain::AccountId account;
    int supplier = 0;
    int channel = 0;
    int plan = 0;
    QString label;
    std::optional<domain::Money> fee = {};
    domain::Service service = domain::Service::Active;
    domain::Day anchorOn;
    bool opened = false; ///< anew, today; else it was somebody else's and is taken over
    std::vector<std::pair<QString, QString>> settings = {};
    std::pair<QString, QString> credential = {};
    QString note = {}; ///< empty: none
    std::vector<DemoSync> syncs = {};
    std::vector<DemoDeed> deeds = {};
    bool leaves = false; ///< it is cancelled, and removed before the last day
};

/// Keeps the books of a made-up company: what its days bring becomes the rows that the commands and the renewal run
/// would have written, ids, versions and instants included, each once and in its last state, so that they only need to
/// be written down. What is charged, the database's charge rule says; a test lives the same days by real commands and
/// compares. Throws Failure.
class DemoBooks {
public:
    /// Into an empty sandbox on @p today, when the story ends; from @p first on, by @p login.
    DemoBooks(Connection &connection, RowWriter &rows, const QString &login, domain::Day first, domain::Day today);

    /// The business day from now on.
    void beginDay(domain::Day day);
    /// The instant on that day that goes with whatever comes.
    void setTime(QTime time);

    void add(const DemoPlan &plan);
    void addSupplier(const QString &name);
    void addChannel(const QString &name);
    domain::AccountId add(const DemoCustomer &customer);
    domain::IntegrationId add(const DemoIntegration &integration);
    /// One of its deeds, on the deed's day.
    void act(domain::IntegrationId integration, const DemoDeed &deed);
    /// The night's run: settles all that is due on the day, so many accounts in one batch (R20).
    void renew(int accountsPerBatch);
    /// After the last day.
    void close();

private:
    /// An integration as it is on the present day.
    struct Life {
        domain::AccountId account;
        int supplier = 0;
        int channel = 0;
        int plan = 0;
        std::optional<domain::Money> fee;
        domain::Day anchorOn;
        domain::LifecycleState state;
        bool leaves = false;
        int settings = 0; ///< rows of each kind
        int notes = 0;
        int syncs = 0;
        int history = 1;
        int version = 1;
        std::optional<domain::Money> lastCharge = {};
        std::optional<domain::Day> lastChargeOn = {};
    };

    using Lives = std::vector<std::size_t>; ///< indexes

    struct Figures {
        qint64 invoices = 0;
        qint64 lines = 0;
        qint64 removed = 0;
        domain::Money total;
    };

    struct Audited {
        std::optional<domain::AccountId> account = {};
        std::optional<domain::IntegrationId> integration = {};
        std::optional<qint64> run = {};
        std::optional<domain::PlanId> plan = {};
        std::optional<domain::Money> amount = {};
        std::optional<domain::Day> effectiveOn = {};
    };

    void write(domain::IntegrationId id, const DemoIntegration &integration);
    void recordOpening(domain::IntegrationId id);
    std::vector<Lives> byAccount(const Lives &due) const;
    Figures foresee(std::span<const Lives> accounts);
    void settle(const Lives &account);
    void remove(std::size_t index);
    void becomesDue(std::size_t index);
    const DemoCharge &priceOf(const Life &life);
    void writeInvoice(domain::AccountId account, domain::InvoiceKind kind, domain::Money total);
    void writeLine(std::size_t index, int position, const DemoCharge &charge, bool forPeriod);
    void writeHistory(domain::IntegrationId id, domain::Command command, const std::optional<domain::Money> &amount);
    void audit(domain::Command command, const Audited &what);

    Connection &m_connection;
    RowWriter &m_rows;
    const QString m_login;
    const domain::Day m_first;
    const domain::Day m_today;
    DemoPrices m_prices;
    domain::Day m_day;
    QDateTime m_now;
    QStringList m_suppliers;
    QStringList m_channels;
    std::vector<domain::Money> m_setupFees; ///< of the plans
    qint64 m_accounts = 0;                  ///< how many there are: ids count from 1
    qint64 m_invoices = 0;
    qint64 m_lastRun;
    std::vector<Life> m_lives; ///< that of id 1 first
    std::vector<Lives> m_due;  ///< who is due on which day, counted from the first
};

} // namespace store::sql
