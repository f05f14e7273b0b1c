// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"

#include <QObject>

class QAbstractButton;
class QAction;

namespace ui {

class WriteAccess;

/// A button or an action that writes: it is enabled while neither its page nor WriteAccess has anything against it, and
/// says why not by its tooltip and its accessible description. Nobody else sets these three of it. Owned by what it
/// guards.
class WriteGuard final : public QObject {
    Q_OBJECT

public:
    /// @p command is what pressing it leads to; @p help its tooltip while it can be pressed.
    WriteGuard(const WriteAccess &access, domain::Command command, QAbstractButton *button, const QString &help = {});
    WriteGuard(const WriteAccess &access, domain::Command command, QAction *action, const QString &help = {});

    /// What the page has against it now, in a sentence; empty: nothing.
    void setReason(const QString &whyNot);
    /// The page has something against it that goes without saying: it is at work.
    void setBusy(bool busy);

private:
    WriteGuard(const WriteAccess &access, domain::Command command, QObject *guarded, const QString &help);
    void apply();

    const WriteAccess &m_access;
    const domain::Command m_command;
    const QString m_help;
    QAbstractButton *m_button = nullptr;
    QAction *m_action = nullptr;
    QString m_reason;
    bool m_busy = false;
};

} // namespace ui
