// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/client.h"
#include "models/tables/windowed_table_model_base.h"
#include "tests/benchmarks/table_rows_in_view.h"
#include "ui/shell/main_window.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/table_view.h"

#include <functional>
#include <memory>

namespace benchmarks {

/// Runs the event loop until @p condition holds. Throws std::runtime_error, naming @p what, when it never does.
void waitUntil(const char *what, const std::function<bool()> &condition);

/// Lets the event loop run for that long, and nothing else.
void pause(int milliseconds);

/// The desk's own window before a database, played by the events that a mouse and a keyboard make.
class MeasuredDesk {
public:
    /// With the first page there and nothing more to be asked.
    explicit MeasuredDesk(const store::ConnectionUrl &url);

    store::Client &client() { return *m_client; }

    ui::MainWindow &window() { return *m_window; }

    /// A new window on the connections that there are.
    void reopenWindow();
    /// How long it takes, in milliseconds, to make a page of accounts beside that of the window, until its first rows
    /// are painted.
    double timeOfNewAccountsPage();

    /// What is on the screen and bears that object name, in the dialog if there is one; throws where there is none.
    template <typename Widget>
    Widget &find(const char *name) {
        return *qobject_cast<Widget *>(&findWidget(name, Widget::staticMetaObject));
    }

    /// With the mouse, on a button.
    void press(const char *name);
    /// On the side bar.
    void goTo(ui::PageId page);

    /// Goes on when all that was asked for has been answered.
    void settle();

    /// How long it takes, in milliseconds, from @p deed on until @p table is painted while @p isThere holds.
    double untilPainted(ui::TableView &table, const std::function<void()> &deed, const std::function<bool()> &isThere);
    /// The same, until it has been reset by the answer to what @p deed asked, and its first rows are painted.
    double untilAnswered(
        ui::TableView &table, const std::function<void()> &deed,
        const std::function<bool()> &isAsked = [] { return true; });

private:
    QWidget &findWidget(const char *name, const QMetaObject &type);

    ui::Appearance m_appearance;
    std::unique_ptr<store::Client> m_client;
    store::Business m_business;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace benchmarks
