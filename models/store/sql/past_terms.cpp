// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/past_terms.h"

#include <algorithm>

namespace store::sql {

using domain::Command;
using domain::Day;
using domain::Service;

namespace {

/// What a command leaves behind, and what it must have found; nothing: it says nothing of that.
template <typename T>
struct Trace {
    std::optional<T> after = {};
    std::optional<T> before = {};
    bool isUnclear = false; ///< it may have found either
};

Trace<bool> traceOfPending(Command command) {
    switch (command) {
    case Command::Freeze:
    case Command::Unfreeze: return {.after = false, .before = false};
    case Command::Cancel: return {.after = true, .before = false};
    case Command::Uncancel: return {.after = false, .before = true};
    case Command::FreezeInstead: return {.after = false, .isUnclear = true};
    default: return {};
    }
}

Trace<Service> traceOfService(Command command) {
    switch (command) {
    case Command::Freeze: return {.after = Service::Frozen, .before = Service::Active};
    case Command::Unfreeze: return {.after = Service::Active, .before = Service::Frozen};
    case Command::FreezeInstead: return {.after = Service::Frozen, .isUnclear = true};
    default: return {};
    }
}

/// The last trace before @p since; else where it began, if that is known; else what the first trace since has found;
/// else how it is @p now.
template <typename T>
std::optional<T> stateThen(const std::vector<AuditedCommand> &commands, Day since, Trace<T> (*traceOf)(Command),
                           std::optional<T> beginning, std::optional<T> now) {
    std::optional<T> state = beginning;
    for (const AuditedCommand &each : commands) {
        const Trace<T> trace = traceOf(each.command);
        if (each.day < since) {
            if (trace.after)
                state = trace.after;
            continue;
        }
        if (state)
            break;
        if (trace.isUnclear || trace.before)
            return trace.before;
    }
    return state ? state : now;
}

const AuditedCommand *lastBefore(const PastRecord &record, Command command, Day since) {
    const AuditedCommand *last = nullptr;
    for (const AuditedCommand &each : record.commands) {
        if (each.command == command && each.day < since)
            last = &each;
    }
    return last;
}

bool hasSince(const PastRecord &record, Command command, Day since) {
    return std::ranges::any_of(record.commands, [&](const AuditedCommand &each) {
        return each.command == command && each.day >= since;
    });
}

void tellFee(const PastRecord &record, Day since, PastTerms &terms) {
    terms.knowsFee = true;
    if (const AuditedCommand *change = lastBefore(record, Command::ChangeFee, since)) {
        terms.negotiated = change->amount;
    } else if (record.live && !hasSince(record, Command::ChangeFee, since)) {
        terms.negotiated = record.live->negotiated;
    } else if (record.opening) {
        terms.negotiated = record.opening->isNegotiated ? std::optional(record.opening->amount) : std::nullopt;
    } else if (record.importedOn) {
        terms.negotiated = record.importedAt;
    } else if (record.last && !record.last->isFrozen) {
        terms.negotiated = record.last->isNegotiated ? std::optional(record.last->amount) : std::nullopt;
    } else {
        terms.knowsFee = false;
    }
}

void tellPlan(const PastRecord &record, const AuditedCommand *opening, Day since, PastTerms &terms) {
    if (const AuditedCommand *change = lastBefore(record, Command::ChangePlan, since))
        terms.plan = change->plan;
    else if (record.live && !hasSince(record, Command::ChangePlan, since))
        terms.plan = record.live->plan;
    else if (opening)
        terms.plan = opening->plan;
}

} // namespace

PastTerms pastTerms(const PastRecord &record, Day since) {
    const auto opening =
        std::ranges::find(record.commands, Command::Open, [](const AuditedCommand &each) { return each.command; });
    const bool wasOpened = opening != record.commands.end() || record.opening;
    PastTerms terms;
    if (opening != record.commands.end())
        terms.existed = opening->day < since;
    else if (record.opening)
        terms.existed = record.opening->periodStart < since;
    else if (record.importedOn)
        terms.existed = *record.importedOn < since;
    else if (record.last || !record.anyImportSince)
        terms.existed = true;

    // What is removed without anybody having cancelled it was cancelled when it was imported.
    const std::optional<bool> pendingNow = record.live ? record.live->cancelPending : true;
    terms.cancelPending = stateThen<bool>(record.commands, since, &traceOfPending,
                                          wasOpened ? std::optional(false) : std::nullopt, pendingNow);
    std::optional<Service> serviceNow;
    if (record.live)
        serviceNow = record.live->service;
    else if (record.last)
        serviceNow = record.last->isFrozen ? Service::Frozen : Service::Active;
    terms.service = stateThen<Service>(record.commands, since, &traceOfService,
                                       wasOpened ? std::optional(Service::Active) : std::nullopt, serviceNow);
    tellFee(record, since, terms);
    tellPlan(record, opening != record.commands.end() ? &*opening : nullptr, since, terms);
    return terms;
}

} // namespace store::sql
