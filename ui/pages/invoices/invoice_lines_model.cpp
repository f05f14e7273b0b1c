// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invoices/invoice_lines_model.h"

#include "models/domain/explanation.h"
#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/names.h"

namespace ui {

InvoiceLinesModel::InvoiceLinesModel(const Formats &formats, QObject *parent)
    : QAbstractListModel(parent)
    , m_formats(formats) {}

void InvoiceLinesModel::setInvoice(const domain::Invoice &invoice) {
    beginResetModel();
    m_invoice = invoice;
    endResetModel();
}

int InvoiceLinesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_invoice.lines.size());
}

QVariant InvoiceLinesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::InvoiceLine &line = m_invoice.lines[std::size_t(index.row())];
    switch (role) {
    case What: return lineDescription(line);
    case Amount: return m_formats.money(line.amount);
    case Period: return period(line);
    case Why: return why(line);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{lineDescription(line), m_formats.money(line.amount), period(line), why(line)}.join(
            QStringLiteral(". "));
    default: return {};
    }
}

QString InvoiceLinesModel::period(const domain::InvoiceLine &line) const {
    if (!line.periodStart || !line.periodEnd)
        return tr("Once");
    // Half-open in the books; people read the last day that is paid for.
    //: The days that an invoice line pays for, both inclusive
    return tr("%1 to %2").arg(m_formats.day(*line.periodStart), m_formats.day(line.periodEnd->plusDays(-1)));
}

QString InvoiceLinesModel::why(const domain::InvoiceLine &line) const {
    return becauseSentence(domain::explain(line, m_invoice), m_formats);
}

} // namespace ui
