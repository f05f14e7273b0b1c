// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/profile.h"

#include <QWidget>

namespace ui {

class Appearance;

/// The colour of a database's mark along the whole window, to be seen from the corner of an eye. Says nothing that the
/// badge in the side bar doesn't say in a word and a shape.
class MarkStrip final : public QWidget {
    Q_OBJECT

public:
    explicit MarkStrip(const Appearance &appearance, QWidget *parent = nullptr);

    /// Hidden where there is no mark.
    void setMark(const ProfileMark &mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    ProfileMark m_mark;
};

} // namespace ui
