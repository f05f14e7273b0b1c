// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/progress.h"
#include "models/store/sql/connection.h"
#include "models/store/sql/verification_queries.h"

#include <QStringList>

#include <map>

namespace store::sql {

/// Recomputes every invariant from the rows and believes no constraint, trigger or column of sums: what either database
/// can be asked alike. A finding is a code and what it was found at, an id, a number or a day: no text of a customer's.
/// Belongs into one consistent read. Throws Failure, Cancelled too.
class Verification {
public:
    /// @p ownSteps are the checks that a store adds to these; they count for the progress.
    Verification(Connection &connection, Progress &progress, int ownSteps = 0);

    /// Everything that both databases are asked; the last of the checks.
    void checkAll();

    /// One query more, of a store's own.
    void checkQuery(const VerificationQuery &query);
    /// Objects of the schema, by kind and name, and what makes each: what is other, missing or too many is found.
    void compareObjects(const std::map<QString, QString> &expected, const std::map<QString, QString> &found);
    /// Before each check of a store's own.
    void step();
    void find(const char *code, const QString &where = {});

    /// None when all is well.
    const QStringList &findings() const { return m_findings; }

    /// Of one kind, more are counted, not listed.
    static constexpr int kMostOfOneKind = 100;

private:
    void checkCalendar();
    void checkLifecycle();

    Connection &m_connection;
    Progress &m_progress;
    QStringList m_findings;
    qint64 m_steps = 0;
    qint64 m_allSteps;
};

} // namespace store::sql
