// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

namespace store::sql {

/// Draws from a seed: the same on every machine, which the standard library's distributions don't promise.
class Draw {
public:
    explicit Draw(quint32 seed)
        : m_engine(seed) {}

    /// @p first to @p last, both inclusive.
    int between(int first, int last) { return first + int(m_engine() % quint32(last - first + 1)); }

    bool perMille(int chance) { return between(1, 1000) <= chance; }

    template <typename List>
    const auto &of(const List &list) {
        return list[std::size_t(between(0, int(std::size(list)) - 1))];
    }

private:
    std::mt19937 m_engine;
};

/// A made-up customer. Addresses end in .example, which belongs to nobody.
struct DemoCustomer {
    QString name;
    QString email;
    QString language;
};

DemoCustomer drawCustomer(Draw &draw);

/// Suppliers of many trades, and the kinds of sales channel that shops have. All made up.
const QStringList &demoSuppliers();
const QStringList &demoChannels();

QString drawLabel(Draw &draw);
QString drawNote(Draw &draw);

} // namespace store::sql
