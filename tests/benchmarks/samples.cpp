// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/samples.h"

#include <QtGlobal>

#include <algorithm>

namespace benchmarks {

double Samples::quantile(double share) const {
    Q_ASSERT(!isEmpty());
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto place = std::size_t(share * double(sorted.size()));
    return sorted[std::min(place, sorted.size() - 1)];
}

double Samples::spread() const {
    const double middle = median();
    return middle > 0 ? (quantile(0.75) - quantile(0.25)) / middle : 0;
}

} // namespace benchmarks
