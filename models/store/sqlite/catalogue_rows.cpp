// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/catalogue_rows.h"

namespace store::sqlite {

namespace {

qint64 idNamed(SqliteConnection &connection, const QByteArray &table, const QString &name, bool join) {
    {
        sql::Cursor known(connection.statement("SELECT id FROM " + table + " WHERE name = :name"));
        known->bind(":name", name);
        if (known->next())
            return known->integer(0);
    }
    if (!join)
        return 0;
    sql::Cursor fresh(connection.statement("INSERT INTO " + table + " (name) VALUES (:name) RETURNING id"));
    fresh->bind(":name", name);
    fresh->next();
    return fresh->integer(0);
}

} // namespace

domain::SupplierId supplierNamed(SqliteConnection &connection, const QString &name) {
    return {idNamed(connection, "supplier", name, true)};
}

domain::SalesChannelId channelNamed(SqliteConnection &connection, const QString &name) {
    return {idNamed(connection, "sales_channel", name, true)};
}

domain::PlanId planNamed(SqliteConnection &connection, const QString &name) {
    const domain::PlanId id{idNamed(connection, "plan", name, false)};
    if (!id.isValid())
        throw sql::Failure({.code = domain::ErrorCode::NotFound,
                            .reason = domain::Reason::NoSuchPlan,
                            .facts = {.text = name.left(200)}});
    return id;
}

void checkFee(const std::optional<domain::Money> &fee) {
    if (fee && (fee->cents() < 0 || fee->cents() > domain::Money::kLargestFeeCents))
        throw sql::Failure(domain::invalid(domain::Reason::MalformedAmount, QStringLiteral("fee"), fee->plain()));
}

} // namespace store::sqlite
