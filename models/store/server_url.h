// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace store {

/// A `postgresql://` URL in parts that people fill in. Reads a URL as libpq does (percent-encoding, several hosts,
/// IPv6, sockets, parameters that stand for parts, `ssl=true`), and writes one that libpq reads as the same. What a
/// parameter may be called and hold is libpq's business. A value.
struct ServerUrl {
    struct Host {
        QString name; ///< a name, an address, a folder of sockets; empty: libpq's default
        QString port; ///< digits; empty: libpq's default

        friend bool operator==(const Host &, const Host &) = default;
    };

    struct Parameter {
        QString name;
        QString value;

        friend bool operator==(const Parameter &, const Parameter &) = default;
    };

    std::vector<Host> hosts = {}; ///< in the order in which they are tried
    QString user = {};
    QString database = {};
    std::vector<Parameter> parameters = {}; ///< all that is no part, each once
    QString password = {};                  ///< of the user; in memory only; null: there is none
    QString keyPassword = {};               ///< `sslpassword`: of the client's own key; likewise

    /// Nothing: libpq could make nothing of it either, or it can't be told where a password in it ends, since an `@`
    /// that belongs to a name, a password or a parameter isn't written as `%40`.
    static std::optional<ServerUrl> parse(const QString &url);

    /// The URL without passwords.
    QString text() const;
    /// For people: where it leads, and as whom. The other parameters are left out, for they may hold anything.
    QString display() const;

    /// Null: not given.
    QString parameter(const QString &name) const;
    /// A null @p value takes it out.
    void setParameter(const QString &name, const QString &value);

    /// Whether it can lead to this machine alone, by the loopback interface or a socket. A service may lead anywhere.
    bool isOnThisMachine() const;

    friend bool operator==(const ServerUrl &, const ServerUrl &) = default;
};

} // namespace store
