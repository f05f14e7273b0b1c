// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/badge.h"
#include "ui/shell/place.h"

#include <QFrame>
#include <QMap>

class QToolButton;
class QVBoxLayout;

namespace ui {

class Appearance;
class BadgeLabel;
class ElidedLabel;

/// The list of pages on the leading edge of the window. Buttons bear the pages' names; the arrow keys walk along them.
class SideBar : public QFrame {
    Q_OBJECT

public:
    explicit SideBar(const Appearance &appearance, QWidget *parent = nullptr);

    /// Below those that are there already.
    void addPage(PageId id, const QString &title);
    void setCurrent(PageId id);

    /// Which database it is, beneath the program's name, for as long as the window is open.
    void showConnection(const QString &name, const std::optional<Badge> &mark);

    /// The button at the foot: the menu of the program.
    QToolButton *menuButton() const { return m_menu; }

signals:
    void pageRequested(ui::PageId page);

private:
    ElidedLabel *m_connection;
    BadgeLabel *m_mark;
    QVBoxLayout *m_list;
    QToolButton *m_menu;
    QMap<PageId, QToolButton *> m_buttons;
    std::optional<PageId> m_current;
    bool m_again = false; ///< the button that is being pressed is that of the page shown
};

} // namespace ui
