// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"

#include <QDialog>

class QBoxLayout;

namespace ui {

struct PageContext;

/// Keep, freeze or cancel, side by side: what each costs over the next twelve months, as a chart and as a table, what
/// becomes of syncs and of the data, and the same in words for the customer. Nothing is done here: a choice asks for
/// its command, whose consequence is then shown and agreed to like any other's. Opened with open(), and deletes itself.
class ChoicesDialog : public QDialog {
    Q_OBJECT

public:
    /// @p choices has something to choose: it isn't refused.
    ChoicesDialog(const store::Choices &choices, const PageContext &context, QWidget *parent);

signals:
    /// The first command on the way to what was chosen.
    void commandChosen(domain::Command command);

private:
    QWidget *card(const domain::Outlook &outlook);
    QWidget *schedule();
    void addButton(const domain::Outlook &outlook, QBoxLayout *into);

    const store::Choices m_choices;
    const PageContext &m_context;
};

} // namespace ui
