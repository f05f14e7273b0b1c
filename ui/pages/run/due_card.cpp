// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/due_card.h"

#include "models/domain/policy.h"
#include "ui/pages/run/fingerprint_line.h"
#include "ui/pages/run/incomplete_list.h"
#include "ui/pages/run/run_figures.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

DueCard::DueCard(const Formats &formats, const WriteAccess &access, QWidget *parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_heading(textLabel({}, TextStep::Heading, this))
    , m_words(mutedLabel({}, TextStep::Body, this))
    , m_figures(new RunFigures(formats, this))
    , m_fingerprint(new FingerprintLine(this))
    , m_behind(new QWidget(this))
    , m_incomplete(new IncompleteList(
          tr("These accounts can't be settled as they are. The run bills the others and tries these again."), formats,
          access, this)) {
    setRole(this, "card");
    m_words->setWordWrap(true);
    auto *behind = new QVBoxLayout(m_behind);
    behind->setContentsMargins(0, 0, 0, 0);
    behind->setSpacing(6);
    behind->addWidget(textLabel(tr("How far behind"), TextStep::Strong, m_behind));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_figures);
    column->addWidget(m_fingerprint);
    column->addWidget(m_behind);
    column->addWidget(m_incomplete);
}

void DueCard::present(const DueNow &due, const QString &login) {
    const store::RunReport &dry = due.dry;
    const bool bills = dry.periods > 0;
    if (bills) {
        //: %1 is today's date
        m_heading->setText(tr("Due up to %1").arg(m_formats.day(dry.asOf)));
        m_words->setText(
            tr("This is what the run will bill, by the rules it runs by. Invoices are final; each bears the "
               "date of its billing date."));
    } else if (dry.incomplete.empty()) {
        m_heading->setText(tr("Nothing is due"));
        m_words->setText(nextSentence(due.next));
    } else {
        m_heading->setText(tr("Nothing can be billed"));
        m_words->setText(tr("Everything that could be billed up to %1 is. What is left over waits for somebody to mend "
                            "what is wrong.")
                             .arg(m_formats.day(dry.asOf)));
    }
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_words->text());
    m_figures->setVisible(bills);
    m_figures->present(dry);
    m_fingerprint->present(bills ? dry.fingerprint : QString(), login);
    presentBehind(dry.behind);
    m_incomplete->present(dry.incomplete);
}

void DueCard::setUnknown(const QString &why) {
    m_heading->setText(tr("What is due"));
    m_words->setText(why);
    m_figures->show();
    m_figures->setUnknown();
    m_fingerprint->hide();
    m_behind->hide();
    m_incomplete->hide();
}

void DueCard::presentBehind(const std::vector<store::Behind> &behind) {
    delete m_behindList;
    m_behindList = new QWidget(m_behind);
    m_behindList->setObjectName(QStringLiteral("behind"));
    auto *rows = new QGridLayout(m_behindList);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(2, 1);
    store::Behind catchingUp;
    int fewest = 0;
    for (const store::Behind &step : behind) { // in order
        if (step.periods <= domain::policy::kPeriodsBehindWithoutConsent) {
            addBehind(*rows, tr("%Ln billing date(s) due", nullptr, step.periods), step.accounts, {});
            continue;
        }
        fewest = fewest == 0 ? step.periods : fewest;
        catchingUp = {.periods = step.periods, .accounts = catchingUp.accounts + step.accounts};
    }
    if (catchingUp.accounts > 0)
        addBehind(*rows,
                  fewest == catchingUp.periods
                      ? tr("%Ln billing date(s) due", nullptr, fewest)
                      //: From so many to so many
                      : tr("%1 to %Ln billing date(s) due", nullptr, catchingUp.periods).arg(m_formats.count(fewest)),
                  catchingUp.accounts, tr("caught up with oldest first, one invoice for each date (R16)"));
    m_behind->layout()->addWidget(m_behindList);
    m_behind->setVisible(!behind.empty());
}

void DueCard::addBehind(QGridLayout &rows, const QString &periods, qint64 accounts, const QString &remark) {
    const int row = rows.rowCount();
    QLabel *count = textLabel(tr("%Ln account(s)", nullptr, int(accounts)), TextStep::Body, m_behindList);
    count->setAccessibleName(periods + QStringLiteral(": ") + count->text());
    rows.addWidget(textLabel(periods, TextStep::Body, m_behindList), row, 0);
    rows.addWidget(count, row, 1);
    if (!remark.isEmpty())
        rows.addWidget(mutedLabel(remark, TextStep::Body, m_behindList), row, 2);
}

QString DueCard::nextSentence(const std::optional<store::UpcomingRow> &next) const {
    if (!next)
        return tr("There is nothing that renews: no account has an active or a frozen integration.");
    const qint64 charges = next->connectivityCount + next->frozenCount;
    //: %1 is a day, %2 money
    QString words = tr("Everything that has come due is billed. The next renewals are on %1: %Ln charge(s), %2.",
                       nullptr, int(charges))
                        .arg(m_formats.day(next->dueOn), m_formats.money(next->amount));
    if (next->removalCount > 0)
        words += u' ' + tr("%Ln integration(s) will be removed then.", nullptr, int(next->removalCount));
    return words;
}

} // namespace ui
