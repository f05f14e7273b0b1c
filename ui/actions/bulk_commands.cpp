// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/bulk_commands.h"

#include "ui/dialogs/bulk_dialog.h"
#include "ui/phrases/bulk_phrases.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/write_access.h"

#include <QPointer>

#include <algorithm>

namespace ui {

BulkCommands::BulkCommands(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window) {}

void BulkCommands::ask(domain::Command command, const std::vector<SelectedIntegration> &selected) {
    open(new BulkDialog(m_context, command, selected, m_window), false);
}

void BulkCommands::open(BulkDialog *dialog, bool isUndo) {
    m_done.clear();
    connect(dialog, &BulkDialog::changed, this, &BulkCommands::done);
    connect(dialog, &BulkDialog::carriedOut, this,
            [this, isUndo](const std::vector<BulkItem> &items) { report(items, isUndo); });
    dialog->open();
}

void BulkCommands::report(const std::vector<BulkItem> &items, bool isUndo) {
    QStringList settled;
    for (const BulkItem &item : items) {
        settled += item.settled;
        if (item.state != BulkItem::State::Done)
            continue;
        m_done.push_back(item);
        m_done.back().shown.reset(); // of thousands that is much, and nobody asks for it any more
    }
    const auto unknown = std::ranges::count(items, BulkItem::State::FindingOut, &BulkItem::state);
    const auto done = std::ranges::count(items, BulkItem::State::Done, &BulkItem::state);
    const int failed = int(std::ssize(items) - done - unknown);
    QStringList sentences;
    if (!m_done.empty())
        sentences += bulkDoneSentence(commonCommand(m_done), int(m_done.size()));
    if (failed > 0)
        sentences += tr("%n integration(s) could not be changed.", nullptr, failed);
    if (unknown > 0)
        sentences += tr("Whether %n more was done is being found out, and told here.", nullptr, int(unknown));
    if (const QString what = settledSentence(settled); !what.isEmpty())
        sentences += what;
    const auto undoable = std::ranges::count_if(m_done, [](const BulkItem &item) { return item.opposite.has_value(); });
    const bool canUndo = !isUndo && undoable > 0;
    if (canUndo && undoable < std::ssize(m_done))
        //: Beside the button “Undo”, of several that were changed
        sentences += tr("Undo takes back %n of them; the others were two changes in one.", nullptr, int(undoable));
    const QString text = sentences.join(u' ');
    const Tone tone = failed + unknown > 0 ? Tone::Caution : Tone::Good;
    if (canUndo)
        m_context.messages.tell(text,
                                {tr("Undo"),
                                 [commands = QPointer(this), done = m_done] {
                                     if (commands)
                                         commands->undo(done);
                                 },
                                 true},
                                tone);
    else
        m_context.messages.tell(text, tone);
    if (failed > 0)
        emit outdated();
    emit ended();
}

void BulkCommands::undo(const std::vector<BulkItem> &done) {
    const auto undoable = std::ranges::find_if(done, [](const BulkItem &item) { return item.opposite.has_value(); });
    const QString whyNot = m_context.access.whyNot(*undoable->opposite);
    if (whyNot.isEmpty())
        open(BulkDialog::undoing(m_context, done, m_window), true);
    else
        m_context.messages.tell(whyNot, Tone::Caution);
}

} // namespace ui
