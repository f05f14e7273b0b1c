// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/consequence_dialog.h"

#include "ui/actions/write_guard.h"
#include "ui/dialogs/schedule_table.h"
#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/page_context.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

using domain::Command;

constexpr int kTextWidth = 460;

QString titleOf(Command command, const QString &label) {
    const QString name = quoted(label);
    switch (command) {
    case Command::Freeze: return ConsequenceDialog::tr("Freeze %1?").arg(name);
    case Command::Unfreeze: return ConsequenceDialog::tr("Unfreeze %1?").arg(name);
    case Command::Cancel: return ConsequenceDialog::tr("Cancel %1?").arg(name);
    case Command::Uncancel: return ConsequenceDialog::tr("Un-cancel %1?").arg(name);
    default: return ConsequenceDialog::tr("Freeze %1 instead of cancelling it?").arg(name);
    }
}

/// The answer that changes nothing. "Cancel" would mean both things here.
QString keepOf(Command command) {
    switch (command) {
    case Command::Cancel: return ConsequenceDialog::tr("Keep it");
    case Command::Uncancel:
    case Command::FreezeInstead: return ConsequenceDialog::tr("Leave it cancelled");
    default: return ConsequenceDialog::tr("Go back");
    }
}

} // namespace

ConsequenceDialog::ConsequenceDialog(const domain::Consequence &consequence, const domain::Integration &integration,
                                     const PageContext &context, QWidget *parent)
    : QDialog(parent) {
    const Formats &formats = context.formats;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("consequence"));
    const QString title = titleOf(consequence.command, integration.label);
    setWindowTitle(title);

    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize); // as large as its words, and again when more of them show
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    QLabel *heading = textLabel(title, TextStep::Heading, this);
    heading->setWordWrap(true);
    heading->setFixedWidth(kTextWidth);
    column->addWidget(heading);
    //: An integration: %1 supplier, %2 sales channel, %3 its number
    QLabel *what = mutedLabel(
        tr("%1 → %2, integration %3").arg(integration.supplier, integration.channel).arg(integration.id.value),
        TextStep::Body, this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(4);

    const bool ends = consequence.removalOn.has_value();
    const QStringList sentences = consequenceSentences(consequence, formats);
    auto *headline = new Notice(ends ? Tone::Danger : Tone::Accent, this, TextStep::Strong);
    headline->say(sentences.value(0));
    column->addWidget(headline);
    for (const QString &sentence : sentences.mid(1)) {
        QLabel *label = textLabel(sentence, TextStep::Body, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(4);
    column->addWidget(new ScheduleTable(consequence, formats, this));

    auto *keep = new QPushButton(keepOf(consequence.command), this);
    auto *agree = new QPushButton(commandName(consequence.command), this);
    keep->setObjectName(QStringLiteral("keep"));
    agree->setObjectName(QStringLiteral("agree"));
    setRole(agree, ends ? "danger" : "primary");
    agree->setAutoDefault(false);
    new WriteGuard(context.access, consequence.command, agree);
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(agree);
    column->addSpacing(8);
    column->addLayout(buttons);
    keep->setFocus();
    setAccessibleDescription(sentences.join(u' '));

    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(agree, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
