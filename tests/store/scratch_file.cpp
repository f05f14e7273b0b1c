// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scratch_file.h"

#include "models/store/sqlite/sqlite_database.h"
#include "tests/support/must.h"

#include <QFile>

#include <sqlite3.h>

using namespace domain;
using namespace store;
using support::must;

namespace {

sqlite3 *openRaw(const QString &path) {
    sqlite3 *db = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    sqlite3_busy_timeout(db, 10'000);
    return db;
}

void execute(sqlite3 *db, const QByteArray &sql) {
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(db));
}

} // namespace

ScratchFile::ScratchFile(const InitOptions &options) {
    must(sqlite::SqliteDatabase(ConnectionUrl::forFile(path())).initialise(options));
    reopen();
}

ScratchFile::ScratchFile(const QString &closedDatabase) {
    if (!QFile::copy(closedDatabase, path()))
        qFatal("%s can't be copied", qPrintable(closedDatabase));
    reopen();
}

InitOptions ScratchFile::sandboxOf(const QString &today) {
    return {.sandbox = true, .today = Day::fromIso(today)};
}

std::unique_ptr<Session> ScratchFile::another() const {
    return must(sqlite::SqliteDatabase(ConnectionUrl::forFile(path())).open());
}

AccountId ScratchFile::addAccount(const QString &name) {
    return must(m_session->commands().addAccount({.name = name, .email = QStringLiteral("post@shop.example")}));
}

IntegrationId ScratchFile::open(AccountId account, const QString &label) {
    if (!m_hasPlan)
        must(m_session->catalogue().addPlan(QStringLiteral("Basic"), Money(99'00), Money(49'00)));
    m_hasPlan = true;
    return must(m_session->commands().open({.account = account,
                                            .supplier = QStringLiteral("Castellan Paper"),
                                            .channel = QStringLiteral("EDI"),
                                            .label = label,
                                            .plan = QStringLiteral("Basic")}))
        .integration.id;
}

void ScratchFile::give(Command command, IntegrationId integration) {
    must(m_session->commands().execute({.command = command, .integration = integration}));
}

void ScratchFile::setToday(const QString &day) {
    must(m_session->upkeep().setToday(*Day::fromIso(day)));
}

void ScratchFile::run() {
    NoProgress progress;
    const RunReport report = must(m_session->renewals().run({}, progress));
    if (!report.incomplete.empty())
        qFatal("the run is incomplete");
}

QStringList ScratchFile::findings() {
    NoProgress progress;
    return must(m_session->upkeep().verify(progress));
}

void ScratchFile::damage(const QByteArray &sql) const {
    sqlite3 *db = openRaw(path());
    execute(db, "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
    QByteArrayList triggers;
    QByteArrayList names;
    sqlite3_stmt *list = nullptr;
    sqlite3_prepare_v2(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'", -1, &list, nullptr);
    while (sqlite3_step(list) == SQLITE_ROW) {
        names.append(reinterpret_cast<const char *>(sqlite3_column_text(list, 0)));
        triggers.append(reinterpret_cast<const char *>(sqlite3_column_text(list, 1)));
    }
    sqlite3_finalize(list);
    for (const QByteArray &name : names)
        execute(db, "DROP TRIGGER " + name);
    execute(db, sql);
    for (const QByteArray &trigger : triggers)
        execute(db, trigger);
    sqlite3_close(db);
}

QStringList ScratchFile::rows(const QByteArray &query) const {
    sqlite3 *db = openRaw(path());
    QStringList rows;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, query.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", query.constData(), sqlite3_errmsg(db));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            cells.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))));
        rows.append(cells.join(u'|'));
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return rows;
}
