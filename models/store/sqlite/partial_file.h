// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store::sqlite {

/// A file in the making, beside the place where it is to stand. Gone with this object unless it was moved there.
class PartialFile {
public:
    /// Removes abandoned ones first.
    explicit PartialFile(const QString &place);
    ~PartialFile();
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    const QString &path() const { return m_path; }

    /// Removes what programs that were killed have left beside @p place: it may hold what was since removed (R8).
    static void removeAbandoned(const QString &place);

    /// In one step: whoever looks sees the old file or the new one. Throws FileUnwritable.
    void moveToPlace();

private:
    void remove() const;

    QString m_place;
    QString m_path;
};

} // namespace store::sqlite
