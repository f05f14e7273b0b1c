// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QVBoxLayout;

namespace ui {

/// The keys of one page, or of the whole window.
struct ShortcutGroup {
    struct Row {
        QString text;
        QKeySequence key;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString heading;
    std::vector<Row> rows;
};

/// Every key that does something in @p window, as its actions, buttons and shortcuts have it: what holds everywhere,
/// then page by page.
std::vector<ShortcutGroup> shortcutsOf(QWidget &window);

/// All of them on one sheet.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent);

private:
    QWidget *card(const ShortcutGroup &group);
};

} // namespace ui
