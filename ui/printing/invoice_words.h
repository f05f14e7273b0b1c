// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "ui/phrases/formats.h"

#include <QCoreApplication>
#include <QTranslator>

namespace ui {

/// The words of a printed invoice in its customer's language, whatever the desk's own; English where there is no
/// translation into it. Days and amounts are written as Speaking::localeFor() says. On one thread, which may be any and
/// isn't Speaking otherwise. Needs an Interpreter.
class InvoiceWords {
    Q_DECLARE_TR_FUNCTIONS(InvoiceWords)

public:
    /// @p translations is the folder of the program's translations.
    InvoiceWords(const QString &language, const QString &currency,
                 const QString &translations = QStringLiteral(":/i18n"));

    const Formats &formats() const { return m_formats; }

    Qt::LayoutDirection direction() const { return m_formats.locale().textDirection(); }

    QString title(const QString &number) const;
    QString issuedOn() const;
    QString kindCaption() const;
    QString kind(domain::InvoiceKind kind) const;
    QString customer() const;
    QString account() const;
    QString description() const;
    QString period() const;
    QString amount() const;
    QString total() const;
    /// `page 2 of 3`
    QString page(int page, int pages) const;
    QString whatFor(const domain::InvoiceLine &line) const;
    QString days(const domain::InvoiceLine &line) const;

private:
    QTranslator m_translator;
    const Formats m_formats;
};

} // namespace ui
