// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invoices/invoice_filter_bar.h"

#include "ui/phrases/names.h"
#include "ui/shell/business_clock.h"
#include "ui/widgets/account_chip.h"
#include "ui/widgets/day_range_field.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ui {
namespace {

constexpr int kSearchWidth = 260;

DayRangeField *createPeriods(const PageContext &context, QWidget *parent) {
    const auto today = [&context] { return context.clock.today(); };
    return new DayRangeField(context.formats,
                             {
                                 {InvoiceFilterBar::tr("Issued at any time"), [] { return DayRange{}; }},
                                 {InvoiceFilterBar::tr("This month"), [today] { return monthOf(today()); }},
                                 {InvoiceFilterBar::tr("Last month"), [today] { return monthOf(today(), -1); }},
                             },
                             parent);
}

} // namespace

InvoiceFilterBar::InvoiceFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search invoices by number or account"), tr("Invoice number or account"), this))
    , m_kind(new QComboBox(this))
    , m_issued(createPeriods(context, this))
    , m_account(new AccountChip(context, this)) {
    m_search->setObjectName(QStringLiteral("search-invoices"));
    m_search->setMaximumWidth(kSearchWidth);
    m_kind->setObjectName(QStringLiteral("invoice-kind"));
    m_kind->setAccessibleName(tr("Kind of invoice"));
    m_kind->addItem(tr("All kinds"));
    for (const domain::InvoiceKind kind : {domain::InvoiceKind::Opening, domain::InvoiceKind::Renewal})
        m_kind->addItem(invoiceKindName(kind), QVariant::fromValue(kind));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_issued);
    row->addWidget(m_account);
    row->addStretch();

    connect(m_search, &SearchField::leftDownwards, this, &InvoiceFilterBar::leftDownwards);
    connect(m_search, &SearchField::searched, this, &InvoiceFilterBar::filterChanged);
    connect(m_issued, &DayRangeField::rangeChanged, this, &InvoiceFilterBar::filterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &InvoiceFilterBar::filterChanged);
    connect(m_account, &FilterChip::removeRequested, this, [this] {
        m_account->setAccount({});
        emit filterChanged();
        emit accountRemoved();
    });
    connect(&context.clock, &BusinessClock::businessChanged, m_issued, &DayRangeField::renew);
}

store::InvoiceFilter InvoiceFilterBar::filter() const {
    const QVariant kind = m_kind->currentData();
    return {.account = m_account->account(),
            .kind = kind.isValid() ? std::optional(kind.value<domain::InvoiceKind>()) : std::nullopt,
            .from = m_issued->range().from,
            .to = m_issued->range().to,
            .search = m_search->text().trimmed()};
}

void InvoiceFilterBar::setAccount(std::optional<domain::AccountId> account) {
    m_account->setAccount(account);
}

void InvoiceFilterBar::clear() {
    const QSignalBlocker quiet(this);
    m_search->clear();
    m_kind->setCurrentIndex(0);
    m_issued->setPeriod(0);
}

void InvoiceFilterBar::search(const QString &text) {
    m_search->setText(text);
    emit filterChanged();
}

void InvoiceFilterBar::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace ui
