// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/opening.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/audit.h"
#include "models/store/sql/opening_charge.h"
#include "models/store/sqlite/catalogue_rows.h"
#include "models/store/sqlite/integration_rows.h"

namespace store::sqlite {

using domain::Command;
using domain::Day;
using domain::Integration;
using domain::IntegrationId;

IntegrationId insertIntegration(SqliteConnection &connection, const OpenRequest &request, domain::PlanId plan,
                                Day today) {
    IntegrationId id;
    const domain::SupplierId supplier = supplierNamed(connection, request.supplier);
    const domain::SalesChannelId channel = channelNamed(connection, request.channel);
    {
        sql::Cursor insert(connection.statement(
            "INSERT INTO integration (account_id, supplier_id, sales_channel_id, label, plan_id,"
            " negotiated_fee_cents, service, anchor_on, anchor_day, next_billing_on)"
            " VALUES (:account, :supplier, :channel, :label, :plan, :fee, 'active', :today, :anchorDay, :next)"
            " RETURNING id"));
        insert->bind(":account", request.account);
        insert->bind(":supplier", supplier);
        insert->bind(":channel", channel);
        insert->bind(":label", request.label);
        insert->bind(":plan", plan);
        insert->bind(":fee", request.fee);
        insert->bind(":today", today);
        insert->bind(":anchorDay", today.dayOfMonth());
        insert->bind(":next", domain::firstBillingDateAfter(today, today));
        insert->next();
        id = insert->id<IntegrationId>(0);
    }
    for (const auto &setting : request.settings)
        putPair(connection, "integration_setting", id, setting);
    for (const auto &credential : request.credentials)
        putPair(connection, "integration_credential", id, credential);
    if (!request.note.isEmpty())
        insertNote(connection, id, request.note);
    recordChange(connection, id, Command::Open, request.fee);
    return id;
}

domain::InvoiceId recordOpeningInvoice(SqliteConnection &connection, const Integration &integration) {
    const Day today = connection.today();
    const sql::OpeningCharge charge = sql::openingCharge(connection, integration.planId, integration.negotiatedFee);
    const qint64 id = connection.integer("SELECT value FROM counter WHERE name = 'invoice'") + 1;
    sql::Statement &counter = connection.statement("UPDATE counter SET value = :value WHERE name = 'invoice'");
    counter.bind(":value", id);
    counter.run();

    sql::Statement &invoice = connection.statement(
        "INSERT INTO invoice (id, number, account_id, kind, issued_on, recorded_at, recorded_by, total_cents)"
        " VALUES (:id, :year || '-' || printf('%06d', :id), :account, 'opening', :today, :now, :login, :total)");
    invoice.bind(":id", id);
    invoice.bind(":year", QString::number(today.year()));
    invoice.bind(":account", integration.account);
    invoice.bind(":today", today);
    invoice.bind(":now", connection.now());
    invoice.bind(":login", sql::currentLogin());
    invoice.bind(":total", charge.setupFee + charge.monthlyFee);
    invoice.run();

    sql::Statement &line = connection.statement(
        "INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id, sales_channel_id,"
        " kind, description, amount_cents, period_start, period_end, price_origin, price_since)"
        " VALUES (:invoice, :position, :account, :integration, :supplier, :channel, :kind, :description, :amount,"
        " :start, :end, :origin, :since)");
    for (const domain::InvoiceLine &opening :
         sql::openingLines(charge, integration.supplier, integration.channel, today)) {
        line.bind(":invoice", id);
        line.bind(":position", opening.position);
        line.bind(":account", integration.account);
        line.bind(":integration", integration.id);
        line.bind(":supplier", integration.supplierId);
        line.bind(":channel", integration.channelId);
        line.bind(":kind", domain::lineKindCode(opening.kind));
        line.bind(":description", opening.description);
        line.bind(":amount", opening.amount);
        line.bind(":start", opening.periodStart);
        line.bind(":end", opening.periodEnd);
        line.bind(":origin", domain::priceOriginCode(opening.origin));
        line.bind(":since", opening.priceSince);
        line.run();
    }
    return {id};
}

} // namespace store::sqlite
