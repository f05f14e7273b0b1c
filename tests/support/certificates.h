// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace support {

/// An authority of the test's own, and a server's certificate that it signed, in files, made by the program openssl.
/// Valid for a day. Gone when this is.
class Certificates {
public:
    /// @p host: the name that the certificate is for. Ends the program where there is no openssl.
    explicit Certificates(const QString &host);

    QString root() const { return file(QStringLiteral("root.crt")); }

    /// Of another authority, which has signed nothing here.
    QString strangersRoot() const { return file(QStringLiteral("stranger.crt")); }

    QString certificate() const { return file(QStringLiteral("server.crt")); }

    QString key() const { return file(QStringLiteral("server.key")); }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void makeRoot(const QString &name, const QString &title);

    QTemporaryDir m_folder;
};

} // namespace support
