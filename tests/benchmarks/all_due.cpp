// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/all_due.h"

#include "app/composition.h"
#include "tests/benchmarks/must.h"

namespace benchmarks {

std::unique_ptr<Data> allDue(const Data &data) {
    std::unique_ptr<Data> copy = data.copy();
    const std::unique_ptr<store::Session> session = must(must(app::databaseFor(copy->url()))->open());
    must(session->upkeep().setToday(*domain::Day::fromIso(QLatin1String(Data::kAllDue))));
    return copy;
}

} // namespace benchmarks
