// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui {

/// A button for an action that can be told by name: its accessible name is the action's text, also when only the icon
/// shows, and its accessible description is why it is disabled.
class ActionButton : public QToolButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void describe();

    bool m_actionShows = true;
};

} // namespace ui
