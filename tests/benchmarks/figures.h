// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace benchmarks {

using Ms = std::chrono::duration<double, std::milli>;

/// How long @p deed takes.
template <typename Deed>
Ms timed(Deed deed) {
    const auto start = std::chrono::steady_clock::now();
    deed();
    return std::chrono::steady_clock::now() - start;
}

/// Many measurements of one thing.
class Figures {
public:
    explicit Figures(std::string name)
        : m_name(std::move(name)) {}

    void add(Ms taken) { m_taken.push_back(taken); }

    void add(const Figures &others) { m_taken.insert(m_taken.end(), others.m_taken.begin(), others.m_taken.end()); }

    bool isEmpty() const { return m_taken.empty(); }

    /// The heading of a table of printed ones.
    static void printHeading(const char *what);
    /// Median, 99th percentile and longest, and how far the medians of ten stretches of the measurement lie apart: what
    /// a machine with other work to do does to the figures.
    void print() const;

private:
    static Ms at(std::vector<Ms> taken, int percent);

    std::string m_name;
    std::vector<Ms> m_taken;
};

} // namespace benchmarks
