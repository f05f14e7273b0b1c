// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace support {

/// What must not fail for the test to mean anything: when it does, the program ends and says why.
inline void must(const domain::Result<void> &result) {
    if (!result)
        qFatal("reason %d: %s", int(result.error().reason), qPrintable(result.error().facts.text));
}

/// Its value.
template <typename T>
T must(domain::Result<T> result) {
    if (!result)
        must(domain::Result<void>(result.error()));
    return *std::move(result);
}

} // namespace support
