// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/sample_database.h"
#include "app/desk/tour/stage.h"

namespace desk {

/// The walk along every page and dialog, and what it needs: for documents, translators and tests. Every step goes
/// through the real widgets, so that a page that has lost something stops the tour.
class Tour {
public:
    /// The same data and the same day each time.
    static SampleRecipe recipe();

    explicit Tour(Stage &stage)
        : m_stage(stage) {}

    /// Runs to its end, or to the first failure, which the stage keeps.
    void walk();

private:
    /// Accounts that have what there is to show.
    struct Cast {
        domain::AccountId account;       ///< with active, frozen and cancel pending integrations
        domain::IntegrationId active;    ///< of that account
        domain::IntegrationId cancelled; ///< of that account
    };

    void findCast();
    void accounts();
    void integrationTabs();
    void answers();
    void commands();
    void conflict();
    void several();
    void forms();
    void openIntegration();
    void accountTabs();
    void upcoming();
    void removals();
    void invoices();
    void paper();
    void renewals();
    void activity();
    void prices();
    void connections();
    void keys();
    void frame();

    void showIntegration(domain::IntegrationId integration);
    void drawDialog(const QString &button, const QString &name);

    Stage &m_stage;
    Cast m_cast;
};

} // namespace desk
