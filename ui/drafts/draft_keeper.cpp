// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draft_keeper.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

QString valueOf(const QWidget *input) {
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
        return text->toPlainText();
    const auto *box = qobject_cast<const QComboBox *>(input);
    return box->isEditable() ? box->currentText() : box->currentData().toString();
}

void setValue(QWidget *input, const QString &value) {
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        if (!line->isReadOnly() && line->isEnabled())
            line->setText(value);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        text->setPlainText(value);
        text->moveCursor(QTextCursor::End);
    } else if (auto *box = qobject_cast<QComboBox *>(input)) {
        if (box->isEditable())
            box->setEditText(value);
        else if (const int at = box->findData(value); at >= 0)
            box->setCurrentIndex(at);
    }
}

QToolButton *button(const QString &text, const QString &name, QWidget *parent) {
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setAccessibleName(text);
    return made;
}

} // namespace

DraftKeeper::DraftKeeper(Drafts &drafts, const Formats &formats, QWidget *parent)
    : QFrame(parent)
    , m_drafts(drafts)
    , m_formats(formats)
    , m_text(textLabel({}, TextStep::Body, this)) {
    setObjectName(QStringLiteral("draft"));
    setTone(this, Tone::Accent);
    setAccessibleName(tr("Draft"));
    m_text->setWordWrap(true);
    QToolButton *useIt = button(tr("Use"), QStringLiteral("use-draft"), this);
    QToolButton *discardIt = button(tr("Discard"), QStringLiteral("discard-draft"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(useIt);
    row->addWidget(discardIt);
    connect(useIt, &QToolButton::clicked, this, &DraftKeeper::use);
    connect(discardIt, &QToolButton::clicked, this, &DraftKeeper::discard);
    hide();
}

void DraftKeeper::watch(const QString &name, QWidget *input) {
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        if (line->echoMode() != QLineEdit::Normal)
            return;
        connect(line, &QLineEdit::textChanged, this, &DraftKeeper::changed);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        connect(text, &QPlainTextEdit::textChanged, this, &DraftKeeper::changed);
    } else if (auto *box = qobject_cast<QComboBox *>(input)) {
        connect(box, &QComboBox::currentTextChanged, this, &DraftKeeper::changed);
    } else {
        return;
    }
    m_fields.push_back({name, input});
}

void DraftKeeper::begin(const DraftKey &key) {
    m_key = key;
    m_first = values();
    m_current = {};
    offer();
    if (m_offered) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void DraftKeeper::offer() {
    const std::vector<Draft> all = m_drafts.find(*m_key);
    const auto offered =
        std::ranges::find_if(all, [this](const Draft &each) { return each.id != m_current && each.values != m_first; });
    m_offered = offered == all.end() ? std::nullopt : std::optional(*offered);
    //: %1 is a day and a time: what somebody typed then was never sent
    m_text->setText(m_offered ? tr("A draft of %1 was kept.").arg(m_formats.instant(m_offered->at)) : QString());
    setAccessibleDescription(m_text->text());
    setVisible(m_offered.has_value());
}

void DraftKeeper::pause() {
    m_key.reset();
    m_current = {};
    hide();
}

void DraftKeeper::finish() {
    if (m_key)
        m_drafts.discard(*m_key, m_current);
    pause();
}

QMap<QString, QString> DraftKeeper::values() const {
    QMap<QString, QString> all;
    for (const Field &field : m_fields)
        all.insert(field.name, valueOf(field.input));
    return all;
}

void DraftKeeper::changed() {
    if (!m_key)
        return;
    const QMap<QString, QString> now = values();
    if (now != m_first) {
        if (m_current.isNull())
            m_current = QUuid::createUuid();
        m_drafts.keep(*m_key, m_current, now);
    } else {
        m_drafts.discard(*m_key, m_current);
        m_current = {};
    }
}

void DraftKeeper::use() {
    const Draft draft = *m_offered;
    m_current = draft.id; // what was typed so far stays beside it, and is offered next
    for (const Field &field : m_fields) {
        if (draft.values.contains(field.name))
            setValue(field.input, draft.values.value(field.name));
    }
    offer();
    if (!m_fields.empty())
        m_fields.front().input->setFocus();
    emit used();
}

void DraftKeeper::discard() {
    m_drafts.discard(*m_key, m_offered->id);
    offer();
    if (!m_fields.empty())
        m_fields.front().input->setFocus();
}

} // namespace ui
