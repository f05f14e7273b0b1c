// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "ui/palette/palette_source.h"
#include "ui/shell/page_context.h"

namespace domain {
struct Integration;
}

namespace ui {

/// Integrations by number and label. Labels are found by the search of accounts: those of the first few accounts that
/// have such a label are looked through.
class IntegrationsSource final : public PaletteSource {
    Q_OBJECT

public:
    IntegrationsSource(const PageContext &context, QObject *parent);

    void look(const PaletteQuery &query) override;

    /// As everything in the palette shows an integration, on the business day of the context.
    static PaletteHit hitOf(const domain::Integration &integration, const PageContext &context);

private:
    const PageContext &m_context;
    store::LatestAnswer m_answer;
};

} // namespace ui
