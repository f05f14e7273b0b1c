// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/encryption.h"

#include <QCoreApplication>

namespace ui {
namespace {

constexpr QLatin1String kVerifyFull("verify-full");
constexpr QLatin1String kVerifyCa("verify-ca");
constexpr QLatin1String kRequire("require");
constexpr QLatin1String kPrefer("prefer");
constexpr QLatin1String kDisable("disable");

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Encryption)
};

} // namespace

QStringList Encryption::modes() {
    return {kVerifyFull, kVerifyCa, kRequire, kPrefer, kDisable};
}

QString Encryption::unsaid() {
    return kPrefer;
}

QString Encryption::suggested(bool onThisMachine) {
    return onThisMachine ? unsaid() : kVerifyFull;
}

QString Encryption::name(const QString &mode) {
    //: In brackets stands what the server's documentation calls it; it is not translated
    if (mode == kVerifyFull)
        return Texts::tr("Encrypted, server checked (verify-full)");
    if (mode == kVerifyCa)
        return Texts::tr("Encrypted, authority checked (verify-ca)");
    if (mode == kRequire)
        return Texts::tr("Encrypted, nothing checked (require)");
    if (mode == kPrefer)
        return Texts::tr("Encrypted if possible (prefer)");
    if (mode == kDisable)
        return Texts::tr("Not encrypted (disable)");
    return mode;
}

QString Encryption::meaning(const QString &mode, bool onThisMachine) {
    if (mode == kVerifyFull)
        return Texts::tr("The server must prove by a certificate that it is the one you named.");
    if (mode == kVerifyCa)
        return Texts::tr("Any server with a certificate of your authority is taken for this one.");
    if (mode == kRequire)
        return Texts::tr("Any certificate is accepted: whoever gets in between can pose as the server and read "
                         "everything, the password too.");
    if (onThisMachine)
        return Texts::tr("Nothing leaves this machine.");
    if (mode == kDisable)
        return Texts::tr("Everybody on the way can read everything, the password too.");
    return Texts::tr("Whoever gets in between can turn the encryption off, and read everything, the password too.");
}

bool Encryption::isWeak(const QString &mode, bool onThisMachine) {
    return !isChecked(mode) && !onThisMachine;
}

bool Encryption::isChecked(const QString &mode) {
    return mode == kVerifyFull || mode == kVerifyCa;
}

} // namespace ui
