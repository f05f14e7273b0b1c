// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/day_range.h"
#include "ui/widgets/filter_set.h"

#include <QWidget>

namespace ui {

class AccountChip;
class DayRangeField;
class EndChip;
class FilterChips;
class SegmentedChoice;

/// Which charges to come: on which days, of which account, supplier or sales channel, and by what they are added up.
/// What is set stands below as chips.
class UpcomingFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit UpcomingFilterBar(const PageContext &context, QWidget *parent = nullptr);

    /// What is shown; sorted as it comes.
    store::UpcomingQuery query() const;
    /// The same by keys.
    FilterSet filters() const;
    /// These and no others.
    void setFilters(const FilterSet &filters);

    std::optional<domain::AccountId> account() const;
    /// Whose charges they are, in words, a line each; empty: everybody's.
    QStringList whose() const;

    /// A single day that was picked, whose charges are shown one by one. What is shown besides it comes back after it.
    std::optional<domain::Day> day() const { return m_day; }

    /// Emits nothing.
    void confine(std::optional<domain::AccountId> account, std::optional<domain::Day> day);
    /// What filters() don't tell of @p before, which stood in this one's place.
    void takeOver(const UpcomingFilterBar &before);
    /// Days of one's own.
    void showDays(domain::Day from, domain::Day to);
    /// The charges of one supplier or sales channel, one by one.
    void showOnly(const store::UpcomingShare &share);
    /// The oldest day that is not settled, if there is any: "from now on" begins there. Emits filterChanged().
    void setOldest(std::optional<domain::Day> oldest);

signals:
    void filterChanged();
    /// setFilters(), or the user, has chosen another account or day, or none; filterChanged() has come before.
    void placeChanged();

private:
    /// What is shown when no single day is.
    struct Wide {
        std::optional<int> period;
        DayRange range;
        store::UpcomingBy by = store::UpcomingBy::Day;
    };

    void layOut();
    DayRangeField *createPeriods();
    Wide current() const;
    void edited();
    void remove(const QString &key);
    void showChips();

    const PageContext &m_context;
    std::optional<domain::Day> m_oldest;
    std::optional<domain::Day> m_day;
    DayRangeField *m_periods;
    AccountChip *m_account;
    EndChip *m_supplier;
    EndChip *m_channel;
    SegmentedChoice *m_by;
    FilterChips *m_chips;
    Wide m_wide;
};

} // namespace ui
