// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "models/store/lists.h"

#include <QStringList>

#include <functional>
#include <map>
#include <vector>

/// Something that the desk asks, of a database as SampleDatabase::fill() makes it.
struct ListQuestion {
    const char *name;
    /// Whether there was an answer; where there may be none by a rule, that one came.
    std::function<bool(store::Lists &, store::Details &)> ask;
};

/// A test's rows: each question, and what @p expected says of it, by name; of the others, nothing is expected. Columns
/// `question` and `expected`.
void addListQuestions(domain::Day today, const std::map<QByteArray, QStringList> &expected);

/// What the pages ask by default, what is asked by key, paging, jumps, searches and sums; all that a database should
/// answer without reading a large table whole, and the few where it must.
std::vector<ListQuestion> listQuestions(domain::Day today);
