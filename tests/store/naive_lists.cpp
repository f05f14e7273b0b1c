// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/naive_lists.h"

#include "models/domain/billing_calendar.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace domain;
using namespace store;

namespace {

/// Sorts by key, which names the row at its end, all in one direction.
template <typename Row, typename Key>
void sortBy(std::vector<Row> &rows, Qt::SortOrder order, Key key) {
    std::ranges::sort(rows, [&](const Row &a, const Row &b) {
        return order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
}

bool contains(const QString &text, const QString &part) {
    return text.contains(part, Qt::CaseInsensitive);
}

/// What a search for that part finds.
bool matches(const QString &text, const QString &part) {
    return part.toUcs4().size() < kLeastContained ? text.startsWith(part, Qt::CaseInsensitive) : contains(text, part);
}

std::map<qint64, QString> namesIn(sql::Connection &connection, const QByteArray &table) {
    std::map<qint64, QString> names;
    sql::Cursor row(connection.statement("SELECT id, name FROM " + table));
    while (row->next())
        names[row->integer(0)] = row->text(1);
    return names;
}

} // namespace

NaiveLists::NaiveLists(sql::Connection &connection)
    : m_today(connection.today()) {
    {
        sql::Cursor row(
            connection.statement("SELECT said, DENSE_RANK() OVER (ORDER BY said COLLATE nocase)"
                                 " FROM (SELECT name AS said FROM account UNION SELECT email FROM account"
                                 " UNION SELECT label FROM integration UNION SELECT name FROM supplier"
                                 " UNION SELECT name FROM sales_channel UNION SELECT name FROM plan) texts"));
        while (row->next())
            m_ranks[row->text(0)] = QByteArray::number(row->integer(1)).rightJustified(9, '0');
    }
    {
        sql::Cursor row(connection.statement("SELECT id, name, email, language, parked_reason FROM account"));
        while (row->next())
            m_accounts.push_back({row->id<AccountId>(0), row->text(1), row->text(2), row->text(3),
                                  row->isNull(4) ? QString() : row->text(4)});
    }
    {
        sql::Cursor row(connection.statement("SELECT plan_id, from_on, until_on, monthly_fee_cents FROM plan_price"
                                             " UNION ALL SELECT 0, from_on, until_on, fee_cents FROM frozen_price"));
        while (row->next())
            m_prices.push_back({row->integer(0), row->text(1), row->text(2), row->money(3)});
    }
    m_suppliers = namesIn(connection, "supplier");
    std::map<qint64, QString> channels = namesIn(connection, "sales_channel");
    std::map<qint64, QString> plans = namesIn(connection, "plan");
    {
        sql::Cursor row(connection.statement("SELECT id, account_id, supplier_id, sales_channel_id, label, plan_id,"
                                             " negotiated_fee_cents, service, cancel_on, anchor_on, next_billing_on,"
                                             " version FROM integration"));
        while (row->next()) {
            Integration read;
            read.id = row->id<IntegrationId>(0);
            read.account = row->id<AccountId>(1);
            read.supplierId = row->id<SupplierId>(2);
            read.supplier = m_suppliers[row->integer(2)];
            read.channelId = row->id<SalesChannelId>(3);
            read.channel = channels[row->integer(3)];
            read.label = row->text(4);
            read.planId = row->id<PlanId>(5);
            read.plan = plans[row->integer(5)];
            read.negotiatedFee = row->optionalMoney(6);
            read.monthlyFee = read.negotiatedFee ? read.negotiatedFee : priceOn(read.planId.value, m_today);
            read.service = *serviceFromCode(row->text(7));
            read.cancelOn = row->optionalDay(8);
            read.anchorOn = row->day(9);
            read.nextBillingOn = row->day(10);
            read.version = row->integer(11);
            m_integrations.push_back(read);
        }
    }
    {
        sql::Cursor row(connection.statement("SELECT id, number, account_id, kind, issued_on, recorded_at, total_cents,"
                                             " run_id FROM invoice ORDER BY id"));
        while (row->next()) {
            Invoice read;
            read.id = row->id<InvoiceId>(0);
            read.number = row->text(1);
            read.account = row->id<AccountId>(2);
            read.accountName = account(read.account).name;
            read.kind = *invoiceKindFromCode(row->text(3));
            read.issuedOn = row->day(4);
            read.recordedAt = row->instant(5);
            read.total = row->money(6);
            read.run = row->optionalId<RunId>(7);
            m_invoices.push_back(read);
        }
    }
    {
        sql::Cursor row(connection.statement("SELECT invoice_id, position, integration_id, supplier_id,"
                                             " sales_channel_id, kind, description, amount_cents, period_start,"
                                             " period_end, price_origin, price_since FROM invoice_line"));
        while (row->next()) {
            InvoiceLine read;
            read.position = row->integer32(1);
            read.integration = row->id<IntegrationId>(2);
            read.supplier = m_suppliers[row->integer(3)];
            read.channel = channels[row->integer(4)];
            read.kind = *lineKindFromCode(row->text(5));
            read.description = row->text(6);
            read.amount = row->money(7);
            read.periodStart = row->optionalDay(8);
            read.periodEnd = row->optionalDay(9);
            read.origin = *priceOriginFromCode(row->text(10));
            if (!row->isNull(11))
                read.priceSince = Day::fromIso(row->text(11)); // since ever reads as nothing
            std::ranges::find(m_invoices, row->id<InvoiceId>(0), &Invoice::id)->lines.push_back(read);
        }
    }
    sql::Cursor row(connection.statement("SELECT id, at, day, login, command, code, account_id, integration_id,"
                                         " run_id, request_id FROM audit_entry"));
    while (row->next()) {
        m_activity.push_back({.id = row->integer(0),
                              .at = row->instant(1),
                              .day = row->day(2),
                              .login = row->text(3),
                              .command = *commandFromCode(row->text(4)),
                              .code = row->text(5),
                              .account = row->optionalId<AccountId>(6),
                              .integration = row->optionalId<IntegrationId>(7),
                              .run = row->optionalId<RunId>(8),
                              .request = row->text(9)});
    }
}

const NaiveLists::Account &NaiveLists::account(AccountId id) const {
    return *std::ranges::find(m_accounts, id, &Account::id);
}

std::optional<Money> NaiveLists::priceOn(qint64 plan, Day day) const {
    for (const Price &price : m_prices) {
        if (price.plan == plan && price.from <= day.iso() && price.until > day.iso())
            return price.fee;
    }
    return std::nullopt;
}

bool NaiveLists::finds(const Account &account, const AccountQuery &query) const {
    const QString text = query.search.trimmed();
    const bool isOwn = matches(account.name, text) || matches(account.email, text)
                       || QString::number(account.id.value).startsWith(text);
    if (text.isEmpty() || (isOwn && query.in != SearchIn::Labels))
        return true;
    return query.in != SearchIn::Account && std::ranges::any_of(m_integrations, [&](const Integration &integration) {
               return integration.account == account.id && matches(integration.label, text);
           });
}

std::vector<AccountRow> NaiveLists::accounts(const AccountQuery &query) const {
    std::vector<AccountRow> rows;
    for (const Account &account : m_accounts) {
        if (!finds(account, query))
            continue;
        AccountRow row{.id = account.id,
                       .name = account.name,
                       .email = account.email,
                       .language = account.language,
                       .nextBillingOn = {},
                       .parked = parkReasonFromCode(account.parked)};
        for (const Integration &integration : m_integrations) {
            if (integration.account != account.id)
                continue;
            ++row.integrations;
            row.frozen += integration.service == Service::Frozen && !integration.cancelOn;
            row.cancelPending += integration.cancelOn.has_value();
            row.nextBillingOn =
                std::min(row.nextBillingOn.value_or(integration.nextBillingOn), integration.nextBillingOn);
        }
        rows.push_back(row);
    }
    sortBy(rows, query.order, [&](const AccountRow &row) {
        QByteArray text;
        qint64 number = 0;
        switch (query.sort) {
        case AccountColumn::Id: break;
        case AccountColumn::Name: text = rank(row.name); break;
        case AccountColumn::Email: text = rank(row.email); break;
        case AccountColumn::Integrations: number = row.integrations; break;
        case AccountColumn::NextBilling:
            text = row.nextBillingOn ? row.nextBillingOn->iso().toUtf8() : QByteArray("none: last");
            break;
        }
        return std::tuple(text, number, row.id);
    });
    return rows;
}

std::vector<Integration> NaiveLists::integrations(const IntegrationQuery &query) const {
    std::vector<Integration> rows;
    for (const Integration &integration : m_integrations) {
        if (!query.account || integration.account == *query.account)
            rows.push_back(integration);
    }
    sortBy(rows, query.order, [&](const Integration &row) {
        QByteArray text;
        qint64 number = 0;
        switch (query.sort) {
        case IntegrationColumn::Id: break;
        case IntegrationColumn::Label: text = rank(row.label); break;
        case IntegrationColumn::Supplier: text = rank(row.supplier); break;
        case IntegrationColumn::Channel: text = rank(row.channel); break;
        case IntegrationColumn::Plan: text = rank(row.plan); break;
        case IntegrationColumn::Fee: number = row.monthlyFee.value_or(Money(-1)).cents(); break;
        case IntegrationColumn::Status: number = int(row.status(m_today)); break;
        case IntegrationColumn::NextBilling: text = row.nextBillingOn.iso().toUtf8(); break;
        }
        return std::tuple(text, number, row.id);
    });
    return rows;
}

bool NaiveLists::passes(const Invoice &invoice, const InvoiceFilter &filter) const {
    const QString text = filter.search.trimmed();
    return (!filter.account || invoice.account == *filter.account) && (!filter.kind || invoice.kind == *filter.kind)
           && (!filter.from || invoice.issuedOn >= *filter.from) && (!filter.to || invoice.issuedOn <= *filter.to)
           && (contains(invoice.number, text) || matches(invoice.accountName, text));
}

std::vector<Invoice> NaiveLists::invoices(const InvoiceQuery &query) const {
    std::vector<Invoice> rows;
    for (Invoice invoice : m_invoices) {
        if (!passes(invoice, query.filter))
            continue;
        invoice.lines.clear();
        rows.push_back(invoice);
    }
    sortBy(rows, query.order, [&](const Invoice &row) {
        QByteArray text;
        qint64 number = 0;
        switch (query.sort) {
        case InvoiceColumn::Number: break;
        case InvoiceColumn::IssuedOn: text = row.issuedOn.iso().toUtf8(); break;
        case InvoiceColumn::Account:
            text = rank(row.accountName);
            number = row.account.value;
            break;
        case InvoiceColumn::Kind: text = QByteArray(invoiceKindCode(row.kind).data()); break;
        case InvoiceColumn::Total: number = row.total.cents(); break;
        }
        return std::tuple(text, number, row.id);
    });
    return rows;
}

std::vector<InvoiceLineRow> NaiveLists::invoiceLines(const InvoiceLineQuery &query) const {
    std::vector<InvoiceLineRow> rows;
    for (const Invoice &invoice : m_invoices) {
        if (!passes(invoice, query.filter) || (query.invoice && invoice.id != *query.invoice))
            continue;
        for (const InvoiceLine &line : invoice.lines) {
            if ((query.integration && line.integration != *query.integration)
                || (query.supplier && line.supplier != m_suppliers.at(query.supplier->value)))
                continue;
            rows.push_back({.invoice = invoice.id,
                            .number = invoice.number,
                            .invoiceKind = invoice.kind,
                            .issuedOn = invoice.issuedOn,
                            .account = invoice.account,
                            .accountName = invoice.accountName,
                            .line = line});
        }
    }
    sortBy(rows, query.order, [&](const InvoiceLineRow &row) {
        QByteArray text;
        qint64 number = 0;
        switch (query.sort) {
        case InvoiceLineColumn::Invoice: break;
        case InvoiceLineColumn::IssuedOn: text = row.issuedOn.iso().toUtf8(); break;
        case InvoiceLineColumn::Account:
            text = rank(row.accountName);
            number = row.account.value;
            break;
        case InvoiceLineColumn::Integration: number = row.line.integration.value; break;
        case InvoiceLineColumn::Kind: text = QByteArray(lineKindCode(row.line.kind).data()); break;
        case InvoiceLineColumn::Amount: number = row.line.amount.cents(); break;
        }
        return std::tuple(text, number, row.invoice, row.line.position);
    });
    return rows;
}

/// R3 and R13 told once more: every date of every integration from its next one on.
std::vector<UpcomingRow> NaiveLists::charges(const UpcomingQuery &query) const {
    std::vector<UpcomingRow> rows;
    for (const Integration &integration : m_integrations) {
        if ((query.account && integration.account != *query.account)
            || (query.supplier && integration.supplierId != *query.supplier)
            || (query.channel && integration.channelId != *query.channel))
            continue;
        for (int n = 1; billingDate(integration.anchorOn, n) <= query.to; ++n) {
            const Day due = billingDate(integration.anchorOn, n);
            if (due < integration.nextBillingOn || due < query.from
                || (integration.cancelOn && due != *integration.cancelOn))
                continue;
            UpcomingRow row;
            row.dueOn = due;
            row.account = integration.account;
            row.accountName = account(integration.account).name;
            row.integration = integration.id;
            row.label = integration.label;
            std::optional<Money> amount;
            if (integration.cancelOn) {
                row.kind = ChargeKind::Removal;
                row.removalCount = 1;
                amount = Money();
            } else if (integration.service == Service::Frozen) {
                row.kind = ChargeKind::Frozen;
                row.frozenCount = 1;
                amount = priceOn(0, due);
                row.frozenAmount = amount.value_or(Money());
            } else {
                row.kind = ChargeKind::Connectivity;
                row.connectivityCount = 1;
                amount = integration.negotiatedFee ? integration.negotiatedFee : priceOn(integration.planId.value, due);
            }
            row.amount = amount.value_or(Money());
            row.unpricedCount = amount ? 0 : 1;
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<UpcomingShare> NaiveLists::upcomingShares(const UpcomingQuery &query, ShareBy by) const {
    std::map<qint64, UpcomingShare> shares;
    for (const UpcomingRow &row : charges(query)) {
        const Integration &integration = *std::ranges::find(m_integrations, *row.integration, &Integration::id);
        const bool bySupplier = by == ShareBy::Supplier;
        const qint64 id = bySupplier ? integration.supplierId.value : integration.channelId.value;
        UpcomingShare &share = shares[id];
        share.by = by;
        share.id = id;
        share.name = bySupplier ? integration.supplier : integration.channel;
        share.amount += row.amount;
        share.frozenAmount += row.frozenAmount;
        share.connectivityCount += row.connectivityCount;
        share.frozenCount += row.frozenCount;
        share.removalCount += row.removalCount;
        share.unpricedCount += row.unpricedCount;
    }
    std::vector<UpcomingShare> sorted;
    for (const auto &[id, share] : shares)
        sorted.push_back(share);
    std::ranges::stable_sort(sorted, std::greater(), &UpcomingShare::amount);
    return sorted;
}

std::vector<UpcomingRow> NaiveLists::upcoming(const UpcomingQuery &query) const {
    std::vector<UpcomingRow> rows = charges(query);
    if (query.by != UpcomingBy::Integration) {
        std::map<std::pair<qint64, QString>, UpcomingRow> sums;
        for (const UpcomingRow &row : rows) {
            const bool byDay = query.by == UpcomingBy::Day;
            const auto [sum, fresh] =
                sums.try_emplace({byDay ? 0 : row.account->value, byDay ? row.dueOn.iso() : QString()});
            UpcomingRow &total = sum->second;
            total.dueOn = fresh ? row.dueOn : std::min(total.dueOn, row.dueOn);
            if (!byDay) {
                total.account = row.account;
                total.accountName = row.accountName;
            }
            total.amount += row.amount;
            total.frozenAmount += row.frozenAmount;
            total.connectivityCount += row.connectivityCount;
            total.frozenCount += row.frozenCount;
            total.removalCount += row.removalCount;
            total.unpricedCount += row.unpricedCount;
        }
        rows.clear();
        for (const auto &[key, row] : sums)
            rows.push_back(row);
    }
    sortBy(rows, query.order, [&](const UpcomingRow &row) {
        QByteArray text;
        qint64 number = 0;
        const qint64 account = row.account.value_or(AccountId{}).value;
        const qint64 integration = row.integration.value_or(IntegrationId{}).value;
        const QByteArray day = row.dueOn.iso().toUtf8();
        if (query.by == UpcomingBy::Day)
            return std::tuple(text, query.sort == UpcomingColumn::Amount ? row.amount.cents() : 0, day, qint64(0));
        if (query.by == UpcomingBy::Account) {
            if (query.sort == UpcomingColumn::Account)
                return std::tuple(rank(row.accountName), account, QByteArray(), qint64(0));
            if (query.sort == UpcomingColumn::Amount)
                return std::tuple(text, row.amount.cents(), QByteArray(), account);
            return std::tuple(text, number, day, account);
        }
        switch (query.sort) {
        case UpcomingColumn::DueOn: break;
        case UpcomingColumn::Account:
            text = rank(row.accountName);
            number = account;
            break;
        case UpcomingColumn::Integration:
            text = rank(row.label);
            number = integration;
            break;
        case UpcomingColumn::Kind: text = QByteArray(chargeKindCode(*row.kind).data()); break;
        case UpcomingColumn::Amount: number = row.unpricedCount > 0 ? -1 : row.amount.cents(); break;
        }
        return std::tuple(text, number, day, integration);
    });
    return rows;
}

std::vector<ActivityRow> NaiveLists::activity(const ActivityQuery &query) const {
    std::vector<ActivityRow> rows;
    for (const ActivityRow &row : m_activity) {
        if ((!query.account || row.account == query.account)
            && (!query.integration || row.integration == query.integration)
            && (!query.command || row.command == *query.command) && (!query.from || row.day >= *query.from)
            && (!query.to || row.day <= *query.to) && (query.login.isEmpty() || row.login == query.login)
            && (!query.refusalsOnly || row.code != u"done"))
            rows.push_back(row);
    }
    sortBy(rows, query.order, [](const ActivityRow &row) { return row.id; });
    return rows;
}
