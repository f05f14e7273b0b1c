// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model_base.h"
#include "ui/phrases/formats.h"

#include <QIdentityProxyModel>

#include <functional>

namespace ui {

/// The rows of a table in words. The models below speak in meanings, but whoever reads a table aloud, copies it or
/// looks for the width of a column asks its model for text: here every cell of every kind has it, in the user's
/// language, on one line, never markup. Rows, columns and all that happens to them are the model's own.
class WordedTableModel final : public QIdentityProxyModel {
    Q_OBJECT

public:
    /// Both must outlive it.
    WordedTableModel(const Formats &formats, tables::WindowedTableModelBase &rows, QObject *parent = nullptr);

    /// Qt::DisplayRole: the words; of a row that isn't here, none. Qt::AccessibleTextRole: the words, or that the row
    /// is still to come, with who else has just changed it in the marked column. Qt::AccessibleDescriptionRole: what is
    /// wrong with the row, and what somebody else has just done to it. Qt::TextAlignmentRole: numbers and
    /// money at the trailing edge.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The words of a cell of @p row, a value of the model's row type that needn't be here.
    QString wordsOf(const QVariant &row, int column) const;

    /// The one that names the row: beside it stand the marks; -1: none.
    void setMarkedColumn(int column) { m_markedColumn = column; }

private:
    QString words(const QModelIndex &cell) const;
    QString words(int column, const std::function<QVariant(int role)> &cell) const;
    QString spoken(const QModelIndex &cell) const;
    QVariant description(const QModelIndex &cell) const;

    const Formats &m_formats;
    tables::WindowedTableModelBase &m_rows;
    int m_markedColumn = -1;
};

} // namespace ui
