// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/replica_url.h"

#include <algorithm>

namespace store::postgresql {

namespace {

const QString kParameter = QStringLiteral("renewdesk_replica");

/// Long enough for a standby that is there; a report that waits for one that isn't is read from the primary.
const QString kConnectTimeoutSeconds = QStringLiteral("2");

ConnectionUrl with(const ConnectionUrl &url, const ServerUrl &server) {
    ConnectionUrl changed = url;
    changed.text = server.text();
    return changed;
}

} // namespace

bool namesReplica(const ConnectionUrl &url) {
    const std::optional<ServerUrl> server = ServerUrl::parse(url.text);
    return server && !server->parameter(kParameter).isNull();
}

ConnectionUrl withoutReplica(const ConnectionUrl &url) {
    std::optional<ServerUrl> server = ServerUrl::parse(url.text);
    if (!server || server->parameter(kParameter).isNull())
        return url;
    server->setParameter(kParameter, {});
    return with(url, *server);
}

Result<ConnectionUrl> replicaOf(const ConnectionUrl &url) {
    std::optional<ServerUrl> server = ServerUrl::parse(url.text);
    const QString hosts = server ? server->parameter(kParameter) : QString();
    const std::optional<ServerUrl> named = ServerUrl::parse(QStringLiteral("postgresql://%1/").arg(hosts));
    const bool isPlain =
        named && !named->hosts.empty() && std::ranges::none_of(named->hosts, &QString::isEmpty, &ServerUrl::Host::name)
        && named->parameters.empty() && named->user.isEmpty() && named->database.isEmpty() && named->password.isNull();
    if (!isPlain)
        return domain::invalid(domain::Reason::BadReplica, QStringLiteral("--database"),
                               hosts.section(u'@', -1)); // what stands before may be a password
    server->hosts = named->hosts;
    server->setParameter(kParameter, {});
    server->setParameter(QStringLiteral("hostaddr"), {}); // the primary's
    server->setParameter(QStringLiteral("target_session_attrs"), QStringLiteral("prefer-standby"));
    server->setParameter(QStringLiteral("connect_timeout"), kConnectTimeoutSeconds);
    return with(url, *server);
}

} // namespace store::postgresql
