// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measured_desk.h"
#include "tests/benchmarks/measurements/measurements.h"

#include <QScrollBar>

#include <random>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJumpsARound = 4;

struct Subject {
    const char *name;
    ui::PageId page;
    const char *table;
    const char *choice = nullptr; ///< to be pressed first; null: nothing
    QString sortedIds = {};       ///< all ids in the order of the table; empty: none is compared
};

/// Whether the rows in view are those of that place.
void compare(Bench &bench, const Data &data, const Subject &subject, const ui::TableView &table) {
    const int row = table.rowAt(0);
    const QString shown = rowsOf(table).index(row, 0).data(int(tables::Role::Id)).toString();
    const QString stored = data.value(subject.sortedIds + u" LIMIT 1 OFFSET %1"_s.arg(row));
    if (shown != stored)
        bench.report.differ(u"%1, row %2 of %3: %4 instead of %5"_s.arg(data.database())
                                .arg(row)
                                .arg(QLatin1String(subject.name), shown, stored));
}

} // namespace

/// Dragging the scroll bar to a place where nobody has been.
void measureJumps(Bench &bench, const Data &data) {
    const std::array subjects{
        Subject{"accounts", ui::PageId::Accounts, "accounts"},
        Subject{.name = "invoices",
                .page = ui::PageId::Invoices,
                .table = "invoices",
                .sortedIds = u"SELECT id FROM invoice ORDER BY id DESC"_s},
        Subject{"charges to come, by integration", ui::PageId::UpcomingRenewals, "upcoming", "choice-2"},
        Subject{.name = "activity",
                .page = ui::PageId::Activity,
                .table = "activity",
                .sortedIds = u"SELECT id FROM audit_entry ORDER BY id DESC"_s},
    };
    MeasuredDesk desk(data.url());
    std::mt19937 draw(1);
    for (const Subject &subject : subjects) {
        desk.goTo(subject.page);
        desk.settle();
        if (subject.choice) {
            desk.press(subject.choice);
            desk.settle();
        }
        auto &table = desk.find<ui::TableView>(subject.table);
        QScrollBar &bar = *table.verticalScrollBar();
        Row row{.what = u"jump anywhere: "_s + QLatin1String(subject.name),
                .database = data.database(),
                .limit = {.atMost = 100}};
        for (int jump = 0; jump < bench.rounds * kJumpsARound; ++jump) {
            const int place = int(draw() % unsigned(bar.maximum() + 1));
            row.product.add(desk.untilPainted(
                table, [&] { bar.setValue(place); }, [&] { return bar.value() == place && areRowsInView(table); }));
            desk.settle();
        }
        row.remark = u"%1 rows; 9 of 10 jumps within %2 ms"_s.arg(rowsOf(table).rowCount())
                         .arg(row.product.quantile(0.9), 0, 'f', 0);
        if (!subject.sortedIds.isEmpty())
            compare(bench, data, subject, table);
        bench.report.add(row);
    }
}

} // namespace benchmarks
