// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activity_filter_bar.h"

#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/widgets/account_chip.h"
#include "ui/widgets/day_range_field.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kLoginWidth = 190;
constexpr int kWeek = 7;

const QString kLogin = QStringLiteral("login");
const QString kCommand = QStringLiteral("command");
const QString kDays = QStringLiteral("days");
const QString kRefusals = QStringLiteral("refusals-only");
const QString kAccount = QStringLiteral("account");
const QString kIntegration = QStringLiteral("integration");

/// Nothing: it isn't one.
template <typename Id>
std::optional<Id> idFrom(const QString &text) {
    const Id id{text.toLongLong()};
    return id.isValid() ? std::optional(id) : std::nullopt;
}

DayRangeField *createPeriods(const PageContext &context, QWidget *parent) {
    const auto today = [&context] { return context.clock.today(); };
    return new DayRangeField(
        context.formats,
        {
            {ActivityFilterBar::tr("At any time"), [] { return DayRange{}; }, QStringLiteral("any")},
            {ActivityFilterBar::tr("Today"), [today] { return DayRange{.from = today(), .to = today()}; },
             QStringLiteral("today")},
            {ActivityFilterBar::tr("The last 7 days"),
             [today] { return DayRange{.from = today().plusDays(1 - kWeek), .to = today()}; },
             QStringLiteral("last-7-days")},
            {ActivityFilterBar::tr("This month"), [today] { return monthOf(today()); }, QStringLiteral("this-month")},
        },
        parent);
}

} // namespace

ActivityFilterBar::ActivityFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_login(new SearchField(tr("Login, exactly"), tr("Login"), this))
    , m_command(createCommands())
    , m_days(createPeriods(context, this))
    , m_refusals(new QCheckBox(tr("Refusals only"), this))
    , m_account(new AccountChip(context, this))
    , m_integrationChip(new FilterChip(this))
    , m_chips(new FilterChips(this)) {
    m_login->setObjectName(QStringLiteral("search-activity"));
    m_login->setToolTip(tr("The whole login of whoever did it"));
    m_login->setMaximumWidth(kLoginWidth);
    m_refusals->setObjectName(QStringLiteral("refusals-only"));
    m_refusals->setToolTip(tr("Only what was not done: refused, in conflict, failed"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_login, 1);
    row->addWidget(m_command);
    row->addWidget(m_days);
    row->addWidget(m_refusals);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_chips);
    m_chips->host(m_account);
    m_chips->host(m_integrationChip);

    connect(m_login, &SearchField::leftDownwards, this, &ActivityFilterBar::leftDownwards);
    connect(m_login, &SearchField::searched, this, &ActivityFilterBar::filterChanged);
    connect(m_days, &DayRangeField::rangeChanged, this, &ActivityFilterBar::filterChanged);
    connect(m_command, &QComboBox::currentIndexChanged, this, &ActivityFilterBar::filterChanged);
    connect(m_refusals, &QCheckBox::toggled, this, &ActivityFilterBar::filterChanged);
    connect(m_account, &FilterChip::removeRequested, this, [this] { removeFilter(kAccount); });
    connect(m_integrationChip, &FilterChip::removeRequested, this, [this] { removeFilter(kIntegration); });
    connect(m_chips, &FilterChips::removeRequested, this, &ActivityFilterBar::removeFilter);
    connect(m_chips, &FilterChips::clearRequested, this, [this] { setFilters({}); });
    connect(this, &ActivityFilterBar::filterChanged, this, &ActivityFilterBar::showChips);
    connect(&context.clock, &BusinessClock::businessChanged, m_days, &DayRangeField::renew);
}

QComboBox *ActivityFilterBar::createCommands() {
    auto *commands = new QComboBox(this);
    commands->setAccessibleName(tr("Command"));
    commands->addItem(tr("All commands"));
    for (const domain::Command command : domain::allCommands())
        commands->addItem(commandName(command), QVariant::fromValue(command));
    return commands;
}

store::ActivityQuery ActivityFilterBar::query() const {
    const QVariant command = m_command->currentData();
    return {.account = m_account->account(),
            .integration = m_integration,
            .command = command.isValid() ? std::optional(command.value<domain::Command>()) : std::nullopt,
            .from = m_days->range().from,
            .to = m_days->range().to,
            .login = m_login->text().trimmed(),
            .refusalsOnly = m_refusals->isChecked()};
}

FilterSet ActivityFilterBar::filters() const {
    FilterSet set;
    const store::ActivityQuery shown = query();
    if (!shown.login.isEmpty())
        set.insert(kLogin, shown.login);
    if (shown.command)
        set.insert(kCommand, domain::commandCode(*shown.command));
    if (const QString days = m_days->kept(); !days.isEmpty())
        set.insert(kDays, days);
    if (shown.refusalsOnly)
        set.insert(kRefusals, QStringLiteral("yes"));
    if (shown.account)
        set.insert(kAccount, QString::number(shown.account->value));
    if (shown.integration)
        set.insert(kIntegration, QString::number(shown.integration->value));
    return set;
}

void ActivityFilterBar::takeOver(const FilterSet &filters) {
    const QSignalBlocker quiet(this);
    m_login->setText(filters.value(kLogin));
    const auto command = domain::commandFromCode(filters.value(kCommand));
    m_command->setCurrentIndex(command ? m_command->findData(QVariant::fromValue(*command)) : 0);
    m_days->setKept(filters.value(kDays));
    m_refusals->setChecked(filters.contains(kRefusals));
    setSubject(idFrom<domain::AccountId>(filters.value(kAccount)),
               idFrom<domain::IntegrationId>(filters.value(kIntegration)));
}

void ActivityFilterBar::setFilters(const FilterSet &filters) {
    const store::ActivityQuery before = query();
    takeOver(filters);
    emit filterChanged();
    const store::ActivityQuery after = query();
    if (after.account != before.account || after.integration != before.integration)
        emit subjectChanged();
}

void ActivityFilterBar::removeFilter(const QString &key) {
    FilterSet others = filters();
    others.remove(key);
    setFilters(others);
}

void ActivityFilterBar::showChips() {
    std::vector<FilterChips::Chip> chips;
    const store::ActivityQuery shown = query();
    if (!shown.login.isEmpty())
        //: A filter; %1 is a login, within quotes
        chips.push_back({kLogin, tr("Login: %1").arg(quoted(shown.login))});
    if (shown.command)
        //: A filter; %1 is a command: Freeze
        chips.push_back({kCommand, tr("Command: %1").arg(commandName(*shown.command))});
    if (!m_days->kept().isEmpty())
        //: A filter; %1 is a period: This month
        chips.push_back({kDays, tr("Days: %1").arg(m_days->words())});
    if (shown.refusalsOnly)
        chips.push_back({kRefusals, tr("Refusals only")});
    m_chips->setChips(chips);
}

void ActivityFilterBar::setSubject(std::optional<domain::AccountId> account,
                                   std::optional<domain::IntegrationId> integration) {
    m_account->setAccount(account);
    m_integration = integration;
    //: A filter; %1 is an integration's number
    m_integrationChip->setText(integration ? tr("Integration: %1").arg(integration->value) : QString());
    showChips();
}

void ActivityFilterBar::focusSearch() {
    m_login->setFocus();
    m_login->selectAll();
}

} // namespace ui
