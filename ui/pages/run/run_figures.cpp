// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/run_figures.h"

#include "ui/widgets/figure.h"

#include <QHBoxLayout>

namespace ui {

RunFigures::RunFigures(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_total(new Figure(tr("Total"), this))
    , m_accounts(new Figure(tr("Accounts"), this))
    //: How many billing dates are settled, each of one account
    , m_periods(new Figure(tr("Billing dates"), this))
    , m_invoices(new Figure(tr("Invoices"), this))
    , m_lines(new Figure(tr("Lines"), this))
    , m_removals(new Figure(tr("Removals"), this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(36);
    for (Figure *figure : {m_total, m_accounts, m_periods, m_invoices, m_lines, m_removals})
        row->addWidget(figure);
    row->addStretch(1);
}

void RunFigures::present(const store::RunReport &report) {
    qint64 accounts = 0;
    for (const store::Behind &behind : report.behind)
        accounts += behind.accounts;
    m_total->setValue(m_formats.money(report.total));
    m_accounts->setValue(m_formats.count(accounts));
    m_periods->setValue(m_formats.count(report.periods));
    m_invoices->setValue(m_formats.count(report.invoices));
    m_lines->setValue(m_formats.count(report.lines));
    m_removals->setValue(m_formats.count(report.removed));
}

void RunFigures::setUnknown() {
    for (Figure *figure : {m_total, m_accounts, m_periods, m_invoices, m_lines, m_removals})
        figure->setUnknown();
}

} // namespace ui
