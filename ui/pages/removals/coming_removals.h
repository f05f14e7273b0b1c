// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/removals_table_model.h"
#include "ui/shell/page_context.h"
#include "ui/shell/place.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class ChoicesQuestion;
class IntegrationActions;
class IntegrationCommands;
class SegmentedChoice;
class TableView;

/// The point of no return: what will be deleted for good soon, with what it is worth and how old it is, and the two
/// ways back at hand (R7): un-cancel, and freeze instead.
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
    void showSubject(int row);
    void goToAccount(int row);

    const PageContext &m_context;
    tables::RemovalsTableModel *m_model;
    IntegrationActions *m_actions;
    IntegrationCommands *m_commands;
    ChoicesQuestion *m_choices;
    SegmentedChoice *m_horizon;
    TableView *m_table;
    QToolButton *m_compare;
};

} // namespace ui
