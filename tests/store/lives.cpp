// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lives.h"

#include "models/domain/lifecycle.h"

#include <ostream>

using domain::kLifecycleCommands;

namespace lives {
namespace {

/// Ends of months, and one before the end of a year.
constexpr std::array kStarts{"2024-01-31", "2025-12-29", "2026-02-28", "2027-11-30"};

std::string seenText(const Step &step) {
    std::string text;
    if (step.version == 1)
        text += ", seeing the newest version";
    if (step.version == 2)
        text += ", seeing an old version";
    if (step.seenDay == 1)
        text += ", shown today";
    else if (step.seenDay == kTomorrow)
        text += ", shown tomorrow";
    else if (step.seenDay > 1)
        text += ", shown " + std::to_string(step.seenDay - 1) + " days ago";
    return text;
}

} // namespace

std::optional<domain::Money> feeOf(const Step &step) {
    return step.cents % 3 == 0 ? std::nullopt : std::optional(domain::Money(step.cents));
}

domain::Command lifecycleCommandOf(const Step &step) {
    return kLifecycleCommands[std::size_t(step.what) % kLifecycleCommands.size()];
}

std::size_t planOf(const Step &step) {
    return std::size_t(step.plan) % kPlans.size();
}

const char *startOf(const Life &life) {
    return kStarts[std::size_t(life.start) % kStarts.size()];
}

std::string storyOf(const Step &step) {
    const std::string who = std::to_string(step.who);
    const std::string plan = kPlans[planOf(step)].toStdString();
    const std::string fee = feeOf(step) ? feeOf(step)->plain().toStdString() : "the plan's fee";
    const std::string command = domain::commandCode(lifecycleCommandOf(step)).latin1();
    switch (step.kind) {
    case Kind::Open: return "open one for account " + who + ", plan " + plan + ", " + fee;
    case Kind::Lifecycle: return command + " integration " + who + seenText(step);
    case Kind::ChangeFee: return "integration " + who + " pays " + fee + seenText(step);
    case Kind::ChangePlan: return "integration " + who + " gets plan " + plan + seenText(step);
    case Kind::Preview: return "preview " + command + " of integration " + who;
    case Kind::Retry: return "send request " + who + " again";
    case Kind::Misuse: return "use the id of request " + who + " for something else";
    case Kind::PlanPrice:
        return "plan " + plan + " costs " + domain::Money(step.cents).plain().toStdString() + " in "
               + std::to_string(step.days - 2) + " days";
    case Kind::FrozenPrice:
        return "frozen ones cost " + domain::Money(step.cents).plain().toStdString() + " in "
               + std::to_string(step.days - 2) + " days";
    case Kind::PassDays: return std::to_string(step.days) + " days pass";
    case Kind::Run:
        return "run renewals as of "
               + (step.seenDay == kTomorrow ? "tomorrow"
                  : step.seenDay < 20       ? "today"
                                            : std::to_string(step.seenDay - 20) + " days ago")
               + ", " + std::to_string(step.batch) + " accounts at a time";
    case Kind::Forecast: return "forecast " + std::to_string(step.days * 4) + " days";
    }
    return {};
}

void showValue(const Life &life, std::ostream &out) {
    out << "on " << startOf(life) << ":\n";
    int number = 0;
    for (const Step &step : life.steps)
        out << "  " << ++number << ". " << storyOf(step) << '\n';
    if (life.examined)
        out << "  and verify\n";
}

} // namespace lives

namespace rc {

using lives::Kind;
using lives::Life;
using lives::Step;

Gen<Step> Arbitrary<Step>::arbitrary() {
    // Days pass and commands come more often than anything else; most people see what is there.
    const auto kind = gen::weightedElement<Kind>({{5, Kind::Lifecycle},
                                                  {4, Kind::PassDays},
                                                  {2, Kind::Open},
                                                  {2, Kind::Run},
                                                  {1, Kind::ChangeFee},
                                                  {1, Kind::ChangePlan},
                                                  {1, Kind::PlanPrice},
                                                  {1, Kind::FrozenPrice},
                                                  {1, Kind::Retry},
                                                  {1, Kind::Misuse},
                                                  {1, Kind::Preview},
                                                  {1, Kind::Forecast}});
    const auto seenDay = gen::weightedOneOf<int>({{4, gen::just(0)},
                                                  {2, gen::just(1)},
                                                  {3, gen::inRange(2, lives::kTomorrow)},
                                                  {1, gen::just(lives::kTomorrow)}});
    return gen::build<Step>(gen::set(&Step::kind, kind), gen::set(&Step::who, gen::inRange(0, 8)),
                            gen::set(&Step::what, gen::inRange(0, int(kLifecycleCommands.size()))),
                            gen::set(&Step::plan, gen::inRange(0, 2)), gen::set(&Step::days, gen::inRange(0, 40)),
                            gen::set(&Step::cents, gen::inRange(0, 100'00)), gen::set(&Step::seenDay, seenDay),
                            gen::set(&Step::version, gen::weightedElement<int>({{6, 0}, {3, 1}, {1, 2}})),
                            gen::set(&Step::batch, gen::element(1, 2, 1000)));
}

Gen<Life> Arbitrary<Life>::arbitrary() {
    return gen::build<Life>(gen::set(&Life::start, gen::inRange(0, int(lives::kStarts.size()))), gen::set(&Life::steps),
                            gen::set(&Life::examined, gen::weightedElement<bool>({{15, false}, {1, true}})));
}

} // namespace rc
