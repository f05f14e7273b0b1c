// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurements/measurements.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

void add(Bench &bench, const Data &data, const QString &what, Unit unit, std::optional<double> limit, double value,
         const QString &remark = {}) {
    Row row{.what = u"an hour's work: "_s + what,
            .database = data.database(),
            .unit = unit,
            .limit = {.atMost = limit},
            .remark = remark};
    row.product.add(value);
    bench.report.add(row);
}

QString inWords(const QJsonArray &worst) {
    QStringList all;
    for (const QJsonValue &stall : worst)
        all += u"%1 ms (%2 ms of work) while %3, longest %4"_s.arg(stall[u"ms"_s].toDouble(), 0, 'f', 0)
                   .arg(stall[u"processor_ms"_s].toDouble(), 0, 'f', 0)
                   .arg(stall[u"doing"_s].toString(), stall[u"longest"_s].toString());
    return all.join(u"; "_s);
}

} // namespace

/// In a process of its own, on a copy.
void measureHour(Bench &bench, const Data &data) {
    const std::unique_ptr<Data> copy = data.copy();
    const Ended ended =
        run({.words = {QCoreApplication::applicationDirPath() + u"/hour_of_work"_s, copy->url().url()}});
    const QJsonObject noticed = QJsonDocument::fromJson(ended.output).object();
    const QJsonArray megabytes = noticed[u"megabytes"_s].toArray();
    if (megabytes.isEmpty())
        throw std::runtime_error("the hour of work told nothing");
    add(bench, data, u"longest stretch, 99.9 %"_s, Unit::Milliseconds, 16, noticed[u"rarest_ms"_s].toDouble(),
        u"%1 beats, %2 deeds in %3 s"_s.arg(noticed[u"beats"_s].toInt())
            .arg(noticed[u"deeds"_s].toInt())
            .arg(noticed[u"seconds"_s].toDouble(), 0, 'f', 0));
    add(bench, data, u"longest stretch, worst"_s, Unit::Milliseconds, 50, noticed[u"worst_ms"_s].toDouble(),
        inWords(noticed[u"worst"_s].toArray()));
    add(bench, data, u"of work in a stretch, 99.9 %"_s, Unit::Milliseconds, {},
        noticed[u"rarest_processor_ms"_s].toDouble());
    add(bench, data, u"of work in a stretch, worst"_s, Unit::Milliseconds, {},
        noticed[u"worst_processor_ms"_s].toDouble());
    QStringList each;
    for (const QJsonValue &minute : megabytes)
        each += QString::number(minute.toDouble(), 'f', 0);
    add(bench, data, u"memory at its end"_s, Unit::Megabytes, 150, megabytes.last().toDouble(),
        u"at the start and after each minute: "_s + each.join(u' '));
}

} // namespace benchmarks
