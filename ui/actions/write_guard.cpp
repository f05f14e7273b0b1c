// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/write_guard.h"

#include "ui/shell/write_access.h"

#include <QAbstractButton>
#include <QAction>
#include <QPlainTextEdit>

namespace ui {
namespace {

void applyTo(QWidget *widget, bool enabled, const QString &said) {
    widget->setEnabled(enabled);
    widget->setToolTip(said);
    widget->setAccessibleDescription(said);
}

} // namespace

WriteGuard::WriteGuard(const WriteAccess &access, domain::Command command, QObject *guarded, const QString &help)
    : QObject(guarded)
    , m_access(access)
    , m_command(command)
    , m_help(help) {
    connect(&access, &WriteAccess::changed, this, &WriteGuard::apply);
}

WriteGuard::WriteGuard(const WriteAccess &access, domain::Command command, QAbstractButton *button, const QString &help)
    : WriteGuard(access, command, static_cast<QObject *>(button), help) {
    m_button = button;
    apply();
}

WriteGuard::WriteGuard(const WriteAccess &access, domain::Command command, QAction *action, const QString &help)
    : WriteGuard(access, command, static_cast<QObject *>(action), help) {
    m_action = action;
    apply();
}

WriteGuard::WriteGuard(const WriteAccess &access, domain::Command command, QPlainTextEdit *field, const QString &help)
    : WriteGuard(access, command, static_cast<QObject *>(field), help) {
    m_field = field;
    m_placeholder = field->placeholderText();
    apply();
}

void WriteGuard::setReason(const QString &whyNot) {
    m_reason = whyNot;
    apply();
}

void WriteGuard::setBusy(bool busy) {
    m_busy = busy;
    apply();
}

void WriteGuard::apply() {
    const QString barred = m_field ? m_access.whyNever(m_command) : m_access.whyNot(m_command);
    // The page's reason may be of yesterday then.
    const QString why = barred.isEmpty() ? m_reason : barred;
    const bool enabled = why.isEmpty() && !m_busy;
    const QString said = why.isEmpty() ? m_help : why;
    if (m_button) {
        applyTo(m_button, enabled, said);
    } else if (m_field) {
        applyTo(m_field, enabled, said);
        m_field->setPlaceholderText(why.isEmpty() ? m_placeholder : why);
    } else {
        m_action->setEnabled(enabled);
        m_action->setToolTip(said); // its buttons take their accessible description from it
        m_action->setWhatsThis(why);
    }
}

} // namespace ui
