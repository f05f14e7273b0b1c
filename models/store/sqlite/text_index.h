// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace store::sqlite {

class SqliteConnection;

/// Brings the indexes for searches up to date with what triggers noted since. In the transaction that made the changes:
/// searches by others find the one with the other. Throws sql::Failure.
void indexTexts(SqliteConnection &connection);

/// Fills those indexes, which must be empty, with all texts that there are. Within a transaction; throws sql::Failure.
void indexAllTexts(SqliteConnection &connection);

/// Leaves nothing in those indexes of texts that were deleted (R8); until then their trigrams may stay there. Within a
/// transaction.
void purgeTexts(SqliteConnection &connection);

/// What to look up in those indexes for @p text: they hold every row that has it in one of its columns, and others,
/// too. Empty: they can't tell. Not all of its trigrams are asked for: the index takes more letters for different cases
/// of one than our comparison does, but of a few it takes fewer.
QByteArray trigramsOf(const QString &text);

/// Whether the index takes all cases of that letter for one.
bool isCaseIndexed(uint character);

/// That character and what it is in the other cases, each by one character.
QList<uint> casesOf(uint character);

} // namespace store::sqlite
