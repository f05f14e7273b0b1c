// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/exports.h"

#include <QDialog>

class QButtonGroup;

namespace ui {

/// What goes into the file, and for whom it is written.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @p contents: what the rows may be (`Invoices`, `Invoice lines`); with only one there is nothing to choose.
    /// @p summary: which rows, in a sentence.
    ExportDialog(const QString &title, const QString &summary, const QStringList &contents, QWidget *parent = nullptr);

signals:
    /// Comes once, when the dialog was agreed to.
    void ordered(int content, reports::ExportFormat format);

private:
    QButtonGroup *choice(const QString &name, const QStringList &texts);

    QButtonGroup *m_contents = nullptr;
    QButtonGroup *m_formats = nullptr;
};

} // namespace ui
