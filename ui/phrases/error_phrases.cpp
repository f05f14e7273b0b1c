// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/error_phrases.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/text.h"
#include "ui/phrases/names.h"
#include "ui/phrases/permission_phrases.h"
#include "ui/phrases/phrases.h"

namespace ui {

namespace {

using domain::Facts;
using domain::Reason;

QString integrationName(const Facts &facts) {
    return facts.integration ? Phrases::tr("Integration %1").arg(facts.integration->value)
                             : Phrases::tr("This integration");
}

QString accountName(const Facts &facts) {
    return facts.account ? Phrases::tr("Account %1").arg(facts.account->value) : Phrases::tr("This account");
}

QString dayOr(const std::optional<domain::Day> &day, const QString &otherwise, const Formats &formats) {
    return day ? formats.day(*day) : otherwise;
}

QString billingDay(const Facts &facts, const Formats &formats) {
    return dayOr(facts.day, Phrases::tr("its billing date"), formats);
}

QString today(const Facts &facts, const Formats &formats) {
    return facts.otherDay ? Phrases::tr("today is %1").arg(formats.day(*facts.otherDay))
                          : Phrases::tr("that is not after today");
}

/// What was typed, behind the name of the field it was typed into.
QString inField(const Facts &facts) {
    if (facts.field.isEmpty())
        return facts.text.isEmpty() ? Phrases::tr("This") : quoted(facts.text);
    return Phrases::tr("%1: %2").arg(fieldName(facts.field), quoted(facts.text));
}

QString field(const Facts &facts) {
    return facts.field.isEmpty() ? Phrases::tr("The text") : fieldName(facts.field);
}

QString file(const Facts &facts) {
    return facts.path.isEmpty() ? Phrases::tr("The file") : facts.path;
}

QString server(const Facts &facts) {
    return facts.path.isEmpty() ? Phrases::tr("The server") : facts.path;
}

QString login(const Facts &facts) {
    return facts.who.isEmpty() ? Phrases::tr("this login") : quoted(facts.who);
}

/// What a system or a database said, as an appendix.
QString said(const Facts &facts) {
    return facts.text.isEmpty() ? QString() : Phrases::tr(" (%1)").arg(facts.text.trimmed());
}

bool isServer(const Facts &facts) {
    return facts.path.startsWith(u"postgresql:");
}

QString unreachable(const Facts &facts) {
    return Phrases::tr("%1 cannot be reached%2. Check the host and the port, and that you are connected to the network "
                       "that leads there; else ask whoever looks after the server whether it runs.")
        .arg(server(facts), said(facts));
}

QString moved(const Facts &facts, const Formats &formats) {
    const QString what = facts.command ? commandDone(facts.command) : Phrases::tr("renewed");
    QString text = Phrases::tr("%1 has changed since you looked at it").arg(integrationName(facts));
    if (!facts.who.isEmpty() && facts.when.isValid())
        text = Phrases::tr("%1 has changed since you looked at it: %2 by %3 on %4")
                   .arg(integrationName(facts), what, facts.who, formats.instant(facts.when));
    else if (!facts.who.isEmpty())
        text =
            Phrases::tr("%1 has changed since you looked at it: %2 by %3").arg(integrationName(facts), what, facts.who);
    return Phrases::tr("%1. Nothing was done. Look at how it stands now, then decide again.").arg(text);
}

QString renewed(const Facts &facts, const Formats &formats) {
    const QString invoice = facts.text.isEmpty() ? QString() : Phrases::tr(" (invoice %1)").arg(facts.text);
    return Phrases::tr("%1 was renewed on %2%3, after the day you looked at it. Your command was not carried out. Look "
                       "at how it stands now, then decide again.")
        .arg(integrationName(facts), billingDay(facts, formats), invoice);
}

QString runner(const Facts &facts, const Formats &formats) {
    if (facts.who.isEmpty())
        return Phrases::tr("Another renewal run is under way. Wait for it to end, then try again.");
    return Phrases::tr("%1 started a renewal run on %2 and it is under way. Wait for it to end, then try again.")
        .arg(facts.who, formats.instant(facts.when));
}

QString rejected(const Facts &facts, const Formats &formats) {
    constexpr std::size_t kShown = 20;
    QStringList lines{Phrases::tr("Nothing was imported: %Ln row(s) cannot be taken. Mend them and import again.",
                                  nullptr, int(facts.rows.size()))};
    for (std::size_t i = 0; i < facts.rows.size() && i < kShown; ++i)
        lines += badRowSentence(facts.rows[i], formats);
    if (facts.rows.size() > kShown)
        lines += Phrases::tr("… and %Ln more.", nullptr, int(facts.rows.size() - kShown));
    return lines.join(u'\n');
}

QString broken(const Facts &facts) {
    QStringList lines{Phrases::tr("The database breaks %Ln of its promise(s). Keep a copy of it, restore a backup that "
                                  "verifies, and report this.",
                                  nullptr, int(facts.findings.size()))};
    return (lines + facts.findings).join(u'\n');
}

/// Cause and next step; what is possible instead is said by the caller.
QString cause(const domain::Error &error, const Formats &formats) {
    const Facts &facts = error.facts;
    switch (error.reason) {
    case Reason::None:
        switch (error.code) {
        case domain::ErrorCode::Forbidden:
            if (facts.command)
                return permissionSentence(*facts.command);
            return Phrases::tr("You are not allowed to do this. Ask a manager or the database's owner.");
        case domain::ErrorCode::Cancelled: return Phrases::tr("Stopped, as you asked.");
        case domain::ErrorCode::Refused:
        case domain::ErrorCode::Conflict:
        case domain::ErrorCode::NotFound:
        case domain::ErrorCode::Invalid:
        case domain::ErrorCode::Storage:
        case domain::ErrorCode::Unreachable:
        case domain::ErrorCode::Schema: break;
        }
        return Phrases::tr("It did not work%1. Try again; if it fails again, run “renewdeskctl diagnose”.")
            .arg(said(facts));
    case Reason::IsFrozenAlready: return Phrases::tr("%1 is frozen already.").arg(integrationName(facts));
    case Reason::CancelPendingFreezeInstead:
        return Phrases::tr("%1 is cancelled and will be removed. To keep it frozen, use “Freeze instead”.")
            .arg(integrationName(facts));
    case Reason::IsFrozenUncancelKeepsIt:
        return Phrases::tr("%1 is frozen already. To keep it from being removed, un-cancel it: it stays frozen.")
            .arg(integrationName(facts));
    case Reason::IsActive:
        return Phrases::tr("%1 is active: there is nothing to unfreeze.").arg(integrationName(facts));
    case Reason::UncancelFirst:
        return Phrases::tr("%1 is cancelled. Un-cancel it first, then unfreeze it.").arg(integrationName(facts));
    case Reason::RemovalStands:
        return Phrases::tr("%1 is cancelled already: it will be removed on %2.")
            .arg(integrationName(facts), billingDay(facts, formats));
    case Reason::NothingToUndo:
        return Phrases::tr("%1 is not cancelled: there is nothing to undo.").arg(integrationName(facts));
    case Reason::Removed:
        return Phrases::tr("%1 was removed on %2, and all information of it was deleted. Nothing can bring it back; "
                           "open a new one instead. Its invoices are kept.")
            .arg(integrationName(facts), billingDay(facts, formats));
    case Reason::VersionMoved: return moved(facts, formats);
    case Reason::RenewedSince: return renewed(facts, formats);
    case Reason::RemovedSince:
        return Phrases::tr("%1 was cancelled and has been removed on %2, after the day you looked at it. Nothing can "
                           "bring it back; open a new one instead.")
            .arg(integrationName(facts), billingDay(facts, formats));
    case Reason::DayMoved:
        return Phrases::tr("It is %2 by now; the invoice was shown for %1. Nothing was opened: look at it again, then "
                           "open.")
            .arg(dayOr(facts.day, Phrases::tr("an earlier day"), formats),
                 dayOr(facts.otherDay, Phrases::tr("another day"), formats));
    case Reason::NoPriceInForce:
        return Phrases::tr("No price of the plan is in force on %1. Ask a manager to set one, then try again.")
            .arg(dayOr(facts.day, Phrases::tr("that day"), formats));
    case Reason::SeenDayInFuture:
        return Phrases::tr("The day seen, %1, lies after the database's today. Give the day that “today” shows.")
            .arg(dayOr(facts.day, Phrases::tr("as given"), formats));
    case Reason::RequestReused:
        return Phrases::tr("This request id was used for another command before. Use a new one.");
    case Reason::RequestWithdrawn:
        return Phrases::tr("This request was given up before it reached the database. Nothing was changed; try again.");
    case Reason::AccountParked:
        return Phrases::tr("%1 is parked, because %2. Mend that, then try again: until it can be settled, no command "
                           "on it is possible.")
            .arg(accountName(facts), parkReasonName(facts.parked.value_or(domain::ParkReason::Failed)));
    case Reason::NothingToChange: return Phrases::tr("It is so already: nothing was changed.");
    case Reason::SyncWhileFrozen:
        return Phrases::tr("%1 is frozen, so no sync may happen. Unfreeze it first.").arg(integrationName(facts));
    case Reason::NotParked: return Phrases::tr("%1 is not parked: there is nothing to do.").arg(accountName(facts));
    case Reason::NoSuchAccount:
        return facts.account ? Phrases::tr("There is no account %1. Look for it in the list of accounts.")
                                   .arg(facts.account->value)
                             : Phrases::tr("There is no such account. Look for it in the list of accounts.");
    case Reason::NoSuchIntegration:
        return facts.integration ? Phrases::tr("There is no integration %1. Look for it on its account's page.")
                                       .arg(facts.integration->value)
                                 : Phrases::tr("There is no such integration. Look for it on its account's page.");
    case Reason::NoSuchInvoice:
        return Phrases::tr("There is no invoice %1. Look for it in the list of invoices.").arg(quoted(facts.text));
    case Reason::NoSuchLine:
        return Phrases::tr("There is no such line: %1. Look at the invoice for the numbers of its lines.")
            .arg(quoted(facts.text));
    case Reason::NoSuchCharge:
        //: %1 is "Integration 7", %2 a day
        return Phrases::tr("%1 has no billing date on %2. Look at its charges for the dates it has.")
            .arg(integrationName(facts), dayOr(facts.day, Phrases::tr("that day"), formats));
    case Reason::NoSuchPlan:
        return Phrases::tr("There is no plan %1. Take one from the list of plans, or add it first.")
            .arg(quoted(facts.text));
    case Reason::NoSuchSupplier:
        return Phrases::tr(
                   "There is no supplier %1. Take one from the list of suppliers: somebody may have renamed it.")
            .arg(quoted(facts.text));
    case Reason::NoSuchChannel:
        return Phrases::tr("There is no sales channel %1. Take one from the list of sales channels: somebody may have "
                           "renamed it.")
            .arg(quoted(facts.text));
    case Reason::MalformedDay:
        return Phrases::tr("%1 is not a day. Write it as YYYY-MM-DD, for example 2026-12-15.").arg(inField(facts));
    case Reason::MalformedAmount:
        return Phrases::tr("%1 is not an amount. Write it plainly, with at most two decimals and no sign or grouping, "
                           "for example 49.00; the largest is %2.")
            .arg(inField(facts), domain::Money(domain::Money::kLargestFeeCents).plain());
    case Reason::MalformedNumber:
        return Phrases::tr("%1 is not a number that fits here. Write a whole number greater than zero.")
            .arg(inField(facts));
    case Reason::MalformedValue:
        return Phrases::tr("%1 is not something that fits here. See the help for what does.").arg(inField(facts));
    case Reason::MalformedPair:
        return Phrases::tr("%1 wants a name and a value. Write it as name=value.").arg(field(facts));
    case Reason::EmptyText: return Phrases::tr("%1 is empty. Fill it in.").arg(field(facts));
    case Reason::TextTooLong:
        return facts.otherNumber > 0
                   ? Phrases::tr("%1 is too long: %2 characters, at most %3 are possible. Shorten it.")
                         .arg(field(facts), formats.count(facts.number), formats.count(facts.otherNumber))
                   : Phrases::tr("%1 is too long. Shorten it.").arg(field(facts));
    case Reason::BadCharacter:
        return Phrases::tr("%1 holds characters that cannot be kept: no NUL, no broken characters, and no tab or line "
                           "break at either end. Take them out.")
            .arg(field(facts));
    case Reason::DuplicateName:
        if (facts.field == u"supplier" || facts.field == u"channel")
            return Phrases::tr("%1 exists already, and two cannot be made one. Choose another name, or open new "
                               "integrations with the one that is there.")
                .arg(quoted(facts.text));
        return Phrases::tr("%1 exists already. Choose another name.").arg(quoted(facts.text));
    case Reason::UnknownLanguage:
        return Phrases::tr("%1 is not a language's code. Write it like en, de or pt_BR.").arg(quoted(facts.text));
    case Reason::UnknownTimeZone:
        return Phrases::tr("%1 is not a time zone. Write it like UTC, Europe/Berlin or America/New_York.")
            .arg(quoted(facts.text));
    case Reason::UnknownCurrency:
        return Phrases::tr("%1 is not a currency with two decimals. Write its code, like USD or EUR.")
            .arg(quoted(facts.text));
    case Reason::OutsideCalendar:
        return Phrases::tr("%1 lies outside the billing calendar, which goes from %2 to %3. Choose a day within it.")
            .arg(dayOr(facts.day, Phrases::tr("That day"), formats), formats.day(domain::kFirstDueOn),
                 formats.day(domain::kLastToday));
    case Reason::PriceNotAfterToday:
        return Phrases::tr("A price cannot take effect on %1: %2. Choose a later day.")
            .arg(dayOr(facts.day, Phrases::tr("that day"), formats), today(facts, formats));
    case Reason::ClockBackwards:
        return Phrases::tr("The clock cannot go back to %1: %2. Choose that day or a later one.")
            .arg(dayOr(facts.day, Phrases::tr("that day"), formats), today(facts, formats));
    case Reason::NotASandbox:
        return Phrases::tr("This is possible only in a sandbox. Create one with “renewdeskctl init --sandbox” in a new "
                           "file or database.");
    case Reason::NoSuchRole:
        return Phrases::tr("%1 is not a role. There are agent, manager, billing, auditor and sync.")
            .arg(inField(facts));
    case Reason::NoSuchLogin:
        if (facts.command == domain::Command::Revoke)
            return Phrases::tr("There is no login %1 on this server, so there is nothing to take from it. Check its "
                               "name.")
                .arg(quoted(facts.text));
        //: %1 is a login in quotation marks, %2 the same without them
        return Phrases::tr("There is no login %1 on this server. Let whoever looks after it create one in psql (CREATE "
                           "ROLE \"%2\" LOGIN, then \\password \"%2\"), then try again.")
            .arg(quoted(facts.text), facts.text);
    case Reason::IsSuperuser:
        return Phrases::tr(
                   "%1 is a superuser of the server and may do everything, whatever its roles. Give each person "
                   "a login of their own, and that one a role.")
            .arg(quoted(facts.text));
    case Reason::RoleRemains:
        return Phrases::tr(
                   "%1 still has this role, by another role of the server that it belongs to. Let whoever looks "
                   "after the server take it out of that one.")
            .arg(quoted(facts.text));
    case Reason::NoRole:
        return Phrases::tr(
                   "%1 has no role in %2. Ask the database's owner for one: they give it by “renewdeskctl grant”.")
            .arg(facts.who.isEmpty() ? Phrases::tr("This login") : quoted(facts.who), file(facts));
    case Reason::MayNotInitialise:
        return Phrases::tr(
                   "%1 may not set up %2%3. It must own the database and be allowed to create roles: let whoever "
                   "looks after the server run ALTER DATABASE … OWNER TO … and ALTER ROLE … CREATEROLE, or run "
                   "“init” as a superuser.")
            .arg(facts.who.isEmpty() ? Phrases::tr("This login") : quoted(facts.who), file(facts), said(facts));
    case Reason::NeedsFile:
        return Phrases::tr(
            "This is for embedded databases. A server's is backed up on the server: by pg_basebackup and "
            "its archived log, which bring back every removal too, or by pg_dump. Whoever goes back to a "
            "dump has to remove again what was removed since, before anybody works: keep what "
            "“renewdeskctl --json receipts” prints.");
    case Reason::CreatedOtherwise:
        return Phrases::tr("The database is there already, with %1, and what a database was created with stays. Leave "
                           "the option out, or create another database.")
            .arg(inField(facts));
    case Reason::NeedsServer:
        return Phrases::tr("Logins and roles exist on a PostgreSQL server only. Who may use an embedded database is "
                           "decided by the permissions of its file: set those.");
    case Reason::NotEmpty:
        return Phrases::tr("The database is not empty. Sample data goes into an empty sandbox only: create one in a "
                           "new file or database.");
    case Reason::BadRequestId:
        return Phrases::tr("%1 is not a request id. Give a UUID, for example one made by “uuidgen”.")
            .arg(quoted(facts.text));
    case Reason::BadUrl:
        return Phrases::tr(
                   "%1 does not name a database. Write sqlite:///absolute/path or "
                   "postgresql://login@host/database, with @, / and : percent-encoded where they belong to a name.")
            .arg(quoted(facts.text));
    case Reason::UnknownParameter:
        return Phrases::tr("A database's URL cannot hold %1. Take it out, or correct its name.")
            .arg(quoted(facts.text));
    case Reason::BadParameter:
        return Phrases::tr("The connection to %1 cannot be tried%2. Correct the database's URL, or the variable whose "
                           "name begins with PG.")
            .arg(server(facts), said(facts));
    case Reason::BadReplica:
        return Phrases::tr(
                   "A database's URL cannot have %1 for renewdesk_replica. Write the standby's host:port there, "
                   "or several with commas between them.")
            .arg(quoted(facts.text));
    case Reason::ImportRejected: return rejected(facts, formats);
    case Reason::WrongHeader:
        return Phrases::tr("%1 does not begin with the header that is wanted. Its first line must be exactly: %2")
            .arg(file(facts), facts.text);
    case Reason::WrongColumnCount:
        return Phrases::tr("The row has another number of columns than the header%1. Give it exactly as many.")
            .arg(said(facts));
    case Reason::NotUtf8:
        return Phrases::tr("There are bytes here that are not UTF-8. Save the file as UTF-8 and try again.");
    case Reason::UnfinishedQuote:
        return Phrases::tr("A quoted cell does not end as it should. Close it with a quotation mark, and double those "
                           "within it.");
    case Reason::DuplicateRow:
        return Phrases::tr("The same row stands on line %1. Take one of them out.").arg(facts.text);
    case Reason::AnchorAfterToday:
        return Phrases::tr("The anchor lies after the database's today. Import it when that day has come.");
    case Reason::NotNextBillingDate:
        return Phrases::tr("This is not the first billing date of the anchor after today. Leave the cell empty, or "
                           "write %1.")
            .arg(facts.text);
    case Reason::NotYetDue:
        return Phrases::tr("Nothing is billed early: %1 has not come, %2.")
            .arg(dayOr(facts.day, Phrases::tr("that day"), formats), today(facts, formats));
    case Reason::CatchUpConsent:
        return Phrases::tr("%Ln account(s) are more than two periods behind. Look at the dry run; to bill all that was "
                           "missed, say so: tick “Catch up”, or give --catch-up.",
                           nullptr, int(facts.number));
    case Reason::RunInProgress: return runner(facts, formats);
    case Reason::NotAsApproved:
        //: %1 is a day
        return Phrases::tr("What is due up to %1 is not what was approved. Nothing was billed; look at what has "
                           "changed, and have it approved as it is now.")
            .arg(dayOr(facts.day, Phrases::tr("that day"), formats));
    case Reason::CannotOpen:
        if (isServer(facts)) // it was lost
            return unreachable(facts);
        return Phrases::tr("%1 cannot be opened%2. Check that it is there and that you may read and write it; “init” "
                           "creates a new one.")
            .arg(file(facts), said(facts));
    case Reason::OutcomeUnknown:
        return Phrases::tr("The connection to %1 broke before the answer came%2. Whether it was done is not known yet: "
                           "look before you try again.")
            .arg(file(facts), said(facts));
    case Reason::ServerUnreachable: return unreachable(facts);
    case Reason::ServerBusy:
        return Phrases::tr("%1 lets nobody in just now%2. Try again in a moment; else ask whoever looks after it.")
            .arg(server(facts), said(facts));
    case Reason::PasswordWanted:
        return Phrases::tr(
                   "%1 wants a password for %2. Give it where it is asked for; programs that ask nobody read it "
                   "from ~/.pgpass.")
            .arg(server(facts), login(facts));
    case Reason::PasswordRefused:
        return Phrases::tr("%1 does not take this password for %2, or knows no such login. Type it again; else ask the "
                           "database's owner.")
            .arg(server(facts), login(facts));
    case Reason::LoginRefused:
        return Phrases::tr("%1 does not let %2 in%3. Check the login; else ask the database's owner, who grants access "
                           "by “renewdeskctl grant”.")
            .arg(server(facts), login(facts), said(facts));
    case Reason::CertificateUntrusted:
        return Phrases::tr("%1 shows a certificate that is not trusted: it is out of date, or signed by another than "
                           "your root certificate says. This may not be your server. Ask whoever looks after it for "
                           "the root certificate, and choose that.")
            .arg(server(facts));
    case Reason::CertificateOfAnother:
        return Phrases::tr("%1 shows a certificate for another name%2. This may not be your server. Write the host as "
                           "its certificate does; else ask whoever looks after it for a certificate with this name.")
            .arg(server(facts), said(facts));
    case Reason::NoRootCertificate:
        return Phrases::tr("The certificate of %1 cannot be checked, for there is no root certificate%2. Ask whoever "
                           "looks after the server for it, and choose that file.")
            .arg(server(facts), said(facts));
    case Reason::NoEncryption:
        return Phrases::tr("%1 offers no encryption, and nothing was sent to it without. Ask whoever looks after it to "
                           "turn TLS on.")
            .arg(server(facts));
    case Reason::NoSuchDatabase:
        return Phrases::tr("The server answers, but has no such database: %1. Check the database's name.")
            .arg(server(facts));
    case Reason::ServerTooOld:
        return Phrases::tr("The server of %1 is PostgreSQL %2; Renewdesk needs %3 or newer. Ask for an upgrade.")
            .arg(file(facts), QString::number(facts.number), QString::number(facts.otherNumber));
    case Reason::NotADatabase:
        return Phrases::tr("%1 is not a Renewdesk database. Choose another file.").arg(file(facts));
    case Reason::Damaged:
        return Phrases::tr("%1 is damaged%2. Keep a copy of it and restore your last backup.")
            .arg(file(facts), said(facts));
    case Reason::ReadOnly:
        if (isServer(facts))
            return Phrases::tr("%1 leads to a standby, which only copies another server and takes no changes. Name the "
                               "primary, or all of them with target_session_attrs=read-write.")
                .arg(server(facts));
        return Phrases::tr("%1 cannot be written. Check the permissions of the file and of its folder.")
            .arg(file(facts));
    case Reason::Locked:
        if (isServer(facts))
            return Phrases::tr("Somebody else is changing the same in %1 and has not come to an end. Try again in a "
                               "moment; if it lasts, ask the others whether one has left something open.")
                .arg(server(facts));
        return Phrases::tr("%1 is being written by another program for too long. Wait for it or close it, then try "
                           "again.")
            .arg(file(facts));
    case Reason::NetworkShare:
        return Phrases::tr("%1 lies on a network share, where an embedded database is not safe. Move it to a local "
                           "disk, or use a PostgreSQL server.")
            .arg(file(facts));
    case Reason::SchemaMissing:
        return Phrases::tr("%1 holds no Renewdesk tables yet. Create them with “renewdeskctl init”.").arg(file(facts));
    case Reason::SchemaTooNew:
        return Phrases::tr("%1 was made by a newer version (schema %2, this program knows %3). Install that version.")
            .arg(file(facts), QString::number(facts.number), QString::number(facts.otherNumber));
    case Reason::SchemaChanged:
        return Phrases::tr("Step %1 of the database's schema is not the one that this program knows. Use the version "
                           "that made it, or restore a backup.")
            .arg(facts.number);
    case Reason::DiskFull:
        return Phrases::tr("%1 could not be written: the disk is full. What was there before is unchanged. Make room, "
                           "then try again.")
            .arg(file(facts));
    case Reason::FileUnreadable:
        return Phrases::tr("%1 cannot be read%2. Check its name and its permissions.").arg(file(facts), said(facts));
    case Reason::FileUnwritable:
        return Phrases::tr("%1 cannot be written%2. Check the folder and its permissions, or choose another place.")
            .arg(file(facts), said(facts));
    case Reason::OtherDatabase:
        return Phrases::tr("%1 is a backup of another database, and this one is not empty. Restore it into a new file.")
            .arg(file(facts));
    case Reason::OwnFile:
        return Phrases::tr("%1 is the database itself or belongs to it. Choose another file for the backup.")
            .arg(file(facts));
    case Reason::StoreFailed:
        return Phrases::tr(
                   "The database failed%1. Nothing was changed. Try again; if it fails again, run “renewdeskctl "
                   "verify”.")
            .arg(said(facts));
    case Reason::Cancelled: return Phrases::tr("Stopped, as you asked. What was finished before stands.");
    case Reason::Broken: return broken(facts);
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const domain::Error &error, const Formats &formats) {
    QStringList parts{cause(error, formats)};
    if (!error.facts.settled.isEmpty())
        //: %n: how many invoices, %1: their numbers
        parts += Phrases::tr("What had come due was settled all the same: invoice(s) %1.", nullptr,
                             int(error.facts.settled.size()))
                     .arg(error.facts.settled.join(QStringLiteral(", ")));
    if (!error.allowed.empty())
        parts += possibleInstead(error.allowed);
    return parts.join(u' ');
}

QString awaySentence() {
    //: Calmly, in an empty table or card. The database is what can't be reached, and what comes back.
    return Phrases::tr("The database can't be reached just now. What belongs here comes by itself when it is back.");
}

QString badRowSentence(const domain::BadRow &row, const Formats &formats) {
    domain::Error error{.code = domain::ErrorCode::Invalid, .reason = row.reason};
    error.facts.text = row.text;
    error.facts.day = domain::Day::fromIso(row.text);
    const QString why = cause(error, formats);
    if (row.column.isEmpty())
        return Phrases::tr("Line %1: %2").arg(row.line).arg(why);
    return Phrases::tr("Line %1, column %2: %3").arg(row.line).arg(row.column, why);
}

QString possibleInstead(const std::vector<domain::Command> &allowed) {
    if (allowed.empty())
        return {};
    QStringList names;
    for (const domain::Command command : allowed)
        names += commandInSentence(command);
    return Phrases::tr("Possible instead: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace ui
