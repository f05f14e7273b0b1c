// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "models/store/latest_answer.h"
#include "ui/dialogs/rename_dialog.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QPushButton;

namespace ui {

class FactTable;
class WriteGuard;

/// The suppliers or the sales channels of the catalogue by name; managers rename them. It reads while it is shown.
class NamesTab final : public QWidget {
    Q_OBJECT

public:
    NamesTab(const PageContext &context, CatalogueNames names, QWidget *parent = nullptr);

    void shown();
    void hidden();

private:
    /// Either kind: what tells one from another when it is renamed, and what it is called.
    struct Entry {
        qint64 id = 0;
        QString name;
    };

    using Entries = std::vector<Entry>;

    static store::Result<Entries> read(store::Catalogue &catalogue, CatalogueNames names);
    void ask();
    void present(const Entries &entries);
    void enableRename();
    void openForm();
    std::optional<Entry> selected() const;

    const PageContext &m_context;
    CatalogueNames m_names;
    Entries m_entries;
    bool m_isShown = false;
    FactTable *m_table;
    QPushButton *m_rename;
    WriteGuard *m_guard;
    store::LatestAnswer m_asked;
};

} // namespace ui
