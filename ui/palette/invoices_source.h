// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "models/store/latest_answer.h"
#include "ui/palette/palette_source.h"
#include "ui/shell/page_context.h"

namespace ui {

/// Invoices by their number, its beginning, or the part of it behind the year.
class InvoicesSource final : public PaletteSource {
    Q_OBJECT

public:
    InvoicesSource(const PageContext &context, QObject *parent);

    void look(const PaletteQuery &query) override;

    /// As everything in the palette shows an invoice.
    static PaletteHit hitOf(const domain::Invoice &invoice, const Formats &formats);

private:
    const PageContext &m_context;
    store::LatestAnswer m_answer;
};

} // namespace ui
