// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charge_buckets.h"
#include "ui/phrases/formats.h"

#include <QWidget>

class QBarSet;
class QCategoryAxis;
class QChart;
class QChartView;
class QLabel;
class QScatterSeries;
class QStackedBarSeries;
class QValueAxis;

namespace ui {

class Appearance;

/// Charges to come as bars over time, connectivity and frozen fees on top of each other, with a mark where integrations
/// are removed. Drawn in the theme's colours; follows it. Screen readers are told the sums.
class ChargesChart : public QWidget {
    Q_OBJECT

public:
    ChargesChart(const Formats &formats, const Appearance &appearance, QWidget *parent = nullptr);

    /// In order, without a gap (see chargeBuckets()); all of one width.
    void setBuckets(const std::vector<ChargeBucket> &buckets, BucketWidth width);
    /// The days of a bar in words.
    QString daysOf(const ChargeBucket &bucket) const;

signals:
    /// A bar was clicked.
    void bucketChosen(domain::Day from, domain::Day to);

private:
    QWidget *head();
    void addAxes();
    void paintInTheme();
    void labelDays();
    void describe(BucketWidth width);
    void pointAt(int bucket, bool entered);
    QString bucketSentence(const ChargeBucket &bucket) const;

    const Formats &m_formats;
    const Appearance &m_appearance;
    std::vector<ChargeBucket> m_buckets;
    QLabel *m_caption;
    QChart *m_chart;
    QChartView *m_view;
    QStackedBarSeries *m_bars;
    QBarSet *m_connectivity;
    QBarSet *m_frozen;
    QScatterSeries *m_removals;
    QCategoryAxis *m_days = nullptr;
    QValueAxis *m_money = nullptr;
};

} // namespace ui
