// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/store/lists.h"
#include "ui/shell/page_context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

/// Which month's invoices; says how many they are before anything is written. Opened with open(), and deletes itself.
class MonthDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins with the month before today's.
    MonthDialog(const PageContext &context, QWidget *parent);

signals:
    /// Comes once, when it was agreed to.
    void chosen(const store::InvoiceFilter &filter);

private:
    store::InvoiceFilter filter() const;
    void count();

    const PageContext &m_context;
    QComboBox *m_month;
    QSpinBox *m_year;
    QLabel *m_count;
    QPushButton *m_agree;
    store::LatestAnswer m_counted;
};

} // namespace ui
