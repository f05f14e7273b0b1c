// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"
#include "models/store/latest_answer.h"
#include "ui/shell/page_context.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace ui {

class FactTable;
class WhyQuestion;

/// What an integration has cost and will cost, date by date, each with its why in words that can be sent to the
/// customer.
class ChargesSection : public QWidget {
    Q_OBJECT

public:
    explicit ChargesSection(const PageContext &context, QWidget *parent = nullptr);

    /// Asks again for the same one too; keeps what is shown until the answer comes.
    void showIntegration(domain::IntegrationId integration);

    /// Nobody asks any more.
    void forget() { m_asked.forget(); }

signals:
    void invoiceRequested(const QString &number);

private:
    void showRows(const std::vector<domain::ExplanationRow> &rows);
    void explainRow(int row);
    void askWhy();
    void openInvoice(int row);

    const PageContext &m_context;
    domain::IntegrationId m_integration;
    std::vector<domain::ExplanationRow> m_rows;
    FactTable *m_table;
    QLabel *m_why;
    QToolButton *m_copy;
    QToolButton *m_reply;
    WhyQuestion *m_question;
    store::LatestAnswer m_asked;
};

} // namespace ui
