// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invoices/invoice_detail.h"

#include "models/store/client.h"
#include "ui/actions/why_question.h"
#include "ui/pages/invoices/invoice_line_delegate.h"
#include "ui/pages/invoices/invoice_lines_model.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {
namespace {

constexpr int kSide = 16;
constexpr int kLeastWidth = 320;

enum { kHintPage, kInvoicePage };

QFrame *hairline(QWidget *parent) {
    auto *line = new QFrame(parent);
    setRole(line, "line");
    line->setFixedHeight(1);
    return line;
}

} // namespace

InvoiceDetail::InvoiceDetail(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_pages(new QStackedWidget(this))
    , m_hint(mutedLabel({}, TextStep::Body, this))
    , m_title(textLabel({}, TextStep::Heading, this))
    , m_facts(mutedLabel({}, TextStep::Small, this))
    , m_account(new QPushButton(this))
    , m_model(new InvoiceLinesModel(context.formats, this))
    , m_lines(new QListView(this))
    , m_question(new WhyQuestion(context, this))
    , m_why(new QPushButton(tr("Why this amount?"), this))
    , m_total(textLabel({}, TextStep::Heading, this)) {
    setRole(this, "card");
    setMinimumWidth(kLeastWidth);
    setAccessibleName(tr("Invoice"));
    setFocusProxy(m_lines);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(kSide);
    m_lines->setModel(m_model);
    m_lines->setItemDelegate(new InvoiceLineDelegate(context.appearance, m_lines));
    m_lines->setAccessibleName(tr("Invoice lines"));
    m_lines->setResizeMode(QListView::Adjust);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setFrameShape(QFrame::NoFrame);
    connect(m_lines, &QListView::activated, this, &InvoiceDetail::askWhy);

    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHead());
    column->addWidget(hairline(sheet));
    column->addWidget(m_lines, 1);
    column->addWidget(hairline(sheet));
    column->addWidget(createFoot());
    m_pages->addWidget(m_hint);
    m_pages->addWidget(sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(m_pages);
    setNumber({});
    connect(&context.client, &store::Client::changed, this, [this] {
        if (!m_unread.isEmpty())
            setNumber(std::exchange(m_unread, {}));
    });
    connect(&context.client, &store::Client::lost, this, [this](const domain::Error &why) {
        if (!m_unread.isEmpty())
            tellUnread(why);
    });
}

QWidget *InvoiceDetail::createHead() {
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(kSide, 14, kSide, 12);
    column->setSpacing(4);
    setRole(m_account, "link");
    m_account->setFocusPolicy(Qt::StrongFocus);
    m_account->setToolTip(tr("Go to this account"));
    m_facts->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_account, 0, Qt::AlignLeading);
    column->addWidget(m_facts);
    connect(m_account, &QPushButton::clicked, this,
            [this] { emit navigationRequested({.page = PageId::Accounts, .account = m_accountId}); });
    return head;
}

QWidget *InvoiceDetail::createFoot() {
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kSide, 10, kSide, 12);
    m_why->setObjectName(QStringLiteral("why-this-amount"));
    m_why->setToolTip(tr("What decided about the line that is selected, and words for the customer (Enter)"));
    row->addWidget(m_why);
    row->addStretch(1);
    row->addWidget(mutedLabel(tr("Total"), TextStep::Body, foot));
    row->addWidget(m_total);
    connect(m_why, &QPushButton::clicked, this, [this] { askWhy(m_lines->currentIndex()); });
    return foot;
}

void InvoiceDetail::askWhy(const QModelIndex &line) {
    if (line.isValid())
        m_question->askLine(m_number, m_model->positionAt(line.row()));
}

void InvoiceDetail::setNumber(const QString &number) {
    if (number == m_number && !number.isEmpty())
        return;
    m_number = number;
    m_unread.clear();
    m_answer.forget();
    if (number.isEmpty()) {
        m_hint->setText(tr("Select an invoice to see its lines and why each costs what it costs."));
        m_pages->setCurrentIndex(kHintPage);
        return;
    }
    m_answer.ask(m_context.client.fetch(
                     [number](store::Session &session) { return session.details().invoice(number); }),
                 this, [this](const store::Result<domain::Invoice> &invoice) {
                     if (invoice) {
                         present(*invoice);
                         return;
                     }
                     m_unread = std::exchange(m_number, {}); // so that selecting it again asks again
                     tellUnread(invoice.error());
                 });
}

void InvoiceDetail::tellUnread(const domain::Error &why) {
    m_hint->setText(m_context.client.isLost() ? awaySentence() : sentence(why, m_context.formats));
    m_pages->setCurrentIndex(kHintPage);
}

void InvoiceDetail::present(const domain::Invoice &invoice) {
    const Formats &formats = m_context.formats;
    m_accountId = invoice.account;
    //: An invoice's heading; %1 is its number
    m_title->setText(tr("Invoice %1").arg(invoice.number));
    m_account->setText(asButtonText(invoice.accountName));
    m_account->setAccessibleName(tr("Account: %1").arg(invoice.accountName));
    //: Facts of an invoice, apart by dots: %1 is its kind, %2 and %3 days
    QString facts =
        tr("%1 · issued on %2 · recorded %3")
            .arg(invoiceKindName(invoice.kind), formats.day(invoice.issuedOn), formats.instant(invoice.recordedAt));
    if (invoice.run)
        //: Goes on after the facts of an invoice; %1 is the number of a renewal run
        facts += tr(" · by renewal run %1").arg(invoice.run->value);
    m_facts->setText(facts);
    m_model->setInvoice(invoice);
    m_lines->setCurrentIndex(m_model->index(0));
    m_total->setText(formats.money(invoice.total));
    setAccessibleDescription(m_title->text() + QStringLiteral(". ") + facts);
    m_pages->setCurrentIndex(kInvoicePage);
}

} // namespace ui
