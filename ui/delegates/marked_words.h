// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/badge.h"

#include <vector>

namespace ui {

/// How words and the marks right behind them share a cell. What a mark can't say in less (its Badge::brief) is never
/// cut: where room is short the marks are brief before the words are cut to a few letters, and what has no brief text
/// is its shape alone. Where even that doesn't fit, there are no marks.
struct MarkedWords {
    int words = 0; ///< the width that is left to them
    std::vector<Badge> marks;
    std::vector<int> widths; ///< of the marks
    int gap = 0;             ///< in front of each mark

    /// @p room and @p words: what the cell has and the words want.
    static MarkedWords lay(int room, int words, const std::vector<Badge> &marks, const QFont &font);
};

} // namespace ui
