// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/tables/removals_table_model.h"
#include "ui/shell/page_context.h"
#include "ui/shell/place.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class BulkCommands;
class ChoicesQuestion;
class IntegrationActions;
class IntegrationCommands;
class SegmentedChoice;
class SelectedIntegrations;
class TableView;

/// The point of no return: what will be deleted for good soon, with what it is worth and how old it is, and the two
/// ways back at hand (R7): un-cancel, and freeze instead, one or several of many accounts at once.
class ComingRemovals : public QWidget {
    Q_OBJECT

public:
    explicit ComingRemovals(const PageContext &context, QWidget *parent = nullptr);

    void shown();
    /// Looks as far ahead as the list of another window.
    void takeOver(const ComingRemovals &before);

signals:
    void navigationRequested(const ui::Place &place);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *toolbar();
    QWidget *list();
    void apply();
    void follow();
    void readFrozenFee();
    void followSelection();
    void selectNext(int removed);
    void goToAccount(int row);

    const PageContext &m_context;
    tables::RemovalsTableModel *m_model;
    IntegrationActions *m_actions;
    IntegrationCommands *m_commands;
    BulkCommands *m_bulk;
    ChoicesQuestion *m_choices;
    SegmentedChoice *m_horizon;
    TableView *m_table;
    SelectedIntegrations *m_selection;
    QToolButton *m_compare;
    QLabel *m_sum;                            ///< of several that are selected
    std::optional<domain::Money> m_frozenFee; ///< in force today; nothing while it isn't known
    store::LatestAnswer m_frozenFeeAnswer;
};

} // namespace ui
