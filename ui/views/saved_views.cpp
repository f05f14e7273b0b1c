// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/saved_views.h"

#include <QCollator>
#include <QSettings>

#include <algorithm>

namespace ui {
namespace {

const QString kFirstKey = QStringLiteral("first");
const QString kViewsKey = QStringLiteral("views");
const QString kNameKey = QStringLiteral("name");
const QString kFiltersKey = QStringLiteral("filters");
const QString kLayoutKey = QStringLiteral("layout");

bool isSameName(const QString &a, const QString &b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Without the columns that @p other doesn't know.
TableLayout common(TableLayout layout, const TableLayout &other) {
    const auto knows = [&other](const QString &id) {
        return std::ranges::count(other.columns, id, &TableLayout::Column::id) > 0;
    };
    std::erase_if(layout.columns, [&knows](const TableLayout::Column &column) { return !knows(column.id); });
    if (layout.sort && !knows(layout.sort->column))
        layout.sort.reset();
    return layout;
}

} // namespace

bool SavedView::isShownBy(const FilterSet &shownFilters, const TableLayout &shown) const {
    return filters == shownFilters && common(layout, shown) == common(shown, layout);
}

SavedViews::SavedViews(const QString &page, const QStringList &neverKept)
    : m_group(QStringLiteral("views/") + page)
    , m_neverKept(neverKept) {
    std::vector<SavedView> views = all();
    const auto keepsTooMuch = [this](const SavedView &view) { return view.filters != kept(view.filters); };
    if (std::ranges::any_of(views, keepsTooMuch))
        write(views);
}

FilterSet SavedViews::kept(FilterSet set) const {
    for (const QString &key : m_neverKept)
        set.remove(key);
    return set;
}

std::vector<SavedView> SavedViews::all() const {
    QSettings settings;
    settings.beginGroup(m_group);
    std::vector<SavedView> views;
    const int count = settings.beginReadArray(kViewsKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        SavedView view{.name = settings.value(kNameKey).toString(), .filters = {}, .layout = {}};
        settings.beginGroup(kFiltersKey);
        const QStringList keys = settings.childKeys();
        for (const QString &key : keys)
            view.filters.insert(key, settings.value(key).toString());
        settings.endGroup();
        settings.beginGroup(kLayoutKey);
        view.layout = TableLayout::read(settings);
        settings.endGroup();
        if (!view.name.isEmpty())
            views.push_back(view);
    }
    settings.endArray();
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::ranges::sort(views, [&order](const SavedView &a, const SavedView &b) { return order(a.name, b.name); });
    return views;
}

std::optional<SavedView> SavedViews::named(const QString &name) const {
    const std::vector<SavedView> views = all();
    const auto found =
        std::ranges::find_if(views, [&name](const SavedView &view) { return isSameName(view.name, name); });
    return found == views.end() ? std::nullopt : std::optional(*found);
}

void SavedViews::save(const SavedView &view) const {
    std::vector<SavedView> views = all();
    std::erase_if(views, [&view](const SavedView &each) { return isSameName(each.name, view.name); });
    views.push_back(view);
    write(views);
}

void SavedViews::rename(const QString &from, const QString &to) const {
    std::vector<SavedView> views = all();
    const bool wasFirst = isSameName(nameOfFirst(), from);
    for (SavedView &view : views) {
        if (isSameName(view.name, from))
            view.name = to;
    }
    write(views);
    if (wasFirst)
        setFirst(to);
}

void SavedViews::remove(const QString &name) const {
    std::vector<SavedView> views = all();
    std::erase_if(views, [&name](const SavedView &each) { return isSameName(each.name, name); });
    write(views);
    if (isSameName(nameOfFirst(), name))
        setFirst({});
}

QString SavedViews::nameOfFirst() const {
    QSettings settings;
    return settings.value(m_group + u'/' + kFirstKey).toString();
}

void SavedViews::setFirst(const QString &name) const {
    QSettings settings;
    if (name.isEmpty())
        settings.remove(m_group + u'/' + kFirstKey);
    else
        settings.setValue(m_group + u'/' + kFirstKey, name);
}

void SavedViews::write(const std::vector<SavedView> &views) const {
    QSettings settings;
    settings.beginGroup(m_group);
    settings.remove(kViewsKey);
    settings.beginWriteArray(kViewsKey, int(views.size()));
    for (int i = 0; i < int(views.size()); ++i) {
        const SavedView &view = views[std::size_t(i)];
        settings.setArrayIndex(i);
        settings.setValue(kNameKey, view.name);
        settings.beginGroup(kFiltersKey);
        const FilterSet filters = kept(view.filters);
        for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter)
            settings.setValue(filter.key(), filter.value());
        settings.endGroup();
        settings.beginGroup(kLayoutKey);
        view.layout.write(settings);
        settings.endGroup();
    }
    settings.endArray();
}

} // namespace ui
