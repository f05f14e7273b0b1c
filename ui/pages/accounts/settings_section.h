// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "ui/dialogs/pair_dialog.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QToolButton;

namespace ui {

class FactTable;

/// An integration's settings, and the names of its credentials, whose values nobody reads back.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(const PageContext &context, QWidget *parent = nullptr);

    void showDetails(const store::IntegrationDetails &details);

private:
    using Kind = PairDialog::Kind;

    /// A list with its buttons below it.
    QWidget *half(Kind kind);

    FactTable *table(Kind kind) const { return kind == Kind::Setting ? m_settings : m_credentials; }

    /// Empty: none is selected.
    QString selectedName(Kind kind) const;
    QString valueOf(const QString &setting) const;
    void edit(Kind kind, const QString &name);
    void askToRemove(Kind kind);
    void remove(Kind kind, domain::IntegrationId integration, const QString &name);

    const PageContext &m_context;
    domain::IntegrationId m_integration;
    store::KeyValues m_pairs;
    FactTable *m_settings;
    FactTable *m_credentials;
};

} // namespace ui
