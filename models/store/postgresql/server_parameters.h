// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection_url.h"
#include "models/store/postgresql/wire.h"

#include <QByteArrayList>

#include <stop_token>
#include <vector>

namespace store::postgresql {

/// What libpq is told to connect with: all that a URL says, and what it leaves open.
class ServerParameters {
public:
    /// Throws sql::Failure: BadUrl, UnknownParameter.
    explicit ServerParameters(const ConnectionUrl &url);

    /// A connection, or one that says why it failed, in English.
    struct Attempt {
        Wire::Connection connection;
        QString sqlState; ///< of a refusal by the server
    };

    /// Tries each host, for as long as connect_timeout allows. libpq asks name servers meanwhile and can't be told to
    /// stop: where somebody may want to give up, it does so on a thread of its own. Nothing: @p giveUp was asked for.
    std::optional<Attempt> connect(const std::stop_token &giveUp) const;

private:
    void add(const QByteArray &name, const QByteArray &value);
    void addDefault(const char *name, const char *value);
    bool namesSeveralHosts() const;
    Attempt attempt() const;
    QString askWhyRefused() const;
    std::vector<const char *> keywords() const;
    std::vector<const char *> values() const;

    QByteArrayList m_names;
    QByteArrayList m_values;
};

} // namespace store::postgresql
