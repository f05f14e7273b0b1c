// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/store/lists.h"
#include "ui/palette/palette_source.h"
#include "ui/shell/page_context.h"

namespace ui {

/// Accounts by name, email address and number.
class AccountsSource final : public PaletteSource {
    Q_OBJECT

public:
    AccountsSource(const PageContext &context, QObject *parent);

    void look(const PaletteQuery &query) override;

    /// As everything in the palette shows an account.
    static PaletteHit hitOf(const store::AccountRow &account);

private:
    const PageContext &m_context;
    store::LatestAnswer m_answer;
};

} // namespace ui
