// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/demo_books.h"
#include "models/store/upkeep.h"

#include <vector>

namespace store::sql {

/// Sample data that reads like a company's books, the same for the same seed and day, in every kind of database. The
/// company lives through a hundred days in fast motion: first its integrations are taken over, then each day is renewed
/// by the same settlement as any other, new integrations are opened, and people freeze, cancel and think better of it.
/// So all of it is consistent with its past, nothing is due and nobody is parked.
class DemoCompany {
public:
    /// @p today is when its story ends.
    DemoCompany(DemoBooks &books, domain::Day today, const DemoOptions &options, Progress &progress);

    /// Throws Failure, Cancelled too.
    void live();

private:
    /// What becomes of an integration within the hundred days.
    enum class Fate { Keeps, ComesFrozen, Freezes, Toggles, Cancels, CancelsFrozen, ThinksBetter, Haggles, Leaves };

    void fillCatalogue();
    void fillAccounts();
    std::vector<int> drawAccountSizes();
    void takeOver(domain::AccountId account, Fate fate);
    void open(domain::AccountId account);
    Fate drawFate();
    domain::Day drawAnchor();
    const QString &drawPlan();
    std::optional<domain::Money> drawFee();
    /// Settings, a credential, syncs, sometimes a note; @p born and @p quiet are days from the start.
    DemoBelongings drawBelongings(int born, std::optional<int> quiet);
    /// Plans the deeds of an integration's fate; returns from which day on it is frozen.
    std::optional<int> plan(Fate fate, domain::AccountId account, domain::IntegrationId integration, domain::Day anchor,
                            int born);
    int dayFrom(int first);
    domain::Day dayOf(int day) const { return m_start.plusDays(day); }
    void beginDay(int day);
    void advanceClock();
    void report(qint64 done);

    DemoBooks &m_books;
    DemoOptions m_options;
    Progress &m_progress;
    Draw m_draw;
    domain::Day m_today;
    domain::Day m_start;
    int m_days = 0; ///< from the start to today
    int m_now = 0;  ///< which of them it is
    int m_second = 0;
    std::vector<domain::AccountId> m_leavers;               ///< an account for each that will be gone by today
    std::vector<std::vector<domain::AccountId>> m_openings; ///< by day
    std::vector<std::vector<DemoDeed>> m_deeds;             ///< by day
    qint64 m_written = 0;
};

} // namespace store::sql
