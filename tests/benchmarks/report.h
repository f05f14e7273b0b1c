// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/samples.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace benchmarks {

enum class Unit { Milliseconds, Seconds, Megabytes, PerSecond, Nanoseconds, Times };

QString inWords(Unit unit);
/// With three digits that count.
QString inWords(double value);

/// What is wished of a figure; nothing of it makes a measurement fail.
struct Limit {
    std::optional<double> atMost = {};      ///< the product, in the row's unit
    std::optional<double> atLeast = {};     ///< the same
    std::optional<double> ratioAtMost = {}; ///< the product, as a multiple of the baseline
    std::optional<double> moreAtMost = {};  ///< the product, so much more than the baseline
};

/// One line of the table.
struct Row {
    QString what;
    QString database; ///< empty: none has a part in it
    Unit unit = Unit::Milliseconds;
    Limit limit = {};
    Samples product = {};
    Samples baseline = {};   ///< empty: there is nothing to compare with
    QString baselineIs = {}; ///< in words
    QString remark = {};     ///< what was running, how large it was
};

/// What was measured, and whether product and baseline found the same.
class Report {
public:
    /// Tells of it on standard error right away.
    void add(Row row);

    /// Ends the measurement's claim to be right, not the measurement.
    void differ(const QString &what);
    /// Something could not be measured.
    void fail(const QString &what);

    /// Both sides found the same, and all could be measured.
    bool isSound() const { return m_faults.isEmpty(); }

    const std::vector<Row> &rows() const { return m_rows; }

    const QStringList &faults() const { return m_faults; }

    /// On standard output.
    void print() const;
    QJsonObject json() const;

private:
    std::vector<Row> m_rows;
    QStringList m_faults;
};

/// The limit in words, with whether it is met.
QString wished(const Row &row);
std::optional<bool> isMet(const Row &row);

} // namespace benchmarks
