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
    , m_act(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_leave(new QTimer(this)) {
    setObjectName(QStringLiteral("message"));
    setAccessibleName(tr("Message"));
    m_act->setObjectName(QStringLiteral("message-act"));
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
    row->addWidget(m_act);
    row->addWidget(m_copy);
    row->addWidget(close);

    m_leave->setSingleShot(true);
    m_leave->setInterval(kGoodNewsStayMs);
    connect(m_leave, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_act, &QToolButton::clicked, this, [this] {
        const auto deed = std::exchange(m_deed, {});
        dismiss();
        if (deed)
            deed();
    });
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    hide();
}

void MessageBar::tell(const QString &sentence, Tone tone) {
    present(sentence, tone, {}, {});
}

void MessageBar::tell(const QString &sentence, const Offer &offer, Tone tone) {
    present(sentence, tone, offer, {});
}

void MessageBar::explain(const domain::Error &error) {
    explain(error, {});
}

void MessageBar::explain(const domain::Error &error, const Offer &offer) {
    logError(error);
    const bool saysUnreachable =
        error.code == domain::ErrorCode::Unreachable && error.reason != domain::Reason::OutcomeUnknown;
    const bool isSomethingOffered = !isHidden() && m_deed;
    if (saysUnreachable && !offer.act && isSomethingOffered) // it would be gone for good, the banner tells it anyway
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
    present(text, tone, offer, details);
    m_givesWay = givesWay;
}

void MessageBar::enableOffer() {
    const bool isHeldBack = m_isConnectionLost && m_offersToWrite;
    m_act->setEnabled(!isHeldBack);
    m_act->setToolTip(isHeldBack ? WriteAccess::lostSentence() : QString());
    m_act->setAccessibleDescription(m_act->toolTip());
}

void MessageBar::setConnectionLost(bool lost) {
    m_isConnectionLost = lost;
    enableOffer();
    if (lost && m_givesWay)
        dismiss();
}

void MessageBar::dismiss() {
    m_leave->stop();
    m_deed = {};
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

void MessageBar::present(const QString &sentence, Tone tone, const Offer &offer, const QString &details) {
    setTone(this, tone);
    m_tone = tone;
    m_givesWay = false;
    m_markName = markOf(tone);
    paintMark();
    m_text->setText(sentence);
    m_deed = offer.act;
    m_sayAgain = offer.sayAgain;
    m_offersToWrite = offer.writes;
    enableOffer();
    m_act->setText(offer.text);
    m_act->setAccessibleName(offer.text);
    m_act->setVisible(bool(offer.act));
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
