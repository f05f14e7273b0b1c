// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/view_name_dialog.h"

#include "ui/phrases/phrases.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kMostCharacters = 60;
constexpr int kFieldWidth = 340;

} // namespace

ViewNameDialog::ViewNameDialog(const QString &title, const QString &verb, const QString &name, const QStringList &taken,
                               QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QLineEdit(name, this))
    , m_fault(textLabel({}, TextStep::Small, this))
    , m_note(mutedLabel({}, TextStep::Small, this))
    , m_agree(new QPushButton(verb, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("view-name"));
    setWindowTitle(title);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(kMostCharacters);
    m_name->setMinimumWidth(kFieldWidth);
    m_name->selectAll();
    QLabel *caption = textLabel(tr("&Name of the view"), TextStep::Body, this);
    caption->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the view"));
    setRole(m_fault, "danger");
    m_note->setWordWrap(true);
    m_note->hide();
    setRole(m_agree, "primary");
    m_agree->setObjectName(QStringLiteral("agree"));
    m_agree->setDefault(true);
    auto *back = new QPushButton(tr("Go back"), this);
    back->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(textLabel(title, TextStep::Heading, this));
    column->addWidget(caption);
    column->addWidget(m_name);
    column->addWidget(m_fault);
    column->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_agree);
    column->addSpacing(8);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        emit named(m_name->text().trimmed());
        accept();
    });
    check();
}

void ViewNameDialog::setNote(const QString &note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleDescription(note);
}

void ViewNameDialog::check() {
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_taken.contains(name, Qt::CaseInsensitive);
    m_fault->setText(isTaken ? tr("There is a view %1 already. Choose another name.").arg(quoted(name)) : QString());
    m_name->setAccessibleDescription(m_fault->text());
    m_agree->setEnabled(!name.isEmpty() && !isTaken);
}

} // namespace ui
