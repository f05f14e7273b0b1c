// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letterhead_editor.h"

#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/form_field.h"

#include <QHBoxLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kLinesShown = 3;
constexpr int kLeastWidth = 420;

QPlainTextEdit *linesEdit(QWidget *parent) {
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kLinesShown + 22);
    return edit;
}

} // namespace

LetterheadEditor::LetterheadEditor(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_company(new QLineEdit(this))
    , m_address(linesEdit(this))
    , m_taxLine(new QLineEdit(this))
    , m_footer(linesEdit(this))
    , m_logo(new QLineEdit(this)) {
    setMinimumWidth(kLeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto add = [&](const char *name, const QString &caption, QWidget *input, const QString &hint = {}) {
        input->setObjectName(QLatin1String(name));
        auto *field = new FormField(QLatin1String(name), caption, input, hint, this);
        column->addWidget(field);
        return field;
    };
    add("letterhead-company", tr("&Company"), m_company);
    add("letterhead-address", tr("&Address"), m_address);
    add("letterhead-tax", tr("&Tax line"), m_taxLine, tr("As it is to be printed, such as VAT ID DE123456789."));
    add("letterhead-footer", tr("&Footer"), m_footer, tr("At the foot of each page: bank account, terms."));
    m_logoField = add("letterhead-logo", tr("&Logo"), m_logo, tr("The path of a picture; empty for none."));
    auto *choose = new QPushButton(tr("Choose picture…"), this);
    choose->setObjectName(QStringLiteral("letterhead-choose-logo"));
    choose->setAutoDefault(false);
    column->addWidget(choose, 0, Qt::AlignLeading);
    setFocusProxy(m_company);
    connect(choose, &QPushButton::clicked, this, &LetterheadEditor::chooseLogo);
}

void LetterheadEditor::setLetterhead(const Letterhead &letterhead) {
    m_company->setText(letterhead.company);
    m_address->setPlainText(letterhead.address);
    m_taxLine->setText(letterhead.taxLine);
    m_footer->setPlainText(letterhead.footer);
    m_logo->setText(letterhead.logo);
}

Letterhead LetterheadEditor::letterhead() const {
    return {.company = m_company->text().trimmed(),
            .address = m_address->toPlainText().trimmed(),
            .taxLine = m_taxLine->text().trimmed(),
            .footer = m_footer->toPlainText().trimmed(),
            .logo = m_logo->text().trimmed()};
}

bool LetterheadEditor::check() {
    const QString path = m_logo->text().trimmed();
    const bool isUsable = path.isEmpty() || QImageReader(path).canRead();
    m_logoField->setFault(isUsable ? QString() : tr("There is no picture that can be read."));
    if (!isUsable)
        m_logo->setFocus();
    return isUsable;
}

void LetterheadEditor::chooseLogo() {
    m_dialogs.askFileToOpen(this,
                            {.title = tr("Choose a logo"),
                             //: A kind of file, for a file dialog
                             .filter = tr("Pictures (*.png *.jpg *.jpeg *.svg)")},
                            [self = QPointer(this)](const QString &path) {
                                if (self)
                                    self->m_logo->setText(path);
                            });
}

} // namespace ui
