// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/user_folders.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace store {
namespace {

constexpr QLatin1String kOurs("/renewdesk");

/// An XDG variable holds an absolute path, or nothing.
QString folderIn(const char *variable) {
    const QString folder = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(folder) ? folder : QString();
}

} // namespace

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + kOurs;
}

QString stateFolder() {
    const QString folder = folderIn("XDG_STATE_HOME");
    return (folder.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : folder) + kOurs;
}

QString runtimeFolder() {
    const QString folder = folderIn("XDG_RUNTIME_DIR");
    return folder.isEmpty() || !QDir(folder).exists() ? stateFolder() : folder + kOurs;
}

bool makePrivateFolder(const QString &folder) {
    if (QDir(folder).exists())
        return true;
    return QDir().mkpath(folder)
           && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace store
