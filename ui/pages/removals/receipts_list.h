// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/receipts_table_model.h"
#include "ui/shell/page_context.h"
#include "ui/shell/place.h"

#include <QWidget>

namespace ui {

class TableView;

/// What has been removed: the receipts, newest first. Of the integrations themselves nothing is left (R8).
class ReceiptsList : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptsList(const PageContext &context, QWidget *parent = nullptr);

    void shown();

signals:
    void navigationRequested(const ui::Place &place);

private:
    tables::ReceiptsTableModel *m_model;
    TableView *m_table;
};

} // namespace ui
