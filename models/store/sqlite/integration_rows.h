// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// What hangs on an integration and goes with it (R8). All in the caller's transaction.

/// The row of the history that tells how the integration's present version came about (R18).
void recordChange(SqliteConnection &connection, domain::IntegrationId id, domain::Command command,
                  const std::optional<domain::Money> &amount = {});

/// A setting or credential: @p table is the one or the other's. An empty value deletes it.
void putPair(SqliteConnection &connection, const char *table, domain::IntegrationId id,
             const std::pair<QString, QString> &pair);

/// A lifecycle command's effect: the integration is in @p state from now on, and its history says by which command.
void moveTo(SqliteConnection &connection, domain::IntegrationId id, domain::LifecycleState state,
            domain::Command command);

/// A negotiated fee, or none any more, and the history of it.
void agreeOn(SqliteConnection &connection, domain::IntegrationId id, const std::optional<domain::Money> &fee);

/// An integration that was somebody else's before it came here: it has its state and its anchor, and owes nothing until
/// @p nextBillingOn.
struct TakenOver {
    domain::AccountId account;
    domain::SupplierId supplier;
    domain::SalesChannelId channel;
    QString label;
    domain::PlanId plan;
    std::optional<domain::Money> fee;
    domain::LifecycleState state;
    domain::Day anchorOn;
    domain::Day nextBillingOn;
};

domain::IntegrationId insertTakenOver(SqliteConnection &connection, const TakenOver &integration);

void insertNote(SqliteConnection &connection, domain::IntegrationId id, const QString &text);

} // namespace store::sqlite
