// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_field.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QVariant>

namespace ui {

FormField::FormField(const QString &code, const QString &caption, QWidget *input, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_code(code)
    , m_input(input)
    , m_fault(textLabel({}, TextStep::Small, this)) {
    setFocusProxy(input);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *label = textLabel(caption, TextStep::Strong, this);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setBuddy(input);
    column->addWidget(label);
    column->addWidget(input);
    if (!hint.isEmpty()) {
        QLabel *aside = mutedLabel(hint, TextStep::Small, this);
        aside->setWordWrap(true);
        column->addWidget(aside);
    }
    column->addWidget(m_fault);
    setRole(m_fault, "danger");
    m_fault->setWordWrap(true);
    m_fault->hide();
    QString name = caption;
    input->setAccessibleName(name.remove(u'&'));
    input->setAccessibleDescription(hint);
    if (const auto *box = qobject_cast<QComboBox *>(input); box && box->lineEdit())
        box->lineEdit()->setAccessibleName(name); // a reader meets the field in it by itself
}

void FormField::setFault(const QString &sentence) {
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_input->setAccessibleDescription(sentence);
    m_input->setProperty("fault", !sentence.isEmpty());
    restyle(m_input);
}

QString FormField::fault() const {
    return m_fault->text();
}

} // namespace ui
