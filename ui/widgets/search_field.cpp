// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace ui {
namespace {

/// What comes at once, pasted or by a key held down, is one question; whoever types is not kept waiting.
constexpr int kSoonMs = 30;

} // namespace

SearchField::SearchField(const QString &name, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
    , m_soon(this) {
    setAccessibleName(name);
    setPlaceholderText(hint);
    setClearButtonEnabled(true);
    // The buttons within a field are read aloud too, by the texts of their actions.
    addAction(new QAction(icon(QStringLiteral("search")), name, this), LeadingPosition);
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        search();
        return;
    case Qt::Key_Down: emit leftDownwards(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search();
        emit entered();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::search() {
    m_soon.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    emit searched(wanted);
}

} // namespace ui
