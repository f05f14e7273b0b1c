// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/sqlite/sqlite_connection.h"

#include <QStringList>

namespace store::sqlite {

/// Recomputes every invariant from the rows, in one consistent state of the database, and believes no constraint,
/// trigger or column of sums. A finding is a code and what it was found at, an id, a number or a day: no text of a
/// customer's.
class Verification {
public:
    Verification(SqliteConnection &connection, Progress &progress)
        : m_connection(connection)
        , m_progress(progress) {}

    /// None when all is well. Throws sql::Failure, Cancelled too.
    QStringList findings();

    /// Of one kind, more are counted, not listed.
    static constexpr int kMostOfOneKind = 100;

private:
    bool checkFile();
    void checkForeignKeys();
    void checkSchema();
    void checkCalendar();
    void checkLifecycle();
    void checkQuery(const char *code, const char *query);
    void find(const char *code, const QString &where = {});
    void step();

    SqliteConnection &m_connection;
    Progress &m_progress;
    QStringList m_findings;
    qint64 m_steps = 0;
};

} // namespace store::sqlite
