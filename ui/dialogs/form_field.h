// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// One field of a form: what it is called, where it is typed, and beneath it why what was typed can't be taken. Takes
/// the input in.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// @p code is how errors name the field (domain::Facts::field). @p hint stands beneath it, muted; may be empty.
    FormField(const QString &code, const QString &caption, QWidget *input, const QString &hint = {},
              QWidget *parent = nullptr);

    const QString &code() const { return m_code; }

    QWidget *input() const { return m_input; }

    /// Empty: nothing is wrong with it.
    void setFault(const QString &sentence);
    QString fault() const;

private:
    QString m_code;
    QWidget *m_input;
    QLabel *m_fault;
};

} // namespace ui
