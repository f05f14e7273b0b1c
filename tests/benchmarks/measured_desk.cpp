// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measured_desk.h"

#include "app/composition.h"
#include "models/store/answer.h"
#include "tests/benchmarks/must.h"
#include "tests/benchmarks/samples.h"
#include "ui/dialogs/desktop_dialogs.h"
#include "ui/pages/accounts/accounts_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace benchmarks {

namespace {

constexpr int kPatienceMs = 300'000;
/// Timers that are longer leave something, rather than ask for something.
constexpr int kSoonMs = 1500;
/// An answer may lead to the next question.
constexpr int kQuietRounds = 2;

/// Notices when a table is painted while a condition holds: once the event loop comes back, it has been.
class PaintWatch final : public QObject {
public:
    PaintWatch(QWidget &viewport, const std::function<bool()> &isThere)
        : m_isThere(isThere) {
        viewport.installEventFilter(this);
    }

    bool hasHappened() const { return m_hasHappened; }

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::Paint && !m_hasHappened)
            m_hasHappened = m_isThere();
        return false;
    }

private:
    const std::function<bool()> &m_isThere;
    bool m_hasHappened = false;
};

bool isAboutToAsk(const QTimer &timer) {
    return timer.isActive() && timer.isSingleShot() && timer.interval() <= kSoonMs;
}

} // namespace

void waitUntil(const char *what, const std::function<bool()> &condition) {
    QElapsedTimer waited;
    waited.start();
    QTimer wake; // so that the bound is looked at when nothing happens
    wake.start(100);
    while (!condition()) {
        if (waited.elapsed() > kPatienceMs)
            throw std::runtime_error(std::string("waited in vain for ") + what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

// Not QTest's own wait: that one sleeps, and what comes meanwhile waits.
void pause(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

MeasuredDesk::MeasuredDesk(const store::ConnectionUrl &url)
    : m_appearance(ui::ThemeChoice::Light)
    , m_client(std::make_unique<store::Client>(must(app::databaseFor(url)))) {
    std::optional<store::Result<store::Business>> business;
    store::onAnswer(m_client->fetch([](store::Session &session) { return session.details().business(); }),
                    m_client.get(), [&business](const store::Result<store::Business> &answer) { business = answer; });
    waitUntil("the database", [&business] { return business.has_value(); });
    m_business = must(*business);
    reopenWindow();
}

void MeasuredDesk::reopenWindow() {
    m_window.reset();
    m_window =
        std::make_unique<ui::MainWindow>(*m_client, m_business, m_appearance, std::make_unique<ui::DesktopDialogs>());
    m_window->QWidget::show();
    settle();
}

double MeasuredDesk::timeOfNewAccountsPage() {
    std::unique_ptr<ui::AccountsPage> page;
    return timed([this, &page] {
        page = std::make_unique<ui::AccountsPage>(m_window->context());
        page->resize(m_window->currentPage()->size());
        const auto &table = *page->findChild<ui::TableView *>(QStringLiteral("accounts"));
        const std::function<bool()> isThere = [&table] { return areRowsInView(table); };
        const PaintWatch watch(*table.viewport(), isThere);
        page->QWidget::show();
        page->shown();
        waitUntil("the first rows", [&watch] { return watch.hasHappened(); });
    });
}

QWidget &MeasuredDesk::findWidget(const char *name, const QMetaObject &type) {
    QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *where = dialog ? dialog : m_window.get();
    const auto named = where->findChildren<QWidget *>(QLatin1String(name));
    for (QWidget *widget : named) {
        if (widget->isVisible() && widget->metaObject()->inherits(&type))
            return *widget;
    }
    throw std::runtime_error(std::string("not on the screen: ") + name);
}

void MeasuredDesk::press(const char *name) {
    auto &button = find<QAbstractButton>(name);
    if (!button.isEnabled())
        throw std::runtime_error(std::string("can't be pressed: ") + name);
    QTest::mouseClick(&button, Qt::LeftButton);
}

void MeasuredDesk::goTo(ui::PageId page) {
    press(("go-" + std::to_string(int(page))).c_str());
}

void MeasuredDesk::settle() {
    using Nothing = store::Result<void>;
    const auto isQuiet = [this] {
        const auto timers = m_window->findChildren<QTimer *>();
        const auto views = m_window->findChildren<ui::TableView *>();
        return std::ranges::none_of(timers, [](const QTimer *timer) { return isAboutToAsk(*timer); })
               && std::ranges::none_of(views, [](const ui::TableView *view) {
                      return view->isVisible() && rowsOf(*view).isLoading();
                  });
    };
    for (int round = 0; round < kQuietRounds; ++round) {
        auto open = std::make_shared<int>(0);
        const auto pass = [](store::Session &) { return Nothing(); };
        for (const auto &answer : {m_client->click(pass), m_client->fetch(pass), m_client->total(pass)}) {
            ++*open;
            store::onAnswer(answer, m_window.get(), [open](const Nothing &) { --*open; });
        }
        waitUntil("the database's answers", [open] { return *open == 0; });
        if (!isQuiet()) {
            waitUntil("the page to come to rest", isQuiet);
            round = -1;
        }
    }
}

double MeasuredDesk::untilPainted(ui::TableView &table, const std::function<void()> &deed,
                                  const std::function<bool()> &isThere) {
    const PaintWatch watch(*table.viewport(), isThere);
    return timed([&] {
        deed();
        waitUntil("rows to be painted", [&watch] { return watch.hasHappened(); });
    });
}

double MeasuredDesk::untilAnswered(ui::TableView &table, const std::function<void()> &deed,
                                   const std::function<bool()> &isAsked) {
    bool isAnswered = false;
    QObject context;
    QObject::connect(&rowsOf(table), &QAbstractItemModel::modelReset, &context,
                     [&isAnswered, &isAsked] { isAnswered = isAsked(); });
    return untilPainted(table, deed, [&table, &isAnswered] {
        return isAnswered && (areRowsInView(table) || rowsOf(table).rowCount() == 0);
    });
}

} // namespace benchmarks
