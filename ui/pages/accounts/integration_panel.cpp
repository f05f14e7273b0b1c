// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/integration_panel.h"

#include "models/domain/policy.h"
#include "models/store/client.h"
#include "ui/actions/integration_actions.h"
#include "ui/actions/write_guard.h"
#include "ui/pages/accounts/charges_section.h"
#include "ui/pages/accounts/notes_section.h"
#include "ui/pages/accounts/settings_section.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/names.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

std::vector<QStringList> syncRows(const std::vector<store::SyncRun> &syncs, const Formats &formats) {
    std::vector<QStringList> rows;
    for (const store::SyncRun &sync : syncs)
        rows.push_back({formats.instant(sync.startedAt), formats.count(sync.itemCount),
                        sync.succeeded ? IntegrationPanel::tr("Succeeded") : IntegrationPanel::tr("Failed")});
    return rows;
}

std::vector<QStringList> historyRows(const std::vector<store::HistoryEntry> &history, const Formats &formats) {
    std::vector<QStringList> rows;
    for (const store::HistoryEntry &entry : history)
        rows.push_back({formats.instant(entry.at), commandDone(entry.command),
                        entry.amount ? formats.money(*entry.amount) : QString(), formats.day(entry.day), entry.login});
    return rows;
}

} // namespace

IntegrationPanel::IntegrationPanel(const PageContext &context, const IntegrationActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_nothing(new QWidget(this))
    , m_hint(mutedLabel({}, TextStep::Body, m_nothing))
    , m_content(new QWidget(this))
    , m_label(new ElidedLabel(TextStep::Heading, this))
    , m_what(mutedLabel({}, TextStep::Body, this))
    , m_terms(mutedLabel({}, TextStep::Body, this))
    , m_badge(new BadgeLabel(context.appearance, this))
    , m_uncancel(new ActionButton(actions.action(domain::Command::Uncancel), this))
    , m_toggles(new ElidedLabel(TextStep::Small, this))
    , m_due(new Notice(Tone::Caution, this))
    , m_unread(mutedLabel({}, TextStep::Body, this))
    , m_tabs(new QTabWidget(this))
    , m_charges(new ChargesSection(context, this))
    , m_settings(new SettingsSection(context, this))
    , m_notes(new NotesSection(context, this))
    , m_syncs(new FactTable(tr("Last syncs"), {{tr("Started")}, {tr("Items"), true}, {tr("Result"), false, true}},
                            tr("No sync has been recorded yet."), this))
    , m_history(new FactTable(
          tr("History"),
          {{tr("When")}, {tr("What")}, {tr("Amount"), true}, {tr("Business day")}, {tr("Who"), false, true}},
          tr("Nothing has happened yet."), this)) {
    setAccessibleName(tr("Integration"));
    setRole(this, "card");

    auto *none = new QVBoxLayout(m_nothing);
    m_hint->setObjectName(QStringLiteral("selection"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    none->addWidget(m_hint);

    m_tabs->setObjectName(QStringLiteral("integration-tabs"));
    m_tabs->setDocumentMode(true);
    setRole(m_tabs, "inset");
    m_tabs->setAccessibleName(tr("About this integration"));
    m_tabs->addTab(m_charges, tr("Charges"));
    m_tabs->addTab(m_settings, tr("Settings"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->addTab(m_syncs, tr("Syncs"));
    m_tabs->addTab(m_history, tr("History"));

    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(6);
    inside->addWidget(header());
    auto *due = new QHBoxLayout;
    due->setContentsMargins(14, 0, 14, 0);
    due->addWidget(m_due);
    inside->addLayout(due);
    m_unread->setObjectName(QStringLiteral("unread"));
    m_unread->setAlignment(Qt::AlignCenter);
    m_unread->setWordWrap(true);
    m_unread->setMargin(16);
    m_unread->hide();
    inside->addWidget(m_unread, 1);
    inside->addWidget(m_tabs, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_charges, &ChargesSection::invoiceRequested, this, &IntegrationPanel::invoiceRequested);
    connect(&context.client, &store::Client::lost, this, [this] {
        if (m_unread->isVisibleTo(this))
            showUnread();
    });
}

QWidget *IntegrationPanel::header() {
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 12, 14, 0);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    row->addLayout(words, 1);

    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_label);
    first->addWidget(m_badge);
    // The way back stands right beside the badge that says what is coming.
    m_uncancel->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_uncancel->setObjectName(QStringLiteral("uncancel-beside-badge"));
    setRole(m_uncancel, "quiet");
    first->addWidget(m_uncancel);
    setRole(m_toggles, "muted");
    first->addWidget(m_toggles);
    first->addStretch(1);
    words->addLayout(first);
    for (QLabel *label : {m_what, m_terms}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addWidget(choicesButton(), 0, Qt::AlignTop);
    row->addWidget(editButton(), 0, Qt::AlignTop);
    return head;
}

QToolButton *IntegrationPanel::choicesButton() {
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("compare-choices"));
    //: A button: keep, freeze or cancel, side by side
    button->setText(tr("Compare…"));
    button->setAccessibleName(tr("Keep, freeze or cancel, side by side"));
    button->setToolTip(tr("Keep, freeze or cancel: what each costs and keeps, side by side"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this] {
        if (m_integration)
            emit choicesRequested(*m_integration);
    });
    return button;
}

QToolButton *IntegrationPanel::editButton() {
    auto *button = new QToolButton(this);
    button->setText(tr("Edit"));
    button->setAccessibleName(tr("Edit integration"));
    button->setIcon(icon(QStringLiteral("edit")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true); // why an entry can't be chosen
    const auto add = [this, menu](const QString &text, const QString &name, domain::Command command,
                                  void (IntegrationPanel::*requested)(const domain::Integration &)) {
        QAction *action = menu->addAction(text, this, [this, requested] {
            if (m_integration) // it may have gone while the menu was open
                emit(this->*requested)(*m_integration);
        });
        action->setObjectName(name);
        new WriteGuard(m_context.access, command, action);
    };
    add(tr("&Label…"), QStringLiteral("edit-label"), domain::Command::EditIntegration,
        &IntegrationPanel::labelEditRequested);
    add(tr("&Plan…"), QStringLiteral("edit-plan"), domain::Command::ChangePlan, &IntegrationPanel::planChangeRequested);
    add(tr("&Negotiated fee…"), QStringLiteral("edit-fee"), domain::Command::ChangeFee,
        &IntegrationPanel::feeChangeRequested);
    button->setMenu(menu);
    button->setObjectName(QStringLiteral("edit-integration"));
    new WriteGuard(m_context.access, domain::Command::EditIntegration, button); // whoever may any of these may this
    return button;
}

void IntegrationPanel::showIntegration(const std::optional<domain::Integration> &integration) {
    const bool another = !integration || !m_integration || integration->id != m_integration->id;
    const bool moved = another || *integration != *m_integration;
    m_integration = integration;
    m_content->setVisible(integration.has_value());
    m_nothing->setVisible(!integration);
    if (!integration) {
        m_hint->setText(tr("Select an integration to see what it costs and why, its settings, notes, syncs and "
                           "history."));
        m_asked.forget();
        m_charges->forget();
        return;
    }
    if (another) {
        m_toggles->hide();
        showKnown(false);
    }
    showHead();
    if (moved)
        refresh();
}

void IntegrationPanel::showSeveral(const QString &sentence) {
    showIntegration({});
    m_hint->setText(sentence);
}

void IntegrationPanel::refresh() {
    if (!m_integration)
        return;
    showHead();
    m_asked.ask(m_context.client.fetch([id = m_integration->id](store::Session &session) {
        return session.details().integrationDetails(id);
    }),
                this, [this](const store::Result<store::IntegrationDetails> &details) {
                    if (details) {
                        showDetails(*details);
                        return;
                    }
                    showUnread();
                    m_context.messages.explain(details.error());
                });
    m_charges->showIntegration(m_integration->id);
}

void IntegrationPanel::showHead() {
    const Formats &formats = m_context.formats;
    const domain::Day today = m_context.clock.today();
    const domain::Status status = m_integration->status(today);
    m_label->say(m_integration->label);
    m_badge->setBadge(badgeOf(status, m_integration->cancelOn, formats));
    //: %1 supplier, %2 sales channel, %3 the integration's number, %4 the day it was opened
    m_what->setText(tr("%1 → %2 · integration %3 · opened %4")
                        .arg(m_integration->supplier, m_integration->channel)
                        .arg(m_integration->id.value)
                        .arg(formats.day(m_integration->anchorOn)));
    const QString fee = m_integration->monthlyFee ? formats.money(*m_integration->monthlyFee)
                                                  //: In the place of a monthly fee
                                                  : tr("no price yet");
    //: %1 the plan's name, %2 a monthly fee, %3 a day
    m_terms->setText((m_integration->negotiatedFee ? tr("Plan %1, %2 a month as negotiated · next billing date %3")
                                                   : tr("Plan %1, %2 a month · next billing date %3"))
                         .arg(m_integration->plan, fee, formats.day(m_integration->nextBillingOn)));
    // R7: on its day the removal has happened, and there is no way back.
    const bool isRemovalDue = m_integration->cancelOn && *m_integration->cancelOn <= today;
    m_uncancel->setVisible(m_integration->cancelOn && !isRemovalDue);
    if (isRemovalDue)
        m_due->say(tr("Its removal on %1 has come: it is not charged, can no longer be un-cancelled, and goes with the "
                      "next renewal run.")
                       .arg(formats.day(*m_integration->cancelOn)));
    else
        m_due->beSilent();
}

void IntegrationPanel::showUnread() {
    if (m_isKnown) // what is shown of it stays
        return;
    m_unread->setText(m_context.client.isLost() ? awaySentence() : tr("This could not be read."));
    m_unread->show();
    m_tabs->hide();
}

void IntegrationPanel::showKnown(bool known) {
    m_isKnown = known;
    m_unread->hide();
    m_tabs->show();
    for (QWidget *section : {static_cast<QWidget *>(m_settings), static_cast<QWidget *>(m_notes),
                             static_cast<QWidget *>(m_syncs), static_cast<QWidget *>(m_history)})
        section->setEnabled(known);
}

void IntegrationPanel::showDetails(const store::IntegrationDetails &details) {
    showKnown(true);
    m_settings->showDetails(details);
    m_notes->showDetails(details);
    m_syncs->setRows(syncRows(details.syncs, m_context.formats));
    m_history->setRows(historyRows(details.history, m_context.formats));
    m_tabs->setTabText(m_tabs->indexOf(m_notes),
                       details.notes.empty()
                           ? tr("Notes")
                           //: A tab's title; %1 is how many
                           : tr("Notes (%1)").arg(m_context.formats.count(qint64(details.notes.size()))));
    m_toggles->say(tr("Frozen and unfrozen %Ln time(s) in the last %1 days.", nullptr, details.recentToggles)
                       .arg(m_context.formats.count(domain::policy::kToggleWindowDays)));
    m_toggles->setVisible(details.recentToggles > domain::policy::kToggleCountToMark);
}

} // namespace ui
