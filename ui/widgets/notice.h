// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QFrame>

class QToolButton;

namespace ui {

/// Something about what the page shows that must not be missed, above it, for as long as it is so; with a button where
/// something can be done about it. Hidden until it has something to say.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(Tone tone, QWidget *parent = nullptr, TextStep step = TextStep::Body);

    /// @p verb: the button's text; empty: no button.
    void say(const QString &sentence, const QString &verb = {});
    void beSilent();

    QString text() const;

    QToolButton *button() const { return m_button; }

signals:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMark();

    Tone m_tone;
    QLabel *m_mark;
    QLabel *m_text;
    QToolButton *m_button;
};

} // namespace ui
