// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/demo_books.h"
#include "models/store/sqlite/sqlite_connection.h"

namespace store::sqlite {

/// Sample data on their way into the embedded file, by the statements of the commands and by Settlement.
class SqliteDemoBooks final : public sql::DemoBooks {
public:
    explicit SqliteDemoBooks(SqliteConnection &connection)
        : m_connection(connection) {}

    ~SqliteDemoBooks() override { m_connection.setTimeOfDay(std::nullopt); }

    Q_DISABLE_COPY_MOVE(SqliteDemoBooks)

    void beginDay(domain::Day day) override;

    void setTime(QTime time) override { m_connection.setTimeOfDay(time); }

    void add(const sql::DemoPlan &plan) override;
    void addSupplier(const QString &name) override;
    void addChannel(const QString &name) override;
    domain::AccountId add(const sql::DemoCustomer &customer) override;
    domain::IntegrationId takeOver(const sql::DemoIntegration &integration) override;
    domain::IntegrationId open(const sql::DemoIntegration &integration) override;
    void furnish(domain::IntegrationId integration, const sql::DemoBelongings &belongings) override;
    void act(const sql::DemoDeed &deed) override;
    void renew(int accountsPerBatch) override;

private:
    SqliteConnection &m_connection;
};

} // namespace store::sqlite
