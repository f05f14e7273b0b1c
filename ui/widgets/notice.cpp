// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {
namespace {

constexpr int kMarkSize = 17;

} // namespace

Notice::Notice(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_text(textLabel({}, TextStep::Body, this))
    , m_button(new QToolButton(this)) {
    setTone(this, tone);
    auto *mark = new QLabel(this);
    const bool calm = tone == Tone::Neutral || tone == Tone::Accent;
    mark->setPixmap(icon(calm ? QStringLiteral("info") : QStringLiteral("caution")).pixmap(kMarkSize));
    m_text->setWordWrap(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 7, 7);
    row->setSpacing(10);
    row->addWidget(mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &Notice::pressed);
    hide();
}

void Notice::say(const QString &sentence, const QString &verb) {
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_button->setText(verb);
    m_button->setAccessibleName(verb);
    m_button->setVisible(!verb.isEmpty());
    show();
}

void Notice::beSilent() {
    hide();
}

QString Notice::text() const {
    return m_text->text();
}

} // namespace ui
