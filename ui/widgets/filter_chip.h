// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

/// A filter that came from elsewhere, told in words, with a button that takes it away. Hidden while there is none.
class FilterChip : public QFrame {
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    /// Empty: there is no such filter.
    void setText(const QString &text);
    QString text() const;

signals:
    void removeRequested();

private:
    QLabel *m_text;
    QToolButton *m_remove;
};

} // namespace ui
