// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>

namespace ui {

Theme Theme::light() {
    return {
        .dark = false,
        .window = QColor(0xf6, 0xf8, 0xfb),
        .surface = QColor(0xff, 0xff, 0xff),
        .raised = QColor(0xee, 0xf2, 0xf7),
        .border = QColor(0xe2, 0xe7, 0xee),
        .fieldEdge = QColor(0xc3, 0xcc, 0xd8),
        .text = QColor(0x1a, 0x22, 0x33),
        .mutedText = QColor(0x58, 0x64, 0x78),
        .faintText = QColor(0x97, 0xa1, 0xb1),
        .accent = QColor(0x4b, 0x4f, 0xd6),
        .accentHover = QColor(0x3d, 0x41, 0xbd),
        .accentText = QColor(0xff, 0xff, 0xff),
        .danger = QColor(0xbf, 0x2c, 0x46),
        .dangerHover = QColor(0xa3, 0x20, 0x38),
        .hover = QColor(0xf1, 0xf3, 0xfb),
        .selection = QColor(0xe2, 0xe5, 0xfb),
        .chartConnectivity = QColor(0x5b, 0x5f, 0xde),
        .chartFrozen = QColor(0x3a, 0xa7, 0xd1),
        .chartRemoval = QColor(0xd9, 0x8a, 0x1e),
        .chartGrid = QColor(0xe2, 0xe7, 0xee),
    };
}

Theme Theme::darkTheme() {
    return {
        .dark = true,
        .window = QColor(0x14, 0x18, 0x21),
        .surface = QColor(0x1c, 0x21, 0x2d),
        .raised = QColor(0x18, 0x1d, 0x27),
        .border = QColor(0x2d, 0x34, 0x44),
        .fieldEdge = QColor(0x46, 0x50, 0x64),
        .text = QColor(0xe7, 0xea, 0xf1),
        .mutedText = QColor(0xa3, 0xad, 0xbe),
        .faintText = QColor(0x6d, 0x77, 0x89),
        .accent = QColor(0x8b, 0x8f, 0xf7),
        .accentHover = QColor(0xa2, 0xa5, 0xfb),
        .accentText = QColor(0x12, 0x14, 0x2b),
        .danger = QColor(0xf0, 0x7a, 0x8e),
        .dangerHover = QColor(0xf5, 0x97, 0xa7),
        .hover = QColor(0x25, 0x2b, 0x3a),
        .selection = QColor(0x31, 0x36, 0x5c),
        .chartConnectivity = QColor(0x8b, 0x8f, 0xf7),
        .chartFrozen = QColor(0x58, 0xbf, 0xe6),
        .chartRemoval = QColor(0xe6, 0xa7, 0x4c),
        .chartGrid = QColor(0x2d, 0x34, 0x44),
    };
}

Tint Theme::tint(Tone tone) const {
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    switch (tone) {
    case Tone::Neutral: return {raised, fieldEdge, mutedText};
    case Tone::Accent:
        return dark ? Tint{rgb(0x282c52), rgb(0x4a4f8f), rgb(0xc6c8ff)}
                    : Tint{rgb(0xecedfd), rgb(0xc3c6f5), rgb(0x3a3eb4)};
    case Tone::Good:
        return dark ? Tint{rgb(0x173428), rgb(0x2c6148), rgb(0x8adfb5)}
                    : Tint{rgb(0xe4f6ec), rgb(0xa9dcc0), rgb(0x0f6238)};
    case Tone::Cold:
        return dark ? Tint{rgb(0x14323f), rgb(0x2a6076), rgb(0x8fd6f2)}
                    : Tint{rgb(0xe3f4fb), rgb(0xa6d8ec), rgb(0x0b5872)};
    case Tone::Caution:
        return dark ? Tint{rgb(0x3b2d12), rgb(0x735620), rgb(0xf3c877)}
                    : Tint{rgb(0xfff3dc), rgb(0xf0cf8c), rgb(0x7a4a00)};
    case Tone::Danger:
        return dark ? Tint{rgb(0x42202a), rgb(0x7d3a4a), rgb(0xffb0bd)}
                    : Tint{rgb(0xfdebee), rgb(0xf2b8c2), rgb(0x9a1c35)};
    }
    Q_UNREACHABLE();
}

Tone Theme::toneOf(domain::Status status) {
    switch (status) {
    case domain::Status::Active: return Tone::Good;
    case domain::Status::Frozen: return Tone::Cold;
    case domain::Status::CancelPending:
    case domain::Status::CancelPendingFrozen: return Tone::Caution;
    case domain::Status::RenewalDue: return Tone::Accent;
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const {
    QPalette colours;
    colours.setColor(QPalette::Window, window);
    colours.setColor(QPalette::WindowText, text);
    colours.setColor(QPalette::Base, surface);
    colours.setColor(QPalette::AlternateBase, hover);
    colours.setColor(QPalette::Text, text);
    colours.setColor(QPalette::PlaceholderText, mutedText);
    colours.setColor(QPalette::Button, surface);
    colours.setColor(QPalette::ButtonText, text);
    colours.setColor(QPalette::BrightText, danger);
    colours.setColor(QPalette::Highlight, selection);
    colours.setColor(QPalette::HighlightedText, text);
    colours.setColor(QPalette::Link, accent);
    colours.setColor(QPalette::LinkVisited, accent);
    colours.setColor(QPalette::ToolTipBase, surface);
    colours.setColor(QPalette::ToolTipText, text);
    colours.setColor(QPalette::Light, surface);
    colours.setColor(QPalette::Midlight, raised);
    colours.setColor(QPalette::Mid, fieldEdge);
    colours.setColor(QPalette::Dark, fieldEdge);
    colours.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, faintText);
    return colours;
}

QString Theme::styleSheet() const {
    QFile file(QStringLiteral(":/renewdesk/theme/desk.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> names{
        {QStringLiteral("@window"), window},
        {QStringLiteral("@surface"), surface},
        {QStringLiteral("@raised"), raised},
        {QStringLiteral("@border"), border},
        {QStringLiteral("@field-edge"), fieldEdge},
        {QStringLiteral("@text"), text},
        {QStringLiteral("@muted"), mutedText},
        {QStringLiteral("@faint"), faintText},
        {QStringLiteral("@accent-hover"), accentHover},
        {QStringLiteral("@accent-text"), accentText},
        {QStringLiteral("@accent;"), accent},
        {QStringLiteral("@danger-hover"), dangerHover},
        {QStringLiteral("@danger;"), danger},
        {QStringLiteral("@hover"), hover},
        {QStringLiteral("@selection"), selection},
    };
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QString end = it.key().endsWith(u';') ? QStringLiteral(";") : QString();
        sheet.replace(it.key(), it.value().name() + end);
    }
    const std::pair<QString, Tone> tones[] = {
        {QStringLiteral("neutral"), Tone::Neutral}, {QStringLiteral("tinted"), Tone::Accent},
        {QStringLiteral("good"), Tone::Good},       {QStringLiteral("cold"), Tone::Cold},
        {QStringLiteral("caution"), Tone::Caution}, {QStringLiteral("bad"), Tone::Danger},
    };
    for (const auto &[name, tone] : tones) {
        const Tint colours = tint(tone);
        sheet.replace(QStringLiteral("@%1-fill").arg(name), colours.fill.name());
        sheet.replace(QStringLiteral("@%1-border").arg(name), colours.border.name());
        sheet.replace(QStringLiteral("@%1-ink").arg(name), colours.text.name());
    }
    return sheet;
}

} // namespace ui
