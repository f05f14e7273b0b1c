// SPDX-License-Identifier: GPL-3.0-or-later
// keychain_probe keep PROFILE PASSWORD | read PROFILE | forget PROFILE: one call of ui::systemPasswords(), and what
// came of it on standard output; for the test that starts keychains around it. `keep` reads it again in the same
// session.
#include "ui/connections/keychain/system_passwords.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

void print(const QString &line) {
    std::puts(line.toUtf8().constData());
}

QString told(const QString &password) {
    return password.isNull() ? QStringLiteral("none") : QStringLiteral("password ") + password;
}

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    const std::unique_ptr<ui::Passwords> passwords = ui::systemPasswords();
    const auto read = [&] {
        passwords->read(words[2], &application, [](const QString &password) {
            print(told(password));
            QCoreApplication::quit();
        });
    };
    // Answers may come at once, when nobody could quit yet.
    QTimer::singleShot(0, &application, [&] {
        if (words[1] == u"keep") {
            passwords->keep(words[2], words[3], ui::Passwords::Keep::InKeychain, &application,
                            [&read](ui::Passwords::Keep kept) {
                                print(kept == ui::Passwords::Keep::InKeychain ? QStringLiteral("in keychain")
                                                                              : QStringLiteral("for session"));
                                read();
                            });
        } else if (words[1] == u"forget") {
            passwords->forget(words[2]);
            read(); // jobs are done one after the other
        } else {
            read();
        }
    });
    return QCoreApplication::exec();
}
