// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFileDevice>
#include <QString>

#include <memory>

namespace reports {

/// A file that appears whole or not at all: until commit() the old one stays as it is, and without commit() nothing is
/// left behind. What is no plain file (a pipe, a device, standard output) is written as it comes.
class OutputFile {
public:
    /// Standard output's name on the command line.
    static constexpr QLatin1String kStandardOutput{"-"};

    explicit OutputFile(const QString &path);
    ~OutputFile();

    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    /// Errors of all three: DiskFull, FileUnwritable.
    domain::Result<void> open();
    domain::Result<void> write(const char *bytes, qint64 size);
    domain::Result<void> commit();

private:
    domain::Error failure() const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_file;
};

} // namespace reports
