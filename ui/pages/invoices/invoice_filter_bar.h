// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QComboBox;

namespace ui {

class AccountChip;
class DayRangeField;
class SearchField;

/// Which invoices: what is typed, one account, days of issue, opening or renewal.
class InvoiceFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit InvoiceFilterBar(const PageContext &context, QWidget *parent = nullptr);

    store::InvoiceFilter filter() const;
    /// Emits nothing.
    void setAccount(std::optional<domain::AccountId> account);
    /// Lets everything through again, but for the account. Emits nothing.
    void clear();
    /// Emits filterChanged() at once.
    void search(const QString &text);
    void focusSearch();

signals:
    void filterChanged();
    /// The account's chip was taken away; filterChanged() comes too.
    void accountRemoved();
    /// From the search field to what was found.
    void leftDownwards();

private:
    SearchField *m_search;
    QComboBox *m_kind;
    DayRangeField *m_issued;
    AccountChip *m_account;
};

} // namespace ui
