// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/sql/connection.h"

#include <QStringList>

namespace store::sql {

/// Recomputes every invariant from the rows and believes no constraint, trigger or column of sums: what either database
/// can be asked alike. A finding is a code and what it was found at, an id, a number or a day: no text of a customer's.
/// Belongs into one consistent read. Throws Failure, Cancelled too.
class Verification {
public:
    /// @p ownSteps are the checks that a store adds to these; they count for the progress.
    Verification(Connection &connection, Progress &progress, int ownSteps = 0);

    void checkCalendar();
    void checkLifecycle();
    void checkRows();

    /// Between the checks, and once at the end.
    void step();
    void find(const char *code, const QString &where = {});

    /// None when all is well.
    const QStringList &findings() const { return m_findings; }

    /// Of one kind, more are counted, not listed.
    static constexpr int kMostOfOneKind = 100;

private:
    void checkQuery(const char *code, const char *query);

    Connection &m_connection;
    Progress &m_progress;
    QStringList m_findings;
    qint64 m_steps = 0;
    qint64 m_allSteps;
};

} // namespace store::sql
