// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_database.h"

#include <QRandomGenerator>

#include <array>

using namespace domain;
using namespace store;

namespace {

template <typename T>
T orStop(Result<T> result, const char *what) {
    if (!result)
        qFatal("%s: reason %d", what, int(result.error().reason));
    return *std::move(result);
}

const QStringList kNames{QStringLiteral("Acme"),
                         QStringLiteral("ACME"),
                         QStringLiteral("acme"),
                         QStringLiteral("Ärzte & Söhne"),
                         QStringLiteral("ärzte & söhne"),
                         QStringLiteral("Ömer Öztürk"),
                         QStringLiteral("100% Wool"),
                         QStringLiteral("100 Wool"),
                         QStringLiteral("under_score"),
                         QStringLiteral("underXscore"),
                         QStringLiteral("back\\slash"),
                         QStringLiteral("O'Brien; DROP TABLE account;--"),
                         QStringLiteral("[brackets] *stars* ?"),
                         QStringLiteral("Ице Крим"),
                         QStringLiteral("🧊 Ice 'n' \"Quotes\""),
                         QStringLiteral("Zebra 12")};

const QStringList kLabels{QStringLiteral("Main shop"),   QStringLiteral("main shop"),  QStringLiteral("Straße 7"),
                          QStringLiteral("50%_off\\"),   QStringLiteral("ÉTÉ outlet"), QStringLiteral("outlet 12"),
                          QStringLiteral("Überseehaus"), QStringLiteral("übersee")};

} // namespace

SampleDatabase::SampleDatabase(const support::StoreBackend &backend, Day today)
    : m_backend(backend)
    , m_database(backend.create({.sandbox = true, .today = today}))
    , m_session(orStop(m_database->open(), "open the database")) {}

Day SampleDatabase::today() {
    return orStop(m_session->details().business(), "business").today;
}

void SampleDatabase::setToday(Day today) {
    orStop(m_session->upkeep().setToday(today), "setToday");
}

PlanId SampleDatabase::addPlan(const QString &name, qint64 setupCents, qint64 monthlyCents) {
    return orStop(m_session->catalogue().addPlan(name, Money(setupCents), Money(monthlyCents)), "addPlan").id;
}

AccountId SampleDatabase::addAccount(const QString &name, const QString &email) {
    return orStop(m_session->commands().addAccount({.name = name, .email = email}), "addAccount");
}

IntegrationId SampleDatabase::open(AccountId account, const QString &label, const QString &plan,
                                   std::optional<Money> fee) {
    Result<OpenOutcome> opened = m_session->commands().open({.account = account,
                                                             .supplier = QStringLiteral("Supplier"),
                                                             .channel = QStringLiteral("Channel"),
                                                             .label = label,
                                                             .plan = plan,
                                                             .fee = fee});
    return orStop(std::move(opened), "open").integration.id;
}

void SampleDatabase::give(Command command, IntegrationId integration) {
    (void)m_session->commands().execute({.command = command, .integration = integration});
}

void SampleDatabase::run() {
    NoProgress progress;
    orStop(m_session->renewals().run({}, progress), "run");
}

void SampleDatabase::fill(quint32 seed) {
    QRandomGenerator random(seed);
    const auto pick = [&](const auto &list) { return list[random.bounded(int(list.size()))]; };
    addPlan(QStringLiteral("Basic"), 99'00, 49'00);
    addPlan(QStringLiteral("plus"), 0, 99'50);
    addPlan(QStringLiteral("Free"), 10'00, 0);
    addPlan(QStringLiteral("Ending"), 10'00, 20'00);
    const std::array plans{QStringLiteral("Basic"), QStringLiteral("plus"), QStringLiteral("Free"),
                           QStringLiteral("Ending")};
    store::Catalogue &catalogue = m_session->catalogue();
    (void)catalogue.setPlanPrice(QStringLiteral("Basic"), Money(59'00), *Day::fromIso(u"2026-04-15"));
    (void)catalogue.setFrozenPrice(Money(11'00), *Day::fromIso(u"2026-08-01"));
    // From that day on nothing says what a month of it costs (R19).
    tamper("UPDATE plan_price SET until_on = '2026-06-10'"
           " WHERE plan_id = (SELECT id FROM plan WHERE name = 'Ending')");

    std::vector<AccountId> accounts;
    for (int i = 0; i < 40; ++i)
        accounts.push_back(addAccount(pick(kNames), QStringLiteral("%1@Mail%2.example").arg(pick(kNames)).arg(i % 4)));
    std::vector<IntegrationId> integrations;
    Day day = today();
    store::Commands &commands = m_session->commands();
    for (int step = 0; step < 400; ++step) {
        const int what = random.bounded(10);
        if (what < 3) {
            // Not on every account: some have none.
            const Result<OpenOutcome> opened = commands.open(
                {.account = accounts[std::size_t(random.bounded(int(accounts.size()) - 5))],
                 .supplier = QStringLiteral("Supplier %1").arg(random.bounded(4)),
                 .channel = QStringLiteral("channel %1").arg(random.bounded(3)),
                 .label = pick(kLabels),
                 .plan = pick(plans),
                 .fee = random.bounded(4) == 0 ? std::optional(Money(random.bounded(5) * 10'00)) : std::nullopt});
            if (opened)
                integrations.push_back(opened->integration.id);
        } else if (what < 9) {
            if (!integrations.empty())
                give(kLifecycleCommands[std::size_t(random.bounded(int(kLifecycleCommands.size())))],
                     integrations[std::size_t(random.bounded(int(integrations.size())))]);
        } else {
            day = day.plusDays(1 + random.bounded(8));
            setToday(day);
            if (random.bounded(3) > 0)
                run();
        }
    }
    setToday(day.plusDays(40));
    (void)catalogue.setPlanPrice(QStringLiteral("plus"), Money(120'00), day.plusDays(70));
}
