// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/integration.h"
#include "ui/phrases/formats.h"

#include <QMap>
#include <QObject>

#include <vector>

class QAction;

namespace ui {

class WriteAccess;

/// The lifecycle commands on one integration, or on several at once, as actions for toolbars, menus and the button
/// beside the badge. Enables them, and nobody else does: what is possible say WriteAccess and the lifecycle table, and
/// a disabled one tells why (its tooltip and what is read aloud).
class IntegrationActions : public QObject {
    Q_OBJECT

public:
    IntegrationActions(const Formats &formats, const WriteAccess &access, QObject *parent = nullptr);

    /// @p command is one of domain::kLifecycleCommands.
    QAction *action(domain::Command command) const { return m_actions.value(command); }

    /// Which integration they are about, on which business day; nothing: none is selected.
    void setSubject(const std::optional<domain::Integration> &integration, domain::Day today);

    const std::optional<domain::Integration> &subject() const { return m_subject; }

    /// They are about @p count integrations, more than one, of which @p known are at hand. What is possible for any of
    /// them can be asked for, of no more than policy::kMostAtOnce.
    void setSeveral(std::vector<domain::Integration> known, int count, domain::Day today);

    /// While a command is under way, nothing can be asked for.
    void setBusy(bool busy);

signals:
    void commandRequested(domain::Command command, const domain::Integration &integration);
    /// On all of the several.
    void bulkRequested(domain::Command command);

private:
    void refresh();
    /// Empty: possible.
    QString whyNot(domain::Command command) const;
    QString whyNotForAny(domain::Command command) const;
    bool isAnyCancelled() const;
    bool isRemovalDue(const domain::Integration &integration) const;

    const Formats &m_formats;
    const WriteAccess &m_access;
    QMap<domain::Command, QAction *> m_actions;
    std::optional<domain::Integration> m_subject;
    std::vector<domain::Integration> m_known; ///< of several
    int m_several = 0;                        ///< how many; 0: they are about one, or none
    domain::Day m_today;
    bool m_busy = false;
};

} // namespace ui
