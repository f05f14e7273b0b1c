// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/store/run_report.h"

#include <QDateTime>

#include <vector>

namespace store {

/// One account's settlement of one billing date, newest first.
struct SettledDate {
    domain::AccountId account;
    QString name;
    domain::Day dueOn;
    QString invoice; ///< its number; empty: nothing but removals
    QString login;   ///< whose command or run it was; empty where only the receipts of removals tell of it
    QDateTime at;
    qint64 removed = 0;
    domain::Money total;
    std::optional<domain::RunId> run; ///< nothing: a command settled first (R10)
};

/// What has become of a fingerprint that somebody approved (domain::RunSeal): whether it is exactly what is due now,
/// and else what has changed since.
///
/// **What can change.** All that a seal covers is due on days up to one that has come. Nothing but a settlement changes
/// that: no state changes under an unsettled date (R10), a price changes on days after today only (R13), what is opened
/// or imported is due after today (R1, R16). So whatever was approved is due still, or was settled meanwhile, by a run
/// or by a command that settled first, under the same state, at the same price: in the same charges. What is due now
/// and the lines and receipts recorded since are what was approved, charge by charge.
///
/// So nothing has to be kept of a seal. The books are walked back from the last invoice on, adding what was settled to
/// what is due, until the fingerprint approved comes out: then that, and nothing else, has changed (`isTold`). If it
/// never does, the database was mended by hand or restored, somebody's settling has begun or ceased to fail (R19; `now`
/// names those), or it is another database's; then what has been settled since its day is told as that.
///
/// **During the run** it is the same: a command that slips in between two batches bills what was sealed and the run
/// finds it done; it acts on what is left, which is due after today. The run bills nothing that was not sealed, and
/// whatever was sealed is billed, once, by one of the two. Who fails unforeseen, or is held by somebody, is left over
/// and named (R19). Only mending an account that fails by hand, in the database itself and in the midst of the run,
/// would make it bill more: no command can, for dates never move and prices begin after today.
struct Approval {
    static constexpr int kMostDates = 20;

    QString fingerprint;         ///< as it was approved
    RunReport now;               ///< what a run up to the same day would do now, with its own fingerprint
    bool isTold = false;         ///< what was settled since is all that has changed
    bool failingDiffers = false; ///< the charges are the same, but not who can't be settled
    SettledSince byCommands;
    SettledSince byRuns;
    std::vector<SettledDate> dates; ///< the newest ones

    bool isExact() const { return fingerprint == now.fingerprint; }
};

} // namespace store
