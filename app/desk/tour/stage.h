// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/client.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QObject>

#include <functional>

namespace desk {

/// Plays a user in front of the desk's window, for the tour: finds widgets by their object names, as they are on the
/// screen, presses and types, waits until the desk has its answers, and draws what is there. Runs event loops of its
/// own. The first thing that goes wrong is kept, and nothing is done after it: a script reads straight on and asks for
/// failure() at its end.
class Stage final : public QObject {
    Q_OBJECT

public:
    /// Pictures go to @p folder, which exists.
    Stage(ui::MainWindow &window, store::Client &client, const QDir &folder);

    /// What went wrong, for people; empty: nothing.
    const QString &failure() const { return m_failure; }

    int pictureCount() const { return m_pictures; }

    ui::MainWindow &window() const { return m_window; }

    /// Draws the window, with the dialog before it if there is one, as `07-name.png`, 1280 x 800.
    void draw(const QString &name);

    void goTo(const ui::Place &place);
    /// A button, or an action that a button or a menu stands for.
    void press(const QString &name);
    /// Draws what is there the moment after the press, before any answer has come.
    void pressAndDraw(const QString &name, const QString &picture);
    void type(const QString &name, const QString &text);
    /// Takes everything out of a field.
    void empty(const QString &name);
    void showTab(const QString &tabs, int position);
    /// All rows of a table, as Ctrl+A does.
    void selectAll(const QString &table);
    /// The entry of a box of choices.
    void choose(const QString &box, int position);
    /// Closes the dialog as Escape does.
    void closeDialog();

    /// Goes on when @p condition holds; fails after a while, saying that it waited for @p what.
    void waitUntil(const QString &what, const std::function<bool()> &condition);
    /// Goes on when the desk has all answers that it asked for, and no timer of its own is about to ask.
    void settle();
    /// Something that the script itself asks of the database, as if another program did it.
    void behindTheDesk(std::function<store::Result<void>(store::Session &)> work);

    /// Looks among what is visible, in the dialog if there is one. Fails, and is null, where there is none.
    template <typename T>
    T *find(const QString &name) {
        auto *found = qobject_cast<T *>(findObject(name));
        if (!found)
            fail(tr("there is no “%1” on the screen").arg(name));
        return found;
    }

    void fail(const QString &what);

private:
    bool trigger(const QString &name);
    void save(const QString &name);
    QWidget *scene() const;
    QObject *findObject(const QString &name) const;
    QImage image() const;
    bool isQuiet() const;
    void passLanes();

    ui::MainWindow &m_window;
    store::Client &m_client;
    QDir m_folder;
    QString m_failure;
    QString m_last = tr("the beginning");
    int m_pictures = 0;
};

} // namespace desk
