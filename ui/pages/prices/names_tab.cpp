// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prices/names_tab.h"

#include "models/store/client.h"
#include "ui/actions/write_guard.h"
#include "ui/pages/accounts/settings_section.h"
#include "ui/phrases/names.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fact_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

using domain::Command;

bool areSuppliers(CatalogueNames names) {
    return names == CatalogueNames::Suppliers;
}

FactTable *tableOf(CatalogueNames names, QWidget *parent) {
    return new FactTable(areSuppliers(names) ? NamesTab::tr("Suppliers") : NamesTab::tr("Sales channels"),
                         {{.heading =
                               fieldName(areSuppliers(names) ? QStringLiteral("supplier") : QStringLiteral("channel")),
                           .stretches = true}},
                         areSuppliers(names) ? NamesTab::tr("No suppliers yet. One joins with its first integration.")
                                             : NamesTab::tr("No sales channels yet. One joins with its first "
                                                            "integration."),
                         parent);
}

} // namespace

NamesTab::NamesTab(const PageContext &context, CatalogueNames names, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_names(names)
    , m_table(tableOf(names, this))
    , m_rename(new QPushButton(tr("Rename…"), this))
    , m_guard(new WriteGuard(context.access, areSuppliers(names) ? Command::RenameSupplier : Command::RenameChannel,
                             m_rename)) {
    m_table->setObjectName(areSuppliers(names) ? QStringLiteral("suppliers") : QStringLiteral("channels"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rename->setObjectName(areSuppliers(names) ? QStringLiteral("rename-supplier") : QStringLiteral("rename-channel"));
    QLabel *what = mutedLabel(tr("Integrations and new invoices bear these names. An opening or "
                                 "an import with a name that isn’t here adds it."),
                              TextStep::Body, this);
    what->setWordWrap(true);
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 0, 10, 0);
    buttons->addWidget(m_rename);
    buttons->addStretch();
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 8);
    inside->addWidget(m_table, 1);
    inside->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(card, 1);

    connect(m_table, &QTableWidget::currentCellChanged, this, &NamesTab::enableRename);
    connect(m_table, &FactTable::rowActivated, m_rename, &QPushButton::click); // nothing while it is disabled
    connect(m_rename, &QPushButton::clicked, this, &NamesTab::openForm);
    connect(&context.client, &store::Client::changed, this, [this] {
        if (m_isShown)
            ask();
    });
    enableRename();
}

void NamesTab::shown() {
    m_isShown = true;
    ask();
}

void NamesTab::hidden() {
    m_isShown = false;
    m_asked.forget();
}

store::Result<NamesTab::Entries> NamesTab::read(store::Catalogue &catalogue, CatalogueNames names) {
    const auto entriesOf = [](const auto &found) -> store::Result<Entries> {
        if (!found)
            return found.error();
        Entries entries;
        for (const auto &entry : *found)
            entries.push_back({entry.id.value, entry.name});
        return entries;
    };
    return areSuppliers(names) ? entriesOf(catalogue.suppliers()) : entriesOf(catalogue.channels());
}

void NamesTab::ask() {
    m_asked.ask(m_context.client.fetch(
                    [names = m_names](store::Session &session) { return read(session.catalogue(), names); }),
                this, [this](const store::Result<Entries> &entries) {
                    if (entries)
                        present(*entries);
                    else
                        m_context.messages.explain(entries.error());
                });
}

void NamesTab::present(const Entries &entries) {
    const std::optional<Entry> before = selected();
    m_entries = entries;
    std::vector<QStringList> rows;
    for (const Entry &entry : entries)
        rows.push_back({entry.name});
    m_table->setRows(rows);
    // Another name stands elsewhere in the list.
    const auto same =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return before && entry.id == before->id; });
    if (same != m_entries.end())
        m_table->setCurrentCell(int(same - m_entries.begin()), 0);
    else if (!m_entries.empty())
        m_table->setCurrentCell(0, 0);
    enableRename();
}

void NamesTab::enableRename() {
    m_guard->setReason(selected() ? QString() : SettingsSection::tr("Select one in the list first."));
}

std::optional<NamesTab::Entry> NamesTab::selected() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_entries.size()) ? std::optional(m_entries[std::size_t(row)]) : std::nullopt;
}

void NamesTab::openForm() {
    const std::optional<Entry> entry = selected();
    if (!entry)
        return;
    auto *form = new RenameDialog(m_context, m_names, entry->name, this);
    connect(form, &RenameDialog::changed, this, &NamesTab::ask);
    form->open();
}

} // namespace ui
