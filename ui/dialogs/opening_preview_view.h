// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "ui/phrases/formats.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

/// The opening invoice as it will be issued (R1), and what comes after it.
class OpeningPreviewView : public QFrame {
    Q_OBJECT

public:
    explicit OpeningPreviewView(const Formats &formats, QWidget *parent = nullptr);

    void showPreview(const store::OpeningPreview &preview);
    /// In its place: what is still wanted, or that it is being worked out.
    void showWords(const QString &sentence);

private:
    void clear();
    void addLine(const QString &what, const QString &aside, const QString &amount, bool strong);
    void addRule();
    void addAside(const QString &sentence);

    const Formats &m_formats;
    QWidget *m_paper = nullptr; ///< what is shown now, replaced as a whole
    QVBoxLayout *m_column;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace ui
