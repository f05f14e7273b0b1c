// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/tables/upcoming_table_model.h"
#include "ui/charts/charge_buckets.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/filter_set.h"

class QToolButton;
class QTabWidget;

namespace ui {

class Figure;
class FileExport;
class MovementsTab;
class Notice;
class TableView;
class UpcomingCharts;
class UpcomingFilterBar;
class ViewsButton;
class WhyQuestion;

/// What the renewals of the coming weeks will charge and remove: added up by day or account, or one by one, as charts
/// and as a file. The figures come from the charge rule that the run itself reads, so they are what it will bill.
class UpcomingPage final : public Page {
    Q_OBJECT

public:
    UpcomingPage(const PageContext &context, QWidget *parent = nullptr);
    ~UpcomingPage() override;

    /// Its @c day is set while the page shows a single day that was picked in the table or the chart.
    Place place() const override;
    void goTo(const Place &place) override;
    void takeOver(const Page &before) override;
    void shown() override;
    void hidden() override;

private:
    QWidget *toCome();
    QWidget *figures();
    QWidget *lists();

    void follow();
    void askOldest();
    void apply();
    /// What is shown, by keys: the filters, and which chart.
    FilterSet filters() const;
    void setFilters(const FilterSet &filters);
    store::UpcomingQuery query() const;
    void present(const store::Totals &totals);
    void presentUnsettled(domain::Day from);
    void presentUnpriced(const std::vector<ChargeBucket> &buckets);
    void activate(int row);
    void askWhy();
    void enableWhy();
    void narrowTo(domain::Day day);
    void exportRows();
    void explain(const domain::Error &error);

    const PageContext &m_context;
    std::optional<domain::Day> m_oldest;
    bool m_isShown = false;
    bool m_isSorted = false; ///< as the user left it, or as the page comes
    UpcomingFilterBar *m_filter;
    Notice *m_unsettled;
    Notice *m_unpriced;
    Figure *m_charges;
    Figure *m_amount;
    Figure *m_removals;
    UpcomingCharts *m_charts;
    tables::UpcomingTableModel *m_model;
    TableView *m_table;
    ViewsButton *m_views;
    bool m_wasGoneTo = false;
    FileExport *m_export;
    WhyQuestion *m_question;
    QToolButton *m_why;
    QTabWidget *m_tabs;
    MovementsTab *m_moved;
    store::LatestAnswer m_oldestAnswer;
};

} // namespace ui
