// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "ui/phrases/formats.h"

#include <QDateEdit>

namespace ui {

/// A day, typed or picked from a calendar, written as everywhere on the desk. Always holds a day of the billing
/// calendar. dateChanged() comes when the typing is finished, not with each key.
class DayField : public QDateEdit {
    Q_OBJECT

public:
    DayField(const QString &name, const Formats &formats, QWidget *parent = nullptr);

    domain::Day day() const;
    /// Emits nothing.
    void setDay(domain::Day day);
};

} // namespace ui
