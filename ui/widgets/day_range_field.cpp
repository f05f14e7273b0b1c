// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_range_field.h"

#include "ui/theme/typography.h"
#include "ui/widgets/day_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace ui {

DayRangeField::DayRangeField(const Formats &formats, std::vector<NamedPeriod> periods, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_periods(std::move(periods))
    , m_period(new QComboBox(this))
    , m_dash(mutedLabel(QStringLiteral("–"), TextStep::Body, this))
    , m_from(new DayField(tr("From day"), formats, this))
    , m_to(new DayField(tr("To day"), formats, this)) {
    for (const NamedPeriod &period : m_periods)
        m_period->addItem(period.name);
    //: A period of the user's own
    m_period->addItem(tr("Other days"));
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period"));
    m_dash->setAccessibleName(tr("to"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addWidget(m_from);
    row->addWidget(m_dash);
    row->addWidget(m_to);

    connect(m_period, &QComboBox::currentIndexChanged, this, &DayRangeField::choose);
    connect(m_from, &QDateEdit::dateChanged, this, [this] { edited(m_from); });
    connect(m_to, &QDateEdit::dateChanged, this, [this] { edited(m_to); });
    setPeriod(0);
}

std::optional<int> DayRangeField::period() const {
    const int index = m_period->currentIndex();
    return index < int(m_periods.size()) ? std::optional(index) : std::nullopt;
}

void DayRangeField::setDays(domain::Day from, domain::Day to) {
    const QSignalBlocker quiet(m_period);
    m_period->setCurrentIndex(int(m_periods.size()));
    m_range = {.from = from, .to = std::max(from, to)};
    present();
}

void DayRangeField::setPeriod(int index) {
    const QSignalBlocker quiet(m_period);
    m_period->setCurrentIndex(index);
    m_range = m_periods[std::size_t(index)].days();
    present();
}

QString DayRangeField::kept() const {
    const std::optional<int> chosen = period();
    if (chosen)
        return *chosen == 0 ? QString() : m_periods[std::size_t(*chosen)].id;
    return m_range.from->iso() + u'/' + m_range.to->iso();
}

void DayRangeField::setKept(const QString &kept) {
    const auto found = kept.isEmpty() ? m_periods.begin() : std::ranges::find(m_periods, kept, &NamedPeriod::id);
    const auto from = domain::Day::fromIso(kept.section(u'/', 0, 0));
    const auto to = domain::Day::fromIso(kept.section(u'/', 1, 1));
    if (found == m_periods.end() && from && to)
        setDays(*from, *to);
    else
        setPeriod(found == m_periods.end() ? 0 : int(found - m_periods.begin()));
}

QString DayRangeField::words() const {
    if (const auto chosen = period())
        return m_periods[std::size_t(*chosen)].name;
    if (*m_range.from == *m_range.to)
        return m_formats.day(*m_range.from);
    //: A period: %1 and %2 are days
    return tr("%1 – %2").arg(m_formats.day(*m_range.from), m_formats.day(*m_range.to));
}

void DayRangeField::renew() {
    const std::optional<int> chosen = period();
    if (!chosen)
        return;
    const DayRange before = std::exchange(m_range, m_periods[std::size_t(*chosen)].days());
    present();
    if (m_range != before)
        emit rangeChanged(m_range);
}

void DayRangeField::choose(int index) {
    const DayRange before = m_range;
    m_range = period() ? m_periods[std::size_t(index)].days() : DayRange{.from = m_from->day(), .to = m_to->day()};
    present();
    if (m_range != before)
        emit rangeChanged(m_range);
}

void DayRangeField::edited(const DayField *moved) {
    const domain::Day from = m_from->day();
    const domain::Day to = m_to->day();
    if (moved == m_from)
        setDays(from, std::max(from, to));
    else
        setDays(std::min(from, to), to);
    emit rangeChanged(m_range);
}

void DayRangeField::present() {
    const bool closed = m_range.from && m_range.to;
    if (closed) {
        m_from->setDay(*m_range.from);
        m_to->setDay(*m_range.to);
    }
    for (QWidget *widget :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_dash)})
        widget->setVisible(closed);
}

} // namespace ui
