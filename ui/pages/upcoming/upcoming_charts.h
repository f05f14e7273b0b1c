// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/store/lists.h"
#include "ui/charts/charge_buckets.h"
#include "ui/charts/charge_months.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace ui {

class CategoryChart;
class ChargesChart;
class FactTable;
class SegmentedChoice;

/// The charges to come as charts: over time, by supplier, by sales channel, month over month. Each is also a table,
/// which says the same by keyboard and to a screen reader. What is clicked, or chosen in the table, is told to whoever
/// shows the rows behind it.
class UpcomingCharts final : public QWidget {
    Q_OBJECT

public:
    explicit UpcomingCharts(const PageContext &context, QWidget *parent = nullptr);
    ~UpcomingCharts() override;

    /// Which charges: its days, whose they are, and which suppliers and channels; by what they are added up in the list
    /// doesn't matter here. Months are those around today, whatever the days.
    void setQuery(const store::UpcomingQuery &query);
    /// Whether anybody looks: only then the database is asked.
    void setShown(bool shown);

    /// Which chart, and whether as a table, as files write it. Empty: the first one.
    QString kept() const;
    /// Emits nothing.
    void setKept(const QString &kept);

signals:
    void bucketsCounted(const std::vector<ui::ChargeBucket> &buckets);
    /// Days to come were chosen.
    void daysChosen(domain::Day from, domain::Day to);
    void shareChosen(const store::UpcomingShare &share);
    /// What has been billed of a month was chosen.
    void billedChosen(domain::Day from, domain::Day to);
    /// The user has chosen another chart.
    void keptChanged();
    void failed(const domain::Error &error);

private:
    enum class Kind { OverTime, BySupplier, ByChannel, ByMonth };

    /// What one of the charts asks the database. What is being read comes before the same is asked again: on a busy day
    /// no answer would ever come otherwise.
    struct Question {
        store::UpcomingQuery query = {};
        Kind kind = Kind::OverTime;
        bool wantsAgain = false;
        store::LatestAnswer answer = {};
    };

    Kind kind() const;
    void layOut();
    void listenToCharts();
    void turnToChosen();
    void ask();
    template <typename T, typename Work, typename Then>
    void ask(Question &question, const store::UpcomingQuery &query, Work work, Then then);
    bool isAnother(const Question &question, const store::UpcomingQuery &query) const;
    void askBuckets();
    void askShares();
    void askMonths();
    void presentBuckets();
    void presentShares();
    void presentMonths();
    std::vector<QStringList> shareRows() const;
    void chooseBucket(int row);
    void chooseShare(int row);
    void chooseMonth(int row, bool billed);

    const PageContext &m_context;
    store::UpcomingQuery m_query;
    bool m_isAsked = false;
    bool m_isShown = false;
    std::vector<ChargeBucket> m_buckets;
    std::vector<store::UpcomingShare> m_shares;
    std::vector<ChargeMonth> m_months;
    SegmentedChoice *m_kind;
    QToolButton *m_asTable;
    QStackedWidget *m_stack;
    ChargesChart *m_time;
    CategoryChart *m_ends;
    CategoryChart *m_byMonth;
    FactTable *m_timeTable;
    FactTable *m_endsTable;
    FactTable *m_monthsTable;
    Question m_bucketsAsked;
    Question m_sharesAsked;
    Question m_monthsAsked;
};

} // namespace ui
