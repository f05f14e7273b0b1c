// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"

#include <vector>

namespace ui {

/// The first @p most invoices whose number begins with @p beginning, `2026-0001`, or, of a year alone, the last ones.
/// Numbers have no gaps and rise with their years (R12), so that they are found by some looks at places of the list,
/// however many there are. On a worker thread.
store::Result<std::vector<domain::Invoice>> invoicesBeginning(store::Lists &lists, const QString &beginning, int most);

/// The invoice whose number ends in @p counter: the part behind the year, which no other has. Nothing: there is none.
store::Result<std::vector<domain::Invoice>> invoiceCounted(store::Lists &lists, qint64 counter);

} // namespace ui
