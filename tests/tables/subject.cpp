// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tables/subject.h"

#include "models/tables/accounts_table_model.h"
#include "models/tables/activity_table_model.h"
#include "models/tables/integrations_table_model.h"
#include "models/tables/invoice_lines_table_model.h"
#include "models/tables/invoices_table_model.h"
#include "models/tables/upcoming_table_model.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace {

QString textOf(int search) {
    return search == 0 ? QString() : QString::number(search);
}

void narrow(store::AccountQuery &query, int search) {
    query.search = textOf(search);
}

void narrow(store::InvoiceQuery &query, int search) {
    query.filter.search = textOf(search);
}

void narrow(store::InvoiceLineQuery &query, int search) {
    query.filter.search = textOf(search);
}

void narrow(store::ActivityQuery &query, int search) {
    query.login = textOf(search);
}

template <typename Query>
constexpr bool kSearches = requires(Query &query) {
    narrow(query, 0);
};

template <typename Model>
Subject subjectOf(store::Client &client, typename Model::Row (*rowOf)(fake::Item)) {
    using Query = typename Model::Query;
    auto made = std::make_shared<Model>(client);
    Model *model = made.get();
    Subject subject;
    subject.ask = [model](int search, Qt::SortOrder order) {
        Query query = model->query();
        if constexpr (kSearches<Query>)
            narrow(query, search);
        query.order = order;
        model->setQuery(query);
    };
    subject.shows = [model, rowOf](int row, fake::Item item) { return model->rowAt(row) == rowOf(item); };
    subject.patch = [model, rowOf](fake::Item item) { return model->patch(rowOf(item)); };
    subject.searches = kSearches<Query>;
    subject.model = std::move(made);
    return subject;
}

Subject subjectCalled(const QString &name, store::Client &client) {
    if (name == QLatin1String("accounts"))
        return subjectOf<tables::AccountsTableModel>(client, &fake::accountRow);
    if (name == QLatin1String("integrations"))
        return subjectOf<tables::IntegrationsTableModel>(client, &fake::integrationRow);
    if (name == QLatin1String("invoices"))
        return subjectOf<tables::InvoicesTableModel>(client, &fake::invoiceRow);
    if (name == QLatin1String("invoice lines"))
        return subjectOf<tables::InvoiceLinesTableModel>(client, &fake::invoiceLineRow);
    if (name == QLatin1String("upcoming"))
        return subjectOf<tables::UpcomingTableModel>(client, &fake::upcomingRow);
    return subjectOf<tables::ActivityTableModel>(client, &fake::activityRow);
}

} // namespace

Desk::Desk(const QString &name, qint64 count)
    : world(count)
    , client(fake::database(world))
    , subject(subjectCalled(name, client)) {
    // The feed tells of a change when it begins after the first question: let it begin, which takes one look at the
    // database; the second one says that it has.
    if (!QTest::qWaitFor([this] { return world.pollCount() > 1; }, support::kPatienceMs))
        qFatal("the feed doesn't begin");
}

std::vector<fake::Item> Desk::expected(int search, Qt::SortOrder order) const {
    std::vector<fake::Item> items = world.items();
    if (search != 0)
        std::erase_if(items, [search](fake::Item item) { return item.id % search != 0; });
    if (order == Qt::DescendingOrder)
        std::ranges::reverse(items);
    return items;
}

void Desk::look(int top, int rows) {
    const auto lookOnce = [this, top, rows] {
        tables::WindowedTableModelBase &model = *subject.model;
        for (int row = top; row < std::min(top + rows, model.rowCount()); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                model.index(row, column).data();
        }
        return !model.isLoading();
    };
    const QDeadlineTimer deadline(support::kPatienceMs);
    QTimer alarm; // wakes the loop when nothing else does
    alarm.start(500);
    while (!lookOnce()) {
        QVERIFY2(!deadline.hasExpired(), "what is in view never comes");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void addRowForEachModel() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"accounts", "integrations", "invoices", "invoice lines", "upcoming", "activity"})
        QTest::newRow(name) << QString::fromLatin1(name);
}
