// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "models/store/sql/connection.h"

namespace store::sql {

/// The details, on either database: what a command would do is decided by the lifecycle table, over the state that
/// settling leaves (R10), and priced by the charge rule.
class SqlDetails final : public Details {
public:
    /// @p location says to people where the database is, @p login who we are to it.
    SqlDetails(Connection &connection, QString location, QString login)
        : m_connection(connection)
        , m_location(std::move(location))
        , m_login(std::move(login)) {}

    Result<Business> business() override;
    Result<AccountDetails> account(domain::AccountId id) override;
    Result<domain::Integration> integration(domain::IntegrationId id) override;
    Result<IntegrationDetails> integrationDetails(domain::IntegrationId id) override;
    Result<domain::Invoice> invoice(const QString &number) override;
    Result<domain::Consequence> consequence(domain::Command command, domain::IntegrationId id) override;
    Result<domain::Consequence> termsConsequence(const CommandRequest &request) override;
    Result<Choices> choices(domain::IntegrationId id) override;
    Result<OpeningPreview> openingPreview(const OpenRequest &request) override;
    Result<std::vector<domain::ExplanationRow>> explainIntegration(domain::IntegrationId id) override;
    Result<domain::ExplanationRow> explainCharge(domain::IntegrationId id, domain::Day dueOn) override;
    Result<domain::ExplanationRow> explainLine(const QString &number, int position) override;
    Result<std::optional<domain::Day>> oldestUnsettled() override;

private:
    AccountRow loadAccount(domain::AccountId id);
    domain::Integration require(domain::IntegrationId id);
    /// What settling does first, and that nothing else happens; refused already where no command is possible then.
    domain::Consequence settledConsequence(domain::Command command, const domain::Integration &integration);
    domain::Invoice loadNumbered(const QString &number);

    Connection &m_connection;
    QString m_location;
    QString m_login;
};

} // namespace store::sql
