// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/exports.h"

#include <QString>

namespace ui {

/// How the last export was made, from one start to the next. Holds codes and a folder of the user's own; what was
/// exported, and of whom, it doesn't know.
struct KeptExport {
    reports::ExportFormat format = reports::ExportFormat::Csv;
    QString content; ///< the code of what was chosen; empty: there was no choice, and an earlier one stays
    QString folder;  ///< absolute; empty: none

    /// What no version of ours has written, and a folder that is gone, is left out.
    static KeptExport read();
    void write() const;
};

} // namespace ui
