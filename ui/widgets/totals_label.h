// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model_base.h"

#include <QLabel>

#include <functional>

namespace ui {

/// What a table adds up to, below it: `1,204 invoices · total $58,996.00`. While it is being counted: `…`.
class TotalsLabel : public QLabel {
    Q_OBJECT

public:
    /// @p words puts the totals into a sentence. The model must outlive the label.
    TotalsLabel(const tables::WindowedTableModelBase &rows, std::function<QString(const store::Totals &)> words,
                QWidget *parent = nullptr);

private:
    void showTotals();

    const tables::WindowedTableModelBase &m_rows;
    const std::function<QString(const store::Totals &)> m_words;
};

} // namespace ui
