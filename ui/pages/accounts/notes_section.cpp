// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/notes_section.h"

#include "models/domain/text.h"
#include "ui/actions/write_guard.h"
#include "ui/actions/writes.h"
#include "ui/drafts/draft_keeper.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/permission_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/unfinished_work.h"
#include "ui/theme/restyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kTextWidth = 330;

} // namespace

NotesSection::NotesSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(tr("Add note"), this))
    , m_draft(new DraftKeeper(context.drafts, context.formats, this))
    , m_adding(new WriteGuard(context.access, domain::Command::AddNote, m_add))
    , m_fault(textLabel({}, TextStep::Small, this))
    , m_area(new QScrollArea(this)) {
    m_text->setObjectName(QStringLiteral("new-note"));
    m_add->setObjectName(QStringLiteral("add-note"));
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Write a note: what was agreed, who called…"));
    m_typing = new WriteGuard(context.access, domain::Command::AddNote, m_text, tr("Ctrl+Enter adds the note."));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_add->setAutoDefault(false);
    setRole(m_fault, "danger");
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setAccessibleName(tr("Notes"));
    m_area->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 0, 10);
    row->setSpacing(16);
    auto *writing = new QVBoxLayout;
    writing->setSpacing(6);
    writing->addWidget(m_draft);
    writing->addWidget(m_text, 1);
    writing->addWidget(m_fault);
    writing->addWidget(m_add, 0, Qt::AlignTrailing);
    m_text->setFixedWidth(kTextWidth);
    row->addWidget(m_area, 1);
    row->addLayout(writing);
    row->addSpacing(10);

    const auto enable = [this] {
        const bool empty = m_text->toPlainText().trimmed().isEmpty();
        m_adding->setReason(empty ? tr("Write the note first.") : QString());
        m_context.unfinished.set(this, empty ? QString() : tr("Add the note that you have begun, or clear it."));
        say({});
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, enable);
    m_draft->watch(QStringLiteral("note"), m_text);
    connect(m_add, &QPushButton::clicked, this, &NotesSection::add);
    enable();
}

bool NotesSection::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            m_add->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotesSection::showDetails(const store::IntegrationDetails &details) {
    if (details.integration.id != m_integration) {
        m_draft->pause(); // it was meant for the other one, and is kept for it
        m_text->clear();
        m_draft->begin({.form = QStringLiteral("note"), .integration = details.integration.id});
    }
    std::vector<qint64> ids;
    for (const store::Note &note : details.notes)
        ids.push_back(note.id);
    const QString unreadable = unreadableSentence(m_context.clock.business().roles);
    if (details.integration.id == m_integration && ids == m_shown && unreadable == m_unreadable)
        return; // a note never changes: leave the scrolling alone
    m_integration = details.integration.id;
    m_shown = ids;
    m_unreadable = unreadable;
    auto *list = new QWidget(m_area);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(8);
    if (details.notes.empty()) {
        QLabel *none = mutedLabel(unreadable.isEmpty() ? tr("No notes yet.") : unreadable, TextStep::Body, list);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    for (const store::Note &note : details.notes)
        column->addWidget(noteCard(note));
    column->addStretch();
    m_area->setWidget(list);
    list->setAutoFillBackground(false); // the card shows through
}

QWidget *NotesSection::noteCard(const store::Note &note) const {
    auto *card = new QFrame;
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 9);
    column->setSpacing(3);
    //: Above a note: %1 who wrote it, %2 when
    column->addWidget(
        mutedLabel(tr("%1, %2").arg(note.login, m_context.formats.instant(note.at)), TextStep::Small, card));
    QLabel *text = textLabel(note.text, TextStep::Body, card);
    text->setWordWrap(true);
    column->addWidget(text);
    return card;
}

void NotesSection::add() {
    const QString text = m_text->toPlainText().trimmed();
    if (const auto checked = domain::checkText(text, QStringLiteral("note")); !checked) {
        say(sentence(checked.error(), m_context.formats));
        return;
    }
    setBusy(true);
    m_context.writes.send(
        {.request = m_request, .what = tr("Add note")},
        [id = m_integration, text, request = m_request](store::Session &session) {
            return session.commands().addNote(id, text, request);
        },
        this,
        [this, id = m_integration, draft = m_draft->current()](const store::Result<void> &added) {
            noted(id, draft, added);
        });
}

void NotesSection::noted(domain::IntegrationId integration, QUuid draft, const store::Result<void> &added) {
    setBusy(false);
    const bool isShown = integration == m_integration;
    if (added || Writes::isDecided(added.error()))
        m_request = QUuid::createUuid();
    if (added) {
        const DraftKey key{.form = QStringLiteral("note"), .integration = integration};
        m_context.drafts.discard(key, draft);
        if (isShown) {
            m_draft->pause();
            m_text->clear();
            m_draft->begin(key);
        }
        m_context.messages.tell(tr("The note has been added."));
    } else if (isShown) {
        say(sentence(added.error(), m_context.formats));
    } else {
        m_context.messages.explain(added.error());
    }
}

void NotesSection::setBusy(bool busy) {
    m_typing->setBusy(busy);
    m_adding->setBusy(busy);
}

void NotesSection::say(const QString &fault) {
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace ui
