// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/domain/invoice.h"
#include "models/store/result.h"

#include <QUuid>

#include <utility>
#include <vector>

namespace store {

/// What the person saw when they decided (R18). Neither means now.
struct Seen {
    std::optional<qint64> version;
    std::optional<domain::Day> day;
};

/// A command on one integration: one of domain::kLifecycleCommands, ChangeFee or ChangePlan.
struct CommandRequest {
    domain::Command command = domain::Command::Freeze;
    domain::IntegrationId integration;
    Seen seen = {};
    QUuid request = QUuid::createUuid();   ///< the same id again returns the first outcome (R17)
    std::optional<domain::Money> fee = {}; ///< ChangeFee: the negotiated fee; nothing: back to the plan's price
    QString plan = {};                     ///< ChangePlan: the plan's name
};

struct CommandOutcome {
    domain::Integration integration; ///< after the command; of a replayed one: as it was after it, text as it is now
    QStringList settled;             ///< numbers of the invoices that settling first recorded (R10)
    bool replayed = false;           ///< the request id was known: nothing was done again
};

using KeyValues = std::vector<std::pair<QString, QString>>;

struct OpenRequest {
    domain::AccountId account;
    QString supplier; ///< a catalogue name; an unknown one joins the catalogue
    QString channel;  ///< the same
    QString label;
    QString plan;                          ///< a plan's name; must exist
    std::optional<domain::Money> fee = {}; ///< negotiated
    KeyValues settings = {};
    KeyValues credentials = {};
    QString note = {};                       ///< empty: none
    std::optional<domain::Day> seenDay = {}; ///< the business day its invoice was shown for
    QUuid request = QUuid::createUuid();
};

struct OpenOutcome {
    domain::Integration integration;
    domain::Invoice invoice; ///< the opening invoice (R1)
    QStringList settled;
    bool replayed = false;
};

/// Changes what is named, leaves the rest. A setting or credential with an empty value is deleted.
struct EditIntegration {
    domain::IntegrationId integration;
    std::optional<QString> label = {};
    KeyValues settings = {};
    KeyValues credentials = {};
    QUuid request = QUuid::createUuid();
};

struct EditAccount {
    domain::AccountId account;
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> language = {};
    QUuid request = QUuid::createUuid();
};

struct NewAccount {
    QString name;
    QString email;
    QString language = QStringLiteral("en");
    QUuid request = QUuid::createUuid();
};

struct SyncReport {
    domain::IntegrationId integration;
    int itemCount = 0;
    bool succeeded = true;
};

/// What became of a request whose answer was lost.
struct RequestFate {
    enum class Kind {
        Done,
        Refused,
        NeverDone, ///< and it never will be: its id is spent, whoever sends it again is refused (RequestWithdrawn)
    };

    Kind kind = Kind::NeverDone;
    std::optional<domain::Integration> integration = {}; ///< Done: as in the first outcome, its texts as they are now
    std::optional<domain::AccountId> account = {};       ///< Done: where an outcome names one, as of an account added
    std::optional<domain::InvoiceId> invoice = {};       ///< Done: the opening invoice
    QStringList settled = {};                            ///< numbers of the invoices that settling recorded (R10)
    std::optional<domain::Error> refusal = {};           ///< Refused: why
};

/// Everything that changes one account or integration. Each call is one transaction: permission, request id, version
/// and day seen, settle, act (R17); it leaves one audit entry, refusals included (R20). An error after a settlement
/// carries the settled invoices' numbers in its facts. When the connection dies before the answer has come, the error
/// is OutcomeUnknown: fateOf() finds out, on another session.
class Commands {
public:
    virtual ~Commands() = default;

    virtual Result<CommandOutcome> execute(const CommandRequest &request) = 0;
    virtual Result<OpenOutcome> open(const OpenRequest &request) = 0;
    virtual Result<domain::Integration> edit(const EditIntegration &request) = 0;
    virtual Result<void> addNote(domain::IntegrationId integration, const QString &text, const QUuid &request) = 0;
    virtual Result<void> recordSync(const SyncReport &sync) = 0;
    virtual Result<domain::AccountId> addAccount(const NewAccount &request) = 0;
    virtual Result<void> edit(const EditAccount &request) = 0;
    /// Clears the reason so that the next run tries again; fails while it would fail still (R19).
    virtual Result<void> unpark(domain::AccountId account, const QUuid &request) = 0;
    /// What became of @p request. One that has not begun by now is withdrawn, on record, so that it can't happen later.
    /// Errors: Locked while it is still under way (ask again later), Forbidden when another login sent it.
    virtual Result<RequestFate> fateOf(const QUuid &request) = 0;
};

} // namespace store
