// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totals_label.h"

#include "ui/theme/restyle.h"

namespace ui {

TotalsLabel::TotalsLabel(const tables::WindowedTableModelBase &rows,
                         std::function<QString(const store::Totals &)> words, QWidget *parent)
    : QLabel(parent)
    , m_rows(rows)
    , m_words(std::move(words)) {
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(this, "muted");
    connect(&m_rows, &tables::WindowedTableModelBase::asked, this, &TotalsLabel::showTotals);
    connect(&m_rows, &tables::WindowedTableModelBase::totalsChanged, this, &TotalsLabel::showTotals);
    connect(&m_rows, &tables::WindowedTableModelBase::loaded, this, &TotalsLabel::showTotals);
    showTotals();
}

void TotalsLabel::showTotals() {
    if (const auto totals = m_rows.totals())
        setText(m_words(*totals));
    else
        setText(m_rows.isLoading() ? QStringLiteral("…") : QString());
}

} // namespace ui
