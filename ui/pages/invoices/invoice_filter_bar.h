// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/filter_set.h"

#include <QWidget>

class QComboBox;

namespace ui {

class AccountChip;
class DayRangeField;
class FilterChips;
class SearchField;

/// Which invoices: what is typed, one account, days of issue, opening or renewal. What is set stands below as chips.
class InvoiceFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit InvoiceFilterBar(const PageContext &context, QWidget *parent = nullptr);

    store::InvoiceFilter filter() const;
    /// The same in words, one for each filter: `Kind: Opening`.
    QStringList words() const;
    /// The same by keys.
    FilterSet filters() const;
    /// These and no others.
    void setFilters(const FilterSet &filters);
    /// Emits nothing.
    void setAccount(std::optional<domain::AccountId> account);
    /// Lets everything through again, but for the account. Emits nothing.
    void clear();
    /// Renewals issued on these days, and nothing else filtered but the account. Emits nothing.
    void showRenewals(domain::Day from, domain::Day to);
    /// Emits filterChanged() at once.
    void search(const QString &text);
    void focusSearch();

signals:
    void filterChanged();
    /// setFilters(), or the user, has chosen another account or none; filterChanged() has come before.
    void accountChanged();
    /// From the search field to what was found.
    void leftDownwards();

private:
    void takeOver(const FilterSet &filters);
    void showChips() const;

    SearchField *m_search;
    QComboBox *m_kind;
    DayRangeField *m_issued;
    AccountChip *m_account;
    FilterChips *m_chips;
};

} // namespace ui
