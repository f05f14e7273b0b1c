// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection_url.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace store {

namespace {

domain::Error badUrl(const QString &text) {
    return domain::invalid(domain::Reason::BadUrl, QStringLiteral("--database"), text);
}

} // namespace

Result<ConnectionUrl> ConnectionUrl::parse(const QString &text) {
    if (text.startsWith(u"postgresql://") || text.startsWith(u"postgres://"))
        return ConnectionUrl{.backend = Backend::PostgreSql, .path = {}, .text = text};
    const QLatin1String scheme("sqlite://");
    if (!text.startsWith(scheme))
        return badUrl(text);
    const QString path = QUrl::fromPercentEncoding(text.mid(scheme.size()).toUtf8());
    if (!path.startsWith(u'/') || path.size() < 2 || path.contains(QChar::Null) || path.endsWith(u'/'))
        return badUrl(text);
    return forFile(path);
}

ConnectionUrl ConnectionUrl::forFile(const QString &absolutePath) {
    return {.backend = Backend::Sqlite, .path = QDir::cleanPath(absolutePath), .text = {}};
}

Result<ConnectionUrl> ConnectionUrl::fromEnvironment() {
    const QString url = qEnvironmentVariable("RENEWDESK_DATABASE_URL");
    if (!url.isEmpty())
        return parse(url);
    return usersOwn();
}

ConnectionUrl ConnectionUrl::usersOwn() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return forFile(folder + QStringLiteral("/renewdesk/renewdesk.sqlite"));
}

QString ConnectionUrl::display() const {
    if (backend == Backend::Sqlite)
        return path;
    return QUrl(text).toDisplayString(QUrl::RemovePassword);
}

} // namespace store
