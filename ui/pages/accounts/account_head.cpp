// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/account_head.h"

#include "ui/actions/write_guard.h"
#include "ui/phrases/names.h"
#include "ui/phrases/outcome_phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

QString countsOf(const domain::AccountStanding &standing) {
    QStringList parts;
    if (standing.active > 0)
        parts += AccountHead::tr("%Ln active", nullptr, standing.active);
    if (standing.frozen > 0)
        parts += AccountHead::tr("%Ln frozen", nullptr, standing.frozen);
    if (standing.cancelPending > 0)
        parts += AccountHead::tr("%Ln cancel pending", nullptr, standing.cancelPending);
    return parts.isEmpty() ? AccountHead::tr("none", "integrations") : parts.join(QStringLiteral(" · "));
}

} // namespace

AccountHead::AccountHead(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_name(new ElidedLabel(TextStep::Title, this))
    , m_contact(new ElidedLabel(TextStep::Body, this))
    , m_next(textLabel({}, TextStep::Strong, this))
    , m_counts(textLabel({}, TextStep::Strong, this))
    , m_standing(textLabel({}, TextStep::Body, this))
    , m_edit(new QToolButton(this))
    , m_editing(new WriteGuard(context.access, domain::Command::EditAccount, m_edit)) {
    setRole(this, "card");
    setAccessibleName(tr("Account"));
    setRole(m_contact, "muted");
    for (ElidedLabel *label : {m_name, m_contact})
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_standing->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("edit-account"));
    m_edit->setText(tr("Edit account"));
    m_edit->setAccessibleName(m_edit->text());
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_edit->setIcon(icon(QStringLiteral("edit")));
    m_edit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_edit->setFocusPolicy(Qt::StrongFocus);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 14, 14);
    column->setSpacing(10);
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addWidget(m_name);
    who->addWidget(m_contact);
    first->addLayout(who, 1);
    first->addWidget(fact(tr("Next charge"), m_next), 0, Qt::AlignTop);
    first->addSpacing(14);
    first->addWidget(fact(tr("Integrations"), m_counts), 0, Qt::AlignTop);
    first->addSpacing(14);
    first->addWidget(m_edit, 0, Qt::AlignTop);
    column->addLayout(first);
    column->addWidget(m_standing);
    connect(m_edit, &QToolButton::clicked, this, &AccountHead::editRequested);
    clear();
}

QWidget *AccountHead::fact(const QString &caption, QLabel *figure) {
    auto *box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    column->addWidget(mutedLabel(caption, TextStep::Small, box));
    column->addWidget(figure);
    figure->setAccessibleName(caption);
    return box;
}

void AccountHead::showDetails(const store::AccountDetails &details) {
    const Formats &formats = m_context.formats;
    m_name->say(details.account.name);
    //: %1 an email address, %2 a language, %3 the account's number
    m_contact->say(tr("%1 · %2 · account %3")
                       .arg(details.account.email, languageName(details.account.language))
                       .arg(details.account.id.value));
    m_next->setText(details.nextChargeOn
                        //: What an account pays next: %1 an amount, %2 a day
                        ? tr("%1 on %2").arg(formats.money(details.nextCharge), formats.day(*details.nextChargeOn))
                        : tr("none", "charge"));
    m_next->setAccessibleDescription(m_next->text());
    m_counts->setText(countsOf(details.standing));
    m_counts->setAccessibleDescription(m_counts->text());
    m_standing->setText(accountSentence(details.standing, details.frozenFee, formats));
    m_standing->setVisible(!m_standing->text().isEmpty());
    m_editing->setBusy(false);
}

void AccountHead::showNumber(domain::AccountId account) {
    //: In the place of an account's name, which could not be read; %1 is the account's number
    m_name->say(tr("Account %1").arg(account.value));
}

void AccountHead::clear() {
    m_name->say(QStringLiteral(" "));
    m_contact->say({});
    m_next->clear();
    m_counts->clear();
    m_standing->hide();
    m_editing->setBusy(true);
}

} // namespace ui
