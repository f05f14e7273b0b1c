// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/movements_chart.h"

#include "ui/charts/chart_dress.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace ui {
namespace {

using domain::Money;

constexpr qreal kBarShare = 0.62; ///< of the room that a bar has
constexpr int kChartHeight = 210;
/// From so far below the smallest bar on is drawn, as a share of it: else a small change of a large total isn't seen.
constexpr qreal kRoomBelow = 0.25;

} // namespace

MovementsChart::MovementsChart(const Formats &formats, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_appearance(appearance)
    , m_caption(textLabel({}, TextStep::Strong, this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_bars(new QStackedBarSeries(m_chart))
    , m_below(new QBarSet({}, m_bars))
    , m_totals(new QBarSet(tr("Total"), m_bars))
    , m_gains(new QBarSet(tr("More"), m_bars))
    , m_losses(new QBarSet(tr("Less"), m_bars)) {
    for (QBarSet *set : {m_below, m_totals, m_gains, m_losses})
        m_bars->append(set);
    m_bars->setBarWidth(kBarShare);
    m_chart->addSeries(m_bars);
    dress(*m_chart, *m_view, formats.locale(), kChartHeight);
    addAxes();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_view, 1);

    connect(m_bars, &QAbstractBarSeries::hovered, this,
            [this](bool entered, int place) { pointAt(stepAt(place), entered); });
    connect(m_bars, &QAbstractBarSeries::clicked, this, [this](int place) {
        const int step = stepAt(place);
        if (step >= 0 && step < int(m_steps.size()) && m_steps[std::size_t(step)].kind)
            emit partChosen(*m_steps[std::size_t(step)].kind);
    });
    connect(&appearance, &Appearance::themeChanged, this, &MovementsChart::paintInTheme);
    paintInTheme();
}

void MovementsChart::addAxes() {
    m_names = new QBarCategoryAxis(m_chart);
    m_names->setGridLineVisible(false);
    m_names->setTruncateLabels(false);
    m_chart->addAxis(m_names, Qt::AlignBottom);
    m_money = addMoneyAxis(*m_chart, layoutDirection());
    m_bars->attachAxis(m_names);
    m_bars->attachAxis(m_money);
}

void MovementsChart::setMovements(const store::Movements &movements) {
    m_steps = {
        {.name = tr("Then"), .from = {}, .to = movements.then, .kind = {}, .integrations = movements.chargedThen}};
    Money reached = movements.then;
    for (const store::MovementPart &part : movements.parts) {
        if (part.integrations == 0)
            continue;
        m_steps.push_back({.name = movementName(part.kind),
                           .from = reached,
                           .to = reached + part.amount,
                           .kind = part.kind,
                           .integrations = part.integrations});
        reached += part.amount;
    }
    m_steps.push_back(
        {.name = tr("Now"), .from = {}, .to = movements.now, .kind = {}, .integrations = movements.chargedNow});
    draw();
    describe();
}

/// Places are counted from left to right, and turning over the axis of names doesn't change that.
int MovementsChart::stepAt(int place) const {
    return layoutDirection() == Qt::RightToLeft ? int(m_steps.size()) - 1 - place : place;
}

void MovementsChart::draw() {
    QList<qreal> below;
    QList<qreal> totals;
    QList<qreal> gains;
    QList<qreal> losses;
    QStringList names;
    Money highest;
    Money lowest = m_steps.front().to;
    for (int place = 0; place < int(m_steps.size()); ++place) {
        const Step &step = m_steps[std::size_t(stepAt(place))];
        below += step.kind ? drawn(std::min(step.from, step.to)) : 0;
        totals += step.kind ? 0 : drawn(step.to);
        gains += step.kind && step.to > step.from ? drawn(step.amount()) : 0;
        losses += step.kind && step.to < step.from ? drawn(step.from - step.to) : 0;
        // The axis tells its labels apart by their text.
        names += step.name.toHtmlEscaped() + QStringLiteral("<br>")
                 + m_formats.money(step.kind ? step.amount() : step.to).toHtmlEscaped();
        highest = std::max({highest, step.from, step.to});
        lowest = std::min({lowest, step.to, step.kind ? step.from : step.to});
    }
    const auto fill = [](QBarSet *set, const QList<qreal> &values) {
        set->remove(0, set->count());
        set->append(values);
    };
    fill(m_below, below);
    fill(m_totals, totals);
    fill(m_gains, gains);
    fill(m_losses, losses);
    m_names->setCategories(names);
    const qreal least = std::max(0.0, drawn(lowest) - (drawn(highest) - drawn(lowest)) - drawn(highest) * kRoomBelow);
    m_money->setRange(least, std::max(least + 1, drawn(highest)));
    m_money->applyNiceNumbers();
}

void MovementsChart::describe() {
    //: A chart's heading; %1 is a currency: USD
    QString caption = tr("The coming month's total, then and now, in %1").arg(m_formats.currency());
    if (const Money least(qRound64(m_money->min() * 100)); least > Money())
        //: Of a chart's axis, after its heading; %1 is money
        caption += QStringLiteral(" · ") + tr("from %1 on").arg(m_formats.money(least));
    m_caption->setText(caption);
    QStringList told;
    for (const Step &step : m_steps)
        told += sentenceOf(step);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view)}) {
        widget->setAccessibleName(m_caption->text());
        widget->setAccessibleDescription(told.join(QStringLiteral("; ")));
    }
}

QString MovementsChart::sentenceOf(const Step &step) const {
    //: Of one bar: %1 is what moved it ("Opened", "Then"), %2 money
    return tr("%1: %2, %Ln integration(s)", nullptr, int(step.integrations))
        .arg(step.name, m_formats.money(step.kind ? step.amount() : step.to));
}

void MovementsChart::pointAt(int step, bool entered) {
    if (!entered || step < 0 || step >= int(m_steps.size())) {
        QToolTip::hideText();
        return;
    }
    const Step &pointed = m_steps[std::size_t(step)];
    QString text = sentenceOf(pointed);
    if (pointed.kind)
        text += u'\n' + movementExplanation(*pointed.kind);
    QToolTip::showText(QCursor::pos(), asToolTip(text), m_view);
}

void MovementsChart::paintInTheme() {
    const Theme &theme = m_appearance.theme();
    paintGround(*m_chart, *m_view, {m_names, m_money}, theme);
    m_below->setBrush(Qt::NoBrush);
    m_below->setPen(Qt::NoPen);
    const auto paintSet = [](QBarSet *set, const QColor &colour, Qt::BrushStyle style) {
        set->setBrush(QBrush(colour, style));
        set->setPen(QPen(colour));
    };
    paintSet(m_totals, theme.mutedText, Qt::SolidPattern);
    paintSet(m_gains, theme.chartConnectivity, Qt::SolidPattern);
    paintSet(m_losses, theme.chartRemoval, Qt::BDiagPattern);
}

} // namespace ui
