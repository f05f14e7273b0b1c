// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/palette/palette_hit.h"
#include "ui/palette/palette_query.h"

#include <QObject>

#include <vector>

namespace ui {

/// One kind of thing that the palette finds. Asked again, it answers the latest question only.
class PaletteSource : public QObject {
    Q_OBJECT

public:
    /// So many of one kind are shown: who looks for one of more than these types on.
    static constexpr int kMostHits = 6;

    using QObject::QObject;

    /// Emits found() or failed() once, at once or when the answer is home.
    virtual void look(const PaletteQuery &query) = 0;

signals:
    /// The best first. Nothing: there is none.
    void found(const std::vector<ui::PaletteHit> &hits);
    /// It could not be asked for, so that there may be some.
    void failed(const domain::Error &why);
};

} // namespace ui
