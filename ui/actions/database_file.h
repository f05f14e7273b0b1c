// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "ui/shell/page_context.h"

#include <QObject>

class QAction;

namespace ui {

class WriteGuard;

/// What can be done with the whole of a database from the desk: take customers in from a spreadsheet, and of an
/// embedded file make a backup and bring one back. A database on a server is backed up by its server, and the actions
/// say so.
class DatabaseFile : public QObject {
    Q_OBJECT

public:
    /// Lives no longer than @p window, over which its dialogs open.
    DatabaseFile(const PageContext &context, QWidget *window);

    QAction *importAction() const { return m_import; }

    QAction *backUpAction() const { return m_backUp; }

    QAction *restoreAction() const { return m_restore; }

private:
    void import();
    void backUp();
    void backUpTo(const QString &path);
    void restore();
    void askToRestore(const QString &path);
    void restoreFrom(const QString &path);

    const PageContext &m_context;
    QWidget *m_window;
    QAction *m_import;
    QAction *m_backUp;
    QAction *m_restore;
};

} // namespace ui
