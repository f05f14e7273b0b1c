// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/connection.h"

#include <QUuid>

#include <optional>

namespace store::sql {

/// The operating system's name for whoever runs this program: the login of an embedded database (R20). The user id as
/// a number where it has no name.
QString currentLogin();

/// One entry of the audit (R20): codes, ids, days and cents; no text of a customer's. Only what applies is filled.
struct AuditEntry {
    domain::Command command = domain::Command::Run;
    std::optional<domain::ErrorCode> failure = {}; ///< nothing: done
    std::optional<domain::AccountId> account = {};
    std::optional<domain::IntegrationId> integration = {};
    std::optional<domain::RunId> run = {};
    std::optional<domain::PlanId> plan = {};
    std::optional<domain::SupplierId> supplier = {};
    std::optional<domain::SalesChannelId> channel = {};
    std::optional<domain::Money> amount = {};
    std::optional<domain::Day> effectiveOn = {};
    std::optional<QUuid> request = {}; ///< a null id counts as none
    QString login = currentLogin();
};

/// Writes @p entry for the connection's business day and instant. Belongs into the transaction that it tells of; a
/// refusal's into one of its own. Throws Failure.
void writeAudit(Connection &connection, const AuditEntry &entry);

} // namespace store::sql
