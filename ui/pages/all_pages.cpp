// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/all_pages.h"

#include "ui/pages/accounts/accounts_page.h"

namespace ui {

std::vector<Page *> createPages(const PageContext &context, QWidget *parent) {
    return {
        new AccountsPage(context, parent),
    };
}

} // namespace ui
