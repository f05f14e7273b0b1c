// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outlook.h"
#include "ui/phrases/formats.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>
#include <vector>

class QCategoryAxis;
class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QValueAxis;

namespace ui {

class Appearance;

/// What each choice adds up to, billing date by billing date, as one line each: told apart by their strokes as well as
/// by colour. Screen readers are told the sums; the dates one by one stand in the table beside it.
class ChoicesChart : public QWidget {
    Q_OBJECT

public:
    /// @p outlooks: one a choice, in the order of domain::kChoices.
    ChoicesChart(const std::vector<domain::Outlook> &outlooks, const Formats &formats, const Appearance &appearance,
                 QWidget *parent = nullptr);

private:
    QWidget *head();
    void addAxes();
    void draw(const std::vector<domain::Outlook> &outlooks);
    void describe(const std::vector<domain::Outlook> &outlooks);
    void paintInTheme();

    const Formats &m_formats;
    const Appearance &m_appearance;
    QChart *m_chart;
    QChartView *m_view;
    QCategoryAxis *m_days = nullptr;
    QValueAxis *m_money = nullptr;
    std::array<QLineSeries *, domain::kChoices.size()> m_lines = {};
};

} // namespace ui
