// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invoices/invoices_page.h"

#include "ui/actions/file_export.h"
#include "ui/pages/invoices/invoice_detail.h"
#include "ui/pages/invoices/invoice_filter_bar.h"
#include "ui/printing/invoice_printing.h"
#include "ui/theme/restyle.h"
#include "ui/views/views_button.h"
#include "ui/widgets/columns_button.h"
#include "ui/widgets/freshness_label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/totals_label.h"

#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace ui {
namespace {

using Column = tables::InvoicesTableModel::Column;

constexpr int kPageMargin = 20;
constexpr int kListShare = 650;
constexpr int kDetailShare = 340;

/// A number is the year and the invoice's id (R12).
qint64 idInNumber(const QString &number) {
    return number.section(u'-', 1).toLongLong();
}

} // namespace

InvoicesPage::InvoicesPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Invoices, tr("Invoices"), parent)
    , m_context(context)
    , m_filter(new InvoiceFilterBar(context, this))
    , m_model(new tables::InvoicesTableModel(context.client, store::Use::Reports, this))
    , m_table(new TableView(context.formats, context.appearance, *m_model, QStringLiteral("invoices"), tr("Invoices"),
                            this))
    , m_views(new ViewsButton(context, QStringLiteral("invoices"),
                              {.table = *m_table,
                               .filters = [this] { return m_filter->filters(); },
                               .setFilters = [this](const FilterSet &filters) { m_filter->setFilters(filters); }},
                              this))
    , m_detail(new InvoiceDetail(context, this))
    , m_export(new FileExport(context, this))
    , m_printing(new InvoicePrinting(context, this)) {
    auto *header = new PageHeader(title(), this);
    header->addNote(new FreshnessLabel(context.formats, *m_model, this));
    header->addAction(m_views);
    header->addAction(new ColumnsButton(*m_table, this));
    header->addAction(m_printing->button());
    header->addAction(m_export->button());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, 8, kPageMargin, kPageMargin);
    column->setSpacing(12);
    column->addWidget(header);
    column->addWidget(m_filter);
    column->addWidget(m_export->strip());
    column->addWidget(m_printing->strip());
    column->addWidget(lists(), 1);

    m_table->setObjectName(QStringLiteral("invoices"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchingColumn(int(Column::Account));
    m_table->setColumnOffered(int(Column::RecordedAt), false); // the detail beside it says so
    m_table->setEmptyText(tr("No invoice matches. Take away a filter to see more."));
    m_table->sortAtFirst(int(Column::Number), Qt::DescendingOrder);
    connect(m_filter, &InvoiceFilterBar::filterChanged, this, &InvoicesPage::apply);
    connect(m_filter, &InvoiceFilterBar::filterChanged, m_views, &ViewsButton::follow);
    connect(m_filter, &InvoiceFilterBar::accountChanged, this, &Page::placeChanged);
    connect(m_filter, &InvoiceFilterBar::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TableView::currentRowChanged, this, &InvoicesPage::select);
    connect(m_table, &TableView::currentRowUpdated, this, &InvoicesPage::select);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        select(row);
        m_detail->setFocus();
    });
    connect(m_model, &tables::WindowedTableModelBase::loaded, this, &InvoicesPage::selectWanted);
    connect(m_detail, &InvoiceDetail::navigationRequested, this, &Page::navigationRequested);
    connect(m_export, &FileExport::requested, this, &InvoicesPage::exportRows);
}

QWidget *InvoicesPage::lists() {
    auto *list = new QFrame(this);
    setRole(list, "card");
    auto *totals = new TotalsLabel(
        *m_model,
        [this](const store::Totals &sums) {
            //: Below a list: %n is how many, %1 is money
            return tr("%Ln invoice(s), %1 in total", nullptr, int(sums.rows)).arg(m_context.formats.money(sums.amount));
        },
        list);
    totals->setMargin(12);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(totals);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    setRole(splitter, "gap");
    splitter->setHandleWidth(12);
    splitter->addWidget(list);
    splitter->addWidget(m_detail);
    splitter->setSizes({kListShare, kDetailShare});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

Place InvoicesPage::place() const {
    return {.page = id(), .account = m_filter->filter().account, .invoice = m_detail->number()};
}

void InvoicesPage::goTo(const Place &place) {
    const QSignalBlocker quiet(this);
    const bool isBare = !place.account && place.invoice.isEmpty() && !place.day;
    if (!std::exchange(m_wasShown, true) && isBare)
        m_views->showFirst();
    else
        m_filter->setAccount(place.account);
    if (place.day)
        m_filter->showRenewals(*place.day, place.until.value_or(*place.day));
    m_views->follow();
    if (place.invoice.isEmpty() || place.invoice == m_detail->number())
        return;
    m_filter->clear(); // whatever was filtered before could hide it
    m_views->follow();
    m_wanted = place.invoice;
    m_isFilterKept = false;
    m_detail->setNumber(m_wanted);
    m_printing->setInvoice(m_wanted);
}

void InvoicesPage::takeOver(const Page &before) {
    const auto &there = static_cast<const InvoicesPage &>(before);
    if (!there.m_wasShown)
        return;
    m_wasShown = true;
    m_views->takeOver(*there.m_views);
    m_wanted = there.m_detail->number();
    m_isFilterKept = true;
    m_detail->setNumber(m_wanted);
    m_printing->setInvoice(m_wanted);
}

void InvoicesPage::shown() {
    apply();
    if (!m_model->isLoading())
        selectWanted();
}

void InvoicesPage::focusSearch() {
    m_filter->focusSearch();
}

void InvoicesPage::apply() {
    store::InvoiceQuery query = m_model->query();
    query.filter = m_filter->filter();
    m_model->setQuery(query);
}

void InvoicesPage::select(int row) {
    if (row < 0)
        m_detail->setNumber({});
    else if (const std::optional<domain::Invoice> invoice = m_model->rowAt(row))
        m_detail->setNumber(invoice->number);
    m_printing->setInvoice(m_detail->number());
}

void InvoicesPage::selectWanted() {
    if (m_wanted.isEmpty()) {
        if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
            m_table->setCurrentRow(0);
        return;
    }
    const int row = m_model->rowOfId(idInNumber(m_wanted));
    if (row >= 0) {
        m_wanted.clear();
        m_table->setCurrentRow(row);
    } else if (m_filter->filter().search.isEmpty() && !m_isFilterKept) {
        m_filter->search(m_wanted); // it lies beyond the rows that are here
    } else {
        m_wanted.clear(); // there is no such invoice; its place beside the list says so
    }
}

void InvoicesPage::exportRows() {
    const store::InvoiceFilter filter = m_filter->filter();
    const auto invoices = [filter](store::Streams &streams, const reports::ExportTarget &target,
                                   store::Progress &progress) {
        return reports::exportInvoices(streams, filter, target, progress);
    };
    const auto lines = [filter](store::Streams &streams, const reports::ExportTarget &target,
                                store::Progress &progress) {
        return reports::exportInvoiceLines(streams, filter, target, progress);
    };
    const auto totals = m_model->query().filter == filter ? m_model->totals() : std::nullopt;
    const QString amount = totals ? m_context.formats.money(totals->amount) : QString();
    m_export->begin(
        {.title = tr("Export invoices"),
         .summary = filter == store::InvoiceFilter{}
                        ? tr("Every invoice there is.")
                        : tr("What is filtered at the moment.") + u'\n' + m_filter->words().join(u'\n'),
         .contents = {
             {.code = QStringLiteral("invoices"),
              .name = tr("Invoices"),
              .fileName = QStringLiteral("invoices"),
              .extent = totals ? tr("%Ln invoice(s), %1 in total", nullptr, int(totals->rows)).arg(amount) : QString(),
              .write = invoices},
             {.code = QStringLiteral("invoice-lines"),
              .name = tr("Invoice lines"),
              .fileName = QStringLiteral("invoice-lines"),
              .extent = totals
                            //: Before an export: %n is how many invoices, %1 is money
                            ? tr("All lines of %Ln invoice(s), %1 in total", nullptr, int(totals->rows)).arg(amount)
                            : QString(),
              .write = lines},
         }});
}

} // namespace ui
