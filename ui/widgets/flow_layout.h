// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace ui {

/// Widgets side by side, from the leading edge on, in as many lines as they need. What is hidden takes no room.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;

    int count() const override { return int(m_items.size()); }

    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

    QSize sizeHint() const override { return minimumSize(); }

    QSize minimumSize() const override;

private:
    /// How high it is; places nothing unless @p places.
    int arrange(const QRect &rect, bool places) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace ui
