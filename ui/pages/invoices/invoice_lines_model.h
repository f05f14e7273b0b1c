// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "ui/phrases/formats.h"

#include <QAbstractListModel>

namespace ui {

/// The lines of one invoice in words: what for, how much, which days, and why.
class InvoiceLinesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { What = Qt::UserRole + 1, Amount, Period, Why };

    explicit InvoiceLinesModel(const Formats &formats, QObject *parent = nullptr);

    void setInvoice(const domain::Invoice &invoice);
    /// The line's position in its invoice, from 1.
    int positionAt(int row) const { return m_invoice.lines[std::size_t(row)].position; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole and Qt::AccessibleTextRole: all of a line, as one text.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString period(const domain::InvoiceLine &line) const;
    QString why(const domain::InvoiceLine &line) const;

    const Formats &m_formats;
    domain::Invoice m_invoice;
};

} // namespace ui
