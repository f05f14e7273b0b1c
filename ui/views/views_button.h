// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_context.h"
#include "ui/views/saved_views.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace ui {

class TableView;

/// The saved views of a page, in a menu: chooses, saves, renames and deletes them, and says on itself which one is
/// shown and whether it has been changed since.
class ViewsButton final : public QToolButton {
    Q_OBJECT

public:
    /// What a page lends it.
    struct Subject {
        TableView &table;
        std::function<FilterSet()> filters;
        /// Filters by these and no others. What isn't known any more is left out.
        std::function<void(const FilterSet &)> setFilters;
        QStringList neverKept = {}; ///< keys of filters that are no part of a view
        QString whyNeverKept = {};  ///< a sentence for whoever saves a view while one of them is set
    };

    /// @p page is what the settings call it.
    ViewsButton(const PageContext &context, const QString &page, Subject subject, QWidget *parent);

    /// The page is about to be shown for the first time, with nothing asked of it: shows the view that it opens with.
    void showFirst();
    /// The page's filters have changed.
    void follow();
    /// Shows what @p before shows, the same page's of another window: filters, columns, and which view that is.
    void takeOver(const ViewsButton &before);

private:
    void fillMenu();
    void addEntriesOfCurrent(QMenu &menu);
    void showView(const SavedView &view);
    void showNone();
    void askName(const QString &title, const QString &verb, const QString &name,
                 const std::function<void(const QString &)> &then);
    void saveAs(const QString &name);
    void remove(const SavedView &view);
    void tellRemoved(const SavedView &view, bool wasFirst);
    SavedView shown(const QString &name) const;
    bool isChanged() const;

    const PageContext &m_context;
    const QString m_page;
    const SavedViews m_views;
    const Subject m_subject;
    QString m_current; ///< its name; empty: none
};

} // namespace ui
