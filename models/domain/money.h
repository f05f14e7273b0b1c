// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace domain {

/// An amount in whole cents of the database's one currency. A value; no floating point anywhere near it.
class Money {
public:
    constexpr Money() = default;

    explicit constexpr Money(qint64 cents)
        : m_cents(cents) {}

    /// The largest fee that anybody may set, in cents: beyond it an amount is a typing error, and sums over a million
    /// integrations stay far from overflow.
    static constexpr qint64 kLargestFeeCents = 99'999'999'99;

    /// Reads a fee written plainly: `49`, `49.5`, `49.00`. No sign, no grouping, no exponent, at most two decimals, at
    /// most kLargestFeeCents; anything else is nothing.
    static std::optional<Money> feeFromPlain(QStringView text);

    constexpr qint64 cents() const { return m_cents; }

    /// `49.00`: for files and machines. For people the locale decides (see ui).
    QString plain() const;

    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_cents + b.m_cents); }

    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_cents - b.m_cents); }

    Money &operator+=(Money other) {
        m_cents += other.m_cents;
        return *this;
    }

    friend constexpr auto operator<=>(const Money &, const Money &) = default;

private:
    qint64 m_cents = 0;
};

} // namespace domain
