// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/store/movements.h"
#include "ui/shell/page_context.h"
#include "ui/shell/place.h"

#include <QWidget>

namespace tables {
class MovementsTableModel;
}

namespace ui {

class DayField;
class FactTable;
class Figure;
class MovementsChart;
class SegmentedChoice;
class TableView;

/// What moved the coming month's total since a day: a bridge from then to now, its parts as a table, and the
/// integrations behind the part that is chosen.
class MovementsTab final : public QWidget {
    Q_OBJECT

public:
    explicit MovementsTab(const PageContext &context, QWidget *parent = nullptr);
    ~MovementsTab() override;

    /// Whether anybody looks: only then the database is asked.
    void setShown(bool shown);
    /// Looks back as far as the tab of another window.
    void takeOver(const MovementsTab &before);

signals:
    void navigationRequested(const ui::Place &place);

private:
    QWidget *choices();
    QWidget *figures();
    void layOut();
    void follow();
    void ask();
    void present(const store::Movements &movements);
    void choose(store::MovementKind kind);
    void activate(int row);

    const PageContext &m_context;
    SegmentedChoice *m_spans;
    DayField *m_since;
    Figure *m_then;
    Figure *m_now;
    Figure *m_difference;
    MovementsChart *m_chart;
    FactTable *m_parts;
    tables::MovementsTableModel *m_model;
    TableView *m_table;
    std::vector<store::MovementPart> m_shownParts;
    std::optional<store::MovementKind> m_kind; ///< whose integrations are listed
    bool m_isShown = false;
    bool m_isPicked = false; ///< the day was picked; else it goes along with today
    store::LatestAnswer m_answer;
};

} // namespace ui
