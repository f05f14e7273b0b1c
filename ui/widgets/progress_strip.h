// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Long work under way: what it is, how far it is, and a button that stops it. Hidden while nothing is under way.
class ProgressStrip : public QFrame {
    Q_OBJECT

public:
    /// @p stop is what the button says.
    explicit ProgressStrip(const QString &stop, QWidget *parent = nullptr);

    void begin(const QString &text);
    /// @p total 0: nobody knows how much there is to do.
    void setProgress(const QString &text, int done, int total);
    void end();

    QString text() const;

signals:
    /// Comes once; the strip stays until end().
    void stopRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace ui
