// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/invoices_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace ui {

class FileExport;
class InvoiceDetail;
class InvoiceFilterBar;
class InvoicePrinting;
class TableView;
class ViewsButton;

/// Every invoice, filtered, with the selected one beside the list, and all that is filtered as a file.
class InvoicesPage final : public Page {
    Q_OBJECT

public:
    explicit InvoicesPage(const PageContext &context, QWidget *parent = nullptr);

    /// Its @c account confines the list, its @c invoice is the selected one.
    Place place() const override;
    void goTo(const Place &place) override;
    void takeOver(const Page &before) override;
    void shown() override;
    void focusSearch() override;

private:
    QWidget *lists();
    void apply();
    void select(int row);
    void selectWanted();
    void exportRows();

    const PageContext &m_context;
    InvoiceFilterBar *m_filter;
    tables::InvoicesTableModel *m_model;
    TableView *m_table;
    ViewsButton *m_views;
    bool m_wasShown = false;
    InvoiceDetail *m_detail;
    FileExport *m_export;
    InvoicePrinting *m_printing;
    QString m_wanted;            ///< a place's invoice, until the list has been looked through for it
    bool m_isFilterKept = false; ///< whether it isn't searched for, should it not be among the first
};

} // namespace ui
