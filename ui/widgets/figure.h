// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// One number that matters, large, under the words that say what it counts. Read aloud as one: `Removals: 12`.
class Figure : public QWidget {
    Q_OBJECT

public:
    explicit Figure(const QString &caption, QWidget *parent = nullptr);

    void setValue(const QString &value);
    /// It isn't known yet, or not any more.
    void setUnknown();
    QString value() const;

private:
    QString m_caption;
    QLabel *m_value;
};

} // namespace ui
