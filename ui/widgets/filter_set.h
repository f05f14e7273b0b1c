// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace ui {

/// The filters of a page that are set, by keys of the page's own: codes, ids and days as files write them, never words.
/// What a page doesn't know (any more) it leaves out.
using FilterSet = QMap<QString, QString>;

} // namespace ui
