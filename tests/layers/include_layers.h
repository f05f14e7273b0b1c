// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QList>
#include <QString>

namespace layers {

/// What can be wrong with an #include, or with the place of the file that holds it.
enum class Fault {
    NoSources,                 ///< a folder of the house, or the whole house, without a single source file
    UnknownPlace,              ///< a file, or the target of an #include, that lies in no layer
    NotFromRoot,               ///< a quoted #include that is not written from the root of the tree
    Unreadable,                ///< an #include of a macro: nobody can tell what it names
    ForbiddenLayer,            ///< a layer that this one must not know
    AdapterOutsideComposition, ///< a concrete store named by ui, or by app outside app/composition*
    KeychainHeader,            ///< QtKeychain outside the one folder that links it
    DatabaseHeader,            ///< QtSql, SQLite or libpq where no database may be seen
    NotPure,                   ///< more than Qt6::Core and std in a layer that must make do with them
};

/// One finding. `line` counts from 1; it is 0 where the file or folder itself is at fault.
struct Violation {
    Fault fault;
    QString file;
    int line = 0;
    QString header;

    friend bool operator==(const Violation &, const Violation &) = default;
};

/// Holds the house's table of who may include whom against every #include under models/, ui/ and app/ of @p root,
/// sorted by file and line. Empty means that the table holds. @p qtCoreHeaders is the folder of QtCore's headers: what
/// is not in it is not Qt6::Core.
QList<Violation> violations(const QDir &root, const QDir &qtCoreHeaders);

/// The finding as "file:line: what is wrong", for the person who has to mend it.
QString sentence(const Violation &violation);

} // namespace layers
