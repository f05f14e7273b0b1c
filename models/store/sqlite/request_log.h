// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/store/sqlite/sqlite_connection.h"

#include <QUuid>

namespace store::sqlite {

/// The outcome of a request as it is kept: codes, ids, version, days and cents, never text (R17).
struct RequestOutcome {
    std::optional<domain::Error> error; ///< nothing: done
    std::optional<domain::AccountId> account;
    std::optional<domain::InvoiceId> invoice;       ///< the opening invoice
    std::optional<domain::Integration> integration; ///< its texts are not kept
    QStringList settled;
};

/// Remembers the first outcome of every request (R17).
class RequestLog {
public:
    explicit RequestLog(SqliteConnection &connection)
        : m_connection(connection) {}

    /// The first outcome of @p request, or nothing when it is new. Throws RequestReused when it came with other
    /// arguments, RequestWithdrawn when it was given up before it came.
    std::optional<RequestOutcome> find(const QUuid &request, const QByteArray &argumentHash);
    /// The same whatever the arguments: RequestWithdrawn is an outcome here.
    std::optional<RequestOutcome> find(const QUuid &request);
    void keep(const QUuid &request, const QByteArray &argumentHash, const RequestOutcome &outcome);
    /// Spends the id of a request that is not known: whoever sends it later is refused with RequestWithdrawn.
    void withdraw(const QUuid &request);
    /// Who sent a known request; empty where the audit doesn't say.
    QString sender(const QUuid &request);

private:
    SqliteConnection &m_connection;
};

/// A fingerprint of a command's arguments: they can't be read back from it.
class ArgumentHash {
public:
    explicit ArgumentHash(domain::Command command) { add(QString(domain::commandCode(command))); }

    ArgumentHash &add(const QString &text);

    ArgumentHash &add(qint64 number) { return add(QString::number(number)); }

    ArgumentHash &add(const std::optional<domain::Money> &money) { return add(money ? money->plain() : QString()); }

    ArgumentHash &add(const std::optional<qint64> &number) {
        return add(number ? QString::number(*number) : QString());
    }

    ArgumentHash &add(const std::optional<domain::Day> &day) { return add(day ? day->iso() : QString()); }

    ArgumentHash &add(const std::optional<QString> &text) { return add(text ? u'=' + *text : QString()); }

    ArgumentHash &add(const std::vector<std::pair<QString, QString>> &pairs);
    QByteArray result() const;

private:
    QByteArray m_arguments;
};

} // namespace store::sqlite
