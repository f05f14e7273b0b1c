// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/output_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace reports {

namespace {

constexpr int kStandardOutputDescriptor = 1;

/// A rename would put a plain file in the place of a device.
bool isSpecial(const QString &path) {
    const QFileInfo there(path);
    return there.exists() && !there.isFile() && !there.isDir();
}

std::unique_ptr<QFileDevice> deviceFor(const QString &path) {
    if (path == OutputFile::kStandardOutput)
        return std::make_unique<QFile>();
    if (isSpecial(path))
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

} // namespace

OutputFile::OutputFile(const QString &path)
    : m_path(path)
    , m_file(deviceFor(path)) {}

OutputFile::~OutputFile() = default;

domain::Result<void> OutputFile::open() {
    bool opened = false;
    if (m_path == kStandardOutput)
        opened = static_cast<QFile *>(m_file.get())
                     ->open(kStandardOutputDescriptor, QIODevice::WriteOnly | QIODevice::Unbuffered);
    else
        opened = m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened)
        return failure();
    return {};
}

domain::Result<void> OutputFile::write(const char *bytes, qint64 size) {
    // A disk that fills up takes a part first, and says so only when the rest is offered.
    while (size > 0) {
        const qint64 written = m_file->write(bytes, size);
        if (written <= 0)
            return failure();
        bytes += written;
        size -= written;
    }
    return {};
}

domain::Result<void> OutputFile::commit() {
    auto *whole = qobject_cast<QSaveFile *>(m_file.get());
    const bool done = whole ? whole->commit() : m_file->flush() && m_file->error() == QFileDevice::NoError;
    if (!done)
        return failure();
    return {};
}

domain::Error OutputFile::failure() const {
    // Qt tells ENOSPC from all else as a lack of resources.
    const bool full = m_file->error() == QFileDevice::ResourceError;
    return {.code = domain::ErrorCode::Storage,
            .reason = full ? domain::Reason::DiskFull : domain::Reason::FileUnwritable,
            .facts = {.path = m_path == kStandardOutput ? QStringLiteral("stdout") : m_path,
                      .text = full ? QString() : m_file->errorString()}};
}

} // namespace reports
