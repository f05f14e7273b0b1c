// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace ui {

/// What somebody typed or pasted into the palette may mean, one thing or several: an email address in a sentence, a
/// number of an invoice with words around it, `#123`, `integration 123`. A value.
struct PaletteQuery {
    Q_DECLARE_TR_FUNCTIONS(PaletteQuery)

public:
    /// What a number was said to be the number of.
    enum class Of { Anything, Account, Integration, Invoice };

    QString text;             ///< to be looked for in names and labels: the email address if there is one, else all
    std::optional<qint64> id; ///< a number that stands for something
    Of idOf = Of::Anything;
    QString invoice;     ///< a number of an invoice, or how it begins
    bool isBare = false; ///< the number is all there is

    bool isEmpty() const { return text.isEmpty(); }

    /// Whether id may be the number of an @p of.
    bool mayBe(Of of) const { return id && (idOf == Of::Anything || idOf == of); }

    /// Reads @p typed in the user's language and in English.
    static PaletteQuery of(const QString &typed);
};

} // namespace ui
