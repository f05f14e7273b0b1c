// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/letterhead.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class Dialogs;
class FormField;

/// The fields of a letterhead, for a dialog or a page of settings. Keeps nothing by itself.
class LetterheadEditor : public QWidget {
    Q_OBJECT

public:
    /// @p dialogs ask for the logo's file.
    explicit LetterheadEditor(Dialogs &dialogs, QWidget *parent = nullptr);

    void setLetterhead(const Letterhead &letterhead);
    Letterhead letterhead() const;

    /// Whether all of it can be used; says beneath the field what can't: a logo that is no picture.
    bool check();

private:
    void chooseLogo();

    Dialogs &m_dialogs;
    QLineEdit *m_company;
    QPlainTextEdit *m_address;
    QLineEdit *m_taxLine;
    QPlainTextEdit *m_footer;
    QLineEdit *m_logo;
    FormField *m_logoField;
};

} // namespace ui
