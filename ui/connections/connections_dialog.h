// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connection_tools.h"
#include "ui/connections/profile.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Notice;

/// The connections that there are: to open one, and to look after them. The embedded database is among them, first, and
/// can't be changed. Opens nothing itself. Opened with open(), and deletes itself.
class ConnectionsDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p current: the id of the one that is open now; empty: the embedded database; nothing: another, or none.
    ConnectionsDialog(const ConnectionTools &tools, const std::optional<QString> &current, QWidget *parent);

signals:
    void connectRequested(const ui::Profile &profile);
    /// The database in the user's own folder.
    void embeddedRequested();

private:
    QVBoxLayout *buttonColumn();
    void fill(const QString &selected);
    void showChoices();
    std::optional<Profile> selected() const;
    void connectSelected();
    void edit(const Profile &profile);
    void duplicate();
    void askToDelete();

    ConnectionTools m_tools;
    std::optional<QString> m_current;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_connect;
    Notice *m_notice;
};

} // namespace ui
