// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace ui {

class FilterChip;

/// The filters that are set, each in words with a button that takes it away, and one button for all of them. Hidden
/// while none is.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        QString key;
        QString text; ///< `Kind: Opening`
    };

    explicit FilterChips(QWidget *parent = nullptr);

    /// Takes in a chip that knows its own words. It stands behind the others.
    void host(FilterChip *chip);
    /// What is set now, but for the hosted ones.
    void setChips(const std::vector<Chip> &chips);
    /// What each says, hosted ones included.
    QStringList texts() const;

signals:
    void removeRequested(const QString &key);
    void clearRequested();

private:
    std::vector<FilterChip *> m_chips; ///< as many as were ever shown at once
    std::vector<FilterChip *> m_hosted;
    std::vector<QString> m_keys;
    QToolButton *m_clear;
};

} // namespace ui
