// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "ui/phrases/formats.h"

#include <QFrame>

class QLabel;

namespace ui {

class IncompleteList;
class RunFigures;
class WriteAccess;

/// What the last run of this window did, and what it left over, by name. Never says done while anything due is left
/// (R19). Hidden until there was one.
class ResultCard : public QFrame {
    Q_OBJECT

public:
    ResultCard(const Formats &formats, const WriteAccess &access, QWidget *parent = nullptr);

    void present(const store::RunReport &report, qint64 milliseconds);

    IncompleteList *incomplete() const { return m_incomplete; }

private:
    QString heading(const store::RunReport &report) const;
    QString words(const store::RunReport &report, qint64 milliseconds) const;

    const Formats &m_formats;
    QLabel *m_mark;
    QLabel *m_heading;
    QLabel *m_words;
    RunFigures *m_figures;
    QLabel *m_forecast; ///< against what was recorded
    IncompleteList *m_incomplete;
};

} // namespace ui
