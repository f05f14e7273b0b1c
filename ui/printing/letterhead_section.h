// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class Dialogs;

/// The letterhead as a section of the settings: whose it is, and a button that opens the dialog for it.
class LetterheadSection : public QWidget {
    Q_OBJECT

public:
    /// @p dialogs ask for the logo's file.
    explicit LetterheadSection(Dialogs &dialogs, QWidget *parent = nullptr);

private:
    void showCompany();

    QLabel *m_company;
};

} // namespace ui
