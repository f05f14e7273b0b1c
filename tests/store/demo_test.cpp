// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/invoice.h"
#include "models/store/sql/demo_words.h"
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"
#include "tests/support/table_rows.h"

#include <QTest>

using namespace domain;
using namespace store;
using namespace support;

namespace {

/// With it, two integrations are taken over with a third that is removed later, and none is opened.
constexpr quint32 kRemovesOneAndOpensNone = 16;

/// Stops after so many reports.
class StopsAfter final : public Progress {
public:
    explicit StopsAfter(int reports)
        : m_left(reports) {}

    void report(qint64, qint64) override { --m_left; }

    bool isCancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

/// All that sample data fill, ids and instants included; where a database gives ids as it likes, their order.
QStringList everything(Desk &desk) {
    QStringList all;
    for (const ComparedTable &table : comparedTables()) {
        if (QByteArrayView(table.name) != "request")
            all += rowsOf(backend(), desk.database(), table);
    }
    const auto instant = [](const QByteArray &column) {
        return "substr(CAST(" + column + " AS TEXT), 1, 10) || ' ' || substr(CAST(" + column + " AS TEXT), 12, 8)";
    };
    all += desk.look("SELECT " + instant("at")
                     + ", command, integration_id FROM audit_entry WHERE command <> 'demo'"
                       " ORDER BY id");
    all += desk.look("SELECT integration_id, version, " + instant("at") + " FROM integration_history ORDER BY 1, 2");
    all += desk.look("SELECT integration_id, " + instant("at") + " FROM integration_note ORDER BY id");
    all += desk.look("SELECT integration_id, " + instant("started_at") + " FROM sync_run ORDER BY id");
    all += desk.look("SELECT id, " + instant("recorded_at") + ", run_id FROM invoice ORDER BY id");
    all += desk.look("SELECT integration_id, " + instant("recorded_at") + ", run_id FROM removal_receipt ORDER BY id");
    all += desk.look("SELECT id, " + instant("started_at") + ", " + instant("finished_at")
                     + " FROM renewal_run ORDER BY id");
    return all;
}

} // namespace

/// Sample data reads like a company's books, and breaks none of the promises that real books keep.
class DemoTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void allIsThere_data() {
        QTest::addColumn<QByteArray>("today");
        QTest::addColumn<qint64>("accounts");
        QTest::addColumn<qint64>("integrations");
        QTest::newRow("as many as the desk shows at first") << QByteArray("2026-11-24") << qint64(200) << qint64(1000);
        QTest::newRow("on the last day of February") << QByteArray("2024-02-29") << qint64(50) << qint64(300);
        QTest::newRow("on the last day of a month of 30") << QByteArray("2026-04-30") << qint64(50) << qint64(300);
        QTest::newRow("more accounts than integrations") << QByteArray("2026-11-24") << qint64(100) << qint64(20);
        QTest::newRow("one account of one integration") << QByteArray("2026-11-24") << qint64(1) << qint64(1);
        QTest::newRow("accounts without integrations") << QByteArray("2026-11-24") << qint64(5) << qint64(0);
        QTest::newRow("on the calendar's first day") << QByteArray("2000-01-01") << qint64(20) << qint64(100);
        QTest::newRow("soon after the calendar's first day") << QByteArray("2000-02-10") << qint64(20) << qint64(100);
        QTest::newRow("on the calendar's last day") << QByteArray("2098-12-31") << qint64(20) << qint64(100);
    }

    void allIsThere() {
        QFETCH(QByteArray, today);
        QFETCH(qint64, accounts);
        QFETCH(qint64, integrations);
        Desk desk = Desk::empty(backend(), today);
        fill(desk, {.accounts = accounts, .integrations = integrations});
        QCOMPARE(must(desk.lists().accountTotals({})).rows, accounts);
        QCOMPARE(must(desk.lists().integrationTotals({})).rows, integrations);
        QCOMPARE(desk.today().iso(), QString::fromLatin1(today));
        QCOMPARE(desk.findings(), QStringList());
        const RunReport due = must(desk.renewals().dryRun({}));
        QCOMPARE(due.periods, 0);
        QVERIFY(due.incomplete.empty());
    }

    void itLooksLikeACompanysBooks_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("atLeast");
        const auto row = [](const char *sentence, const char *query, int atLeast) {
            QTest::newRow(sentence) << QByteArray(query) << atLeast;
        };
        row("most accounts have one to five",
            "SELECT 1 FROM (SELECT COUNT(*) AS n FROM integration GROUP BY account_id) a WHERE n <= 5", 120);
        row("some have a hundred and more",
            "SELECT 1 FROM (SELECT COUNT(*) AS n FROM integration GROUP BY account_id) a WHERE n >= 100", 1);
        row("suppliers of many trades", "SELECT id FROM supplier", 40);
        row("kinds of sales channel", "SELECT id FROM sales_channel", 12);
        row("plans", "SELECT id FROM plan", 3);
        row("languages", "SELECT DISTINCT language FROM account", 8);
        row("active ones", "SELECT id FROM integration WHERE service = 'active' AND cancel_on IS NULL", 700);
        row("frozen ones", "SELECT id FROM integration WHERE service = 'frozen' AND cancel_on IS NULL", 30);
        row("cancel pending ones", "SELECT id FROM integration WHERE service = 'active' AND cancel_on IS NOT NULL", 10);
        row("frozen, cancel pending ones",
            "SELECT id FROM integration WHERE service = 'frozen' AND cancel_on IS NOT NULL", 3);
        row("anchors on the 29th", "SELECT id FROM integration WHERE anchor_day = 29", 20);
        row("anchors on the 30th", "SELECT id FROM integration WHERE anchor_day = 30", 20);
        row("anchors on the 31st", "SELECT id FROM integration WHERE anchor_day = 31", 20);
        row("every day of the month", "SELECT DISTINCT anchor_day FROM integration", 31);
        row("negotiated fees", "SELECT id FROM integration WHERE negotiated_fee_cents IS NOT NULL", 30);
        row("settings", "SELECT integration_id FROM integration_setting", 1500);
        row("credentials", "SELECT integration_id FROM integration_credential", 1000);
        row("notes", "SELECT id FROM integration_note", 40);
        row("syncs", "SELECT id FROM sync_run", 1000);
        row("syncs that failed", "SELECT id FROM sync_run WHERE succeeded = 0", 10);
        row("opening invoices", "SELECT id FROM invoice WHERE kind = 'opening'", 50);
        row("renewal invoices", "SELECT id FROM invoice WHERE kind = 'renewal'", 500);
        row("frozen lines", "SELECT invoice_id FROM invoice_line WHERE kind = 'frozen'", 50);
        row("removals", "SELECT id FROM removal_receipt", 10);
        row("lifecycle commands in the history",
            "SELECT integration_id FROM integration_history WHERE command IN ('freeze', 'cancel', 'uncancel')", 80);
        row("audit entries", "SELECT id FROM audit_entry", 250);
        row("a price that changed and one that will", "SELECT plan_id FROM plan_price WHERE from_on > '0001-01-01'", 2);
    }

    void itLooksLikeACompanysBooks() {
        QFETCH(QByteArray, query);
        QFETCH(int, atLeast);
        const qsizetype found = books().look(query).size();
        QVERIFY2(found >= atLeast, qPrintable(QString::number(found)));
    }

    void nobodyIsWrittenTo() { // .example belongs to nobody
        QCOMPARE(books().look("SELECT email FROM account WHERE email NOT LIKE '%_@_%.example'"), QStringList());
    }

    /// The same in both databases, too: what is compared with is always made by the first of them.
    void theSameSeedMakesTheSame() {
        Desk desk = Desk::empty(backend(), "2026-01-31");
        fill(desk, {.accounts = 40, .integrations = 200, .seed = 7});
        const QStringList made = everything(desk);
        QVERIFY(made.size() > 1000);
        if (m_made.isEmpty())
            m_made = made;
        QCOMPARE(made, m_made);
        Desk again = Desk::empty(backend(), "2026-01-31");
        fill(again, {.accounts = 40, .integrations = 200, .seed = 7});
        QCOMPARE(everything(again), made);
        Desk other = Desk::empty(backend(), "2026-01-31");
        fill(other, {.accounts = 40, .integrations = 200, .seed = 8});
        QVERIFY(everything(other) != made);
    }

    /// Lives the same days by the product's own commands and runs.
    void itIsWhatCommandsWouldHaveWritten() {
        Desk books = Desk::empty(backend(), "2026-11-24");
        fill(books, {.accounts = 25, .integrations = 110, .seed = 3});
        const Day start = day("2026-11-24").plusDays(-100);
        Desk again = Desk::empty(backend(), start.iso().toLatin1().constData());
        addCatalogue(books, again);
        for (const QString &row : books.look("SELECT name, email, language FROM account ORDER BY id")) {
            const QStringList cells = row.split(u'|');
            must(again.commands().addAccount({.name = cells[0], .email = cells[1], .language = cells[2]}));
        }
        takeOver(books, again, start);
        for (Day today = start.plusDays(1); today <= day("2026-11-24"); today = today.plusDays(1)) {
            again.setToday(today.iso().toLatin1().constData());
            again.run();
            actAgain(books, again, today);
        }
        for (const ComparedTable &table : comparedTables()) {
            static const QByteArrayList kLived{"counter", "account",      "supplier",    "sales_channel",
                                               "plan",    "plan_price",   "integration", "integration_history",
                                               "invoice", "invoice_line", "renewal_run"};
            if (kLived.contains(table.name))
                QCOMPARE(rowsOf(backend(), again.database(), table), rowsOf(backend(), books.database(), table));
        }
        const QByteArray receipts = "SELECT integration_id, account_id, removed_on, recorded_on, history,"
                                    " last_charge_cents, last_charge_on FROM removal_receipt ORDER BY id";
        QCOMPARE(again.look(receipts), books.look(receipts));
        QVERIFY(books.look(receipts).size() > 1);
        const QByteArray audit = "SELECT day, command, code, account_id, integration_id, amount_cents, effective_on"
                                 " FROM audit_entry WHERE command NOT IN ('add-plan', 'set-plan-price', 'add-account',"
                                 " 'import', 'set-today', 'demo') ORDER BY id";
        QCOMPARE(again.look(audit), books.look(audit));
    }

    void stoppingLeavesNothing() {
        Desk desk = Desk::empty(backend(), "2026-01-31");
        StopsAfter progress(3);
        const Result<void> stopped = desk.upkeep().fillWithDemo({}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(desk.look("SELECT id FROM account UNION ALL SELECT id FROM plan"), QStringList());
        QCOMPARE(desk.today().iso(), QStringLiteral("2026-01-31"));
        QCOMPARE(desk.findings(), QStringList());
        fill(desk, {.accounts = 5, .integrations = 20});
        QCOMPARE(desk.findings(), QStringList());
        QCOMPARE(desk.look("SELECT MIN(id), MAX(id) FROM integration"),
                 desk.look("SELECT 1, COUNT(*) + (SELECT COUNT(*) FROM removal_receipt) FROM integration"));
    }

    /// A table that isn't as it should be: the session goes on, and holds nothing.
    void whatCantBeWrittenLeavesNothing() {
        Desk desk = Desk::empty(backend(), "2026-01-31");
        desk.tamper("ALTER TABLE sync_run RENAME COLUMN started_at TO began_at");
        NoProgress progress;
        const Result<void> failed = desk.upkeep().fillWithDemo({.accounts = 2, .integrations = 4}, progress);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Storage);
        QCOMPARE(desk.invoices(), QStringList());
        QCOMPARE(desk.addAccount().value, 1);
        QCOMPARE(desk.look("SELECT id FROM account"), QStringList{QStringLiteral("1")});
    }

    //   takes over 1, 2, 3    removes one of them    opens 4
    void theIdOfWhatWasRemovedIsNotUsedAgain() {
        Desk desk = Desk::empty(backend(), "2026-11-24");
        fill(desk, {.accounts = 1, .integrations = 2, .seed = kRemovesOneAndOpensNone});
        QCOMPARE(desk.receipts().size(), 1);
        QVERIFY(desk.look("SELECT id FROM audit_entry WHERE command = 'open'").isEmpty());
        QCOMPARE(desk.open(AccountId{1}).value, 4);
        QCOMPARE(desk.findings(), QStringList());
    }

    void onlyASandboxIsFilled() {
        Desk desk(backend(), backend().create({}));
        NoProgress progress;
        const Result<void> refused = desk.upkeep().fillWithDemo({}, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NotASandbox);
        QCOMPARE(desk.audit(), QStringList{QStringLiteral("demo refused")});
    }

    void onlyAnEmptySandboxIsFilled() {
        Desk desk = Desk::empty(backend(), "2026-01-31");
        desk.addAccount(QStringLiteral("Somebody"));
        NoProgress progress;
        const Result<void> refused = desk.upkeep().fillWithDemo({}, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NotEmpty);
        QCOMPARE(desk.look("SELECT name FROM account"), QStringList{QStringLiteral("Somebody")});
        QCOMPARE(desk.audit(1), QStringList{QStringLiteral("demo refused")});
    }

    void lifeGoesOnFromThere() {
        Desk desk = Desk::empty(backend(), "2026-11-24");
        fill(desk, {.accounts = 40, .integrations = 200});
        for (const char *day : {"2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"}) {
            desk.setToday(day);
            desk.run();
            QCOMPARE(desk.findings(), QStringList());
        }
        desk.addPlan(QStringLiteral("Later"), 10'00, 5'00);
        const AccountId account = desk.addAccount();
        QCOMPARE(account.value, 41);
        OpenRequest opening = desk.opening(account);
        opening.plan = QStringLiteral("Later");
        desk.open(opening);
        QCOMPARE(desk.findings(), QStringList());
    }

private:
    static void fill(Desk &desk, const DemoOptions &options) {
        NoProgress progress;
        must(desk.upkeep().fillWithDemo(options, progress));
    }

    static qint64 number(const QString &cell) { return cell.toLongLong(); }

    static std::optional<Money> fee(const QString &cell) {
        return cell.isEmpty() ? std::nullopt : std::optional(Money(number(cell)));
    }

    /// With every supplier and channel, used or not: by no command.
    static void addCatalogue(Desk &books, Desk &again) {
        for (const QString &row :
             books.look("SELECT p.name, p.setup_fee_cents, f.monthly_fee_cents, f.from_on FROM plan p"
                        " JOIN plan_price f ON f.plan_id = p.id ORDER BY p.id, f.from_on")) {
            const QStringList cells = row.split(u'|');
            if (cells[3] == u"0001-01-01")
                again.addPlan(cells[0], number(cells[1]), number(cells[2]));
            else
                must(again.catalogue().setPlanPrice(cells[0], Money(number(cells[2])), *Day::fromIso(cells[3])));
        }
        for (const char *table : {"supplier", "sales_channel"}) {
            for (const QString &name : books.look(QByteArray("SELECT name FROM ") + table + " ORDER BY id"))
                again.tamper(QByteArray("INSERT INTO ") + table + " (name) VALUES ('" + name.toUtf8() + "')");
        }
    }

    /// What came on the first day, those that have left since included: of them the receipt and the lines tell.
    static void takeOver(Desk &books, Desk &again, Day start) {
        std::map<qint64, ImportRow> rows;
        for (const QString &row : books.look(
                 "SELECT g.id, a.name, a.email, s.name, c.name, g.label, p.name, h.amount_cents, g.anchor_on,"
                 " CASE WHEN g.service = 'frozen' AND NOT EXISTS (SELECT 1 FROM integration_history f"
                 "  WHERE f.integration_id = g.id AND f.command = 'freeze') THEN 'frozen' ELSE 'active' END"
                 " FROM integration g JOIN account a ON a.id = g.account_id JOIN supplier s ON s.id = g.supplier_id"
                 " JOIN sales_channel c ON c.id = g.sales_channel_id JOIN plan p ON p.id = g.plan_id"
                 " JOIN integration_history h ON h.integration_id = g.id AND h.version = 1 AND h.command = 'import'")) {
            const QStringList cells = row.split(u'|');
            rows[number(cells[0])] = {.line = int(number(cells[0])),
                                      .accountName = cells[1],
                                      .accountEmail = cells[2],
                                      .supplier = cells[3],
                                      .channel = cells[4],
                                      .label = cells[5],
                                      .plan = cells[6],
                                      .monthlyFee = fee(cells[7]),
                                      .service = *serviceFromCode(cells[9]),
                                      .anchorOn = *Day::fromIso(cells[8])};
        }
        for (const QString &row : books.look(
                 "SELECT r.integration_id, a.name, a.email, l.supplier, l.channel, l.origin, l.cents,"
                 " COALESCE(l.first_on, r.removed_on) FROM removal_receipt r JOIN account a ON a.id = r.account_id"
                 " LEFT JOIN (SELECT x.integration_id, MIN(s.name) AS supplier, MIN(c.name) AS channel,"
                 "  MIN(x.price_origin) AS origin, MAX(x.amount_cents) AS cents, MIN(x.period_start) AS first_on"
                 "  FROM invoice_line x JOIN supplier s ON s.id = x.supplier_id"
                 "  JOIN sales_channel c ON c.id = x.sales_channel_id GROUP BY x.integration_id) l"
                 "  ON l.integration_id = r.integration_id")) {
            const QStringList cells = row.split(u'|');
            const bool negotiated = cells[5] == u"negotiated";
            const qint64 cents = number(cells[6]);
            // August has every day of the month, so the first billing date of all tells the anchor's.
            rows[number(cells[0])] = {.line = int(number(cells[0])),
                                      .accountName = cells[1],
                                      .accountEmail = cells[2],
                                      .supplier = cells[3].isEmpty() ? sql::demoSuppliers().front() : cells[3],
                                      .channel = cells[4].isEmpty() ? sql::demoChannels().front() : cells[4],
                                      .label = QStringLiteral("gone"),
                                      .plan = !negotiated && cents > 100'00  ? QStringLiteral("Enterprise")
                                              : !negotiated && cents > 30'00 ? QStringLiteral("Standard")
                                                                             : QStringLiteral("Basic"),
                                      .monthlyFee = negotiated ? fee(cells[6]) : std::nullopt,
                                      .anchorOn = Day::clamped(2026, 7, Day::fromIso(cells[7])->dayOfMonth())};
        }
        QCOMPARE(start.iso(), QStringLiteral("2026-08-16"));
        std::vector<ImportRow> all;
        for (const auto &[id, row] : rows) {
            QCOMPARE(qint64(all.size()) + 1, id); // the same ids again
            all.push_back(row);
        }
        NoProgress progress;
        const ImportCounts counts = must(again.upkeep().importRows(all, false, progress));
        QCOMPARE(counts.accounts, 0); // no two of the same name and email
    }

    static void actAgain(Desk &books, Desk &again, Day today) {
        for (const QString &row : books.look(
                 "SELECT e.command, e.integration_id, COALESCE(e.amount_cents, h.amount_cents) FROM audit_entry e"
                 " LEFT JOIN integration_history h ON h.integration_id = e.integration_id AND h.version = 1"
                 "  AND e.command = 'open'"
                 " WHERE e.integration_id IS NOT NULL AND e.day = '"
                 + today.iso().toLatin1() + "' ORDER BY e.id")) {
            const QStringList cells = row.split(u'|');
            const Command command = *commandFromCode(cells[0]);
            const IntegrationId id{number(cells[1])};
            if (command != Command::Open) {
                must(again.commands().execute({.command = command, .integration = id, .fee = fee(cells[2])}));
                continue;
            }
            const Integration opened = books.integration(id);
            QCOMPARE(again.open({.account = opened.account,
                                 .supplier = opened.supplier,
                                 .channel = opened.channel,
                                 .label = opened.label,
                                 .plan = opened.plan,
                                 .fee = fee(cells[2])}),
                     id);
        }
    }

    /// The desk's first sample, made once for each store.
    Desk &books() {
        if (!m_books || m_of != &backend()) {
            m_of = &backend();
            m_books = std::make_unique<Desk>(Desk::empty(backend(), "2026-11-24"));
            fill(*m_books, {});
        }
        return *m_books;
    }

    const StoreBackend *m_of = nullptr;
    std::unique_ptr<Desk> m_books;
    QStringList m_made;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
