// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/demo_books.h"
#include "models/store/upkeep.h"

#include <vector>

namespace store::sql {

/// Sample data that reads like a company's books, the same for the same seed and day, in every kind of database. The
/// company lives through a hundred days in fast motion: first its integrations are taken over, then each day is
/// renewed, new integrations are opened, and people freeze, cancel and think better of it. So all of it is consistent
/// with its past, nothing is due and nobody is parked.
class DemoCompany {
public:
    /// Writes into an empty sandbox, by @p rows, in the caller's transaction; the story ends today.
    DemoCompany(Connection &connection, RowWriter &rows, const QString &login, const DemoOptions &options,
                Progress &progress);

    /// Throws Failure, Cancelled too.
    void live();

private:
    /// What becomes of an integration within the hundred days.
    enum class Fate { Keeps, ComesFrozen, Freezes, Toggles, Cancels, CancelsFrozen, ThinksBetter, Haggles, Leaves };

    /// What is done to an integration, and from which day on it is frozen.
    struct Story {
        std::vector<DemoDeed> deeds;
        std::optional<int> frozenFrom;
    };

    struct Planned {
        domain::IntegrationId integration;
        DemoDeed deed;
    };

    void fillCatalogue();
    void fillAccounts();
    std::vector<int> drawAccountSizes();
    void takeOver(domain::AccountId account, Fate fate);
    void open(domain::AccountId account);
    DemoIntegration drawIntegration(domain::AccountId account);
    Fate drawFate();
    domain::Day drawAnchor();
    int drawPlan();
    std::optional<domain::Money> drawFee();
    Story drawStory(Fate fate, domain::Day anchor, int born);
    /// Settings, a credential, syncs, sometimes a note; @p born is a day from the start.
    void furnish(DemoIntegration &integration, int born, std::optional<int> frozenFrom);
    /// Into the books, and its deeds into the days to come.
    void enter(const DemoIntegration &integration);
    int dayFrom(int first);

    domain::Day dayOf(int day) const { return m_start.plusDays(day); }

    void beginDay(int day);
    void advanceClock();
    void report(qint64 done);

    DemoOptions m_options;
    Progress &m_progress;
    Draw m_draw;
    domain::Day m_today;
    domain::Day m_start;
    int m_days = 0; ///< from the start to today
    DemoBooks m_books;
    int m_now = 0; ///< which of them it is
    int m_second = 0;
    std::vector<std::vector<domain::AccountId>> m_openings; ///< by day
    std::vector<std::vector<Planned>> m_deeds;              ///< by day
    qint64 m_written = 0;
};

} // namespace store::sql
