// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {
namespace {

constexpr int kMarkSize = 17;

} // namespace

Notice::Notice(Tone tone, QWidget *parent, TextStep step)
    : QFrame(parent)
    , m_tone(tone)
    , m_mark(new QLabel(this))
    , m_text(textLabel({}, step, this))
    , m_button(new QToolButton(this)) {
    setTone(this, tone);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_mark->setObjectName(QStringLiteral("notice-mark"));
    paintMark();
    m_text->setWordWrap(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 7, 7);
    row->setSpacing(10);
    row->addWidget(m_mark, 0, Qt::AlignTop);
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

void Notice::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMark();
}

void Notice::paintMark() {
    const bool warns = m_tone == Tone::Caution || m_tone == Tone::Danger;
    m_mark->setPixmap(icon(warns                  ? QStringLiteral("caution")
                           : m_tone == Tone::Good ? QStringLiteral("done")
                                                  : QStringLiteral("info"))
                          .pixmap(kMarkSize));
}

QString Notice::text() const {
    return m_text->text();
}

} // namespace ui
