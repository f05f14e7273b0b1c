// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/approval_card.h"

#include "models/domain/run_seal.h"
#include "ui/actions/write_guard.h"
#include "ui/phrases/approval_phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fact_table.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kMarkSize = 20;
constexpr int kMostRowsInView = 6;

} // namespace

ApprovalCard::ApprovalCard(const Formats &formats, const WriteAccess &access, QWidget *parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_field(new QLineEdit(this))
    , m_mark(new QLabel(this))
    , m_verdict(textLabel({}, TextStep::Body, this))
    , m_run(new QPushButton(tr("Run as approved"), this))
    , m_running(new WriteGuard(access, domain::Command::Run, m_run,
                               tr("Bills exactly what was approved, and nothing else"))) {
    setRole(this, "card");
    setAccessibleName(tr("Approved fingerprint"));
    m_field->setObjectName(QStringLiteral("approved-fingerprint"));
    m_field->setAccessibleName(tr("Approved fingerprint"));
    m_field->setPlaceholderText(tr("Paste a fingerprint that somebody has approved"));
    m_field->setClearButtonEnabled(true);
    if (auto *clear = m_field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    m_run->setObjectName(QStringLiteral("run-approved"));
    m_run->setAccessibleName(m_run->text());
    m_verdict->setObjectName(QStringLiteral("approval-verdict"));
    m_verdict->setWordWrap(true);
    m_dates = new FactTable(tr("Settled since the approval"),
                            {{.heading = tr("Due on")},
                             {.heading = tr("Account"), .stretches = true},
                             {.heading = tr("Invoice")},
                             {.heading = tr("By")},
                             {.heading = tr("When")},
                             {.heading = tr("Total"), .atTrailingEdge = true}},
                            {}, this);

    auto *entry = new QHBoxLayout;
    entry->setSpacing(10);
    QLabel *caption = textLabel(tr("Approved &fingerprint"), TextStep::Heading, this);
    caption->setTextInteractionFlags(Qt::NoTextInteraction);
    caption->setBuddy(m_field);
    entry->addWidget(caption);
    entry->addWidget(m_field, 1);
    entry->addWidget(m_run);
    auto *said = new QHBoxLayout;
    said->setSpacing(10);
    said->addWidget(m_mark, 0, Qt::AlignTop);
    said->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(entry);
    column->addLayout(said);
    column->addWidget(m_dates);
    connect(m_field, &QLineEdit::textChanged, this, &ApprovalCard::read);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_approval)
            emit runRequested(*m_approval);
    });
    read();
}

std::optional<QString> ApprovalCard::fingerprint() const {
    if (!domain::RunSeal::dayOf(m_field->text()))
        return std::nullopt;
    return domain::RunSeal::normalized(m_field->text());
}

void ApprovalCard::setFingerprint(const QString &fingerprint) {
    m_field->setText(fingerprint);
}

void ApprovalCard::read() {
    if (fingerprint()) {
        setUnknown(tr("Being compared with what is due…"));
        emit asked();
    } else {
        setUnknown(m_field->text().trimmed().isEmpty()
                       ? QString()
                       : tr("This is not a whole fingerprint: a day, a dash and 64 digits, 0 to 9 and a to f."));
    }
}

void ApprovalCard::present(const store::Approval &approval) {
    m_approval = approval;
    m_mark->setPixmap(
        icon(approval.isExact() || isSettledSince(approval) ? QStringLiteral("done") : QStringLiteral("caution"))
            .pixmap(kMarkSize));
    m_mark->show();
    m_verdict->setText(approvalSentences(approval, m_formats).join(u' '));
    m_verdict->setAccessibleName(m_verdict->text());
    m_verdict->show();
    showDates(approval.dates);
    enableRun();
    QAccessibleEvent alert(m_verdict, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&alert);
}

void ApprovalCard::setUnknown(const QString &why) {
    m_approval.reset();
    m_mark->hide();
    m_verdict->setText(why);
    m_verdict->setAccessibleName(why);
    m_verdict->setVisible(!why.isEmpty());
    m_dates->hide();
    enableRun();
}

void ApprovalCard::setRunning(bool running) {
    m_isRunning = running;
    enableRun();
}

void ApprovalCard::enableRun() {
    m_running->setReason(m_isRunning                    ? tr("A run is under way.")
                         : !m_approval                  ? tr("Put in the fingerprint that was approved.")
                         : !m_approval->isExact()       ? tr("What is due is not what was approved.")
                         : m_approval->now.periods == 0 ? tr("Nothing is due.")
                                                        : QString());
}

void ApprovalCard::showDates(const std::vector<store::SettledDate> &dates) {
    std::vector<QStringList> rows;
    rows.reserve(dates.size());
    for (const store::SettledDate &date : dates)
        rows.push_back({m_formats.day(date.dueOn), date.name, date.invoice.isEmpty() ? tr("Removed") : date.invoice,
                        //: %1 is the number of a renewal run
                        date.run ? tr("Run %1").arg(date.run->value) : date.login, m_formats.instant(date.at),
                        m_formats.money(date.total)});
    m_dates->setRows(rows);
    m_dates->setFixedHeight(m_dates->horizontalHeader()->sizeHint().height()
                            + std::min(int(rows.size()), kMostRowsInView)
                                  * m_dates->verticalHeader()->defaultSectionSize());
    m_dates->setVisible(!rows.empty());
}

} // namespace ui
