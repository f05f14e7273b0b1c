// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/server_url.h"

namespace ui {

/// Hosts as people type them: a list with commas, and one port for all that have none of their own.
///
///     db1.example.com, db2.example.com:5433, [2001:db8::7]
struct HostFields {
    QString hosts;
    QString port;

    static HostFields of(const std::vector<store::ServerUrl::Host> &hosts);

    bool isPortGood() const;
    /// Nothing: that is no list of hosts.
    std::optional<std::vector<store::ServerUrl::Host>> read() const;
};

} // namespace ui
