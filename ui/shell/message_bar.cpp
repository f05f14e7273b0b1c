// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include "ui/phrases/error_phrases.h"
#include "ui/shell/error_log.h"
#include "ui/shell/write_access.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace ui {
namespace {

constexpr int kGoodNewsStayMs = 8'000;
constexpr int kMarkSize = 18;

QString markOf(Tone tone) {
    switch (tone) {
    case Tone::Good: return QStringLiteral("done");
    case Tone::Caution:
    case Tone::Danger: return QStringLiteral("caution");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Cold: return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(const Formats &formats, QWidget *parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_mark(new QLabel(this))
    , m_text(textLabel({}, TextStep::Body, this))
    , m_act{new QToolButton(this)}
    , m_other{new QToolButton(this)}
    , m_copy(new QToolButton(this))
    , m_leave(new QTimer(this)) {
    setObjectName(QStringLiteral("message"));
    setAccessibleName(tr("Message"));
    m_act.button->setObjectName(QStringLiteral("message-act"));
    m_other.button->setObjectName(QStringLiteral("message-other"));
    m_mark->setObjectName(QStringLiteral("message-mark"));
    m_text->setObjectName(QStringLiteral("message-text"));
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_copy->setObjectName(QStringLiteral("message-copy"));
    m_copy->setText(tr("Copy details"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("message-close"));
    setRole(close, "quiet");
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_act.button);
    row->addWidget(m_other.button);
    row->addWidget(m_copy);
    row->addWidget(close);

    m_leave->setSingleShot(true);
    m_leave->setInterval(kGoodNewsStayMs);
    connect(m_leave, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    for (Act *act : {&m_act, &m_other})
        connect(act->button, &QToolButton::clicked, this, [this, act] { take(*act); });
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    hide();
}

void MessageBar::tell(const QString &sentence, Tone tone) {
    present(sentence, tone, {}, {}, {});
}

void MessageBar::tell(const QString &sentence, const Offer &offer, Tone tone) {
    present(sentence, tone, offer, {}, {});
}

void MessageBar::tell(const QString &sentence, const Offer &offer, const Offer &other, Tone tone) {
    present(sentence, tone, offer, other, {});
}

void MessageBar::explain(const domain::Error &error) {
    explain(error, {});
}

void MessageBar::explain(const domain::Error &error, const Offer &offer) {
    logError(error);
    const bool saysUnreachable =
        error.code == domain::ErrorCode::Unreachable && error.reason != domain::Reason::OutcomeUnknown;
    if (saysUnreachable && !offer.act && isOffering()) // it would be gone for good, the banner tells it anyway
        return;
    const bool isWorseNewsShown = !isHidden() && (m_tone == Tone::Caution || m_tone == Tone::Danger);
    // Who offers something was asked by somebody, who waits for it.
    const bool givesWay = saysUnreachable && (!offer.act || offer.comesByItself);
    if (givesWay && (m_isConnectionLost || isWorseNewsShown))
        return;
    const QString text = sentence(error, m_formats);
    const Tone tone = error.code == domain::ErrorCode::Refused || error.code == domain::ErrorCode::Conflict
                          ? Tone::Caution
                          : Tone::Danger;
    // The codes are for whoever helps: the sentence may be in a language they don't read.
    const QString details =
        QStringLiteral("%1\n%2, reason %3").arg(text, errorCodeText(error.code)).arg(int(error.reason));
    present(text, tone, offer, {}, details);
    m_givesWay = givesWay;
}

void MessageBar::offer(Act &act, const Offer &offer) {
    act.deed = offer.act;
    act.writes = offer.writes;
    enable(act);
    act.button->setText(offer.text);
    act.button->setAccessibleName(offer.text);
    act.button->setVisible(bool(offer.act));
}

void MessageBar::enable(const Act &act) {
    const bool isHeldBack = m_isConnectionLost && act.writes;
    act.button->setEnabled(!isHeldBack);
    act.button->setToolTip(isHeldBack ? WriteAccess::lostSentence() : QString());
    act.button->setAccessibleDescription(act.button->toolTip());
}

void MessageBar::take(Act &act) {
    const auto deed = std::exchange(act.deed, {});
    dismiss();
    if (deed)
        deed();
}

void MessageBar::setConnectionLost(bool lost) {
    m_isConnectionLost = lost;
    enable(m_act);
    enable(m_other);
    if (lost && m_givesWay)
        dismiss();
}

void MessageBar::dismiss() {
    m_leave->stop();
    m_act.deed = m_other.deed = {};
    m_givesWay = false;
    hide();
}

void MessageBar::sayAgainIn(const PageContext &there, QWidget *window) const {
    if (isOffering() && m_sayAgain)
        m_sayAgain(there, window);
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markName.isEmpty())
        paintMark();
}

void MessageBar::paintMark() {
    m_mark->setPixmap(icon(m_markName).pixmap(kMarkSize));
}

void MessageBar::present(const QString &sentence, Tone tone, const Offer &offer, const Offer &other,
                         const QString &details) {
    setTone(this, tone);
    m_tone = tone;
    m_givesWay = false;
    m_markName = markOf(tone);
    paintMark();
    m_text->setText(sentence);
    m_sayAgain = offer.sayAgain;
    this->offer(m_act, offer);
    this->offer(m_other, other);
    m_details = details;
    m_copy->setVisible(!details.isEmpty());
    const bool goodNews = tone == Tone::Good && !offer.act;
    if (goodNews)
        m_leave->start();
    else
        m_leave->stop();
    show();
    setAccessibleDescription(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
