// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

/// What a reader finds on each page of a PDF, line by line as it is laid out, told by poppler, which shares no code
/// with what wrote it. The program ends when that can't be read.
QStringList pagesOf(const QString &path);

/// From edge to edge, in points.
struct WordPlace {
    double left = 0;
    double right = 0;
};

/// Where each word of a PDF stands for the first time.
QMap<QString, WordPlace> wordsOf(const QString &path);
