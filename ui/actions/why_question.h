// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "ui/dialogs/why_dialog.h"
#include "ui/shell/page_context.h"

#include <QObject>

namespace ui {

/// Why this amount? Asks the database what decided about one charge, or about one that does not happen, and shows it.
/// One question at a time: the next one drops the last.
class WhyQuestion : public QObject {
    Q_OBJECT

public:
    /// Lives no longer than @p window, over which its dialog opens.
    WhyQuestion(const PageContext &context, QWidget *window);

    /// A billing date, past or to come.
    void askCharge(domain::IntegrationId integration, domain::Day dueOn);
    /// What opening it cost once, on its opening invoice.
    void askSetup(domain::IntegrationId integration, const QString &invoice);
    /// A line of an invoice, by its position from 1.
    void askLine(const QString &invoice, int position);

    /// Nobody looks any more.
    void drop() { m_asked.forget(); }

private:
    template <typename Read>
    void ask(Read read);

    const PageContext &m_context;
    QWidget *m_window;
    store::LatestAnswer m_asked;
};

} // namespace ui
