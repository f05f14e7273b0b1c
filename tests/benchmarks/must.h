// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <stdexcept>

namespace benchmarks {

/// The value of what must not fail for a measurement to mean anything; else std::runtime_error.
template <typename T>
T must(store::Result<T> result) {
    if (!result)
        throw std::runtime_error(qPrintable(QStringLiteral("the store failed: ")
                                            + domain::errorCodeText(result.error().code) + QLatin1Char(' ')
                                            + result.error().facts.text));
    return *std::move(result);
}

inline void must(const store::Result<void> &result) {
    if (!result)
        must(store::Result<int>(result.error()));
}

} // namespace benchmarks
