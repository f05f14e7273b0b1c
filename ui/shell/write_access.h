// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/permission.h"

#include <QObject>

namespace ui {

/// Why something can't be changed now, for the whole window: the one place that everything which writes asks, whatever
/// the page. A reason that holds for all of them (the connection is lost) or for some commands (a role may not) is told
/// to it by a setter of its own here, and becomes one sentence in whyNot(); what is wrong with a single integration or
/// form is its page's business and isn't known here.
///
/// Whoever offers a command
/// - on a button or an action gives that to a WriteGuard (ui/actions/write_guard.h), which alone enables it from then
///   on and tells why it isn't, in the tooltip and for whoever listens; on a field in which it is typed, likewise;
/// - elsewhere asks whyNot() and follows changed().
///
/// This is courtesy: the database decides who may do what, and refuses.
class WriteAccess : public QObject {
    Q_OBJECT

public:
    /// @p roles are those of whoever sits at this desk.
    explicit WriteAccess(domain::Roles roles, QObject *parent = nullptr);

    /// Why nobody at this desk can give that command now, one sentence in the user's language; empty: nothing is in the
    /// way as far as is known here.
    QString whyNot(domain::Command command) const;

    /// The same but for a connection that is lost, which may come back: for what can be typed
    /// meanwhile, and done later.
    QString whyNever(domain::Command command) const;

    /// Why nothing at all can be changed while the database can't be reached.
    static QString lostSentence();

    /// The database has answered that they are others by now.
    void setRoles(domain::Roles roles);

    /// Whether the database takes changes at all: a standby doesn't.
    void setTakesChanges(bool takesChanges);

    /// The database can't be reached for the time being: nothing at all can be changed.
    void setLost(bool lost);

signals:
    /// whyNot() may say something else from now on.
    void changed();

private:
    domain::Roles m_roles;
    bool m_takesChanges = true;
    bool m_isLost = false;
};

} // namespace ui
