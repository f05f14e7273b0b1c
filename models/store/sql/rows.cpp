// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/rows.h"

namespace store::sql {

using namespace domain;

namespace {

QByteArray countOf(const QByteArray &condition) {
    return "(SELECT COUNT(*) FROM integration n WHERE n.account_id = a.id" + condition + ")";
}

} // namespace

const QByteArray kAccountColumns = "a.id, a.name, a.email, a.language, a.parked_reason, " + countOf({}) + ", "
                                   + countOf(" AND n.service = 'frozen' AND n.cancel_on IS NULL") + ", "
                                   + countOf(" AND n.cancel_on IS NOT NULL")
                                   + ", (SELECT MIN(n.next_billing_on) FROM integration n WHERE n.account_id = a.id)";

const QByteArray kIntegrationColumns =
    "i.id, i.account_id, i.supplier_id, s.name, i.sales_channel_id, c.name, i.label, i.plan_id, p.name,"
    " i.negotiated_fee_cents, COALESCE(i.negotiated_fee_cents, f.monthly_fee_cents), i.service, i.cancel_on,"
    " i.anchor_on, i.next_billing_on, i.version";

const QByteArray kIntegrationJoins =
    " JOIN supplier s ON s.id = i.supplier_id"
    " JOIN sales_channel c ON c.id = i.sales_channel_id"
    " JOIN plan p ON p.id = i.plan_id"
    " LEFT JOIN plan_price f ON f.plan_id = i.plan_id AND f.from_on <= :today AND f.until_on > :today";

const QByteArray kInvoiceColumns =
    "i.id, i.number, i.account_id, a.name, i.kind, i.issued_on, i.recorded_at, i.total_cents, i.run_id";

const QByteArray kLineColumns =
    "l.position, l.integration_id, l.kind, s.name, c.name, l.amount_cents, l.price_origin, l.price_since,"
    " l.period_start, l.period_end, l.description";

const QByteArray kLineJoins = " JOIN supplier s ON s.id = l.supplier_id"
                              " JOIN sales_channel c ON c.id = l.sales_channel_id";

const QByteArray kLineRowColumns = kLineColumns + ", l.invoice_id, i.number, i.kind, i.issued_on, l.account_id, a.name";

const QByteArray kChargeColumns =
    "r.account_id, r.integration_id, r.due_on, r.next_due_on, r.kind, r.amount_cents, r.price_origin";

AccountRow readAccount(const Statement &row) {
    int column = 0;
    AccountRow read;
    read.id = row.id<AccountId>(column++);
    read.name = row.text(column++);
    read.email = row.text(column++);
    read.language = row.text(column++);
    if (const int parked = column++; !row.isNull(parked))
        read.parked = knownCode(parkReasonFromCode(row.text(parked)));
    read.integrations = row.integer32(column++);
    read.frozen = row.integer32(column++);
    read.cancelPending = row.integer32(column++);
    read.nextBillingOn = row.optionalDay(column++);
    return read;
}

Integration readIntegration(const Statement &row, int firstColumn) {
    int column = firstColumn;
    Integration read;
    read.id = row.id<IntegrationId>(column++);
    read.account = row.id<AccountId>(column++);
    read.supplierId = row.id<SupplierId>(column++);
    read.supplier = row.text(column++);
    read.channelId = row.id<SalesChannelId>(column++);
    read.channel = row.text(column++);
    read.label = row.text(column++);
    read.planId = row.id<PlanId>(column++);
    read.plan = row.text(column++);
    read.negotiatedFee = row.optionalMoney(column++);
    read.monthlyFee = row.optionalMoney(column++);
    read.service = knownCode(serviceFromCode(row.text(column++)));
    read.cancelOn = row.optionalDay(column++);
    read.anchorOn = row.day(column++);
    read.nextBillingOn = row.day(column++);
    read.version = row.integer(column++);
    return read;
}

Invoice readInvoice(const Statement &row, int firstColumn) {
    int column = firstColumn;
    Invoice read;
    read.id = row.id<InvoiceId>(column++);
    read.number = row.text(column++);
    read.account = row.id<AccountId>(column++);
    read.accountName = row.text(column++);
    read.kind = knownCode(invoiceKindFromCode(row.text(column++)));
    read.issuedOn = row.day(column++);
    read.recordedAt = row.instant(column++);
    read.total = row.money(column++);
    read.run = row.optionalId<RunId>(column++);
    return read;
}

/// A line's ends as its text has them, which keeps the names of its day (R12): @p line comes with the present ones.
/// Where both ends were renamed since and the old names have arrows in them, the first arrow is taken for the one
/// between them.
void namesAsWritten(InvoiceLine &line) {
    static const QString arrow = QStringLiteral(" → ");
    const QString kind = QStringLiteral(", ") + lineKindCode(line.kind);
    if (line.description.startsWith(line.supplier + arrow + line.channel + kind))
        return;
    const QString ends = line.description.section(kind, 0, -2);
    if (ends.endsWith(arrow + line.channel)) {
        line.supplier = ends.chopped(arrow.size() + line.channel.size());
    } else if (ends.startsWith(line.supplier + arrow)) {
        line.channel = ends.mid(line.supplier.size() + arrow.size());
    } else if (const qsizetype between = ends.indexOf(arrow); between >= 0) {
        line.supplier = ends.left(between);
        line.channel = ends.mid(between + arrow.size());
    }
}

InvoiceLine readLine(const Statement &row, int firstColumn) {
    int column = firstColumn;
    InvoiceLine read;
    read.position = row.integer32(column++);
    read.integration = row.id<IntegrationId>(column++);
    read.kind = knownCode(lineKindFromCode(row.text(column++)));
    read.supplier = row.text(column++);
    read.channel = row.text(column++);
    read.amount = row.money(column++);
    read.origin = knownCode(priceOriginFromCode(row.text(column++)));
    read.priceSince = readPriceSince(row, column++);
    read.periodStart = row.optionalDay(column++);
    read.periodEnd = row.optionalDay(column++);
    read.description = row.text(column++);
    namesAsWritten(read);
    return read;
}

InvoiceLineRow readLineRow(const Statement &row) {
    int column = kLineColumnCount;
    InvoiceLineRow read;
    read.line = readLine(row);
    read.invoice = row.id<InvoiceId>(column++);
    read.number = row.text(column++);
    read.invoiceKind = knownCode(invoiceKindFromCode(row.text(column++)));
    read.issuedOn = row.day(column++);
    read.account = row.id<AccountId>(column++);
    read.accountName = row.text(column++);
    return read;
}

Charge readCharge(const Statement &row, int firstColumn) {
    int column = firstColumn;
    Charge read;
    read.account = row.id<AccountId>(column++);
    read.integration = row.id<IntegrationId>(column++);
    read.dueOn = row.day(column++);
    read.nextDueOn = row.day(column++);
    read.kind = knownCode(chargeKindFromCode(row.text(column++)));
    read.amount = row.optionalMoney(column++);
    if (!row.isNull(column))
        read.origin = knownCode(priceOriginFromCode(row.text(column)));
    return read;
}

std::optional<Day> readPriceSince(const Statement &row, int column) {
    if (row.isNull(column) || row.utf8(column) == "0001-01-01")
        return std::nullopt;
    return row.day(column);
}

std::optional<Integration> findIntegration(Connection &connection, IntegrationId id, Day today) {
    Cursor row(connection.statement("SELECT " + kIntegrationColumns + " FROM integration i" + kIntegrationJoins
                                    + " WHERE i.id = :id"));
    row->bind(":id", id);
    row->bind(":today", today);
    if (!row->next())
        return std::nullopt;
    return readIntegration(*row);
}

Invoice loadInvoice(Connection &connection, InvoiceId id) {
    Cursor head(connection.statement("SELECT " + kInvoiceColumns
                                     + " FROM invoice i JOIN account a ON a.id = i.account_id WHERE i.id = :id"));
    head->bind(":id", id);
    if (!head->next())
        throw Failure({.code = ErrorCode::NotFound, .reason = Reason::NoSuchInvoice});
    Invoice invoice = readInvoice(*head);

    Cursor lines(connection.statement("SELECT " + kLineColumns + " FROM invoice_line l" + kLineJoins
                                      + " WHERE l.invoice_id = :id ORDER BY l.position"));
    lines->bind(":id", id);
    while (lines->next())
        invoice.lines.push_back(readLine(*lines));
    return invoice;
}

std::optional<Change> changeTo(Connection &connection, IntegrationId id, qint64 version) {
    qint64 commands = 0; // before that version
    {
        Cursor row(connection.statement("SELECT h.login, h.at, h.command FROM integration_history h"
                                        " WHERE h.integration_id = :id AND h.version = :version"));
        row->bind(":id", id);
        row->bind(":version", version);
        if (row->next())
            return Change{.login = row->text(0),
                          .at = row->instant(1),
                          .command = knownCode(commandFromCode(row->text(2)))};
        Cursor count(connection.statement("SELECT COUNT(*) FROM integration_history h"
                                          " WHERE h.integration_id = :id AND h.version < :version"));
        count->bind(":id", id);
        count->bind(":version", version);
        count->next();
        commands = count->integer(0);
    }
    // Every version is one command's or one renewal's: this one is the (version - commands)th renewal's.
    Cursor row(connection.statement("SELECT n.recorded_by, n.recorded_at FROM invoice_line l"
                                    " JOIN invoice n ON n.id = l.invoice_id AND n.kind = 'renewal'"
                                    " WHERE l.integration_id = :id AND l.period_start IS NOT NULL"
                                    " ORDER BY l.period_start LIMIT 1 OFFSET :skipped"));
    row->bind(":id", id);
    row->bind(":skipped", version - commands - 1);
    if (commands == 0 || version <= commands || !row->next())
        return std::nullopt;
    return Change{.login = row->text(0), .at = row->instant(1)};
}

} // namespace store::sql
