// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"

#include <QObject>

class QAbstractButton;
class QAction;
class QPlainTextEdit;

namespace ui {

class WriteAccess;

/// A button or an action that writes, or a field for what is written: it is enabled while neither its page nor
/// WriteAccess has anything against it, and says why not by its tooltip and its accessible description. Nobody else
/// sets these three of it. Owned by what it guards.
class WriteGuard final : public QObject {
    Q_OBJECT

public:
    /// @p command is what pressing it leads to; @p help its tooltip while it can be pressed.
    WriteGuard(const WriteAccess &access, domain::Command command, QAbstractButton *button, const QString &help = {});
    WriteGuard(const WriteAccess &access, domain::Command command, QAction *action, const QString &help = {});

    /// Into @p field can be typed also while the connection is lost. Where it can't, its placeholder says so as well.
    WriteGuard(const WriteAccess &access, domain::Command command, QPlainTextEdit *field, const QString &help = {});

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
    QPlainTextEdit *m_field = nullptr;
    QString m_placeholder; ///< of the field while it can be typed into
    QString m_reason;
    bool m_busy = false;
};

} // namespace ui
