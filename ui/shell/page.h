// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

namespace ui {

/// One page of the desk. Its accessible name is its title. Where it shows more than one thing (an account, an invoice),
/// place() tells which, goTo() leads there, and placeChanged() says that the user has gone there within the page.
class Page : public QWidget {
    Q_OBJECT

public:
    /// @p title is the name that people see and hear: `Upcoming renewals`.
    Page(PageId id, const QString &title, QWidget *parent = nullptr);

    PageId id() const { return m_id; }

    const QString &title() const { return m_title; }

    /// Where the page is now, enough to come back to it.
    virtual Place place() const;

    /// The same, and what is selected there: enough to find it as it was left.
    virtual Place exactPlace() const { return place(); }

    /// Shows @p place, whose page is this one. Called before shown(). Emits no placeChanged().
    virtual void goTo(const Place &place);

    /// What is filtered and how the lists stand, as on @p before: the same page of another window on the same database.
    /// Called before the first goTo(). A page that nobody has looked at yet has nothing to take over.
    virtual void takeOver(const Page &before);

    /// The page has come into view: time to ask for what it shows.
    virtual void shown() {}

    /// The page has gone out of view: answers may wait until it is shown again.
    virtual void hidden() {}

    /// Puts the keyboard on the page's search field, if it has one (Ctrl+F).
    virtual void focusSearch() {}

signals:
    /// Something on the page leads elsewhere: to an account, an invoice.
    void navigationRequested(const ui::Place &place);
    /// The page shows something else than before: a step for Back.
    void placeChanged();

private:
    PageId m_id;
    QString m_title;
};

} // namespace ui
