// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurements/measurements.h"

#include <algorithm>
#include <cmath>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

struct Growing {
    void (*measure)(Bench &, const Data &);
    double limit; ///< how often as much ten times the data may take
};

constexpr double kFlat = 1.5;
constexpr double kLinear = 11;

constexpr std::array kGrowing{
    Growing{measurePages, kFlat},    Growing{measureJumps, kFlat}, Growing{measureSearch, kFlat},
    Growing{measureCommands, kFlat}, Growing{measureRun, kLinear}, Growing{measureExport, kLinear},
};

const Row *find(const Report &report, const Row &alike) {
    const auto found = std::ranges::find_if(report.rows(), [&](const Row &row) {
        return row.what == alike.what && row.database == alike.database && !row.product.isEmpty();
    });
    return found == report.rows().end() ? nullptr : &*found;
}

/// What was measured on the smaller data, in a report of its own, whose faults are ours.
Report measured(Bench &bench, const Data &data, const Growing &growing) {
    Report report;
    Bench smaller = {.report = report, .folder = bench.folder, .rounds = bench.rounds, .programs = bench.programs};
    growing.measure(smaller, data);
    for (const QString &fault : report.faults())
        bench.report.fail(u"%1, of %2 integrations"_s.arg(fault).arg(data.integrations()));
    return report;
}

std::unique_ptr<Data> ofSize(Bench &bench, const Data &data, qint64 integrations) {
    return data.url().backend == store::Backend::PostgreSql ? bench.folder.postgresql(integrations)
                                                            : bench.folder.sqlite(integrations);
}

} // namespace

/// The same on a hundredth and a tenth of the data, beside what was measured on all of them.
void measureGrowth(Bench &bench, const Data &data) {
    const std::unique_ptr<Data> tenth = ofSize(bench, data, data.integrations() / 10);
    const std::unique_ptr<Data> hundredth = ofSize(bench, data, data.integrations() / 100);
    for (const Growing &growing : kGrowing) {
        const Report small = measured(bench, *hundredth, growing);
        const Report middle = measured(bench, *tenth, growing);
        if (small.rows().empty())
            continue;
        if (!find(bench.report, small.rows().front()))
            growing.measure(bench, data);
        for (const Row &first : small.rows()) {
            const Row *second = find(middle, first);
            const Row *third = find(bench.report, first);
            if (!second || !third || first.unit == Unit::Megabytes)
                continue;
            Row row{.what = u"tenfold: "_s + first.what,
                    .database = data.database(),
                    .unit = Unit::Times,
                    .limit = {.atMost = growing.limit},
                    .remark =
                        u"%1, %2 and %3 %4"_s.arg(inWords(first.product.median()), inWords(second->product.median()),
                                                  inWords(third->product.median()), inWords(first.unit))};
            row.product.add(std::sqrt(third->product.median() / first.product.median()));
            bench.report.add(row);
        }
    }
}

} // namespace benchmarks
