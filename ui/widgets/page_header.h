// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

/// The head of a page: its title, and at the trailing edge what can be done with the whole of it.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    /// What is to be known of all that the page shows, before the actions.
    void addNote(QWidget *note);
    void addAction(QWidget *button);

private:
    QHBoxLayout *m_row;
};

} // namespace ui
