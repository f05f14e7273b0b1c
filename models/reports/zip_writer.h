// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/output_file.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace reports {

/// A ZIP archive written in one go, in constant memory, so that it can go to a pipe as well as to a file. It stays
/// below 4 GB, or fails. A failure to write is kept: later calls do nothing, and finish() tells it.
class ZipWriter {
public:
    /// @p file must be open and outlive the writer, which commits it.
    explicit ZipWriter(OutputFile &file);
    ~ZipWriter();

    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Ends the entry before.
    void beginEntry(const QByteArray &name);
    /// More of the entry begun last.
    void write(const QByteArray &bytes);

    bool hasFailed() const { return m_failure.has_value(); }

    /// Errors: DiskFull, FileUnwritable.
    domain::Result<void> finish();

private:
    struct Entry;
    class Deflater;

    void endEntry();
    void put(const QByteArray &bytes);
    void fail();

    OutputFile &m_file;
    std::unique_ptr<Deflater> m_deflater; ///< of the entry in hand; none between two
    std::vector<Entry> m_entries;
    quint64 m_offset = 0;
    std::optional<domain::Error> m_failure;
};

} // namespace reports
