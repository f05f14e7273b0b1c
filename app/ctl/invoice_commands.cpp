// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/invoice_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"
#include "models/reports/exports.h"
#include "models/reports/output_file.h"
#include "ui/phrases/names.h"

namespace ctl {

namespace {

domain::Result<store::InvoiceFilter> readFilter(const Arguments &arguments) {
    store::InvoiceFilter filter;
    const auto account = readAccountId(arguments, "--account");
    if (!account)
        return account.error();
    const auto from = readDay(arguments, "--from");
    if (!from)
        return from.error();
    const auto to = readDay(arguments, "--to");
    if (!to)
        return to.error();
    filter.account = *account;
    filter.from = *from;
    filter.to = *to;
    return filter;
}

/// No invoices of an account that isn't there would read as none of one that is.
domain::Result<void> checkAccount(store::Session &session, const store::InvoiceFilter &filter) {
    if (!filter.account)
        return {};
    const auto account = session.details().account(*filter.account);
    return account ? domain::Result<void>() : domain::Result<void>(account.error());
}

Outcome list(Call &call) {
    const auto filter = readFilter(call.arguments());
    if (!filter)
        return filter.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    if (const auto known = checkAccount(**session, *filter); !known)
        return known.error();
    Listing rows(call.isForScripts(), {{"number", Texts::tr("Invoice")},
                                       {"kind", Texts::tr("Kind")},
                                       {"issued_on", Texts::tr("Issued on")},
                                       {"account_id", Texts::tr("Account")},
                                       {"account_name", Texts::tr("Name")},
                                       {"total_cents", Texts::tr("Total")}});
    const auto totals = (*session)->streams().invoices(
        *filter,
        [&](const domain::Invoice &invoice) {
            rows.add({cell(invoice.number),
                      cell(domain::invoiceKindCode(invoice.kind), ui::invoiceKindName(invoice.kind)),
                      cell(invoice.issuedOn), cell(invoice.account), cell(invoice.accountName),
                      cell(invoice.total, call.formats())});
            return true;
        },
        call.progress());
    if (!totals)
        return totals.error();
    Reply reply;
    reply.fields.add("total_cents", Texts::tr("Total"), cell(totals->amount, call.formats()));
    reply.rows = std::move(rows);
    return reply;
}

Outcome show(Call &call) {
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto invoice = (*session)->details().invoice(call.arguments().operand(0));
    if (!invoice)
        return invoice.error();
    return Reply{.fields = invoiceFields(*invoice, call.formats())};
}

Outcome exportInvoices(Call &call) {
    const Arguments &arguments = call.arguments();
    const auto format = arguments.has("--format") ? reports::exportFormatFromCode(arguments.value("--format"))
                                                  : reports::ExportFormat::Csv;
    if (!format)
        return UsageError{.message = Texts::tr("--format takes csv, excel-csv or xlsx.")};
    const QString path = arguments.value("--output");
    if (path.isEmpty())
        return UsageError{.message = Texts::tr("--output wants the name of a file, or - for standard output.")};
    const bool toStandardOutput = path == reports::OutputFile::kStandardOutput;
    if (toStandardOutput && call.isForScripts())
        return UsageError{.message = Texts::tr("--output - and --json both want standard output. Give a file.")};
    const auto filter = readFilter(arguments);
    if (!filter)
        return filter.error();
    const auto session = call.session(store::Use::Reports);
    if (!session)
        return session.error();
    if (const auto known = checkAccount(**session, *filter); !known)
        return known.error();
    const reports::ExportTarget target{
        .path = path, .format = *format, .currency = call.formats().currency(), .locale = QLocale()};
    const auto write = arguments.has("--lines") ? reports::exportInvoiceLines : reports::exportInvoices;
    const auto totals = write((*session)->streams(), *filter, target, call.progress());
    if (!totals)
        return totals.error();
    Reply reply{.toStandardError = toStandardOutput, .freshness = (*session)->freshness()};
    reply.fields.add("rows", Texts::tr("Rows"), cell(totals->rows))
        .add("total_cents", Texts::tr("Total"), cell(totals->amount, call.formats()))
        .add("output", Texts::tr("File"), toStandardOutput ? Cell{.json = path, .text = {}} : cell(path));
    return reply;
}

constexpr std::array kListOptions{Option{"--account", "ID"}, Option{"--from", "DAY"}, Option{"--to", "DAY"}};
constexpr std::array kExportOptions{Option{"--output", "FILE", Option::Required},
                                    Option{"--lines", nullptr},
                                    Option{"--from", "DAY"},
                                    Option{"--to", "DAY"},
                                    Option{"--account", "ID"},
                                    Option{"--format", "csv|excel-csv|xlsx"}};

constexpr std::array kCommands{
    CommandSpec{"invoice list",
                {},
                kListOptions,
                QT_TRANSLATE_NOOP("Texts", "Lists invoices in the order of recording."),
                list},
    CommandSpec{
        "invoice show", {"NUMBER", 1, 1}, {}, QT_TRANSLATE_NOOP("Texts", "Shows an invoice and its lines."), show},
    CommandSpec{"invoice export",
                {},
                kExportOptions,
                QT_TRANSLATE_NOOP("Texts",
                                  "Writes invoices, or with --lines their lines, into a file; - is standard output."),
                exportInvoices},
};

} // namespace

std::span<const CommandSpec> invoiceCommands() {
    return kCommands;
}

} // namespace ctl
