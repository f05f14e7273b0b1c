// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/write_access.h"

namespace ui {

WriteAccess::WriteAccess(QObject *parent)
    : QObject(parent) {}

QString WriteAccess::whyNot(domain::Command) const {
    if (m_isLost)
        return tr("The connection to the database is lost. Nothing can be changed until it is back.");
    return {};
}

void WriteAccess::setLost(bool lost) {
    if (lost == m_isLost)
        return;
    m_isLost = lost;
    emit changed();
}

} // namespace ui
