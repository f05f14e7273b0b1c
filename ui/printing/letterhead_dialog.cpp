// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letterhead_dialog.h"

#include "ui/printing/letterhead_editor.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LetterheadDialog::LetterheadDialog(Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_editor(new LetterheadEditor(dialogs, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("letterhead"));
    setWindowTitle(tr("Letterhead"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(12);
    column->addWidget(textLabel(windowTitle(), TextStep::Heading, this));
    QLabel *what =
        mutedLabel(tr("It stands on the invoices that you save as PDF or print from here on."), TextStep::Body, this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_editor);
    auto *back = new QPushButton(tr("Go back"), this);
    auto *save = new QPushButton(tr("Save letterhead"), this);
    back->setAutoDefault(false);
    save->setObjectName(QStringLiteral("agree"));
    setRole(save, "primary");
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &LetterheadDialog::save);
    m_editor->setLetterhead(Letterhead::fromSettings());
    m_editor->setFocus();
}

void LetterheadDialog::save() {
    if (!m_editor->check())
        return;
    m_editor->letterhead().toSettings();
    accept();
}

} // namespace ui
