// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/background_work.h"

#include <utility>

namespace desk {

BackgroundWork::BackgroundWork(Work work, QObject *parent)
    : QObject(parent)
    , m_thread([this, work = std::move(work)] {
        const store::Result<void> result = work(*this);
        QMetaObject::invokeMethod(
            this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
    }) {}

BackgroundWork::~BackgroundWork() {
    m_cancelled = true;
    m_thread.join();
}

void BackgroundWork::report(qint64 done, qint64 total) {
    QMetaObject::invokeMethod(
        this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
}

} // namespace desk
