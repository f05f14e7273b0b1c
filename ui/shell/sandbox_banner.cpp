// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sandbox_banner.h"

#include "models/domain/billing_calendar.h"
#include "models/store/answer.h"
#include "models/store/client.h"
#include "ui/actions/write_guard.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace ui {
namespace {

constexpr int kMarkSize = 17;
/// How far ahead the next billing date is looked for: every integration renews within a month.
constexpr int kLookAheadDays = 32;

store::Result<std::optional<domain::Day>> nextBillingDate(store::Session &session, domain::Day today) {
    const store::UpcomingQuery query{.from = today.plusDays(1),
                                     .to = today.plusDays(kLookAheadDays),
                                     .by = store::UpcomingBy::Day};
    const auto days = session.lists().upcoming(query, {.offset = 0, .count = 1});
    if (!days)
        return days.error();
    return days->empty() ? std::nullopt : std::optional(days->front().dueOn);
}

} // namespace

SandboxBanner::SandboxBanner(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_text(textLabel({}, TextStep::Strong, this))
    , m_nextDay(button(tr("+1 day"), tr("Moves the sandbox's clock to tomorrow")))
    , m_nextBillingDate(button(tr("Next billing date"), tr("Moves the sandbox's clock to the next day on which "
                                                           "anything renews")))
    , m_chosenDay(button(tr("To a day…"), tr("Moves the sandbox's clock to a day of your choice"))) {
    setTone(this, Tone::Accent);
    setAccessibleName(tr("Sandbox"));
    setObjectName(QStringLiteral("sandbox"));
    m_nextDay->setObjectName(QStringLiteral("next-day"));
    m_nextBillingDate->setObjectName(QStringLiteral("next-billing-date"));
    m_chosenDay->setObjectName(QStringLiteral("chosen-day"));
    auto *mark = new QLabel(this);
    const auto paintMark = [this, mark] {
        const QColor ink = m_context.appearance.theme().tint(Tone::Accent).text;
        mark->setPixmap(icon(QStringLiteral("clock"), ink).pixmap(kMarkSize));
    };
    paintMark();
    connect(&m_context.appearance, &Appearance::themeChanged, this, paintMark);
    m_text->setToolTip(tr("Nobody is billed from this database: try things out and let time pass."));
    m_chosenDay->setPopupMode(QToolButton::InstantPopup);
    m_chosenDay->setMenu(calendarMenu());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->setSpacing(8);
    row->addWidget(mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_nextDay);
    row->addWidget(m_nextBillingDate);
    row->addWidget(m_chosenDay);

    connect(m_nextDay, &QToolButton::clicked, this, [this] { moveTo(m_context.clock.today().plusDays(1)); });
    connect(m_nextBillingDate, &QToolButton::clicked, this, &SandboxBanner::moveToNextBillingDate);
    connect(&m_context.clock, &BusinessClock::businessChanged, this, &SandboxBanner::showClock);
    showClock();
}

QToolButton *SandboxBanner::button(const QString &text, const QString &help) {
    auto *made = new QToolButton(this);
    made->setText(text);
    made->setAccessibleName(text);
    new WriteGuard(m_context.access, domain::Command::SetToday, made, help);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QMenu *SandboxBanner::calendarMenu() {
    auto *menu = new QMenu(this);
    m_calendar = new QCalendarWidget(menu);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Day to move the sandbox's clock to"));
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(m_calendar);
    menu->addAction(entry);
    connect(m_calendar, &QCalendarWidget::activated, menu, [this, menu](QDate date) {
        menu->close();
        if (const auto day = domain::Day::fromDate(date))
            moveTo(*day);
    });
    connect(menu, &QMenu::aboutToShow, m_calendar, [this] { m_calendar->setFocus(); });
    return menu;
}

void SandboxBanner::showClock() {
    const store::Business &business = m_context.clock.business();
    setVisible(business.sandbox);
    const QDate today = business.today.toDate();
    //: %1 is a day of the week, %2 a date
    m_text->setText(
        tr("Sandbox: today is %1, %2")
            .arg(m_context.formats.locale().dayName(today.dayOfWeek()), m_context.formats.day(business.today)));
    m_calendar->setMinimumDate(today); // never backwards (R14)
    m_calendar->setMaximumDate(domain::kLastToday.toDate());
    m_calendar->setSelectedDate(today);
}

void SandboxBanner::moveTo(domain::Day day) {
    setEnabled(false);
    store::onAnswer(m_context.client.click([day](store::Session &session) { return session.upkeep().setToday(day); }),
                    this, [this](const store::Result<domain::Day> &moved) {
                        setEnabled(true);
                        if (moved)
                            clockMoved(*moved);
                        else
                            m_context.messages.explain(moved.error());
                    });
}

void SandboxBanner::moveToNextBillingDate() {
    setEnabled(false);
    const domain::Day today = m_context.clock.today();
    store::onAnswer(m_context.client.fetch(
                        [today](store::Session &session) { return nextBillingDate(session, today); }),
                    this, [this](const store::Result<std::optional<domain::Day>> &next) {
                        setEnabled(true);
                        if (!next)
                            m_context.messages.explain(next.error());
                        else if (!*next)
                            m_context.messages.tell(tr("Nothing renews: there are no integrations."), Tone::Neutral);
                        else
                            moveTo(**next);
                    });
}

void SandboxBanner::clockMoved(domain::Day today) {
    store::Business business = m_context.clock.business();
    business.today = today;
    m_context.clock.update(business);
    emit moved(today);
}

} // namespace ui
