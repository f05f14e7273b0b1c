// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/text_index.h"

#include "models/store/sqlite/sqlite_connection.h"

#include <algorithm>
#include <array>

namespace store::sqlite {

namespace {

/// So many say enough, whatever is searched for.
constexpr qsizetype kMostTrigrams = 24;

struct Searched {
    const char *isOpen; ///< whether something was noted
    std::array<const char *, 3> update;
};

constexpr std::array kSearched{
    Searched{"SELECT EXISTS (SELECT 1 FROM unindexed_account)",
             {"INSERT INTO account_text (account_text, rowid, name, email)"
              " SELECT 'delete', id, name, email FROM unindexed_account WHERE name IS NOT NULL",
              "INSERT INTO account_text (rowid, name, email)"
              " SELECT a.id, a.name, a.email FROM unindexed_account u JOIN account a ON a.id = u.id",
              "DELETE FROM unindexed_account"}},
    Searched{"SELECT EXISTS (SELECT 1 FROM unindexed_integration)",
             {"INSERT INTO integration_text (integration_text, rowid, label)"
              " SELECT 'delete', id, label FROM unindexed_integration WHERE label IS NOT NULL",
              "INSERT INTO integration_text (rowid, label)"
              " SELECT i.id, i.label FROM unindexed_integration u JOIN integration i ON i.id = u.id",
              "DELETE FROM unindexed_integration"}},
};

bool isIn(uint character, uint first, uint last) {
    return character >= first && character <= last;
}

} // namespace

void indexTexts(SqliteConnection &connection) {
    for (const Searched &searched : kSearched) {
        bool isOpen = false;
        {
            sql::Cursor open(connection.statement(searched.isOpen));
            isOpen = open->next() && open->boolean(0);
        }
        for (const char *statement : searched.update) {
            if (isOpen)
                connection.statement(statement).run();
        }
    }
}

void indexAllTexts(SqliteConnection &connection) {
    connection.execute("INSERT INTO account_text (rowid, name, email) SELECT id, name, email FROM account;"
                       "INSERT INTO integration_text (rowid, label) SELECT id, label FROM integration");
}

/// A deleted text leaves marks until all that was written before and after is one piece.
void purgeTexts(SqliteConnection &connection) {
    indexTexts(connection); // what others noted leaves marks, too
    connection.execute("INSERT INTO account_text (account_text) VALUES ('optimize');"
                       "INSERT INTO integration_text (integration_text) VALUES ('optimize')");
}

QList<uint> casesOf(uint character) {
    QList<uint> cases{character};
    for (const uint other : {QChar::toLower(character), QChar::toUpper(character), QChar::toTitleCase(character)}) {
        if (!cases.contains(other))
            cases.append(other);
    }
    return cases;
}

bool isCaseIndexed(uint character) {
    constexpr uint kDotless = 0x131;
    constexpr uint kLongS = 0x17F;
    constexpr uint kDotted = 0x130;
    constexpr std::array<uint, 3> kSigmas{0x3A3, 0x3C2, 0x3C3};
    if (character < 0x80 || casesOf(character).size() == 1)
        return true;
    if (isIn(character, 0xC0, 0x17F)) // Latin of Western, Central and Northern Europe
        return character != kDotted && character != kDotless && character != kLongS;
    if (isIn(character, 0x386, 0x3CE)) // Greek
        return std::ranges::find(kSigmas, character) == kSigmas.end();
    return isIn(character, 0x400, 0x4BF) || isIn(character, 0x4D0, 0x527); // Cyrillic
}

QByteArray trigramsOf(const QString &text) {
    const QList<uint> characters = text.toUcs4();
    QByteArrayList trigrams;
    for (qsizetype i = 0; i + 3 <= characters.size() && trigrams.size() < kMostTrigrams; ++i) {
        if (!std::all_of(characters.begin() + i, characters.begin() + i + 3, isCaseIndexed))
            continue;
        const QString trigram = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData() + i), 3);
        trigrams.append('"' + trigram.toUtf8().replace('"', "\"\"") + '"');
    }
    return trigrams.join(" AND ");
}

} // namespace store::sqlite
