// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace ctl {

/// The program's arguments as text, its own name left out.
struct DecodedArguments {
    QStringList words;
    /// The number, from 1, of the first argument that is not UTF-8. Replacing its bytes would write a name that nobody
    /// typed, so nothing is done then.
    std::optional<int> broken;
};

DecodedArguments decodeArguments(const std::vector<QByteArray> &arguments);

} // namespace ctl
