// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activity_filter_bar.h"

#include "ui/phrases/names.h"
#include "ui/shell/business_clock.h"
#include "ui/widgets/account_chip.h"
#include "ui/widgets/day_range_field.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace ui {
namespace {

constexpr int kLoginWidth = 190;
constexpr int kWeek = 7;

DayRangeField *createPeriods(const PageContext &context, QWidget *parent) {
    const auto today = [&context] { return context.clock.today(); };
    return new DayRangeField(context.formats,
                             {
                                 {ActivityFilterBar::tr("At any time"), [] { return DayRange{}; }},
                                 {ActivityFilterBar::tr("Today"),
                                  [today] { return DayRange{.from = today(), .to = today()}; }},
                                 {ActivityFilterBar::tr("The last 7 days"),
                                  [today] { return DayRange{.from = today().plusDays(1 - kWeek), .to = today()}; }},
                                 {ActivityFilterBar::tr("This month"), [today] { return monthOf(today()); }},
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
    , m_integrationChip(new FilterChip(this)) {
    m_login->setObjectName(QStringLiteral("search-activity"));
    m_login->setToolTip(tr("The whole login of whoever did it"));
    m_login->setMaximumWidth(kLoginWidth);
    m_refusals->setObjectName(QStringLiteral("refusals-only"));
    m_refusals->setToolTip(tr("Only what was not done: refused, in conflict, failed"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_login, 1);
    row->addWidget(m_command);
    row->addWidget(m_days);
    row->addWidget(m_refusals);
    row->addWidget(m_account);
    row->addWidget(m_integrationChip);
    row->addStretch();

    connect(m_login, &SearchField::leftDownwards, this, &ActivityFilterBar::leftDownwards);
    connect(m_login, &SearchField::searched, this, &ActivityFilterBar::filterChanged);
    connect(m_days, &DayRangeField::rangeChanged, this, &ActivityFilterBar::filterChanged);
    connect(m_command, &QComboBox::currentIndexChanged, this, &ActivityFilterBar::filterChanged);
    connect(m_refusals, &QCheckBox::toggled, this, &ActivityFilterBar::filterChanged);
    connect(m_account, &FilterChip::removeRequested, this, [this] {
        setSubject({}, m_integration);
        emit filterChanged();
        emit subjectRemoved();
    });
    connect(m_integrationChip, &FilterChip::removeRequested, this, [this] {
        setSubject(m_account->account(), {});
        emit filterChanged();
        emit subjectRemoved();
    });
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

void ActivityFilterBar::setSubject(std::optional<domain::AccountId> account,
                                   std::optional<domain::IntegrationId> integration) {
    m_account->setAccount(account);
    m_integration = integration;
    //: A filter; %1 is an integration's number
    m_integrationChip->setText(integration ? tr("Integration: %1").arg(integration->value) : QString());
}

void ActivityFilterBar::focusSearch() {
    m_login->setFocus();
    m_login->selectAll();
}

} // namespace ui
