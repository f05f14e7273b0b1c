// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/removals/removals_page.h"

#include "ui/pages/removals/coming_removals.h"
#include "ui/pages/removals/receipts_list.h"
#include "ui/widgets/page_header.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kPageMargin = 20;

} // namespace

RemovalsPage::RemovalsPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Removals, tr("Removals"), parent)
    , m_tabs(new QTabWidget(this))
    , m_coming(new ComingRemovals(context, this))
    , m_receipts(new ReceiptsList(context, this)) {
    m_tabs->setObjectName(QStringLiteral("removal-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(title());
    //: A tab: integrations that will be deleted for good
    m_tabs->addTab(m_coming, tr("Coming"));
    //: A tab: receipts of integrations that were deleted
    m_tabs->addTab(m_receipts, tr("Receipts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, 8, kPageMargin, kPageMargin);
    column->setSpacing(6);
    column->addWidget(new PageHeader(title(), this));
    column->addWidget(m_tabs, 1);
    connect(m_coming, &ComingRemovals::navigationRequested, this, &Page::navigationRequested);
    connect(m_receipts, &ReceiptsList::navigationRequested, this, &Page::navigationRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RemovalsPage::shown);
}

void RemovalsPage::takeOver(const Page &before) {
    m_coming->takeOver(*static_cast<const RemovalsPage &>(before).m_coming);
}

void RemovalsPage::shown() {
    if (m_tabs->currentWidget() == m_coming)
        m_coming->shown();
    else
        m_receipts->shown();
}

} // namespace ui
