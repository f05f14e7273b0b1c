// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "models/store/latest_answer.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QPushButton;
class QTabWidget;

namespace ui {

class FactTable;
class NamesTab;
class PriceFormDialog;
class WriteGuard;

/// What things cost (R13): the plans with their setup fees and dated prices, and the frozen fee; and beside them what
/// the two ends of connections are called. Read by everybody, changed by managers.
class PricesPage final : public Page {
    Q_OBJECT

public:
    explicit PricesPage(const PageContext &context, QWidget *parent = nullptr);

    void shown() override;
    void hidden() override;

private:
    /// All that the page shows, read at once.
    struct Prices {
        std::vector<store::Plan> plans;
        std::vector<store::PlanPrice> frozen;
    };

    QWidget *costs();
    QWidget *plans();
    QWidget *frozenFee();
    /// The tab in front reads, the others rest.
    void showTab();
    void ask();
    void present(const Prices &prices);
    void showPlan(int row);
    void openForm(PriceFormDialog *form);
    std::vector<QStringList> rowsOf(const std::vector<store::PlanPrice> &prices) const;

    const PageContext &m_context;
    Prices m_prices;
    bool m_isShown = false;
    QTabWidget *m_tabs;
    NamesTab *m_suppliers;
    NamesTab *m_channels;
    FactTable *m_plans;
    FactTable *m_planPrices;
    FactTable *m_frozenPrices;
    QPushButton *m_newPrice;
    WriteGuard *m_newPriceGuard;
    store::LatestAnswer m_asked;
};

} // namespace ui
