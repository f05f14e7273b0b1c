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
    QString id = {}; ///< how files call it
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

    /// What is chosen, as files write it: a period's id, or `2026-01-01/2026-01-31`. Empty: the first of the periods.
    QString kept() const;
    /// Chooses what was kept; the first of the periods where that is none of them, nor days. Emits nothing.
    void setKept(const QString &kept);
    /// What is chosen in words: a period's name, or its days.
    QString words() const;
    /// Asks the chosen period again for its days: another day has come. Emits rangeChanged() if they are others.
    void renew();

signals:
    void rangeChanged(const ui::DayRange &range);

private:
    void choose(int index);
    void edited(const DayField *moved);
    void present();

    const Formats &m_formats;
    std::vector<NamedPeriod> m_periods;
    DayRange m_range;
    QComboBox *m_period;
    QLabel *m_dash;
    DayField *m_from;
    DayField *m_to;
};

} // namespace ui
