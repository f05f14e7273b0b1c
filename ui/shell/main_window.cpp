// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "models/store/client.h"
#include "models/store/user_folders.h"
#include "ui/actions/database_file.h"
#include "ui/actions/integration_actions.h"
#include "ui/connections/mark_strip.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/pages/all_pages.h"
#include "ui/palette/palette_launcher.h"
#include "ui/phrases/permission_phrases.h"
#include "ui/shell/as_of_label.h"
#include "ui/shell/connection_banner.h"
#include "ui/shell/error_log.h"
#include "ui/shell/language_menu.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/sandbox_banner.h"
#include "ui/shell/setting_keys.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/side_bar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize kMinimumSize(980, 620);
constexpr QSize kFirstSize(1280, 800);
constexpr int kLookAtClockMs = 60'000;
constexpr int kKeepPlaceAfterMs = 500;

QToolButton *quietButton(QAction *action, QWidget *parent) {
    auto *button = new QToolButton(parent);
    setRole(button, "quiet");
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setIconSize({18, 18});
    return button;
}

} // namespace

MainWindow::MainWindow(store::Client &client, const store::Business &business, Appearance &appearance,
                       std::unique_ptr<Dialogs> dialogs)
    : m_formats(QLocale(), business.currency)
    , m_clock(business)
    , m_dialogs(std::move(dialogs))
    , m_messages(new MessageBar(m_formats, this))
    , m_access(business.roles)
    , m_others(client, business.login)
    , m_drafts(client)
    , m_writes(client, m_others, *m_messages, m_formats)
    , m_context{client,   m_formats, m_clock,  *m_messages,  appearance, *m_dialogs,
                m_access, m_writes,  m_others, m_unfinished, m_drafts}
    , m_history({.page = PageId::Accounts})
    , m_palette(new PaletteLauncher(m_context, this))
    , m_sideBar(new SideBar(appearance, this))
    , m_markStrip(new MarkStrip(appearance, this))
    , m_languages(new LanguageMenu(this))
    , m_stack(new QStackedWidget(this))
    , m_back(new QAction(this))
    , m_forward(new QAction(this)) {
    setWindowIcon(applicationIcon());
    setMinimumSize(kMinimumSize);
    resize(kFirstSize);

    auto *centre = new QWidget(this);
    auto *area = new QVBoxLayout;
    area->setContentsMargins(0, 0, 0, 0);
    area->setSpacing(0);
    createActions();
    area->addWidget(topRow());
    for (QWidget *news :
         {static_cast<QWidget *>(new ConnectionBanner(m_context, centre)), static_cast<QWidget *>(m_messages)}) {
        auto *newsRow = new QHBoxLayout;
        newsRow->setContentsMargins(20, 6, 20, 0);
        newsRow->addWidget(news);
        area->addLayout(newsRow);
    }
    area->addWidget(m_stack, 1);
    area->addWidget(new AsOfLabel(m_context, centre));
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_markStrip);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    rows->addLayout(row, 1);
    row->addWidget(m_sideBar);
    auto *edge = new QFrame(centre);
    setRole(edge, "line");
    edge->setFixedWidth(1);
    row->addWidget(edge);
    row->addLayout(area, 1);
    setCentralWidget(centre);

    addPages();
    connect(m_sideBar, &SideBar::pageRequested, this, [this](PageId id) { goTo({.page = id}); });
    connect(m_palette, &PaletteLauncher::placeChosen, this, &MainWindow::goTo);
    connect(&m_clock, &BusinessClock::businessChanged, this, &MainWindow::noteBusiness);
    connect(&client, &store::Client::changed, this, &MainWindow::askBusiness);
    connect(&client, &store::Client::lost, this, [this](const domain::Error &why) {
        logError(why);
        noteConnection(true);
    });
    connect(&client, &store::Client::regained, this, [this] { noteConnection(false); });
    noteConnection(client.isLost());
    connect(&m_unfinished, &UnfinishedWork::changed, this, &MainWindow::whatFirstChanged);
    connect(&m_writes, &Writes::busyChanged, this, &MainWindow::whatFirstChanged);
    // Midnight changes nothing in the database, so nobody tells of it.
    auto *everyMinute = new QTimer(this);
    connect(everyMinute, &QTimer::timeout, this, &MainWindow::askBusiness);
    everyMinute->start(kLookAtClockMs);
    noteBusiness();
    m_keepPlaceSoon.setSingleShot(true);
    m_keepPlaceSoon.setInterval(kKeepPlaceAfterMs);
    connect(&m_keepPlaceSoon, &QTimer::timeout, this, &MainWindow::keepPlace);
    restoreWindow();
    present(m_history.current());
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages() {
    const auto pages = createPages(m_context, m_stack);
    for (Page *page : pages) {
        m_stack->addWidget(page);
        m_sideBar->addPage(page->id(), page->title());
        connect(page, &Page::navigationRequested, this, &MainWindow::goTo);
        connect(page, &Page::placeChanged, this, [this, page] {
            if (page == m_shownPage) {
                m_history.visit(page->place());
                m_palette->visited(page->place());
            }
            m_keepPlaceSoon.start();
            m_back->setEnabled(m_history.canGoBack());
            m_forward->setEnabled(m_history.canGoForward());
        });
    }
}

void MainWindow::createActions() {
    const bool mirrored = isRightToLeft();
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    m_back->setText(tr("Back"));
    m_back->setIcon(icon(mirrored ? QStringLiteral("forward") : QStringLiteral("back")));
    m_back->setShortcut(QKeySequence(Qt::ALT | (mirrored ? Qt::Key_Right : Qt::Key_Left)));
    m_forward->setText(tr("Forward"));
    m_forward->setIcon(icon(mirrored ? QStringLiteral("back") : QStringLiteral("forward")));
    m_forward->setShortcut(QKeySequence(Qt::ALT | (mirrored ? Qt::Key_Left : Qt::Key_Right)));
    for (QAction *action : {m_back, m_forward})
        action->setToolTip(IntegrationActions::tr("%1 (%2)").arg(action->text(), action->shortcut().toString(
                                                                                     QKeySequence::NativeText)));
    connect(m_back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_forward, &QAction::triggered, this, &MainWindow::goForward);
    addActions({m_back, m_forward});

    auto *menu = new QMenu(this);
    m_who = menu->addAction(QString());
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setEnabled(false);
    menu->addSeparator();
    menu->addAction(m_palette->action());
    auto *find = menu->addAction(icon(QStringLiteral("search")), tr("&Search"), this, [this] {
        if (Page *page = currentPage())
            page->focusSearch();
    });
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    QAction *connections =
        menu->addAction(icon(QStringLiteral("open")), tr("&Connect…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                        this, &MainWindow::connectionsRequested);
    connections->setObjectName(QStringLiteral("connections-action"));
    const auto *file = new DatabaseFile(m_context, this);
    m_import = file->importAction();
    menu->addActions({file->importAction(), file->backUpAction(), file->restoreAction()});
    QMenu *themes = menu->addMenu(icon(QStringLiteral("theme")), tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the &system")},
                                                       {ThemeChoice::Light, tr("&Light")},
                                                       {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = themes->addAction(text);
        action->setObjectName(QStringLiteral("theme-") + themeChoiceCode(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_context.appearance.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { m_context.appearance.choose(choice); });
        connect(&m_context.appearance, &Appearance::themeChanged, action,
                [this, action, choice = choice] { action->setChecked(choice == m_context.appearance.choice()); });
    }
    menu->addMenu(m_languages);
    connect(m_languages, &LanguageMenu::chosen, this, &MainWindow::chooseLanguage);
    QAction *settings = menu->addAction(icon(QStringLiteral("settings")), tr("S&ettings…"),
                                        QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::settingsRequested);
    settings->setObjectName(QStringLiteral("settings-action"));
    QAction *help = menu->addAction(icon(QStringLiteral("help")), tr("&Help"), QKeySequence(Qt::Key_F1), this, [this] {
        auto *dialog = new HelpDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &HelpDialog::shortcutsRequested, this, &MainWindow::showShortcuts);
        connect(dialog, &HelpDialog::welcomeRequested, this, &MainWindow::welcomeRequested);
        dialog->open();
    });
    help->setObjectName(QStringLiteral("help-action"));
    QAction *welcome = menu->addAction(tr("&Welcome…"), this, &MainWindow::welcomeRequested);
    welcome->setObjectName(QStringLiteral("welcome-action"));
    QAction *log = menu->addAction(tr("Open l&og folder"), this,
                                   [] { QDesktopServices::openUrl(QUrl::fromLocalFile(store::stateFolder())); });
    log->setObjectName(QStringLiteral("log-action"));
    QAction *keys =
        menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_Question), this, &MainWindow::showShortcuts);
    keys->setObjectName(QStringLiteral("shortcuts-action"));
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    addActions(menu->actions());
    m_sideBar->menuButton()->setMenu(menu);
}

void MainWindow::showShortcuts() {
    (new ShortcutsDialog(shortcutsOf(*this), this))->open();
}

QWidget *MainWindow::topRow() {
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 10, 20, 4);
    layout->setSpacing(4);
    layout->addWidget(quietButton(m_back, row));
    layout->addWidget(quietButton(m_forward, row));
    layout->addSpacing(8);
    auto *banner = new SandboxBanner(m_context, row);
    layout->addWidget(banner, 1);
    layout->addStretch();
    connect(banner, &SandboxBanner::moved, this, &MainWindow::offerRun);
    return row;
}

Page *MainWindow::page(PageId id) const {
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *page = qobject_cast<Page *>(m_stack->widget(i));
        if (page && page->id() == id)
            return page;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const {
    return m_shownPage;
}

void MainWindow::goTo(const Place &place) {
    m_history.visit(place);
    present(place);
}

void MainWindow::goBack() {
    if (m_history.canGoBack())
        present(m_history.goBack());
}

void MainWindow::goForward() {
    if (m_history.canGoForward())
        present(m_history.goForward());
}

void MainWindow::present(const Place &place) {
    Page *next = page(place.page);
    if (!next)
        return;
    if (m_shownPage && m_shownPage != next)
        m_shownPage->hidden();
    m_shownPage = next;
    m_palette->visited(place);
    next->goTo(place);
    m_stack->setCurrentWidget(next);
    next->shown();
    m_sideBar->setCurrent(place.page);
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    m_keepPlaceSoon.start();
    noteBusiness();
}

void MainWindow::askBusiness() {
    m_business.ask(m_context.client.fetch([](store::Session &session) { return session.details().business(); }), this,
                   [this](const store::Result<store::Business> &business) {
                       if (business) {
                           m_clock.update(*business);
                       } else if (business.error().code == domain::ErrorCode::Forbidden) {
                           // The last role was taken. The database asks anyhow; the desk offers nothing any more.
                           store::Business withoutRole = m_clock.business();
                           withoutRole.roles = {};
                           m_clock.update(withoutRole);
                       }
                       // When it fails otherwise, whatever the page asks for fails too and says why.
                   });
}

void MainWindow::offerRun(domain::Day today) {
    m_due.ask(m_context.client.fetch([](store::Session &session) { return session.details().oldestUnsettled(); }), this,
              [this, today](const store::Result<std::optional<domain::Day>> &oldest) {
                  if (!oldest || !*oldest || **oldest > today)
                      return;
                  m_messages->tell(tr("It is %1 now, and renewals have come due.").arg(m_formats.day(today)),
                                   {tr("Go to renewal run"), [this] { goTo({.page = PageId::RenewalRun}); }},
                                   Tone::Accent);
              });
}

void MainWindow::noteConnection(bool isLost) {
    m_access.setLost(isLost);
    m_messages->setConnectionLost(isLost);
}

void MainWindow::noteBusiness() {
    const store::Business &business = m_clock.business();
    m_access.setRoles(business.roles);
    m_access.setTakesChanges(business.takesChanges);
    m_who->setText(business.roles == domain::Roles::all()
                       ? business.login
                       //: Who is at the desk: %1 a login, %2 their roles
                       : tr("%1: %2").arg(business.login, roleNames(business.roles)));
    //: The window's title: %1 is the page, %2 says which database
    setWindowTitle(tr("%1 – %2 – Renewdesk")
                       .arg(m_shownPage ? m_shownPage->title() : QString(),
                            m_connectionName.isEmpty() ? m_clock.business().location : m_connectionName));
}

void MainWindow::showConnection(const QString &name, const ProfileMark &mark) {
    //: In the window's title: %1 is what marks a database, such as Production, %2 the name of the connection to it
    m_connectionName = mark.isEmpty() ? name : tr("%1: %2").arg(mark.word(), name);
    m_sideBar->showConnection(name, badgeOf(mark));
    m_markStrip->setMark(mark);
    noteBusiness();
}

void MainWindow::offerLanguages(const QStringList &codes, const QString &choice) {
    m_languageCodes = codes;
    m_language = choice;
    m_languages->offer(codes, choice);
}

void MainWindow::chooseLanguage(const QString &code) {
    const QString first = whatFirst();
    if (first.isEmpty()) {
        emit languageRequested(code);
        return;
    }
    m_messages->tell(first, Tone::Caution);
    offerLanguages(m_languageCodes, m_language); // the mark has gone to the one that was pressed
}

void MainWindow::importCustomers() {
    m_import->trigger();
}

QString MainWindow::whatFirst() const {
    return m_writes.isBusy() ? tr("Wait until the database has answered.") : m_unfinished.whatFirst();
}

KeptPlace MainWindow::currentPlace() const {
    return {.place = m_shownPage->exactPlace(), .tabs = KeptPlace::tabsIn(*this)};
}

void MainWindow::comeBackTo(const KeptPlace &kept) {
    if (!page(kept.place.page))
        return; // of a version that had others
    present(kept.place);
    kept.showTabsIn(*this);
}

void MainWindow::rememberPlace() {
    if (const auto kept = KeptPlace::read(m_context.client.url().key())) {
        m_history = NavigationHistory(kept->place);
        comeBackTo(*kept);
    }
    followPlace();
}

void MainWindow::followPlace() {
    m_keepsPlace = true;
    const auto tabs = findChildren<QTabWidget *>();
    for (const QTabWidget *each : tabs)
        connect(each, &QTabWidget::currentChanged, &m_keepPlaceSoon, qOverload<>(&QTimer::start));
}

void MainWindow::keepPlace() const {
    if (m_keepsPlace)
        currentPlace().write(m_context.client.url().key());
}

void MainWindow::takeOver(const MainWindow &before) {
    m_history = before.m_history;
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *here = qobject_cast<Page *>(m_stack->widget(i));
        if (const Page *there = here ? before.page(here->id()) : nullptr)
            here->takeOver(*there);
    }
    comeBackTo(before.currentPlace());
    if (before.m_keepsPlace)
        followPlace();
    restoreGeometry(before.saveGeometry());
    before.m_messages->sayAgainIn(m_context, this);
}

void MainWindow::restoreWindow() {
    const QSettings settings;
    restoreGeometry(settings.value(setting_keys::kGeometry).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event) {
    QSettings settings;
    settings.setValue(setting_keys::kGeometry, saveGeometry());
    keepPlace();
    QMainWindow::closeEvent(event);
}

} // namespace ui
