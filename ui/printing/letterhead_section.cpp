// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letterhead_section.h"

#include "ui/printing/letterhead.h"
#include "ui/printing/letterhead_dialog.h"
#include "ui/theme/typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LetterheadSection::LetterheadSection(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_company(textLabel({}, TextStep::Strong, this)) {
    QLabel *what =
        mutedLabel(tr("It stands on the invoices that you save as PDF or print from here on."), TextStep::Body, this);
    what->setWordWrap(true);
    auto *edit = new QPushButton(tr("Edit letterhead…"), this);
    edit->setObjectName(QStringLiteral("edit-letterhead"));
    edit->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 16, 4, 4);
    column->setSpacing(12);
    column->addWidget(m_company);
    column->addWidget(what);
    column->addWidget(edit, 0, Qt::AlignLeading);
    column->addStretch();
    connect(edit, &QPushButton::clicked, this, [this, &dialogs] {
        auto *dialog = new LetterheadDialog(dialogs, this);
        connect(dialog, &QDialog::accepted, this, &LetterheadSection::showCompany);
        dialog->open();
    });
    showCompany();
}

void LetterheadSection::showCompany() {
    const QString company = Letterhead::fromSettings().company;
    m_company->setText(company.isEmpty() ? tr("No letterhead has been written yet.") : company);
}

} // namespace ui
