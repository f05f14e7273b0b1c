// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/typography.h"

#include <QHBoxLayout>

namespace ui {
namespace {

constexpr int kLeastHeight = 34; ///< the same with and without a button

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this)) {
    setMinimumHeight(kLeastHeight);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(textLabel(title, TextStep::Title, this));
    m_row->addStretch(1);
}

void PageHeader::addNote(QWidget *note) {
    m_row->addWidget(note);
}

void PageHeader::addAction(QWidget *button) {
    m_row->addWidget(button);
}

} // namespace ui
