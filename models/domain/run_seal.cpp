// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/run_seal.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kDayLength = 10;
constexpr qsizetype kChargesLength = 48;
constexpr qsizetype kFailingLength = 16;
constexpr qsizetype kLength = kDayLength + 1 + kChargesLength + kFailingLength;

/// 20261201.
qint64 digits(Day day) {
    const QDate date = day.toDate();
    return (qint64(date.year()) * 100 + date.month()) * 100 + date.day();
}

/// One charge in 48 bytes: its values in their order, the highest byte first.
QByteArray hashOf(const SealedCharge &charge) {
    std::array<qint64, 6> values{charge.account.value,
                                 charge.integration.value,
                                 digits(charge.dueOn),
                                 qint64(chargeKindCode(charge.kind).data()[0]), // c, f, r
                                 charge.amount.cents(),
                                 charge.nextDueOn ? digits(*charge.nextDueOn) : 0};
    for (qint64 &value : values)
        value = qToBigEndian(value);
    return QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char *>(values.data()), sizeof values),
                                    QCryptographicHash::Sha256);
}

} // namespace

void RunSeal::add(const SealedCharge &charge) {
    const QByteArray hash = hashOf(charge);
    bool carries = false;
    for (std::size_t i = 0; i < m_sum.size(); ++i) {
        const quint64 part = qFromLittleEndian<quint64>(hash.constData() + i * sizeof(quint64));
        const quint64 with = part + (carries ? 1 : 0);
        m_sum[i] += with;
        carries = (carries && with == 0) || m_sum[i] < with;
    }
    ++m_count;
}

void RunSeal::addFailing(AccountId account, Day since, ParkReason reason) {
    const QLatin1String code = parkReasonCode(reason);
    m_failing += QByteArray::number(account.value) + ' ' + since.iso().toLatin1() + ' '
                 + QByteArray(code.data(), code.size()) + '\n';
}

QByteArray RunSeal::chargesDigest() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_asOf.iso().toLatin1() + ' ' + QByteArray::number(m_count) + ' ');
    for (const quint64 part : m_sum) {
        const quint64 bytes = qToLittleEndian(part);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }
    return hash.result().toHex().left(kChargesLength);
}

QString RunSeal::fingerprint() const {
    const QByteArray failing =
        QCryptographicHash::hash(m_failing, QCryptographicHash::Sha256).toHex().left(kFailingLength);
    return m_asOf.iso() + u'-' + QString::fromLatin1(chargesDigest() + failing);
}

bool RunSeal::hasChargesOf(QStringView fingerprint) const {
    return dayOf(fingerprint) == m_asOf
           && normalized(fingerprint).mid(kDayLength + 1, kChargesLength) == QLatin1String(chargesDigest());
}

QString RunSeal::normalized(QStringView fingerprint) {
    QString plain = fingerprint.toString().toLower();
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

std::optional<Day> RunSeal::dayOf(QStringView fingerprint) {
    const QString plain = normalized(fingerprint);
    if (plain.size() != kLength || plain[kDayLength] != u'-')
        return std::nullopt;
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (!std::all_of(plain.cbegin() + kDayLength + 1, plain.cend(), isDigit))
        return std::nullopt;
    return Day::fromIso(QStringView(plain).left(kDayLength));
}

} // namespace domain
