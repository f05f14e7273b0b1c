// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <vector>

namespace ui {

/// Where somebody has been, as in a browser: going elsewhere after Back forgets what lay ahead.
class NavigationHistory {
public:
    explicit NavigationHistory(const Place &start);

    const Place &current() const { return m_places[m_position]; }

    bool canGoBack() const { return m_position > 0; }

    bool canGoForward() const { return m_position + 1 < m_places.size(); }

    /// A new step; the same place again is none.
    void visit(const Place &place);
    /// Only when possible. The place to show now.
    const Place &goBack();
    const Place &goForward();

private:
    std::vector<Place> m_places;
    std::size_t m_position = 0;
};

} // namespace ui
