// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charges_chart.h"

#include "ui/charts/chart_dress.h"
#include "ui/charts/chart_key.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QHBoxLayout>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace ui {
namespace {

constexpr int kMostDayLabels = 9;
constexpr qreal kBarShare = 0.72; ///< of the room that a bar has
constexpr qreal kMarkSize = 9;
constexpr int kChartHeight = 170;

} // namespace

ChargesChart::ChargesChart(const Formats &formats, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_appearance(appearance)
    , m_caption(textLabel({}, TextStep::Strong, this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_bars(new QStackedBarSeries(m_chart))
    , m_connectivity(new QBarSet(tr("Connectivity"), m_bars))
    , m_frozen(new QBarSet(tr("Frozen"), m_bars))
    , m_removals(new QScatterSeries(m_chart)) {
    m_bars->append(m_connectivity);
    m_bars->append(m_frozen);
    m_bars->setBarWidth(kBarShare);
    m_removals->setName(tr("Removals"));
    m_removals->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    m_removals->setMarkerSize(kMarkSize);
    m_chart->addSeries(m_bars);
    m_chart->addSeries(m_removals);
    dress(*m_chart, *m_view, formats.locale(), kChartHeight);
    addAxes();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(4);
    column->addWidget(head());
    column->addWidget(m_view, 1);

    connect(m_bars, &QAbstractBarSeries::hovered, this, [this](bool entered, int bucket) { pointAt(bucket, entered); });
    // Whoever hears of it may set other bars, and this one is still busy with the click.
    connect(
        m_bars, &QAbstractBarSeries::clicked, this,
        [this](int bucket) {
            if (bucket >= int(m_buckets.size()))
                return;           // others have come meanwhile
            QToolTip::hideText(); // it would stay over what comes now
            const ChargeBucket &chosen = m_buckets[std::size_t(bucket)];
            emit bucketChosen(chosen.from, chosen.to);
        },
        Qt::QueuedConnection);
    connect(m_removals, &QXYSeries::hovered, this,
            [this](const QPointF &point, bool entered) { pointAt(qRound(point.x()), entered); });
    connect(&appearance, &Appearance::themeChanged, this, &ChargesChart::paintInTheme);
    paintInTheme();
    setBuckets({}, BucketWidth::Day);
}

QWidget *ChargesChart::head() {
    using Mark = ChartKey::Mark;
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_caption);
    row->addStretch(1);
    row->addWidget(new ChartKey(Mark::Bar, &Theme::chartConnectivity, m_connectivity->label(), m_appearance, whole));
    row->addWidget(new ChartKey(Mark::Bar, &Theme::chartFrozen, m_frozen->label(), m_appearance, whole));
    row->addWidget(new ChartKey(Mark::Diamond, &Theme::chartRemoval, m_removals->name(), m_appearance, whole));
    return whole;
}

void ChargesChart::addAxes() {
    m_days = addDayAxis(*m_chart, layoutDirection());
    m_money = addMoneyAxis(*m_chart, layoutDirection());
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(m_bars), static_cast<QAbstractSeries *>(m_removals)}) {
        series->attachAxis(m_days);
        series->attachAxis(m_money);
    }
}

void ChargesChart::setBuckets(const std::vector<ChargeBucket> &buckets, BucketWidth width) {
    m_buckets = buckets;
    QList<qreal> connectivity;
    QList<qreal> frozen;
    QList<QPointF> removals;
    domain::Money highest;
    for (const ChargeBucket &bucket : buckets) {
        if (bucket.removals > 0)
            removals.append({qreal(connectivity.size()), drawn(bucket.total())});
        connectivity.append(drawn(bucket.connectivity));
        frozen.append(drawn(bucket.frozen));
        highest = std::max(highest, bucket.total());
    }
    m_connectivity->remove(0, m_connectivity->count());
    m_frozen->remove(0, m_frozen->count());
    m_connectivity->append(connectivity);
    m_frozen->append(frozen);
    m_removals->replace(removals);
    m_days->setRange(-0.5, std::max(0.5, qreal(buckets.size()) - 0.5));
    // Room above the highest bar for its mark.
    m_money->setRange(0, std::max(1.0, drawn(highest) * 1.08));
    m_money->applyNiceNumbers();
    labelDays();
    describe(width);
}

void ChargesChart::labelDays() {
    for (const QString &label : m_days->categoriesLabels())
        m_days->remove(label);
    const int count = int(m_buckets.size());
    const int step = std::max(1, (count + kMostDayLabels - 1) / kMostDayLabels);
    for (int i = 0; i < count; i += step)
        m_days->append(m_formats.day(m_buckets[std::size_t(i)].from), i);
}

void ChargesChart::describe(BucketWidth width) {
    switch (width) {
    //: A chart's heading; %1 is a currency: USD
    case BucketWidth::Day: m_caption->setText(tr("Charges per day, in %1").arg(m_formats.currency())); break;
    case BucketWidth::Week: m_caption->setText(tr("Charges per week, in %1").arg(m_formats.currency())); break;
    case BucketWidth::Month: m_caption->setText(tr("Charges per month, in %1").arg(m_formats.currency())); break;
    }
    domain::Money connectivity;
    domain::Money frozen;
    qint64 removals = 0;
    for (const ChargeBucket &bucket : m_buckets) {
        connectivity += bucket.connectivity;
        frozen += bucket.frozen;
        removals += bucket.removals;
    }
    //: Read aloud of a chart: %1, %2, %3 are money
    const QString sums =
        tr("In total %1: connectivity %2, frozen %3.")
            .arg(m_formats.money(connectivity + frozen), m_formats.money(connectivity), m_formats.money(frozen));
    for (QWidget *told : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view)}) {
        told->setAccessibleName(m_caption->text());
        told->setAccessibleDescription(sums + u' ' + tr("%Ln removal(s).", nullptr, int(removals)));
    }
}

QString ChargesChart::daysOf(const ChargeBucket &bucket) const {
    return bucket.from == bucket.to ? m_formats.day(bucket.from)
                                    //: A period from a day to a day
                                    : tr("%1 to %2").arg(m_formats.day(bucket.from), m_formats.day(bucket.to));
}

QString ChargesChart::bucketSentence(const ChargeBucket &bucket) const {
    //: Of one bar: %1 is a day or a period, %2 money
    QString sentence = tr("%1: %2 in %Ln charge(s)", nullptr, int(bucket.charges))
                           .arg(daysOf(bucket), m_formats.money(bucket.total()));
    if (bucket.removals > 0)
        //: Goes on after "15 Dec 2026: $49.00 in 1 charge"
        sentence += u'\n' + tr("%Ln integration(s) removed", nullptr, int(bucket.removals));
    return sentence;
}

void ChargesChart::pointAt(int bucket, bool entered) {
    if (entered && bucket >= 0 && bucket < int(m_buckets.size()))
        QToolTip::showText(QCursor::pos(), asToolTip(bucketSentence(m_buckets[std::size_t(bucket)])), m_view);
    else
        QToolTip::hideText();
}

void ChargesChart::paintInTheme() {
    const Theme &theme = m_appearance.theme();
    paintGround(*m_chart, *m_view, {m_days, m_money}, theme);
    const auto paintSet = [](QBarSet *set, const QColor &colour) {
        set->setColor(colour);
        set->setBorderColor(colour);
    };
    paintSet(m_connectivity, theme.chartConnectivity);
    paintSet(m_frozen, theme.chartFrozen);
    m_removals->setColor(theme.chartRemoval);
    m_removals->setBorderColor(theme.surface);
}

} // namespace ui
