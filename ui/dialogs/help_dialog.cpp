// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr QSize kSize(720, 640);

QLabel *paragraph(const QString &text, QWidget *parent) {
    QLabel *label = textLabel(text, TextStep::Body, parent);
    label->setWordWrap(true);
    return label;
}

/// Whether each word of @p search stands somewhere in @p text.
bool hasAllWords(const QString &text, const QString &search) {
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchField(tr("Search in the help"), tr("Search, for example: refund"), this))
    , m_nothing(mutedLabel(tr("Nothing in the help matches. Try fewer words."), TextStep::Body, this)) {
    setWindowTitle(tr("Help"));
    setObjectName(QStringLiteral("help"));
    resize(kSize);
    m_search->setObjectName(QStringLiteral("search-help"));

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(4, 4, 16, 4);
    column->setSpacing(14);
    for (const Topic &topic : topics())
        column->addWidget(sectionOf(topic, body));
    column->addWidget(m_nothing);
    column->addStretch();
    m_nothing->hide();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->setAccessibleName(tr("Help"));
    auto *keys = new QPushButton(tr("Keyboard shortcuts"), this);
    keys->setObjectName(QStringLiteral("help-keys"));
    keys->setAutoDefault(false);
    auto *welcome = new QPushButton(tr("Welcome…"), this);
    welcome->setObjectName(QStringLiteral("help-welcome"));
    welcome->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(keys, &QPushButton::clicked, this, [this] {
        accept();
        emit shortcutsRequested();
    });
    connect(welcome, &QPushButton::clicked, this, [this] {
        accept();
        emit welcomeRequested();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::showMatching);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 16, 16);
    outer->setSpacing(12);
    outer->addWidget(m_search);
    outer->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keys);
    buttons->addWidget(welcome);
    buttons->addStretch();
    buttons->addWidget(close);
    outer->addLayout(buttons);
    m_search->setFocus();
}

QWidget *HelpDialog::sectionOf(const Topic &topic, QWidget *parent) {
    auto *section = new QWidget(parent);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(textLabel(topic.heading, TextStep::Heading, section));
    for (const QString &sentence : topic.sentences)
        column->addWidget(paragraph(sentence, section));
    section->setAccessibleName(topic.heading);
    m_sections.push_back({section, topic.heading + u' ' + topic.sentences.join(u' ')});
    return section;
}

void HelpDialog::showMatching(const QString &search) {
    bool any = false;
    for (const Section &section : m_sections) {
        const bool matches = hasAllWords(section.text, search);
        section.widget->setVisible(matches);
        any = any || matches;
    }
    m_nothing->setVisible(!any);
}

std::vector<HelpDialog::Topic> HelpDialog::topics() {
    return {
        {tr("What is billed, and when"),
         {tr("Opening an integration is paid up front: the setup fee and the first month, on an opening invoice (R1)."),
          tr("It then renews every month on the day of its opening; in shorter months on their last day, never drifting: "
             "31 January, 28 February, 31 March (R2)."),
          tr("What it is at the start of that day decides: an active one pays its monthly fee, a frozen one the frozen "
             "fee, a cancel pending one pays nothing and is removed (R3)."),
          tr("All that an account is charged on one day stands on one invoice (R11). Invoices are final: they are never "
             "changed and never deleted, and their numbers have no gaps (R12).")}},
        {tr("Freeze and unfreeze"),
         {tr("Freezing stops all syncs at once and keeps every setting. Nothing is charged or credited today; the frozen "
             "fee applies from the next billing date on (R4)."),
          tr("Unfreezing works at once, costs nothing on the day and moves no date (R5).")}},
        {tr("Cancel and un-cancel"),
         {tr("Cancelling takes effect on the next billing date: until then the integration goes on as it was, on that "
             "day it is not charged, and it is removed for good. There is no refund for the days left (R6)."),
          tr("Until the day before the removal, un-cancel takes it back: the circular arrow beside the badge. A frozen "
             "one stays frozen. “Freeze instead” keeps it, frozen (R7)."),
          tr("Removal deletes label, settings, credentials, notes, syncs and history for good; nothing can bring them "
             "back. What stays are invoices, a receipt of how much was deleted, and the bare facts of who did what "
             "(R8). The page Removals shows what is coming, and the receipts.")}},
        {tr("“No more charges?”"),
         {tr("An account with no active and no frozen integration is not billed; it stays open, and new integrations can "
             "be opened. One that has only frozen integrations is billed the frozen fee for each of them (R9).")}},
        {tr("When a billing date has come"),
         {tr("From that day on the new month has begun, whether or not the renewal run has been. A command on such an "
             "account settles it first, oldest date first, and acts then (R10). So a late run bills exactly what a "
             "punctual one would have."),
          tr("Nothing is billed early (R15). Missed runs are caught up with date by date; when an account is more than "
             "two periods behind, the run asks first (R16).")}},
        {tr("Prices"),
         {tr("The price in force on the billing date applies: the integration’s negotiated fee if it has one, else its "
             "plan’s. Prices are dated and change on a day after today. Only managers set prices and negotiated fees "
             "(R13).")}},
        {tr("When somebody else was faster"),
         {tr("Every command says what was seen when it was agreed to. If that has changed meanwhile, nothing is done, and "
             "you are told who changed what and when (R18). The same click never counts twice, also after a lost "
             "connection (R17).")}},
        {tr("Parked accounts"),
         {tr("An account that can’t be settled, for want of a price for example, is parked with the reason; all others "
             "are billed. Each later run tries it again, and so does “Try again” on its page (R19).")}},
        {tr("Who did what"),
         {tr("Every command, refused ones included, every price and every run is recorded under the login of whoever gave "
             "it (R20). The page Activity shows it; it holds no text of a customer’s.")}},
        {tr("Undo"),
         {tr("After a command the bar above the page offers Undo where an opposite command is possible. Undo is a new "
             "command: it is recorded, and it costs what it costs.")}},
        {tr("Several at once"),
         {tr("Select several integrations, in an account’s list or on the page Removals, and give them a command: what it "
             "comes to in all is said first, every one has its own result, and Undo takes back what can be taken back.")}},
        {tr("Looking ahead"),
         {tr("Upcoming renewals is computed by the rule that the run charges by. Its charts show it over time, by supplier, "
             "by sales channel and month over month beside what was billed; each is also a table, and a click on a bar, or "
             "Enter in the table, leads to the rows behind it.")}},
        {tr("What other systems do"),
         {tr("Renewdesk records invoices. Credit notes, taxes, payments and the mailing of invoices are done "
             "elsewhere.")}},
    };
}

} // namespace ui
