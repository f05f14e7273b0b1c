// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/day.h"
#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace domain {

/// What kind of failure it is: the command line's error code and exit status follow from it.
enum class ErrorCode {
    Refused,  ///< a rule says no; something else is possible
    Conflict, ///< somebody or something was faster (R18)
    NotFound,
    Invalid,     ///< the input is malformed
    Forbidden,   ///< this person may not
    Storage,     ///< the database or a file failed
    Unreachable, ///< the database can't be opened at all
    Schema,      ///< the database's schema is missing or newer than this program
    Cancelled,   ///< the user stopped it
};

/// Why, precisely. Sentences are made of it by ui::phrases, nowhere else.
enum class Reason {
    None,
    // The lifecycle table
    IsFrozenAlready,
    CancelPendingFreezeInstead,
    IsFrozenUncancelKeepsIt,
    IsActive,
    UncancelFirst,
    RemovalStands, ///< facts.day: the day of removal
    NothingToUndo,
    // Commands
    Removed,          ///< facts.integration, facts.day: removed on that day (R8)
    VersionMoved,     ///< facts.integration, version, who, when, what (R18)
    RenewedSince,     ///< facts.integration, day (the D), text: invoice number (R18)
    RemovedSince,     ///< facts.integration, day: removed at that D, which came after the day seen (R18)
    DayMoved,         ///< facts.day seen, otherDay today: an opening invoice was shown for another day (R18)
    SeenDayInFuture,  ///< facts.day
    RequestReused,    ///< the request id is known with other arguments (R17)
    RequestWithdrawn, ///< the request was withdrawn before it came: its answer was given up
    AccountParked,    ///< facts.account, parked (R19)
    NothingToChange,
    SyncWhileFrozen, ///< R4
    NotParked,
    NoPriceInForce, ///< facts.day: nothing says what a month costs
    // Things that are not there
    NoSuchAccount,
    NoSuchIntegration,
    NoSuchInvoice,
    NoSuchLine,
    NoSuchCharge,   ///< facts.integration, day: it has no billing date on that day, or is removed before
    NoSuchPlan,     ///< facts.text: the name
    NoSuchSupplier, ///< facts.text: the name
    NoSuchChannel,  ///< facts.text: the name
    // Input
    MalformedDay,       ///< facts.field, text
    MalformedAmount,    ///< facts.field, text
    MalformedNumber,    ///< facts.field, text
    MalformedValue,     ///< facts.field, text
    MalformedPair,      ///< facts.field: it wants name=value; what stood there may be a secret
    EmptyText,          ///< facts.field
    TextTooLong,        ///< facts.field, number: how long
    BadCharacter,       ///< facts.field
    DuplicateName,      ///< facts.text; field: of what
    UnknownLanguage,    ///< facts.text
    UnknownTimeZone,    ///< facts.text
    UnknownCurrency,    ///< facts.text
    OutsideCalendar,    ///< facts.day
    PriceNotAfterToday, ///< facts.day; today in otherDay (R13)
    ClockBackwards,     ///< facts.day; today in otherDay (R14)
    NotASandbox,        ///< R14
    NoSuchRole,         ///< facts.field, text
    NoSuchLogin,        ///< facts.text: the server has no such login; command: what it was to be given or lose
    IsSuperuser,        ///< facts.text: the login may do everything, whatever its roles
    RoleRemains,        ///< facts.text: the login has the role by another role or grant, too
    NoRole,             ///< facts.who: the login; path: of a database that lets it in and gives it nothing to do
    MayNotInitialise,   ///< facts.who: the login; path; text: what the server said
    CreatedOtherwise,   ///< facts.field, text: what the database that is there was created with
    NeedsServer,        ///< logins and roles live on a PostgreSQL server only
    NeedsFile,          ///< backups by copying are for embedded databases
    NotEmpty,           ///< demo wants an empty database
    BadRequestId,       ///< facts.text
    BadUrl,             ///< facts.text, as far as no password can be in it
    UnknownParameter,   ///< facts.text: of a URL
    BadParameter,     ///< facts.path, text: what libpq said of the value of a parameter, in a URL or in PG… variables
    BadReplica,       ///< facts.text: of a URL: names no host
    ImportRejected,   ///< facts.rows: one a bad row
    WrongHeader,      ///< facts.path, text: the header expected
    WrongColumnCount, ///< of a row: text: how many columns it has
    NotUtf8,          ///< the bytes are not UTF-8
    UnfinishedQuote,  ///< a quoted cell that never ends, or goes on behind its closing quote
    DuplicateRow,     ///< the same row stands in the file before; text: on which line
    AnchorAfterToday, ///< of a row: nothing is imported that has not begun
    NotNextBillingDate, ///< of a row: text: the date that it must be
    // Runs
    NotYetDue,      ///< facts.day after today in otherDay (R15)
    CatchUpConsent, ///< facts.number accounts are more than two periods behind (R16)
    RunInProgress,  ///< facts.who, when
    NotAsApproved,  ///< facts.day: what is due up to it is not what was approved
    // The database
    CannotOpen,           ///< facts.path, text: nothing was sent, or nothing that changes anything
    OutcomeUnknown,       ///< facts.path, text: the connection died with a command under way; done or not, ask fateOf()
    ServerUnreachable,    ///< facts.path, text: what the network said
    ServerBusy,           ///< facts.path, text: it is starting, stopping, or full
    PasswordWanted,       ///< facts.path, who: none was given
    PasswordRefused,      ///< facts.path, who: or there is no such login, which no server tells
    LoginRefused,         ///< facts.path, who, text: what the server said
    CertificateUntrusted, ///< facts.path: not signed by whom we trust, or out of date
    CertificateOfAnother, ///< facts.path, text: whose it is
    NoRootCertificate,    ///< facts.path, text: the file that is not there
    NoEncryption,         ///< facts.path: the server has none to offer
    NoSuchDatabase,       ///< facts.path: the server answers, and has no such database
    ServerTooOld,         ///< facts.path, number: the server's version, otherNumber: the oldest that will do
    NotADatabase,         ///< facts.path
    Damaged,              ///< facts.path, text
    ReadOnly,             ///< facts.path
    Locked,               ///< facts.path
    NetworkShare,         ///< facts.path
    SchemaMissing,        ///< facts.path
    SchemaTooNew,         ///< facts.path, number: the schema found, otherNumber: the newest known
    SchemaChanged,        ///< a migration's checksum differs; facts.number
    DiskFull,             ///< facts.path
    FileUnreadable,       ///< facts.path, text
    FileUnwritable,       ///< facts.path, text
    OtherDatabase,        ///< facts.path: a backup of another database than this one, which is not empty
    OwnFile,              ///< facts.path: a backup over the database itself
    StoreFailed,          ///< facts.text: what the database said
    Cancelled,
    Broken, ///< verify found broken invariants: facts.rows
};

/// Why settling an account fails, so that it is parked; Held by somebody, it was only left out of a run, and nothing is
/// kept of that (R19).
enum class ParkReason { NoPrice, OffCalendar, AmountOutOfBounds, Failed, Held };

/// `no-price`, `off-calendar`, `amount-out-of-bounds`, `failed`, `held`.
QLatin1String parkReasonCode(ParkReason reason);
std::optional<ParkReason> parkReasonFromCode(QStringView code);

/// One rejected row of a file that was to be imported.
struct BadRow {
    int line = 0; ///< of the file, counted from 1
    QString column;
    Reason reason = Reason::None;
    QString text; ///< what stood there, shortened
};

/// What the sentences about an error are made of. Only what the reason names is filled.
struct Facts {
    std::optional<AccountId> account;
    std::optional<IntegrationId> integration;
    std::optional<Day> day;
    std::optional<Day> otherDay;
    std::optional<qint64> version;
    std::optional<Command> command;
    std::optional<ParkReason> parked;
    qint64 number = 0;
    qint64 otherNumber = 0;
    QString field;
    QString path;
    QString text;
    QString who; ///< a login
    QDateTime when;
    QStringList settled; ///< numbers of the invoices that stand although the command was refused (R10)
    std::vector<BadRow> rows;
    QStringList findings; ///< of verify
};

struct Error {
    ErrorCode code = ErrorCode::Storage;
    Reason reason = Reason::None;
    Facts facts = {};
    std::vector<Command> allowed = {}; ///< what can be done instead
};

/// `refused`, `conflict`, `not_found`, `invalid`, `forbidden`, `storage`: the contract of the command line and of
/// the audit. Unreachable, Schema and Cancelled are `storage` there.
QLatin1String errorCodeText(ErrorCode code);

inline Error invalid(Reason reason, QString field = {}, QString text = {}) {
    return {.code = ErrorCode::Invalid,
            .reason = reason,
            .facts = {.field = std::move(field), .text = std::move(text)}};
}

} // namespace domain
