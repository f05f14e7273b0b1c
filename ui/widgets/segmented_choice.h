// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace ui {

/// One of a few, all of them in view: buttons side by side, one pressed. The arrow keys walk along them.
class SegmentedChoice : public QFrame {
    Q_OBJECT

public:
    /// @p names are the buttons' texts and accessible names, @p name says what is chosen. The first is chosen.
    SegmentedChoice(const QString &name, const QStringList &names, QWidget *parent = nullptr);

    int current() const;
    /// Emits nothing.
    void setCurrent(int index);

signals:
    /// The user has chosen another one.
    void chosen(int index);

private:
    QButtonGroup *m_buttons;
    int m_current = 0;
};

} // namespace ui
