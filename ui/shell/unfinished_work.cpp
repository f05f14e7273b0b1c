// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unfinished_work.h"

#include <algorithm>

namespace ui {

void UnfinishedWork::set(QObject *who, const QString &whatFirst) {
    const auto known = std::ranges::find(m_entries, who, &Entry::who);
    if (known != m_entries.end()) {
        if (whatFirst.isEmpty())
            m_entries.erase(known);
        else
            known->whatFirst = whatFirst;
        emit changed();
        return;
    }
    if (whatFirst.isEmpty())
        return;
    m_entries.push_back({who, whatFirst});
    disconnect(who, &QObject::destroyed, this, nullptr);
    connect(who, &QObject::destroyed, this, [this, who] { set(who, {}); });
    emit changed();
}

QString UnfinishedWork::whatFirst() const {
    return m_entries.empty() ? QString() : m_entries.front().whatFirst;
}

} // namespace ui
