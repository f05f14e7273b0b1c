// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/account_view.h"

#include "models/store/client.h"
#include "ui/actions/write_guard.h"
#include "ui/actions/writes.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/pages/accounts/account_head.h"
#include "ui/pages/accounts/integrations_tab.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/printing/invoice_printing.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/table_view.h"

#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

AccountView::AccountView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new AccountHead(context, this))
    , m_missing(new Notice(Tone::Caution, this))
    , m_parked(new Notice(Tone::Danger, this))
    , m_unparking(new WriteGuard(context.access, domain::Command::Unpark, m_parked->button()))
    , m_due(new Notice(Tone::Accent, this))
    , m_tabs(new QTabWidget(this))
    , m_integrations(new IntegrationsTab(context, this))
    , m_invoices(new tables::InvoicesTableModel(context.client, store::Use::Work, this))
    , m_activity(new tables::ActivityTableModel(context.client, this))
    , m_printing(new InvoicePrinting(context, this)) {
    auto *back = new QToolButton(this);
    setRole(back, "link");
    //: Leads from one account back to the list of all of them
    back->setText(tr("All accounts"));
    back->setIcon(icon(isRightToLeft() ? QStringLiteral("forward") : QStringLiteral("back")));
    back->setIconSize({13, 13});
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAccessibleName(tr("All accounts"));
    back->setFocusPolicy(Qt::StrongFocus);

    m_tabs->setObjectName(QStringLiteral("account-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("About this account"));
    m_tabs->addTab(m_integrations, tr("Integrations"));
    m_tabs->addTab(invoicesTab(), tr("Invoices"));
    m_tabs->addTab(activityTab(), tr("Activity"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 4, 20, 16);
    column->setSpacing(8);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(m_missing);
    column->addWidget(m_head);
    column->addWidget(m_parked);
    column->addWidget(m_due);
    column->addWidget(m_tabs, 1);
    column->addStretch(); // for when there is nothing but a notice

    connect(back, &QToolButton::clicked, this, &AccountView::listRequested);
    connect(m_head, &AccountHead::editRequested, this, &AccountView::editAccount);
    connect(m_parked, &Notice::pressed, this, &AccountView::unpark);
    connect(m_due, &Notice::pressed, this, [this] { emit navigationRequested({.page = PageId::RenewalRun}); });
    connect(m_integrations, &IntegrationsTab::invoiceRequested, this, &AccountView::goToInvoice);
    connect(&context.client, &store::Client::changed, this, [this] {
        if (isVisible())
            ask();
    });
    connect(&context.clock, &BusinessClock::businessChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

QWidget *AccountView::invoicesTab() {
    auto *table = new TableView(m_context.formats, m_context.appearance, *m_invoices,
                                QStringLiteral("account-invoices"), tr("Invoices"), this);
    using Column = tables::InvoicesTableModel::Column;
    table->setColumnOffered(int(Column::Account), false);
    table->setStretchingColumn(int(Column::RecordedAt));
    table->setEmptyText(tr("No invoices yet. Opening an integration issues the first one."));
    table->sortAtFirst(int(Column::Number), Qt::DescendingOrder);
    connect(table, &TableView::rowActivated, this, [this](int row) {
        if (const auto invoice = m_invoices->rowAt(row))
            goToInvoice(invoice->number);
    });
    const auto follow = [this](int row) {
        const auto invoice = m_invoices->rowAt(row);
        m_printing->setInvoice(invoice ? invoice->number : QString());
    };
    connect(table, &TableView::currentRowChanged, this, follow);
    connect(table, &TableView::currentRowUpdated, this, follow);
    QWidget *tab = inCard(table);
    auto *column = qobject_cast<QVBoxLayout *>(tab->layout());
    column->insertWidget(0, m_printing->button(), 0, Qt::AlignTrailing);
    column->insertWidget(1, m_printing->strip());
    return tab;
}

QWidget *AccountView::activityTab() {
    auto *table = new TableView(m_context.formats, m_context.appearance, *m_activity,
                                QStringLiteral("account-activity"), tr("Activity"), this);
    using Column = tables::ActivityTableModel::Column;
    table->setColumnOffered(int(Column::Account), false);
    table->setEmptyText(tr("Nothing has been done on this account yet."));
    table->sortAtFirst(int(Column::At), Qt::DescendingOrder);
    connect(table, &TableView::rowActivated, this, [this](int row) {
        const auto entry = m_activity->rowAt(row);
        if (entry && entry->integration)
            emit navigationRequested({.account = m_account, .integration = entry->integration});
    });
    return inCard(table);
}

QWidget *AccountView::inCard(TableView *table) {
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 10, 0, 0);
    auto *card = new QFrame(tab);
    setRole(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    column->addWidget(card);
    return tab;
}

void AccountView::showAccount(domain::AccountId account, const std::optional<domain::IntegrationId> &integration) {
    if (account != m_account) {
        m_account = account;
        m_details.reset();
        m_head->clear();
        m_parked->beSilent();
        m_due->beSilent();
        m_missing->beSilent();
        m_tabs->setCurrentIndex(0);
        store::InvoiceQuery invoices = m_invoices->query();
        invoices.filter.account = account;
        m_invoices->setQuery(invoices);
        store::ActivityQuery activity = m_activity->query();
        activity.account = account;
        m_activity->setQuery(activity);
    }
    if (integration)
        m_tabs->setCurrentIndex(0);
    m_integrations->showAccount(account, integration);
    ask();
}

std::optional<domain::IntegrationId> AccountView::selectedIntegration() const {
    return m_integrations->selected();
}

void AccountView::refresh() {
    ask();
    m_integrations->refresh();
}

void AccountView::ask() {
    if (!m_account.isValid())
        return;
    m_asked.ask(m_context.client.fetch(
                    [id = m_account](store::Session &session) { return session.details().account(id); }),
                this, [this](const store::Result<store::AccountDetails> &details) {
                    const bool isMissing = !details && details.error().code == domain::ErrorCode::NotFound;
                    m_head->setVisible(!isMissing);
                    m_tabs->setVisible(!isMissing);
                    if (!isMissing)
                        m_missing->beSilent();
                    if (details) {
                        showDetails(*details);
                        return;
                    }
                    if (!isMissing) { // what is shown of it stays
                        if (!m_details)
                            m_head->showNumber(m_account);
                        m_context.messages.explain(details.error());
                        return;
                    }
                    m_parked->beSilent();
                    m_due->beSilent();
                    m_missing->say(sentence(details.error(), m_context.formats));
                });
}

void AccountView::showDetails(const store::AccountDetails &details) {
    m_details = details;
    const Formats &formats = m_context.formats;
    m_head->showDetails(details);
    m_integrations->showDetails(details);
    if (details.account.parked) {
        m_parked->say(tr("This account is parked, because %1. It isn't billed and takes no commands until that is "
                         "mended; each renewal run tries it again (R19).")
                          .arg(parkReasonName(*details.account.parked)),
                      tr("Try again"));
    } else {
        m_parked->beSilent();
    }
    const auto next = details.account.nextBillingOn;
    if (next && *next <= m_context.clock.today() && !details.account.parked)
        m_due->say(tr("A renewal of this account has come due on %1 and is not settled yet. The next renewal run "
                      "settles it; so does any command, before it does anything else (R10).")
                       .arg(formats.day(*next)),
                   tr("Go to renewal run"));
    else
        m_due->beSilent();
}

void AccountView::editAccount() {
    if (!m_details)
        return;
    auto *dialog = new AccountDialog(m_context, m_details->account, this);
    dialog->open();
}

void AccountView::unpark() {
    m_unparking->setBusy(true);
    const QUuid request = QUuid::createUuid();
    m_context.writes.send(
        {.request = request, .what = tr("Try the parked account again")},
        [id = m_account, request](store::Session &session) { return session.commands().unpark(id, request); }, this,
        [this](const store::Result<void> &done) {
            m_unparking->setBusy(false);
            if (done)
                m_context.messages.tell(tr("The account is no longer parked. The next renewal run "
                                           "bills it; so does any command on it."));
            else
                m_context.messages.explain(done.error());
            ask();
        });
}

void AccountView::goToInvoice(const QString &number) {
    emit navigationRequested({.page = PageId::Invoices, .account = m_account, .invoice = number});
}

} // namespace ui
