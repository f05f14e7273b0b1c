// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/latest_answer.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/filter_chip.h"

#include <optional>

namespace ui {

/// The account that a list is confined to, by name: asks the database for it.
class AccountChip final : public FilterChip {
    Q_OBJECT

public:
    explicit AccountChip(const PageContext &context, QWidget *parent = nullptr);

    /// Nothing: all accounts, and no chip.
    void setAccount(std::optional<domain::AccountId> account);

    std::optional<domain::AccountId> account() const { return m_account; }

private:
    void present(const QString &name);

    const PageContext &m_context;
    std::optional<domain::AccountId> m_account;
    store::LatestAnswer m_name;
};

} // namespace ui
