// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/profile.h"

#include <QStyledItemDelegate>

namespace ui {

class Appearance;

/// A connection in a list: its name, beneath it where it leads, at the end of the line its mark.
class ConnectionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What it reads besides Qt::DisplayRole, the name.
    enum Role { WhereRole = Qt::UserRole + 1, MarkRole };

    explicit ConnectionDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ProfileMark)
