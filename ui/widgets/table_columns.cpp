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
    case ColumnKind::Id:
    case ColumnKind::Count: width = widthOf(QStringLiteral("0000000")); break;
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
    m_firstWidths = m_widths;
    QSettings settings;
    settings.beginGroup(settingsGroup());
    const TableLayout kept = TableLayout::read(settings);
    m_isTheUsers = !kept.columns.empty();
    take(kept);
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
    m_firstWidths[std::size_t(column)] = width;
    if (m_isTheUsers)
        return;
    m_widths[std::size_t(column)] = width;
    showOrHide(column);
    fit();
}

void TableColumns::setHiddenAtFirst(int column) {
    m_firstHidden.insert(column);
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
    for (const int column : offered()) {
        QAction *action = menu.addAction(heading(column).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!isHidden(column));
        action->setEnabled(isHidden(column) || shownCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setHidden(column, !shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &TableColumns::reset);
}

std::vector<int> TableColumns::offered() const {
    std::vector<int> columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (!m_notOffered.contains(column))
            columns.push_back(column);
    }
    return columns;
}

QString TableColumns::heading(int column) const {
    return m_rows.headerData(column, Qt::Horizontal).toString();
}

void TableColumns::move(int column, bool towardsEnd) {
    const std::vector<int> columns = offered();
    const auto place = std::ranges::find(columns, column);
    if (place == columns.end() || (towardsEnd ? place + 1 == columns.end() : place == columns.begin()))
        return;
    const int past = towardsEnd ? *(place + 1) : *(place - 1);
    m_header.moveSection(m_header.visualIndex(column), m_header.visualIndex(past));
}

void TableColumns::setSort(const std::optional<TableLayout::Sort> &sort) {
    if (sort == m_sort)
        return;
    m_sort = sort;
    saveSoon();
}

TableLayout TableColumns::layout() const {
    TableLayout layout{.columns = {}, .sort = m_sort};
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const auto column = std::size_t(m_header.logicalIndex(visual));
        layout.columns.push_back(
            {.id = m_ids[column], .width = m_widths[column], .hidden = m_hidden.contains(int(column))});
    }
    return layout;
}

void TableColumns::setLayout(const TableLayout &layout) {
    m_hidden.clear();
    take(layout);
    m_isTheUsers = true;
    for (int column = 0; column < m_rows.columnCount(); ++column)
        showOrHide(column);
    fit();
    saveSoon();
}

void TableColumns::reset() {
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        for (int column = 0; column < m_header.count(); ++column)
            m_header.moveSection(m_header.visualIndex(column), column);
    }
    m_widths = m_firstWidths;
    m_hidden = m_firstHidden;
    m_sort.reset();
    for (int column = 0; column < m_rows.columnCount(); ++column)
        showOrHide(column);
    fit();
    saveSoon();
    emit wasReset();
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
    if (m_isArranging)
        return;
    m_saveSoon.start();
    emit changed();
}

void TableColumns::save() const {
    QSettings settings;
    settings.beginGroup(settingsGroup());
    layout().write(settings);
}

void TableColumns::take(const TableLayout &layout) {
    const QScopedValueRollback arranging(m_isArranging, true);
    int visual = 0; // columns that are new stand behind those that are known
    for (const TableLayout::Column &each : layout.columns) {
        const int column = m_rows.columnOfId(each.id);
        if (column < 0 || m_header.visualIndex(column) < visual)
            continue;
        m_header.moveSection(m_header.visualIndex(column), visual++);
        m_widths[std::size_t(column)] = std::clamp(each.width, kNarrowest, kWidest);
        if (each.hidden)
            m_hidden.insert(column);
    }
    if (int(m_hidden.size()) == m_header.count())
        m_hidden.clear();
    const int sorted = layout.sort ? m_rows.columnOfId(layout.sort->column) : -1;
    m_sort = m_rows.isSortable(sorted) ? layout.sort : std::nullopt;
}

} // namespace ui
