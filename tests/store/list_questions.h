// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "models/store/lists.h"

#include <functional>
#include <vector>

/// Something that the desk asks, of a database as SampleDatabase::fill() makes it.
struct ListQuestion {
    const char *name;
    /// Whether there was an answer; where there may be none by a rule, that one came.
    std::function<bool(store::Lists &, store::Details &)> ask;
};

/// What the pages ask by default, what is asked by key, paging, jumps, searches and sums; all that a database should
/// answer without reading a large table whole, and the few where it must.
std::vector<ListQuestion> listQuestions(domain::Day today);
