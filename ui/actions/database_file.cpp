// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/database_file.h"

#include "models/store/client.h"
#include "ui/actions/write_guard.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/work_dialog.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>

namespace ui {
namespace {

/// A server's database is backed up where it is.
QString whyNoFile() {
    return DatabaseFile::tr(
        "This database is on a server: whoever looks after the server backs it up and restores it.");
}

QString backupFilter() {
    //: A kind of file, for a file dialog
    return DatabaseFile::tr("Renewdesk backups (*.sqlite)");
}

} // namespace

DatabaseFile::DatabaseFile(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_import(new QAction(tr("&Import customers…"), this))
    , m_backUp(new QAction(tr("Back &up…"), this))
    , m_restore(new QAction(tr("&Restore a backup…"), this)) {
    m_import->setObjectName(QStringLiteral("import-action"));
    m_backUp->setObjectName(QStringLiteral("back-up-action"));
    m_restore->setObjectName(QStringLiteral("restore-action"));
    new WriteGuard(context.access, domain::Command::Import, m_import);
    auto *restoring = new WriteGuard(context.access, domain::Command::Restore, m_restore);
    if (context.client.url().backend != store::Backend::Sqlite) {
        restoring->setReason(whyNoFile());
        m_backUp->setEnabled(false);
        m_backUp->setToolTip(whyNoFile());
        m_backUp->setWhatsThis(whyNoFile());
    }
    connect(m_import, &QAction::triggered, this, &DatabaseFile::import);
    connect(m_backUp, &QAction::triggered, this, &DatabaseFile::backUp);
    connect(m_restore, &QAction::triggered, this, &DatabaseFile::restore);
}

void DatabaseFile::import() {
    m_context.dialogs.askFileToOpen(m_window, {.title = tr("Import customers"), .filter = tr("CSV (*.csv)")},
                                    [self = QPointer(this)](const QString &path) {
                                        if (self)
                                            (new ImportDialog(self->m_context, path, self->m_window))->open();
                                    });
}

void DatabaseFile::backUp() {
    m_context.dialogs.askFileToSave(m_window,
                                    {.title = tr("Back up"),
                                     .suggestedName =
                                         QStringLiteral("renewdesk-%1.sqlite").arg(m_context.clock.today().iso()),
                                     .filter = backupFilter()},
                                    [self = QPointer(this)](const QString &path) {
                                        if (self)
                                            self->backUpTo(path);
                                    });
}

void DatabaseFile::backUpTo(const QString &path) {
    auto *dialog = new WorkDialog(tr("Backing up…"), m_window);
    dialog->run(
        m_context.client,
        [path](store::Session &session, store::Progress &progress) { return session.upkeep().backup(path, progress); },
        this,
        [this, path](const store::Result<void> &done) {
            if (!done) {
                m_context.messages.explain(done.error());
                return;
            }
            const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
            m_context.messages.tell(
                tr("The backup is at %1. What is removed later stays in it: delete backups that are "
                   "no longer needed.")
                    .arg(QDir::toNativeSeparators(path)),
                {tr("Open folder"), [folder] { QDesktopServices::openUrl(folder); }});
        });
}

void DatabaseFile::restore() {
    m_context.dialogs.askFileToOpen(m_window, {.title = tr("Restore a backup"), .filter = backupFilter()},
                                    [self = QPointer(this)](const QString &path) {
                                        if (self)
                                            self->askToRestore(path);
                                    });
}

void DatabaseFile::askToRestore(const QString &path) {
    m_context.dialogs.ask(m_window,
                          {.title = tr("Restore %1?").arg(quoted(QFileInfo(path).fileName())),
                           .text = tr("Everything in this database is replaced by the backup. What was recorded since "
                                      "is lost, but for invoices, removals and the audit: they are final, and what was "
                                      "removed stays removed."),
                           .detail = tr("Make a backup of the present state first if you may want it back."),
                           .verb = tr("Restore"),
                           .dangerous = true},
                          [self = QPointer(this), path] {
                              if (self)
                                  self->restoreFrom(path);
                          });
}

void DatabaseFile::restoreFrom(const QString &path) {
    auto *dialog = new WorkDialog(tr("Restoring…"), m_window);
    dialog->run(
        m_context.client,
        [path](store::Session &session, store::Progress &progress) { return session.upkeep().restore(path, progress); },
        this,
        [this](const store::Result<qint64> &replayed) {
            if (replayed)
                m_context.messages.tell(
                    tr("The backup has been restored. %Ln removal(s) since then were carried out again.", nullptr,
                       int(*replayed)));
            else
                m_context.messages.explain(replayed.error());
        });
}

} // namespace ui
