// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "ui/pages/run/due_card.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

#include <stop_token>

class QPushButton;

namespace ui {

class ApprovalCard;
class PastRunsCard;
class ProgressStrip;
class ResultCard;
class WriteGuard;

/// The renewal run: what is due, the button that bills it, how far it is, what came of it, and the runs before. One run
/// of this window at a time; it goes on when the page is left, and ends with the window after the batch in hand.
class RunPage final : public Page {
    Q_OBJECT

public:
    explicit RunPage(const PageContext &context, QWidget *parent = nullptr);
    ~RunPage() override;

    void shown() override;
    void hidden() override;

private:
    void layOut();
    void follow();
    void askDue();
    void askPastRuns();
    void askApproval();
    void presentDue(const store::Result<DueNow> &due);
    void tellAway();
    /// To what @p dry says, and nothing else; @p before: what has to be said first.
    void askConsent(const store::RunReport &dry, const QStringList &before = {});
    /// The run of that fingerprint was refused: says what has changed, and asks again.
    void tellChanged(const QString &fingerprint);
    void run(const store::RunOptions &options);
    void showProgress();
    void ran(const store::Result<store::RunReport> &report);
    /// On the page, and above whichever other page is shown by now.
    void tellDone(const store::RunReport &report);
    void retry(domain::AccountId account);
    void forgetDue();
    void enableRun();

    const PageContext &m_context;
    QPushButton *m_run;
    WriteGuard *m_running;
    ProgressStrip *m_strip;
    DueCard *m_due;
    ApprovalCard *m_approval;
    ResultCard *m_result;
    PastRunsCard *m_past;
    std::optional<DueNow> m_dueNow;
    bool m_isShown = false;
    bool m_isRunning = false;
    bool m_isRetrying = false;
    QElapsedTimer m_time;
    std::stop_source m_stop;
    QFutureWatcher<void> m_watcher;
    std::optional<QString> m_approved; ///< of the run under way
    store::LatestAnswer m_dueAnswer;
    store::LatestAnswer m_approvalAnswer;
    store::LatestAnswer m_changedAnswer;
    store::LatestAnswer m_pastAnswer;
};

} // namespace ui
