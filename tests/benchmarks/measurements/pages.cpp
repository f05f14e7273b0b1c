// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measured_desk.h"
#include "tests/benchmarks/measurements/measurements.h"

#include <QSqlTableModel>
#include <QTableView>
#include <QTest>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

struct Subject {
    const char *name;
    ui::PageId page;
    const char *table; ///< of the desk's, by object name
    QString relation;  ///< what somebody would show who has no desk
    QString filter = {};
};

/// What a Qt programmer would write first.
double openPlainly(const Data &data, const Subject &subject) {
    QSqlDatabase database = data.openByQtSql();
    const QString name = database.connectionName();
    double taken = 0;
    {
        QSqlTableModel model(nullptr, database);
        QTableView view;
        view.resize(1280, 800);
        taken = timed([&] {
            model.setTable(subject.relation);
            model.setFilter(subject.filter);
            if (!model.select())
                throw std::runtime_error("a plain table can't be read");
            view.setModel(&model);
            view.show();
            waitUntil("the plain table", [&view] { return !view.visibleRegion().isEmpty(); });
            view.viewport()->repaint();
        });
    }
    database = {};
    QSqlDatabase::removeDatabase(name);
    return taken;
}

} // namespace

/// A page that nobody has opened yet in this window, from the click on the side bar. The accounts' rows are there with
/// every window, which asks for them while it is made; how long that takes alone is measured apart.
void measurePages(Bench &bench, const Data &data) {
    const std::array subjects{
        Subject{"accounts", ui::PageId::Accounts, "accounts", u"account"_s},
        Subject{"upcoming", ui::PageId::UpcomingRenewals, "upcoming", u"renewal_charge"_s,
                u"due_on <= '%1'"_s.arg(QLatin1String(Data::kAllDue))},
        Subject{"invoices", ui::PageId::Invoices, "invoices", u"invoice"_s},
        Subject{"activity", ui::PageId::Activity, "activity", u"audit_entry"_s},
    };
    MeasuredDesk desk(data.url());
    for (const Subject &subject : subjects) {
        Row row{.what = u"open the page: "_s + QLatin1String(subject.name),
                .database = data.database(),
                .limit = {.atMost = 100},
                .baselineIs = u"QSqlTableModel and QTableView on "_s + subject.relation};
        if (data.url().backend == store::Backend::PostgreSql)
            row.limit.ratioAtMost = 0.1;
        const auto open = [&] {
            desk.reopenWindow();
            if (subject.page == ui::PageId::Accounts) {
                desk.goTo(ui::PageId::Invoices);
                desk.settle();
            }
            ui::TableView *table =
                desk.window().page(subject.page)->findChild<ui::TableView *>(QLatin1String(subject.table));
            return desk.untilPainted(
                *table, [&] { desk.goTo(subject.page); }, [table] { return areRowsInView(*table); });
        };
        open(); // statements are known and caches warm from then on
        inTurn(bench.rounds, row, open, [&] { return openPlainly(data, subject); });
        bench.report.add(row);
    }
    Row anew{.what = u"make the accounts page and open it"_s, .database = data.database(), .limit = {.atMost = 100}};
    for (int round = 0; round < bench.rounds; ++round)
        anew.product.add(desk.timeOfNewAccountsPage());
    bench.report.add(anew);
}

} // namespace benchmarks
