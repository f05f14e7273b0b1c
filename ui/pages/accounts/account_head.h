// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "ui/shell/page_context.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

class ElidedLabel;
class WriteGuard;

/// Who an account is, what it pays next and when, and how it stands (R9).
class AccountHead : public QFrame {
    Q_OBJECT

public:
    explicit AccountHead(const PageContext &context, QWidget *parent = nullptr);

    void showDetails(const store::AccountDetails &details);
    /// Until an answer comes, nothing of the one before.
    void clear();
    /// Cleared, and its details can't be read: which one it is shows all the same.
    void showNumber(domain::AccountId account);

signals:
    void editRequested();

private:
    /// A figure under what it is called.
    QWidget *fact(const QString &caption, QLabel *figure);

    const PageContext &m_context;
    ElidedLabel *m_name;
    ElidedLabel *m_contact;
    QLabel *m_next;
    QLabel *m_counts;
    QLabel *m_standing;
    QToolButton *m_edit;
    WriteGuard *m_editing;
};

} // namespace ui
