// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/catalogue_rows.h"

namespace store::sqlite {

namespace {

template <typename Id>
std::optional<Id> known(SqliteConnection &connection, const QByteArray &table, const QString &name) {
    sql::Cursor row(connection.statement("SELECT id FROM " + table + " WHERE name = :name"));
    row->bind(":name", name);
    return row->next() ? std::optional(row->id<Id>(0)) : std::nullopt;
}

template <typename Id>
Id joined(SqliteConnection &connection, const QByteArray &table, const QString &name) {
    if (const std::optional<Id> id = known<Id>(connection, table, name))
        return *id;
    sql::Cursor fresh(connection.statement("INSERT INTO " + table + " (name) VALUES (:name) RETURNING id"));
    fresh->bind(":name", name);
    fresh->next();
    return fresh->id<Id>(0);
}

} // namespace

domain::SupplierId supplierNamed(SqliteConnection &connection, const QString &name) {
    return joined<domain::SupplierId>(connection, "supplier", name);
}

domain::SalesChannelId channelNamed(SqliteConnection &connection, const QString &name) {
    return joined<domain::SalesChannelId>(connection, "sales_channel", name);
}

std::optional<domain::SupplierId> knownSupplier(SqliteConnection &connection, const QString &name) {
    return known<domain::SupplierId>(connection, "supplier", name);
}

std::optional<domain::SalesChannelId> knownChannel(SqliteConnection &connection, const QString &name) {
    return known<domain::SalesChannelId>(connection, "sales_channel", name);
}

domain::PlanId planNamed(SqliteConnection &connection, const QString &name) {
    const auto id = known<domain::PlanId>(connection, "plan", name);
    if (!id)
        throw sql::Failure({.code = domain::ErrorCode::NotFound,
                            .reason = domain::Reason::NoSuchPlan,
                            .facts = {.text = name.left(200)}});
    return *id;
}

void checkFee(const std::optional<domain::Money> &fee) {
    if (fee && (fee->cents() < 0 || fee->cents() > domain::Money::kLargestFeeCents))
        throw sql::Failure(domain::invalid(domain::Reason::MalformedAmount, QStringLiteral("fee"), fee->plain()));
}

} // namespace store::sqlite
