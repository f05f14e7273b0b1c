// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/lives.h"
#include "tests/support/desk.h"
#include "tests/support/reference_model.h"

#include <map>

/// One life, lived twice: by the store and by the reference model. After every step both must say the same; where they
/// part the life has failed, and rapidcheck is told.
class TwinLives {
public:
    /// On a fresh sandbox, from the day @p start.
    TwinLives(const support::StoreBackend &backend, const char *start);

    /// And at its end, whether ten weeks are billed as they were foreseen.
    void live(const std::vector<lives::Step> &steps);
    /// The store finds nothing amiss.
    void verify();
    /// The rows of every table, after the same life on another store.
    void compareRows(TwinLives &other);

private:
    struct Sent {
        std::optional<store::CommandRequest> command;
        std::optional<store::OpenRequest> opening;
        std::string answer;
    };

    /// Of the coming month, as a day ended.
    struct Total {
        domain::Money amount;
        qint64 charged = 0;
    };

    template <typename T>
    void same(const char *what, const T &store, const T &model);

    void perform(const lives::Step &step);
    void open(const lives::Step &step);
    void command(const lives::Step &step);
    void preview(const lives::Step &step);
    void retry(const lives::Step &step);
    void misuse(const lives::Step &step);
    void setPrice(const lives::Step &step);
    void passDays(int days);
    void compareMovements(domain::Day ended, const Total &told);
    void run(std::optional<domain::Day> asOf, int batch);
    void compareEverything();

    domain::IntegrationId integrationOf(const lives::Step &step) const;
    store::Seen seenOf(const lives::Step &step, domain::IntegrationId id);
    reference::RunResult reportOf(const domain::Result<store::RunReport> &report, std::size_t invoicesBefore);
    std::vector<std::string> forecast(domain::Day from, domain::Day to);
    std::vector<std::string> billedSince(std::size_t invoices, std::size_t receipts) const;

    const support::StoreBackend &m_backend;
    support::Desk m_desk;
    reference::Model m_model;
    int m_step = 0;
    std::string m_story;
    int m_opened = 0;
    std::size_t m_compared = 0; ///< invoices
    std::vector<Sent> m_sent;
    std::map<domain::Day, Total> m_totals; ///< by the day that ended
};
