// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/fields.h"
#include "app/ctl/listing.h"
#include "models/store/session.h"

#include <QJsonArray>

/// How the things of the domain look in the program's answers.
namespace ctl {

/// Flat, as the contract has it: `{"id","account_id",…,"version"}`.
Fields integrationFields(const domain::Integration &integration, const ui::Formats &formats);
/// The same with settings, notes, syncs and `"history":[…]`.
Fields integrationFields(const store::IntegrationDetails &details, const ui::Formats &formats);
Fields accountFields(const store::AccountDetails &details, const ui::Formats &formats);
/// With its lines, if it has any.
Fields invoiceFields(const domain::Invoice &invoice, const ui::Formats &formats);
Fields planFields(const store::Plan &plan, const ui::Formats &formats);
Fields businessFields(const store::Business &business);

/// Who did what to an integration, newest first.
QJsonArray historyJson(const std::vector<store::HistoryEntry> &history);
QJsonArray chargesJson(const std::vector<domain::Charge> &charges);

} // namespace ctl
