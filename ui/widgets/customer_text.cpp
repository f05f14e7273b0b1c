// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/customer_text.h"

#include "ui/phrases/names.h"
#include "ui/phrases/speaking.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kLines = 6;

} // namespace

CustomerText::CustomerText(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_currency(formats.currency())
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this)) {
    for (const QString &code : Speaking::languages())
        m_language->addItem(languageName(code), code);
    m_language->setAccessibleName(tr("Language of the reply"));
    m_language->setObjectName(QStringLiteral("reply-language"));
    m_text->setAccessibleName(tr("Words for the customer"));
    m_text->setObjectName(QStringLiteral("reply"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kLines * fontMetrics().lineSpacing() + 2 * m_text->frameWidth());
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copy-reply"));
    copy->setAccessibleName(tr("Copy the words for the customer"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &CustomerText::write);

    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Words for the customer"), TextStep::Strong, this));
    head->addStretch();
    head->addWidget(m_language);
    head->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_text, 1);
}

void CustomerText::setText(const QString &language, const Compose &compose) {
    m_compose = compose;
    m_theirs = language;
    m_language->setCurrentIndex(m_language->findData(Speaking::closestTo(language)));
    write();
}

void CustomerText::write() {
    if (!m_compose)
        return;
    const QString language = m_language->currentData().toString();
    const Speaking theirs(language);
    const bool isTheirs = language == Speaking::closestTo(m_theirs);
    const QLocale locale = Speaking::localeFor(isTheirs ? m_theirs : language);
    m_text->setPlainText(m_compose(Formats(locale, m_currency)));
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(locale.textDirection());
    m_text->document()->setDefaultTextOption(option);
}

} // namespace ui
