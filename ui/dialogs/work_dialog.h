// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/answer.h"
#include "models/store/client.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QPointer>

#include <stop_token>

namespace ui {

class ProgressStrip;

/// Long work that everything else waits for: what it is, how far it is, and a button that stops it. Opened by run(),
/// and deletes itself when the work has ended.
class WorkDialog : public QDialog {
    Q_OBJECT

public:
    WorkDialog(const QString &title, QWidget *parent);
    ~WorkDialog() override;

    /// It goes when the work is over, not before.
    void reject() override {}

    /// @p work: Result<T>(store::Session &, store::Progress &). @p done is called with what came of it, as long as @p
    /// context lives.
    template <typename Work, typename Done>
    void run(store::Client &client, const Work &work, QObject *context, const Done &done) {
        auto answer = client.read(work, m_stop.get_token());
        m_watcher.setFuture(QFuture<void>(answer));
        store::onAnswer(answer, this, [this, done, context = QPointer<QObject>(context)](const auto &result) {
            accept();
            if (context)
                done(result);
        });
        open();
    }

private:
    ProgressStrip *m_strip;
    QFutureWatcher<void> m_watcher;
    std::stop_source m_stop;
};

} // namespace ui
