// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/single_instance.h"

#include "models/store/user_folders.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace desk {
namespace {

constexpr int kPatienceMs = 5'000;
constexpr int kAnswerMs = 1'000;
constexpr int kLookAgainMs = 30;
constexpr int kLongestToken = 512;
constexpr auto kAnswer = "coming\n";

/// What a launcher gave this process to come forward with: Wayland's way, else X11's.
QByteArray ownToken() {
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return (token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token).left(kLongestToken);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder) {
    store::makePrivateFolder(folder);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() {
    release();
}

QString SingleInstance::file(const QString &database, const char *suffix) const {
    return m_folder + u'/' + database + QLatin1String(suffix);
}

bool SingleInstance::claim(const QString &database) {
    QElapsedTimer time;
    time.start();
    // The first one may be on its way still, or just ending: then the lock is free in a moment.
    while (!lock(database)) {
        if (activate(database))
            return false;
        if (time.hasExpired(kPatienceMs))
            return true;
        QThread::msleep(kLookAgainMs);
    }
    return true;
}

void SingleInstance::moveTo(const QString &database) {
    if (database == m_database)
        return;
    release();
    lock(database);
}

/// The lock's file stays when the lock goes: whoever removed it might take it from under the next one's feet.
bool SingleInstance::lock(const QString &database) {
    const QByteArray path = QFile::encodeName(file(database, ".lock"));
    m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) == 0) {
        m_database = database;
        listen();
        return true;
    }
    const bool isHeld = m_lock >= 0;
    release();
    return !isHeld; // without a folder there is no order: everybody is first
}

void SingleInstance::release() {
    m_server.close();
    m_database.clear();
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

/// What lies at the socket's place is a dead one's: the lock is ours.
void SingleInstance::listen() {
    QLocalServer::removeServer(file(m_database, ".socket"));
    m_server.listen(file(m_database, ".socket"));
}

bool SingleInstance::activate(const QString &database) const {
    QLocalSocket socket;
    socket.connectToServer(file(database, ".socket"));
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    socket.write(ownToken() + '\n');
    if (!socket.waitForBytesWritten(kAnswerMs))
        return false;
    while (socket.bytesAvailable() < qint64(qstrlen(kAnswer))) {
        if (!socket.waitForReadyRead(kAnswerMs))
            return false;
    }
    return socket.readAll() == kAnswer;
}

void SingleInstance::answer() {
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > kLongestToken + 1) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QByteArray token = socket->readLine().trimmed();
            socket->write(kAnswer);
            socket->flush();
            emit activated(token);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace desk
