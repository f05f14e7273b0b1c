// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_list.h"

#include "models/store/server_url.h"

#include <QByteArrayView>

#include <algorithm>

namespace app {

namespace {

constexpr char kHidden = '*';
constexpr QByteArrayView kCredential("--credential");

/// Where a URL of a server may hold a password: one that can't be read may hold one anywhere.
qsizetype beginOfPassword(QByteArrayView argument) {
    for (const QByteArrayView scheme : {QByteArrayView("postgresql://"), QByteArrayView("postgres://")}) {
        const qsizetype at = argument.indexOf(scheme);
        if (at < 0)
            continue;
        const auto url = store::ServerUrl::parse(QString::fromUtf8(argument.sliced(at)));
        const bool isPlain = url && url->password.isNull() && url->keyPassword.isNull()
                             && !url->parameter(QStringLiteral("renewdesk_replica")).contains(u'@');
        return isPlain ? argument.size() : at + scheme.size();
    }
    return argument.size();
}

/// Where what is nobody's business begins in an argument; its end: nowhere.
qsizetype beginOfSecrets(QByteArrayView argument, QByteArrayView before) {
    if (before == kCredential)
        return 0;
    if (argument.startsWith(kCredential) && argument.sliced(kCredential.size()).startsWith('='))
        return kCredential.size() + 1;
    return beginOfPassword(argument);
}

} // namespace

void hideSecrets(int argc, char *argv[]) {
    QByteArrayView before;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        std::fill(argv[i] + beginOfSecrets(argument, before), argv[i] + argument.size(), kHidden);
        before = argument;
    }
}

} // namespace app
