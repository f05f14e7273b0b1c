// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_dialog.h"

#include "ui/actions/write_guard.h"
#include "ui/dialogs/form_field.h"
#include "ui/drafts/draft_keeper.h"
#include "ui/phrases/error_phrases.h"
#include "ui/shell/error_log.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int kLeastTextWidth = 420;

} // namespace

FormDialog::FormDialog(const PageContext &context, domain::Command command, const QString &title, const QString &verb,
                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_body(new QVBoxLayout)
    , m_error(textLabel({}, TextStep::Body, this))
    , m_verb(new QPushButton(verb, this))
    , m_guard(new WriteGuard(context.access, command, m_verb)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);

    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize); // as large as its words, and again when faults show
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(14);
    QLabel *heading = textLabel(title, TextStep::Heading, this);
    heading->setMinimumWidth(kLeastTextWidth);
    column->addWidget(heading);
    m_body->setSpacing(14);
    column->addLayout(m_body, 1);
    setRole(m_error, "danger");
    m_error->setWordWrap(true);
    m_error->setAccessibleName(tr("What went wrong"));
    m_error->hide();
    column->addWidget(m_error);

    auto *back = new QPushButton(tr("Go back"), this);
    back->setAutoDefault(false);
    setRole(m_verb, "primary");
    m_verb->setObjectName(QStringLiteral("agree"));
    m_verb->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_verb);
    column->addSpacing(4);
    column->addLayout(buttons);

    connect(back, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &FormDialog::press);
    connect(&context.writes, &Writes::outcomeUnknown, this, &FormDialog::tellUnknown);
}

void FormDialog::reject() {
    if (m_busy && !m_isUnknown) // what is under way has an answer that must not be missed
        return;
    if (m_draft)
        m_draft->finish();
    QDialog::reject();
}

FormField *FormDialog::addField(const QString &code, const QString &caption, QWidget *input, const QString &hint,
                                QBoxLayout *into) {
    auto *field = new FormField(code, caption, input, hint, this);
    input->setObjectName(code);
    m_fields.push_back(field);
    (into ? into : m_body)->addWidget(field);
    if (m_fields.size() == 1)
        input->setFocus();
    return field;
}

void FormDialog::keepDraft(const DraftKey &key) {
    m_draft = new DraftKeeper(m_context.drafts, m_context.formats, this);
    m_body->insertWidget(0, m_draft);
    for (const FormField *field : m_fields)
        m_draft->watch(field->code(), field->input());
    m_draft->begin(key);
}

void FormDialog::draftSent() {
    if (m_draft)
        m_draft->finish();
}

void FormDialog::demandPress() {
    m_verb->setDefault(false);
    m_verb->setAutoDefault(false);
}

bool FormDialog::accepts(FormField *field, const domain::Result<void> &checked) {
    if (checked)
        return true;
    field->setFault(sentence(checked.error(), m_context.formats));
    return false;
}

void FormDialog::clearFaults() {
    m_error->hide();
    for (FormField *field : m_fields)
        field->setFault({});
}

void FormDialog::refused(const domain::Error &error) {
    logError(error);
    const auto field = std::ranges::find(m_fields, error.facts.field, &FormField::code);
    if (!error.facts.field.isEmpty() && field != m_fields.end()) {
        (*field)->setFault(sentence(error, m_context.formats));
        (*field)->setFocus();
        return;
    }
    m_error->setText(sentence(error, m_context.formats));
    m_error->show();
}

void FormDialog::setBusy(bool busy) {
    m_busy = busy;
    for (FormField *field : m_fields)
        field->setEnabled(!busy);
    enableVerb();
}

void FormDialog::setReady(bool ready) {
    m_ready = ready;
    enableVerb();
}

void FormDialog::setVerb(const QString &verb) {
    m_verb->setText(verb);
}

void FormDialog::enableVerb() {
    m_guard->setBusy(m_busy || !m_ready);
}

void FormDialog::answered() {
    setBusy(false);
    m_isUnknown = false;
    m_error->hide();
}

void FormDialog::tellUnknown(const QUuid &request) {
    if (!m_busy || request != m_request)
        return;
    m_isUnknown = true;
    m_error->setText(
        tr("The connection was lost before the answer came. Whether it was done is being found out. You can "
           "wait here or close this: it will be told in either case."));
    m_error->show();
}

void FormDialog::press() {
    clearFaults();
    if (check()) {
        submit();
        return;
    }
    const auto faulty = std::ranges::find_if(m_fields, [](FormField *field) { return !field->fault().isEmpty(); });
    if (faulty != m_fields.end())
        (*faulty)->setFocus();
}

std::optional<domain::Money> feeFromField(const QString &text, const Formats &formats) {
    QString plain = text.trimmed();
    if (const QString point = formats.locale().decimalPoint(); point != u'.' && plain.count(point) == 1)
        plain.replace(point, QStringLiteral("."));
    return domain::Money::feeFromPlain(plain);
}

} // namespace ui
