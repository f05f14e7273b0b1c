// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/refusal.h"

#include <QRegularExpression>

namespace store::postgresql {

namespace {

using domain::Error;
using domain::Reason;

Error unreachable(const FailedConnection &failed, Reason reason, const QString &text = {}) {
    return {.code = domain::ErrorCode::Unreachable,
            .reason = reason,
            .facts = {.path = failed.location, .text = text, .who = failed.login}};
}

/// `connection to server at "h" (10.0.0.1), port 5432 failed: Connection refused` and hints on lines of their own, for
/// each host and address: what was refused, each once.
QString briefly(const QString &said) {
    static const QRegularExpression kSeverity(QStringLiteral("^[^\\s:]+:  ")); // DETAIL, HINT
    static const QRegularExpression kFailed(QStringLiteral("^connection to server .*? failed: (?:[^:]+:  )?(.*)$"));
    QStringList reasons;
    for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = kFailed.match(line);
        const QString reason = match.hasMatch() ? match.captured(1) : line.trimmed();
        const bool isAppendix = line.startsWith(u'\t') || (!match.hasMatch() && line.contains(kSeverity));
        if (!isAppendix && !reasons.contains(reason))
            reasons += reason;
    }
    return reasons.join(QStringLiteral("; "));
}

/// What libpq finds wrong before it looks for a server, or while it makes ready to reach one.
bool isAboutParameters(const QString &said) {
    static const QRegularExpression kAboutParameters(
        QStringLiteral("^(?:invalid \\S+ value: |invalid integer value |invalid port number|could not match "
                       "|could not parse network address |definition of service |.*\\bservice file )"));
    return said.contains(kAboutParameters);
}

Reason reasonOf(const QString &sqlState) {
    if (sqlState == u"28P01")
        return Reason::PasswordRefused;
    if (sqlState.startsWith(u"28") || sqlState == u"42501")
        return Reason::LoginRefused;
    if (sqlState == u"3D000")
        return Reason::NoSuchDatabase;
    if (sqlState == u"57P03" || sqlState.startsWith(u"53"))
        return Reason::ServerBusy;
    return Reason::ServerUnreachable;
}

} // namespace

EnglishMessages::EnglishMessages()
    : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(uselocale(nullptr))))
    , m_before(uselocale(m_english)) {}

EnglishMessages::~EnglishMessages() {
    uselocale(m_before);
    freelocale(m_english);
}

Error refusal(const FailedConnection &failed) {
    if (const QString said = briefly(failed.said); failed.sqlState.isEmpty() && isAboutParameters(said))
        return {.code = domain::ErrorCode::Invalid,
                .reason = Reason::BadParameter,
                .facts = {.path = failed.location, .text = said}};
    if (failed.wantsPassword)
        return unreachable(failed, Reason::PasswordWanted);
    if (failed.said.contains(u"certificate verify failed"))
        return unreachable(failed, Reason::CertificateUntrusted);
    static const QRegularExpression kOther(
        QStringLiteral("server certificate for \"(.*?)\".* does not match host name"));
    if (const auto other = kOther.match(failed.said); other.hasMatch())
        return unreachable(failed, Reason::CertificateOfAnother, other.captured(1));
    static const QRegularExpression kNoRoot(
        QStringLiteral("root certificate file \"(.*?)\"|directory to locate (root certificate) file"));
    if (const auto root = kNoRoot.match(failed.said); root.hasMatch())
        return unreachable(failed, Reason::NoRootCertificate, root.captured(1));
    if (failed.said.contains(u"server does not support SSL, but SSL was required"))
        return unreachable(failed, Reason::NoEncryption);
    return unreachable(failed, reasonOf(failed.sqlState), briefly(failed.said));
}

} // namespace store::postgresql
