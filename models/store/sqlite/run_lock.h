// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store::sqlite {

/// One renewal run at a time on one file. The operating system holds the lock on a file beside the database and lets go
/// of it when the program ends, however it ends: a dead run never blocks the next.
class RunLock {
public:
    explicit RunLock(const QString &databasePath);
    ~RunLock();
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

    /// Whether it is ours now; never waits.
    bool tryAcquire();

private:
    int m_file = -1;
};

} // namespace store::sqlite
