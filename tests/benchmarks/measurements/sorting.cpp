// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measured_desk.h"
#include "tests/benchmarks/measurements/measurements.h"

#include <QHeaderView>
#include <QTest>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr double kIndexedMs = 500;
constexpr double kOtherMs = 1500;
constexpr int kInHeading = 12; ///< pixels from its corner

struct Subject {
    const char *name;
    ui::PageId page;
    const char *table;
    const char *choice; ///< to be pressed first; null: nothing
    const char *column;
    double limitMs;
};

void clickHeading(ui::TableView &table, int column) {
    QHeaderView &headings = *table.horizontalHeader();
    QTest::mouseClick(headings.viewport(), Qt::LeftButton, {},
                      QPoint(headings.sectionViewportPosition(column) + kInHeading, headings.height() / 2));
}

} // namespace

/// A click on a heading, by turns upwards and downwards.
void measureSorting(Bench &bench, const Data &data) {
    using enum ui::PageId;
    const std::array subjects{
        Subject{"accounts by email", Accounts, "accounts", nullptr, "email", kIndexedMs},
        Subject{"accounts by name", Accounts, "accounts", nullptr, "name", kIndexedMs},
        Subject{"accounts by their integrations", Accounts, "accounts", nullptr, "integrations", kOtherMs},
        Subject{"accounts by next billing date", Accounts, "accounts", nullptr, "next-billing", kOtherMs},
        Subject{"invoices by number", Invoices, "invoices", nullptr, "number", kIndexedMs},
        Subject{"invoices by day", Invoices, "invoices", nullptr, "issued-on", kIndexedMs},
        Subject{"invoices by account's name", Invoices, "invoices", nullptr, "account", kOtherMs},
        Subject{"invoices by total", Invoices, "invoices", nullptr, "total", kOtherMs},
        Subject{"charges to come by day", UpcomingRenewals, "upcoming", "choice-2", "due-on", kIndexedMs},
        Subject{"charges to come by account", UpcomingRenewals, "upcoming", "choice-2", "account", kOtherMs},
        Subject{"charges to come by amount", UpcomingRenewals, "upcoming", "choice-2", "amount", kOtherMs},
        Subject{"activity by time", Activity, "activity", nullptr, "at", kIndexedMs},
    };
    MeasuredDesk desk(data.url());
    for (const Subject &subject : subjects) {
        desk.goTo(subject.page);
        desk.settle();
        if (subject.choice) {
            desk.press(subject.choice);
            desk.settle();
        }
        auto &table = desk.find<ui::TableView>(subject.table);
        const int column = rowsOf(table).columnOfId(QLatin1String(subject.column));
        if (column < 0 || table.isColumnHidden(column))
            throw std::runtime_error(std::string("no such column to sort by: ") + subject.name);
        Row row{.what = u"sort: "_s + QLatin1String(subject.name),
                .database = data.database(),
                .limit = {.atMost = subject.limitMs}};
        for (int round = 0; round < 2 * bench.rounds; ++round) {
            row.product.add(desk.untilAnswered(table, [&] { clickHeading(table, column); }));
            desk.settle();
        }
        bench.report.add(row);
    }
}

} // namespace benchmarks
