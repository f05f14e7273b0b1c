// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure.h"

#include "ui/theme/typography.h"

#include <QVBoxLayout>

namespace ui {

Figure::Figure(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_value(textLabel({}, TextStep::Title, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(mutedLabel(caption, TextStep::Small, this));
    column->addWidget(m_value);
    setUnknown();
}

void Figure::setValue(const QString &value) {
    m_value->setText(value);
    //: Read aloud: %1 is what is counted, %2 the count
    setAccessibleName(tr("%1: %2").arg(m_caption, value));
}

void Figure::setUnknown() {
    m_value->setText(QStringLiteral("–"));
    //: Read aloud: %1 is what is counted
    setAccessibleName(tr("%1: not known yet").arg(m_caption));
}

QString Figure::value() const {
    return m_value->text();
}

} // namespace ui
