// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_history.h"

namespace ui {
namespace {

// A day's work of an agent fits; more would only be memory that nobody walks back through.
constexpr std::size_t kLongest = 200;

} // namespace

NavigationHistory::NavigationHistory(const Place &start)
    : m_places{start} {}

void NavigationHistory::visit(const Place &place) {
    if (place == current())
        return;
    m_places.resize(m_position + 1);
    m_places.push_back(place);
    if (m_places.size() > kLongest)
        m_places.erase(m_places.begin());
    m_position = m_places.size() - 1;
}

const Place &NavigationHistory::goBack() {
    Q_ASSERT(canGoBack());
    return m_places[--m_position];
}

const Place &NavigationHistory::goForward() {
    Q_ASSERT(canGoForward());
    return m_places[++m_position];
}

} // namespace ui
