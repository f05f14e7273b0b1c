// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table_model_base.h"
#include "ui/phrases/formats.h"

#include <QLabel>

namespace ui {

/// How recent a table's rows are, where they come from a standby: `As of 24 Nov 2026 14:03:22, read from the standby.`.
/// Hidden where they come from the database that everybody writes to.
class FreshnessLabel : public QLabel {
    Q_OBJECT

public:
    /// Both must outlive the label.
    FreshnessLabel(const Formats &formats, const tables::WindowedTableModelBase &rows, QWidget *parent = nullptr);

private:
    void showFreshness();

    const Formats &m_formats;
    const tables::WindowedTableModelBase &m_rows;
};

} // namespace ui
