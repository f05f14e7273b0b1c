// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/why_dialog.h"

#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/customer_phrases.h"
#include "ui/shell/page_context.h"
#include "ui/theme/typography.h"
#include "ui/widgets/customer_text.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize kSize(640, 620);

} // namespace

WhyDialog::WhyDialog(const ExplainedCharge &charge, const PageContext &context, QWidget *parent)
    : QDialog(parent) {
    const Formats &formats = context.formats;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("why-dialog"));
    setWindowTitle(tr("Why this amount?"));
    resize(kSize);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(textLabel(windowTitle(), TextStep::Heading, this));
    //: A charge is of: %1 an account, %2 supplier, %3 sales channel, %4 the integration's number
    QLabel *what = mutedLabel(tr("%1: %2 → %3, integration %4")
                                  .arg(charge.accountName, charge.supplier, charge.channel)
                                  .arg(charge.integration.value),
                              TextStep::Body, this);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *headline = new Notice(Tone::Accent, this, TextStep::Strong);
    headline->say(becauseSentence(charge.row, formats));
    column->addWidget(headline);

    auto *facts = new FactTable(tr("What decided"), {{tr("What")}, {tr("How it was"), false, true}}, {}, this);
    facts->setObjectName(QStringLiteral("why-facts"));
    std::vector<QStringList> rows;
    for (const auto &[name, value] : explanationFacts(charge.row, formats))
        rows.push_back({name, value});
    facts->setRows(rows);
    column->addWidget(facts, 1);

    auto *reply = new CustomerText(formats, this);
    reply->setText(charge.language, [charge](const Formats &theirs) {
        return whyForCustomer(charge.row, charge.supplier, charge.channel, theirs);
    });
    column->addWidget(reply, 1);

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    close->setFocus();
    setAccessibleDescription(headline->text());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
