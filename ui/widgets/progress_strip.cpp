// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_strip.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

ProgressStrip::ProgressStrip(const QString &stop, QWidget *parent)
    : QFrame(parent)
    , m_text(textLabel({}, TextStep::Body, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(stop, this)) {
    setRole(this, "card");
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_stop->setAccessibleName(stop);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 12, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_stop, 0, 1, 2, 1, Qt::AlignCenter);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        emit stopRequested();
    });
    hide();
}

void ProgressStrip::begin(const QString &text) {
    m_stop->setEnabled(true);
    setProgress(text, 0, 0);
    show();
}

void ProgressStrip::setProgress(const QString &text, int done, int total) {
    m_text->setText(text);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(text);
}

void ProgressStrip::end() {
    hide();
}

QString ProgressStrip::text() const {
    return m_text->text();
}

} // namespace ui
