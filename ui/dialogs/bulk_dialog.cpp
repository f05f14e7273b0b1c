// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_dialog.h"

#include "models/domain/bulk_consequence.h"
#include "models/tables/removals_table_model.h"
#include "ui/actions/write_guard.h"
#include "ui/phrases/bulk_phrases.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progress_strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

using domain::Command;
using State = BulkItem::State;

constexpr int kTextWidth = 560;
constexpr int kResultsHeight = 260;
constexpr int kMostWhole = 500;

QString keepOf(std::optional<Command> command) {
    switch (command.value_or(Command::Freeze)) {
    case Command::Cancel: return BulkDialog::tr("Keep them");
    case Command::FreezeInstead:
    case Command::Uncancel: return BulkDialog::tr("Leave them cancelled");
    default: return BulkDialog::tr("Go back");
    }
}

/// The result in a word, and why it is so.
QStringList resultOf(const BulkItem &item, const Formats &formats) {
    const QString why = item.error ? sentence(*item.error, formats) : QString();
    const auto row = [](const QString &result, const QString &said) { return QStringList{result, said}; };
    switch (item.state) {
    case State::Waiting: return row(BulkDialog::tr("Waiting"), {});
    case State::UnderWay: return row(BulkDialog::tr("Under way"), {});
    case State::FindingOut:
        return row(BulkDialog::tr("Unknown"),
                   BulkDialog::tr("The connection was lost before the answer came. Whether it was done is being found "
                                  "out."));
    case State::Done:
        return row(BulkDialog::tr("Done"), item.after ? doneSentence(item.request.command, *item.after, formats) : why);
    case State::Refused: return row(BulkDialog::tr("Refused"), why);
    case State::Conflict: return row(BulkDialog::tr("Conflict"), why);
    case State::Failed: return row(BulkDialog::tr("Failed"), why);
    case State::NotTried:
        return row(BulkDialog::tr("Not tried"), why.isEmpty() ? BulkDialog::tr("It was stopped before.") : why);
    }
    Q_UNREACHABLE();
}

std::map<domain::IntegrationId, BulkItem> byIntegration(const std::vector<BulkItem> &items) {
    std::map<domain::IntegrationId, BulkItem> found;
    for (const BulkItem &item : items)
        found.emplace(item.request.integration, item);
    return found;
}

std::map<domain::AccountId, QString> accountNamesIn(const std::vector<BulkItem> &items) {
    std::map<domain::AccountId, QString> names;
    for (const BulkItem &item : items)
        names.emplace(item.account, item.accountName);
    return names;
}

std::vector<FactTable::Column> resultColumns(bool isOfSeveralAccounts) {
    std::vector<FactTable::Column> columns{{BulkDialog::tr("Integration")},
                                           {BulkDialog::tr("Result")},
                                           {BulkDialog::tr("Why"), false, true}};
    if (isOfSeveralAccounts)
        columns.insert(columns.begin(), {tables::RemovalsTableModel::tr("Account")});
    return columns;
}

std::vector<BulkItem> itemsOf(Command command, std::vector<SelectedIntegration> selected) {
    std::ranges::sort(selected, {}, [](const SelectedIntegration &each) {
        return std::pair(each.integration.account, each.integration.id);
    });
    std::vector<BulkItem> items;
    for (const auto &[integration, accountName] : selected)
        items.push_back({.request = {.command = command, .integration = integration.id},
                         .label = integration.label,
                         .account = integration.account,
                         .accountName = accountName});
    return items;
}

/// Of those that no single command takes back: none.
std::vector<BulkItem> oppositesOf(const std::vector<BulkItem> &done) {
    std::vector<BulkItem> items;
    for (const BulkItem &item : done) {
        if (item.opposite && item.after)
            items.push_back({.request = {.command = *item.opposite,
                                         .integration = item.after->id,
                                         // The day of what is undone: a billing date since then is a conflict (R18).
                                         .seen = {.version = item.after->version, .day = item.request.seen.day}},
                             .label = item.after->label,
                             .account = item.account,
                             .accountName = item.accountName});
    }
    return items;
}

} // namespace

BulkDialog::BulkDialog(const PageContext &context, const std::vector<BulkItem> &items, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_command(commonCommand(items))
    , m_subjects(byIntegration(items))
    , m_accountNames(accountNamesIn(items))
    , m_question(context)
    , m_heading(textLabel({}, TextStep::Heading, this))
    , m_progress(new ProgressStrip(tr("Stop"), this))
    , m_body(new QWidget(this))
    , m_sentences(new QVBoxLayout(m_body))
    , m_results(new FactTable(tr("Results"), resultColumns(isOfSeveralAccounts()), {}, this))
    , m_keep(new QPushButton(this))
    , m_retry(new QPushButton(tr("Try the failed again"), this))
    , m_agree(new QPushButton(this))
    , m_guard(new WriteGuard(context.access, items.front().request.command, m_agree)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("bulk"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_agree->setObjectName(QStringLiteral("agree"));
    m_results->setObjectName(QStringLiteral("results"));
    m_results->setMinimumSize(kTextWidth, kResultsHeight);
    m_results->setWordWrap(true);
    m_results->horizontalHeader()->setResizeContentsPrecision(0); // what is in view: of thousands each change is felt
    setRole(m_agree, m_command == Command::Cancel ? "danger" : "primary");
    m_agree->setAutoDefault(false);
    m_retry->setAutoDefault(false);
    m_heading->setWordWrap(true);
    m_heading->setFixedWidth(kTextWidth);
    m_sentences->setContentsMargins(0, 0, 0, 0);
    m_sentences->setSpacing(10);

    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize); // as large as what the stage shows
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_progress);
    column->addWidget(m_body);
    column->addWidget(m_results);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(m_agree);
    column->addLayout(buttons);

    connect(m_keep, &QPushButton::clicked, this, &BulkDialog::reject);
    connect(m_agree, &QPushButton::clicked, this, &BulkDialog::agree);
    connect(m_retry, &QPushButton::clicked, this, &BulkDialog::tryFailedAgain);
    connect(m_progress, &ProgressStrip::stopRequested, this, &BulkDialog::reject);
    connect(&m_question, &BulkQuestion::progressed, this, [this](int read, int wanted) {
        m_progress->setProgress(tr("Reading what it would cost: %1 of %2")
                                    .arg(m_context.formats.count(read), m_context.formats.count(wanted)),
                                read, wanted);
    });
    connect(&m_question, &BulkQuestion::answered, this, &BulkDialog::showConsequence);
    connect(&m_question, &BulkQuestion::failed, this, &BulkDialog::failToAsk);
}

BulkDialog::BulkDialog(const PageContext &context, Command command, const std::vector<SelectedIntegration> &selected,
                       QWidget *parent)
    : BulkDialog(context, itemsOf(command, selected), parent) {
    ask(itemsOf(command, selected));
}

BulkDialog *BulkDialog::undoing(const PageContext &context, const std::vector<BulkItem> &done, QWidget *parent) {
    std::vector<BulkItem> items = oppositesOf(done);
    auto *dialog = new BulkDialog(context, items, parent);
    dialog->carryOut(std::move(items));
    return dialog;
}

void BulkDialog::reject() {
    if (!m_run || m_run->isFinished()) {
        QDialog::reject();
        return;
    }
    m_run->stop();
    // What became of it is told by the message bar, once that is known.
    if (std::ranges::any_of(m_run->items(), [](const BulkItem &item) { return item.state == State::FindingOut; })) {
        emit carriedOut(m_run->items());
        QDialog::reject();
    }
}

void BulkDialog::beginStage(const QString &heading, const QString &keep) {
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_progress->end();
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_results),
                            static_cast<QWidget *>(m_retry), static_cast<QWidget *>(m_agree)})
        widget->hide();
    m_keep->setText(keep);
    m_keep->setVisible(!keep.isEmpty());
    m_keep->setDefault(true);
    if (!keep.isEmpty())
        m_keep->setFocus();
    setAccessibleDescription(heading);
}

void BulkDialog::addSentence(const QString &sentence) {
    QLabel *label = textLabel(sentence, TextStep::Body, m_body);
    label->setWordWrap(true);
    label->setFixedWidth(kTextWidth);
    m_sentences->addWidget(label);
}

void BulkDialog::ask(const std::vector<BulkItem> &items) {
    //: %1 is a command on several, like: Freeze 12 integrations
    beginStage(tr("%1?").arg(bulkVerb(m_command, int(items.size()))), {});
    m_progress->begin(tr("Reading what it would cost…"));
    std::vector<BulkQuestion::Asked> asked;
    for (const BulkItem &item : items)
        asked.push_back({item.request.command, item.request.integration});
    m_question.ask(std::move(asked));
}

void BulkDialog::showConsequence(const std::vector<domain::Consequence> &consequences) {
    const Formats &formats = m_context.formats;
    domain::BulkConsequence bulk = domain::bulkConsequence(consequences);
    const int possible = int(bulk.possible.size());
    const QStringList refusals = bulkRefusals(
        bulk, [this](domain::IntegrationId integration) { return labelOf(integration); }, formats);
    QStringList said;
    if (possible == 0) {
        beginStage(tr("Nothing to change"), tr("Close"));
        said += tr("It is possible for none of the %Ln selected integration(s).", nullptr, int(consequences.size()));
        addSentence(said.front());
    } else {
        beginStage(tr("%1?").arg(bulkVerb(m_command, possible)), keepOf(m_command));
        said = bulkSentences(
            bulk, [this](domain::AccountId account) { return m_accountNames[account]; }, formats);
        auto *headline = new Notice(bulk.removals.empty() ? Tone::Accent : Tone::Danger, m_body, TextStep::Strong);
        headline->say(said.front());
        m_sentences->addWidget(headline);
        for (const QString &sentence : said.mid(1))
            addSentence(sentence);
        m_agree->setText(bulkVerb(m_command, possible));
        m_agree->show();
    }
    if (!refusals.isEmpty()) {
        auto *notice = new Notice(Tone::Caution, m_body);
        //: %1 sentences about those that a command isn't possible for
        notice->say(possible == 0 ? refusals.join(u' ')
                                  : tr("%Ln of those selected stay as they are. %1", nullptr, int(bulk.refused.size()))
                                        .arg(refusals.join(u' ')));
        m_sentences->addWidget(notice);
        said += notice->text();
    }
    m_body->show();
    setAccessibleDescription(said.join(u' '));
    m_possible = std::move(bulk.possible);
}

void BulkDialog::agree() {
    std::vector<BulkItem> items;
    for (domain::Consequence &one : m_possible) {
        BulkItem item = m_subjects.at(one.integration);
        item.request = {.command = one.command,
                        .integration = one.integration,
                        .seen = {.version = one.version, .day = one.today}};
        item.opposite = domain::oppositeOf(domain::transition(one.before, one.command));
        item.shown = std::move(one);
        items.push_back(std::move(item));
    }
    m_possible.clear();
    carryOut(std::move(items));
}

void BulkDialog::carryOut(std::vector<BulkItem> items) {
    beginStage(bulkVerb(m_command, int(items.size())), {});
    delete m_run;
    m_run = new BulkRun(m_context, std::move(items), this);
    connect(m_run, &BulkRun::itemChanged, this, &BulkDialog::showItem);
    connect(m_run, &BulkRun::done, this, &BulkDialog::changed);
    connect(m_run, &BulkRun::finished, this, &BulkDialog::showResults);
    fillResults();
    m_results->show();
    m_progress->begin({});
    m_run->start();
}

void BulkDialog::fillResults() {
    std::vector<QStringList> rows;
    for (const BulkItem &item : m_run->items())
        rows.push_back(rowOf(item));
    m_results->setRows(rows);
}

void BulkDialog::showItem(int item) {
    m_results->setRow(item, rowOf(m_run->items()[std::size_t(item)]));
    const int over = m_run->overCount();
    const int all = int(m_run->items().size());
    //: How far a command on several integrations has come: %1 of %2
    m_progress->setProgress(tr("%1 of %2").arg(m_context.formats.count(over), m_context.formats.count(all)), over, all);
}

void BulkDialog::showResults() {
    const std::vector<BulkItem> &items = m_run->items();
    const int failed = int(items.size()) - int(std::ranges::count(items, State::Done, &BulkItem::state));
    if (failed > 0) {
        beginStage(tr("%Ln integration(s) could not be changed", nullptr, failed), tr("Close"));
        m_results->show();
        showFailed();
        m_retry->show();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    emit carriedOut(items);
    if (failed == 0)
        accept();
}

/// Why each one failed, whole; of very many the first ones, and the others by their tooltips.
void BulkDialog::showFailed() {
    const std::vector<BulkItem> &items = m_run->items();
    fillResults();
    int whole = 0;
    for (int row = 0; row < int(items.size()) && whole < kMostWhole; ++row) {
        if (items[std::size_t(row)].state == State::Done)
            continue;
        m_results->resizeRowToContents(row);
        ++whole;
    }
}

void BulkDialog::tryFailedAgain() {
    std::vector<BulkItem> failed;
    for (const BulkItem &item : m_run->items()) {
        if (item.state != State::Done)
            failed.push_back(item);
    }
    ask(failed);
}

void BulkDialog::failToAsk(const domain::Error &error) {
    beginStage(tr("What it would cost could not be read"), tr("Close"));
    addSentence(sentence(error, m_context.formats));
    m_body->show();
}

QString BulkDialog::labelOf(domain::IntegrationId integration) const {
    const BulkItem &subject = m_subjects.at(integration);
    //: An integration's label, and in brackets the name of the account that it belongs to
    return isOfSeveralAccounts() ? tr("%1 (%2)").arg(subject.label, subject.accountName) : subject.label;
}

QStringList BulkDialog::rowOf(const BulkItem &item) const {
    const QStringList row = QStringList{item.label} + resultOf(item, m_context.formats);
    return isOfSeveralAccounts() ? QStringList{item.accountName} + row : row;
}

} // namespace ui
