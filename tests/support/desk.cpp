// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

#include "models/domain/reason_code.h"

namespace support {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr store::Window kAll{.offset = 0, .count = 100'000};

QString joined(const std::vector<Command> &commands) {
    QStringList codes;
    for (const Command command : commands)
        codes.append(commandCode(command));
    return codes.join(u", "_s);
}

store::InitOptions sandbox(const char *today) {
    return {.sandbox = true, .today = day(today)};
}

} // namespace

Day day(const char *iso) {
    const std::optional<Day> parsed = Day::fromIso(QByteArrayView(iso));
    if (!parsed)
        qFatal("no day: %s", iso);
    return *parsed;
}

QString text(const Error &error) {
    QString all = errorCodeText(error.code) + u": "_s + reasonCode(error.reason);
    if (error.facts.parked)
        all += u' ' + parkReasonCode(*error.facts.parked);
    if (error.facts.day)
        all += u" on "_s + error.facts.day->iso();
    if (!error.facts.text.isEmpty())
        all += u" ("_s + error.facts.text + u')';
    if (!error.facts.settled.isEmpty())
        all += u"; settled "_s + error.facts.settled.join(u", "_s);
    if (!error.allowed.empty())
        all += u"; possible: "_s + joined(error.allowed);
    return all;
}

QString text(const Integration &integration) {
    QString all = serviceCode(integration.service);
    if (integration.cancelOn) {
        all += u", cancel pending"_s;
        if (*integration.cancelOn != integration.nextBillingOn)
            all += u" on "_s + integration.cancelOn->iso();
    }
    return all + u", next %1, version %2"_s.arg(integration.nextBillingOn.iso(), QString::number(integration.version));
}

QString text(const Invoice &invoice) {
    QStringList lines;
    for (const InvoiceLine &line : invoice.lines) {
        QString one =
            u"#%1 %2 %3"_s.arg(QString::number(line.integration.value), lineKindCode(line.kind), line.amount.plain());
        if (line.periodStart && line.periodEnd)
            one += u" [%1, %2)"_s.arg(line.periodStart->iso(), line.periodEnd->iso());
        lines.append(one);
    }
    return u"%1 %2 of %3 on %4: %5"_s.arg(invoice.number, invoiceKindCode(invoice.kind),
                                          QString::number(invoice.account.value), invoice.issuedOn.iso(),
                                          lines.join(u", "_s));
}

QString text(const store::Receipt &receipt) {
    return u"#%1 of %2 on %3, recorded %4, last charge %5"_s.arg(
        QString::number(receipt.integration.value), QString::number(receipt.account.value), receipt.removedOn.iso(),
        receipt.recordedOn.iso(), receipt.lastCharge ? receipt.lastCharge->plain() : u"none"_s);
}

QString text(const Charge &charge) {
    return u"%1 #%2 %3 %4"_s.arg(charge.dueOn.iso(), QString::number(charge.integration.value),
                                 chargeKindCode(charge.kind), charge.amount ? charge.amount->plain() : u"no price"_s);
}

QString text(const store::RunReport &report) {
    QString all = u"%1 invoices, %2 lines, %3 removed, %4, %5 periods"_s.arg(report.invoices)
                      .arg(report.lines)
                      .arg(report.removed)
                      .arg(report.total.plain())
                      .arg(report.periods);
    for (const store::Behind &behind : report.behind)
        all += u"; behind %1: %2"_s.arg(behind.periods).arg(behind.accounts);
    for (const store::IncompleteAccount &account : report.incomplete)
        all += u"; incomplete %1 %2"_s.arg(QString::number(account.account.value), parkReasonCode(account.reason));
    return all;
}

QString text(const Result<store::CommandOutcome> &outcome) {
    if (!outcome)
        return text(outcome.error());
    QString all = u"done: "_s + text(outcome->integration);
    if (!outcome->settled.isEmpty())
        all += u"; settled "_s + outcome->settled.join(u", "_s);
    return all;
}

Desk::Desk(const StoreBackend &backend, const char *today)
    : Desk(backend, sandbox(today)) {}

Desk::Desk(const StoreBackend &backend, const store::InitOptions &options)
    : Desk(backend, backend.create(options)) {
    addPlan(u"Basic"_s, 99'00, 49'00);
}

Desk::Desk(const StoreBackend &backend, std::shared_ptr<store::Database> database)
    : m_backend(backend)
    , m_database(std::move(database))
    , m_session(must(m_database->open())) {}

Desk Desk::empty(const StoreBackend &backend, const char *today) {
    return Desk(backend, backend.create(sandbox(today)));
}

void Desk::reopen() {
    m_session = must(m_database->open());
}

QStringList Desk::findings() {
    store::NoProgress nobody;
    return must(upkeep().verify(nobody));
}

Day Desk::today() {
    return must(details().business()).today;
}

void Desk::setToday(const char *iso) {
    must(upkeep().setToday(day(iso)));
}

void Desk::becomeReal() {
    tamper("UPDATE setting SET value = '0' WHERE key = 'sandbox'");
}

AccountId Desk::addAccount(const QString &name) {
    return must(commands().addAccount({.name = name, .email = u"books@example.com"_s}));
}

void Desk::addPlan(const QString &name, qint64 setupCents, qint64 monthlyCents) {
    must(catalogue().addPlan(name, Money(setupCents), Money(monthlyCents)));
}

store::OpenRequest Desk::opening(AccountId account) const {
    return {.account = account,
            .supplier = u"Northern Parts"_s,
            .channel = u"Web shop"_s,
            .label = u"Main shop"_s,
            .plan = u"Basic"_s};
}

IntegrationId Desk::open(AccountId account) {
    return open(opening(account));
}

IntegrationId Desk::open(const store::OpenRequest &request) {
    return must(commands().open(request)).integration.id;
}

Result<store::CommandOutcome> Desk::execute(Command command, IntegrationId id, const store::Seen &seen) {
    return commands().execute({.command = command, .integration = id, .seen = seen});
}

Result<store::CommandOutcome> Desk::changeFee(IntegrationId id, std::optional<qint64> cents, const store::Seen &seen) {
    store::CommandRequest request{.command = Command::ChangeFee, .integration = id, .seen = seen};
    if (cents)
        request.fee = Money(*cents);
    return commands().execute(request);
}

Result<store::CommandOutcome> Desk::changePlan(IntegrationId id, const QString &plan, const store::Seen &seen) {
    return commands().execute({.command = Command::ChangePlan, .integration = id, .seen = seen, .plan = plan});
}

void Desk::bringTo(LifecycleState state, IntegrationId id) {
    if (state.service == Service::Frozen)
        must(execute(Command::Freeze, id));
    if (state.cancelPending)
        must(execute(Command::Cancel, id));
}

store::RunReport Desk::run() {
    store::NoProgress nobody;
    return must(renewals().run({}, nobody));
}

Integration Desk::integration(IntegrationId id) {
    return must(details().integration(id));
}

QString Desk::state(IntegrationId id) {
    const Result<Integration> found = details().integration(id);
    if (found)
        return text(*found);
    return found.error().reason == Reason::Removed && found.error().facts.day
               ? u"removed on "_s + found.error().facts.day->iso()
               : text(found.error());
}

qint64 Desk::version(IntegrationId id) {
    return integration(id).version;
}

QStringList Desk::invoices(int skipped) {
    QStringList all;
    const store::InvoiceQuery query{.sort = store::InvoiceColumn::Number, .order = Qt::AscendingOrder};
    for (const Invoice &head : must(lists().invoices(query, {.offset = skipped, .count = kAll.count})))
        all.append(text(must(details().invoice(head.number))));
    return all;
}

QStringList Desk::receipts() {
    QStringList all;
    for (const store::Receipt &receipt : must(upkeep().receipts(kAll.count)))
        all.append(text(receipt));
    return all;
}

QStringList Desk::audit(int skipped) {
    QStringList all;
    const store::ActivityQuery query{.order = Qt::AscendingOrder};
    for (const store::ActivityRow &row : must(lists().activity(query, {.offset = skipped, .count = kAll.count}))) {
        QString one = commandCode(row.command) + u' ' + row.code;
        if (row.account)
            one += u" account %1"_s.arg(row.account->value);
        if (row.integration)
            one += u" #%1"_s.arg(row.integration->value);
        all.append(one);
    }
    return all;
}

int Desk::auditCount() {
    return int(must(lists().activityTotals({})).rows);
}

QStringList Desk::everything() {
    QStringList all = invoices() + receipts();
    for (const Integration &one : must(lists().integrations({}, kAll)))
        all.append(u"#%1 %2"_s.arg(QString::number(one.id.value), text(one)));
    for (const store::AccountRow &account : must(lists().accounts({.sort = store::AccountColumn::Id}, kAll)))
        all.append(u"account %1 %2"_s.arg(QString::number(account.id.value),
                                          account.parked ? QString(parkReasonCode(*account.parked)) : u"sound"_s));
    return all;
}

} // namespace support
