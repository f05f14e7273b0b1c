// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/open_integration_dialog.h"

#include "models/domain/text.h"
#include "models/store/client.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/opening_preview_view.h"
#include "ui/dialogs/plan_choice.h"
#include "ui/drafts/drafts.h"
#include "ui/phrases/error_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/write_access.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace ui {
namespace {

constexpr int kSoonMs = 250;
constexpr int kFormWidth = 420;
constexpr int kTextLines = 3;

QComboBox *catalogueBox(QWidget *parent) {
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return box;
}

/// What is being typed stays.
template <typename Entries>
void fillWithNames(QComboBox *box, const Entries &entries) {
    const QSignalBlocker quiet(box);
    const QString text = box->currentText();
    const int cursor = box->lineEdit()->cursorPosition();
    box->clear();
    for (const auto &entry : entries)
        box->addItem(entry.name);
    box->setCurrentIndex(-1);
    box->setEditText(text);
    box->lineEdit()->setCursorPosition(cursor);
}

QPlainTextEdit *textBox(QWidget *parent) {
    auto *box = new QPlainTextEdit(parent);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * kTextLines + 18);
    return box;
}

QString typed(const QComboBox *box) {
    return box->currentText().trimmed();
}

} // namespace

OpenIntegrationDialog::OpenIntegrationDialog(const PageContext &context, domain::AccountId account,
                                             const QString &accountName, QWidget *parent)
    : FormDialog(context, domain::Command::Open, tr("Open integration"), tr("Open and invoice"), parent)
    , m_account(account)
    , m_supplier(catalogueBox(this))
    , m_channel(catalogueBox(this))
    , m_label(new QLineEdit(this))
    , m_plan(new QComboBox(this))
    , m_fee(new QLineEdit(this))
    , m_settings(textBox(this))
    , m_note(textBox(this))
    , m_view(new OpeningPreviewView(context.formats, this))
    , m_soon(this) {
    setObjectName(QStringLiteral("open-integration-dialog"));
    demandPress();
    addFields(accountName);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &OpenIntegrationDialog::askPreview);
    for (QComboBox *box : {m_supplier, m_channel, m_plan})
        connect(box, &QComboBox::currentTextChanged, this, &OpenIntegrationDialog::previewLater);
    connect(m_fee, &QLineEdit::textChanged, this, &OpenIntegrationDialog::previewLater);
    connect(&context.clock, &BusinessClock::businessChanged, this, &OpenIntegrationDialog::previewLater);
    connect(&context.client, &store::Client::changed, this, &OpenIntegrationDialog::askWhatFailed);
    keepDraft({.form = QStringLiteral("open-integration"), .account = account});
    previewLater();
    askChoices();
}

void OpenIntegrationDialog::askWhatFailed() {
    if (!m_choicesAsked.isWaiting()) // also of names that were given meanwhile
        askChoices();
    if (!m_preview && !m_previewAsked.isWaiting() && !m_soon.isActive())
        previewLater();
}

/// What a month costs other than by plan is a command of its own (R13).
void OpenIntegrationDialog::enableFee() {
    const QString whyNot = context().access.whyNot(domain::Command::ChangeFee);
    if (!domain::isPermitted(context().clock.business().roles, domain::Command::ChangeFee))
        m_fee->clear();
    m_fee->setEnabled(whyNot.isEmpty());
    m_fee->setToolTip(whyNot);
    m_fee->setAccessibleDescription(whyNot);
}

void OpenIntegrationDialog::addFields(const QString &accountName) {
    QLabel *who = mutedLabel(tr("For %1").arg(accountName), TextStep::Body, this);
    who->setWordWrap(true);
    body()->addWidget(who);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(22);
    body()->addLayout(halves);
    auto *form = new QVBoxLayout;
    form->setSpacing(12);
    auto *left = new QWidget(this);
    left->setFixedWidth(kFormWidth);
    left->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    halves->addWidget(left);
    halves->addWidget(m_view);

    m_supplierField =
        addField(QStringLiteral("supplier"), tr("&Supplier"), m_supplier, tr("A new name joins the catalogue."), form);
    m_channelField = addField(QStringLiteral("channel"), tr("Sales &channel"), m_channel, {}, form);
    m_labelField = addField(QStringLiteral("label"), tr("&Label"), m_label, {}, form);
    auto *price = new QHBoxLayout;
    price->setSpacing(12);
    form->addLayout(price);
    addField(QStringLiteral("plan"), tr("&Plan"), m_plan, {}, price);
    //: %1 is the currency's code: USD
    m_feeField = addField(QStringLiteral("fee"), tr("&Negotiated fee in %1").arg(context().formats.currency()), m_fee,
                          {}, price);
    price->setStretch(0, 3);
    price->setStretch(1, 2);
    m_fee->setPlaceholderText(tr("The plan's price"));
    connect(&context().access, &WriteAccess::changed, this, &OpenIntegrationDialog::enableFee);
    enableFee();
    m_settingsField = addField(QStringLiteral("setting"), tr("S&ettings"), m_settings, {}, form);
    //: What stands in the empty field for settings: an example, one setting a line
    m_settings->setPlaceholderText(tr("One a line: name=value"));
    m_noteField = addField(QStringLiteral("note"), tr("N&ote"), m_note, {}, form);
    form->addStretch();
}

void OpenIntegrationDialog::askChoices() {
    m_choicesAsked.ask(context().client.fetch([](store::Session &session) -> store::Result<Choices> {
        auto suppliers = session.catalogue().suppliers();
        if (!suppliers)
            return suppliers.error();
        auto channels = session.catalogue().channels();
        if (!channels)
            return channels.error();
        auto plans = session.catalogue().plans();
        if (!plans)
            return plans.error();
        return Choices{*suppliers, *channels, *plans};
    }),
                       this, [this](const store::Result<Choices> &choices) {
                           if (!m_hasChoices)
                               clearFaults();
                           if (choices)
                               showChoices(*choices);
                           else if (!m_hasChoices)
                               refused(choices.error());
                       });
}

void OpenIntegrationDialog::showChoices(const Choices &choices) {
    fillWithNames(m_supplier, choices.suppliers);
    fillWithNames(m_channel, choices.channels);
    if (!std::exchange(m_hasChoices, true))
        fillWithPlans(m_plan, choices.plans, context().formats);
}

store::OpenRequest OpenIntegrationDialog::asked() const {
    return {.account = m_account,
            .supplier = typed(m_supplier),
            .channel = typed(m_channel),
            .label = m_label->text().trimmed(),
            .plan = m_plan->currentData().toString(),
            .fee = feeFromField(m_fee->text(), context().formats),
            .settings = settings() ? *settings() : store::KeyValues(),
            .note = m_note->toPlainText().trimmed(),
            .seenDay = m_preview ? std::optional(m_preview->today) : std::nullopt,
            .request = requestId()};
}

domain::Result<store::KeyValues> OpenIntegrationDialog::settings() const {
    store::KeyValues pairs;
    const QStringList lines = m_settings->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype at = line.indexOf(u'=');
        const QString name = line.left(at).trimmed();
        if (at < 1 || name.isEmpty())
            return domain::invalid(domain::Reason::MalformedPair, QStringLiteral("setting"));
        const QString value = line.mid(at + 1).trimmed();
        for (const auto &checked : {domain::checkName(name, QStringLiteral("setting")),
                                    domain::checkText(value, QStringLiteral("setting"))}) {
            if (!checked)
                return checked.error();
        }
        pairs.emplace_back(name, value);
    }
    return pairs;
}

void OpenIntegrationDialog::previewLater() {
    m_preview.reset();
    m_previewAsked.forget();
    setVerb(tr("Open and invoice"));
    setReady(false);
    m_feeField->setFault({});
    if (!m_fee->text().trimmed().isEmpty() && !feeFromField(m_fee->text(), context().formats)) {
        m_soon.stop();
        accepts(m_feeField,
                domain::invalid(domain::Reason::MalformedAmount, QStringLiteral("fee"), m_fee->text().left(40)));
        m_view->showWords(tr("The negotiated fee is not an amount."));
    } else if (typed(m_supplier).isEmpty() || typed(m_channel).isEmpty() || m_plan->currentIndex() < 0) {
        m_soon.stop();
        m_view->showWords(tr("Choose a supplier, a sales channel and a plan: the invoice appears here before anything "
                             "is opened."));
    } else {
        m_view->showWords(tr("Working out the invoice…"));
        m_soon.start();
    }
}

void OpenIntegrationDialog::askPreview() {
    m_previewAsked.ask(context().client.fetch([asked = asked()](store::Session &session) {
        return session.details().openingPreview(asked);
    }),
                       this, [this](const store::Result<store::OpeningPreview> &preview) { showPreview(preview); });
}

void OpenIntegrationDialog::showPreview(const store::Result<store::OpeningPreview> &preview) {
    if (!preview) {
        m_view->showWords(sentence(preview.error(), context().formats));
        return;
    }
    m_preview = *preview;
    m_view->showPreview(*preview);
    //: The button that opens an integration; %1 is what it costs at once
    setVerb(tr("Open and invoice %1").arg(context().formats.money(preview->invoice.total)));
    setReady(true);
}

bool OpenIntegrationDialog::check() {
    bool good = m_preview.has_value();
    good &= accepts(m_supplierField, domain::checkName(typed(m_supplier), QStringLiteral("supplier")));
    good &= accepts(m_channelField, domain::checkName(typed(m_channel), QStringLiteral("channel")));
    good &= accepts(m_labelField, domain::checkName(m_label->text().trimmed(), QStringLiteral("label")));
    if (const auto pairs = settings(); !pairs)
        good &= accepts(m_settingsField, pairs.error());
    if (const QString note = m_note->toPlainText().trimmed(); !note.isEmpty())
        good &= accepts(m_noteField, domain::checkText(note, QStringLiteral("note")));
    return good;
}

void OpenIntegrationDialog::submit() {
    send([asked = asked()](store::Session &session) { return session.commands().open(asked); },
         [this](const store::Result<store::OpenOutcome> &outcome) { emit opened(*outcome); });
}

void OpenIntegrationDialog::refused(const domain::Error &error) {
    FormDialog::refused(error);
    previewLater(); // the day may have moved, or what was due is settled by now (R10, R18)
}

} // namespace ui
