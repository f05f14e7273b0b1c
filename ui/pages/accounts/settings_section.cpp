// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/settings_section.h"

#include "ui/actions/write_guard.h"
#include "ui/actions/writes.h"
#include "ui/dialogs/dialogs.h"
#include "ui/phrases/permission_phrases.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/restyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_table.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

SettingsSection::SettingsSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(new FactTable(tr("Settings"), {{tr("Setting")}, {tr("Value"), false, true}}, {}, this))
    , m_credentials(new FactTable(tr("Credentials"), {{tr("Credential (its value is never shown)"), false, true}},
                                  tr("No credentials yet."), this)) {
    m_settings->setObjectName(QStringLiteral("settings"));
    m_credentials->setObjectName(QStringLiteral("credentials"));
    for (FactTable *table : {m_settings, m_credentials}) // the buttons below act on one
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(half(Kind::Setting), 3);
    auto *line = new QFrame(this);
    setRole(line, "line");
    line->setFixedWidth(1);
    row->addWidget(line);
    row->addWidget(half(Kind::Credential), 2);
}

QWidget *SettingsSection::half(Kind kind) {
    const bool isSetting = kind == Kind::Setting;
    auto *half = new QWidget(this);
    const auto button = [half](const QString &text, const QString &name) {
        auto *made = new QToolButton(half);
        made->setText(text);
        made->setAccessibleName(name);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    QToolButton *add = button(tr("Add…"), isSetting ? tr("Add setting") : tr("Add credential"));
    QToolButton *change =
        button(isSetting ? tr("Edit…") : tr("Replace…"), isSetting ? tr("Edit setting") : tr("Replace credential"));
    QToolButton *drop = button(tr("Remove…"), isSetting ? tr("Remove setting") : tr("Remove credential"));
    add->setObjectName(isSetting ? QStringLiteral("add-setting") : QStringLiteral("add-credential"));
    FactTable *rows = table(kind);

    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    column->addWidget(rows, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 0, 10, 0);
    buttons->addWidget(add);
    buttons->addWidget(change);
    buttons->addWidget(drop);
    buttons->addStretch();
    column->addLayout(buttons);

    const auto guard = [this](QToolButton *guarded) {
        return new WriteGuard(m_context.access, domain::Command::EditIntegration, guarded);
    };
    guard(add);
    const auto enable = [this, kind, onSelected = std::array{guard(change), guard(drop)}] {
        const bool selected = !selectedName(kind).isEmpty();
        for (WriteGuard *each : onSelected)
            each->setReason(selected ? QString() : tr("Select one in the list first."));
    };
    connect(rows, &QTableWidget::itemSelectionChanged, half, enable);
    connect(rows, &FactTable::rowActivated, change, &QToolButton::click); // which may be disabled
    connect(add, &QToolButton::clicked, this, [this, kind] { edit(kind, {}); });
    connect(change, &QToolButton::clicked, this, [this, kind] { edit(kind, selectedName(kind)); });
    connect(drop, &QToolButton::clicked, this, [this, kind] { askToRemove(kind); });
    enable();
    return half;
}

void SettingsSection::showDetails(const store::IntegrationDetails &details) {
    const QString unreadable = unreadableSentence(m_context.clock.business().roles);
    m_settings->setEmptyText(unreadable.isEmpty() ? tr("No settings yet.") : unreadable);
    m_integration = details.integration.id;
    m_pairs = details.settings;
    std::vector<QStringList> settings;
    for (const auto &[name, value] : details.settings)
        settings.push_back({name, value.simplified()});
    m_settings->setRows(settings);
    std::vector<QStringList> credentials;
    for (const QString &name : details.credentialNames)
        credentials.push_back({name});
    m_credentials->setRows(credentials);
}

QString SettingsSection::selectedName(Kind kind) const {
    const QList<QTableWidgetItem *> selected = table(kind)->selectedItems();
    return selected.isEmpty() ? QString() : table(kind)->item(selected.front()->row(), 0)->text();
}

QString SettingsSection::valueOf(const QString &setting) const {
    const auto found = std::ranges::find(m_pairs, setting, &store::KeyValues::value_type::first);
    return found == m_pairs.end() ? QString() : found->second;
}

void SettingsSection::edit(Kind kind, const QString &name) {
    auto *dialog = new PairDialog(m_context, m_integration, kind, name,
                                  kind == Kind::Setting ? valueOf(name) : QString(), window());
    dialog->open();
}

void SettingsSection::askToRemove(Kind kind) {
    const QString name = selectedName(kind);
    const bool isSetting = kind == Kind::Setting;
    m_context.dialogs.ask(window(),
                          {.title = isSetting ? tr("Remove the setting %1?").arg(quoted(name))
                                              : tr("Remove the credential %1?").arg(quoted(name)),
                           .text = tr("It is deleted at once and can't be brought back."),
                           .detail = {},
                           .verb = tr("Remove"),
                           .dangerous = true},
                          [self = QPointer(this), kind, integration = m_integration, name] {
                              // Asked about that one, whatever is selected by now.
                              if (self)
                                  self->remove(kind, integration, name);
                          });
}

void SettingsSection::remove(Kind kind, domain::IntegrationId integration, const QString &name) {
    store::EditIntegration request{.integration = integration};
    // An empty value deletes.
    (kind == Kind::Setting ? request.settings : request.credentials).emplace_back(name, QString());
    const bool isSetting = kind == Kind::Setting;
    m_context.writes.send(
        {.request = request.request,
         .what = isSetting ? tr("Remove the setting %1").arg(quoted(name))
                           : tr("Remove the credential %1").arg(quoted(name))},
        [request](store::Session &session) { return session.commands().edit(request); }, this,
        [this, isSetting, name](const store::Result<domain::Integration> &after) {
            if (!after)
                m_context.messages.explain(after.error());
            else
                m_context.messages.tell(isSetting ? tr("The setting %1 has been removed.").arg(quoted(name))
                                                  : tr("The credential %1 has been removed.").arg(quoted(name)));
        });
}

} // namespace ui
