// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/partial_file.h"

#include "models/store/sql/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace store::sqlite {

PartialFile::PartialFile(const QString &place)
    : m_place(place)
    , m_path(QStringLiteral("%1.%2.partial").arg(place).arg(::getpid())) {
    removeAbandoned(place);
    remove(); // of one that was killed and had our number
}

PartialFile::~PartialFile() {
    remove();
}

void PartialFile::removeAbandoned(const QString &place) {
    const QFileInfo file(place);
    static const QRegularExpression kName(QStringLiteral("^\\.(\\d+)\\.partial(-journal|-wal|-shm)?$"));
    for (const QString &name : file.dir().entryList(QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(file.fileName()))
            continue;
        const QRegularExpressionMatch match = kName.match(name.mid(file.fileName().size()));
        if (!match.hasMatch())
            continue;
        const pid_t maker = match.captured(1).toInt();
        const bool lives = ::kill(maker, 0) == 0 || errno == EPERM;
        if (!lives)
            ::unlink(QFile::encodeName(file.dir().filePath(name)).constData());
    }
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
