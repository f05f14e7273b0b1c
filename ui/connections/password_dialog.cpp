// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/password_dialog.h"

#include "ui/dialogs/form_field.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kTextWidth = 440;

} // namespace

PasswordDialog::PasswordDialog(const PasswordQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the system's keychain"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("password-dialog"));
    const QString title = tr("Password for %1").arg(quoted(question.name));
    setWindowTitle(title);
    setWindowIcon(applicationIcon());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(textLabel(title, TextStep::Heading, this));
    QLabel *why = textLabel(question.why, TextStep::Body, this);
    why->setObjectName(QStringLiteral("why"));
    why->setWordWrap(true);
    why->setMinimumWidth(kTextWidth);
    column->addWidget(why);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(new FormField(QStringLiteral("password"), tr("&Password"), m_password, question.where, this));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setChecked(question.canKeep && question.keep);
    m_keep->setVisible(question.canKeep);
    column->addWidget(m_keep);

    auto *back = new QPushButton(tr("Go back"), this);
    back->setObjectName(QStringLiteral("back"));
    back->setAutoDefault(false);
    auto *connectButton = new QPushButton(tr("Connect"), this);
    connectButton->setObjectName(QStringLiteral("connect"));
    setRole(connectButton, "primary");
    connectButton->setDefault(true);
    connectButton->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(connectButton);
    column->addLayout(buttons);
    m_password->setFocus();

    connect(m_password, &QLineEdit::textChanged, connectButton,
            [connectButton](const QString &text) { connectButton->setEnabled(!text.isEmpty()); });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(connectButton, &QPushButton::clicked, this, &PasswordDialog::enter);
}

void PasswordDialog::enter() {
    const auto where = m_keep->isChecked() ? Passwords::Keep::InKeychain : Passwords::Keep::ForSession;
    const QString password = m_password->text();
    accept();
    emit entered(password, where);
}

} // namespace ui
