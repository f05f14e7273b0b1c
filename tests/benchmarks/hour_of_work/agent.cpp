// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/hour_of_work/agent.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWheelEvent>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLetterMs = 60;
constexpr int kAskedByThenMs = 240; ///< once nothing more is typed
constexpr int kNotchMs = 16;        ///< a frame
constexpr int kNotch = 120;
constexpr int kInHeading = 12;

/// Of the sample data: names, emails and labels, and what nobody is called.
constexpr std::array kWords{"okafor",    "kyoto",    "garnier",   "maeve.li", "summers",
                            "outlet, l", "nakamura", "clearance", "xylophon", "tanaka",
                            "grabows",   "b2b, nor", "pemberto",  "flagship", "rinaldi"};

} // namespace

Agent::Agent(MeasuredDesk &desk, Heartbeat &heartbeat)
    : m_desk(desk)
    , m_heartbeat(heartbeat) {}

void Agent::doing(const QString &what) {
    m_heartbeat.setDoing(what);
    ++m_deeds;
}

/// Until what is on the screen is whole. Nobody waits longer, nobody looks away sooner.
void Agent::rest() {
    const auto tables = m_desk.window().findChildren<ui::TableView *>();
    waitUntil("the rows", [&tables] {
        return std::ranges::all_of(tables, [](const ui::TableView *table) {
            return !table->isVisible() || areRowsInView(*table)
                   || (!rowsOf(*table).isLoading() && rowsOf(*table).rowCount() == 0);
        });
    });
    pause(kNotchMs);
}

void Agent::key(QWidget &widget, int key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&widget, Qt::Key(key), modifiers);
}

void Agent::workAMinute(int minute) {
    for (int customer = 0; customer < 2; ++customer) {
        lookUp(QLatin1String(kWords[std::size_t(2 * minute + customer) % kWords.size()]));
        openAccount();
        readAccount();
        changeAndUndo();
    }
    switch (minute % 4) {
    case 1: goThroughInvoices(); break;
    case 2: goThroughUpcoming(); break;
    case 3: goThroughActivity(); break;
    default: break;
    }
}

void Agent::lookUp(const QString &word) {
    doing(u"going to the accounts"_s);
    m_desk.goTo(ui::PageId::Accounts);
    if (auto *back = m_desk.window().findChild<QAbstractButton *>(u"go-0"_s);
        back && m_desk.window().currentPage()->place().account)
        QTest::mouseClick(back, Qt::LeftButton);
    rest();
    auto &field = m_desk.find<QWidget>("search-accounts");
    doing(u"searching “%1”"_s.arg(word));
    key(field, Qt::Key_Escape);
    type(field, word);
    auto &table = m_desk.find<ui::TableView>("accounts");
    doing(u"scrolling what was found"_s);
    scroll(table, 30);
    if (rowsOf(table).rowCount() == 0) {
        doing(u"leaving a search without a match"_s);
        key(field, Qt::Key_Escape);
        pause(kAskedByThenMs);
        rest();
    }
}

void Agent::type(QWidget &field, const QString &word) {
    for (const QChar letter : word) {
        QTest::keyClick(&field, letter.toLatin1());
        pause(kLetterMs);
    }
    pause(kAskedByThenMs);
    rest();
}

void Agent::openAccount() {
    auto &table = m_desk.find<ui::TableView>("accounts");
    doing(u"opening an account"_s);
    const int first = std::max(0, table.rowAt(0));
    const int row = std::min(first + int(m_draw() % 8), rowsOf(table).rowCount() - 1);
    table.setFocus();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 1)).center());
    key(table, Qt::Key_Return);
    rest();
}

void Agent::readAccount() {
    auto &table = m_desk.find<ui::TableView>("integrations");
    doing(u"going through the integrations"_s);
    table.setFocus();
    for (int row = 0; row < std::min(4, rowsOf(table).rowCount()); ++row) {
        key(table, Qt::Key_Down);
        pause(kNotchMs);
    }
    rest();
    doing(u"looking at an integration's tabs"_s);
    for (const int tab : {1, 2, 3, 4, 0})
        showTab("integration-tabs", tab);
    doing(u"looking at the account's invoices"_s);
    showTab("account-tabs", 1);
    doing(u"looking at the account's activity"_s);
    showTab("account-tabs", 2);
    showTab("account-tabs", 0);
}

void Agent::changeAndUndo() {
    const auto isPossible = [this](const QString &code) {
        const auto *button = m_desk.window().findChild<QAbstractButton *>(code + u"-button"_s);
        return button && button->isEnabled();
    };
    const QString forth = isPossible(u"freeze"_s) ? u"freeze"_s : u"unfreeze"_s;
    if (!isPossible(forth))
        return;
    command(forth);
    command(forth == u"freeze"_s ? u"unfreeze"_s : u"freeze"_s);
    command(u"cancel"_s);
    command(u"uncancel"_s);
}

void Agent::command(const QString &code) {
    auto *button = m_desk.window().findChild<QAbstractButton *>(code + u"-button"_s);
    waitUntil("a command to be possible", [button] { return button->isEnabled(); });
    doing(u"asking what it would do: "_s + code);
    QTest::mouseClick(button, Qt::LeftButton);
    waitUntil("the consequence", [] { return QApplication::activeModalWidget(); });
    pause(kNotchMs);
    doing(u"doing it: "_s + code);
    m_desk.press("agree");
    waitUntil("the command", [button] { return !QApplication::activeModalWidget() && !button->isEnabled(); });
    rest();
}

void Agent::goThroughInvoices() {
    doing(u"opening the invoices"_s);
    m_desk.goTo(ui::PageId::Invoices);
    rest();
    auto &table = m_desk.find<ui::TableView>("invoices");
    scroll(table, 60);
    jump(table);
    sortBy(table, u"total"_s);
    sortBy(table, u"number"_s);
    auto &field = m_desk.find<QWidget>("search-invoices");
    doing(u"searching the invoices"_s);
    type(field, u"summers"_s);
    key(field, Qt::Key_Escape);
    pause(kAskedByThenMs);
    rest();
}

void Agent::goThroughUpcoming() {
    doing(u"opening the upcoming renewals"_s);
    m_desk.goTo(ui::PageId::UpcomingRenewals);
    rest();
    for (const char *by : {"choice-1", "choice-2"}) {
        doing(u"adding up by "_s + QLatin1String(by));
        m_desk.press(by);
        pause(kNotchMs);
        rest();
        auto &table = m_desk.find<ui::TableView>("upcoming");
        scroll(table, 40);
        jump(table);
    }
    doing(u"adding up by day"_s);
    m_desk.press("choice-0");
    pause(kNotchMs);
    rest();
}

void Agent::goThroughActivity() {
    doing(u"opening the activity"_s);
    m_desk.goTo(ui::PageId::Activity);
    rest();
    auto &table = m_desk.find<ui::TableView>("activity");
    scroll(table, 60);
    jump(table);
}

void Agent::scroll(ui::TableView &table, int notches) {
    doing(u"scrolling "_s + table.objectName());
    const QPointF at = QRectF(table.viewport()->rect()).center();
    for (int notch = 0; notch < notches; ++notch) {
        QWheelEvent wheel(at, table.viewport()->mapToGlobal(at), {}, {0, -kNotch}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(table.viewport(), &wheel);
        pause(kNotchMs);
    }
    rest();
}

void Agent::jump(ui::TableView &table) {
    for (int jumps = 0; jumps < 3; ++jumps) {
        doing(u"jumping in "_s + table.objectName());
        QScrollBar &bar = *table.verticalScrollBar();
        bar.setValue(int(m_draw() % unsigned(bar.maximum() + 1)));
        pause(kNotchMs);
        rest();
    }
    doing(u"going to the end and back in "_s + table.objectName());
    table.setFocus();
    key(table, Qt::Key_End);
    pause(kNotchMs);
    rest();
    key(table, Qt::Key_Home);
    pause(kNotchMs);
    rest();
}

void Agent::sortBy(ui::TableView &table, const QString &column) {
    doing(u"sorting by "_s + column);
    QHeaderView &headings = *table.horizontalHeader();
    const int section = rowsOf(table).columnOfId(column);
    QTest::mouseClick(headings.viewport(), Qt::LeftButton, {},
                      QPoint(headings.sectionViewportPosition(section) + kInHeading, headings.height() / 2));
    pause(kNotchMs);
    waitUntil("the sorted rows", [&table] { return !rowsOf(table).isLoading(); });
    rest();
}

void Agent::showTab(const char *tabs, int position) {
    QTabBar &bar = *m_desk.find<QTabWidget>(tabs).tabBar();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(position).center());
    pause(kNotchMs);
    rest();
}

} // namespace benchmarks
