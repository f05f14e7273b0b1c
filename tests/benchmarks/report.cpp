// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/report.h"

#include <QJsonArray>
#include <QTextStream>

#include <cmath>

namespace benchmarks {

using namespace Qt::StringLiterals;

QString inWords(Unit unit) {
    switch (unit) {
    case Unit::Milliseconds: return u"ms"_s;
    case Unit::Seconds: return u"s"_s;
    case Unit::Megabytes: return u"MB"_s;
    case Unit::PerSecond: return u"/s"_s;
    case Unit::Nanoseconds: return u"ns"_s;
    case Unit::Times: return u"×"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(double value) {
    const int decimals = value == 0 ? 0 : std::max(0, 2 - int(std::floor(std::log10(std::abs(value)))));
    return QString::number(value, 'f', std::min(decimals, 3));
}

namespace {

QString figure(const Samples &samples, Unit unit) {
    return samples.isEmpty() ? u"–"_s : inWords(samples.median()) + u' ' + inWords(unit);
}

std::optional<double> ratio(const Row &row) {
    if (row.product.isEmpty() || row.baseline.isEmpty() || row.baseline.median() == 0)
        return {};
    return row.product.median() / row.baseline.median();
}

QString spreadOf(const Row &row) {
    const auto percent = [](const Samples &samples) {
        return samples.count() < 2 ? u"–"_s : u"%1 %"_s.arg(qRound(100 * samples.spread()));
    };
    return row.baseline.isEmpty() ? percent(row.product) : percent(row.product) + u", "_s + percent(row.baseline);
}

QStringList cells(const Row &row) {
    return {row.what,
            row.database,
            figure(row.product, row.unit),
            figure(row.baseline, row.unit),
            ratio(row) ? inWords(*ratio(row)) + u" ×"_s : u"–"_s,
            spreadOf(row),
            wished(row)};
}

void write(QTextStream &out, const QStringList &cells, const QList<int> &widths) {
    out << "|";
    for (int i = 0; i < cells.size(); ++i)
        out << ' ' << cells[i].leftJustified(widths[i]) << " |";
    out << '\n';
}

QJsonObject json(const Samples &samples) {
    if (samples.isEmpty())
        return {};
    return {{u"median"_s, samples.median()},
            {u"spread"_s, samples.spread()},
            {u"least"_s, samples.quantile(0)},
            {u"most"_s, samples.quantile(1)},
            {u"count"_s, qint64(samples.count())}};
}

} // namespace

std::optional<bool> isMet(const Row &row) {
    const Limit &limit = row.limit;
    if (row.product.isEmpty())
        return {};
    const double product = row.product.median();
    std::optional<bool> met;
    const auto note = [&met](bool holds) { met = met.value_or(true) && holds; };
    if (limit.atMost)
        note(product <= *limit.atMost);
    if (limit.atLeast)
        note(product >= *limit.atLeast);
    if (limit.ratioAtMost && ratio(row))
        note(*ratio(row) <= *limit.ratioAtMost);
    if (limit.moreAtMost && !row.baseline.isEmpty())
        note(product <= row.baseline.median() + *limit.moreAtMost);
    return met;
}

QString wished(const Row &row) {
    const Limit &limit = row.limit;
    QStringList parts;
    if (limit.atMost)
        parts += u"≤ %1 %2"_s.arg(inWords(*limit.atMost), inWords(row.unit));
    if (limit.atLeast)
        parts += u"≥ %1 %2"_s.arg(inWords(*limit.atLeast), inWords(row.unit));
    if (limit.ratioAtMost)
        parts += u"≤ %1 ×"_s.arg(inWords(*limit.ratioAtMost));
    if (limit.moreAtMost)
        parts += u"≤ %1 %2 more"_s.arg(inWords(*limit.moreAtMost), inWords(row.unit));
    const QString words = parts.join(u", "_s);
    return isMet(row) == false ? words + u" (missed)"_s : words;
}

void Report::add(Row row) {
    QTextStream(stderr) << "bench: " << cells(row).join(u" | "_s) << Qt::endl;
    m_rows.push_back(std::move(row));
}

void Report::differ(const QString &what) {
    fail(u"product and baseline differ: "_s + what);
}

void Report::fail(const QString &what) {
    QTextStream(stderr) << "bench: " << what << Qt::endl;
    m_faults += what;
}

void Report::print() const {
    const QStringList heading{u"what"_s,  u"database"_s, u"product"_s,     u"baseline"_s,
                              u"ratio"_s, u"spread"_s,   u"wished limit"_s};
    QList<QStringList> lines{heading};
    for (const Row &row : m_rows)
        lines += cells(row);
    QList<int> widths(heading.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (int i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], int(line[i].size()));
    }
    QStringList rule;
    for (const int width : std::as_const(widths))
        rule += QString(width, u'-');
    lines.insert(1, rule);
    QTextStream out(stdout);
    for (const QStringList &line : std::as_const(lines))
        write(out, line, widths);
    out << "\nSpread is the width of the middle half, product and baseline, as a share of the median.\n";
    for (const Row &row : m_rows) {
        if (!row.remark.isEmpty())
            out << row.what << (row.database.isEmpty() ? QString() : u", "_s + row.database) << ": " << row.remark
                << '\n';
    }
    for (const QString &fault : m_faults)
        out << "FAULT: " << fault << '\n';
}

QJsonObject Report::json() const {
    QJsonArray rows;
    for (const Row &row : m_rows) {
        QJsonObject object{{u"what"_s, row.what},
                           {u"database"_s, row.database},
                           {u"unit"_s, inWords(row.unit)},
                           {u"product"_s, benchmarks::json(row.product)},
                           {u"wished"_s, wished(row)}};
        if (!row.baseline.isEmpty()) {
            object[u"baseline"_s] = benchmarks::json(row.baseline);
            object[u"baseline_is"_s] = row.baselineIs;
        }
        if (ratio(row))
            object[u"ratio"_s] = *ratio(row);
        if (const auto met = isMet(row))
            object[u"met"_s] = *met;
        if (!row.remark.isEmpty())
            object[u"remark"_s] = row.remark;
        rows += object;
    }
    return {{u"rows"_s, rows}, {u"faults"_s, QJsonArray::fromStringList(m_faults)}};
}

} // namespace benchmarks
