// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include <QAction>

namespace ui {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QToolButton(parent) {
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    connect(action, &QAction::changed, this, &ActionButton::describe);
    describe();
}

void ActionButton::describe() {
    const QAction *action = defaultAction();
    QString name = action->text();
    setAccessibleName(name.remove(u'&'));
    setAccessibleDescription(action->toolTip());
    // Only when the action has come or gone: whoever hides the button for reasons of their own keeps it hidden.
    if (action->isVisible() != m_actionShows) {
        m_actionShows = action->isVisible();
        setVisible(m_actionShows);
    }
}

} // namespace ui
