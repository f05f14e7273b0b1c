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
    QStringList settled;
    for (const BulkItem &item : items) {
        settled += item.settled;
        if (item.state == BulkItem::State::Done)
            m_done.push_back(item);
    }
    const auto unknown = std::ranges::count(items, BulkItem::State::FindingOut, &BulkItem::state);
    const auto done = std::ranges::count(items, BulkItem::State::Done, &BulkItem::state);
    const int failed = int(std::ssize(items) - done - unknown);
    QStringList sentences;
    if (!m_done.empty())
        sentences += bulkDoneSentence(items.front().request.command, int(m_done.size()));
    if (failed > 0)
        sentences += tr("%n integration(s) could not be changed.", nullptr, failed);
    if (unknown > 0)
        sentences += tr("Whether %n more was done is being found out, and told here.", nullptr, int(unknown));
    if (const QString what = settledSentence(settled); !what.isEmpty())
        sentences += what;
    const QString text = sentences.join(u' ');
    const Tone tone = failed + unknown > 0 ? Tone::Caution : Tone::Good;
    const bool canUndo = !isUndo && !m_done.empty() && m_done.front().opposite;
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
}

void BulkCommands::undo(const std::vector<BulkItem> &done) {
    const QString whyNot = m_context.access.whyNot(*done.front().opposite);
    if (whyNot.isEmpty())
        open(BulkDialog::undoing(m_context, done, m_window), true);
    else
        m_context.messages.tell(whyNot, Tone::Caution);
}

} // namespace ui
