// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/run_page.h"

#include "models/store/client.h"
#include "ui/actions/write_guard.h"
#include "ui/actions/writes.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/run/approval_card.h"
#include "ui/pages/run/incomplete_list.h"
#include "ui/pages/run/past_runs_card.h"
#include "ui/pages/run/result_card.h"
#include "ui/pages/run/run_question.h"
#include "ui/phrases/approval_phrases.h"
#include "ui/phrases/error_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/unfinished_work.h"
#include "ui/theme/restyle.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_strip.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kPageMargin = 20;
/// How far ahead the next billing date is looked for: every integration renews within a month.
constexpr int kLookAheadDays = 32;

/// On a worker thread.
store::Result<DueNow> dueNow(store::Session &session) {
    const store::Result<store::RunReport> dry = session.renewals().dryRun({});
    if (!dry)
        return dry.error();
    const store::UpcomingQuery query{.from = dry->asOf.plusDays(1),
                                     .to = dry->asOf.plusDays(kLookAheadDays),
                                     .by = store::UpcomingBy::Day};
    const auto next = session.lists().upcoming(query, {.count = 1});
    if (!next)
        return next.error();
    return DueNow{.dry = *dry, .next = next->empty() ? std::nullopt : std::optional(next->front())};
}

bool hasSomethingDue(const store::RunReport &dry) {
    return dry.periods > 0 || !dry.incomplete.empty();
}

} // namespace

RunPage::RunPage(const PageContext &context, QWidget *parent)
    : Page(PageId::RenewalRun, tr("Renewal run"), parent)
    , m_context(context)
    , m_run(new QPushButton(tr("Run renewals"), this))
    , m_running(
          new WriteGuard(context.access, domain::Command::Run, m_run, tr("Bills everything that is due (Ctrl+R)")))
    , m_strip(new ProgressStrip(tr("Stop after this batch"), this))
    , m_due(new DueCard(context.formats, context.access, this))
    , m_approval(new ApprovalCard(context.formats, context.access, this))
    , m_result(new ResultCard(context.formats, context.access, this))
    , m_past(new PastRunsCard(context.formats, this)) {
    setRole(m_run, "primary");
    m_run->setObjectName(QStringLiteral("run-renewals"));
    m_run->setAccessibleName(m_run->text());
    m_run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    layOut();
    m_due->setUnknown(tr("Being worked out…"));
    enableRun();

    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_dueNow)
            askConsent(m_dueNow->dry);
    });
    connect(m_approval, &ApprovalCard::asked, this, &RunPage::askApproval);
    connect(m_approval, &ApprovalCard::runRequested, this,
            [this](const store::Approval &approval) { askConsent(approval.now); });
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] {
        m_stop.request_stop();
        showProgress();
    });
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this, &RunPage::showProgress);
    for (IncompleteList *list : {m_due->incomplete(), m_result->incomplete()}) {
        connect(list, &IncompleteList::accountRequested, this, [this](domain::AccountId account) {
            emit navigationRequested({.page = PageId::Accounts, .account = account});
        });
        connect(list, &IncompleteList::retryRequested, this, &RunPage::retry);
    }
    connect(&context.client, &store::Client::changed, this, &RunPage::follow);
    connect(&context.client, &store::Client::lost, this, &RunPage::tellAway);
    connect(&context.clock, &BusinessClock::businessChanged, this, &RunPage::follow);
}

RunPage::~RunPage() {
    m_stop.request_stop();
}

void RunPage::layOut() {
    auto *header = new PageHeader(title(), this);
    header->addAction(m_run);
    auto *sheet = new QWidget(this);
    auto *cards = new QVBoxLayout(sheet);
    cards->setContentsMargins(kPageMargin, 0, kPageMargin, kPageMargin);
    cards->setSpacing(12);
    cards->addWidget(m_strip);
    cards->addWidget(m_result);
    cards->addWidget(m_due);
    cards->addWidget(m_approval);
    cards->addWidget(m_past);
    cards->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    // The cards end where the heading does, whether there is a scroll bar or not.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [cards, scroll](int, int most) {
        QMargins margins = cards->contentsMargins();
        const int taken = most > 0 ? scroll->verticalScrollBar()->width() : 0;
        if (scroll->isRightToLeft())
            margins.setLeft(kPageMargin - taken);
        else
            margins.setRight(kPageMargin - taken);
        cards->setContentsMargins(margins);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    head->addWidget(header);
    column->addLayout(head);
    column->addWidget(scroll, 1);
}

void RunPage::shown() {
    m_isShown = true;
    follow();
}

void RunPage::hidden() {
    m_isShown = false;
    forgetDue();
    m_pastAnswer.forget();
    m_approvalAnswer.forget();
}

/// Nobody agrees to figures of before: they are worked out anew.
void RunPage::forgetDue() {
    m_dueAnswer.forget();
    m_dueNow.reset();
    m_due->setUnknown(tr("Being worked out…"));
    enableRun();
}

void RunPage::follow() {
    // While it runs, each batch changes what is due: it is asked again at the end.
    if (!m_isShown || m_isRunning)
        return;
    askDue();
    askPastRuns();
    askApproval();
}

void RunPage::askDue() {
    m_dueAnswer.ask(m_context.client.total(&dueNow), this,
                    [this](const store::Result<DueNow> &due) { presentDue(due); });
}

void RunPage::presentDue(const store::Result<DueNow> &due) {
    m_dueNow = due ? std::optional(*due) : std::nullopt;
    if (due)
        m_due->present(*due, m_context.clock.business().login);
    else
        m_due->setUnknown(sentence(due.error(), m_context.formats));
    enableRun();
    if (m_context.client.isLost())
        tellAway();
}

/// That the connection is lost is the banner's to say: what isn't known comes by itself, what is known stays.
void RunPage::tellAway() {
    if (!m_dueNow && !m_isRunning)
        m_due->setUnknown(awaySentence());
    m_past->setUnread(awaySentence());
}

void RunPage::askPastRuns() {
    m_pastAnswer.ask(m_context.client.fetch(
                         [](store::Session &session) { return session.renewals().pastRuns(PastRunsCard::kMostRuns); }),
                     this, [this](const store::Result<std::vector<store::PastRun>> &runs) {
                         if (runs) {
                             m_past->present(*runs);
                             return;
                         }
                         m_context.messages.explain(runs.error());
                         if (m_context.client.isLost())
                             tellAway();
                     });
}

void RunPage::askApproval() {
    const std::optional<QString> fingerprint = m_approval->fingerprint();
    if (!fingerprint || !m_isShown || m_isRunning)
        return;
    m_approvalAnswer.ask(m_context.client.total([fingerprint = *fingerprint](store::Session &session) {
        return session.renewals().approval(fingerprint);
    }),
                         this, [this, fingerprint](const store::Result<store::Approval> &approval) {
                             if (m_approval->fingerprint() != fingerprint)
                                 return; // it has been typed over, or is none any more
                             if (approval)
                                 m_approval->present(*approval);
                             else
                                 m_approval->setUnknown(sentence(approval.error(), m_context.formats));
                         });
}

void RunPage::enableRun() {
    m_running->setReason(m_isRunning                       ? tr("A run is under way.")
                         : !m_dueNow                       ? tr("What is due isn't known.")
                         : !hasSomethingDue(m_dueNow->dry) ? tr("Nothing is due.")
                                                           : QString());
    m_approval->setRunning(m_isRunning);
}

void RunPage::askConsent(const store::RunReport &dry, const QStringList &before) {
    const bool catchUp = catchesUp(dry, m_context.clock.business().sandbox);
    const store::RunOptions options{.asOf = dry.asOf, .catchUp = catchUp, .approved = dry.fingerprint};
    m_context.dialogs.ask(this, runQuestion(dry, catchUp, m_context.formats, before), [self = QPointer(this), options] {
        if (self)
            self->run(options);
    });
}

void RunPage::tellChanged(const QString &fingerprint) {
    m_changedAnswer.ask(m_context.client.total([fingerprint](store::Session &session) {
        return session.renewals().approval(fingerprint);
    }),
                        this, [this](const store::Result<store::Approval> &approval) {
                            if (!approval) {
                                m_context.messages.explain(approval.error());
                                return;
                            }
                            m_approval->setFingerprint(approval->fingerprint);
                            const QStringList changed = approvalSentences(*approval, m_context.formats);
                            if (isSettledSince(*approval))
                                m_context.messages.tell(changed.join(u' '), Tone::Neutral);
                            else if (hasSomethingDue(approval->now))
                                askConsent(approval->now,
                                           changed.mid(0, changed.size() - 1)); // how much is due, the question says
                            else
                                m_context.messages.tell(changed.join(u' '), Tone::Caution);
                        });
}

void RunPage::run(const store::RunOptions &options) {
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_context.unfinished.set(this, tr("Wait until the renewal run is done, or stop it."));
    m_approved = options.approved;
    forgetDue();
    m_stop = {};
    m_time.start();
    m_result->hide();
    m_strip->begin({});
    showProgress();
    enableRun();
    auto answer = m_context.client.read(
        [options](store::Session &session, store::Progress &progress) {
            return session.renewals().run(options, progress);
        },
        m_stop.get_token());
    m_watcher.setFuture(QFuture<void>(answer));
    store::onAnswer(answer, this, [this](const store::Result<store::RunReport> &report) { ran(report); });
}

void RunPage::showProgress() {
    const int done = m_watcher.progressValue();
    const int total = m_watcher.progressMaximum();
    const QString text =
        m_stop.stop_requested() ? tr("Stopping after the batch in hand…")
        : total == 0
            ? tr("The run begins…")
            //: How far a renewal run is; both are counts
            : tr("%1 of %2 billing dates settled").arg(m_context.formats.count(done), m_context.formats.count(total));
    m_strip->setProgress(text, done, total);
}

void RunPage::ran(const store::Result<store::RunReport> &report) {
    m_isRunning = false;
    m_context.unfinished.set(this, {});
    m_watcher.setFuture({});
    m_strip->end();
    if (report)
        tellDone(*report);
    else if (report.error().reason == domain::Reason::NotAsApproved && m_approved)
        tellChanged(*m_approved);
    else if (report.error().code == domain::ErrorCode::Cancelled)
        m_context.messages.tell(tr("The run was stopped before it billed anything."), Tone::Neutral);
    else if (report.error().code == domain::ErrorCode::Unreachable)
        m_context.messages.tell(tr("The connection was lost during the run. What it had billed until then stands. When "
                                   "the connection is back, look at what is still due and run again: nothing is "
                                   "billed twice."),
                                Tone::Caution);
    else
        m_context.messages.explain(report.error());
    enableRun();
    follow();
}

void RunPage::tellDone(const store::RunReport &report) {
    m_result->present(report, m_time.elapsed());
    if (m_isShown)
        return;
    const bool whole = !report.cancelled && report.incomplete.empty();
    m_context.messages.tell(m_result->accessibleName(),
                            {tr("Go to renewal run"),
                             [self = QPointer(this)] {
                                 if (self)
                                     emit self->navigationRequested({.page = self->id()});
                             }},
                            whole ? Tone::Good : Tone::Caution);
}

void RunPage::retry(domain::AccountId account) {
    if (m_isRetrying)
        return;
    m_isRetrying = true;
    const QUuid request = QUuid::createUuid();
    m_context.writes.send(
        {.request = request, .what = tr("Try the parked account again")},
        [account, request](store::Session &session) { return session.commands().unpark(account, request); }, this,
        [this](const store::Result<void> &done) {
            m_isRetrying = false;
            if (done)
                m_context.messages.tell(tr("What was wrong is mended: the next run bills this account."));
            else
                m_context.messages.explain(done.error());
            follow();
        });
}

} // namespace ui
