// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accounts_table_model.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QLabel;

namespace ui {

class FilterChips;
class SearchField;
class TableView;
class ViewsButton;

/// All accounts, found while one types: by name, email, number, or the label of an integration.
class AccountsList : public QWidget {
    Q_OBJECT

public:
    explicit AccountsList(const PageContext &context, QWidget *parent = nullptr);

    void focusSearch();
    /// Searches for the same, and stands like the list of another window.
    void takeOver(const AccountsList &before);

signals:
    void accountRequested(domain::AccountId account);

private:
    void search(const QString &text);
    void searchFor(const QString &text);
    void openRow(int row);
    /// Enter in the search field opens the first one found, once that is known.
    void openFirst();
    static QString emptyText(const QString &searched);
    void showTotals();
    void addAccount();

    const PageContext &m_context;
    tables::AccountsTableModel *m_rows;
    SearchField *m_search;
    TableView *m_table;
    FilterChips *m_chips;
    ViewsButton *m_views;
    QLabel *m_totals;
    bool m_opensFirst = false;
};

} // namespace ui
