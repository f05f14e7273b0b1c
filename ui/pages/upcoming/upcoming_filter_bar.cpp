// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/upcoming/upcoming_filter_bar.h"

#include "models/domain/policy.h"
#include "ui/shell/business_clock.h"
#include "ui/widgets/account_chip.h"
#include "ui/widgets/day_range_field.h"
#include "ui/widgets/end_chip.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

using store::ShareBy;
using store::UpcomingBy;

/// In the order of the buttons.
constexpr std::array kBy{UpcomingBy::Day, UpcomingBy::Account, UpcomingBy::Integration};

const QString kPeriod = QStringLiteral("period");
const QString kAccount = QStringLiteral("account");
const QString kSupplier = QStringLiteral("supplier");
const QString kChannel = QStringLiteral("channel");
const QString kByKey = QStringLiteral("by");
/// In the order of the buttons, as files write them.
const QStringList kByCodes{QStringLiteral("day"), QStringLiteral("account"), QStringLiteral("integration")};

int indexOf(UpcomingBy by) {
    return int(std::find(kBy.begin(), kBy.end(), by) - kBy.begin());
}

domain::Day aYearAfter(domain::Day day) {
    return domain::Day::clamped(day.year() + 1, day.month(), day.dayOfMonth()).plusDays(-1);
}

template <typename Id>
std::optional<Id> keptId(const FilterSet &filters, const QString &key) {
    const qint64 id = filters.value(key).toLongLong();
    return id > 0 ? std::optional(Id{id}) : std::nullopt;
}

} // namespace

UpcomingFilterBar::UpcomingFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_periods(createPeriods())
    , m_account(new AccountChip(context, this))
    , m_supplier(new EndChip(context, ShareBy::Supplier, this))
    , m_channel(new EndChip(context, ShareBy::Channel, this))
    , m_by(new SegmentedChoice(tr("Added up by"), {tr("Day"), tr("Account"), tr("Integration")}, this))
    , m_chips(new FilterChips(this)) {
    m_by->setObjectName(QStringLiteral("by"));
    layOut();
    m_wide = current();
    connect(m_periods, &DayRangeField::rangeChanged, this, &UpcomingFilterBar::edited);
    connect(m_by, &SegmentedChoice::chosen, this, &UpcomingFilterBar::edited);
    connect(m_account, &FilterChip::removeRequested, this, [this] { remove(kAccount); });
    connect(m_supplier, &FilterChip::removeRequested, this, [this] { remove(kSupplier); });
    connect(m_channel, &FilterChip::removeRequested, this, [this] { remove(kChannel); });
    connect(m_chips, &FilterChips::removeRequested, this, &UpcomingFilterBar::remove);
    connect(m_chips, &FilterChips::clearRequested, this, [this] {
        const FilterSet shown = filters();
        setFilters(shown.contains(kByKey) ? FilterSet{{kByKey, shown.value(kByKey)}} : FilterSet());
    });
    connect(this, &UpcomingFilterBar::filterChanged, this, &UpcomingFilterBar::showChips);
}

void UpcomingFilterBar::layOut() {
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_periods);
    row->addStretch(1);
    row->addWidget(m_by);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_chips);
    for (FilterChip *chip : std::initializer_list<FilterChip *>{m_account, m_supplier, m_channel})
        m_chips->host(chip);
}

DayRangeField *UpcomingFilterBar::createPeriods() {
    const auto today = [this] { return m_context.clock.today(); };
    const auto start = [this, today] { return m_oldest && *m_oldest < today() ? *m_oldest : today(); };
    return new DayRangeField(
        m_context.formats,
        {
            {tr("Due now and the next %Ln day(s)", nullptr, domain::policy::kForecastDays),
             [start, today] {
                 return DayRange{.from = start(), .to = today().plusDays(domain::policy::kForecastDays)};
             },
             QStringLiteral("next-days")},
            {tr("This month"), [today] { return monthOf(today()); }, QStringLiteral("this-month")},
            {tr("Next month"), [today] { return monthOf(today(), 1); }, QStringLiteral("next-month")},
            {tr("The next 12 months"), [start, today] { return DayRange{.from = start(), .to = aYearAfter(today())}; },
             QStringLiteral("next-12-months")},
        },
        this);
}

store::UpcomingQuery UpcomingFilterBar::query() const {
    const DayRange range = m_periods->range();
    return {.from = *range.from,
            .to = *range.to,
            .by = kBy[std::size_t(m_by->current())],
            .account = m_account->account(),
            .supplier = m_supplier->idAs<domain::SupplierId>(),
            .channel = m_channel->idAs<domain::SalesChannelId>()};
}

FilterSet UpcomingFilterBar::filters() const {
    const store::UpcomingQuery shown = query();
    FilterSet set;
    if (const QString period = m_periods->kept(); !period.isEmpty())
        set.insert(kPeriod, period);
    if (shown.account)
        set.insert(kAccount, QString::number(shown.account->value));
    if (shown.supplier)
        set.insert(kSupplier, QString::number(shown.supplier->value));
    if (shown.channel)
        set.insert(kChannel, QString::number(shown.channel->value));
    if (m_by->current() > 0)
        set.insert(kByKey, kByCodes[m_by->current()]);
    return set;
}

void UpcomingFilterBar::setFilters(const FilterSet &filters) {
    const auto before = std::pair(account(), m_day);
    m_day.reset();
    m_periods->setKept(filters.value(kPeriod));
    m_account->setAccount(keptId<domain::AccountId>(filters, kAccount));
    m_supplier->setId(filters.value(kSupplier).toLongLong());
    m_channel->setId(filters.value(kChannel).toLongLong());
    m_by->setCurrent(int(std::max<qsizetype>(0, kByCodes.indexOf(filters.value(kByKey)))));
    m_wide = current();
    emit filterChanged();
    if (std::pair(account(), m_day) != before)
        emit placeChanged();
}

std::optional<domain::AccountId> UpcomingFilterBar::account() const {
    return m_account->account();
}

QStringList UpcomingFilterBar::whose() const {
    QStringList words;
    for (const FilterChip *chip : std::initializer_list<const FilterChip *>{m_account, m_supplier, m_channel}) {
        if (!chip->text().isEmpty())
            words += chip->text();
    }
    return words;
}

void UpcomingFilterBar::confine(std::optional<domain::AccountId> account, std::optional<domain::Day> day) {
    m_account->setAccount(account);
    if (day) {
        m_day = day;
        m_periods->setDays(*m_day, *m_day);
        m_by->setCurrent(indexOf(UpcomingBy::Integration));
    } else if (m_day) {
        m_day.reset();
        m_by->setCurrent(indexOf(m_wide.by));
        if (m_wide.period)
            m_periods->setPeriod(*m_wide.period);
        else
            m_periods->setDays(*m_wide.range.from, *m_wide.range.to);
    }
    showChips();
}

void UpcomingFilterBar::takeOver(const UpcomingFilterBar &before) {
    m_oldest = before.m_oldest;
    m_day = before.m_day;
    m_wide = before.m_wide;
}

void UpcomingFilterBar::showDays(domain::Day from, domain::Day to) {
    m_periods->setDays(from, to);
    edited();
}

void UpcomingFilterBar::showOnly(const store::UpcomingShare &share) {
    (share.by == ShareBy::Supplier ? m_supplier : m_channel)->setId(share.id, share.name);
    m_by->setCurrent(indexOf(UpcomingBy::Integration));
    edited();
}

void UpcomingFilterBar::setOldest(std::optional<domain::Day> oldest) {
    m_oldest = oldest;
    {
        const QSignalBlocker quiet(m_periods);
        m_periods->renew();
    }
    emit filterChanged();
}

UpcomingFilterBar::Wide UpcomingFilterBar::current() const {
    return {.period = m_periods->period(), .range = m_periods->range(), .by = kBy[std::size_t(m_by->current())]};
}

void UpcomingFilterBar::edited() {
    const bool wasDay = m_day.has_value();
    m_day.reset();
    m_wide = current();
    emit filterChanged();
    if (wasDay)
        emit placeChanged();
}

void UpcomingFilterBar::remove(const QString &key) {
    FilterSet others = filters();
    others.remove(key);
    setFilters(others);
}

void UpcomingFilterBar::showChips() {
    std::vector<FilterChips::Chip> chips;
    if (!m_periods->kept().isEmpty())
        //: A filter; %1 is a period: Next month
        chips.push_back({kPeriod, tr("Due: %1").arg(m_periods->words())});
    m_chips->setChips(chips);
}

} // namespace ui
