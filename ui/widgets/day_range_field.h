// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phrases/formats.h"
#include "ui/widgets/day_range.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;

namespace ui {

class DayField;

/// A period that has a name: `This month`. What days it is may change from day to day.
struct NamedPeriod {
    QString name;
    std::function<DayRange()> days;
};

/// From a day to a day: by a named period, or by two days of one's own. The two are always in order: whichever is moved
/// past the other takes it along. A period that is open at an end shows no days.
class DayRangeField : public QWidget {
    Q_OBJECT

public:
    /// The first of @p periods is chosen.
    DayRangeField(const Formats &formats, std::vector<NamedPeriod> periods, QWidget *parent = nullptr);

    DayRange range() const { return m_range; }

    /// Which of the periods is chosen; nothing: days of one's own.
    std::optional<int> period() const;
    /// Days of one's own, closed at both ends. Emits nothing.
    void setDays(domain::Day from, domain::Day to);
    /// Emits nothing.
    void setPeriod(int index);
    /// Asks the chosen period again for its days: another day has come. Emits rangeChanged() if they are others.
    void renew();

signals:
    void rangeChanged(const ui::DayRange &range);

private:
    void choose(int index);
    void edited(const DayField *moved);
    void present();

    std::vector<NamedPeriod> m_periods;
    DayRange m_range;
    QComboBox *m_period;
    QLabel *m_dash;
    DayField *m_from;
    DayField *m_to;
};

} // namespace ui
