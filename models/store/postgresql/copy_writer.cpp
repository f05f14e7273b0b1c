// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/copy_writer.h"

#include "models/store/postgresql/postgresql_connection.h"

#include <libpq-fe.h>

namespace store::postgresql {

namespace {

constexpr qsizetype kMuch = 1024 * 1024;

} // namespace

void CopyWriter::begin(sql::Table table) {
    m_into = &m_rows[std::size_t(table)];
    m_start = m_into->size();
    m_first = true;
}

void CopyWriter::end() {
    *m_into += '\n';
    m_kept += m_into->size() - m_start;
    if (m_kept > kMuch)
        flush();
}

QByteArray &CopyWriter::cell() {
    if (!m_first)
        *m_into += '\t';
    m_first = false;
    return *m_into;
}

void CopyWriter::putInteger(qint64 value) {
    cell() += QByteArray::number(value);
}

/// Tabs and line ends are the format's own, and so is the backslash.
void CopyWriter::putText(const QByteArray &utf8) {
    QByteArray &into = cell();
    for (const char c : utf8) {
        switch (c) {
        case '\\': into += "\\\\"; break;
        case '\t': into += "\\t"; break;
        case '\n': into += "\\n"; break;
        case '\r': into += "\\r"; break;
        default: into += c;
        }
    }
}

void CopyWriter::putDay(domain::Day day) {
    cell() += day.iso().toLatin1();
}

void CopyWriter::putInstant(const QDateTime &instant) {
    cell() += instant.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

void CopyWriter::putNull() {
    cell() += "\\N";
}

void CopyWriter::flush() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isEmpty())
            send(sql::kTables[i], m_rows[i]);
        m_rows[i].resize(0); // its memory serves the next ones
    }
    m_kept = 0;
}

void CopyWriter::send(const sql::TableColumns &table, const QByteArray &rows) {
    m_connection.drainActive();
    m_connection.beginQuery();
    PGconn *server = m_connection.m_wire.handle();
    const QByteArray copy = QByteArray("COPY ") + table.name + " (" + table.columns + ") FROM STDIN";
    if (!PQsendQuery(server, copy.constData()))
        m_connection.fail(nullptr);
    const Wire::Answer begun = m_connection.nextAnswer();
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN) {
        m_connection.finish(); // else the connection would take no statement any more, not even the rollback
        m_connection.fail(begun.get());
    }
    // libpq keeps what the line does not take yet, and sends it while finish() waits.
    if (PQputCopyData(server, rows.constData(), int(rows.size())) != 1 || PQputCopyEnd(server, nullptr) != 1)
        m_connection.fail(nullptr);
    m_connection.finish();
}

} // namespace store::postgresql
