// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/movements.h"
#include "ui/phrases/formats.h"

#include <QWidget>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QLabel;
class QStackedBarSeries;
class QValueAxis;

namespace ui {

class Appearance;

/// What moved the coming month's total, as a bridge: from what it was, part by part, to what it is. What adds is a full
/// bar, what takes away a hatched one, and each bears its name and amount: nothing is told by colour alone. Follows the
/// theme; screen readers are told the parts.
class MovementsChart : public QWidget {
    Q_OBJECT

public:
    MovementsChart(const Formats &formats, const Appearance &appearance, QWidget *parent = nullptr);

    void setMovements(const store::Movements &movements);

signals:
    /// The bar of a part was clicked.
    void partChosen(store::MovementKind kind);

private:
    /// One bar: from so much to so much.
    struct Step {
        QString name;
        domain::Money from;
        domain::Money to;
        std::optional<store::MovementKind> kind; ///< nothing: then, or now
        qint64 integrations = 0;

        domain::Money amount() const { return to - from; }
    };

    void addAxes();
    int stepAt(int place) const;
    void draw();
    void describe();
    void paintInTheme();
    void pointAt(int step, bool entered);
    QString sentenceOf(const Step &step) const;

    const Formats &m_formats;
    const Appearance &m_appearance;
    std::vector<Step> m_steps;
    QLabel *m_caption;
    QChart *m_chart;
    QChartView *m_view;
    QStackedBarSeries *m_bars;
    QBarSet *m_below; ///< what a bar stands on; not seen
    QBarSet *m_totals;
    QBarSet *m_gains;
    QBarSet *m_losses;
    QBarCategoryAxis *m_names = nullptr;
    QValueAxis *m_money = nullptr;
};

} // namespace ui
