// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/data.h"

namespace benchmarks {

/// A copy on the day on which everything has come due once.
std::unique_ptr<Data> allDue(const Data &data);

} // namespace benchmarks
