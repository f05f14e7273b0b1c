// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

namespace benchmarks {

using Ms = std::chrono::duration<double, std::milli>;

/// How long @p deed takes, in milliseconds.
template <typename Deed>
double timed(Deed deed) {
    const auto start = std::chrono::steady_clock::now();
    deed();
    return Ms(std::chrono::steady_clock::now() - start).count();
}

/// Many measurements of one thing, in one unit.
class Samples {
public:
    void add(double value) { m_values.push_back(value); }

    bool isEmpty() const { return m_values.empty(); }

    std::size_t count() const { return m_values.size(); }

    /// The value that this share of them doesn't exceed; there must be some.
    double quantile(double share) const;

    double median() const { return quantile(0.5); }

    /// How wide the middle half of them is, as a share of the median: what a machine with other work to do does to
    /// them.
    double spread() const;

private:
    std::vector<double> m_values;
};

} // namespace benchmarks
