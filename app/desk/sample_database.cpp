// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sample_database.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace desk {
namespace {

store::Result<void> fill(store::Database &database, const SampleRecipe &recipe, store::Progress &progress) {
    if (const auto made = database.initialise({.sandbox = true, .today = recipe.today}); !made)
        return made.error();
    const auto session = database.open();
    if (!session)
        return session.error();
    return (*session)->upkeep().fillWithDemo(recipe.demo, progress);
}

} // namespace

QString sampleDatabasePath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + QStringLiteral("/renewdesk/sample.sqlite");
}

store::Result<void> makeSampleDatabase(const QString &path, const SampleRecipe &recipe, const DatabaseFor &databaseFor,
                                       store::Progress &progress) {
    const QString folder = QFileInfo(path).absolutePath();
    QDir().mkpath(folder); // where that fails, the next line does
    const QTemporaryDir building(folder + QStringLiteral("/sample-XXXXXX"));
    const auto unwritable = [&path](const QString &why) {
        return domain::Error{.code = domain::ErrorCode::Unreachable,
                             .reason = domain::Reason::CannotOpen,
                             .facts = {.path = path, .text = why}};
    };
    if (!building.isValid())
        return unwritable(building.errorString());
    const QString draft = building.filePath(QFileInfo(path).fileName());
    const auto database = databaseFor(store::ConnectionUrl::forFile(draft));
    if (!database)
        return database.error();
    if (const auto filled = fill(**database, recipe, progress); !filled)
        return filled.error();
    // The last session has closed, so the file holds everything. Renaming refuses to replace.
    QFile file(draft);
    if (!file.rename(path) && !QFile::exists(path))
        return unwritable(file.errorString());
    return {};
}

} // namespace desk
