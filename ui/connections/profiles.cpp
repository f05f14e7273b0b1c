// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profiles.h"

#include "ui/shell/setting_keys.h"

#include <QSettings>

#include <algorithm>

namespace ui {
namespace {

using setting_keys::kConnections;
using setting_keys::kLastConnection;

constexpr QLatin1String kName("name");
constexpr QLatin1String kUrl("url");
constexpr QLatin1String kKnown("known-mark");
constexpr QLatin1String kWord("mark"); ///< the user's own; of a version before kKnown, any
constexpr QLatin1String kTone("colour");
constexpr QLatin1String kIsPasswordKept("password-in-keychain");

QString keyOf(const QString &id, QLatin1String value) {
    return kConnections + u'/' + id + u'/' + value;
}

ProfileMark readMark(const QSettings &settings, const QString &id) {
    const Tone tone = toneFromCode(settings.value(keyOf(id, kTone)).toString()).value_or(Tone::Danger);
    if (const auto known = knownMarkFromCode(settings.value(keyOf(id, kKnown)).toString()))
        return {.known = known, .tone = tone};
    return ProfileMark::of(settings.value(keyOf(id, kWord)).toString(), tone);
}

std::optional<Profile> read(const QSettings &settings, const QString &id) {
    const auto url = store::ConnectionUrl::parse(settings.value(keyOf(id, kUrl)).toString());
    if (!url)
        return std::nullopt;
    return Profile{
        .id = id,
        .name = settings.value(keyOf(id, kName)).toString(),
        .url = {.backend = url->backend, .path = url->path, .text = url->text},
        .mark = readMark(settings, id),
        .isPasswordKept = settings.value(keyOf(id, kIsPasswordKept)).toBool(),
    };
}

} // namespace

std::vector<Profile> Profiles::all() const {
    QSettings settings;
    settings.beginGroup(kConnections);
    const QStringList ids = settings.childGroups();
    settings.endGroup();
    std::vector<Profile> profiles;
    for (const QString &id : ids) {
        if (const auto profile = read(settings, id))
            profiles.push_back(*profile);
    }
    std::ranges::sort(profiles, [](const Profile &a, const Profile &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return profiles;
}

std::optional<Profile> Profiles::withId(const QString &id) const {
    return id.isEmpty() ? std::nullopt : read(QSettings(), id);
}

std::optional<Profile> Profiles::named(const QString &name) const {
    const std::vector<Profile> profiles = all();
    if (const auto same = std::ranges::find(profiles, name, &Profile::name); same != profiles.end())
        return *same;
    const auto isAlike = [&name](const Profile &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (std::ranges::count_if(profiles, isAlike) != 1)
        return std::nullopt;
    return *std::ranges::find_if(profiles, isAlike);
}

void Profiles::save(const Profile &profile) {
    QSettings settings;
    settings.setValue(keyOf(profile.id, kName), profile.name);
    settings.setValue(keyOf(profile.id, kUrl), profile.url.url());
    settings.setValue(keyOf(profile.id, kKnown), profile.mark.known ? knownMarkCode(*profile.mark.known) : QString());
    settings.setValue(keyOf(profile.id, kWord), profile.mark.ownWord);
    settings.setValue(keyOf(profile.id, kTone), toneCode(profile.mark.tone));
    settings.setValue(keyOf(profile.id, kIsPasswordKept), profile.isPasswordKept);
}

void Profiles::remove(const QString &id) {
    QSettings settings;
    settings.remove(kConnections + u'/' + id);
    if (settings.value(kLastConnection).toString() == id)
        settings.remove(kLastConnection);
}

std::optional<Profile> Profiles::last() const {
    return withId(QSettings().value(kLastConnection).toString());
}

void Profiles::setLast(const QString &id) {
    QSettings settings;
    if (id.isEmpty())
        settings.remove(kLastConnection);
    else
        settings.setValue(kLastConnection, id);
}

} // namespace ui
