// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/private_postgresql.h"
#include "tests/support/store_backend.h"

#include <map>
#include <mutex>

namespace support {

/// Databases on a server of the test's own. A schema is written once for each kind of database and copied from then on.
class PostgresqlBackend final : public StoreBackend {
public:
    const char *name() const override { return "PostgreSQL"; }

    std::shared_ptr<store::Database> create(const store::InitOptions &options) const override;
    std::shared_ptr<store::Database> copyOf(store::Database &closed) const override;
    std::unique_ptr<store::sql::Connection> connect(store::Database &database) const override;
    std::shared_ptr<store::Database> loggedIn(store::Database &database, const QString &login,
                                              domain::Role role) const override;
    void tamper(store::Database &database, const QByteArray &statements) const override;
    QString objection(store::Database &database, const QByteArray &statement) const override;
    QStringList look(store::Database &database, const QByteArray &query) const override;
    QStringList filesOf(store::Database &database) const override;

private:
    const PrivatePostgresql &server() const;
    std::shared_ptr<store::Database> copyOfDatabase(const QString &original) const;
    QString templateFor(const store::InitOptions &options) const;

    mutable std::mutex m_mutex; // guards what follows
    mutable std::unique_ptr<PrivatePostgresql> m_server;
    mutable std::map<QString, QString> m_templates;
    mutable int m_count = 0;
};

} // namespace support
