// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model_base.h"
#include "ui/phrases/formats.h"
#include "ui/widgets/table_layout.h"

#include <QHeaderView>

#include <set>
#include <vector>

class QMenu;

namespace ui {

/// How a table's columns stand: their order, their widths, which of them the user has hidden, and by which one the rows
/// are sorted. Kept in the settings by column id (TableLayout).
class TableColumns : public QObject {
    Q_OBJECT

public:
    /// @p header shows the columns of @p rows already. It must outlive this; the rows may go before the destructor.
    TableColumns(QHeaderView &header, const tables::WindowedTableModelBase &rows, const Formats &formats,
                 const QString &layoutKey, QObject *parent);
    ~TableColumns() override;

    /// A column that has nothing to say at present isn't shown, and isn't in the menu; the user's choice stays.
    void setOffered(int column, bool offered);
    void setHidden(int column, bool hidden);
    /// How wide a column is, and that it isn't shown, until the user wants it otherwise.
    void setFirstWidth(int column, int width);
    void setHiddenAtFirst(int column);
    /// The one that takes what room is left: the first column of text unless said.
    void setStretching(int column);

    /// Entries that show and hide columns and set them back; the last one that shows stays.
    void fillMenu(QMenu &menu);

    /// Those that have something to say, in the order in which they stand.
    std::vector<int> offered() const;
    QString heading(int column) const;

    bool isHidden(int column) const { return m_hidden.contains(column); }

    /// Past the next one that is offered, towards the beginning or the end.
    void move(int column, bool towardsEnd);

    /// What the rows are sorted by, as the user wants it; nothing: as the page does.
    const std::optional<TableLayout::Sort> &sort() const { return m_sort; }

    void setSort(const std::optional<TableLayout::Sort> &sort);

    TableLayout layout() const;
    /// Columns that aren't named stand behind the others, as they are. The sorting is the view's to carry out.
    void setLayout(const TableLayout &layout);
    /// Back to the order, widths, choice and sorting that the page comes with.
    void reset();

    /// The view has become wider or narrower.
    void fit();

signals:
    /// layout() is another one now.
    void changed();
    /// reset() has been asked for and done.
    void wasReset();

private:
    void showOrHide(int column);
    void resized(int column, int width);
    void saveSoon();
    void save() const;
    void take(const TableLayout &layout);
    int shownCount() const;
    QString settingsGroup() const;

    QHeaderView &m_header;
    const tables::WindowedTableModelBase &m_rows;
    const QString m_layoutKey;
    std::vector<QString> m_ids; ///< of the columns, for when the rows have gone before the view
    std::vector<int> m_widths;  ///< as the user wants them; the stretching one may be wider
    std::set<int> m_hidden;
    std::vector<int> m_firstWidths; ///< as the page comes
    std::set<int> m_firstHidden;
    std::optional<TableLayout::Sort> m_sort;
    std::set<int> m_notOffered;
    int m_stretching = 0;
    bool m_isArranging = false; ///< what changes isn't the user's doing
    bool m_isTheUsers = false;  ///< a layout was kept from before
    QTimer m_saveSoon;
};

} // namespace ui
