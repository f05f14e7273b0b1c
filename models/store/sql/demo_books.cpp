// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/demo_books.h"

#include "models/domain/billing_calendar.h"
#include "models/store/sql/opening_charge.h"

#include <algorithm>

namespace store::sql {

using domain::AccountId;
using domain::Command;
using domain::Day;
using domain::IntegrationId;
using domain::Money;

namespace {

const QString kSinceEver = QStringLiteral("0001-01-01");
const QString kUntilFurtherNotice = QStringLiteral("9999-12-31");
const QLatin1String kDone("done");

qint64 integer(Connection &connection, const QByteArray &query) {
    Cursor row(connection.statement(query));
    return row->next() ? row->integer(0) : 0;
}

int idAt(std::size_t index) {
    return int(index) + 1;
}

} // namespace

DemoBooks::DemoBooks(Connection &connection, RowWriter &rows, const QString &login, Day first, Day today)
    : m_connection(connection)
    , m_rows(rows)
    , m_login(login)
    , m_first(first)
    , m_today(today)
    , m_prices(connection, first, today)
    , m_lastRun(integer(connection, "SELECT COALESCE(MAX(id), 0) FROM renewal_run"))
    , m_due(std::size_t(today.daysSince(first)) + 1) {}

void DemoBooks::beginDay(Day day) {
    m_day = day;
}

void DemoBooks::setTime(QTime time) {
    m_now = QDateTime(m_day.toDate(), time, Qt::UTC);
}

void DemoBooks::add(const DemoPlan &plan) {
    const domain::PlanId id{qint64(m_setupFees.size()) + 1};
    m_setupFees.push_back(plan.setupFee);
    m_rows.add(Table::Plan, id, plan.name, plan.setupFee);
    for (std::size_t i = 0; i < plan.prices.size(); ++i) {
        const bool last = i + 1 == plan.prices.size();
        m_rows.add(Table::PlanPrice, id, plan.prices[i].first, last ? kUntilFurtherNotice : plan.prices[i + 1].first,
                   plan.prices[i].second);
    }
    audit(Command::AddPlan, {.plan = id, .amount = plan.prices.front().second});
    m_rows.flush(); // the charge rule reads them
}

void DemoBooks::addSupplier(const QString &name) {
    m_suppliers.append(name);
    m_rows.add(Table::Supplier, qint64(m_suppliers.size()), name);
}

void DemoBooks::addChannel(const QString &name) {
    m_channels.append(name);
    m_rows.add(Table::SalesChannel, qint64(m_channels.size()), name);
}

AccountId DemoBooks::add(const DemoCustomer &customer) {
    m_rows.add(Table::Account, ++m_accounts, customer.name, customer.email, customer.language);
    return {m_accounts};
}

IntegrationId DemoBooks::add(const DemoIntegration &integration) {
    m_lives.push_back({.account = integration.account,
                       .supplier = integration.supplier,
                       .channel = integration.channel,
                       .plan = integration.plan,
                       .fee = integration.fee,
                       .anchorOn = integration.anchorOn,
                       .state = {.service = integration.service},
                       .leaves = integration.leaves,
                       .settings = int(integration.settings.size()),
                       .notes = integration.note.isEmpty() ? 0 : 1,
                       .syncs = int(integration.syncs.size())});
    const IntegrationId id{qint64(m_lives.size())};
    if (!integration.leaves) {
        write(id, integration);
        writeHistory(id, integration.opened ? Command::Open : Command::Import, integration.fee);
    }
    if (integration.opened) {
        recordOpening(id);
        audit(Command::Open,
              {.account = integration.account, .integration = id, .plan = domain::PlanId{integration.plan + 1}});
    }
    becomesDue(m_lives.size() - 1);
    return id;
}

/// As it will be on the last day.
void DemoBooks::write(IntegrationId id, const DemoIntegration &integration) {
    domain::LifecycleState state{.service = integration.service};
    std::optional<Money> fee = integration.fee;
    for (const DemoDeed &deed : integration.deeds) {
        if (deed.command == Command::ChangeFee)
            fee = deed.fee;
        else
            state = deed.to;
    }
    qint64 version = 1 + qint64(integration.deeds.size());
    Day next = domain::firstBillingDateAfter(integration.anchorOn, m_day);
    for (; next <= m_today; next = domain::firstBillingDateAfter(integration.anchorOn, next))
        ++version;
    m_rows.add(Table::Integration, id, integration.account, integration.supplier + 1, integration.channel + 1,
               integration.label, integration.plan + 1, fee, domain::serviceCode(state.service),
               state.cancelPending ? std::optional(next) : std::nullopt, integration.anchorOn,
               integration.anchorOn.dayOfMonth(), next, version);
    for (const auto &[key, value] : integration.settings)
        m_rows.add(Table::Setting, id, key, value);
    m_rows.add(Table::Credential, id, integration.credential.first, integration.credential.second);
    if (!integration.note.isEmpty())
        m_rows.add(Table::Note, id, m_now, m_login, integration.note);
    for (const DemoSync &sync : integration.syncs)
        m_rows.add(Table::Sync, id, sync.startedAt, sync.items, sync.succeeded);
}

/// R1: the setup fee, and the first month at the price in force.
void DemoBooks::recordOpening(IntegrationId id) {
    const std::size_t index = std::size_t(id.value) - 1;
    const Life &life = m_lives[index];
    const Money setup = m_setupFees[std::size_t(life.plan)];
    const DemoCharge &month = priceOf(life);
    writeInvoice(life.account, domain::InvoiceKind::Opening, setup + month.amount);
    writeLine(index, 1,
              {.kind = domain::lineKindCode(domain::LineKind::Setup),
               .amount = setup,
               .origin = domain::priceOriginCode(domain::PriceOrigin::SetupFee)},
              false);
    DemoCharge first = month;
    if (first.priceSince == kSinceEver)
        first.priceSince = std::nullopt;
    writeLine(index, 2, first, true);
}

void DemoBooks::act(IntegrationId integration, const DemoDeed &deed) {
    Life &life = m_lives[std::size_t(integration.value) - 1];
    ++life.version;
    ++life.history;
    if (deed.command == Command::ChangeFee)
        life.fee = deed.fee;
    else
        life.state = deed.to;
    if (!life.leaves)
        writeHistory(integration, deed.command, deed.fee);
    audit(deed.command, {.account = life.account, .integration = integration, .amount = deed.fee});
}

void DemoBooks::renew(int accountsPerBatch) {
    Lives &due = m_due[std::size_t(m_day.daysSince(m_first))];
    std::sort(due.begin(), due.end(), [this](std::size_t a, std::size_t b) {
        return std::pair(m_lives[a].account, a) < std::pair(m_lives[b].account, b);
    });
    const std::vector<Lives> accounts = byAccount(due);
    ++m_lastRun;
    const Figures all = foresee(accounts);
    m_rows.add(Table::Run, m_lastRun, m_login, m_now, m_now, m_day, all.invoices, all.lines, all.removed,
               qint64(accounts.size()), all.total, all.invoices, all.lines, all.removed, all.total);
    if (accounts.empty()) // without a batch the run leaves its one entry itself (R20)
        audit(Command::Run, {.run = m_lastRun, .effectiveOn = m_day});
    for (std::size_t done = 0; done < accounts.size(); done += std::size_t(accountsPerBatch)) {
        const std::span batch =
            std::span(accounts).subspan(done, std::min(std::size_t(accountsPerBatch), accounts.size() - done));
        const Figures figures = foresee(batch);
        for (const Lives &account : batch)
            settle(account);
        audit(Command::Run, {.run = m_lastRun, .amount = figures.total, .effectiveOn = m_day});
    }
    due = {};
}

std::vector<DemoBooks::Lives> DemoBooks::byAccount(const Lives &due) const {
    std::vector<Lives> accounts;
    for (const std::size_t index : due) {
        if (accounts.empty() || m_lives[accounts.back().front()].account != m_lives[index].account)
            accounts.emplace_back();
        accounts.back().push_back(index);
    }
    return accounts;
}

DemoBooks::Figures DemoBooks::foresee(std::span<const Lives> accounts) {
    Figures figures;
    for (const Lives &account : accounts) {
        qint64 lines = 0;
        for (const std::size_t index : account) {
            if (m_lives[index].state.cancelPending) {
                ++figures.removed;
            } else {
                ++lines;
                figures.total += priceOf(m_lives[index]).amount;
            }
        }
        figures.lines += lines;
        figures.invoices += lines > 0 ? 1 : 0;
    }
    return figures;
}

/// R3, R11: one invoice, with a line for each that stays; whoever is cancel pending goes.
void DemoBooks::settle(const Lives &account) {
    const Figures figures = foresee(std::span(&account, 1));
    if (figures.invoices > 0)
        writeInvoice(m_lives[account.front()].account, domain::InvoiceKind::Renewal, figures.total);
    int position = 0;
    for (const std::size_t index : account) {
        Life &life = m_lives[index];
        if (life.state.cancelPending) {
            remove(index);
            continue;
        }
        const DemoCharge &charge = priceOf(life);
        writeLine(index, ++position, charge, true);
        ++life.version;
        becomesDue(index);
    }
}

/// R8: what a receipt keeps.
void DemoBooks::remove(std::size_t index) {
    const Life &life = m_lives[index];
    m_rows.add(Table::Receipt, idAt(index), life.account, m_day, m_day, m_now, m_lastRun, life.settings, 1, life.notes,
               life.syncs, life.history, life.lastCharge, life.lastChargeOn);
}

void DemoBooks::becomesDue(std::size_t index) {
    const Day next = domain::firstBillingDateAfter(m_lives[index].anchorOn, m_day);
    if (next <= m_today)
        m_due[std::size_t(next.daysSince(m_first))].push_back(index);
}

const DemoCharge &DemoBooks::priceOf(const Life &life) {
    return m_prices.charge(life.state.service, {life.plan + 1}, life.fee, m_day);
}

void DemoBooks::writeInvoice(AccountId account, domain::InvoiceKind kind, Money total) {
    ++m_invoices;
    const bool ofRun = kind == domain::InvoiceKind::Renewal;
    m_rows.add(Table::Invoice, m_invoices,
               QStringLiteral("%1-%2").arg(m_day.year()).arg(m_invoices, 6, 10, QLatin1Char('0')), account,
               domain::invoiceKindCode(kind), m_day, m_now, m_login, total,
               ofRun ? std::optional(m_lastRun) : std::nullopt);
}

/// Of the latest invoice. @p forPeriod: for the month that begins today.
void DemoBooks::writeLine(std::size_t index, int position, const DemoCharge &charge, bool forPeriod) {
    Life &life = m_lives[index];
    std::optional<Day> start;
    std::optional<Day> end;
    if (forPeriod) {
        start = m_day;
        end = domain::firstBillingDateAfter(life.anchorOn, m_day);
        life.lastCharge = charge.amount;
        life.lastChargeOn = start;
    }
    m_rows.add(Table::InvoiceLine, m_invoices, position, life.account, idAt(index), life.supplier + 1, life.channel + 1,
               charge.kind,
               lineDescription(m_suppliers[life.supplier], m_channels[life.channel], charge.kind, start, end),
               charge.amount, start, end, charge.origin, charge.priceSince);
}

void DemoBooks::writeHistory(IntegrationId id, Command command, const std::optional<Money> &amount) {
    m_rows.add(Table::History, id, m_lives[std::size_t(id.value) - 1].version, m_now, m_day, m_login,
               domain::commandCode(command), amount);
}

void DemoBooks::audit(Command command, const Audited &what) {
    m_rows.add(Table::Audit, m_now, m_day, m_login, domain::commandCode(command), kDone, what.account, what.integration,
               what.run, what.plan, what.amount, what.effectiveOn);
}

void DemoBooks::close() {
    audit(Command::Demo, {});
    m_rows.flush();
    Statement &counter = m_connection.statement("UPDATE counter SET value = :value WHERE name = 'invoice'");
    counter.bind(":value", m_invoices);
    counter.run();
}

} // namespace store::sql
