// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "ui/palette/palette_source.h"
#include "ui/shell/page_context.h"
#include "ui/shell/recent_places.h"

namespace ui {

/// Where the user has been last, while nothing is typed. What has gone meanwhile is forgotten.
class RecentSource final : public PaletteSource {
    Q_OBJECT

public:
    RecentSource(const PageContext &context, const RecentPlaces &recent, QObject *parent);

    void look(const PaletteQuery &query) override;

private:
    const PageContext &m_context;
    RecentPlaces m_recent;
    store::LatestAnswer m_answer;
};

} // namespace ui
