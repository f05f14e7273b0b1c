// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/activity_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace ui {

class ActivityFilterBar;
class TableView;
class ViewsButton;

/// Who did what, when, and what came of it: the audit (R20), filtered.
class ActivityPage final : public Page {
    Q_OBJECT

public:
    explicit ActivityPage(const PageContext &context, QWidget *parent = nullptr);

    /// Its account and integration confine the list.
    Place place() const override;
    void goTo(const Place &place) override;
    void takeOver(const Page &before) override;
    void shown() override;
    void focusSearch() override;

private:
    QWidget *list();
    void apply();
    void activate(int row);

    ActivityFilterBar *m_filter;
    tables::ActivityTableModel *m_model;
    TableView *m_table;
    ViewsButton *m_views;
    bool m_wasShown = false;
};

} // namespace ui
