// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/store/sql/demo_words.h"

#include <QDateTime>

#include <optional>
#include <utility>
#include <vector>

namespace store::sql {

/// A plan of the made-up catalogue: its prices by the day from which each holds, the first since ever.
struct DemoPlan {
    QString name;
    domain::Money setupFee;
    std::vector<std::pair<QString, domain::Money>> prices;

    /// The day on which that price ends.
    QString endOf(std::size_t price) const {
        return price + 1 < prices.size() ? prices[price + 1].first : QStringLiteral("9999-12-31");
    }
};

/// An integration as it comes into the books.
struct DemoIntegration {
    domain::AccountId account;
    QString supplier; ///< names, of the catalogue
    QString channel;
    QString label;
    QString plan = {};
    std::optional<domain::Money> fee = {};
    domain::Service service = domain::Service::Active;
    domain::Day anchorOn;
};

struct DemoSync {
    QDateTime startedAt;
    qint64 items = 0;
    bool succeeded = true;
};

/// What hangs on it.
struct DemoBelongings {
    std::vector<std::pair<QString, QString>> settings;
    std::pair<QString, QString> credential;
    QString note; ///< empty: none
    std::vector<DemoSync> syncs;
};

/// What somebody does on one of the days.
struct DemoDeed {
    domain::AccountId account;
    domain::IntegrationId integration;
    domain::Command command = domain::Command::Freeze;
    domain::LifecycleState to = {};         ///< what a lifecycle command leads to
    std::optional<domain::Money> fee = {}; ///< the one that is agreed upon, when the command is about it
};

/// Where one kind of database takes down what a made-up company does, in the order in which it happens: each thing with
/// its history and its audit, as if the day's commands had been given. All in one transaction of the caller's, and in
/// an empty sandbox. Throws Failure.
class DemoBooks {
public:
    virtual ~DemoBooks() = default;

    /// The business day from now on, the first of them too.
    virtual void beginDay(domain::Day day) = 0;
    /// The instant on that day that goes with whatever comes.
    virtual void setTime(QTime time) = 0;

    virtual void add(const DemoPlan &plan) = 0;
    virtual void addSupplier(const QString &name) = 0;
    virtual void addChannel(const QString &name) = 0;
    virtual domain::AccountId add(const DemoCustomer &customer) = 0;
    /// It was somebody else's before; it owes nothing until its first billing date after the day.
    virtual domain::IntegrationId takeOver(const DemoIntegration &integration) = 0;
    /// Anew, on the day, with its opening invoice (R1).
    virtual domain::IntegrationId open(const DemoIntegration &integration) = 0;
    virtual void furnish(domain::IntegrationId integration, const DemoBelongings &belongings) = 0;
    virtual void act(const DemoDeed &deed) = 0;
    /// The night's run: settles all that is due on the day, so many accounts at a time.
    virtual void renew(int accountsPerBatch) = 0;
};

} // namespace store::sql
