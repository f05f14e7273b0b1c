// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/greeting_phrases.h"

#include "ui/phrases/permission_phrases.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Greeting)
};

} // namespace

QString greetingSentence(const Greeting &greeting) {
    const store::Business &business = greeting.business;
    const QString milliseconds = QLocale().toString(greeting.milliseconds);
    QStringList parts;
    if (business.encryption.isEmpty())
        //: %1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a login
        parts += Texts::tr("Connected in %1 ms to %2, not encrypted, as %3.")
                     .arg(milliseconds, business.server, quoted(business.login));
    else
        //: %1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a version of TLS, %4 a login
        parts += Texts::tr("Connected in %1 ms to %2, encrypted (%3), as %4.")
                     .arg(milliseconds, business.server, business.encryption, quoted(business.login));
    parts += Texts::tr("Roles: %1.").arg(roleNames(business.roles));
    if (!business.takesChanges)
        parts += Texts::tr("Nothing can be changed there: it is a standby, or the login may only read.");
    if (greeting.reports.isFromStandby())
        parts += Texts::tr("Reports are read from the standby: %1.").arg(greeting.reports.standby);
    else if (!greeting.reports.standby.isEmpty())
        parts += Texts::tr("Reports are read from the primary, for the standby cannot be used: %1.")
                     .arg(greeting.reports.standby);
    if (business.sandbox)
        parts += Texts::tr("It is a sandbox: nobody is billed from it.");
    return parts.join(u' ');
}

QString mismatchSentence(const Greeting &greeting, const ProfileMark &mark) {
    if (!mark.known || (*mark.known == KnownMark::Production) != greeting.business.sandbox)
        return {};
    //: %1 is what the user has marked the database with, like “Production” here
    return greeting.business.sandbox
               ? Texts::tr(
                     "The database says that it is a sandbox, but your mark says %1. Choose another mark, so that "
                     "nobody takes this for what customers are billed from.")
                     .arg(quoted(mark.word()))
               //: %1 is what the user has marked the database with, like “Test”
               : Texts::tr("The database says that it is no sandbox, but your mark says %1. Choose another mark, so "
                           "that nobody tries things out on what customers are billed from.")
                     .arg(quoted(mark.word()));
}

} // namespace ui
