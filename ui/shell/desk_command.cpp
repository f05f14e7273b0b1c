// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_command.h"

#include "ui/shell/page.h"
#include "ui/shell/side_bar.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

/// An `&` marks a mnemonic, two of them are one; in Japanese the marked letter follows in brackets. The dots say that
/// something is asked before.
QString withoutMnemonic(QString text) {
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&\\w\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.remove(bracketed).replace(mark, QStringLiteral("\\1"));
}

/// The nearest of @p object's parents, itself included, that is a @p T.
template <typename T>
T *above(QObject *object) {
    for (; object; object = object->parent()) {
        if (auto *found = qobject_cast<T *>(object))
            return found;
    }
    return nullptr;
}

/// What has to be seen for @p place to be found: the widget that it is or is in, where that is a menu the one from
/// which the menu opens.
QWidget *visiblePlace(QObject *place) {
    auto *widget = above<QWidget>(place);
    while (qobject_cast<QMenu *>(widget))
        widget = above<QWidget>(widget->parent());
    return widget;
}

bool isWithin(const QWidget &window, QObject *object) {
    const QWidget *place = visiblePlace(object);
    return place && place->window() == &window;
}

bool isOfferedAt(QObject *place) {
    const QWidget *widget = visiblePlace(place);
    return widget && widget->isVisible();
}

bool isEnabledAt(QObject *place) {
    const QWidget *widget = visiblePlace(place);
    return widget && widget->isEnabled();
}

/// What the menu is called that @p action is in: a submenu's title, or that of the button from which it opens.
QString menuOf(const QAction &action) {
    const auto *menu = qobject_cast<QMenu *>(action.parent());
    if (!menu)
        return {};
    if (!menu->title().isEmpty())
        return withoutMnemonic(menu->title());
    const auto *button = qobject_cast<QAbstractButton *>(menu->parent());
    return button ? button->accessibleName() : QString();
}

QString textOf(const QAction &action) {
    const QString text = withoutMnemonic(action.text());
    const QString menu = menuOf(action);
    return menu.isEmpty() ? text
                          //: A command in a menu: %1 is the menu, %2 the command, such as Theme: Dark
                          : QCoreApplication::translate("ui::DeskCommand", "%1: %2").arg(menu, text);
}

/// What Qt itself puts into fields and calendars is theirs; what stands nowhere can't be given.
bool isOurs(QAction *action) {
    return !action->associatedObjects().isEmpty() && !action->isSeparator() && !action->menu()
           && !action->text().isEmpty() && !above<QLineEdit>(action) && !above<QCalendarWidget>(action);
}

DeskCommand commandOf(QAction *action) {
    const QList<QObject *> places = action->associatedObjects();
    return {.object = action,
            .text = textOf(*action),
            .icon = action->icon(),
            .keys = action->shortcuts(),
            .page = above<Page>(action),
            .isOffered = action->isVisible() && std::ranges::any_of(places, isOfferedAt),
            .isEnabled = action->isEnabled() && std::ranges::any_of(places, isEnabledAt)};
}

DeskCommand commandOf(QAbstractButton *button) {
    return {.object = button,
            .text = withoutMnemonic(button->text()),
            .icon = button->icon(),
            .keys = {button->shortcut()},
            .page = above<Page>(button),
            .isOffered = button->isVisible(),
            .isEnabled = button->isEnabled(),
            .leadsToPage = button->isCheckable() && above<SideBar>(button)};
}

DeskCommand commandOf(QShortcut *shortcut) {
    return {.object = shortcut,
            .text = shortcut->whatsThis(),
            .keys = {shortcut->key()},
            .page = above<Page>(shortcut),
            .isOffered = isOfferedAt(shortcut->parent()),
            .isEnabled = shortcut->isEnabled()};
}

} // namespace

std::vector<DeskCommand> commandsOf(QWidget &window) {
    std::vector<DeskCommand> commands;
    const auto add = [&](auto *object) {
        if (isWithin(window, object))
            commands.push_back(commandOf(object));
    };
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (isOurs(action))
            add(action);
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const auto *tool = qobject_cast<QToolButton *>(button);
        if (!button->shortcut().isEmpty() && !(tool && tool->defaultAction()))
            add(button);
    }
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts)
        add(shortcut);
    return commands;
}

void give(const QPointer<QObject> &command) {
    if (auto *action = qobject_cast<QAction *>(command.data()); action && action->isEnabled())
        action->trigger();
    else if (auto *button = qobject_cast<QAbstractButton *>(command.data()))
        button->click();
    else if (auto *shortcut = qobject_cast<QShortcut *>(command.data()); shortcut && shortcut->isEnabled())
        emit shortcut->activated();
}

} // namespace ui
