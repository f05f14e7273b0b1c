// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_test.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <mutex>
#include <utility>

namespace ui {
namespace {

store::Result<Greeting> greet(const store::DatabaseFor &databaseFor, const store::ConnectionUrl &url,
                              const std::stop_token &stop) {
    QElapsedTimer clock;
    clock.start();
    const auto database = databaseFor(url);
    if (!database)
        return database.error();
    const auto session = (*database)->open(stop);
    if (!session)
        return session.error();
    const auto business = (*session)->details().business();
    if (!business)
        return business.error();
    Greeting greeting{.business = *business, .milliseconds = clock.elapsed()};
    if ((*database)->readsReportsElsewhere()) {
        const auto reports = (*database)->openForReports(stop);
        if (!reports)
            return reports.error();
        (*reports)->details(); // finds out where they are read
        greeting.reports = (*reports)->freshness();
    }
    return greeting;
}

} // namespace

/// One test, known to both threads.
struct ConnectionTest::Running {
    std::stop_source stop;
    std::mutex mutex; // guards home
    ConnectionTest *home = nullptr;
};

ConnectionTest::ConnectionTest(store::DatabaseFor databaseFor, QObject *parent)
    : QObject(parent)
    , m_databaseFor(std::move(databaseFor)) {}

ConnectionTest::~ConnectionTest() {
    cancel();
}

void ConnectionTest::start(const store::ConnectionUrl &url) {
    cancel();
    m_running = std::make_shared<Running>();
    m_running->home = this;
    QThreadPool::globalInstance()->start([databaseFor = m_databaseFor, url, running = m_running] {
        const store::Result<Greeting> result = greet(databaseFor, url, running->stop.get_token());
        const std::lock_guard lock(running->mutex);
        if (!running->home)
            return;
        const auto tell = [home = running->home, running, result] {
            if (home->m_running == running) {
                home->m_running.reset();
                emit home->finished(result);
            }
        };
        QMetaObject::invokeMethod(running->home, tell, Qt::QueuedConnection);
    });
}

void ConnectionTest::cancel() {
    const std::shared_ptr<Running> running = std::exchange(m_running, nullptr);
    if (!running)
        return;
    running->stop.request_stop();
    const std::lock_guard lock(running->mutex);
    running->home = nullptr;
}

} // namespace ui
