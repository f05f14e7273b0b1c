// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accounts_list.h"

#include "models/tables/others_changes.h"
#include "ui/actions/write_guard.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/views/views_button.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/columns_button.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {
namespace {

using Column = tables::AccountsTableModel::Column;

constexpr int kSearchWidth = 420;
const QString kSearch = QStringLiteral("search");
constexpr int kEmailCharacters = 30;

} // namespace

AccountsList::AccountsList(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new tables::AccountsTableModel(context.client, this))
    , m_search(new SearchField(tr("Search accounts"), tr("Name, email, number or label"), this))
    , m_table(
          new TableView(context.formats, context.appearance, *m_rows, QStringLiteral("accounts"), tr("Accounts"), this))
    , m_chips(new FilterChips(this))
    , m_views(new ViewsButton(
          context, QStringLiteral("accounts"),
          {.table = *m_table,
           .filters =
               [this] {
                   const QString &searched = m_rows->query().search;
                   return searched.trimmed().isEmpty() ? FilterSet() : FilterSet{{kSearch, searched.trimmed()}};
               },
           .setFilters = [this](const FilterSet &filters) { searchFor(filters.value(kSearch)); },
           .neverKept = {kSearch},
           .whyNeverKept = tr("What is searched for is no part of the view: it may be an integration's label, which is "
                              "forgotten when the integration is removed (R8).")},
          this))
    , m_totals(mutedLabel({}, TextStep::Body, this)) {
    m_search->setObjectName(QStringLiteral("search-accounts"));
    m_search->setMaximumWidth(kSearchWidth);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchingColumn(int(Column::Name));
    m_table->setMarkedColumn(int(Column::Name));
    m_rows->followOthers(context.others);
    m_table->setFirstWidth(int(Column::Email), kEmailCharacters);
    m_table->sortAtFirst(int(Column::Name), Qt::AscendingOrder);

    auto *addNew =
        new QAction(icon(QStringLiteral("add"), context.appearance.theme().accentText), tr("New account"), this);
    addNew->setObjectName(QStringLiteral("new-account"));
    addNew->setShortcut(Qt::CTRL | Qt::Key_N);
    addNew->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    new WriteGuard(context.access, domain::Command::AddAccount, addNew,
                   tr("Adds an account (%1)").arg(addNew->shortcut().toString(QKeySequence::NativeText)));
    addAction(addNew);
    connect(&context.appearance, &Appearance::themeChanged, addNew,
            [this, addNew] { addNew->setIcon(icon(QStringLiteral("add"), m_context.appearance.theme().accentText)); });
    auto *add = new ActionButton(addNew, this);
    setRole(add, "primary");

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 20, 16);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("Accounts"), TextStep::Title, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_search, 3);
    row->addWidget(m_totals);
    row->addStretch(1);
    row->addWidget(m_views);
    row->addWidget(new ColumnsButton(*m_table, this));
    row->addWidget(add);
    column->addLayout(row);
    column->addWidget(m_chips);
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    column->addWidget(card, 1);

    connect(addNew, &QAction::triggered, this, &AccountsList::addAccount);
    connect(m_search, &SearchField::searched, this, &AccountsList::search);
    connect(m_search, &SearchField::entered, this, [this] {
        m_opensFirst = true;
        openFirst();
    });
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_table->currentRow() < 0)
            m_table->setCurrentRow(0);
        m_table->setFocus();
    });
    connect(m_table, &TableView::rowActivated, this, &AccountsList::openRow);
    connect(m_rows, &tables::AccountsTableModel::loaded, this, &AccountsList::openFirst);
    connect(m_rows, &tables::AccountsTableModel::totalsChanged, this, &AccountsList::showTotals);
    connect(m_rows, &tables::AccountsTableModel::failed, this, [this] { m_opensFirst = false; });
    const auto clear = [this] { searchFor({}); };
    connect(m_chips, &FilterChips::removeRequested, this, clear);
    connect(m_chips, &FilterChips::clearRequested, this, clear);
    search({});
    m_views->showFirst();
}

void AccountsList::searchFor(const QString &text) {
    m_search->setText(text);
    search(text);
}

void AccountsList::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void AccountsList::takeOver(const AccountsList &before) {
    m_views->takeOver(*before.m_views);
}

void AccountsList::search(const QString &text) {
    m_opensFirst = false;
    store::AccountQuery query = m_rows->query();
    query.search = text;
    m_table->setEmptyText(emptyText(text.trimmed()));
    m_rows->setQuery(query);
    if (text.trimmed().isEmpty())
        m_chips->setChips({});
    else
        //: A filter; %1 is what was typed, within quotes
        m_chips->setChips({{kSearch, tr("Search: %1").arg(quoted(text.trimmed()))}});
    m_views->follow();
}

QString AccountsList::emptyText(const QString &searched) {
    if (searched.isEmpty())
        return tr("No accounts yet. Press “New account” to add the first one.");
    if (searched.toUcs4().size() < store::kLeastContained)
        return tr("No account begins with %1, nor does its email address, its number or an integration's label. Three "
                  "characters are found anywhere in them.")
            .arg(quoted(searched));
    return tr("No account matches %1. Part of a name, an email address or an integration's label will do, or how an "
              "account's number begins.")
        .arg(quoted(searched));
}

void AccountsList::openFirst() {
    if (!m_opensFirst || m_rows->isLoading())
        return;
    m_opensFirst = false;
    openRow(0);
}

void AccountsList::openRow(int row) {
    if (const auto account = m_rows->rowAt(row))
        emit accountRequested(account->id);
}

void AccountsList::showTotals() {
    const auto totals = m_rows->totals();
    if (!totals)
        return;
    m_totals->setText(m_rows->query().search.isEmpty() ? tr("%Ln account(s)", nullptr, int(totals->rows))
                                                       : tr("%Ln account(s) found", nullptr, int(totals->rows)));
}

void AccountsList::addAccount() {
    auto *dialog = new AccountDialog(m_context, {}, this);
    connect(dialog, &AccountDialog::added, this, &AccountsList::accountRequested);
    dialog->open();
}

} // namespace ui
