// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_menu.h"

#include "ui/phrases/names.h"
#include "ui/theme/icons.h"

#include <QActionGroup>

#include <algorithm>

namespace ui {

LanguageMenu::LanguageMenu(QWidget *parent)
    : QMenu(tr("&Language"), parent)
    , m_group(new QActionGroup(this)) {
    setIcon(ui::icon(QStringLiteral("language")));
}

void LanguageMenu::offer(const QStringList &codes, const QString &choice) {
    clear();
    add(tr("As the &system"), {}, choice);
    for (const QString &code : byOwnName(codes))
        add(languageName(code), code, choice);
}

void LanguageMenu::add(const QString &text, const QString &code, const QString &choice) {
    QAction *action = addAction(text);
    action->setObjectName(QStringLiteral("language-") + (code.isEmpty() ? QStringLiteral("system") : code));
    action->setCheckable(true);
    action->setChecked(code == choice);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] { emit chosen(code); });
}

} // namespace ui
