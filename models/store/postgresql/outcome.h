// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace store::postgresql {

/// What one of the database's functions answered: codes and facts, no exception (R17).
class Outcome {
public:
    explicit Outcome(QJsonObject answer)
        : m_answer(std::move(answer)) {}

    /// Why it was refused, with the invoices that settling recorded all the same (R10); nothing: done.
    std::optional<domain::Error> error() const;
    /// Throws sql::Failure when it was refused.
    void demand() const;

    QStringList settled() const;
    domain::Integration integration() const;
    bool isReplayed() const;
    qint64 integer(const char *key) const;
    std::optional<domain::Day> day(const char *key) const;

    const QJsonObject &json() const { return m_answer; }

private:
    QJsonObject m_answer;
};

} // namespace store::postgresql
