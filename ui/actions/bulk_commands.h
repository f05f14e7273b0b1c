// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/bulk_run.h"
#include "ui/actions/selected_integration.h"

#include <QObject>

namespace ui {

class BulkDialog;

/// Commands on several integrations at once, of one account or of many: a dialog asks, shows and carries out, the
/// message bar tells what came of it, with Undo for all that were done and that a single command takes back. Lives no
/// longer than @c window, over which its dialog opens.
class BulkCommands final : public QObject {
    Q_OBJECT

public:
    BulkCommands(const PageContext &context, QWidget *window);

    /// @p command is one of domain::kLifecycleCommands.
    void ask(domain::Command command, const std::vector<SelectedIntegration> &selected);

signals:
    /// One of them as it is after its command.
    void done(const domain::Integration &after);
    /// Something else than what was shown is true by now: look again.
    void outdated();
    /// All of them have been tried, or it was stopped.
    void ended();

private:
    void open(BulkDialog *dialog, bool isUndo);
    /// A command like any other for each: what has moved in between makes it a conflict (R18).
    void undo(const std::vector<BulkItem> &done);
    void report(const std::vector<BulkItem> &items, bool isUndo);

    /// What came of a dialog.
    struct Outcome {
        std::vector<BulkItem> items; ///< of the last try
        std::vector<BulkItem> done;  ///< of all tries, for Undo
        bool isUndo = false;
    };

    void tell(const Outcome &outcome);

    const PageContext &m_context;
    QWidget *m_window;
    std::vector<BulkItem> m_done; ///< of all tries, for Undo
};

} // namespace ui
