// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurements/measurements.h"

namespace benchmarks {

using namespace Qt::StringLiterals;

/// The data under everything else are the sample: filling them once more for a second figure would take as long as all
/// that is measured on them.
void measureDemo(Bench &bench, const Data &data) {
    Row row{.what = u"demo, integrations filled"_s,
            .database = data.database(),
            .unit = Unit::PerSecond,
            .limit = {.atLeast = 5000},
            .remark = u"each with all its rows; %1 invoice lines in all"_s.arg(
                data.value(u"SELECT COUNT(*) FROM invoice_line"_s))};
    row.product.add(double(data.integrations()) / data.secondsToFill().value());
    bench.report.add(row);
}

} // namespace benchmarks
