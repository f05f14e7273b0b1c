// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/catalogue_reads.h"

namespace store::sql {

namespace {

constexpr QByteArrayView kSinceEver = "0001-01-01";
constexpr QByteArrayView kUntilFurtherNotice = "9999-12-31";

std::vector<PlanPrice> readPrices(Statement &rows) {
    std::vector<PlanPrice> prices;
    while (rows.next()) {
        PlanPrice price{rows.money(2), {}, {}};
        if (rows.utf8(0) != kSinceEver)
            price.fromOn = rows.day(0);
        if (rows.utf8(1) != kUntilFurtherNotice)
            price.untilOn = rows.day(1);
        prices.push_back(price);
    }
    return prices;
}

template <typename Id>
std::vector<CatalogueEntry<Id>> readEntries(Statement &rows) {
    std::vector<CatalogueEntry<Id>> entries;
    while (rows.next())
        entries.push_back({rows.id<Id>(0), rows.text(1)});
    return entries;
}

} // namespace

std::vector<Plan> plans(Connection &connection) {
    const auto scope = connection.read();
    std::vector<Plan> plans;
    {
        Cursor rows(connection.statement("SELECT id, name, setup_fee_cents FROM plan ORDER BY id"));
        while (rows->next())
            plans.push_back({rows->id<domain::PlanId>(0), rows->text(1), rows->money(2), {}, {}});
    }
    for (Plan &plan : plans)
        plan = planOf(connection, plan.id, plan.name, plan.setupFee);
    return plans;
}

Plan planOf(Connection &connection, domain::PlanId id, const QString &name, domain::Money setupFee) {
    Plan plan{id, name, setupFee, {}, {}};
    {
        Cursor rows(connection.statement("SELECT from_on, until_on, monthly_fee_cents FROM plan_price"
                                         " WHERE plan_id = :plan ORDER BY from_on"));
        rows->bind(":plan", id);
        plan.prices = readPrices(*rows);
    }
    const domain::Day today = connection.today();
    for (const PlanPrice &price : plan.prices) {
        if ((!price.fromOn || *price.fromOn <= today) && (!price.untilOn || *price.untilOn > today))
            plan.monthlyFee = price.fee;
    }
    return plan;
}

std::vector<PlanPrice> frozenPrices(Connection &connection) {
    Cursor rows(connection.statement("SELECT from_on, until_on, fee_cents FROM frozen_price ORDER BY from_on"));
    return readPrices(*rows);
}

std::vector<SupplierEntry> suppliers(Connection &connection) {
    Cursor rows(connection.statement("SELECT id, name FROM supplier ORDER BY name COLLATE NOCASE, id"));
    return readEntries<domain::SupplierId>(*rows);
}

std::vector<ChannelEntry> channels(Connection &connection) {
    Cursor rows(connection.statement("SELECT id, name FROM sales_channel ORDER BY name COLLATE NOCASE, id"));
    return readEntries<domain::SalesChannelId>(*rows);
}

} // namespace store::sql
