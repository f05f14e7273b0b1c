// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/explanations.h"

#include "models/store/sql/rows.h"
#include "models/store/sql/schedule.h"

#include <algorithm>

namespace store::sql {

using namespace domain;

namespace {

/// What moves an integration between its states; fees and plans don't.
const QByteArray kMovesState = " command IN ('open', 'import', 'freeze', 'unfreeze', 'cancel', 'uncancel',"
                               " 'freeze-instead')";

/// Who it was that moved it, and when it ends.
struct Biography {
    std::vector<StateChange> changes; ///< oldest first
    std::optional<Day> endsOn;        ///< of its removal, past or to come
};

std::vector<StateChange> readChanges(Connection &connection, const QByteArray &sql, IntegrationId id) {
    Cursor row(connection.statement(sql));
    row->bind(":id", id);
    std::vector<StateChange> changes;
    while (row->next())
        changes.push_back({.command = knownCode(commandFromCode(row->text(0))),
                           .day = row->day(1),
                           .at = row->instant(2),
                           .login = row->text(3)});
    return changes;
}

Biography biographyOf(Connection &connection, const Integration &integration) {
    return {.changes = readChanges(connection,
                                   "SELECT command, day, at, login FROM integration_history WHERE integration_id = :id"
                                   " AND"
                                       + kMovesState + " ORDER BY version",
                                   integration.id),
            .endsOn = integration.cancelOn};
}

/// Of one that is gone: its history went with it.
Biography biographyOfRemoved(Connection &connection, IntegrationId id, Day removedOn) {
    return {.changes = readChanges(connection,
                                   "SELECT command, day, at, login FROM audit_entry WHERE integration_id = :id"
                                   " AND code = 'done' AND"
                                       + kMovesState + " ORDER BY id",
                                   id),
            .endsOn = removedOn};
}

/// Of either kind; nothing of one that never was.
Biography biographyOf(Connection &connection, IntegrationId id) {
    if (const auto integration = findIntegration(connection, id, connection.today()))
        return biographyOf(connection, *integration);
    if (const auto removal = removalOf(connection, id))
        return biographyOfRemoved(connection, id, removal->first);
    return {};
}

ExplanationRow removalRow(IntegrationId id, const std::pair<Day, AccountId> &removal) {
    return explain(Charge{.account = removal.second,
                          .integration = id,
                          .dueOn = removal.first,
                          .nextDueOn = removal.first,
                          .kind = ChargeKind::Removal,
                          .amount = Money(),
                          .origin = {}});
}

/// Every line of an integration, oldest first: found by the two indexes that keep them single (R17).
std::vector<ExplanationRow> explainLines(Connection &connection, IntegrationId id) {
    Cursor row(connection.statement("SELECT " + kLineRowColumns
                                    + " FROM (SELECT x.* FROM invoice_line x WHERE x.integration_id = :id"
                                      " AND x.period_start IS NOT NULL"
                                      " UNION ALL SELECT x.* FROM invoice_line x WHERE x.integration_id = :id"
                                      " AND x.kind = 'setup') l"
                                      " JOIN invoice i ON i.id = l.invoice_id JOIN account a ON a.id = l.account_id"
                                    + kLineJoins + " ORDER BY l.invoice_id, l.position"));
    row->bind(":id", id);
    std::vector<ExplanationRow> rows;
    while (row->next()) {
        const InvoiceLineRow line = readLineRow(*row);
        Invoice invoice;
        invoice.number = line.number;
        invoice.kind = line.invoiceKind;
        invoice.issuedOn = line.issuedOn;
        rows.push_back(explain(line.line, invoice));
    }
    return rows;
}

std::optional<ExplanationRow> explainPaidMonth(Connection &connection, IntegrationId id, Day start) {
    const std::vector<ExplanationRow> lines = explainLines(connection, id);
    const auto found = std::ranges::find(lines, std::optional(start), &ExplanationRow::periodStart);
    return found == lines.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<std::pair<Day, AccountId>> removalOf(Connection &connection, IntegrationId id) {
    Cursor row(connection.statement("SELECT removed_on, account_id FROM removal_receipt WHERE integration_id = :id"));
    row->bind(":id", id);
    if (!row->next())
        return std::nullopt;
    return std::pair(row->day(0), row->id<AccountId>(1));
}

Failure missingIntegration(Connection &connection, IntegrationId id) {
    Error error{.code = ErrorCode::NotFound, .reason = Reason::NoSuchIntegration, .facts = {.integration = id}};
    if (const auto removal = removalOf(connection, id)) {
        error.reason = Reason::Removed;
        error.facts.account = removal->second;
        error.facts.day = removal->first;
    }
    return Failure(std::move(error));
}

std::vector<ExplanationRow> explainIntegration(Connection &connection, IntegrationId id) {
    std::vector<ExplanationRow> rows = explainLines(connection, id);
    Biography biography;
    if (const auto removal = removalOf(connection, id)) {
        rows.push_back(removalRow(id, *removal));
        biography = biographyOfRemoved(connection, id, removal->first);
    } else {
        const Day today = connection.today();
        const auto integration = findIntegration(connection, id, today);
        if (!integration)
            throw missingIntegration(connection, id);
        for (const ComingCharge &coming : comingOf(connection, *integration, today))
            rows.push_back(coming.explanation);
        biography = biographyOf(connection, *integration);
    }
    for (ExplanationRow &row : rows)
        attribute(row, biography.changes, biography.endsOn);
    return rows;
}

ExplanationRow explainCharge(Connection &connection, IntegrationId id, Day dueOn) {
    std::optional<ExplanationRow> row = explainPaidMonth(connection, id, dueOn);
    if (const auto removal = removalOf(connection, id); !row && removal && removal->first == dueOn)
        row = removalRow(id, *removal);
    if (!row) {
        const auto integration = findIntegration(connection, id, connection.today());
        if (!integration)
            throw missingIntegration(connection, id);
        if (const auto coming = chargeOn(connection, *integration, dueOn))
            row = coming->explanation;
    }
    if (!row)
        throw Failure(Error{
            .code = ErrorCode::NotFound, .reason = Reason::NoSuchCharge, .facts = {.integration = id, .day = dueOn}});
    const Biography biography = biographyOf(connection, id);
    attribute(*row, biography.changes, biography.endsOn);
    return *row;
}

ExplanationRow explainLine(Connection &connection, const InvoiceLine &line, const Invoice &invoice) {
    ExplanationRow row = explain(line, invoice);
    const Biography biography = biographyOf(connection, line.integration);
    attribute(row, biography.changes, biography.endsOn);
    return row;
}

} // namespace store::sql
