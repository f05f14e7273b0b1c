// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/renewals.h"
#include "ui/phrases/formats.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class WriteAccess;

/// Accounts that can't be settled (R19), by name, each with why, a way to the account and a way to try it again.
/// Hidden while there are none.
class IncompleteList : public QWidget {
    Q_OBJECT

public:
    /// @p heading says which accounts these are.
    IncompleteList(const QString &heading, const Formats &formats, const WriteAccess &access,
                   QWidget *parent = nullptr);

    void present(const std::vector<store::IncompleteAccount> &accounts);

signals:
    void accountRequested(domain::AccountId account);
    void retryRequested(domain::AccountId account);

private:
    QWidget *row(const store::IncompleteAccount &account);

    const Formats &m_formats;
    const WriteAccess &m_access;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
};

} // namespace ui
