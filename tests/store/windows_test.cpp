// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sql_lists.h"
#include "tests/store/naive_lists.h"
#include "tests/store/sample_database.h"
#include "tests/support/backend_rows.h"
#include "tests/support/must.h"

#include <QTest>

#include <random>
#include <span>

using namespace domain;
using namespace store;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChanges = 60;
constexpr int kWindowsEach = 8;
constexpr std::array kAccountSorts{AccountColumn::Id, AccountColumn::Name, AccountColumn::Email,
                                   AccountColumn::Integrations, AccountColumn::NextBilling};
constexpr std::array kInvoiceSorts{InvoiceColumn::Number, InvoiceColumn::IssuedOn, InvoiceColumn::Account,
                                   InvoiceColumn::Kind, InvoiceColumn::Total};
constexpr std::array kLineSorts{InvoiceLineColumn::Invoice,     InvoiceLineColumn::IssuedOn, InvoiceLineColumn::Account,
                                InvoiceLineColumn::Integration, InvoiceLineColumn::Kind,     InvoiceLineColumn::Amount};

} // namespace

/// Somebody jumps about in lists while others, and he himself, change what is in them: each window shows what a naive
/// computation finds there at that moment, whatever was learnt from windows before.
class WindowsTest : public QObject {
    Q_OBJECT

    int upTo(int last) { return int(m_draw() % quint32(last + 1)); }

    template <typename List>
    typename List::value_type oneOf(const List &list) {
        return list[std::size_t(upTo(int(std::size(list)) - 1))];
    }

private slots:

    void initTestCase_data() { support::addBackendRows(); }

    void jumpsLandWhereTheyShould_data() {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void jumpsLandWhereTheyShould() {
        QFETCH(quint32, seed);
        m_draw.seed(seed);
        m_accounts.clear();
        m_integrations.clear();
        SampleDatabase sample(support::backend(), *Day::fromIso(u"2026-01-31"));
        sample.addPlan(u"Basic"_s, 100, 200);
        sample.addPlan(u"Plus"_s, 100, 300);
        for (int i = 0; i < 40; ++i)
            grow(sample);
        // His own connection, on which he changes things himself. No row is too near to be worth knowing.
        const auto his = support::backend().connect(sample.database());
        sql::SqlLists lists(*his, 4'000, 1);
        for (int change = 0; change < kChanges; ++change) {
            this->change(sample, *his);
            const NaiveLists naive(*his);
            for (int window = 0; window < kWindowsEach; ++window) {
                compare(AccountQuery{.search = oneOf(std::array{u""_s, u""_s, u"sh"_s, u"shop"_s}),
                                     .sort = oneOf(kAccountSorts),
                                     .order = order()},
                        lists, &Lists::accounts, naive, &NaiveLists::accounts);
                compare(InvoiceQuery{.filter = {.kind = upTo(2) ? std::nullopt : std::optional(InvoiceKind::Opening)},
                                     .sort = oneOf(kInvoiceSorts),
                                     .order = order()},
                        lists, &Lists::invoices, naive, &NaiveLists::invoices);
                compare(InvoiceLineQuery{.filter = {}, .sort = oneOf(kLineSorts), .order = order()}, lists,
                        &Lists::invoiceLines, naive, &NaiveLists::invoiceLines);
                compare(ActivityQuery{.order = order()}, lists, &Lists::activity, naive, &NaiveLists::activity);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

private:
    Qt::SortOrder order() { return upTo(1) ? Qt::AscendingOrder : Qt::DescendingOrder; }

    void grow(SampleDatabase &sample) {
        m_accounts.push_back(
            sample.addAccount(oneOf(std::array{u"Shop %1"_s, u"shop %1"_s, u"Aster %1"_s, u"ärzte %1"_s}).arg(upTo(9)),
                              u"mail%1@shop.example"_s.arg(upTo(20))));
        open(sample);
    }

    void open(SampleDatabase &sample) {
        m_integrations.push_back(
            sample.open(oneOf(m_accounts), u"Label %1"_s.arg(upTo(9)), upTo(1) ? u"Basic"_s : u"Plus"_s));
    }

    void change(SampleDatabase &sample, sql::Connection &his) {
        switch (upTo(6)) {
        case 0: break; // what was learnt holds
        case 1: grow(sample); break;
        case 2: open(sample); break;
        case 3: {
            sql::Statement &rename = his.statement("UPDATE account SET name = :name WHERE id = :id");
            rename.bind(":name", u"Shop %1"_s.arg(upTo(99)));
            rename.bind(":id", oneOf(m_accounts));
            QCOMPARE(rename.run(), 1);
            break;
        }
        case 4:
            support::must(sample.session().commands().edit(
                EditAccount{.account = oneOf(m_accounts), .name = u"Own %1"_s.arg(upTo(99))}));
            break;
        case 5: sample.give(Command::Cancel, oneOf(m_integrations)); break;
        default: sample.setToday(sample.today().plusDays(1 + upTo(30))); sample.run();
        }
    }

    /// A window anywhere, near the end rather often, and beyond it now and then.
    template <typename Query, typename Row>
    void compare(const Query &query, Lists &lists, Result<std::vector<Row>> (Lists::*list)(const Query &, Window),
                 const NaiveLists &naive, std::vector<Row> (NaiveLists::*all)(const Query &) const) {
        const std::vector<Row> expected = (naive.*all)(query);
        const Window window{upTo(int(expected.size()) + 3), 1 + upTo(9)};
        const std::vector<Row> rows = support::must((lists.*list)(query, window));
        const qsizetype from = std::min(window.offset, qsizetype(expected.size()));
        const qsizetype to = std::min(from + window.count, qsizetype(expected.size()));
        QVERIFY2(std::ranges::equal(rows, std::span(expected).subspan(std::size_t(from), std::size_t(to - from))),
                 qPrintable(u"%1 rows from %2 on of %3"_s.arg(window.count).arg(window.offset).arg(expected.size())));
    }

    std::mt19937 m_draw;
    std::vector<AccountId> m_accounts;
    std::vector<IntegrationId> m_integrations;
};

QTEST_GUILESS_MAIN(WindowsTest)
#include "windows_test.moc"
