// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/invoice_numbers.h"

#include <algorithm>

namespace ui {
namespace {

using Invoices = store::Result<std::vector<domain::Invoice>>;

constexpr int kLeastDigits = 6; ///< behind the year (R12)
constexpr int kMostDigits = 15;

/// Invoices by their number, from that counter on.
Invoices from(store::Lists &lists, qint64 counter, int count) {
    return lists.invoices({.sort = store::InvoiceColumn::Number, .order = Qt::AscendingOrder},
                          {.offset = counter - 1, .count = count});
}

int yearOf(const domain::Invoice &invoice) {
    return invoice.number.section(u'-', 0, 0).toInt();
}

/// The first counter in [first, last] that is of @p year or later, or last + 1.
store::Result<qint64> firstOfYear(store::Lists &lists, int year, qint64 first, qint64 last) {
    while (first <= last) {
        const qint64 middle = first + (last - first) / 2;
        const Invoices there = from(lists, middle, 1);
        if (!there)
            return there.error();
        if (there->empty() || yearOf(there->front()) >= year)
            last = middle - 1;
        else
            first = middle + 1;
    }
    return first;
}

/// Those of a year come together; of them only the last are of use without more digits.
Invoices lastOfYear(store::Lists &lists, int year, int most) {
    const auto newest = lists.invoices({}, {.count = 1});
    if (!newest || newest->empty())
        return newest;
    const auto next = firstOfYear(lists, year + 1, 1, newest->front().id.value);
    if (!next)
        return next.error();
    const qint64 first = std::max<qint64>(1, *next - most);
    Invoices found = from(lists, first, int(*next - first));
    if (found)
        std::ranges::reverse(*found);
    return found;
}

} // namespace

Invoices invoicesBeginning(store::Lists &lists, const QString &beginning, int most) {
    const int year = beginning.section(u'-', 0, 0).toInt();
    const QString digits = beginning.section(u'-', 1);
    std::vector<domain::Invoice> found;
    const auto keep = [&](const std::vector<domain::Invoice> &invoices) {
        for (const domain::Invoice &invoice : invoices) {
            if (invoice.number.startsWith(beginning) && found.size() < std::size_t(most))
                found.push_back(invoice);
        }
    };
    if (digits.isEmpty()) {
        const Invoices last = lastOfYear(lists, year, most);
        if (!last)
            return last;
        keep(*last);
        return found;
    }
    const auto newest = lists.invoices({}, {.count = 1});
    if (!newest || newest->empty())
        return newest;
    // Shorter counters are filled up with zeros; longer ones begin with none.
    qint64 first = std::max<qint64>(1, digits.leftJustified(kLeastDigits, u'0').toLongLong());
    qint64 last = digits.leftJustified(kLeastDigits, u'9').toLongLong();
    for (qsizetype length = std::max<qsizetype>(kLeastDigits, digits.size()); length <= kMostDigits; ++length) {
        if (first > newest->front().id.value || found.size() == std::size_t(most))
            break;
        const auto begins = firstOfYear(lists, year, first, std::min(last, newest->front().id.value));
        if (!begins)
            return begins.error();
        const Invoices there = from(lists, *begins, most);
        if (!there)
            return there;
        keep(*there);
        if (digits.startsWith(u'0'))
            break;
        first *= 10;
        last = last * 10 + 9;
    }
    return found;
}

Invoices invoiceCounted(store::Lists &lists, qint64 counter) {
    if (counter < 1)
        return std::vector<domain::Invoice>();
    return from(lists, counter, 1);
}

} // namespace ui
