// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/integrations_table_model.h"
#include "models/tables/row_reader.h"
#include "ui/shell/page_context.h"

#include <QObject>

#include <functional>
#include <vector>

namespace ui {

class TableView;

/// Which integrations are selected in a table of them. What is done with several wants all of them, also those that the
/// table hasn't fetched: they are read when it comes to that.
class SelectedIntegrations final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; @p table shows @p rows.
    SelectedIntegrations(const PageContext &context, TableView &table, tables::IntegrationsTableModel &rows,
                         QObject *parent = nullptr);

    int count() const { return m_count; }

    /// Those that are here, from the top down.
    std::vector<domain::Integration> here() const;

    /// Calls @p then with all of them, at once when they are here. What goes wrong is told by the message bar.
    void readAll(std::function<void(const std::vector<domain::Integration> &)> then);

    /// How many they are and what they cost a month as they stand, where all are here. @p frozenFee: nothing while it
    /// isn't known.
    QString sentence(std::optional<domain::Money> frozenFee) const;

signals:
    /// Others are selected now, or what is here of them says something else.
    void changed();

private:
    void look();

    const PageContext &m_context;
    TableView &m_table;
    tables::IntegrationsTableModel &m_rows;
    tables::RowReader m_reader;
    std::function<void(const std::vector<domain::Integration> &)> m_then;
    int m_count = 0;
};

} // namespace ui
