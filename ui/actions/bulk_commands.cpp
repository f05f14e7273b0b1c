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

void BulkCommands::ask(domain::Command command, const std::vector<domain::Integration> &integrations) {
    open(new BulkDialog(m_context, command, integrations, m_window), false);
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
    tell({.items = items, .done = m_done, .isUndo = isUndo});
    const auto isSettled = [](const BulkItem &item) {
        return item.state == BulkItem::State::Done || item.state == BulkItem::State::FindingOut;
    };
    if (!std::ranges::all_of(items, isSettled))
        emit outdated();
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
        sentences += bulkDoneSentence(outcome.items.front().request.command, int(outcome.done.size()));
    if (failed > 0)
        sentences += tr("%Ln integration(s) could not be changed.", nullptr, failed);
    if (unknown > 0)
        sentences += tr("Whether %Ln more was done is being found out, and told here.", nullptr, int(unknown));
    if (const QString what = settledSentence(settled); !what.isEmpty())
        sentences += what;
    const QString text = sentences.join(u' ');
    const Tone tone = failed + unknown > 0 ? Tone::Caution : Tone::Good;
    if (outcome.isUndo || outcome.done.empty() || !outcome.done.front().opposite) {
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
    const QString whyNot = m_context.access.whyNot(*done.front().opposite);
    if (whyNot.isEmpty())
        open(BulkDialog::undoing(m_context, done, m_window), true);
    else
        m_context.messages.tell(whyNot, Tone::Caution);
}

} // namespace ui
