// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choices_dialog.h"

#include "ui/actions/write_guard.h"
#include "ui/charts/choices_chart.h"
#include "ui/phrases/billing_phrases.h"
#include "ui/phrases/customer_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/page_context.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/customer_text.h"
#include "ui/widgets/fact_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace ui {
namespace {

constexpr QSize kSize(1080, 760);

QString lastSyncSentence(const std::optional<store::SyncRun> &sync, const Formats &formats) {
    if (!sync)
        return ChoicesDialog::tr("No sync has been recorded yet.");
    return sync->succeeded
               //: %1 an instant, %n a count of items
               ? ChoicesDialog::tr("Last sync %1, %Ln item(s).", nullptr, sync->itemCount)
                     .arg(formats.instant(sync->startedAt))
               //: %1 an instant
               : ChoicesDialog::tr("The last sync, %1, failed.").arg(formats.instant(sync->startedAt));
}

QString amountOf(const domain::Charge &charge, const Formats &formats) {
    if (charge.kind == domain::ChargeKind::Removal)
        return chargeKindName(charge.kind);
    return charge.amount ? formats.money(*charge.amount)
                         //: In a schedule of charges: no price is in force on this day
                         : ChoicesDialog::tr("no price yet");
}

/// `Un-cancel, then Unfreeze`.
QString wayOf(const std::vector<domain::Command> &commands) {
    QStringList names;
    for (const domain::Command command : commands)
        names += commandName(command);
    //: Between two commands that are given one after the other
    return names.join(ChoicesDialog::tr(", then "));
}

} // namespace

ChoicesDialog::ChoicesDialog(const store::Choices &choices, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_context(context) {
    const Formats &formats = context.formats;
    const domain::Integration &integration = choices.integration;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("choices"));
    setWindowTitle(tr("Keep, freeze or cancel"));
    resize(kSize);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    //: A heading: %1 is an integration's label
    QLabel *heading =
        textLabel(tr("Keep, freeze or cancel %1?").arg(quoted(integration.label)), TextStep::Heading, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    //: %1 an account, %2 supplier, %3 sales channel, %4 the integration's number, %5 a sentence about its last sync
    QLabel *what = mutedLabel(tr("%1: %2 → %3, integration %4. %5")
                                  .arg(choices.accountName, integration.supplier, integration.channel)
                                  .arg(integration.id.value)
                                  .arg(lastSyncSentence(choices.lastSync, formats)),
                              TextStep::Body, this);
    what->setObjectName(QStringLiteral("choices-what"));
    what->setWordWrap(true);
    column->addWidget(what);
    if (!choices.settledFirst.empty()) {
        QLabel *settled = textLabel(tr("Whatever is chosen, what has come due is settled first: %1 in all (R10).")
                                        .arg(formats.money(domain::totalOf(choices.settledFirst))),
                                    TextStep::Body, this);
        settled->setWordWrap(true);
        column->addWidget(settled);
    }
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (const domain::Outlook &outlook : choices.outlooks)
        cards->addWidget(card(outlook), 1);
    column->addLayout(cards);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    figures->addWidget(new ChoicesChart(choices.outlooks, formats, context.appearance, this), 1);
    figures->addWidget(schedule(), 1);
    column->addLayout(figures, 3);

    auto *reply = new CustomerText(formats, this);
    reply->setText(choices.language, [choices](const Formats &theirs) { return choicesForCustomer(choices, theirs); });
    column->addWidget(reply, 2);

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *ChoicesDialog::card(const domain::Outlook &outlook) {
    auto *frame = new QFrame(this);
    setRole(frame, "card");
    const QString name = choiceName(outlook.choice);
    frame->setAccessibleName(name);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(name, TextStep::Strong, frame));
    head->addStretch();
    //: Over a column: what is so without doing anything
    head->addWidget(
        mutedLabel(outlook.isAsItStands() ? tr("As it stands") : wayOf(outlook.commands), TextStep::Small, frame));
    column->addLayout(head);
    column->addWidget(textLabel(tr("%1 in twelve months").arg(m_context.formats.money(domain::totalOf(outlook.coming))),
                                TextStep::Heading, frame));
    const QStringList sentences = outlookSentences(outlook, m_choices, m_context.formats);
    QLabel *words = textLabel(sentences.join(u' '), TextStep::Small, frame);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(words, 1);
    frame->setAccessibleDescription(sentences.join(u' '));
    if (!outlook.isAsItStands())
        addButton(outlook, column);
    return frame;
}

void ChoicesDialog::addButton(const domain::Outlook &outlook, QBoxLayout *into) {
    const domain::Command command = outlook.commands.front();
    auto *button = new QPushButton(commandName(command) + QChar(0x2026), this);
    button->setObjectName(QStringLiteral("choose-") + domain::commandCode(command));
    button->setAutoDefault(false);
    new WriteGuard(m_context.access, command, button, tr("Shows what it would do before anything is done"));
    connect(button, &QPushButton::clicked, this, [this, command] {
        accept();
        emit commandChosen(command);
    });
    into->addWidget(button, 0, Qt::AlignLeading);
}

QWidget *ChoicesDialog::schedule() {
    std::vector<FactTable::Column> columns{{tr("Billing date"), false, true}};
    std::map<domain::Day, QStringList> dates;
    QStringList totals{tr("Twelve months in all")};
    for (const domain::Outlook &outlook : m_choices.outlooks) {
        columns.push_back({choiceName(outlook.choice), true});
        totals += m_context.formats.money(domain::totalOf(outlook.coming));
        for (const domain::Charge &charge : outlook.coming)
            dates.try_emplace(charge.dueOn, m_context.formats.day(charge.dueOn));
    }
    for (const domain::Outlook &outlook : m_choices.outlooks) {
        for (auto &[day, cells] : dates) {
            const auto charge = std::ranges::find(outlook.coming, day, &domain::Charge::dueOn);
            //: In a schedule of charges: on this day nothing is charged
            cells += charge == outlook.coming.end() ? tr("–") : amountOf(*charge, m_context.formats);
        }
    }
    std::vector<QStringList> rows;
    for (const auto &[day, cells] : dates)
        rows.push_back(cells);
    rows.push_back(totals);
    auto *table = new FactTable(tr("The next twelve months"), columns, {}, this);
    table->setObjectName(QStringLiteral("choices-schedule"));
    table->setRows(rows);
    return table;
}

} // namespace ui
