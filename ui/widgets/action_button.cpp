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
    // Showing what was never hidden would open a window of its own before there is a parent.
    if (!action->isVisible())
        hide();
    else if (testAttribute(Qt::WA_WState_ExplicitShowHide))
        show();
}

} // namespace ui
