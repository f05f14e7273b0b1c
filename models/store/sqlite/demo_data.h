// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/demo_words.h"
#include "models/store/sqlite/integration_rows.h"
#include "models/store/upkeep.h"

#include <vector>

namespace store::sqlite {

/// Sample data that reads like a company's books, the same for the same seed and day. It lives through a hundred days
/// in fast motion: first a company's integrations are taken over, then each day is renewed by the same Settlement as
/// any other, new integrations are opened, and people freeze, cancel and think better of it. So all of it is consistent
/// with its past, nothing is due and nobody is parked.
class DemoData {
public:
    DemoData(SqliteConnection &connection, const DemoOptions &options, Progress &progress);

    /// Works in the caller's write transaction. Throws sql::Failure: NotASandbox, NotEmpty, Cancelled.
    void fill();

private:
    /// What somebody does on one of the days.
    struct Deed {
        domain::AccountId account;
        domain::IntegrationId integration;
        domain::Command command = domain::Command::Freeze;
        std::optional<domain::Money> fee = {};
    };

    /// What becomes of an integration within the hundred days.
    enum class Fate { Keeps, ComesFrozen, Freezes, Toggles, Cancels, CancelsFrozen, ThinksBetter, Haggles, Leaves };

    void demandEmptySandbox();
    void writeCatalogue();
    void addPlan(const QString &name, qint64 setupCents, const std::vector<std::pair<QString, qint64>> &prices);
    void writeAccounts();
    std::vector<int> drawAccountSizes();
    void takeOver(domain::AccountId account, Fate fate);
    void open(domain::AccountId account);
    void renew();
    void act(const Deed &deed);
    Fate drawFate();
    domain::Day drawAnchor();
    domain::PlanId drawPlan();
    std::optional<domain::Money> drawFee();
    /// Settings, a credential, syncs, sometimes a note; @p born and @p quiet are days from the start.
    void furnish(domain::IntegrationId integration, int born, std::optional<int> quiet);
    /// Plans the deeds of an integration's fate; returns from which day on it is frozen.
    std::optional<int> plan(Fate fate, domain::AccountId account, domain::IntegrationId integration, domain::Day anchor,
                            int born);
    int dayFrom(int first);
    void beginDay(int day);
    void advanceClock();
    void report(qint64 done);

    SqliteConnection &m_connection;
    DemoOptions m_options;
    Progress &m_progress;
    Draw m_draw;
    domain::Day m_today;
    domain::Day m_start;
    int m_days = 0; ///< from the start to today
    int m_now = 0;  ///< which of them it is
    int m_second = 0;
    std::vector<domain::PlanId> m_plans;
    std::vector<domain::SupplierId> m_suppliers;
    std::vector<domain::SalesChannelId> m_channels;
    std::vector<domain::AccountId> m_leavers;               ///< an account for each that will be gone by today
    std::vector<std::vector<domain::AccountId>> m_openings; ///< by day
    std::vector<std::vector<Deed>> m_deeds;                 ///< by day
    qint64 m_written = 0;
};

} // namespace store::sqlite
