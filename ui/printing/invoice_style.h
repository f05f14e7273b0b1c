// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/letterhead.h"

#include <QImage>
#include <QLocale>
#include <QPageSize>

namespace ui {

/// How invoices look on paper, besides what stands in them. A value, made on the GUI thread, used on any.
struct InvoiceStyle {
    Letterhead letterhead;
    QImage logo; ///< null: none
    QString currency;
    QString fontFamily;
    QPageSize paper = QPageSize(QPageSize::A4);
    QString translations = QStringLiteral(":/i18n"); ///< the folder of the program's translations

    /// By the letterhead in the settings, and the paper that people have where @p locale is spoken.
    static InvoiceStyle fromSettings(const QString &currency, const QLocale &locale = QLocale());
};

/// Letter in the Americas where it is used, else A4.
QPageSize paperOf(const QLocale &locale);

} // namespace ui
