// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/row_reader.h"
#include "ui/phrases/formats.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace ui {

class TableState;
class TableView;
class WordedTableModel;

/// Takes what a table says to the clipboard, in its words: a cell, or the selected rows below their headings. Rows that
/// the table hasn't fetched are read for that; meanwhile the table goes on, and says at its lower edge how far it is
/// and what came of it.
class TableCopy final : public QObject {
    Q_OBJECT

public:
    /// Child of @p table. More rows than that are for a file.
    static constexpr int kMostRows = 20'000;

    TableCopy(const Formats &formats, TableView &table, const tables::WindowedTableModelBase &rows,
              const WordedTableModel &words);

    /// The current cell while one row is selected, else the rows.
    void copySelection();
    void copyCell();
    void copyRows();

    /// Empty while nothing is said.
    QString noteText() const;
    void placeIn(const QRect &table);

private:
    void take(const std::vector<QVariant> &rows);
    /// Said for a while, or until something else is.
    void say(const QString &sentence, bool stays = false);

    const Formats &m_formats;
    TableView &m_table;
    const tables::WindowedTableModelBase &m_rows;
    const WordedTableModel &m_words;
    tables::RowReader m_reader;
    TableState *m_note;
    QTimer m_leave;
};

} // namespace ui
