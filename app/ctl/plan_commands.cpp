// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/plan_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"

namespace ctl {

namespace {

Outcome add(Call &call) {
    const Arguments &arguments = call.arguments();
    const auto setup = readFee(arguments, "--setup-fee");
    if (!setup)
        return setup.error();
    const auto monthly = readFee(arguments, "--monthly-fee");
    if (!monthly)
        return monthly.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto plan = (*session)->catalogue().addPlan(arguments.value("--name"), **setup, **monthly);
    if (!plan)
        return plan.error();
    return Reply{.fields = planFields(*plan, call.formats())};
}

Outcome list(Call &call) {
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto plans = (*session)->catalogue().plans();
    if (!plans)
        return plans.error();
    const auto frozen = (*session)->catalogue().frozenPrices();
    if (!frozen)
        return frozen.error();
    Listing rows(call.isForScripts(), {{"id", Texts::tr("Id")},
                                       {"name", Texts::tr("Name")},
                                       {"setup_fee_cents", Texts::tr("Setup fee")},
                                       {"monthly_fee_cents", Texts::tr("Monthly fee")},
                                       {"prices", Texts::tr("Prices to come")}});
    for (const store::Plan &plan : *plans) {
        QStringList coming;
        for (const store::PlanPrice &price : plan.prices) {
            if (price.fromOn)
                coming += Texts::tr("%1 from %2").arg(call.formats().money(price.fee), price.fromOn->iso());
        }
        const Cell prices{.json = planFields(plan, call.formats()).json().value(QStringLiteral("prices")),
                          .text = coming.join(QStringLiteral(", "))};
        rows.add({cell(plan.id), cell(plan.name), cell(plan.setupFee, call.formats()),
                  cell(plan.monthlyFee, call.formats()), prices});
    }
    store::Plan frozenAsPlan;
    frozenAsPlan.prices = *frozen;
    Reply reply;
    reply.fields.addJson("frozen_prices",
                         planFields(frozenAsPlan, call.formats()).json().value(QStringLiteral("prices")));
    for (const store::PlanPrice &price : *frozen)
        reply.fields.addText(
            price.fromOn ? Texts::tr("Frozen fee from %1: %2").arg(price.fromOn->iso(), call.formats().money(price.fee))
                         : Texts::tr("Frozen fee: %1").arg(call.formats().money(price.fee)));
    reply.rows = std::move(rows);
    return reply;
}

Outcome setPrice(Call &call) {
    const Arguments &arguments = call.arguments();
    const bool frozen = arguments.has("--frozen");
    if (frozen == arguments.has("--plan"))
        return UsageError{.message = Texts::tr("Say whose price it is: either --plan NAME or --frozen.")};
    const auto fee = readFee(arguments, "--fee");
    if (!fee)
        return fee.error();
    const auto from = readDay(arguments, "--from");
    if (!from)
        return from.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const QString plan = arguments.value("--plan");
    store::Catalogue &catalogue = (*session)->catalogue();
    const store::Result<void> set =
        frozen ? catalogue.setFrozenPrice(**fee, **from) : catalogue.setPlanPrice(plan, **fee, **from);
    if (!set)
        return set.error();
    Reply reply;
    reply.fields.add("plan", Texts::tr("Plan"), frozen ? Cell{.json = QJsonValue::Null, .text = {}} : cell(plan))
        .add("fee_cents", frozen ? Texts::tr("Frozen fee") : Texts::tr("Monthly fee"), cell(**fee, call.formats()))
        .add("from_on", Texts::tr("From"), cell(**from));
    return reply;
}

constexpr std::array kAddOptions{Option{"--name", "NAME", Option::Required},
                                 Option{"--setup-fee", "AMOUNT", Option::Required},
                                 Option{"--monthly-fee", "AMOUNT", Option::Required}};
constexpr std::array kPriceOptions{Option{"--plan", "NAME"}, Option{"--frozen", nullptr},
                                   Option{"--fee", "AMOUNT", Option::Required},
                                   Option{"--from", "DAY", Option::Required}};

constexpr std::array kCommands{
    CommandSpec{"plan add", {}, kAddOptions, QT_TRANSLATE_NOOP("Texts", "Adds a plan with its fees."), add},
    CommandSpec{"plan list", {}, {}, QT_TRANSLATE_NOOP("Texts", "Lists the plans and all prices."), list},
    CommandSpec{"price set",
                {},
                kPriceOptions,
                QT_TRANSLATE_NOOP("Texts", "Sets a plan's monthly fee, or the frozen fee, from a day after today on."),
                setPrice},
};

} // namespace

std::span<const CommandSpec> planCommands() {
    return kCommands;
}

} // namespace ctl
