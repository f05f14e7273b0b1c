// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace benchmarks {

/// The disk under the database, to wait for it as the database does.
class Disk {
public:
    /// Beside the files in @p folder.
    explicit Disk(const QString &folder);
    ~Disk();
    Q_DISABLE_COPY_MOVE(Disk)

    /// Writes a page and waits until it is there; returns the milliseconds.
    double write();

private:
    QFile m_file;
};

} // namespace benchmarks
