// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/naive_lists.h"
#include "tests/store/sample_database.h"
#include "tests/support/backend_rows.h"

#include <QTest>

#include <array>
#include <map>

using namespace domain;
using namespace store;

namespace {

constexpr std::array kOrders{Qt::AscendingOrder, Qt::DescendingOrder};

const char *wordOf(Qt::SortOrder order) {
    return order == Qt::AscendingOrder ? "ascending" : "descending";
}

Money amountOf(const AccountRow &) {
    return {};
}

Money amountOf(const Integration &) {
    return {};
}

Money amountOf(const Invoice &invoice) {
    return invoice.total;
}

Money amountOf(const InvoiceLineRow &row) {
    return row.line.amount;
}

Money amountOf(const UpcomingRow &row) {
    return row.amount;
}

Money amountOf(const ActivityRow &) {
    return {};
}

template <typename Row>
Money sumOf(const std::vector<Row> &rows) {
    Money sum;
    for (const Row &row : rows)
        sum += amountOf(row);
    return sum;
}

} // namespace

/// Every list, by every column, in both orders and windows of several sizes, says row for row what a naive computation
/// in memory says of the same database.
class ListsTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { support::addBackendRows(); }

    void theSampleHasSomethingOfEverything() {
        // A sample in which nothing is parked, due, unpriced or pending would prove little.
        QVERIFY(
            std::ranges::any_of(naive().accounts({}), [](const AccountRow &row) { return row.parked.has_value(); }));
        const std::vector<UpcomingRow> rows = naive().upcoming({.from = m_start, .to = naive().today()});
        QVERIFY(std::ranges::any_of(rows, [](const UpcomingRow &row) { return row.unpricedCount > 0; }));
        QVERIFY(std::ranges::any_of(rows, [](const UpcomingRow &row) { return row.removalCount > 0; }));
        QVERIFY(std::ranges::any_of(rows, [](const UpcomingRow &row) { return row.frozenCount > 0; }));
        QVERIFY(naive().invoices({}).size() > 100);
    }

    void accounts_data() {
        QTest::addColumn<AccountQuery>("query");
        const std::array searches{
            "",         "acme", "ÄRZTE",         "ömer ö",    "%", "_",      "\\",  "0% w", "'",   "[br",     "*",
            "?",        "ице",  "🧊",          "12",        "1", "@MAIL2", "ÉTÉ", "-",    "été", "übersee", "ß",
            "  Zebra ", "--",   "nobody at all", "\"Quotes\""};
        for (const auto &[sort, name] : kAccountColumns) {
            for (const Qt::SortOrder order : kOrders) {
                for (const char *search : searches) {
                    QTest::addRow("accounts that “%s” finds, by %s, %s", search, name, wordOf(order))
                        << AccountQuery{QString::fromUtf8(search), sort, order};
                }
            }
        }
    }

    void accounts() {
        QFETCH(AccountQuery, query);
        compare(query, naive().accounts(query), &Lists::accounts, lists().accountTotals(query));
    }

    void searchesThatNothingCanMatch_data() {
        QTest::addColumn<QString>("search");
        QTest::newRow("a NUL behind a name") << QStringLiteral("Acme") + QChar(u'\0');
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD83E));
        QTest::newRow("a pasted book") << QString(100'000, u'%');
        QTest::newRow("a pasted book in another script") << QString(100'000, QChar(0x0416));
    }

    void searchesThatNothingCanMatch() {
        QFETCH(QString, search);
        const Result<std::vector<AccountRow>> rows = lists().accounts({.search = search}, {});
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(0));
        const Result<Totals> invoices = lists().invoiceTotals({.search = search});
        QVERIFY(invoices);
        QCOMPARE(invoices->rows, 0);
    }

    void integrations_data() {
        QTest::addColumn<IntegrationQuery>("query");
        for (const auto &[sort, name] : kIntegrationColumns) {
            for (const Qt::SortOrder order : kOrders) {
                QTest::addRow("all integrations by %s, %s", name, wordOf(order)) << IntegrationQuery{{}, sort, order};
                QTest::addRow("integrations of one account by %s, %s", name, wordOf(order))
                    << IntegrationQuery{busiest(), sort, order};
            }
        }
        QTest::newRow("integrations of an account that isn't there") << IntegrationQuery{AccountId{4711}};
    }

    void integrations() {
        QFETCH(IntegrationQuery, query);
        compare(query, naive().integrations(query), &Lists::integrations, lists().integrationTotals(query));
    }

    void invoices_data() {
        QTest::addColumn<InvoiceQuery>("query");
        for (const auto &[sort, name] : kInvoiceColumns) {
            for (const Qt::SortOrder order : kOrders) {
                for (const auto &[filter, filtered] : invoiceFilters())
                    QTest::addRow("%s by %s, %s", filtered, name, wordOf(order)) << InvoiceQuery{filter, sort, order};
            }
        }
    }

    void invoices() {
        QFETCH(InvoiceQuery, query);
        compare(query, naive().invoices(query), &Lists::invoices, lists().invoiceTotals(query.filter));
    }

    void invoiceLines_data() {
        QTest::addColumn<InvoiceLineQuery>("query");
        const IntegrationId integration = naive().integrations({busiest()}).front().id;
        const InvoiceId invoice = naive().invoices({.filter = {.account = busiest()}}).front().id;
        for (const auto &[sort, name] : kLineColumns) {
            for (const Qt::SortOrder order : kOrders) {
                for (const auto &[filter, filtered] : invoiceFilters())
                    QTest::addRow("lines of %s by %s, %s", filtered, name, wordOf(order))
                        << InvoiceLineQuery{filter, {}, {}, sort, order};
                QTest::addRow("lines of one integration by %s, %s", name, wordOf(order))
                    << InvoiceLineQuery{{}, integration, {}, sort, order};
                QTest::addRow("lines of one invoice by %s, %s", name, wordOf(order))
                    << InvoiceLineQuery{{}, {}, invoice, sort, order};
                QTest::addRow("lines of one supplier by %s, %s", name, wordOf(order))
                    << InvoiceLineQuery{{}, {}, {}, sort, order, commonest().supplierId};
            }
        }
        QTest::newRow("renewal lines of one integration")
            << InvoiceLineQuery{{.kind = InvoiceKind::Renewal}, integration, {}};
    }

    void invoiceLines() {
        QFETCH(InvoiceLineQuery, query);
        compare(query, naive().invoiceLines(query), &Lists::invoiceLines, lists().invoiceLineTotals(query));
    }

    void upcoming_data() {
        QTest::addColumn<UpcomingQuery>("query");
        const Day today = naive().today();
        const std::array ranges{
            std::tuple(m_start, today, "what is unsettled"),
            std::tuple(m_start, today.plusDays(60), "from the oldest unsettled date on"),
            std::tuple(today, today.plusDays(365), "a year from today"),
            std::tuple(today.plusDays(100), today.plusDays(115), "some days far ahead"),
            std::tuple(today.plusDays(3), today.plusDays(3), "one day"),
            std::tuple(today, today.plusDays(-1), "a range that ends before it begins"),
        };
        for (const auto &[by, entity] : kUpcomingBy) {
            for (const auto &[sort, name] : kUpcomingColumns) {
                for (const Qt::SortOrder order : kOrders) {
                    for (const auto &[from, to, range] : ranges) {
                        QTest::addRow("%s: all by %s, sorted by %s, %s", range, entity, name, wordOf(order))
                            << UpcomingQuery{from, to, by, {}, sort, order};
                        QTest::addRow("%s: one account by %s, sorted by %s, %s", range, entity, name, wordOf(order))
                            << UpcomingQuery{from, to, by, busiest(), sort, order};
                        QTest::addRow("%s: one supplier by %s, sorted by %s, %s", range, entity, name, wordOf(order))
                            << UpcomingQuery{from, to, by, {}, sort, order, commonest().supplierId};
                        QTest::addRow("%s: one supplier and channel of an account by %s, sorted by %s, %s", range,
                                      entity, name, wordOf(order))
                            << UpcomingQuery{
                                   from, to, by, busiest(), sort, order, ofBusiest().supplierId, ofBusiest().channelId};
                    }
                }
            }
        }
    }

    void upcoming() {
        QFETCH(UpcomingQuery, query);
        const std::vector<UpcomingRow> expected = naive().upcoming(query);
        const Result<Totals> totals = lists().upcomingTotals(query);
        compare(query, expected, &Lists::upcoming, totals);
        qint64 charges = 0;
        qint64 removals = 0;
        for (const UpcomingRow &row : expected) {
            charges += row.connectivityCount + row.frozenCount;
            removals += row.removalCount;
        }
        QCOMPARE(totals->charges, charges);
        QCOMPARE(totals->removals, removals);
    }

    void shares_data() {
        QTest::addColumn<UpcomingQuery>("query");
        const Day today = naive().today();
        const auto add = [&](const char *what, UpcomingQuery query) {
            query.from = query.to == today ? m_start : today;
            QTest::addRow("%s", what) << query;
        };
        add("all of a year", {.to = today.plusDays(365)});
        add("all that is unsettled", {.to = today});
        add("of one account", {.to = today.plusDays(365), .account = busiest()});
        add("of one supplier", {.to = today.plusDays(90), .supplier = commonest().supplierId});
        add("of one sales channel", {.to = today.plusDays(90), .channel = commonest().channelId});
        add("of nobody", {.to = today.plusDays(90), .supplier = SupplierId{4711}});
    }

    void shares() {
        QFETCH(UpcomingQuery, query);
        const Totals totals = *lists().upcomingTotals(query);
        for (const ShareBy by : {ShareBy::Supplier, ShareBy::Channel}) {
            const std::vector<UpcomingShare> shares = *lists().upcomingShares(query, by);
            QVERIFY(shares == naive().upcomingShares(query, by));
            Money sum;
            qint64 charges = 0;
            for (const UpcomingShare &share : shares) {
                sum += share.amount;
                charges += share.connectivityCount + share.frozenCount;
            }
            QCOMPARE(sum, totals.amount);
            QCOMPARE(charges, totals.charges);
        }
    }

    void activity_data() {
        QTest::addColumn<ActivityQuery>("query");
        const IntegrationId integration = naive().integrations({busiest()}).front().id;
        const Day middle = m_start.plusDays(60);
        for (const Qt::SortOrder order : kOrders) {
            const auto add = [&](const char *what, ActivityQuery query) {
                query.order = order;
                QTest::addRow("%s, %s", what, wordOf(order)) << query;
            };
            add("everything", {});
            add("of one account", {.account = busiest()});
            add("of one integration", {.integration = integration});
            add("freezes", {.command = Command::Freeze});
            add("from a day on", {.from = middle});
            add("up to a day", {.to = middle});
            add("of one day", {.from = middle, .to = middle});
            add("of nobody", {.login = QStringLiteral("nobody")});
            add("of whoever runs this", {.login = login()});
            add("what was refused", {.refusalsOnly = true});
            add("refused cancels of one account",
                {.account = busiest(), .command = Command::Cancel, .refusalsOnly = true});
        }
    }

    void activity() {
        QFETCH(ActivityQuery, query);
        compare(query, naive().activity(query), &Lists::activity, lists().activityTotals(query));
    }

    void windowsBeyondTheEndAreEmpty() {
        const qint64 far = 1'000'000;
        QCOMPARE(lists().accounts({}, {far, 10})->size(), std::size_t(0));
        QCOMPARE(lists().upcoming({.from = m_start, .to = naive().today()}, {far, 10})->size(), std::size_t(0));
        QCOMPARE(lists().accounts({}, {0, 0})->size(), std::size_t(0));
    }

private:
    static constexpr std::array kAccountColumns{std::pair(AccountColumn::Id, "id"),
                                                std::pair(AccountColumn::Name, "name"),
                                                std::pair(AccountColumn::Email, "email"),
                                                std::pair(AccountColumn::Integrations, "how many integrations"),
                                                std::pair(AccountColumn::NextBilling, "next billing date")};
    static constexpr std::array kIntegrationColumns{std::pair(IntegrationColumn::Id, "id"),
                                                    std::pair(IntegrationColumn::Label, "label"),
                                                    std::pair(IntegrationColumn::Supplier, "supplier"),
                                                    std::pair(IntegrationColumn::Channel, "channel"),
                                                    std::pair(IntegrationColumn::Plan, "plan"),
                                                    std::pair(IntegrationColumn::Fee, "fee"),
                                                    std::pair(IntegrationColumn::Status, "status"),
                                                    std::pair(IntegrationColumn::NextBilling, "next billing date")};
    static constexpr std::array kInvoiceColumns{std::pair(InvoiceColumn::Number, "number"),
                                                std::pair(InvoiceColumn::IssuedOn, "day"),
                                                std::pair(InvoiceColumn::Account, "account"),
                                                std::pair(InvoiceColumn::Kind, "kind"),
                                                std::pair(InvoiceColumn::Total, "total")};
    static constexpr std::array kLineColumns{
        std::pair(InvoiceLineColumn::Invoice, "invoice"), std::pair(InvoiceLineColumn::IssuedOn, "day"),
        std::pair(InvoiceLineColumn::Account, "account"), std::pair(InvoiceLineColumn::Integration, "integration"),
        std::pair(InvoiceLineColumn::Kind, "kind"),       std::pair(InvoiceLineColumn::Amount, "amount")};
    static constexpr std::array kUpcomingBy{std::pair(UpcomingBy::Day, "day"),
                                            std::pair(UpcomingBy::Account, "account"),
                                            std::pair(UpcomingBy::Integration, "integration")};
    static constexpr std::array kUpcomingColumns{std::pair(UpcomingColumn::DueOn, "date"),
                                                 std::pair(UpcomingColumn::Account, "account"),
                                                 std::pair(UpcomingColumn::Integration, "integration"),
                                                 std::pair(UpcomingColumn::Kind, "kind"),
                                                 std::pair(UpcomingColumn::Amount, "amount")};

    /// The account with the most integrations.
    AccountId busiest() const { return naive().accounts({.sort = AccountColumn::Integrations}).back().id; }

    /// Whose supplier and sales channel others have, too.
    domain::Integration commonest() const { return naive().integrations({}).front(); }

    domain::Integration ofBusiest() const { return naive().integrations({busiest()}).front(); }

    std::vector<std::pair<InvoiceFilter, const char *>> invoiceFilters() const {
        const Day middle = m_start.plusDays(60);
        return {{{}, "all invoices"},
                {{.account = busiest()}, "invoices of one account"},
                {{.kind = InvoiceKind::Opening}, "opening invoices"},
                {{.from = middle}, "invoices from a day on"},
                {{.to = middle}, "invoices up to a day"},
                {{.kind = InvoiceKind::Renewal, .from = middle, .to = middle.plusDays(30)}, "renewals of a month"},
                {{.search = QStringLiteral("acme")}, "invoices of who is called acme"},
                {{.from = middle, .to = middle.plusDays(30), .search = QStringLiteral("ac")},
                 "invoices of a month of who begins with ac"},
                {{.search = QStringLiteral("ÖMER")}, "invoices of who is called ÖMER"},
                {{.search = QStringLiteral("-00001")}, "invoices with a part of a number"},
                {{.search = QStringLiteral("%")}, "invoices of who has a percent sign"}};
    }

    /// Windows of several sizes tile the naive list without gap or repeat, and the totals are its sums.
    template <typename Query, typename Row>
    void compare(const Query &query, const std::vector<Row> &expected,
                 Result<std::vector<Row>> (Lists::*list)(const Query &, Window), const Result<Totals> &totals) {
        for (const int size : {7, 10'000}) {
            std::vector<Row> rows;
            for (qint64 offset = 0;; offset += size) {
                const Result<std::vector<Row>> window = (lists().*list)(query, {offset, size});
                QVERIFY(window);
                rows.insert(rows.end(), window->begin(), window->end());
                if (window->size() < std::size_t(size))
                    break;
            }
            QCOMPARE(rows.size(), expected.size());
            for (std::size_t i = 0; i < rows.size(); ++i)
                QVERIFY2(rows[i] == expected[i], qPrintable(QStringLiteral("row %1, windows of %2").arg(i).arg(size)));
        }
        QVERIFY(totals);
        QCOMPARE(totals->rows, qint64(expected.size()));
        QCOMPARE(totals->amount, sumOf(expected));
    }

    /// A store, filled, and what its lists should say.
    struct Filled {
        Filled(const support::StoreBackend &backend, Day start)
            : sample(backend, start) {
            sample.fill(20260131);
            naive = std::make_unique<NaiveLists>(*backend.connect(sample.database()));
        }

        SampleDatabase sample;
        std::unique_ptr<NaiveLists> naive;
    };

    /// The one under test; rows of test data are worked out from the first.
    Filled &filled() const {
        std::unique_ptr<Filled> &one = m_filled[&support::backend()];
        if (!one)
            one = std::make_unique<Filled>(support::backend(), m_start);
        return *one;
    }

    const NaiveLists &naive() const { return *filled().naive; }

    Lists &lists() const { return filled().sample.session().lists(); }

    QString login() const { return filled().sample.session().details().business()->login; }

    const Day m_start = *Day::fromIso(u"2026-01-31");
    mutable std::map<const support::StoreBackend *, std::unique_ptr<Filled>> m_filled;
};

QTEST_GUILESS_MAIN(ListsTest)
#include "lists_test.moc"
