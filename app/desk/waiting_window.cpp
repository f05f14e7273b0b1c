// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/waiting_window.h"

#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QCloseEvent>
#include <QProgressBar>
#include <QVBoxLayout>

namespace desk {
namespace {

constexpr int kNoticeableMs = 300;
constexpr int kWidth = 420;
constexpr int kBarSteps = 1000;

} // namespace

WaitingWindow::WaitingWindow()
    : m_what(ui::textLabel({}, ui::TextStep::Heading, this))
    , m_bar(new QProgressBar(this)) {
    setObjectName(QStringLiteral("waiting"));
    setWindowTitle(tr("Renewdesk"));
    setWindowIcon(ui::applicationIcon());
    setMinimumWidth(kWidth);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    m_appear.setSingleShot(true);
    m_appear.setInterval(kNoticeableMs);
    connect(&m_appear, &QTimer::timeout, this, &QWidget::show);
}

void WaitingWindow::waitFor(const QString &what) {
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    if (!isVisible())
        m_appear.start();
}

void WaitingWindow::showProgress(qint64 done, qint64 total) {
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, kBarSteps);
    m_bar->setValue(int(done * kBarSteps / total));
}

void WaitingWindow::done() {
    m_appear.stop();
    hide();
}

void WaitingWindow::closeEvent(QCloseEvent *event) {
    event->accept();
    emit abandoned();
}

} // namespace desk
