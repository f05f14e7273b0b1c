// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/category_chart.h"

#include "ui/charts/chart_dress.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QHBoxLayout>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal kBarShare = 0.72; ///< of the room that a bar has
constexpr int kChartHeight = 170;
constexpr int kLongestName = 210; ///< in pixels, beside a lying bar
constexpr QChar kNothingSeen(0x200B);

QAbstractBarSeries *seriesOf(CategoryChart::Bars bars, QObject *parent) {
    if (bars == CategoryChart::Bars::Upright)
        return new QStackedBarSeries(parent);
    return new QHorizontalStackedBarSeries(parent);
}

} // namespace

CategoryChart::CategoryChart(Bars bars, const std::vector<Part> &parts, const Formats &formats,
                             const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_direction(bars)
    , m_parts(parts)
    , m_formats(formats)
    , m_appearance(appearance)
    , m_caption(textLabel({}, TextStep::Strong, this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_bars(seriesOf(bars, m_chart)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(m_caption);
    head->addStretch(1);
    addParts(head);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_bars->setBarWidth(kBarShare);
    m_chart->addSeries(m_bars);
    dress(*m_chart, *m_view, formats.locale(), kChartHeight);
    addAxes();

    connect(m_bars, &QAbstractBarSeries::hovered, this,
            [this](bool entered, int place) { pointAt(barAt(place), entered); });
    // Whoever hears of it may set other bars, and this one is still busy with the click.
    connect(
        m_bars, &QAbstractBarSeries::clicked, this,
        [this](int place, QBarSet *part) {
            QToolTip::hideText(); // it would stay over what comes now
            emit barChosen(barAt(place), int(std::ranges::find(m_sets, part) - m_sets.begin()));
        },
        Qt::QueuedConnection);
    connect(&appearance, &Appearance::themeChanged, this, &CategoryChart::paintInTheme);
    paintInTheme();
}

void CategoryChart::addParts(QHBoxLayout *keys) {
    for (const Part &part : m_parts) {
        m_sets.push_back(new QBarSet(part.name, m_bars));
        m_bars->append(m_sets.back());
        keys->addWidget(new ChartKey(part.mark, part.colour, part.name, m_appearance, this));
    }
}

void CategoryChart::addAxes() {
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_names = new QBarCategoryAxis(m_chart);
    m_names->setGridLineVisible(false);
    m_names->setTruncateLabels(false);
    if (m_direction == Bars::Upright) {
        m_chart->addAxis(m_names, Qt::AlignBottom);
        m_money = addMoneyAxis(*m_chart, layoutDirection());
    } else {
        m_chart->addAxis(m_names, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
        m_money = addMoneyAxis(*m_chart, Qt::AlignBottom);
        m_money->setReverse(isMirrored);
    }
    m_bars->attachAxis(m_names);
    m_bars->attachAxis(m_money);
}

/// Places are counted from the bottom up or from left to right, and turning over the axis of names doesn't change that.
int CategoryChart::barAt(int place) const {
    const bool isTurned = m_direction == Bars::Lying || layoutDirection() == Qt::RightToLeft;
    return isTurned ? int(m_shown.size()) - 1 - place : place;
}

void CategoryChart::setBars(const QString &caption, const std::vector<Bar> &bars) {
    m_shown = bars;
    m_caption->setText(caption);
    domain::Money highest;
    for (std::size_t part = 0; part < m_sets.size(); ++part) {
        QList<qreal> values;
        for (int place = 0; place < int(bars.size()); ++place)
            values.append(drawn(bars[std::size_t(barAt(place))].parts[part]));
        m_sets[part]->remove(0, m_sets[part]->count());
        m_sets[part]->append(values);
    }
    for (const Bar &bar : bars) {
        domain::Money sum;
        for (const domain::Money part : bar.parts)
            sum += part;
        highest = std::max(highest, sum);
    }
    nameBars();
    m_money->setRange(0, std::max(1.0, drawn(highest)));
    m_money->applyNiceNumbers();
    describe();
}

/// The axis tells its names apart by their text, and takes them for markup.
void CategoryChart::nameBars() {
    const QFontMetrics metrics(m_names->labelsFont());
    QStringList names;
    for (int place = 0; place < int(m_shown.size()); ++place) {
        const Bar &bar = m_shown[std::size_t(barAt(place))];
        QString name =
            m_direction == Bars::Lying ? metrics.elidedText(bar.name, Qt::ElideRight, kLongestName) : bar.name;
        name = name.toHtmlEscaped();
        if (!bar.note.isEmpty())
            name += QStringLiteral("<br>") + bar.note.toHtmlEscaped();
        while (names.contains(name))
            name += kNothingSeen;
        names.append(name);
    }
    m_names->setCategories(names);
}

void CategoryChart::describe() {
    QStringList told;
    for (const Bar &bar : m_shown)
        told += bar.told;
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view)}) {
        widget->setAccessibleName(m_caption->text());
        widget->setAccessibleDescription(told.join(QStringLiteral("; ")));
    }
}

void CategoryChart::pointAt(int bar, bool entered) {
    if (entered && bar >= 0 && bar < int(m_shown.size()))
        QToolTip::showText(QCursor::pos(), asToolTip(m_shown[std::size_t(bar)].told), m_view);
    else
        QToolTip::hideText();
}

void CategoryChart::paintInTheme() {
    const Theme &theme = m_appearance.theme();
    paintGround(*m_chart, *m_view, {m_names, m_money}, theme);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QColor colour = theme.*m_parts[i].colour;
        m_sets[i]->setBrush(QBrush(colour, ChartKey::fillOf(m_parts[i].mark)));
        m_sets[i]->setPen(QPen(colour));
    }
}

} // namespace ui
