// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/why_question.h"

#include "models/store/client.h"
#include "ui/shell/message_bar.h"

#include <algorithm>

namespace ui {
namespace {

using Answer = store::Result<ExplainedCharge>;

Answer withAccount(store::Session &session, domain::AccountId account, ExplainedCharge charge) {
    const auto details = session.details().account(account);
    if (!details)
        return details.error();
    charge.accountName = details->account.name;
    charge.language = details->account.language;
    return charge;
}

Answer readCharge(store::Session &session, domain::IntegrationId id, domain::Day dueOn) {
    const auto integration = session.details().integration(id);
    if (!integration)
        return integration.error();
    const auto row = session.details().explainCharge(id, dueOn);
    if (!row)
        return row.error();
    return withAccount(
        session, integration->account,
        {.row = *row, .integration = id, .supplier = integration->supplier, .channel = integration->channel});
}

/// The line that @p isIt says. It knows the names of its day, also of an integration that is gone.
template <typename IsIt>
Answer readLine(store::Session &session, const QString &number, IsIt isIt) {
    const auto invoice = session.details().invoice(number);
    if (!invoice)
        return invoice.error();
    const auto line = std::ranges::find_if(invoice->lines, isIt);
    if (line == invoice->lines.end())
        return domain::Error{.code = domain::ErrorCode::NotFound,
                             .reason = domain::Reason::NoSuchLine,
                             .facts = {.text = number}};
    const auto row = session.details().explainLine(number, line->position);
    if (!row)
        return row.error();
    return withAccount(
        session, invoice->account,
        {.row = *row, .integration = line->integration, .supplier = line->supplier, .channel = line->channel});
}

} // namespace

WhyQuestion::WhyQuestion(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window) {}

template <typename Read>
void WhyQuestion::ask(Read read) {
    m_asked.ask(m_context.client.fetch(read), this, [this](const Answer &charge) {
        if (!charge) {
            m_context.messages.explain(charge.error());
            return;
        }
        auto *dialog = new WhyDialog(*charge, m_context, m_window);
        dialog->open();
    });
}

void WhyQuestion::askCharge(domain::IntegrationId integration, domain::Day dueOn) {
    ask([integration, dueOn](store::Session &session) { return readCharge(session, integration, dueOn); });
}

void WhyQuestion::askSetup(domain::IntegrationId integration, const QString &invoice) {
    ask([integration, invoice](store::Session &session) {
        return readLine(session, invoice, [integration](const domain::InvoiceLine &line) {
            return line.integration == integration && line.kind == domain::LineKind::Setup;
        });
    });
}

void WhyQuestion::askLine(const QString &invoice, int position) {
    ask([invoice, position](store::Session &session) {
        return readLine(session, invoice,
                        [position](const domain::InvoiceLine &line) { return line.position == position; });
    });
}

} // namespace ui
