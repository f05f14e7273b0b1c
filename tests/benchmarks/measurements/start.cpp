// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurements/measurements.h"

#include <QCoreApplication>

namespace benchmarks {

using namespace Qt::StringLiterals;

/// From the start of the process to the first painted rows, by the desk's own program.
void measureStart(Bench &bench, const Data &data) {
    Row row{.what = u"start to first painted page"_s, .database = data.database(), .limit = {.atMost = 400}};
    const Command start{
        .words = {QCoreApplication::applicationDirPath() + u"/first_page"_s, u"--database"_s, data.url().url()}};
    run(start);
    for (int round = 0; round < 2 * bench.rounds; ++round)
        row.product.add(run(start).seconds * 1000);
    bench.report.add(row);
}

} // namespace benchmarks
