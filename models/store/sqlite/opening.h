// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commands.h"
#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// Opening an integration (R1), in the caller's transaction, after all checks and the settlement.

/// The integration and all that was said of it; its first month begins today.
domain::IntegrationId insertIntegration(SqliteConnection &connection, const OpenRequest &request, domain::PlanId plan,
                                        domain::Day today);

/// The opening invoice: the setup fee, and the first month at the price that the charge rule finds in force today.
domain::InvoiceId recordOpeningInvoice(SqliteConnection &connection, const domain::Integration &integration);

} // namespace store::sqlite
