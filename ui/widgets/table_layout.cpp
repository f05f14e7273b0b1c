// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_layout.h"

#include <QSettings>

namespace ui {
namespace {

constexpr int kVersion = 1;
const QString kVersionKey = QStringLiteral("version");
const QString kColumnsKey = QStringLiteral("columns");
const QString kIdKey = QStringLiteral("id");
const QString kWidthKey = QStringLiteral("width");
const QString kHiddenKey = QStringLiteral("hidden");
const QString kSortColumnKey = QStringLiteral("sort/column");
const QString kDescendingKey = QStringLiteral("sort/descending");

} // namespace

TableLayout TableLayout::read(QSettings &settings) {
    TableLayout layout;
    if (settings.value(kVersionKey).toInt() != kVersion)
        return layout;
    const int count = settings.beginReadArray(kColumnsKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        layout.columns.push_back({.id = settings.value(kIdKey).toString(),
                                  .width = settings.value(kWidthKey).toInt(),
                                  .hidden = settings.value(kHiddenKey).toBool()});
    }
    settings.endArray();
    if (const QString column = settings.value(kSortColumnKey).toString(); !column.isEmpty()) {
        const bool descending = settings.value(kDescendingKey).toBool();
        layout.sort = Sort{.column = column, .order = descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return layout;
}

void TableLayout::write(QSettings &settings) const {
    settings.remove(QString());
    settings.setValue(kVersionKey, kVersion);
    settings.beginWriteArray(kColumnsKey, int(columns.size()));
    for (int i = 0; i < int(columns.size()); ++i) {
        settings.setArrayIndex(i);
        const Column &column = columns[std::size_t(i)];
        settings.setValue(kIdKey, column.id);
        settings.setValue(kWidthKey, column.width);
        settings.setValue(kHiddenKey, column.hidden);
    }
    settings.endArray();
    if (sort) {
        settings.setValue(kSortColumnKey, sort->column);
        settings.setValue(kDescendingKey, sort->order == Qt::DescendingOrder);
    }
}

} // namespace ui
