// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "models/domain/billing_calendar.h"
#include "models/reports/spreadsheet_import.h"
#include "models/store/answer.h"
#include "ui/actions/write_guard.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progress_strip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize kSize(980, 680);
constexpr std::size_t kRowsShown = 200;
constexpr std::size_t kFaultsShown = 1'000;
constexpr int kPlansNamed = 5;

QStringList wordsOf(const store::ImportRow &row, const Formats &formats) {
    return {QString::number(row.line),
            row.accountName,
            row.supplier,
            row.channel,
            row.label,
            row.plan,
            row.monthlyFee ? formats.money(*row.monthlyFee) : QString(),
            statusName(domain::statusOf({row.service, row.cancelPending}, domain::kLastDueOn, row.anchorOn)),
            formats.day(row.anchorOn),
            row.nextBillingOn ? formats.day(*row.nextBillingOn) : QString()};
}

} // namespace

ImportDialog::ImportDialog(const PageContext &context, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(path)
    , m_verdict(new Notice(Tone::Good, this, TextStep::Strong))
    , m_problem(new Notice(Tone::Danger, this, TextStep::Strong))
    , m_plans(new Notice(Tone::Accent, this))
    , m_rows(new FactTable(tr("Rows of the file"),
                           {{tr("Line"), true},
                            {tr("Account"), false, true},
                            {tr("Supplier")},
                            {tr("Sales channel")},
                            {tr("Label")},
                            {tr("Plan")},
                            {tr("Monthly fee"), true},
                            {tr("Status")},
                            {tr("Opened on")},
                            {tr("Next billing")}},
                           tr("No row of the file can be taken."), this))
    , m_faults(new FactTable(tr("What can't be taken"), {{tr("Why"), false, true}}, {}, this))
    , m_faultsHeading(textLabel({}, TextStep::Strong, this))
    , m_strip(new ProgressStrip(tr("Cancel"), this))
    , m_again(new QPushButton(tr("Check again"), this))
    , m_back(new QPushButton(tr("Go back"), this))
    , m_import(new QPushButton(tr("Import"), this))
    , m_guard(new WriteGuard(context.access, domain::Command::Import, m_import)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("import"));
    setWindowTitle(tr("Import customers"));
    resize(kSize);
    m_rows->setObjectName(QStringLiteral("import-rows"));
    m_faults->setObjectName(QStringLiteral("import-faults"));
    m_plans->button()->setObjectName(QStringLiteral("add-plan"));
    new WriteGuard(context.access, domain::Command::AddPlan, m_plans->button());
    m_again->setObjectName(QStringLiteral("check-again"));
    m_again->setAutoDefault(false);
    m_import->setObjectName(QStringLiteral("agree"));
    m_import->setAutoDefault(false);
    setRole(m_import, "primary");
    m_back->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    //: A heading: %1 is a file's name
    column->addWidget(textLabel(tr("Import %1").arg(quoted(QFileInfo(path).fileName())), TextStep::Heading, this));
    QLabel *what = mutedLabel(tr("Existing integrations are taken over as they are: no invoice is issued, the first "
                                 "charge comes on their next billing date. All rows are taken, or none."),
                              TextStep::Body, this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_verdict);
    column->addWidget(m_problem);
    column->addWidget(m_plans);
    column->addWidget(lists(), 1);
    column->addWidget(m_strip);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_import);
    column->addLayout(buttons);

    connect(m_again, &QPushButton::clicked, this, &ImportDialog::check);
    connect(m_plans, &Notice::pressed, this, &ImportDialog::addPlan);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] { m_stop.request_stop(); });
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this,
            [this](int done) { m_strip->setProgress(m_strip->text(), done, m_watcher.progressMaximum()); });
    check();
}

ImportDialog::~ImportDialog() {
    m_stop.request_stop();
}

QWidget *ImportDialog::lists() {
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_rows, 3);
    column->addWidget(m_faultsHeading);
    column->addWidget(m_faults, 2);
    m_faultsHeading->hide();
    m_faults->hide();
    return whole;
}

/// What is under way has an answer that must not be missed.
void ImportDialog::reject() {
    if (!m_isBusy)
        QDialog::reject();
}

void ImportDialog::setBusy(const QString &what) {
    m_isBusy = !what.isEmpty();
    m_back->setEnabled(!m_isBusy);
    m_again->setVisible(!m_isBusy && !m_sheet);
    m_guard->setBusy(m_isBusy || !m_sheet);
    if (m_isBusy)
        m_strip->begin(what);
    else
        m_strip->end();
}

void ImportDialog::check() {
    if (m_isBusy)
        return;
    m_sheet.reset();
    for (Notice *notice : {m_verdict, m_problem, m_plans})
        notice->beSilent();
    m_faultsHeading->hide();
    m_faults->hide();
    m_import->setText(tr("Import"));
    setBusy(tr("Reading and checking the file…"));
    m_stop = {};
    auto answer = m_context.client.read(
        [path = m_path](store::Session &session, store::Progress &progress) -> store::Result<Checked> {
            auto sheet = reports::Spreadsheet::read(path);
            if (!sheet)
                return sheet.error();
            auto counts = reports::importSpreadsheet(session.upkeep(), *sheet, true, progress);
            return Checked{.sheet = std::make_shared<reports::Spreadsheet>(*std::move(sheet)),
                           .counts = std::move(counts)};
        },
        m_stop.get_token());
    m_watcher.setFuture(QFuture<void>(answer));
    store::onAnswer(answer, this, [this](const store::Result<Checked> &checked) {
        showChecked(checked ? *checked : Checked{.sheet = nullptr, .counts = checked.error()});
    });
}

void ImportDialog::showChecked(const Checked &checked) {
    m_watcher.setFuture({});
    showRows(checked.sheet ? checked.sheet->rows : std::vector<store::ImportRow>());
    if (checked.counts) {
        m_sheet = checked.sheet;
        //: %1 is "3 new accounts", %2 "5 integrations"
        m_verdict->say(tr("The file can be imported: %1 and %2.")
                           .arg(tr("%Ln new account(s)", nullptr, int(checked.counts->accounts)),
                                tr("%Ln integration(s)", nullptr, int(checked.counts->integrations))));
        m_import->setText(tr("Import %Ln integration(s)", nullptr, int(checked.counts->integrations)));
    } else if (checked.counts.error().reason == domain::Reason::ImportRejected) {
        showFaults(checked.counts.error().facts.rows);
    } else {
        m_problem->say(sentence(checked.counts.error(), m_context.formats));
    }
    setBusy({});
}

void ImportDialog::showRows(const std::vector<store::ImportRow> &rows) {
    std::vector<QStringList> words;
    for (const store::ImportRow &row : rows) {
        if (words.size() == kRowsShown)
            break;
        words.push_back(wordsOf(row, m_context.formats));
    }
    m_rows->setRows(words);
    m_rows->setAccessibleDescription(
        rows.size() > kRowsShown ? tr("The first %Ln row(s) of the file.", nullptr, int(kRowsShown)) : QString());
}

void ImportDialog::showFaults(const std::vector<domain::BadRow> &rows) {
    m_problem->say(tr("Nothing can be imported: %Ln fault(s) in the file. Mend them, then check it again.", nullptr,
                      int(rows.size())));
    showMissingPlans(rows);
    std::vector<QStringList> words;
    for (const domain::BadRow &row : rows) {
        if (words.size() == kFaultsShown)
            break;
        words.push_back({badRowSentence(row, m_context.formats)});
    }
    m_faults->setRows(words);
    m_faultsHeading->setText(rows.size() > kFaultsShown ? tr("The first %Ln fault(s)", nullptr, int(kFaultsShown))
                                                        : tr("What can't be taken"));
    m_faultsHeading->show();
    m_faults->show();
}

/// They are no fault of the file's where the database is new.
void ImportDialog::showMissingPlans(const std::vector<domain::BadRow> &rows) {
    QStringList names;
    for (const domain::BadRow &row : rows) {
        if (row.reason == domain::Reason::NoSuchPlan && !names.contains(row.text))
            names += row.text;
    }
    if (names.isEmpty()) {
        m_plans->beSilent();
        return;
    }
    m_missingPlan = names.front();
    QStringList shown;
    for (const QString &name : names.mid(0, kPlansNamed))
        shown += quoted(name);
    if (names.size() > kPlansNamed)
        shown += QStringLiteral("…");
    //: %n is how many, %1 their names
    m_plans->say(tr("%Ln plan(s) of the file are not here yet: %1. If the names are right, add them.", nullptr,
                    int(names.size()))
                     .arg(m_context.formats.locale().createSeparatedList(shown)),
                 //: A button; %1 is the name of a plan, within quotes
                 tr("Add plan %1…").arg(asButtonText(quoted(m_missingPlan))));
}

void ImportDialog::addPlan() {
    auto *dialog = new NewPlanDialog(m_context, this, m_missingPlan);
    connect(dialog, &NewPlanDialog::changed, this, &ImportDialog::check);
    dialog->open();
}

void ImportDialog::import() {
    if (m_isBusy || !m_sheet)
        return;
    setBusy(tr("Importing…"));
    m_stop = {};
    auto answer = m_context.client.read(
        [sheet = m_sheet](store::Session &session, store::Progress &progress) {
            return reports::importSpreadsheet(session.upkeep(), *sheet, false, progress);
        },
        m_stop.get_token());
    m_watcher.setFuture(QFuture<void>(answer));
    store::onAnswer(answer, this, [this](const store::Result<store::ImportCounts> &counts) { finished(counts); });
}

void ImportDialog::finished(const store::Result<store::ImportCounts> &counts) {
    m_watcher.setFuture({});
    if (!counts && counts.error().reason == domain::Reason::ImportRejected)
        m_sheet.reset(); // somebody was faster: a plan, a day
    setBusy({});
    if (counts) {
        //: %1 is "3 accounts", %2 "5 integrations"
        m_context.messages.tell(tr("Imported %1 and %2.")
                                    .arg(tr("%Ln account(s)", nullptr, int(counts->accounts)),
                                         tr("%Ln integration(s)", nullptr, int(counts->integrations))));
        emit imported();
        accept();
        return;
    }
    m_verdict->beSilent();
    if (counts.error().reason == domain::Reason::ImportRejected)
        showFaults(counts.error().facts.rows);
    else if (counts.error().code == domain::ErrorCode::Cancelled)
        m_problem->say(tr("Cancelled: nothing was imported."));
    else
        m_problem->say(sentence(counts.error(), m_context.formats));
}

} // namespace ui
