// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"

#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize kSize(680, 600);

QLabel *paragraph(const QString &text) {
    QLabel *label = textLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent) {
    setWindowTitle(tr("Help"));
    setObjectName(QStringLiteral("help"));
    resize(kSize);

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(4, 4, 16, 4);
    column->setSpacing(8);
    const auto section = [&](const QString &heading, const QStringList &sentences) {
        column->addSpacing(6);
        column->addWidget(textLabel(heading, TextStep::Heading));
        for (const QString &sentence : sentences)
            column->addWidget(paragraph(sentence));
    };
    section(tr("What is billed, and when"),
            {tr("Opening an integration is paid up front: the setup fee and the first month, on an opening invoice."),
             tr("It then renews every month on the day of its opening; in shorter months on their last day. What it is "
                "at the start of that day decides: an active one pays its monthly fee, a frozen one the frozen fee, a "
                "cancel pending one pays nothing and is removed.")});
    section(tr("Freeze, unfreeze, cancel, un-cancel"),
            {tr("Freezing stops all syncs at once and keeps every setting; the frozen fee applies from the next "
                "billing date on. Unfreezing works at once and costs nothing on the day."),
             tr("Cancelling takes effect on the next billing date: until then the integration goes on as it was, then "
                "it is removed for good. There is no refund for the days left."),
             tr("Until the day before the removal, un-cancel takes it back: the circular arrow beside the badge."),
             tr("Removal deletes label, settings, credentials, notes and history for good. Invoices stay.")});
    section(tr("What other systems do"),
            {tr("Renewdesk records invoices. Taxes, payments and the mailing of invoices are done elsewhere.")});

    column->addSpacing(6);
    column->addWidget(textLabel(tr("Keys"), TextStep::Heading));
    auto *keys = new QGridLayout;
    keys->setColumnStretch(1, 1);
    keys->setHorizontalSpacing(20);
    const std::pair<QString, QString> rows[] = {
        {tr("Ctrl+F"), tr("Search")},
        {tr("Enter"), tr("Open what is selected")},
        {tr("Alt+Left, Alt+Right"), tr("Back, Forward")},
        {tr("Ctrl+1 to Ctrl+7"), tr("Go to a page")},
        {tr("Ctrl+Q"), tr("Quit")},
    };
    int line = 0;
    for (const auto &[key, meaning] : rows) {
        keys->addWidget(mutedLabel(key), line, 0);
        keys->addWidget(textLabel(meaning), line++, 1);
    }
    column->addLayout(keys);
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->setAccessibleName(tr("Help"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 16, 16);
    outer->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    outer->addLayout(buttons);
}

} // namespace ui
