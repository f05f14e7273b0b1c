// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/client.h"
#include "models/tables/windowed_table_model_base.h"
#include "tests/support/fake_lists.h"

#include <functional>
#include <memory>

/// One of the six models over a fake world, as tests of what they all promise see it.
struct Subject {
    std::shared_ptr<tables::WindowedTableModelBase> model;
    /// Asks for the items that @p search lets through (0: all), in that order.
    std::function<void(int search, Qt::SortOrder order)> ask;
    /// Whether the row is here and says of @p item what the world says.
    std::function<bool(int row, fake::Item item)> shows;
    /// Shows a row that a command has returned.
    std::function<bool(fake::Item item)> patch;
    bool searches = false; ///< the list has a filter that the fake understands
};

/// A world, the client to it, and the model called @p name: `accounts`, `integrations`, `invoices`, `invoice lines`,
/// `upcoming`, `activity`.
struct Desk {
    Desk(const QString &name, qint64 count);

    /// What the database would list.
    std::vector<fake::Item> expected(int search, Qt::SortOrder order) const;
    /// As a view does that shows these rows: asks for all their cells, again and again until nothing more comes.
    void look(int top, int rows);

    /// Tells the client's views that something has changed.
    void changed() { emit client.changed(); }

    fake::World world;
    store::Client client;
    Subject subject;
};

/// Test rows, one a model.
void addRowForEachModel();
