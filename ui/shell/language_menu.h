// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace ui {

/// The languages that can be spoken, each by its own name, and the system's.
class LanguageMenu final : public QMenu {
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent = nullptr);

    /// @p choice is a code of @p codes; empty: the system's language.
    void offer(const QStringList &codes, const QString &choice);

signals:
    /// Empty: the system's.
    void chosen(const QString &code);

private:
    void add(const QString &text, const QString &code, const QString &choice);

    QActionGroup *m_group;
};

} // namespace ui
