// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

namespace ui {

/// Asks people, with dialogs on the screen.
class DesktopDialogs final : public Dialogs {
public:
    void ask(QWidget *parent, const Question &question, std::function<void()> agreed) override;
    void askFileToSave(QWidget *parent, const FileQuestion &question,
                       std::function<void(const QString &path)> chosen) override;
    void askFileToOpen(QWidget *parent, const FileQuestion &question,
                       std::function<void(const QString &path)> chosen) override;
    void askPrinter(QWidget *parent, const QString &title, std::function<void(QPrinter &printer)> chosen) override;
};

} // namespace ui
