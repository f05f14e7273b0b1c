// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "models/store/latest_answer.h"
#include "ui/shell/page_context.h"

#include <QObject>

namespace ui {

/// Keep, freeze or cancel? Asks what each would lead to, shows them side by side, and says which command was chosen.
class ChoicesQuestion : public QObject {
    Q_OBJECT

public:
    /// Lives no longer than @p window, over which its dialog opens.
    ChoicesQuestion(const PageContext &context, QWidget *window);

    void ask(const domain::Integration &integration);

    /// Nobody looks any more.
    void drop() { m_asked.forget(); }

signals:
    /// To be asked about and agreed to like any other.
    void commandChosen(domain::Command command, const domain::Integration &integration);

private:
    const PageContext &m_context;
    QWidget *m_window;
    store::LatestAnswer m_asked;
};

} // namespace ui
