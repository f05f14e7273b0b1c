// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// How long a test waits, in ms, for what comes from another thread, process or machine: so long that what has not come
/// by then never will, however busy the machine is. QtTest's own five seconds are less than a machine that builds
/// something beside may take. What is promised within a time is held against that time instead.
inline constexpr int kPatienceMs = 60'000;

} // namespace support
