// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

#include <locale.h>

namespace store::postgresql {

/// While it lives, libpq speaks English on this thread, whatever the user's language: what a network or a certificate
/// is refused for, it tells in words alone.
class EnglishMessages {
public:
    EnglishMessages();
    ~EnglishMessages();
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before;
};

/// What is known of a connection that did not come about.
struct FailedConnection {
    QString location; ///< for people
    QString login;
    QString said;               ///< libpq's message, in English
    QString sqlState;           ///< of the server's own, if it is that
    bool wantsPassword = false; ///< the server asked for one, and there was none
};

/// Why it did not come about: BadParameter, where nobody was even asked; ServerUnreachable, CertificateUntrusted,
/// CertificateOfAnother, NoRootCertificate, NoEncryption, PasswordWanted; where a server has spoken, by its SQLSTATE:
/// PasswordRefused, LoginRefused, NoSuchDatabase, ServerBusy.
domain::Error refusal(const FailedConnection &failed);

} // namespace store::postgresql
