// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/as_of_label.h"

#include "models/store/client.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {
namespace {

constexpr int kMarkSize = 15;

} // namespace

AsOfLabel::AsOfLabel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_mark(new QLabel(this))
    , m_text(textLabel({}, TextStep::Strong, this)) {
    setObjectName(QStringLiteral("as-of"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 20, 4);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_mark);
    row->addWidget(m_text);
    paintMark();
    hide();
    connect(&context.appearance, &Appearance::themeChanged, this, &AsOfLabel::paintMark);
    connect(&context.client, &store::Client::lost, this,
            [this](const domain::Error &, const QDateTime &lastHeardUtc) { tell(lastHeardUtc); });
    connect(&context.client, &store::Client::regained, this, [this] {
        m_text->clear();
        hide();
    });
}

QString AsOfLabel::text() const {
    return m_text->text();
}

void AsOfLabel::tell(const QDateTime &lastHeardUtc) {
    m_text->setText(lastHeardUtc.isValid()
                        //: At what time what is shown was true; %1 is a time of day
                        ? tr("As of %1").arg(m_context.formats.timeOfDay(lastHeardUtc))
                        : tr("Not up to date"));
    setAccessibleName(m_text->text());
    setAccessibleDescription(tr("What is shown may have changed since then."));
    setToolTip(accessibleDescription());
    show();
}

void AsOfLabel::paintMark() {
    m_mark->setPixmap(icon(QStringLiteral("clock")).pixmap(kMarkSize));
}

} // namespace ui
