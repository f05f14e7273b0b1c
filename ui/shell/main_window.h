// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/tables/others_changes.h"
#include "ui/actions/writes.h"
#include "ui/connections/profile.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/navigation_history.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/shell/write_access.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;
class QToolButton;

namespace ui {

class MarkStrip;
class PaletteLauncher;
class SideBar;

/// The frame around the pages: side bar, Back and Forward, the sandbox's clock, messages. Knows pages by their base
/// class alone; what they show is their own business.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @p business: the database's first answer. All references outlive the window.
    MainWindow(store::Client &client, const store::Business &business, Appearance &appearance,
               std::unique_ptr<Dialogs> dialogs);
    ~MainWindow() override;

    const PageContext &context() const { return m_context; }

    Page *page(PageId id) const;
    Page *currentPage() const;
    /// Shows a place, as a step that Back undoes.
    void goTo(const Place &place);

    /// Which of the user's connections this is: named in title and side bar, and marked, for as long as it is open.
    void showConnection(const QString &name, const ProfileMark &mark);

signals:
    /// The user wants to see the connections, perhaps to open another.
    void connectionsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void createActions();
    QWidget *topRow();
    void present(const Place &place);
    void goBack();
    void goForward();
    void askBusiness();
    void noteBusiness();
    void noteConnection(bool isLost);
    /// After the sandbox's clock has moved: what came due by that.
    void offerRun(domain::Day today);
    void restoreWindow();

    Formats m_formats;
    BusinessClock m_clock;
    std::unique_ptr<Dialogs> m_dialogs;
    MessageBar *m_messages;
    WriteAccess m_access;
    tables::OthersChanges m_others;
    Writes m_writes;
    PageContext m_context;
    NavigationHistory m_history;
    PaletteLauncher *m_palette;
    SideBar *m_sideBar;
    MarkStrip *m_markStrip;
    QString m_connectionName; ///< with its mark in words
    QStackedWidget *m_stack;
    QAction *m_who = nullptr; ///< names who is at the desk, and their roles
    QAction *m_back;
    QAction *m_forward;
    Page *m_shownPage = nullptr;
    store::LatestAnswer m_business;
    store::LatestAnswer m_due;
};

} // namespace ui
