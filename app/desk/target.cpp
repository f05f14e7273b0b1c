// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/target.h"

#include "app/desk/texts.h"
#include "ui/connections/profiles.h"
#include "ui/phrases/error_phrases.h"

namespace desk {

bool Target::isNamed(const Arguments &arguments) {
    return !arguments.profile.isEmpty() || arguments.database || store::ConnectionUrl::isInEnvironment();
}

std::variant<Target, UsageError> Target::of(const Arguments &arguments) {
    const ui::Profiles profiles;
    const auto profile = arguments.profile.isEmpty() ? profiles.last() : profiles.named(arguments.profile);
    if (!arguments.profile.isEmpty() && !profile)
        return UsageError{Texts::tr("There is no connection “%1”. Look for its name in the desk, under Menu, Connect.")
                              .arg(arguments.profile)};
    if (profile && (!arguments.profile.isEmpty() || !isNamed(arguments)))
        return Target{.url = profile->url, .profile = profile};
    const auto url = arguments.database ? *arguments.database : store::ConnectionUrl::fromEnvironment();
    if (!url)
        return UsageError{ui::sentence(url.error())};
    return Target{.url = *url};
}

} // namespace desk
