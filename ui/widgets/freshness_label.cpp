// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/freshness_label.h"

#include "ui/phrases/freshness_phrases.h"
#include "ui/theme/restyle.h"

namespace ui {

FreshnessLabel::FreshnessLabel(const Formats &formats, const tables::WindowedTableModelBase &rows, QWidget *parent)
    : QLabel(parent)
    , m_formats(formats)
    , m_rows(rows) {
    setObjectName(QStringLiteral("freshness"));
    setTextFormat(Qt::PlainText);
    setRole(this, "muted");
    hide();
    connect(&m_rows, &tables::WindowedTableModelBase::loaded, this, &FreshnessLabel::showFreshness);
}

void FreshnessLabel::showFreshness() {
    const std::optional<store::Freshness> &freshness = m_rows.freshness();
    setText(freshness ? freshnessSentence(*freshness, m_formats) : QString());
    setToolTip(freshness ? freshness->standby : QString());
    setVisible(!text().isEmpty());
}

} // namespace ui
