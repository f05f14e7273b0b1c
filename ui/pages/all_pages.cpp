// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/all_pages.h"

#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/activity/activity_page.h"
#include "ui/pages/invoices/invoices_page.h"
#include "ui/pages/prices/prices_page.h"
#include "ui/pages/removals/removals_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/upcoming/upcoming_page.h"

namespace ui {

std::vector<Page *> createPages(const PageContext &context, QWidget *parent) {
    return {
        new AccountsPage(context, parent),
        new UpcomingPage(context, parent),
        new RemovalsPage(context, parent),
        new InvoicesPage(context, parent),
        new RunPage(context, parent),
        new ActivityPage(context, parent),
        new PricesPage(context, parent),
    };
}

} // namespace ui
