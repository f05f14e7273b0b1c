// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"
#include "models/store/sql/connection.h"

#include <optional>
#include <utility>
#include <vector>

/// Why a date cost what it cost, or will: invoice lines for the past, the charge rule for what is to come, and who set
/// the state by which it decided: the history of one that lives, the audit's bare facts of one that was removed (R8).
/// All throw Failure.
namespace store::sql {

/// The day on which an integration was removed, and whose it was; nothing: it wasn't.
std::optional<std::pair<domain::Day, domain::AccountId>> removalOf(Connection &connection, domain::IntegrationId id);

/// Why there is no such integration (any more).
Failure missingIntegration(Connection &connection, domain::IntegrationId id);

/// See Details.
std::vector<domain::ExplanationRow> explainIntegration(Connection &connection, domain::IntegrationId id);
domain::ExplanationRow explainCharge(Connection &connection, domain::IntegrationId id, domain::Day dueOn);
domain::ExplanationRow explainLine(Connection &connection, const domain::InvoiceLine &line,
                                   const domain::Invoice &invoice);

} // namespace store::sql
