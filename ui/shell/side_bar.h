// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QFrame>
#include <QMap>

class QToolButton;
class QVBoxLayout;

namespace ui {

/// The list of pages on the leading edge of the window. Buttons bear the pages' names; the arrow keys walk along them.
class SideBar : public QFrame {
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Below those that are there already.
    void addPage(PageId id, const QString &title);
    void setCurrent(PageId id);

    /// The button at the foot: the menu of the program.
    QToolButton *menuButton() const { return m_menu; }

signals:
    void pageRequested(ui::PageId page);

private:
    QVBoxLayout *m_list;
    QToolButton *m_menu;
    QMap<PageId, QToolButton *> m_buttons;
    std::optional<PageId> m_current;
    bool m_again = false; ///< the button that is being pressed is that of the page shown
};

} // namespace ui
