// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/partial_file.h"

#include "models/store/sql/connection.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace store::sqlite {

PartialFile::PartialFile(const QString &place)
    : m_place(place)
    , m_path(QStringLiteral("%1.%2.partial").arg(place).arg(::getpid())) {
    remove(); // of a program of the same number that was killed
}

PartialFile::~PartialFile() {
    remove();
}

void PartialFile::remove() const {
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        ::unlink(QFile::encodeName(m_path + QLatin1String(suffix)).constData());
}

void PartialFile::moveToPlace() {
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_place).constData()) != 0)
        throw sql::Failure({.code = domain::ErrorCode::Storage,
                            .reason = domain::Reason::FileUnwritable,
                            .facts = {.path = m_place, .text = qt_error_string(errno)}});
    const QString folder = QFileInfo(m_place).path();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor); // the new name reaches the disk, too
        ::close(descriptor);
    }
}

} // namespace store::sqlite
