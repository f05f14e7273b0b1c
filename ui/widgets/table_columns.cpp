// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_columns.h"

#include "ui/delegates/badge.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/shell/setting_keys.h"
#include "ui/widgets/day_width.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

namespace ui {
namespace {

using tables::ColumnKind;

/// Of what is kept: another one is not read.
constexpr int kLayoutVersion = 1;
constexpr int kNarrowest = 48;
constexpr int kWidest = 4000;
constexpr int kSaveAfterMs = 500;
constexpr int kSlack = 4; ///< words are wider by fractions than the sum that measures them

/// Room for what such a column usually says, and for its heading with the mark of sorting.
int defaultWidth(ColumnKind kind, const QString &heading, const QFont &font, const Formats &formats) {
    const QFontMetrics metrics(font);
    const auto widthOf = [&](const QString &words) { return metrics.horizontalAdvance(words); };
    const domain::Day day = domain::Day::clamped(2028, 12, 28);
    int width = 0;
    switch (kind) {
    case ColumnKind::Text: width = metrics.averageCharWidth() * 15; break;
    case ColumnKind::Number: width = widthOf(QStringLiteral("0000000")); break;
    case ColumnKind::Money: width = widthOf(formats.money(domain::Money(999'999'99))); break;
    case ColumnKind::Day: width = widestDay(metrics, formats); break;
    case ColumnKind::Instant: width = widthOf(formats.instant(QDateTime(day.toDate(), QTime(23, 58), Qt::UTC))); break;
    case ColumnKind::Status:
        width = badgeSize(badgeOf(domain::Status::CancelPending, day, formats), font).width();
        break;
    case ColumnKind::Kind:
    case ColumnKind::Outcome: width = metrics.averageCharWidth() * 14; break;
    case ColumnKind::Command: width = metrics.averageCharWidth() * 20; break;
    }
    const int headingWidth = widthOf(heading) + metrics.height();
    return std::max(width, headingWidth) + kSlack + 2 * CellDelegate::kPadding;
}

} // namespace

TableColumns::TableColumns(QHeaderView &header, const tables::WindowedTableModelBase &rows, const Formats &formats,
                           const QString &layoutKey, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_rows(rows)
    , m_layoutKey(layoutKey) {
    m_header.setSectionsMovable(true);
    m_header.setMinimumSectionSize(kNarrowest);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        m_ids.push_back(m_rows.columnId(column));
        const QString heading = m_rows.headerData(column, Qt::Horizontal).toString();
        m_widths.push_back(defaultWidth(m_rows.columnKind(column), heading, m_header.font(), formats));
    }
    while (m_stretching + 1 < m_rows.columnCount() && m_rows.columnKind(m_stretching) != ColumnKind::Text)
        ++m_stretching;
    restore();
    for (int column = 0; column < m_rows.columnCount(); ++column)
        showOrHide(column);

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &TableColumns::save);
    connect(&m_header, &QHeaderView::sectionResized, this,
            [this](int column, int /*before*/, int width) { resized(column, width); });
    connect(&m_header, &QHeaderView::sectionMoved, this, &TableColumns::saveSoon);
}

TableColumns::~TableColumns() {
    if (m_saveSoon.isActive())
        save();
}

void TableColumns::setOffered(int column, bool offered) {
    if (offered)
        m_notOffered.erase(column);
    else
        m_notOffered.insert(column);
    showOrHide(column);
    fit();
}

void TableColumns::setHidden(int column, bool hidden) {
    if (hidden && shownCount() == 1 && !m_header.isSectionHidden(column))
        return;
    if (hidden)
        m_hidden.insert(column);
    else
        m_hidden.erase(column);
    showOrHide(column);
    fit();
    saveSoon();
}

void TableColumns::setFirstWidth(int column, int width) {
    if (m_isTheUsers)
        return;
    m_widths[std::size_t(column)] = width;
    showOrHide(column);
    fit();
}

void TableColumns::setHiddenAtFirst(int column) {
    if (m_isTheUsers)
        return;
    m_hidden.insert(column);
    showOrHide(column);
    fit();
}

void TableColumns::setStretching(int column) {
    m_stretching = column;
    for (int each = 0; each < m_rows.columnCount(); ++each)
        showOrHide(each);
    fit();
}

void TableColumns::fillMenu(QMenu &menu) {
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (m_notOffered.contains(column))
            continue;
        QString heading = m_rows.headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(heading.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        action->setEnabled(m_hidden.contains(column) || shownCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setHidden(column, !shown); });
    }
}

void TableColumns::fit() {
    if (m_header.isSectionHidden(m_stretching))
        return;
    const int others = m_header.length() - m_header.sectionSize(m_stretching);
    const QScopedValueRollback arranging(m_isArranging, true);
    m_header.resizeSection(m_stretching,
                           std::max(m_widths[std::size_t(m_stretching)], m_header.viewport()->width() - others));
}

void TableColumns::showOrHide(int column) {
    const QScopedValueRollback arranging(m_isArranging, true);
    m_header.setSectionHidden(column, m_hidden.contains(column) || m_notOffered.contains(column));
    if (!m_header.isSectionHidden(column))
        m_header.resizeSection(column, m_widths[std::size_t(column)]);
}

void TableColumns::resized(int column, int width) {
    if (m_isArranging || width == 0)
        return;
    m_widths[std::size_t(column)] = width;
    fit();
    saveSoon();
}

int TableColumns::shownCount() const {
    return m_header.count() - m_header.hiddenSectionCount();
}

QString TableColumns::settingsGroup() const {
    return setting_keys::kTables + u'/' + m_layoutKey;
}

void TableColumns::saveSoon() {
    if (!m_isArranging)
        m_saveSoon.start();
}

void TableColumns::save() const {
    QSettings settings;
    settings.remove(settingsGroup());
    settings.beginGroup(settingsGroup());
    settings.setValue(QStringLiteral("version"), kLayoutVersion);
    settings.beginWriteArray(QStringLiteral("columns"), m_header.count());
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        settings.setArrayIndex(visual);
        settings.setValue(QStringLiteral("id"), m_ids[std::size_t(column)]);
        settings.setValue(QStringLiteral("width"), m_widths[std::size_t(column)]);
        settings.setValue(QStringLiteral("hidden"), m_hidden.contains(column));
    }
    settings.endArray();
}

void TableColumns::restore() {
    QSettings settings;
    settings.beginGroup(settingsGroup());
    if (settings.value(QStringLiteral("version")).toInt() != kLayoutVersion)
        return;
    const int count = settings.beginReadArray(QStringLiteral("columns"));
    m_isTheUsers = count > 0;
    int visual = 0; // columns that are new stand behind those that are known
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const int column = m_rows.columnOfId(settings.value(QStringLiteral("id")).toString());
        if (column < 0 || m_header.visualIndex(column) < visual)
            continue;
        m_header.moveSection(m_header.visualIndex(column), visual++);
        m_widths[std::size_t(column)] =
            std::clamp(settings.value(QStringLiteral("width")).toInt(), kNarrowest, kWidest);
        if (settings.value(QStringLiteral("hidden")).toBool())
            m_hidden.insert(column);
    }
    settings.endArray();
    if (int(m_hidden.size()) == m_header.count())
        m_hidden.clear();
}

} // namespace ui
