// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_choice.h"

#include "ui/theme/restyle.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace ui {

SegmentedChoice::SegmentedChoice(const QString &name, const QStringList &names, QWidget *parent)
    : QFrame(parent)
    , m_buttons(new QButtonGroup(this)) {
    setRole(this, "segments");
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("choice-%1").arg(i));
        setRole(button, "segment");
        button->setText(names[i]);
        button->setAccessibleName(names[i]);
        button->setAccessibleDescription(name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button, i);
        row->addWidget(button);
    }
    setCurrent(0);
    // Not clicked: a screen reader toggles without a click.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && std::exchange(m_current, id) != id)
            emit chosen(id);
    });
}

int SegmentedChoice::current() const {
    return m_current;
}

void SegmentedChoice::setCurrent(int index) {
    m_current = index;
    m_buttons->button(index)->setChecked(true);
}

} // namespace ui
