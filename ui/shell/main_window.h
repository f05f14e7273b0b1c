// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/tables/others_changes.h"
#include "ui/actions/writes.h"
#include "ui/connections/profile.h"
#include "ui/drafts/drafts.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/kept_place.h"
#include "ui/shell/navigation_history.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/shell/unfinished_work.h"
#include "ui/shell/write_access.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QStackedWidget;
class QToolButton;

namespace ui {

class LanguageMenu;
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

    /// Which languages can be spoken, and which one was chosen; empty: the system's.
    void offerLanguages(const QStringList &codes, const QString &choice);

    /// Goes where somebody was last at this database, and keeps from now on where they are.
    void rememberPlace();
    /// Takes the place of @p before, a window on the same database: shows and offers the same, filters included, and
    /// Back leads the same way.
    void takeOver(const MainWindow &before);
    /// Asks for a spreadsheet of customers and shows what would be taken in, unless nothing can be changed now.
    void importCustomers();
    /// What has to be done first if another one is to take the place of this one, in a sentence; empty: nothing.
    QString whatFirst() const;

signals:
    /// whatFirst() may say something else from now on.
    void whatFirstChanged();
    /// The user wants to see the connections, perhaps to open another.
    void connectionsRequested();
    /// Wants to read another language, one of those that were offered; nothing is in the way.
    void languageRequested(const QString &code);
    void settingsRequested();
    /// Wants to see once more where one can begin.
    void welcomeRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void createActions();
    void showShortcuts();
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
    void chooseLanguage(const QString &code);
    KeptPlace currentPlace() const;
    void comeBackTo(const KeptPlace &kept);
    void followPlace();
    void keepPlace() const;

    Formats m_formats;
    BusinessClock m_clock;
    std::unique_ptr<Dialogs> m_dialogs;
    MessageBar *m_messages;
    WriteAccess m_access;
    tables::OthersChanges m_others;
    UnfinishedWork m_unfinished;
    Drafts m_drafts;
    Writes m_writes;
    PageContext m_context;
    NavigationHistory m_history;
    PaletteLauncher *m_palette;
    SideBar *m_sideBar;
    MarkStrip *m_markStrip;
    QString m_connectionName; ///< with its mark in words
    LanguageMenu *m_languages;
    QStringList m_languageCodes;
    QString m_language;
    QTimer m_keepPlaceSoon;
    bool m_keepsPlace = false;
    QStackedWidget *m_stack;
    QAction *m_who = nullptr; ///< names who is at the desk, and their roles
    QAction *m_import = nullptr;
    QAction *m_back;
    QAction *m_forward;
    Page *m_shownPage = nullptr;
    store::LatestAnswer m_business;
    store::LatestAnswer m_due;
};

} // namespace ui
