// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

namespace domain {

std::optional<Money> Money::feeFromPlain(QStringView text) {
    qint64 cents = 0;
    qsizetype i = 0;
    for (; i < text.size() && text[i] >= u'0' && text[i] <= u'9'; ++i) {
        cents = cents * 10 + text[i].digitValue();
        if (cents * 100 > kLargestFeeCents)
            return std::nullopt;
    }
    if (i == 0)
        return std::nullopt;
    cents *= 100;
    if (i < text.size()) {
        const QStringView decimals = text.mid(i + 1);
        if (text[i] != u'.' || decimals.isEmpty() || decimals.size() > 2)
            return std::nullopt;
        qint64 worth = 10;
        for (const QChar c : decimals) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
            cents += c.digitValue() * worth;
            worth /= 10;
        }
    }
    return Money(cents);
}

QString Money::plain() const {
    // Negated as unsigned: the least of all numbers has no positive counterpart.
    const quint64 magnitude = m_cents < 0 ? 0 - quint64(m_cents) : quint64(m_cents);
    return (m_cents < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / 100) + u'.'
           + QString::number(magnitude % 100).rightJustified(2, u'0');
}

} // namespace domain
