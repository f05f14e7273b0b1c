// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/upcoming/unsettled_note.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

UnsettledNote::UnsettledNote(const Formats &formats, QWidget *parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_text(textLabel({}, TextStep::Body, this)) {
    setTone(this, Tone::Accent);
    m_text->setWordWrap(true);
    auto *go = new QToolButton(this);
    go->setText(tr("Go to renewal run"));
    go->setAccessibleName(go->text());
    go->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->addWidget(m_text, 1);
    row->addWidget(go);
    connect(go, &QToolButton::clicked, this, &UnsettledNote::runRequested);
    hide();
}

void UnsettledNote::present(std::optional<domain::Day> oldest, domain::Day from) {
    setVisible(oldest.has_value());
    if (!oldest)
        return;
    const QString since = m_formats.day(*oldest);
    m_text->setText(
        from <= *oldest
            ? tr("Billing dates since %1 have come and are not billed yet. They are included here; the next "
                 "renewal run bills them.")
                  .arg(since)
            : tr("Billing dates since %1 have come and are not billed yet. Those before %2 are not in this "
                 "list; the next renewal run bills them all.")
                  .arg(since, m_formats.day(from)));
    setAccessibleName(m_text->text());
}

} // namespace ui
