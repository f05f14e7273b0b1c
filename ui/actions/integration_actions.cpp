// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/integration_actions.h"

#include "models/domain/policy.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/names.h"
#include "ui/shell/write_access.h"
#include "ui/theme/icons.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

using domain::Command;

QString iconOf(Command command) {
    switch (command) {
    case Command::Freeze:
    case Command::FreezeInstead: return QStringLiteral("freeze");
    case Command::Unfreeze: return QStringLiteral("unfreeze");
    case Command::Cancel: return QStringLiteral("cancel");
    default: return QStringLiteral("uncancel");
    }
}

QKeySequence shortcutOf(Command command) {
    switch (command) {
    case Command::Freeze: return Qt::CTRL | Qt::SHIFT | Qt::Key_F;
    case Command::Unfreeze: return Qt::CTRL | Qt::SHIFT | Qt::Key_U;
    case Command::Cancel: return Qt::CTRL | Qt::SHIFT | Qt::Key_X;
    case Command::Uncancel: return Qt::CTRL | Qt::SHIFT | Qt::Key_Z;
    default: return Qt::CTRL | Qt::SHIFT | Qt::Key_I;
    }
}

} // namespace

IntegrationActions::IntegrationActions(const Formats &formats, const WriteAccess &access, QObject *parent)
    : QObject(parent)
    , m_formats(formats)
    , m_access(access) {
    for (const Command command : domain::kLifecycleCommands) {
        auto *action = new QAction(icon(iconOf(command)), commandName(command), this);
        action->setObjectName(QString(domain::commandCode(command)));
        action->setShortcut(shortcutOf(command));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, command] {
            if (m_several > 0)
                emit bulkRequested(command);
            else if (m_subject)
                emit commandRequested(command, *m_subject);
        });
        m_actions.insert(command, action);
    }
    connect(&access, &WriteAccess::changed, this, &IntegrationActions::refresh);
    refresh();
}

void IntegrationActions::setSubject(const std::optional<domain::Integration> &integration, domain::Day today) {
    m_subject = integration;
    m_known.clear();
    m_several = 0;
    m_today = today;
    refresh();
}

void IntegrationActions::setSeveral(std::vector<domain::Integration> known, int count, domain::Day today) {
    m_subject.reset();
    m_known = std::move(known);
    m_several = count;
    m_today = today;
    refresh();
}

void IntegrationActions::setBusy(bool busy) {
    m_busy = busy;
    refresh();
}

void IntegrationActions::refresh() {
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        QAction *action = it.value();
        const QString reason = whyNot(it.key());
        action->setEnabled(reason.isEmpty());
        action->setToolTip(
            reason.isEmpty()
                //: %1 is a command, %2 a keyboard shortcut
                ? tr("%1 (%2)").arg(commandName(it.key()), action->shortcut().toString(QKeySequence::NativeText))
                : reason);
        action->setWhatsThis(reason);
    }
    m_actions[Command::FreezeInstead]->setVisible(isAnyCancelled());
}

/// Freeze instead is the answer to a cancellation; where plain freezing is possible it would be the same twice. Of
/// those that aren't at hand nobody knows.
bool IntegrationActions::isAnyCancelled() const {
    if (m_several == 0)
        return m_subject && m_subject->cancelOn;
    return int(m_known.size()) < m_several
           || std::ranges::any_of(m_known, [](const domain::Integration &each) { return each.cancelOn.has_value(); });
}

QString IntegrationActions::whyNot(Command command) const {
    if (const QString barred = m_access.whyNot(command); !barred.isEmpty())
        return barred;
    if (!m_subject && m_several == 0)
        return tr("Select an integration first.");
    if (m_busy)
        return tr("A command is under way.");
    if (m_several > 0)
        return whyNotForAny(command);
    if (isRemovalDue(*m_subject)) {
        return tr("Its removal on %1 has come: the next renewal run carries it out.")
            .arg(m_formats.day(*m_subject->cancelOn));
    }
    const domain::Transition &cell = domain::transition(m_subject->state(), command);
    if (cell.isPossible())
        return {};
    return sentence({.code = domain::ErrorCode::Refused,
                     .reason = cell.refusal,
                     .facts = {.integration = m_subject->id, .day = m_subject->cancelOn},
                     .allowed = domain::possibleCommands(m_subject->state())},
                    m_formats);
}

QString IntegrationActions::whyNotForAny(Command command) const {
    if (m_several > domain::policy::kMostAtOnce)
        return tr("At most %1 integrations can be changed at once; %2 are selected.")
            .arg(m_formats.count(domain::policy::kMostAtOnce), m_formats.count(m_several));
    const bool possible = std::ranges::any_of(m_known, [this, command](const domain::Integration &each) {
        return !isRemovalDue(each) && domain::transition(each.state(), command).isPossible();
    });
    // Of those that aren't at hand nobody knows yet: its dialog tells.
    if (possible || int(m_known.size()) < m_several)
        return {};
    return tr("It is possible for none of the %Ln selected integration(s).", nullptr, m_several);
}

/// R7, R10: any command would settle it first and find it gone.
bool IntegrationActions::isRemovalDue(const domain::Integration &integration) const {
    return integration.cancelOn && *integration.cancelOn <= m_today;
}

} // namespace ui
