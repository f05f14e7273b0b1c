// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "models/store/latest_answer.h"
#include "ui/shell/page_context.h"

#include <QFrame>

class QLabel;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace ui {

class BadgeLabel;
class ChargesSection;
class ElidedLabel;
class FactTable;
class IntegrationActions;
class Notice;
class NotesSection;
class SettingsSection;

/// All that is known of one integration: who and what it is, with its badge and the way back from a cancellation right
/// beside it; what it has cost and will cost, and why; settings, notes, syncs, history.
class IntegrationPanel : public QFrame {
    Q_OBJECT

public:
    /// @p actions: those on the integration that is shown.
    IntegrationPanel(const PageContext &context, const IntegrationActions &actions, QWidget *parent = nullptr);

    /// What the list knows of it already, at once; the rest follows. Nothing: none is selected.
    void showIntegration(const std::optional<domain::Integration> &integration);
    /// Several are selected: how many, and what they cost together, in a sentence. Shows none of them.
    void showSeveral(const QString &sentence);
    /// Something has changed: ask for the same one again.
    void refresh();

signals:
    void invoiceRequested(const QString &number);
    void labelEditRequested(const domain::Integration &integration);
    void feeChangeRequested(const domain::Integration &integration);
    void planChangeRequested(const domain::Integration &integration);

private:
    QWidget *header();
    QToolButton *editButton();
    void showHead();
    /// Until its details have come, the sections hold those of another one: nothing can be done with them.
    void showKnown(bool known);
    /// They don't come: whose they are is no longer left to be guessed.
    void showUnread();
    void showDetails(const store::IntegrationDetails &details);

    const PageContext &m_context;
    std::optional<domain::Integration> m_integration;
    bool m_isKnown = false; ///< the sections are about it
    store::LatestAnswer m_asked;
    QWidget *m_nothing;
    QLabel *m_hint; ///< in the place of an integration
    QWidget *m_content;
    ElidedLabel *m_label;
    QLabel *m_what;
    QLabel *m_terms;
    BadgeLabel *m_badge;
    QToolButton *m_uncancel;
    ElidedLabel *m_toggles;
    Notice *m_due;
    QLabel *m_unread;
    QTabWidget *m_tabs;
    ChargesSection *m_charges;
    SettingsSection *m_settings;
    NotesSection *m_notes;
    FactTable *m_syncs;
    FactTable *m_history;
};

} // namespace ui
