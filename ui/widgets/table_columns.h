// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model_base.h"
#include "ui/phrases/formats.h"

#include <QHeaderView>

#include <set>
#include <vector>

class QMenu;

namespace ui {

/// How a table's columns stand: their order, their widths, and which of them the user has hidden. Kept in the settings
/// by column id, so that a column that comes or goes with a later version disturbs no other one.
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

    /// Entries that show and hide columns; the last one that shows stays.
    void fillMenu(QMenu &menu);

    /// The view has become wider or narrower.
    void fit();

private:
    void showOrHide(int column);
    void resized(int column, int width);
    void saveSoon();
    void save() const;
    void restore();
    int shownCount() const;
    QString settingsGroup() const;

    QHeaderView &m_header;
    const tables::WindowedTableModelBase &m_rows;
    const QString m_layoutKey;
    std::vector<QString> m_ids; ///< of the columns, for when the rows have gone before the view
    std::vector<int> m_widths;  ///< as the user wants them; the stretching one may be wider
    std::set<int> m_hidden;
    std::set<int> m_notOffered;
    int m_stretching = 0;
    bool m_isArranging = false; ///< what changes isn't the user's doing
    bool m_isTheUsers = false;  ///< a layout was kept from before
    QTimer m_saveSoon;
};

} // namespace ui
