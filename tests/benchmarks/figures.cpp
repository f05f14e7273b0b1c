// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/figures.h"

#include <algorithm>
#include <cstdio>

namespace benchmarks {

namespace {

constexpr std::size_t kStretches = 10;

} // namespace

void Figures::printHeading(const char *what) {
    std::printf("\n%-58s %7s %8s %8s %8s   %s\n", what, "n", "median", "99 %", "longest", "medians of tenths, ms");
}

void Figures::print() const {
    std::vector<Ms> medians;
    for (std::size_t i = 0; i < kStretches && m_taken.size() >= kStretches; ++i) {
        const auto begin = m_taken.begin();
        medians.push_back(at({begin + std::ptrdiff_t(m_taken.size() * i / kStretches),
                              begin + std::ptrdiff_t(m_taken.size() * (i + 1) / kStretches)},
                             50));
    }
    std::printf("%-58s %7zu %8.2f %8.2f %8.2f", m_name.c_str(), m_taken.size(), at(m_taken, 50).count(),
                at(m_taken, 99).count(), at(m_taken, 100).count());
    if (!medians.empty())
        std::printf("   %.2f to %.2f", at(medians, 0).count(), at(medians, 100).count());
    std::printf("\n");
    std::fflush(stdout);
}

Ms Figures::at(std::vector<Ms> taken, int percent) {
    std::ranges::sort(taken);
    return taken[std::min(taken.size() - 1, taken.size() * std::size_t(percent) / 100)];
}

} // namespace benchmarks
