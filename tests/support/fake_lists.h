// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <limits>
#include <mutex>
#include <vector>

namespace fake {

/// One row of the world: all six lists are made of the same ones, each in its own words.
struct Item {
    qint64 id = 0;
    int revision = 0; ///< shows in the row's text and figures

    friend bool operator==(const Item &, const Item &) = default;
};

// What the lists say of an item, so that a test can say it too.
store::AccountRow accountRow(Item item);
domain::Integration integrationRow(Item item);
domain::Invoice invoiceRow(Item item);
store::InvoiceLineRow invoiceLineRow(Item item);
store::UpcomingRow upcomingRow(Item item);
store::ActivityRow activityRow(Item item);

/// The figure that every list's money and counts are made of: known by hand, whatever the list.
constexpr qint64 centsOf(Item item) {
    return 100 * (item.id % 1000) + item.revision;
}

/// A database of lists only, of any length, which a test changes behind the desk's back, slows down and breaks. Its
/// rows stand in the order that the test gave them; sorted downwards, in the opposite one. Searched for a number N, the
/// lists hold the items whose id N divides. Thread-safe.
class World {
public:
    explicit World(qint64 count = 0);

    std::vector<Item> items() const;
    /// Another thread's or program's doing. Sessions that wait for a change hear of it.
    void change(const std::function<void(std::vector<Item> &)> &edit);
    /// Whether changes are told by the sessions themselves; else the test tells them. They aren't unless said.
    void tellChanges(bool told);

    /// Everything asked of it fails with that, until nothing; or so many questions.
    void fail(const std::optional<domain::Error> &error, int questions = std::numeric_limits<int>::max());
    /// Questions for rows, or for totals, wait until they are released.
    void hold(bool rows, bool totals);

    void release() { hold(false, false); }

    /// The windows of rows asked for since the last call.
    std::vector<store::Window> takeWindows();
    /// How many questions wait.
    int waitingCount() const;
    /// How often a session was asked whether anything has changed: the feed is under way.
    int pollCount() const;

    // For the sessions.
    store::Result<std::vector<Item>> window(const QString &search, Qt::SortOrder order, store::Window window,
                                            const std::atomic<bool> &interrupted);
    store::Result<store::Totals> totals(const QString &search, const std::atomic<bool> &interrupted);
    qint64 revision() const;
    bool waitForChangeSince(qint64 &revision, std::chrono::milliseconds atMost, std::atomic<bool> &woken);
    void wake();

private:
    std::optional<domain::Error> takeFailure();
    bool wait(std::unique_lock<std::mutex> &lock, const bool &held, const std::atomic<bool> &interrupted);
    std::vector<Item> matching(const QString &search) const;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Item> m_items;
    qint64 m_revision = 0;
    bool m_tellsChanges = false;
    std::optional<domain::Error> m_error;
    int m_failuresLeft = 0;
    bool m_holdsRows = false;
    bool m_holdsTotals = false;
    int m_waiting = 0;
    int m_polls = 0;
    std::vector<store::Window> m_windows;
};

/// The world as a client sees it.
std::shared_ptr<store::Database> database(World &world);

} // namespace fake
