// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/run_record.h"

#include "models/store/sql/audit.h"

namespace store::sqlite {

RunRecord::RunRecord(SqliteConnection &connection, domain::Day asOf, const RunForecast &foreseen)
    : m_connection(connection)
    , m_asOf(asOf) {
    sql::Cursor insert(m_connection.statement("INSERT INTO renewal_run (login, started_at, as_of, foreseen_invoices,"
                                              " foreseen_lines, foreseen_removed, foreseen_total_cents) VALUES (:login,"
                                              " :now, :asOf, :invoices, :lines, :removed, :total) RETURNING id"));
    insert->bind(":login", sql::currentLogin());
    insert->bind(":now", m_connection.now());
    insert->bind(":asOf", asOf);
    insert->bind(":invoices", foreseen.invoices);
    insert->bind(":lines", foreseen.lines);
    insert->bind(":removed", foreseen.removed);
    insert->bind(":total", foreseen.total);
    insert->next();
    m_id = insert->id<domain::RunId>(0);
}

void RunRecord::addBatch(const Settlement::Figures &figures, domain::Day due) {
    sql::Statement &add = m_connection.statement(
        "UPDATE renewal_run SET invoices = invoices + :invoices, lines = lines + :lines,"
        " removed = removed + :removed, periods = periods + :periods, total_cents = total_cents + :total"
        " WHERE id = :run");
    add.bind(":invoices", figures.invoices);
    add.bind(":lines", figures.lines);
    add.bind(":removed", figures.removed);
    add.bind(":periods", figures.accounts);
    add.bind(":total", figures.total);
    add.bind(":run", m_id);
    add.run();
    sql::writeAudit(m_connection,
                    {.command = domain::Command::Run, .run = m_id, .amount = figures.total, .effectiveOn = due});
    m_hasBatch = true;
}

void RunRecord::end(bool incomplete) {
    sql::Statement &end = m_connection.statement("UPDATE renewal_run SET finished_at = :now, incomplete = :incomplete"
                                                 " WHERE id = :run");
    end.bind(":now", m_connection.now());
    end.bind(":incomplete", incomplete);
    end.bind(":run", m_id);
    end.run();
    if (!m_hasBatch) // with nothing to settle there was no batch to leave an entry (R20)
        sql::writeAudit(m_connection, {.command = domain::Command::Run, .run = m_id, .effectiveOn = m_asOf});
}

} // namespace store::sqlite
