// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/day.h"
#include "models/store/sql/next_charges.h"

#include <vector>

namespace store::sql {

/// A command that was done, as the audit has it.
struct AuditedCommand {
    domain::Command command = domain::Command::Freeze;
    domain::Day day;
    std::optional<domain::PlanId> plan;  ///< of an opening and of another plan, as far as it is on record
    std::optional<domain::Money> amount; ///< of another fee: the fee; nothing: back to the plan's price
};

/// A line that an integration was charged for a month before the day in question.
struct PastLine {
    bool isFrozen = false;
    bool isNegotiated = false; ///< else the plan's price, or the frozen fee
    domain::Money amount;
    domain::Day periodStart;
    domain::Day periodEnd;
};

/// An integration as it is now.
struct LiveTerms {
    domain::Service service = domain::Service::Active;
    bool cancelPending = false;
    domain::PlanId plan;
    std::optional<domain::Money> negotiated;
};

/// All that is kept of an integration's past.
struct PastRecord {
    std::vector<AuditedCommand> commands;    ///< oldest first
    std::optional<PastLine> opening;         ///< the first month's line, of one that was opened
    std::optional<PastLine> last;            ///< the last line for a month that began before the day
    std::optional<domain::Day> importedOn;   ///< of a live one that was imported
    std::optional<domain::Money> importedAt; ///< at which negotiated fee, if any
    std::optional<LiveTerms> live;           ///< nothing: it is removed
    bool anyImportSince = false;             ///< somebody has imported something since the day
};

/// What an integration was charged by when a day began. Each part is nothing where what is kept doesn't tell it.
struct PastTerms {
    std::optional<bool> existed;
    std::optional<bool> cancelPending;
    std::optional<domain::Service> service;
    bool knowsFee = false;
    std::optional<domain::Money> negotiated; ///< knowsFee: nothing means the plan's price
    std::optional<domain::PlanId> plan;
};

/// Works it out from the commands before @p since, going forwards from an opening, or back from what is there now and
/// from what a later command tells of the state that it found (R4 to R7: freezing found it active).
PastTerms pastTerms(const PastRecord &record, domain::Day since);

} // namespace store::sql
