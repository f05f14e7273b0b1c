// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QToolButton>

namespace ui {
namespace {

constexpr int kMargin = 8;

} // namespace

TableState::TableState(QWidget *parent)
    : QFrame(parent)
    , m_text(mutedLabel({}, TextStep::Body, this))
    , m_retry(new QToolButton(this)) {
    m_text->setWordWrap(true);
    //: Button: asks the database once more for what it could not give
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(m_retry->text());
    m_retry->setIcon(icon(QStringLiteral("refresh")));
    m_retry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_retry->setFocusPolicy(Qt::StrongFocus);
    connect(m_retry, &QToolButton::clicked, this, &TableState::retryRequested);

    auto *layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(10);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_retry, 0, Qt::AlignCenter);
    layout->addStretch();
    hide();
}

void TableState::tell(const QString &sentence) {
    present(sentence, true, false, false); // rows below can still be scrolled and clicked
}

void TableState::tellInstead(const QString &sentence) {
    present(sentence, true, false, true);
}

void TableState::tellFailure(const QString &sentence, bool coversTable) {
    present(sentence, coversTable, true, true);
}

void TableState::tellBelow(const QString &sentence) {
    present(sentence, false, false, false);
}

void TableState::dismiss() {
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString TableState::text() const {
    return m_text->text();
}

void TableState::present(const QString &sentence, bool coversTable, bool isFailure, bool takesMouse) {
    const bool isNews = sentence != m_text->text();
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    setAccessibleName(sentence);
    m_retry->setVisible(isFailure);
    setAttribute(Qt::WA_TransparentForMouseEvents, !takesMouse);
    m_coversTable = coversTable;
    setLook(coversTable, isFailure);
    placeIn(parentWidget()->rect());
    show();
    raise();
    if (isNews && (isFailure || !coversTable)) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void TableState::setLook(bool coversTable, bool isFailure) {
    if (coversTable) {
        setProperty("tone", {});
        setRole(this, "cover"); // and restyles
    } else {
        setProperty("role", {});
        setTone(this, isFailure ? Tone::Danger : Tone::Neutral);
    }
}

void TableState::placeIn(const QRect &table) {
    auto *box = static_cast<QBoxLayout *>(layout());
    box->setDirection(m_coversTable ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const int outer : {0, box->count() - 1})
        box->setStretch(outer, m_coversTable ? 1 : 0);
    box->setStretchFactor(m_text, m_coversTable ? 0 : 1);
    m_text->setAlignment(m_coversTable ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (m_coversTable) {
        setGeometry(table);
        return;
    }
    const int width = table.width() - 2 * kMargin;
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry(table.left() + kMargin, table.bottom() - kMargin - height, width, height);
}

} // namespace ui
