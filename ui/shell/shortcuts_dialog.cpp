// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/shell/desk_command.h"
#include "ui/shell/page.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ui {
namespace {

constexpr QSize kSize(760, 620);
constexpr int kColumns = 2;

} // namespace

std::vector<ShortcutGroup> shortcutsOf(QWidget &window) {
    std::map<int, ShortcutGroup> groups; // the window's own first, then pages in their order
    for (const DeskCommand &command : commandsOf(window)) {
        ShortcutGroup &group = groups[command.page ? int(command.page->id()) : -1];
        group.heading = command.page ? command.page->title() : ShortcutsDialog::tr("Everywhere");
        for (const QKeySequence &key : command.keys) {
            const ShortcutGroup::Row row{.text = command.text, .key = key};
            if (!key.isEmpty() && std::ranges::find(group.rows, row) == group.rows.end())
                group.rows.push_back(row);
        }
    }
    std::vector<ShortcutGroup> filled;
    for (auto &[id, group] : groups) {
        if (!group.rows.empty())
            filled.push_back(std::move(group));
    }
    return filled;
}

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(kSize);

    auto *sheet = new QWidget(this);
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(16);
    std::vector<QVBoxLayout *> each;
    std::vector<std::size_t> lengths(kColumns, 0);
    for (int i = 0; i < kColumns; ++i) {
        each.push_back(new QVBoxLayout);
        each.back()->setSpacing(12);
        columns->addLayout(each.back(), 1);
    }
    for (const ShortcutGroup &group : groups) { // each into the column that is shortest so far
        const auto shortest = std::size_t(std::ranges::min_element(lengths) - lengths.begin());
        each[shortest]->addWidget(card(group));
        lengths[shortest] += group.rows.size() + 2;
    }
    for (QVBoxLayout *column : each)
        column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(windowTitle());
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 16, 16);
    outer->setSpacing(12);
    outer->addWidget(textLabel(windowTitle(), TextStep::Heading, this));
    outer->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    outer->addLayout(buttons);
    close->setFocus();
}

QWidget *ShortcutsDialog::card(const ShortcutGroup &group) {
    auto *card = new QFrame(this);
    setRole(card, "card");
    card->setAccessibleName(group.heading);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(textLabel(group.heading, TextStep::Strong, card), 0, 0, 1, 2);
    int line = 1;
    for (const ShortcutGroup::Row &row : group.rows) {
        QLabel *text = textLabel(row.text, TextStep::Body, card);
        text->setWordWrap(true);
        const QString key = row.key.toString(QKeySequence::NativeText);
        QLabel *keys = mutedLabel(key, TextStep::Body, card);
        //: Read aloud in a list of keys: %1 is a command, %2 its key
        keys->setAccessibleName(tr("%1: %2").arg(row.text, key));
        keys->setObjectName(QStringLiteral("key"));
        grid->addWidget(text, line, 0);
        grid->addWidget(keys, line++, 1, Qt::AlignTrailing | Qt::AlignTop);
    }
    return card;
}

} // namespace ui
