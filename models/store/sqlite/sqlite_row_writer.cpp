// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_row_writer.h"

namespace store::sqlite {

SqliteRowWriter::SqliteRowWriter(SqliteConnection &connection) {
    for (const sql::TableColumns &table : sql::kTables) {
        const QByteArray columns(table.columns);
        const QByteArray parameters = ':' + QByteArray(columns).replace(", ", ", :");
        m_inserts.push_back({&connection.statement(QByteArray("INSERT INTO ") + table.name + " (" + columns
                                                   + ") VALUES (" + parameters + ')'),
                             QByteArray(parameters).replace(", ", ",").split(',')});
    }
}

void SqliteRowWriter::begin(sql::Table table) {
    m_insert = &m_inserts[std::size_t(table)];
    m_column = 0;
}

void SqliteRowWriter::end() {
    Q_ASSERT(m_column == m_insert->parameters.size());
    m_insert->statement->run();
}

const char *SqliteRowWriter::nextParameter() {
    return m_insert->parameters[m_column++].constData();
}

void SqliteRowWriter::putInteger(qint64 value) {
    m_insert->statement->bind(nextParameter(), value);
}

void SqliteRowWriter::putText(const QByteArray &utf8) {
    m_insert->statement->bind(nextParameter(), utf8);
}

void SqliteRowWriter::putDay(domain::Day day) {
    m_insert->statement->bind(nextParameter(), day);
}

void SqliteRowWriter::putInstant(const QDateTime &instant) {
    m_insert->statement->bind(nextParameter(), instant);
}

void SqliteRowWriter::putNull() {
    m_insert->statement->bind(nextParameter(), std::nullopt);
}

} // namespace store::sqlite
