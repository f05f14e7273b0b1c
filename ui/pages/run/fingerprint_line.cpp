// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/fingerprint_line.h"

#include "ui/phrases/approval_phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

FingerprintLine::FingerprintLine(QWidget *parent)
    : QWidget(parent)
    , m_short(textLabel({}, TextStep::Body, this))
    , m_by(mutedLabel({}, TextStep::Body, this))
    , m_copy(new QToolButton(this)) {
    m_short->setObjectName(QStringLiteral("fingerprint"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(fontOf(TextStep::Body).pointSizeF());
    m_short->setFont(font);
    m_copy->setText(tr("Copy fingerprint"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setRole(m_copy, "quiet");

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(mutedLabel(tr("Fingerprint"), TextStep::Body, this));
    row->addWidget(m_short);
    row->addWidget(m_copy);
    row->addWidget(m_by);
    row->addStretch(1);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_fingerprint); });
    hide();
}

void FingerprintLine::present(const QString &fingerprint, const QString &login) {
    m_fingerprint = fingerprint;
    m_short->setText(shortFingerprint(fingerprint));
    m_short->setAccessibleName(tr("Fingerprint of what is due"));
    m_short->setAccessibleDescription(groupedFingerprint(fingerprint));
    m_short->setToolTip(groupedFingerprint(fingerprint));
    m_copy->setToolTip(
        tr("Copies the whole of it. Whoever has it can check, here or on the command line, that it is still exactly "
           "what is due."));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    //: %1 is a login
    m_by->setText(tr("computed by %1").arg(login));
    setVisible(!fingerprint.isEmpty());
}

} // namespace ui
