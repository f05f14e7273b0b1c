// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phrases/formats.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace ui {

/// Says that billing dates have come which nobody has billed yet, and whether the list includes them. Hidden while
/// there are none.
class UnsettledNote : public QFrame {
    Q_OBJECT

public:
    explicit UnsettledNote(const Formats &formats, QWidget *parent = nullptr);

    /// @p oldest: the oldest unsettled billing date that has come; @p from: where the list begins.
    void present(std::optional<domain::Day> oldest, domain::Day from);

signals:
    void runRequested();

private:
    const Formats &m_formats;
    QLabel *m_text;
};

} // namespace ui
