// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "models/store/sql/connection.h"

#include <map>
#include <vector>

/// What lists should say, computed in memory from the bare rows of the tables, without a join, a sort or a charge rule
/// of the database's. How texts sort is the one thing that it asks, text by text.
class NaiveLists {
public:
    explicit NaiveLists(store::sql::Connection &connection);

    std::vector<store::AccountRow> accounts(const store::AccountQuery &query) const;
    std::vector<domain::Integration> integrations(const store::IntegrationQuery &query) const;
    std::vector<domain::Invoice> invoices(const store::InvoiceQuery &query) const;
    std::vector<store::InvoiceLineRow> invoiceLines(const store::InvoiceLineQuery &query) const;
    std::vector<store::UpcomingRow> upcoming(const store::UpcomingQuery &query) const;
    std::vector<store::UpcomingShare> upcomingShares(const store::UpcomingQuery &query, store::ShareBy by) const;
    std::vector<store::ActivityRow> activity(const store::ActivityQuery &query) const;

    domain::Day today() const { return m_today; }

private:
    struct Account {
        domain::AccountId id;
        QString name;
        QString email;
        QString language;
        QString parked;
    };

    struct Price {
        qint64 plan = 0; ///< 0: the frozen fee
        QString from;
        QString until;
        domain::Money fee;
    };

    const Account &account(domain::AccountId id) const;
    std::optional<domain::Money> priceOn(qint64 plan, domain::Day day) const;
    bool finds(const Account &account, const store::AccountQuery &query) const;
    bool passes(const domain::Invoice &invoice, const store::InvoiceFilter &filter) const;
    std::vector<store::UpcomingRow> charges(const store::UpcomingQuery &query) const;

    /// Where a text stands among all texts that lists sort by; the same whatever the case.
    const QByteArray &rank(const QString &text) const { return m_ranks.at(text); }

    domain::Day m_today;
    std::map<QString, QByteArray> m_ranks;
    std::vector<Account> m_accounts;
    std::vector<domain::Integration> m_integrations;
    std::vector<Price> m_prices;
    std::map<qint64, QString> m_suppliers;   ///< names by id, each its own
    std::vector<domain::Invoice> m_invoices; ///< with their lines
    std::vector<store::ActivityRow> m_activity;
};
