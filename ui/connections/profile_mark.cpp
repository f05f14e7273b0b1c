// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profile_mark.h"

#include <QCoreApplication>

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

struct Name {
    KnownMark mark;
    const char *code;
    const char *english;
};

constexpr std::array kNames{
    Name{KnownMark::Production, "production", QT_TRANSLATE_NOOP("ui::ProfileMark", "Production")},
    Name{KnownMark::Test, "test", QT_TRANSLATE_NOOP("ui::ProfileMark", "Test")},
    Name{KnownMark::Training, "training", QT_TRANSLATE_NOOP("ui::ProfileMark", "Training")},
};

const Name &nameOf(KnownMark mark) {
    return *std::ranges::find(kNames, mark, &Name::mark);
}

} // namespace

QString knownMarkName(KnownMark mark) {
    return QCoreApplication::translate("ui::ProfileMark", nameOf(mark).english);
}

QString knownMarkCode(KnownMark mark) {
    return QString::fromLatin1(nameOf(mark).code);
}

std::optional<KnownMark> knownMarkFromCode(QStringView code) {
    const auto name =
        std::ranges::find_if(kNames, [code](const Name &each) { return code == QLatin1String(each.code); });
    return name == kNames.end() ? std::nullopt : std::optional(name->mark);
}

ProfileMark ProfileMark::of(const QString &word, Tone tone) {
    const auto known = std::ranges::find_if(kNames, [&word](const Name &each) {
        return word == knownMarkName(each.mark) || word == QLatin1String(each.english);
    });
    return known == kNames.end() ? ProfileMark{.ownWord = word, .tone = tone}
                                 : ProfileMark{.known = known->mark, .tone = tone};
}

QString ProfileMark::word() const {
    return known ? knownMarkName(*known) : ownWord;
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
    if (mark.isEmpty())
        return std::nullopt;
    return Badge{.shape = std::ranges::find(kLooks, mark.tone, &Look::tone)->shape,
                 .tone = mark.tone,
                 .text = mark.word()};
}

} // namespace ui
