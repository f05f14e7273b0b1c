// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/schedule_table.h"

#include "ui/phrases/names.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QFrame>
#include <QGridLayout>
#include <QToolButton>

#include <map>

namespace ui {
namespace {

constexpr int kFirstRows = 3;

struct Both {
    const domain::Charge *without = nullptr;
    const domain::Charge *with = nullptr;
};

QString amountOf(const domain::Charge *charge, const Formats &formats) {
    if (!charge)
        //: In a schedule of charges: on this day nothing is charged
        return ScheduleTable::tr("–");
    if (charge->kind == domain::ChargeKind::Removal)
        return chargeKindName(charge->kind);
    return charge->amount ? formats.money(*charge->amount)
                          //: In a schedule of charges: no price is in force on this day
                          : ScheduleTable::tr("no price yet");
}

} // namespace

ScheduleTable::ScheduleTable(const domain::Consequence &consequence, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_more(new QToolButton(this)) {
    setAccessibleName(tr("The next twelve months"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(0, 1);

    std::map<domain::Day, Both> dates;
    for (const domain::Charge &charge : consequence.without)
        dates[charge.dueOn].without = &charge;
    for (const domain::Charge &charge : consequence.with)
        dates[charge.dueOn].with = &charge;

    const QString headings[] = {tr("Billing date"), tr("As it stands"), tr("Afterwards")};
    for (int i = 0; i < 3; ++i)
        m_grid->addWidget(mutedLabel(headings[i], TextStep::Small, this), 0, i,
                          i == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
    auto *line = new QFrame(this);
    setRole(line, "line");
    line->setFixedHeight(1);
    m_grid->addWidget(line, 1, 0, 1, 3);
    int row = 2;
    for (const auto &[day, both] : dates) {
        const bool extra = row - 2 >= kFirstRows && int(dates.size()) > kFirstRows + 1;
        addRow(row++, formats.day(day), amountOf(both.without, formats), amountOf(both.with, formats), false, extra);
    }
    addRow(row++, tr("Twelve months in all"), formats.money(domain::totalOf(consequence.without)),
           formats.money(domain::totalOf(consequence.with)), true, false);

    setRole(m_more, "link");
    m_more->setCheckable(true);
    m_more->setVisible(!m_extra.empty());
    m_grid->addWidget(m_more, row, 0, 1, 3, Qt::AlignLeading);
    connect(m_more, &QToolButton::toggled, this, &ScheduleTable::showAll);
    showAll(false);
}

void ScheduleTable::addRow(int row, const QString &when, const QString &without, const QString &with, bool strong,
                           bool extra) {
    const TextStep step = strong ? TextStep::Strong : TextStep::Body;
    QLabel *cells[] = {textLabel(when, step, this), mutedLabel(without, step, this), textLabel(with, step, this)};
    for (int i = 0; i < 3; ++i) {
        m_grid->addWidget(cells[i], row, i, i == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        if (extra)
            m_extra.push_back(cells[i]);
    }
}

void ScheduleTable::showAll(bool all) {
    for (QWidget *cell : m_extra)
        cell->setVisible(all);
    m_more->setText(all ? tr("Show less") : tr("Show all twelve months"));
    m_more->setAccessibleName(m_more->text());
}

} // namespace ui
