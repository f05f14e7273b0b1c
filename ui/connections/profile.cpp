// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profile.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace ui {
namespace {

struct Look {
    Tone tone;
    const char *code;
    BadgeShape shape;
};

constexpr std::array kLooks{
    Look{Tone::Danger, "danger", BadgeShape::Triangle}, Look{Tone::Caution, "caution", BadgeShape::Diamond},
    Look{Tone::Good, "good", BadgeShape::Disc},         Look{Tone::Cold, "cold", BadgeShape::Square},
    Look{Tone::Accent, "accent", BadgeShape::Ring},     Look{Tone::Neutral, "neutral", BadgeShape::Bar},
};

} // namespace

Profile Profile::create() {
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

QString toneCode(Tone tone) {
    return QString::fromLatin1(std::ranges::find(kLooks, tone, &Look::tone)->code);
}

std::optional<Tone> toneFromCode(QStringView code) {
    const auto look =
        std::ranges::find_if(kLooks, [code](const Look &each) { return code == QLatin1String(each.code); });
    return look == kLooks.end() ? std::nullopt : std::optional(look->tone);
}

std::optional<Badge> badgeOf(const ProfileMark &mark) {
    if (mark.word.isEmpty())
        return std::nullopt;
    return Badge{.shape = std::ranges::find(kLooks, mark.tone, &Look::tone)->shape,
                 .tone = mark.tone,
                 .text = mark.word};
}

} // namespace ui
