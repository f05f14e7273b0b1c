// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "ui/phrases/formats.h"

#include <QMap>
#include <QObject>

class QAction;

namespace ui {

class WriteAccess;

/// The lifecycle commands on one integration as actions for toolbars, menus and the button beside the badge. Enables
/// them, and nobody else does: what is possible say WriteAccess and the lifecycle table, and a disabled one tells why
/// (its tooltip and what is read aloud).
class IntegrationActions : public QObject {
    Q_OBJECT

public:
    IntegrationActions(const Formats &formats, const WriteAccess &access, QObject *parent = nullptr);

    /// @p command is one of domain::kLifecycleCommands.
    QAction *action(domain::Command command) const { return m_actions.value(command); }

    /// Which integration they are about, on which business day; nothing: none is selected.
    void setSubject(const std::optional<domain::Integration> &integration, domain::Day today);

    const std::optional<domain::Integration> &subject() const { return m_subject; }

    /// While a command is under way, nothing can be asked for.
    void setBusy(bool busy);

signals:
    void commandRequested(domain::Command command, const domain::Integration &integration);

private:
    void refresh();
    /// Empty: possible.
    QString whyNot(domain::Command command) const;

    const Formats &m_formats;
    const WriteAccess &m_access;
    QMap<domain::Command, QAction *> m_actions;
    std::optional<domain::Integration> m_subject;
    domain::Day m_today;
    bool m_busy = false;
};

} // namespace ui
