// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/filter_set.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class AccountChip;
class DayRangeField;
class FilterChip;
class FilterChips;
class SearchField;

/// Which entries of the audit: days, who, which command, refusals only, one account or integration. What is set stands
/// below as chips.
class ActivityFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit ActivityFilterBar(const PageContext &context, QWidget *parent = nullptr);

    /// Newest first.
    store::ActivityQuery query() const;
    /// What is filtered, by keys.
    FilterSet filters() const;
    /// These and no others.
    void setFilters(const FilterSet &filters);
    /// Emits nothing.
    void setSubject(std::optional<domain::AccountId> account, std::optional<domain::IntegrationId> integration);
    void focusSearch();

signals:
    void filterChanged();
    /// setFilters(), or the user, has chosen another account or integration, or none; filterChanged() has come before.
    void subjectChanged();
    /// From the search field to what was found.
    void leftDownwards();

private:
    QComboBox *createCommands();
    void takeOver(const FilterSet &filters);
    void removeFilter(const QString &key);
    void showChips();

    SearchField *m_login;
    QComboBox *m_command;
    DayRangeField *m_days;
    QCheckBox *m_refusals;
    AccountChip *m_account;
    FilterChip *m_integrationChip;
    FilterChips *m_chips;
    std::optional<domain::IntegrationId> m_integration;
};

} // namespace ui
