// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connection_test.h"
#include "ui/connections/profile_mark.h"

namespace ui {

/// `Connected in 43 ms to PostgreSQL 15.18, encrypted (TLSv1.3), as “ada”. Roles: Agent, Auditor.`
QString greetingSentence(const Greeting &greeting);
/// That the mark says another thing than the database itself; empty: it doesn't.
QString mismatchSentence(const Greeting &greeting, const ProfileMark &mark);

} // namespace ui
