// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/row_writer.h"

namespace store::postgresql {

class PostgresqlConnection;

/// Many rows to the server, by COPY: they are kept until there is a megabyte of them, then they are sent, table after
/// table. In the caller's transaction.
class CopyWriter final : public sql::RowWriter {
public:
    explicit CopyWriter(PostgresqlConnection &connection)
        : m_connection(connection) {}

    void flush() override;

protected:
    void begin(sql::Table table) override;
    void end() override;
    void putInteger(qint64 value) override;
    void putText(const QByteArray &utf8) override;
    void putDay(domain::Day day) override;
    void putInstant(const QDateTime &instant) override;
    void putNull() override;

private:
    QByteArray &cell();
    void send(const sql::TableColumns &table, const QByteArray &rows);

    PostgresqlConnection &m_connection;
    std::array<QByteArray, sql::kTables.size()> m_rows; ///< in COPY's text format
    QByteArray *m_into = nullptr;
    bool m_first = true; ///< the row's first cell is next
    qsizetype m_kept = 0;
    qsizetype m_start = 0;
};

} // namespace store::postgresql
