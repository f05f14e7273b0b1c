// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

/// Policies that could be decided otherwise, kept together, each with why.
namespace domain::policy {

/// The frozen fee holds since ever until a manager dates another one (R13).
inline constexpr Money kFirstFrozenFee{9'00};

/// Freezing stops syncs at once, not at the next billing date: whoever freezes wants the traffic to stop (R4).
inline constexpr bool kFreezingStopsSyncsAtOnce = true;

/// Unfreezing is free, also right after a frozen month (R5); the desk marks who toggles more often than this …
inline constexpr int kToggleCountToMark = 2;
/// … within so many days.
inline constexpr int kToggleWindowDays = 90;

/// Nobody is billed more than this many missed periods without somebody saying so (R16).
inline constexpr int kPeriodsBehindWithoutConsent = 2;

/// How far ahead a preview looks: what a year costs is what customers ask (Consequence).
inline constexpr int kPreviewMonths = 12;

/// How far ahead "the point of no return" looks: time enough to call a customer before his data is deleted (R7, R8).
inline constexpr int kLastDaysToRescue = 7;

/// So many integrations can be given a command at once: each is asked about before and has its result after, which for
/// more than these takes longer than anybody waits for, and nobody reads.
inline constexpr int kMostAtOnce = 10'000;

/// The forecast's width where nobody says another: the coming invoice round (upcoming).
inline constexpr int kForecastDays = 30;

} // namespace domain::policy
