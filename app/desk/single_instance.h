// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace desk {

/// One window of this user on a database: who starts a second one has the first come forward instead. Among the
/// processes of a session; a lock of the system's, which ends with its process however that ends, decides who is first,
/// and a socket beside it takes the message. It is a courtesy and guards nothing: where the first one doesn't answer,
/// or no lock can be had, the second one opens a window of its own.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// @p folder is made when it isn't there.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: go on and open the database of that key (store::ConnectionUrl::key()). False: there is a window on it,
    /// which comes forward now. Waits for the answer of another process, for some seconds at most.
    bool claim(const QString &database);

    /// This window is on another database now. Where somebody else is first there, they stay it.
    void moveTo(const QString &database);

signals:
    /// Somebody has started a second one. @p token: with which a desktop lets a window come forward; may be empty.
    void activated(const QByteArray &token);

private:
    bool lock(const QString &database);
    void release();
    bool activate(const QString &database) const;
    void listen();
    void answer();
    QString file(const QString &database, const char *suffix) const;

    QString m_folder;
    QString m_database; ///< empty: none is ours
    int m_lock = -1;
    QLocalServer m_server;
};

} // namespace desk
