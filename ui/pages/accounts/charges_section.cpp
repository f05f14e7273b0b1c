// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/charges_section.h"

#include "models/store/client.h"
#include "ui/actions/why_question.h"
#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/names.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fact_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

QString whatOf(const domain::ExplanationRow &row) {
    return row.kind ? lineKindName(*row.kind) : chargeKindName(domain::ChargeKind::Removal);
}

/// The reason, and who brought it into that state.
QString whyOf(const domain::ExplanationRow &row, const Formats &formats) {
    QStringList sentences{becauseSentence(row, formats)};
    if (row.setBy)
        sentences += changeSentence(*row.setBy, formats) + u'.';
    return sentences.join(u' ');
}

QString periodOf(const domain::ExplanationRow &row, const Formats &formats) {
    if (!row.periodStart || !row.periodEnd)
        return {};
    //: A month that is paid for: from %1 until before %2
    return ChargesSection::tr("%1 until before %2").arg(formats.day(*row.periodStart), formats.day(*row.periodEnd));
}

} // namespace

ChargesSection::ChargesSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new FactTable(
          tr("Charges"),
          {{tr("Date")}, {tr("Charge")}, {tr("Amount"), true}, {tr("Invoice")}, {tr("Paid for"), false, true}}, {},
          this))
    , m_why(textLabel({}, TextStep::Body, this))
    , m_copy(new QToolButton(this))
    , m_reply(new QToolButton(this))
    , m_question(new WhyQuestion(context, this)) {
    m_table->setObjectName(QStringLiteral("charges"));
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setWordWrap(true);
    m_why->setAccessibleName(tr("Why"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy this explanation, for a mail to the customer"));
    m_copy->setAccessibleName(tr("Copy explanation"));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    setRole(m_copy, "quiet");
    m_copy->hide();
    m_reply->setObjectName(QStringLiteral("why-this-amount"));
    //: A button: more about why a charge is what it is
    m_reply->setText(tr("More…"));
    m_reply->setToolTip(tr("What decided, who set it and when, and words for the customer"));
    m_reply->setAccessibleName(tr("Why this amount?"));
    m_reply->setFocusPolicy(Qt::StrongFocus);
    setRole(m_reply, "link");
    m_reply->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 8);
    row->setSpacing(10);
    //: In front of the sentence that explains a charge
    QLabel *why = textLabel(tr("Why?"), TextStep::Strong, this);
    row->addWidget(why, 0, Qt::AlignTop);
    row->addWidget(m_why, 1, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_reply, 0, Qt::AlignTop);
    column->addLayout(row);

    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int current) { explainRow(current); });
    connect(m_table, &FactTable::rowActivated, this, &ChargesSection::openInvoice);
    connect(m_reply, &QToolButton::clicked, this, &ChargesSection::askWhy);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_why->text()); });
}

void ChargesSection::showIntegration(domain::IntegrationId integration) {
    const bool another = integration != m_integration;
    m_integration = integration;
    if (another)
        setEnabled(false); // what shows is still the other one's
    m_asked.ask(m_context.client.fetch([integration](store::Session &session) {
        return session.details().explainIntegration(integration);
    }),
                this, [this](const store::Result<std::vector<domain::ExplanationRow>> &rows) {
                    if (!rows) {
                        if (!isEnabled()) { // not what the other one was charged
                            m_table->setEmptyText(tr("The charges could not be read."));
                            showRows({});
                        }
                        m_context.messages.explain(rows.error());
                        return;
                    }
                    if (!isEnabled())
                        m_table->setCurrentCell(-1, -1);
                    setEnabled(true);
                    m_table->setEmptyText(tr("Nothing has been charged and nothing will be."));
                    showRows(*rows);
                });
}

void ChargesSection::showRows(const std::vector<domain::ExplanationRow> &rows) {
    if (rows == m_rows && m_table->currentRow() >= 0)
        return;
    m_rows = rows;
    std::vector<QStringList> cells;
    cells.reserve(rows.size());
    for (const domain::ExplanationRow &row : rows) {
        cells.push_back(
            {m_context.formats.day(row.dueOn), whatOf(row), row.kind ? m_context.formats.money(row.amount) : QString(),
             //: In the place of an invoice's number: the charge is still to come
             row.invoiceNumber.isEmpty() ? tr("to come") : row.invoiceNumber, periodOf(row, m_context.formats)});
    }
    m_table->setRows(cells);
    if (m_table->currentRow() < 0 && !rows.empty()) {
        // What a customer asks about first is the next one; the past is above it.
        const auto next = std::ranges::find_if(rows, [](const auto &row) { return row.invoiceNumber.isEmpty(); });
        const int at = next == rows.end() ? int(rows.size()) - 1 : int(next - rows.begin());
        m_table->setCurrentCell(at, 0);
        m_table->scrollToItem(m_table->item(at, 0), QAbstractItemView::PositionAtCenter);
    }
    explainRow(m_table->currentRow());
}

void ChargesSection::explainRow(int row) {
    const bool known = row >= 0 && row < int(m_rows.size());
    m_why->setText(known ? whyOf(m_rows[std::size_t(row)], m_context.formats) : QString());
    m_copy->setVisible(known);
    m_reply->setVisible(known);
}

/// A setup fee has no billing date: its line is asked for, as every line could be.
void ChargesSection::askWhy() {
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_rows.size()))
        return;
    const domain::ExplanationRow &charge = m_rows[std::size_t(row)];
    if (charge.because == domain::Because::SetupOnOpening)
        m_question->askSetup(m_integration, charge.invoiceNumber);
    else
        m_question->askCharge(m_integration, charge.dueOn);
}

void ChargesSection::openInvoice(int row) {
    if (row >= 0 && row < int(m_rows.size()) && !m_rows[std::size_t(row)].invoiceNumber.isEmpty())
        emit invoiceRequested(m_rows[std::size_t(row)].invoiceNumber);
}

} // namespace ui
