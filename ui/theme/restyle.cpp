// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/restyle.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace ui {
namespace {

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::Neutral: return QStringLiteral("neutral");
    case Tone::Accent: return QStringLiteral("accent");
    case Tone::Good: return QStringLiteral("good");
    case Tone::Cold: return QStringLiteral("cold");
    case Tone::Caution: return QStringLiteral("caution");
    case Tone::Danger: return QStringLiteral("danger");
    }
    Q_UNREACHABLE();
}

} // namespace

void setRole(QWidget *widget, const char *role) {
    widget->setProperty("role", QLatin1String(role));
    restyle(widget);
}

void setTone(QWidget *frame, Tone tone) {
    frame->setProperty("tone", toneName(tone));
    restyle(frame);
}

void restyle(QWidget *widget) {
    const auto polishAgain = [](QWidget *each) {
        if (each->testAttribute(Qt::WA_WState_Polished)) {
            each->style()->unpolish(each);
            each->style()->polish(each);
        }
    };
    polishAgain(widget);
    const auto children = widget->findChildren<QWidget *>();
    for (QWidget *child : children)
        polishAgain(child);
    widget->update();
}

} // namespace ui
