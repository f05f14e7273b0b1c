// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/charge.h"
#include "models/domain/error.h"

#include <array>

namespace domain {

/// What one billing date does to one integration, as a run is sealed over it.
struct SealedCharge {
    AccountId account;
    IntegrationId integration;
    Day dueOn;
    ChargeKind kind = ChargeKind::Connectivity;
    Money amount;                      ///< of a removal zero
    std::optional<Day> nextDueOn = {}; ///< where the integration goes from there; of a removal nothing

    friend bool operator==(const SealedCharge &, const SealedCharge &) = default;
};

/// The seal of a renewal run: a fingerprint over exactly what it does, charge by charge, and over whom it would leave
/// unsettled (R19). The same for the same charges, in whatever order they are added, on every database.
///
///     2026-12-01-<48 hex digits: the charges up to that day><16 hex digits: who can't be settled, since when, and why>
///
/// The day up to which it bills stands in front, so that an approval says by itself what it is for.
///
/// **How.** Each charge is hashed (SHA-256 over its six values, eight bytes each), and the hashes are added up modulo
/// 2^256; the fingerprint is the hash of the day, the number of charges and the sum. A sum needs neither an order nor
/// memory, so that a million charges are hashed as they stream by; and what has been settled since can be added back
/// one by one until the fingerprint of before comes out again (see store::Approval). It guards against mistakes and
/// races. It is no signature: whoever may run, may run without one.
class RunSeal {
public:
    explicit RunSeal(Day asOf)
        : m_asOf(asOf) {}

    void add(const SealedCharge &charge);
    /// The account can't be settled on @p since and thereafter. By rising ids.
    void addFailing(AccountId account, Day since, ParkReason reason);

    Day asOf() const { return m_asOf; }

    QString fingerprint() const;

    /// Whether the charges are those of @p fingerprint, whoever can't be settled.
    bool hasChargesOf(QStringView fingerprint) const;

    /// Up to which day whoever computed @p fingerprint would bill; nothing when it is none. Case and blanks don't
    /// matter: people read it out.
    static std::optional<Day> dayOf(QStringView fingerprint);
    /// As it is compared: lower case, without blanks.
    static QString normalized(QStringView fingerprint);

private:
    using Sum = std::array<quint64, 4>; // modulo 2^256, the lowest part first

    QByteArray chargesDigest() const;

    Day m_asOf;
    Sum m_sum = {};
    qint64 m_count = 0;
    QByteArray m_failing;
};

} // namespace domain
