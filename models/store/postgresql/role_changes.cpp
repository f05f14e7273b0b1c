// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/role_changes.h"

#include "models/store/postgresql/outcome.h"

#include <QJsonArray>

namespace store::postgresql {

namespace {

using sql::Statement;

/// Ends with what it came to: a refusal stays on record, a failure leaves nothing.
class Transaction {
public:
    explicit Transaction(PostgresqlConnection &connection)
        : m_connection(connection) {
        m_connection.execute("BEGIN");
    }

    ~Transaction() {
        if (m_ended)
            return;
        try {
            m_connection.execute("ROLLBACK");
        } catch (const sql::Failure &) {
            // The session is lost, and its transaction with it.
        }
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit() {
        m_connection.execute("COMMIT");
        m_ended = true;
    }

private:
    PostgresqlConnection &m_connection;
    bool m_ended = false;
};

/// @p rest is a format of PostgreSQL's for the database and the login, whose names it quotes.
void changeConnect(PostgresqlConnection &connection, const char *rest, const QString &login) {
    QByteArray statement;
    {
        sql::Cursor made(connection.statement("SELECT format(:rest, current_database(), CAST(:login AS text))"));
        made->bind(":rest", QLatin1String(rest));
        made->bind(":login", login);
        if (made->next())
            statement = made->utf8(0).toByteArray();
    }
    connection.execute(statement);
}

RoleChange changeRole(PostgresqlConnection &connection, domain::Command command, const QString &login,
                      domain::Role role) {
    const bool grants = command == domain::Command::Grant;
    Transaction transaction(connection);
    const Outcome outcome(connection.call(
        grants ? "SELECT grant_role(:login, :role)" : "SELECT revoke_role(:login, :role)", [&](Statement &call) {
            call.bind(":login", sendable(login));
            call.bind(":role", domain::roleCode(role));
        }));
    if (!outcome.error() && grants)
        changeConnect(connection, "GRANT CONNECT ON DATABASE %I TO %I", login);
    else if (!outcome.error() && !outcome.json().value(QLatin1String("belongs_here")).toBool())
        changeConnect(connection, "REVOKE CONNECT ON DATABASE %I FROM %I", login);
    transaction.commit();
    outcome.demand();
    RoleChange change;
    for (const QJsonValue &name : outcome.json().value(QLatin1String("other_databases")).toArray())
        change.otherDatabases.append(name.toString());
    return change;
}

} // namespace

RoleChange grantRole(PostgresqlConnection &connection, const QString &login, domain::Role role) {
    return changeRole(connection, domain::Command::Grant, login, role);
}

RoleChange revokeRole(PostgresqlConnection &connection, const QString &login, domain::Role role) {
    return changeRole(connection, domain::Command::Revoke, login, role);
}

} // namespace store::postgresql
