// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/exports.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QLabel;

namespace ui {

/// What goes into the file, how much that is, and for whom it is written.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// What the rows may be.
    struct Content {
        QString name;   ///< `Invoice lines`
        QString extent; ///< how many there are and what they add up to, in words; empty: that isn't known
    };

    /// What is chosen at first.
    struct Choice {
        int content = 0;
        reports::ExportFormat format = reports::ExportFormat::Csv;
    };

    /// @p contents: with only one there is nothing to choose. @p summary: which rows, in a sentence.
    ExportDialog(const QString &title, const QString &summary, const std::vector<Content> &contents,
                 const Choice &choice, QWidget *parent = nullptr);

signals:
    /// Comes once, when the dialog was agreed to.
    void ordered(int content, reports::ExportFormat format);

private:
    QButtonGroup *group(const QString &name, const QStringList &texts, int chosen);
    int content() const;
    void showExtent();

    const std::vector<Content> m_choosable;
    QLabel *m_extent;
    QButtonGroup *m_contents = nullptr;
    QButtonGroup *m_formats = nullptr;
};

} // namespace ui
