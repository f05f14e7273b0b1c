// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billing_calendar.h"
#include "models/domain/lifecycle.h"
#include "models/reports/csv_writer.h"
#include "tests/benchmarks/measurements/measurements.h"
#include "ui/phrases/formats.h"

#include <benchmark/benchmark.h>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

const domain::Day kAnchor = *domain::Day::fromIso(u"2026-01-31");

void nthBillingDate(benchmark::State &state) {
    int n = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(domain::billingDate(kAnchor, ++n % 120));
}

void nextBillingDate(benchmark::State &state) {
    int n = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(domain::firstBillingDateAfter(kAnchor, kAnchor.plusDays(++n % 4000)));
}

void wholeCalendar(benchmark::State &state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(domain::calendarRows());
}

void lifecycleCell(benchmark::State &state) {
    domain::LifecycleState from;
    for (auto _ : state) {
        benchmark::DoNotOptimize(from);
        benchmark::DoNotOptimize(domain::transition(from, domain::Command::Cancel));
    }
}

void moneyInWords(benchmark::State &state) {
    const ui::Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), u"USD"_s);
    qint64 cents = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(formats.money(domain::Money(cents += 4'999)));
}

void csvRow(benchmark::State &state) {
    reports::OutputFile file(u"/dev/null"_s);
    if (!file.open())
        state.SkipWithError("no /dev/null");
    reports::CsvWriter writer(file, {});
    const QString name = u"Whitcombe & Daughters"_s;
    const QString description = u"Amberline Jewellery → Own webshop, connectivity 2026-01-31 to 2026-02-28"_s;
    qint64 id = 0;
    for (auto _ : state) {
        writer.code(u"2026-000123");
        writer.code(u"renewal");
        writer.day(kAnchor);
        writer.number(++id);
        writer.text(name);
        writer.text(description);
        writer.money(domain::Money(49'00 + id));
        writer.endRow();
    }
}

/// Turns what Google Benchmark measures into rows.
class Rows final : public benchmark::BenchmarkReporter {
public:
    explicit Rows(Report &report)
        : m_report(report) {}

    bool ReportContext(const Context &) override { return true; }

    void ReportRuns(const std::vector<Run> &runs) override {
        Row row{.what = u"micro: "_s + QString::fromStdString(runs.front().run_name.function_name),
                .unit = Unit::Nanoseconds};
        for (const Run &run : runs) {
            if (run.error_occurred)
                m_report.fail(row.what + u": "_s + QString::fromStdString(run.error_message));
            else if (run.run_type == Run::RT_Iteration)
                row.product.add(run.GetAdjustedCPUTime());
        }
        if (!row.product.isEmpty())
            m_report.add(row);
    }

private:
    Report &m_report;
};

} // namespace

/// Processor time of what is done a million times in a run, an export or a table.
void measureMicro(Bench &bench, const Data &) {
    const std::pair<const char *, void (*)(benchmark::State &)> all[] = {
        {"n-th billing date", nthBillingDate},
        {"billing date after a day", nextBillingDate},
        {"the calendar of a century", wholeCalendar},
        {"a cell of the lifecycle", lifecycleCell},
        {"money in words", moneyInWords},
        {"a row of CSV", csvRow},
    };
    benchmark::ClearRegisteredBenchmarks();
    for (const auto &[name, function] : all)
        benchmark::RegisterBenchmark(name, function)->Repetitions(bench.rounds)->MinTime(0.05);
    Rows rows(bench.report);
    benchmark::RunSpecifiedBenchmarks(&rows);
}

} // namespace benchmarks
