// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/result_card.h"

#include "ui/pages/run/incomplete_list.h"
#include "ui/pages/run/run_figures.h"
#include "ui/phrases/run_phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kMarkSize = 20;

} // namespace

ResultCard::ResultCard(const Formats &formats, const WriteAccess &access, QWidget *parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_mark(new QLabel(this))
    , m_heading(textLabel({}, TextStep::Heading, this))
    , m_words(mutedLabel({}, TextStep::Body, this))
    , m_figures(new RunFigures(formats, this))
    , m_forecast(textLabel({}, TextStep::Body, this))
    , m_incomplete(new IncompleteList(tr("Left over, and tried again by the next run:"), formats, access, this)) {
    setRole(this, "card");
    m_words->setWordWrap(true);
    m_forecast->setWordWrap(true);
    m_forecast->setObjectName(QStringLiteral("forecast-against-actual"));
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_mark);
    head->addWidget(m_heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_figures);
    column->addWidget(m_forecast);
    column->addWidget(m_incomplete);
    hide();
}

void ResultCard::present(const store::RunReport &report, qint64 milliseconds) {
    const bool whole = !report.cancelled && report.incomplete.empty();
    m_mark->setPixmap(icon(whole ? QStringLiteral("done") : QStringLiteral("caution")).pixmap(kMarkSize));
    m_heading->setText(heading(report));
    m_words->setText(words(report, milliseconds));
    m_figures->present(report);
    m_forecast->setText(forecastSentence(report, m_formats));
    m_forecast->setVisible(!m_forecast->text().isEmpty());
    m_incomplete->present(report.incomplete);
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_words->text() + u' ' + m_forecast->text());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ResultCard::heading(const store::RunReport &report) const {
    if (report.cancelled)
        return tr("The run was stopped");
    return report.incomplete.empty()
               ? tr("The run is complete")
               : tr("The run is incomplete: %Ln account(s) left over", nullptr, int(report.incomplete.size()));
}

QString ResultCard::words(const store::RunReport &report, qint64 milliseconds) const {
    const QString seconds = m_formats.locale().toString(double(milliseconds) / 1000, 'f', 1);
    const QString number = report.run ? QString::number(report.run->value) : QString();
    if (report.cancelled)
        return tr("Run %1 billed what is below in %2 s and stopped after the batch in hand. What is billed stands; run "
                  "again for the rest.")
            .arg(number, seconds);
    return tr("Run %1, everything due up to %2, in %3 s.").arg(number, m_formats.day(report.asOf), seconds);
}

} // namespace ui
