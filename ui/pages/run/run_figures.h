// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "ui/phrases/formats.h"

#include <QWidget>

namespace ui {

class Figure;

/// What a renewal run bills, or would bill, in numbers.
class RunFigures : public QWidget {
    Q_OBJECT

public:
    explicit RunFigures(const Formats &formats, QWidget *parent = nullptr);

    void present(const store::RunReport &report);
    void setUnknown();

private:
    const Formats &m_formats;
    Figure *m_total;
    Figure *m_accounts;
    Figure *m_periods;
    Figure *m_invoices;
    Figure *m_lines;
    Figure *m_removals;
};

} // namespace ui
