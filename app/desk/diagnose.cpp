// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/diagnose.h"

#include "app/desk/log_file.h"
#include "app/desk/target.h"
#include "app/diagnosis.h"
#include "app/exit_status.h"
#include "models/store/user_folders.h"
#include "ui/phrases/error_phrases.h"

#include <cstdio>

namespace desk {
namespace {

void print(const app::Facts &facts) {
    for (const auto &[name, value] : facts)
        std::fputs(QStringLiteral("%1: %2\n").arg(name, value).toUtf8().constData(), stdout);
}

} // namespace

int diagnose(const Arguments &arguments, const DatabaseFor &databaseFor) {
    print(app::installationFacts());
    print({{QStringLiteral("log_file"), LogFile::pathIn(store::stateFolder())}});
    const auto target = Target::of(arguments);
    if (const auto *error = std::get_if<UsageError>(&target)) {
        print({{QStringLiteral("error"), error->message}});
        return app::Usage;
    }
    const store::ConnectionUrl &url = std::get<Target>(target).url;
    print({{QStringLiteral("url"), url.display()},
           {QStringLiteral("kind"),
            url.backend == store::Backend::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql")}});
    const auto database = databaseFor(url);
    const auto facts = database ? app::databaseFacts(**database) : store::Result<app::Facts>(database.error());
    if (facts) {
        print(*facts);
        return app::Done;
    }
    print({{QStringLiteral("error"), ui::sentence(facts.error())}});
    return app::exitOf(facts.error());
}

} // namespace desk
