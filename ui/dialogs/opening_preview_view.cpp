// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/opening_preview_view.h"

#include "ui/phrases/names.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kWidth = 330;

} // namespace

OpeningPreviewView::OpeningPreviewView(const Formats &formats, QWidget *parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_column(new QVBoxLayout(this)) {
    setRole(this, "card");
    setAccessibleName(tr("Opening invoice"));
    setFixedWidth(kWidth);
    m_column->setContentsMargins(18, 16, 18, 16);
    m_column->setSpacing(8);
    m_column->addWidget(textLabel(tr("Opening invoice"), TextStep::Heading, this));
    m_column->addStretch();
}

void OpeningPreviewView::showWords(const QString &sentence) {
    clear();
    addAside(sentence);
    setAccessibleDescription(sentence);
}

void OpeningPreviewView::showPreview(const store::OpeningPreview &preview) {
    clear();
    addAside(tr("Issued today, %1, to %2.").arg(m_formats.day(preview.today), preview.invoice.accountName));
    addRule();
    for (const domain::InvoiceLine &line : preview.invoice.lines) {
        const QString period =
            line.periodStart && line.periodEnd
                //: A month that is paid for: from %1 until before %2
                ? tr("%1 until before %2").arg(m_formats.day(*line.periodStart), m_formats.day(*line.periodEnd))
                : tr("once");
        addLine(lineKindName(line.kind), period, m_formats.money(line.amount), false);
    }
    addRule();
    addLine(tr("Total"), {}, m_formats.money(preview.invoice.total), true);
    const auto renewal = std::ranges::find_if(preview.coming, [](const domain::Charge &charge) {
        return charge.kind != domain::ChargeKind::Removal && charge.amount.has_value();
    });
    if (renewal != preview.coming.end())
        addAside(tr("First renewal: %1 on %2, then every month.")
                     .arg(m_formats.money(*renewal->amount), m_formats.day(renewal->dueOn)));
    if (!preview.settledFirst.empty())
        addAside(tr("Renewals of this account have come due: they are settled first, %1 in all (R10).")
                     .arg(m_formats.money(domain::totalOf(preview.settledFirst))));
    addAside(tr("Cancelling within the first month refunds nothing: the charge pays for the connecting, the month "
                "comes with it (R1)."));
    setAccessibleDescription(tr("Total %1").arg(m_formats.money(preview.invoice.total)));
}

void OpeningPreviewView::clear() {
    delete m_paper;
    m_paper = new QWidget(this);
    m_lines = new QVBoxLayout(m_paper);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_column->insertWidget(1, m_paper);
}

void OpeningPreviewView::addLine(const QString &what, const QString &aside, const QString &amount, bool strong) {
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const TextStep step = strong ? TextStep::Strong : TextStep::Body;
    words->addWidget(textLabel(what, step, m_paper));
    if (!aside.isEmpty())
        words->addWidget(mutedLabel(aside, TextStep::Small, m_paper));
    row->addLayout(words, 1);
    row->addWidget(textLabel(amount, step, m_paper), 0, Qt::AlignTop);
    m_lines->addLayout(row);
}

void OpeningPreviewView::addRule() {
    auto *line = new QFrame(m_paper);
    setRole(line, "line");
    line->setFixedHeight(1);
    m_lines->addWidget(line);
}

void OpeningPreviewView::addAside(const QString &sentence) {
    QLabel *label = mutedLabel(sentence, TextStep::Small, m_paper);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

} // namespace ui
