// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commands.h"
#include "models/store/sql/audit.h"
#include "models/store/sqlite/request_log.h"
#include "models/store/sqlite/settlement.h"

namespace store::sqlite {

/// The commands on the embedded file: each one write transaction, in the order of checks that R17 wants.
class SqliteCommands final : public Commands {
public:
    explicit SqliteCommands(SqliteConnection &connection)
        : m_connection(connection)
        , m_requests(connection) {}

    Result<CommandOutcome> execute(const CommandRequest &request) override;
    Result<OpenOutcome> open(const OpenRequest &request) override;
    Result<domain::Integration> edit(const EditIntegration &request) override;
    Result<void> addNote(domain::IntegrationId integration, const QString &text, const QUuid &request) override;
    Result<void> recordSync(const SyncReport &sync) override;
    Result<domain::AccountId> addAccount(const NewAccount &request) override;
    Result<void> edit(const EditAccount &request) override;
    Result<void> unpark(domain::AccountId account, const QUuid &request) override;
    Result<RequestFate> fateOf(const QUuid &request) override;

private:
    struct Attempt;

    /// The frame of every command: transaction, known request, act, keep the outcome, audit, commit.
    RequestOutcome perform(Attempt &attempt, const std::function<void(RequestOutcome &)> &act);

    void act(const CommandRequest &request, RequestOutcome &outcome);
    void nameAgain(domain::Error &kept);
    void nameAgain(domain::Integration &kept);
    QString renewalNumber(domain::IntegrationId id, domain::Day due);
    void checkVersion(const domain::Integration &integration, const Seen &seen);
    void checkDay(const domain::Integration &before, domain::Day seenDay, domain::Day today,
                  const QStringList &settled);
    QStringList settleFirst(domain::AccountId account, domain::Day today);
    void applyTransition(const domain::Integration &integration, domain::Command command);
    void applyFee(const domain::Integration &integration, const std::optional<domain::Money> &fee);
    void applyPlan(const domain::Integration &integration, const QString &plan);
    domain::Integration require(domain::IntegrationId id, domain::Day today);
    void checkAccount(domain::AccountId id);

    SqliteConnection &m_connection;
    RequestLog m_requests;
};

} // namespace store::sqlite
