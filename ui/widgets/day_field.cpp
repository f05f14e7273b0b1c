// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include "models/domain/billing_calendar.h"
#include "ui/widgets/day_width.h"

#include <QCalendarWidget>
#include <QSignalBlocker>

namespace ui {
namespace {

constexpr int kFrame = 48; ///< edges, padding and the arrow

} // namespace

DayField::DayField(const QString &name, const Formats &formats, QWidget *parent)
    : QDateEdit(parent) {
    setAccessibleName(name);
    setLocale(formats.locale());
    setDisplayFormat(formats.dayPattern());
    setDateRange(domain::kFirstDueOn.toDate(), domain::kLastDueOn.toDate());
    setCalendarPopup(true);
    setKeyboardTracking(false);
    setMinimumWidth(widestDay(fontMetrics(), formats) + kFrame);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setAccessibleName(name);
}

domain::Day DayField::day() const {
    return domain::Day::fromDate(date()).value_or(domain::kFirstDueOn);
}

void DayField::setDay(domain::Day day) {
    const QSignalBlocker quiet(this);
    setDate(day.toDate());
}

} // namespace ui
