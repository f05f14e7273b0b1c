// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/store/lists.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/filter_chip.h"

#include <optional>

namespace ui {

/// The supplier or sales channel that a list is confined to, by name: asks the database for it where it isn't told.
class EndChip final : public FilterChip {
    Q_OBJECT

public:
    EndChip(const PageContext &context, store::ShareBy end, QWidget *parent = nullptr);

    /// No positive number: all of them, and no chip.
    void setId(qint64 id, const QString &name = {});

    template <typename Id>
    std::optional<Id> idAs() const {
        return m_id > 0 ? std::optional(Id{m_id}) : std::nullopt;
    }

private:
    void present(const QString &name);
    void askName();

    const PageContext &m_context;
    const store::ShareBy m_end;
    qint64 m_id = 0;
    store::LatestAnswer m_name;
};

} // namespace ui
