// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/choices_chart.h"

#include "ui/charts/chart_dress.h"
#include "ui/charts/chart_key.h"
#include "ui/phrases/names.h"
#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QHBoxLayout>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace ui {
namespace {

constexpr int kHeight = 190;
constexpr int kMostDayLabels = 4;
constexpr qreal kPenWidth = 2.5;

/// How one choice is drawn.
struct Stroke {
    Qt::PenStyle style;
    ChartKey::Mark mark;
    QColor Theme::*colour;
};

/// In the order of domain::kChoices.
constexpr std::array<Stroke, domain::kChoices.size()> kStrokes{
    Stroke{Qt::SolidLine, ChartKey::Mark::SolidLine, &Theme::chartConnectivity},
    Stroke{Qt::DashLine, ChartKey::Mark::DashedLine, &Theme::chartFrozen},
    Stroke{Qt::DotLine, ChartKey::Mark::DottedLine, &Theme::chartRemoval},
};

/// Every billing date that any of them has, in order.
std::vector<domain::Day> datesOf(const std::vector<domain::Outlook> &outlooks) {
    std::vector<domain::Day> dates;
    for (const domain::Outlook &outlook : outlooks) {
        for (const domain::Charge &charge : outlook.coming)
            dates.push_back(charge.dueOn);
    }
    std::ranges::sort(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

} // namespace

ChoicesChart::ChoicesChart(const std::vector<domain::Outlook> &outlooks, const Formats &formats,
                           const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_appearance(appearance)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this)) {
    dress(*m_chart, *m_view, formats.locale(), kHeight);
    for (QLineSeries *&line : m_lines) {
        line = new QLineSeries(m_chart);
        m_chart->addSeries(line);
    }
    addAxes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(head());
    column->addWidget(m_view, 1);
    connect(&appearance, &Appearance::themeChanged, this, &ChoicesChart::paintInTheme);
    draw(outlooks);
    describe(outlooks);
    paintInTheme();
}

QWidget *ChoicesChart::head() {
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    //: A chart's heading; %1 is a currency: USD
    row->addWidget(textLabel(tr("What it adds up to, in %1").arg(m_formats.currency()), TextStep::Strong, whole));
    row->addStretch(1);
    for (std::size_t i = 0; i < kStrokes.size(); ++i)
        row->addWidget(
            new ChartKey(kStrokes[i].mark, kStrokes[i].colour, choiceName(domain::kChoices[i]), m_appearance, whole));
    return whole;
}

void ChoicesChart::addAxes() {
    m_days = addDayAxis(*m_chart, layoutDirection());
    m_money = addMoneyAxis(*m_chart, layoutDirection());
    for (QLineSeries *line : m_lines) {
        line->attachAxis(m_days);
        line->attachAxis(m_money);
    }
}

void ChoicesChart::draw(const std::vector<domain::Outlook> &outlooks) {
    const std::vector<domain::Day> dates = datesOf(outlooks);
    domain::Money highest;
    for (std::size_t i = 0; i < outlooks.size(); ++i) {
        domain::Money sum;
        auto charge = outlooks[i].coming.begin();
        QList<QPointF> points;
        for (std::size_t at = 0; at < dates.size(); ++at) {
            for (; charge != outlooks[i].coming.end() && charge->dueOn <= dates[at]; ++charge)
                sum += charge->amount.value_or(domain::Money());
            points.append({qreal(at), drawn(sum)});
        }
        m_lines[i]->replace(points);
        highest = std::max(highest, sum);
    }
    const int step = std::max(1, (int(dates.size()) + kMostDayLabels - 1) / kMostDayLabels);
    for (int i = 0; i < int(dates.size()); i += step)
        m_days->append(m_formats.day(dates[std::size_t(i)]), i);
    m_days->setRange(-0.5, std::max(0.5, qreal(dates.size()) - 0.5));
    m_money->setRange(0, std::max(1.0, drawn(highest) * 1.08));
    m_money->applyNiceNumbers();
}

void ChoicesChart::describe(const std::vector<domain::Outlook> &outlooks) {
    QStringList sums;
    for (const domain::Outlook &outlook : outlooks)
        //: Read aloud of a chart: %1 is a choice, like Freeze, %2 money
        sums += tr("%1: %2 in twelve months.")
                    .arg(choiceName(outlook.choice), m_formats.money(domain::totalOf(outlook.coming)));
    for (QWidget *told : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view)}) {
        told->setAccessibleName(tr("What each choice adds up to"));
        told->setAccessibleDescription(sums.join(u' '));
    }
}

void ChoicesChart::paintInTheme() {
    const Theme &theme = m_appearance.theme();
    paintGround(*m_chart, *m_view, {m_days, m_money}, theme);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(QPen(theme.*kStrokes[i].colour, kPenWidth, kStrokes[i].style));
}

} // namespace ui
