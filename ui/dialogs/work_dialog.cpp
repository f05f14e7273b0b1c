// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/work_dialog.h"

#include "ui/widgets/progress_strip.h"

#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kWidth = 440;

} // namespace

WorkDialog::WorkDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_strip(new ProgressStrip(tr("Cancel"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("work"));
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    m_strip->begin(title);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] { m_stop.request_stop(); });
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this,
            [this](int done) { m_strip->setProgress(windowTitle(), done, m_watcher.progressMaximum()); });
}

WorkDialog::~WorkDialog() {
    m_stop.request_stop();
}

} // namespace ui
