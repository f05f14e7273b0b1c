// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invoices/invoice_filter_bar.h"

#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/widgets/account_chip.h"
#include "ui/widgets/day_range_field.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kSearchWidth = 260;

const QString kSearch = QStringLiteral("search");
const QString kKind = QStringLiteral("kind");
const QString kIssued = QStringLiteral("issued");
const QString kAccount = QStringLiteral("account");

DayRangeField *createPeriods(const PageContext &context, QWidget *parent) {
    const auto today = [&context] { return context.clock.today(); };
    return new DayRangeField(
        context.formats,
        {
            {InvoiceFilterBar::tr("Issued at any time"), [] { return DayRange{}; }, QStringLiteral("any")},
            {InvoiceFilterBar::tr("This month"), [today] { return monthOf(today()); }, QStringLiteral("this-month")},
            {InvoiceFilterBar::tr("Last month"), [today] { return monthOf(today(), -1); },
             QStringLiteral("last-month")},
        },
        parent);
}

} // namespace

InvoiceFilterBar::InvoiceFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search invoices by number or account"), tr("Invoice number or account"), this))
    , m_kind(new QComboBox(this))
    , m_issued(createPeriods(context, this))
    , m_account(new AccountChip(context, this))
    , m_chips(new FilterChips(this)) {
    m_search->setObjectName(QStringLiteral("search-invoices"));
    m_search->setMaximumWidth(kSearchWidth);
    m_kind->setObjectName(QStringLiteral("invoice-kind"));
    m_kind->setAccessibleName(tr("Kind of invoice"));
    m_kind->addItem(tr("All kinds"));
    for (const domain::InvoiceKind kind : {domain::InvoiceKind::Opening, domain::InvoiceKind::Renewal})
        m_kind->addItem(invoiceKindName(kind), QVariant::fromValue(kind));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_issued);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_chips);
    m_chips->host(m_account);

    connect(m_search, &SearchField::leftDownwards, this, &InvoiceFilterBar::leftDownwards);
    connect(m_search, &SearchField::searched, this, &InvoiceFilterBar::filterChanged);
    connect(m_issued, &DayRangeField::rangeChanged, this, &InvoiceFilterBar::filterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &InvoiceFilterBar::filterChanged);
    connect(m_account, &FilterChip::removeRequested, this, [this] {
        FilterSet others = filters();
        others.remove(kAccount);
        setFilters(others);
    });
    connect(m_chips, &FilterChips::removeRequested, this, [this](const QString &key) {
        FilterSet others = filters();
        others.remove(key);
        setFilters(others);
    });
    connect(m_chips, &FilterChips::clearRequested, this, [this] { setFilters({}); });
    connect(this, &InvoiceFilterBar::filterChanged, this, &InvoiceFilterBar::showChips);
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

QStringList InvoiceFilterBar::words() const {
    showChips(); // what has just been typed isn't searched for yet
    return m_chips->texts();
}

FilterSet InvoiceFilterBar::filters() const {
    FilterSet set;
    const store::InvoiceFilter shown = filter();
    if (!shown.search.isEmpty())
        set.insert(kSearch, shown.search);
    if (shown.kind)
        set.insert(kKind, domain::invoiceKindCode(*shown.kind));
    if (const QString issued = m_issued->kept(); !issued.isEmpty())
        set.insert(kIssued, issued);
    if (shown.account)
        set.insert(kAccount, QString::number(shown.account->value));
    return set;
}

void InvoiceFilterBar::takeOver(const FilterSet &filters) {
    const QSignalBlocker quiet(this);
    m_search->setText(filters.value(kSearch));
    const auto kind = domain::invoiceKindFromCode(filters.value(kKind));
    m_kind->setCurrentIndex(kind ? m_kind->findData(QVariant::fromValue(*kind)) : 0);
    m_issued->setKept(filters.value(kIssued));
    const qint64 account = filters.value(kAccount).toLongLong();
    m_account->setAccount(account > 0 ? std::optional(domain::AccountId{account}) : std::nullopt);
}

void InvoiceFilterBar::setFilters(const FilterSet &filters) {
    const auto before = m_account->account();
    takeOver(filters);
    emit filterChanged();
    if (m_account->account() != before)
        emit accountChanged();
}

void InvoiceFilterBar::showChips() const {
    std::vector<FilterChips::Chip> chips;
    const store::InvoiceFilter shown = filter();
    if (!shown.search.isEmpty())
        //: A filter; %1 is what was typed, within quotes
        chips.push_back({kSearch, tr("Search: %1").arg(quoted(shown.search))});
    if (shown.kind)
        //: A filter; %1 is a kind of invoice: Opening
        chips.push_back({kKind, tr("Kind: %1").arg(invoiceKindName(*shown.kind))});
    if (!m_issued->kept().isEmpty())
        //: A filter; %1 is a period: This month
        chips.push_back({kIssued, tr("Issued: %1").arg(m_issued->words())});
    m_chips->setChips(chips);
}

void InvoiceFilterBar::setAccount(std::optional<domain::AccountId> account) {
    m_account->setAccount(account);
    showChips();
}

void InvoiceFilterBar::clear() {
    const QSignalBlocker quiet(this);
    m_search->clear();
    m_kind->setCurrentIndex(0);
    m_issued->setPeriod(0);
    showChips();
}

void InvoiceFilterBar::showRenewals(domain::Day from, domain::Day to) {
    clear();
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(domain::InvoiceKind::Renewal)));
    m_issued->setDays(from, to);
    showChips();
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
