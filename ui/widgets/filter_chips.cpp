// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/theme/restyle.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"

#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

constexpr std::size_t kMostChips = 8; ///< no page has more filters

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_keys(kMostChips)
    , m_clear(new QToolButton(this)) {
    setObjectName(QStringLiteral("filters"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (std::size_t i = 0; i < kMostChips; ++i) {
        auto *chip = new FilterChip(this);
        connect(chip, &FilterChip::removeRequested, this, [this, i] { emit removeRequested(m_keys[i]); });
        m_chips.push_back(chip);
        row->addWidget(chip);
    }
    //: Button: takes all filters of a list away
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setObjectName(QStringLiteral("clear-filters"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    setRole(m_clear, "link");
    row->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterChips::clearRequested);
    hide();
}

void FilterChips::host(FilterChip *chip) {
    m_hosted.push_back(chip);
    layout()->removeWidget(m_clear);
    layout()->addWidget(chip);
    layout()->addWidget(m_clear);
}

void FilterChips::setChips(const std::vector<Chip> &chips) {
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_keys[i] = i < chips.size() ? chips[i].key : QString();
        m_chips[i]->setText(i < chips.size() ? chips[i].text : QString());
    }
    const bool hosts = std::ranges::any_of(m_hosted, [](const FilterChip *chip) { return !chip->text().isEmpty(); });
    setVisible(!chips.empty() || hosts);
}

QStringList FilterChips::texts() const {
    QStringList texts;
    for (const std::vector<FilterChip *> &chips : {m_chips, m_hosted}) {
        for (const FilterChip *chip : chips)
            texts += chip->text();
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace ui
