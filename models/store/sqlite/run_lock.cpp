// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/run_lock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace store::sqlite {

RunLock::RunLock(const QString &databasePath)
    : m_file(::open(QFile::encodeName(databasePath + QStringLiteral("-run")).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                    0600)) {}

RunLock::~RunLock() {
    if (m_file >= 0)
        ::close(m_file);
}

bool RunLock::tryAcquire() {
    return m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
}

} // namespace store::sqlite
