// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/removals/receipts_list.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/totals_label.h"

#include <QVBoxLayout>

namespace ui {
namespace {

using Column = tables::ReceiptsTableModel::Column;

} // namespace

ReceiptsList::ReceiptsList(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new tables::ReceiptsTableModel(context.client, this))
    , m_table(new TableView(context.formats, context.appearance, *m_model, QStringLiteral("receipts"),
                            tr("Removal receipts"), this)) {
    m_table->setObjectName(QStringLiteral("receipts"));
    m_table->setStretchingColumn(int(Column::Account));
    m_table->setHiddenAtFirst(int(Column::RecordedOn));
    m_table->setHiddenAtFirst(int(Column::History));
    m_table->setEmptyText(tr("Nothing has been removed yet."));
    m_table->sortBy(int(Column::RecordedOn), Qt::DescendingOrder);

    QLabel *what = mutedLabel(tr("What was deleted with each integration, by count. Nothing can bring it back; its "
                                 "invoices and these receipts stay."),
                              TextStep::Body, this);
    what->setWordWrap(true);
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *totals = new TotalsLabel(
        *m_model, [](const store::Totals &sums) { return tr("%Ln receipt(s)", nullptr, int(sums.rows)); }, card);
    totals->setMargin(12);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_table, 1);
    inside->addWidget(totals);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(card, 1);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        if (const std::optional<store::ReceiptRow> receipt = m_model->rowAt(row))
            emit navigationRequested({.page = PageId::Accounts, .account = receipt->receipt.account});
    });
}

void ReceiptsList::shown() {
    m_model->setQuery(m_model->query());
}

} // namespace ui
