// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class AccountChip;
class DayRangeField;
class FilterChip;
class SearchField;

/// Which entries of the audit: days, who, which command, refusals only, one account or integration.
class ActivityFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit ActivityFilterBar(const PageContext &context, QWidget *parent = nullptr);

    /// Newest first.
    store::ActivityQuery query() const;
    /// Emits nothing.
    void setSubject(std::optional<domain::AccountId> account, std::optional<domain::IntegrationId> integration);
    void focusSearch();

signals:
    void filterChanged();
    /// A chip was taken away; filterChanged() comes too.
    void subjectRemoved();
    /// From the search field to what was found.
    void leftDownwards();

private:
    QComboBox *createCommands();

    SearchField *m_login;
    QComboBox *m_command;
    DayRangeField *m_days;
    QCheckBox *m_refusals;
    AccountChip *m_account;
    FilterChip *m_integrationChip;
    std::optional<domain::IntegrationId> m_integration;
};

} // namespace ui
