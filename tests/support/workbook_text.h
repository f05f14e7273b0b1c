// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace support {

/// A part of the workbook at @p path, read by another program's eyes: Python's zipfile, which checks every checksum.
/// What that complains of, where it can't.
QByteArray workbookPart(const QString &path, const QString &name);

/// A sheet's cells, row by row, as they are written; the fault where it is no XML.
QList<QStringList> workbookCells(const QString &path, int sheet = 1);

} // namespace support
