// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/money.h"

#include <QString>

#include <rapidcheck.h>

#include <array>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

/// What may happen in the life of a database, drawn at random, and told so that a person can live it again.
namespace lives {

/// What may happen. What a number in a step stands for depends on what is there by then, so that a step keeps its
/// meaning when the ones before it are taken away.
enum class Kind {
    Open,
    Lifecycle,
    ChangeFee,
    ChangePlan,
    Preview,
    Retry,
    Misuse,
    PlanPrice,
    FrozenPrice,
    PassDays,
    Run,
    Forecast,
};

struct Step {
    Kind kind = Kind::PassDays;
    int who = 0;     ///< which account, integration or earlier request, counted round and round
    int what = 0;    ///< which command
    int plan = 0;    ///< which plan, counted round and round
    int days = 0;    ///< to pass, to look back, or until a price holds
    int cents = 0;   ///< nothing, or a fee
    int seenDay = 0; ///< none, today, so many days ago, tomorrow
    int version = 0; ///< none, the newest, one before it
    int batch = 1;
};

struct Life {
    int start = 0;
    std::vector<Step> steps;
    bool examined = false; ///< by verify, which takes longer than the life
};

constexpr int kTomorrow = 45; ///< as a Step's seenDay
inline const std::array<QString, 2> kPlans{QStringLiteral("Basic"), QStringLiteral("Large")};

/// Nothing for a third of them: the plan's own price, or back to it.
std::optional<domain::Money> feeOf(const Step &step);
domain::Command lifecycleCommandOf(const Step &step);
std::size_t planOf(const Step &step);
/// The day on which it begins.
const char *startOf(const Life &life);

/// `freeze integration 3, shown today`
std::string storyOf(const Step &step);
/// How rapidcheck tells a life.
void showValue(const Life &life, std::ostream &out);

} // namespace lives

namespace rc {

template <>
struct Arbitrary<lives::Step> {
    static Gen<lives::Step> arbitrary();
};

template <>
struct Arbitrary<lives::Life> {
    static Gen<lives::Life> arbitrary();
};

} // namespace rc
