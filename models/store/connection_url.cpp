// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection_url.h"

#include "models/store/user_folders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

namespace store {

namespace {

constexpr int kKeyBytes = 12;
constexpr auto kVariable = "RENEWDESK_DATABASE_URL";
constexpr QLatin1String kSqlite("sqlite://");
constexpr QLatin1String kPostgresql("postgresql://");
constexpr QLatin1String kPostgres("postgres://");

/// The beginning of what could not be read: as far as no password can stand. A plain path is shown whole.
QString shown(const QString &text) {
    static const QRegularExpression kSuspicious(QStringLiteral("://|[@=?]"));
    if (!text.contains(kSuspicious) || text.startsWith(kSqlite + u'/'))
        return text;
    static const QRegularExpression kHead(QStringLiteral("^(\\w+://)?[\\w.-]*"));
    const QString head = kHead.match(text).captured();
    return head.size() == text.size() ? text : head + u'…';
}

domain::Error badUrl(const QString &text) {
    return domain::invalid(domain::Reason::BadUrl, QStringLiteral("--database"), shown(text));
}

} // namespace

Result<ConnectionUrl> ConnectionUrl::parse(const QString &text) {
    if (text.startsWith(kPostgresql) || text.startsWith(kPostgres)) {
        const auto server = ServerUrl::parse(text);
        return server ? Result<ConnectionUrl>(forServer(*server)) : badUrl(text);
    }
    if (!text.startsWith(kSqlite))
        return badUrl(text);
    const QString path = QUrl::fromPercentEncoding(text.mid(kSqlite.size()).toUtf8());
    if (!path.startsWith(u'/') || path.size() < 2 || path.contains(QChar::Null) || path.endsWith(u'/'))
        return badUrl(text);
    return forFile(path);
}

ConnectionUrl ConnectionUrl::forFile(const QString &absolutePath) {
    return {.backend = Backend::Sqlite, .path = QDir::cleanPath(absolutePath)};
}

ConnectionUrl ConnectionUrl::forServer(const ServerUrl &url) {
    return {
        .backend = Backend::PostgreSql, .text = url.text(), .password = url.password, .keyPassword = url.keyPassword};
}

Result<ConnectionUrl> ConnectionUrl::fromEnvironment() {
    return isInEnvironment() ? parse(qEnvironmentVariable(kVariable)) : usersOwn();
}

bool ConnectionUrl::isInEnvironment() {
    return !qEnvironmentVariableIsEmpty(kVariable);
}

ConnectionUrl ConnectionUrl::usersOwn() {
    return forFile(dataFolder() + QStringLiteral("/renewdesk.sqlite"));
}

QString ConnectionUrl::url() const {
    return backend == Backend::Sqlite ? kSqlite + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) : text;
}

QString ConnectionUrl::key() const {
    const QByteArray hash = QCryptographicHash::hash(url().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(kKeyBytes).toHex());
}

QString ConnectionUrl::display() const {
    if (backend == Backend::Sqlite)
        return path;
    const auto server = ServerUrl::parse(text);
    return server ? server->display() : QString();
}

} // namespace store
