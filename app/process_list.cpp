// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_list.h"

#include "models/store/server_url.h"

#include <QByteArrayView>

#include <algorithm>

namespace app {

namespace {

constexpr char kHidden = '*';

/// Where a URL of a server begins and may hold a password: one that can't be read may hold one anywhere.
qsizetype beginOfSecrets(QByteArrayView argument) {
    for (const QByteArrayView scheme : {QByteArrayView("postgresql://"), QByteArrayView("postgres://")}) {
        const qsizetype at = argument.indexOf(scheme);
        if (at < 0)
            continue;
        const auto url = store::ServerUrl::parse(QString::fromUtf8(argument.sliced(at)));
        const bool isPlain = url && url->password.isNull() && url->keyPassword.isNull();
        return isPlain ? argument.size() : at + scheme.size();
    }
    return argument.size();
}

} // namespace

void hidePasswords(int argc, char *argv[]) {
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        std::fill(argv[i] + beginOfSecrets(argument), argv[i] + argument.size(), kHidden);
    }
}

} // namespace app
