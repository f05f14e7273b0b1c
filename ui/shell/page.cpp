// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace ui {

Page::Page(PageId id, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title) {
    setAccessibleName(title);
    setObjectName(QStringLiteral("page-%1").arg(int(id)));
}

Place Page::place() const {
    return {.page = m_id};
}

void Page::goTo(const Place &) {}

void Page::takeOver(const Page &) {}

} // namespace ui
