// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/data.h"
#include "tests/benchmarks/report.h"

#include <array>

namespace benchmarks {

/// What a measurement has at hand beside the data.
struct Bench {
    Report &report;
    DataFolder &folder;
    int rounds = 5;
    /// Of the product, beside the benchmarks in the same build.
    QString programs = {};
};

/// Calls @p product and @p baseline in turn, @p rounds times, so that what else the machine does hits both alike. Each
/// returns its figure.
template <typename Product, typename Baseline>
void inTurn(int rounds, Row &row, Product product, Baseline baseline) {
    for (int round = 0; round < rounds; ++round) {
        row.product.add(product());
        row.baseline.add(baseline());
    }
}

// Each measures one subject on one database, and adds its rows to the report. They throw std::runtime_error when
// something can't be measured.
void measureDemo(Bench &bench, const Data &data);
void measureRun(Bench &bench, const Data &data);
void measureExport(Bench &bench, const Data &data);
void measureForecast(Bench &bench, const Data &data);
void measurePages(Bench &bench, const Data &data);
void measureJumps(Bench &bench, const Data &data);
void measureSorting(Bench &bench, const Data &data);
void measureSearch(Bench &bench, const Data &data);
void measureCommands(Bench &bench, const Data &data);
void measureCommandsBesideRun(Bench &bench, const Data &data);
void measureDistance(Bench &bench, const Data &data);
void measureHour(Bench &bench, const Data &data);
void measureStart(Bench &bench, const Data &data);
void measureGrowth(Bench &bench, const Data &data);
void measureMicro(Bench &bench, const Data &data);

struct Measurement {
    const char *name;
    void (*measure)(Bench &, const Data &);
    bool onEachDatabase = true;
};

/// In the order of the table.
inline constexpr std::array kMeasurements{
    Measurement{"demo", measureDemo},
    Measurement{"pages", measurePages},
    Measurement{"jumps", measureJumps},
    Measurement{"sorting", measureSorting},
    Measurement{"search", measureSearch},
    Measurement{"forecast", measureForecast},
    Measurement{"export", measureExport},
    Measurement{"start", measureStart},
    Measurement{"commands", measureCommands},
    Measurement{"distance", measureDistance},
    Measurement{"run", measureRun},
    Measurement{"commands-beside-run", measureCommandsBesideRun},
    Measurement{"hour", measureHour},
    Measurement{"growth", measureGrowth},
    Measurement{"micro", measureMicro, false},
};

} // namespace benchmarks
