// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_context.h"

#include <QWidget>

class QDateTime;
class QLabel;

namespace ui {

/// In the status area: since when the rows on the screen are old, while the database can't be reached. Else hidden.
class AsOfLabel final : public QWidget {
    Q_OBJECT

public:
    explicit AsOfLabel(const PageContext &context, QWidget *parent = nullptr);

    /// Empty while it isn't shown.
    QString text() const;

private:
    void tell(const QDateTime &lastHeardUtc);
    void paintMark();

    const PageContext &m_context;
    QLabel *m_mark;
    QLabel *m_text;
};

} // namespace ui
