// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/row_reader.h"
#include "ui/actions/selected_integration.h"
#include "ui/shell/page_context.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace ui {

class TableView;

/// Which integrations are selected in a table whose rows each are of one. What is done with several wants all of them,
/// also those that the table hasn't fetched: they are read when it comes to that.
class SelectedIntegrations final : public QObject {
    Q_OBJECT

public:
    /// Takes an integration out of a row of the table.
    using OfRow = std::function<SelectedIntegration(const QVariant &row)>;

    /// All must outlive it; @p table shows @p rows.
    SelectedIntegrations(const PageContext &context, TableView &table, const tables::WindowedTableModelBase &rows,
                         OfRow ofRow, QObject *parent = nullptr);

    int count() const { return m_count; }

    /// Those that are here, from the top down.
    std::vector<domain::Integration> here() const;

    /// Calls @p then with all of them, at once when they are here. What goes wrong is told by the message bar.
    void readAll(std::function<void(const std::vector<SelectedIntegration> &)> then);
    /// Nobody looks any more: what is still being read is dropped.
    void forget();

    /// How many they are and, where all are here, what they cost a month as they stand. @p frozenFee: nothing while it
    /// isn't known.
    QString sentence(std::optional<domain::Money> frozenFee) const;
    /// The same of what is cancelled, if it is kept as it is.
    QString sentenceIfKept(std::optional<domain::Money> frozenFee) const;

signals:
    /// Others are selected now, or what is here of them says something else.
    void changed();

private:
    void look();
    void lookSoon();
    void countThem();
    QString counted() const;
    /// What a month of them costs; nothing while it isn't known of all of them.
    std::optional<domain::Money> month(std::optional<domain::Money> frozenFee, bool withCancelled) const;

    const PageContext &m_context;
    TableView &m_table;
    const tables::WindowedTableModelBase &m_rows;
    const OfRow m_ofRow;
    tables::RowReader m_reader;
    std::function<void(const std::vector<SelectedIntegration> &)> m_then;
    int m_count = 0;
    QTimer m_soon; ///< while rows come or are changed one after the other, several are summed up now and then
};

} // namespace ui
