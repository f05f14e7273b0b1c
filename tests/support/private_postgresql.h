// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <sys/types.h>

#include <optional>
#include <vector>

namespace support {

/// A PostgreSQL server of the test's own: under a temporary folder, on the loopback interface alone, on a free port,
/// run by the user postgres when we are root. Ends with the program, however that ends.
class PrivatePostgresql {
public:
    /// Everybody but kPasswordLogin is let in without a password.
    static constexpr auto kPasswordLogin = "somebody_with_password";

    /// What a crash may take: Careless doesn't wait for the disk, which is what most tests want.
    enum class Durability { Careless, Full };

    struct Following {
        const PrivatePostgresql &primary;
    };

    struct Kept {
        QString folder;      ///< others must be let through to it: the server is run by somebody else
        QByteArray settings; ///< lines of postgresql.conf
    };

    static constexpr auto kStandby = "standby";

    /// Ends the program when there is no server to be had: no promise goes untested for want of one.
    explicit PrivatePostgresql(Durability durability = Durability::Careless);
    /// A standby: a copy of the primary that follows it, read-only until it is promoted. The primary knows it as
    /// kStandby.
    explicit PrivatePostgresql(Following following);
    /// One whose folder outlives it, and who finds there what was in it before. Durability::Full.
    explicit PrivatePostgresql(const Kept &kept);
    ~PrivatePostgresql();
    PrivatePostgresql(const PrivatePostgresql &) = delete;
    PrivatePostgresql &operator=(const PrivatePostgresql &) = delete;

    /// `postgresql://LOGIN@127.0.0.1:PORT/DATABASE`.
    QString url(const QString &database, const QString &login = QStringLiteral("postgres")) const;

    int port() const { return m_port; }

    void start();
    /// All of its processes end at once by its own means: nothing is finished, nothing is written any more.
    void kill();
    /// All of its processes by SIGKILL.
    void crash();
    /// All of its processes stand still: the kernel goes on taking connections and acknowledging what arrives.
    void suspend();
    void resume();

    /// Offers TLS by this certificate from now on; without it there is none.
    void offerEncryption(const QString &certificateFile, const QString &keyFile);
    /// Further lines of postgresql.conf; the server reads them soon.
    void configure(const QByteArray &lines);
    /// A standby becomes a primary; returns when it has.
    void promote();

    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    /// What the server says of its work.
    QString log() const { return m_folder.filePath(QStringLiteral("log")); }

private:
    void initialise();
    void writeOwnSettings(const QByteArray &lines);
    std::vector<pid_t> processes() const;

    std::optional<QTemporaryDir> m_scratch; ///< nothing: the folder stays
    QDir m_folder;
    QProcess m_server;
    int m_port = 0;
};

} // namespace support
