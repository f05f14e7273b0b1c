// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/page_copy.h"

#include <QThread>

#include <sqlite3.h>

namespace store::sqlite {

namespace {

constexpr int kPagesPerStep = 512;
constexpr int kWaitForLockMs = 10'000;

} // namespace

PageCopy::PageCopy(SqliteConnection &to, SqliteConnection &from)
    : m_to(to)
    , m_from(from)
    , m_copy(sqlite3_backup_init(to.handle(), "main", from.handle(), "main")) {
    if (!m_copy)
        to.fail(sqlite3_errcode(to.handle()));
    to.notePagesReplaced();
}

PageCopy::~PageCopy() {
    sqlite3_backup_finish(m_copy);
}

bool PageCopy::step(int pages) {
    for (int waited = 0;; ++waited) {
        const int code = sqlite3_backup_step(m_copy, pages);
        if (code == SQLITE_DONE)
            return true;
        if (code == SQLITE_OK)
            return false;
        const bool locked = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
        if (!locked || waited >= kWaitForLockMs)
            m_to.fail(code);
        QThread::msleep(1);
    }
}

void PageCopy::begin() {
    step(1);
}

void PageCopy::copyRest(Progress &progress) {
    for (bool done = false; !done;) {
        if (progress.isCancelled())
            throw sql::Failure({.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled});
        done = step(kPagesPerStep);
        const qint64 total = sqlite3_backup_pagecount(m_copy);
        progress.report(total - sqlite3_backup_remaining(m_copy), total);
    }
}

} // namespace store::sqlite
