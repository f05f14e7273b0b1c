// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <vector>

namespace ui {

/// The desk's pages in the order of the side bar; @p parent owns them.
std::vector<Page *> createPages(const PageContext &context, QWidget *parent);

} // namespace ui
