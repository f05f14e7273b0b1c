// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day.h"
#include "ui/shell/page_context.h"

#include <QFrame>

class QCalendarWidget;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

/// Says that this database is a sandbox and which day it is in it, and moves its clock: a day on, to the next billing
/// date, to a chosen day; never backwards (R14). Hidden for a database that people are billed from.
class SandboxBanner : public QFrame {
    Q_OBJECT

public:
    explicit SandboxBanner(const PageContext &context, QWidget *parent = nullptr);

signals:
    /// The clock has been set, at the user's wish.
    void moved(domain::Day today);

private:
    void showClock();
    void moveTo(domain::Day day);
    void moveToNextBillingDate();
    void clockMoved(domain::Day today);
    QToolButton *button(const QString &text, const QString &help);
    QMenu *calendarMenu();

    PageContext m_context;
    QLabel *m_text;
    QToolButton *m_nextDay;
    QToolButton *m_nextBillingDate;
    QToolButton *m_chosenDay;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace ui
