// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <array>
#include <optional>
#include <vector>

namespace store {

/// Why the coming month's total is another than it was.
enum class MovementKind {
    Opened,  ///< imported ones too
    Rescued, ///< cancelled then, and kept: un-cancelled, or frozen instead
    Unfrozen,
    Repriced, ///< another fee or plan, or a price that applies from another day on
    Frozen,
    Cancelled,
    Removed,  ///< charged then, removed since
    NotKnown, ///< there then, and nothing that is kept tells what it would have been charged
};

inline constexpr std::array kMovementKinds{MovementKind::Opened,   MovementKind::Rescued, MovementKind::Unfrozen,
                                           MovementKind::Repriced, MovementKind::Frozen,  MovementKind::Cancelled,
                                           MovementKind::Removed,  MovementKind::NotKnown};

/// `opened`, `rescued`, `unfrozen`, `repriced`, `frozen`, `cancelled`, `removed`, `not_known`.
const char *movementCode(MovementKind kind);

struct MovementPart {
    MovementKind kind = MovementKind::Opened;
    qint64 integrations = 0;
    domain::Money amount; ///< of both signs

    friend bool operator==(const MovementPart &, const MovementPart &) = default;
};

/// What moved the coming month's total since a day began.
///
/// **The coming month** is every integration's next charge: each renews exactly once in the month that follows any day,
/// so that no integration is counted twice or not at all because one month is shorter than another, and time that
/// passes moves nothing by itself. Then: the first billing date on or after the day, in the state that it was in when
/// the day began, at the prices that were known then. Now: the first one after today, as things stand. Whoever is
/// cancel pending has none; what is due and not settled yet is taken as if it were (R10: nothing changes it any more).
///
/// Then and all parts together are now, to the cent. An integration is told by what has changed of it altogether:
/// frozen and unfrozen since is nothing; frozen, and of another fee since, is both.
///
/// **From what is kept anyway.** The state then is worked out from the audit, which names commands by ids and stays
/// when an integration goes (R20), first and last invoice lines, receipts and dated prices. Of what was imported the
/// beginning isn't on record: where its first command doesn't tell it, it is NotKnown, and counts nothing then. A
/// removed one whose plan isn't on record counts what it was last charged. A backup restored since isn't seen.
struct Movements {
    domain::Day since;
    domain::Day today;
    domain::Money then;
    domain::Money now;
    qint64 chargedThen = 0; ///< integrations
    qint64 chargedNow = 0;
    std::vector<MovementPart> parts; ///< one of each kind, in their order

    friend bool operator==(const Movements &, const Movements &) = default;
};

/// Which integrations moved it.
struct MovementQuery {
    domain::Day since;
    std::optional<MovementKind> kind = {}; ///< nothing: all

    friend bool operator==(const MovementQuery &, const MovementQuery &) = default;
};

/// One integration in one part. By rising ids.
struct MovementRow {
    domain::IntegrationId integration;
    domain::AccountId account;
    QString accountName;
    QString label; ///< empty: it is removed
    MovementKind kind = MovementKind::Opened;
    domain::Money before;
    domain::Money after;

    domain::Money amount() const { return after - before; }

    friend bool operator==(const MovementRow &, const MovementRow &) = default;
};

} // namespace store
