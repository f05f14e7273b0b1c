// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/due_card.h"

#include "models/domain/policy.h"
#include "ui/pages/run/incomplete_list.h"
#include "ui/pages/run/run_figures.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

DueCard::DueCard(const Formats &formats, QWidget *parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_heading(textLabel({}, TextStep::Heading, this))
    , m_words(mutedLabel({}, TextStep::Body, this))
    , m_figures(new RunFigures(formats, this))
    , m_behind(new QWidget(this))
    , m_incomplete(new IncompleteList(
          tr("These accounts can't be settled as they are. The run bills the others and tries these again."), formats,
          this)) {
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
    column->addWidget(m_behind);
    column->addWidget(m_incomplete);
}

void DueCard::present(const DueNow &due) {
    const store::RunReport &dry = due.dry;
    const bool nothing = dry.periods == 0 && dry.incomplete.empty();
    m_heading->setText(nothing ? tr("Nothing is due")
                               //: %1 is today's date
                               : tr("Due up to %1").arg(m_formats.day(dry.asOf)));
    m_words->setText(nothing ? nextSentence(due.next)
                             : tr("This is what the run will bill, by the rules it runs by. Invoices are final; each "
                                  "bears the date of its billing date."));
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_words->text());
    m_words->show();
    m_figures->setVisible(!nothing);
    m_figures->present(dry);
    presentBehind(dry.behind);
    m_incomplete->present(dry.incomplete);
}

void DueCard::setUnknown(const QString &why) {
    m_heading->setText(tr("What is due"));
    m_words->setText(why);
    m_figures->show();
    m_figures->setUnknown();
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
    for (const store::Behind &step : behind) {
        const int row = rows->rowCount();
        const QString periods =
            step.periods == 1 ? tr("One billing date is due") : tr("%n billing date(s) are due", nullptr, step.periods);
        QLabel *accounts = textLabel(tr("%n account(s)", nullptr, int(step.accounts)), TextStep::Body, m_behindList);
        accounts->setAccessibleName(periods + QStringLiteral(": ") + accounts->text());
        rows->addWidget(textLabel(periods, TextStep::Body, m_behindList), row, 0);
        rows->addWidget(accounts, row, 1);
        if (step.periods > domain::policy::kPeriodsBehindWithoutConsent)
            rows->addWidget(
                mutedLabel(tr("catching up, one invoice for each date (R16)"), TextStep::Body, m_behindList), row, 2);
    }
    m_behind->layout()->addWidget(m_behindList);
    m_behind->setVisible(!behind.empty());
}

QString DueCard::nextSentence(const std::optional<store::UpcomingRow> &next) const {
    if (!next)
        return tr("There is nothing that renews: no account has an active or a frozen integration.");
    const qint64 charges = next->connectivityCount + next->frozenCount;
    //: %1 is a day, %2 money
    QString words = tr("Everything that has come due is billed. The next renewals are on %1: %n charge(s), %2.",
                       nullptr, int(charges))
                        .arg(m_formats.day(next->dueOn), m_formats.money(next->amount));
    if (next->removalCount > 0)
        words += u' ' + tr("%n integration(s) will be removed then.", nullptr, int(next->removalCount));
    return words;
}

} // namespace ui
