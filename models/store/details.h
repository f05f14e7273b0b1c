// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"
#include "models/domain/explanation.h"
#include "models/domain/outlook.h"
#include "models/store/business.h"
#include "models/store/commands.h"
#include "models/store/lists.h"

namespace store {

struct Note {
    qint64 id = 0;
    QDateTime at;
    QString login;
    QString text;
};

struct SyncRun {
    QDateTime startedAt;
    int itemCount = 0;
    bool succeeded = true;
};

/// One change of an integration: who, what, when. Renewals are among them, made of their invoice lines.
struct HistoryEntry {
    QDateTime at;
    domain::Day day;
    QString login;
    std::optional<domain::Command> command; ///< nothing: renewed on a billing date
    qint64 version = 0;                     ///< after it; 0 for a renewal of long ago, where it isn't kept
    std::optional<domain::Money> amount;    ///< of a renewal, or the new fee
};

struct IntegrationDetails {
    domain::Integration integration;
    QString accountName;
    KeyValues settings;
    QStringList credentialNames;        ///< write-only: their values are never read back
    std::vector<Note> notes;            ///< newest first
    std::vector<SyncRun> syncs;         ///< the last 20, newest first
    std::vector<HistoryEntry> history;  ///< the last 200, newest first
    int recentToggles = 0;              ///< freezes and unfreezes within policy::kToggleWindowDays
    std::vector<domain::Charge> coming; ///< the next twelve months, as it stands
};

struct AccountDetails {
    AccountRow account;
    domain::AccountStanding standing;
    std::optional<domain::Day> nextChargeOn; ///< the next date on which it pays anything
    domain::Money nextCharge;                ///< what it pays on that date
    std::optional<domain::Money> frozenFee;  ///< in force today
};

/// How many of each kind hang on an integration and go with it (R8). Nothing: whoever asks may not see those.
struct Belongings {
    std::optional<qint64> settings = {};
    qint64 credentials = 0;
    std::optional<qint64> notes = {};
    qint64 syncs = 0;

    friend bool operator==(const Belongings &, const Belongings &) = default;
};

/// Keep, freeze or cancel, side by side: what each would lead to from today on.
struct Choices {
    domain::Integration integration;
    QString accountName;
    QString language; ///< the account's
    domain::Day today;
    std::vector<domain::Charge> settledFirst; ///< whatever is chosen (R10)
    std::optional<domain::Error> refusal;  ///< nothing can be chosen: it is as good as removed, or its account parked
    std::vector<domain::Outlook> outlooks; ///< one a choice, in the order of domain::kChoices; none when refused
    std::optional<SyncRun> lastSync;
    Belongings belongings;
};

/// The opening invoice as it would be issued now (R1), and the year after it.
struct OpeningPreview {
    domain::Day today;
    domain::Invoice invoice;                  ///< id and number empty
    std::vector<domain::Charge> settledFirst; ///< R10
    std::vector<domain::Charge> coming;
};

/// One thing and all that belongs to it. Errors: NoSuch…; Removed with the day (R8).
class Details {
public:
    virtual ~Details() = default;

    virtual Result<Business> business() = 0;
    virtual Result<AccountDetails> account(domain::AccountId id) = 0;
    virtual Result<domain::Integration> integration(domain::IntegrationId id) = 0;
    virtual Result<IntegrationDetails> integrationDetails(domain::IntegrationId id) = 0;
    virtual Result<domain::Invoice> invoice(const QString &number) = 0;
    /// What @p command would do now; a refusal is part of the answer.
    virtual Result<domain::Consequence> consequence(domain::Command command, domain::IntegrationId id) = 0;
    /// The same of @p request, which is ChangeFee or ChangePlan (R13). What was seen plays no part in it.
    virtual Result<domain::Consequence> termsConsequence(const CommandRequest &request) = 0;
    virtual Result<Choices> choices(domain::IntegrationId id) = 0;
    virtual Result<OpeningPreview> openingPreview(const OpenRequest &request) = 0;
    /// Every past line and the next twelve months, oldest first; of a removed one what its lines still tell.
    virtual Result<std::vector<domain::ExplanationRow>> explainIntegration(domain::IntegrationId id) = 0;
    /// What one of its billing dates charged, or will: any date of its calendar, however far ahead, that of its removal
    /// included. Errors: NoSuchCharge with the day when nothing of it falls there.
    virtual Result<domain::ExplanationRow> explainCharge(domain::IntegrationId id, domain::Day dueOn) = 0;
    /// @p position counts from 1.
    virtual Result<domain::ExplanationRow> explainLine(const QString &number, int position) = 0;
    /// The oldest unsettled billing date of all, or nothing.
    virtual Result<std::optional<domain::Day>> oldestUnsettled() = 0;
};

} // namespace store
