// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QStringList newKey() {
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};
}

void openssl(const QStringList &words) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(words.join(u' ')), process.readAll().constData());
}

} // namespace

Certificates::Certificates(const QString &host) {
    makeRoot(u"root"_s, u"The test's authority"_s);
    makeRoot(u"stranger"_s, u"Somebody else's authority"_s);
    openssl(QStringList{u"req"_s} + newKey()
            + QStringList{u"-keyout"_s, key(), u"-out"_s, file(u"server.csr"_s), u"-subj"_s, u"/CN="_s + host});
    QFile names(file(u"names"_s));
    if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=DNS:" + host.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(names.fileName()));
    names.close();
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, file(u"server.csr"_s), u"-CA"_s, root(), u"-CAkey"_s, file(u"root.key"_s),
             u"-CAcreateserial"_s, u"-days"_s, u"1"_s, u"-extfile"_s, names.fileName(), u"-out"_s, certificate()});
}

void Certificates::makeRoot(const QString &name, const QString &title) {
    openssl(QStringList{u"req"_s, u"-x509"_s} + newKey()
            + QStringList{u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".crt"_s), u"-days"_s, u"1"_s,
                          u"-subj"_s, u"/CN="_s + title});
}

} // namespace support
