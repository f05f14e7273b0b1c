// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include "ui/theme/restyle.h"

#include <QApplication>
#include <QStyle>

namespace ui {

QFont fontOf(TextStep step) {
    QFont font = QApplication::font();
    const qreal base = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    switch (step) {
    case TextStep::Title:
        font.setPointSizeF(base * 1.55);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStep::Heading:
        font.setPointSizeF(base * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStep::Strong: font.setWeight(QFont::DemiBold); break;
    case TextStep::Body: break;
    case TextStep::Small: font.setPointSizeF(base * 0.9); break;
    }
    return font;
}

QLabel *textLabel(const QString &text, TextStep step, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(fontOf(step));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // At the page's leading edge, whichever way the words in it run.
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
                        | Qt::AlignAbsolute);
    return label;
}

QLabel *mutedLabel(const QString &text, TextStep step, QWidget *parent) {
    QLabel *label = textLabel(text, step, parent);
    setRole(label, "muted");
    return label;
}

} // namespace ui
