// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/marked_words.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace ui {
namespace {

constexpr int kGap = 10;
constexpr int kLeastWords = 90; ///< beside marks that say all they have to say
constexpr int kFewWords = 24;   ///< some letters
constexpr int kShapeAlone = 28; ///< within a badge's edges

enum class Length { Whole, Brief, Least };

/// As it is written, and its width.
std::pair<Badge, int> cut(const Badge &mark, Length length, const QFont &font) {
    Badge written = mark;
    if (length != Length::Whole && !mark.brief.isEmpty())
        written.text = mark.brief;
    const bool isShape = length == Length::Least && mark.brief.isEmpty();
    return {written, isShape ? kShapeAlone : badgeSize(written, font).width()};
}

} // namespace

MarkedWords MarkedWords::lay(int room, int words, const std::vector<Badge> &marks, const QFont &font) {
    const int wanted = words + 1; // it is rounded, and eliding is strict
    for (const auto &[length, least] : {std::pair(Length::Whole, kLeastWords), std::pair(Length::Brief, kFewWords),
                                        std::pair(Length::Least, kFewWords)}) {
        MarkedWords laid{.gap = kGap};
        int taken = 0;
        for (const Badge &mark : marks) {
            auto [written, width] = cut(mark, length, font);
            laid.marks.push_back(std::move(written));
            laid.widths.push_back(width);
            taken += kGap + width;
        }
        if (taken + std::min(wanted, least) <= room) {
            laid.words = std::min(wanted, room - taken);
            return laid;
        }
    }
    return {.words = room};
}

} // namespace ui
