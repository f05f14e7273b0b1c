// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chip.h"

#include "ui/phrases/phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

FilterChip::FilterChip(QWidget *parent)
    : QFrame(parent)
    , m_text(textLabel({}, TextStep::Body, this))
    , m_remove(new QToolButton(this)) {
    setRole(this, "chip");
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setRole(m_remove, "quiet");
    m_remove->setIcon(icon(QStringLiteral("close")));
    m_remove->setIconSize({12, 12});
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 1, 2, 1);
    row->setSpacing(2);
    row->addWidget(m_text);
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removeRequested);
    hide();
}

void FilterChip::setText(const QString &text) {
    m_text->setText(text);
    setAccessibleName(text);
    //: A button that takes a filter away; %1 is the filter: "Account: Blue Lamp Ltd"
    const QString remove = tr("Remove the filter “%1”").arg(text);
    m_remove->setAccessibleName(remove);
    m_remove->setToolTip(asToolTip(remove));
    setVisible(!text.isEmpty());
}

QString FilterChip::text() const {
    return m_text->text();
}

} // namespace ui
