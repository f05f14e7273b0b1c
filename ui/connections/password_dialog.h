// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/passwords.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace ui {

/// What a password is asked for.
struct PasswordQuestion {
    QString name;        ///< of the connection, for people
    QString where;       ///< where it leads, for people
    QString why;         ///< why it is asked for, a sentence
    bool canKeep = true; ///< whether a keychain can keep it: there is a profile to keep it for
    bool keep = true;    ///< whether it is meant to, unless the user wants otherwise
};

/// Asks for the password of a connection. Opened with open(), and deletes itself.
class PasswordDialog final : public QDialog {
    Q_OBJECT

public:
    PasswordDialog(const PasswordQuestion &question, QWidget *parent);

signals:
    void entered(const QString &password, ui::Passwords::Keep where);

private:
    void enter();

    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace ui
