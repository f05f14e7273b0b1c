// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// Where the programs keep what is this user's, by the XDG base directories. Absolute; nothing is created.
QString dataFolder();  ///< the embedded databases
QString stateFolder(); ///< what may be lost: the log, drafts
/// For sockets and locks, which end with the session. Where the system has none, the state folder.
QString runtimeFolder();

/// Makes @p folder, for nobody else to look into; one that is there stays as it is. False: it can't be made.
bool makePrivateFolder(const QString &folder);

} // namespace store
