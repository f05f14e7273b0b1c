// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class Dialogs;
class LetterheadEditor;

/// What stands on each invoice of who issues it. Opened with open(), and deletes itself.
class LetterheadDialog : public QDialog {
    Q_OBJECT

public:
    LetterheadDialog(Dialogs &dialogs, QWidget *parent);

private:
    void save();

    LetterheadEditor *m_editor;
};

} // namespace ui
