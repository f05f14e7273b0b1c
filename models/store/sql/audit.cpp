// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/audit.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace store::sql {

namespace {

QString lookUpLogin() {
    const uid_t user = geteuid();
    std::array<char, 16384> buffer = {};
    passwd record = {};
    passwd *found = nullptr;
    if (getpwuid_r(user, &record, buffer.data(), buffer.size(), &found) == 0 && found && *found->pw_name != '\0')
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(user);
}

} // namespace

QString currentLogin() {
    static const QString login = lookUpLogin();
    return login;
}

void writeAudit(Connection &connection, const AuditEntry &entry) {
    const domain::Day today = connection.today();
    const QDateTime now = connection.now();
    Statement &insert = connection.statement(
        "INSERT INTO audit_entry (at, day, login, command, code, account_id, integration_id, run_id, plan_id,"
        " supplier_id, sales_channel_id, amount_cents, effective_on, request_id) VALUES (:at, :day, :login, :command,"
        " :code, :account, :integration, :run, :plan, :supplier, :channel, :amount, :effective, :request)");
    insert.bind(":at", now);
    insert.bind(":day", today);
    insert.bind(":login", entry.login);
    insert.bind(":command", domain::commandCode(entry.command));
    insert.bind(":code", entry.failure ? domain::errorCodeText(*entry.failure) : QLatin1String("done"));
    insert.bind(":account", entry.account);
    insert.bind(":integration", entry.integration);
    insert.bind(":run", entry.run);
    insert.bind(":plan", entry.plan);
    insert.bind(":supplier", entry.supplier);
    insert.bind(":channel", entry.channel);
    insert.bind(":amount", entry.amount);
    insert.bind(":effective", entry.effectiveOn);
    if (entry.request && !entry.request->isNull())
        insert.bind(":request", entry.request->toString(QUuid::WithoutBraces));
    else
        insert.bind(":request", std::nullopt);
    insert.run();
}

} // namespace store::sql
