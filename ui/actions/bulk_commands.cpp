// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/bulk_commands.h"

#include "ui/dialogs/bulk_dialog.h"
#include "ui/phrases/bulk_phrases.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/write_access.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

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
    std::ranges::copy_if(items, std::back_inserter(m_done),
                         [](const BulkItem &item) { return item.state == BulkItem::State::Done; });
    for (BulkItem &item : m_done)
        item.shown.reset(); // of thousands that is much, and nobody asks for it any more
    tell({.items = items, .done = m_done, .isUndo = isUndo});
    const auto isSettled = [](const BulkItem &item) {
        return item.state == BulkItem::State::Done || item.state == BulkItem::State::FindingOut;
    };
    if (!std::ranges::all_of(items, isSettled))
        emit outdated();
    emit ended();
}

void BulkCommands::tell(const Outcome &outcome) {
    QStringList settled;
    for (const BulkItem &item : outcome.items)
        settled += item.settled;
    const auto unknown = std::ranges::count(outcome.items, BulkItem::State::FindingOut, &BulkItem::state);
    const auto done = std::ranges::count(outcome.items, BulkItem::State::Done, &BulkItem::state);
    const int failed = int(std::ssize(outcome.items) - done - unknown);
    QStringList sentences;
    if (!outcome.done.empty())
        sentences += bulkDoneSentence(commonCommand(outcome.done), int(outcome.done.size()));
    if (failed > 0)
        sentences += tr("%Ln integration(s) could not be changed.", nullptr, failed);
    if (unknown > 0)
        sentences += tr("Whether %Ln more was done is being found out, and told here.", nullptr, int(unknown));
    if (const QString what = settledSentence(settled); !what.isEmpty())
        sentences += what;
    const auto undoable =
        std::ranges::count_if(outcome.done, [](const BulkItem &item) { return item.opposite.has_value(); });
    const bool canUndo = !outcome.isUndo && undoable > 0;
    if (canUndo && undoable < std::ssize(outcome.done))
        //: Beside the button “Undo”, of several that were changed
        sentences += tr("Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.",
                        nullptr, int(undoable));
    const QString text = sentences.join(u' ');
    const Tone tone = failed + unknown > 0 ? Tone::Caution : Tone::Good;
    if (!canUndo) {
        m_context.messages.tell(text, tone);
        return;
    }
    m_context.messages.tell(
        text,
        {.text = tr("Undo"),
         .act =
             [commands = QPointer(this), done = outcome.done] {
                 if (commands)
                     commands->undo(done);
             },
         .writes = true,
         .sayAgain = [outcome](const PageContext &there,
                               QWidget *window) { (new BulkCommands(there, window))->tell(outcome); }},
        tone);
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
