// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scratch_file.h"

#include <QElapsedTimer>
#include <QTest>

using namespace domain;
using namespace store;

namespace {

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

/// Everything but when and by which program's run it was written.
QStringList everything(const ScratchFile &file) {
    QStringList all;
    for (const char *table :
         {"account", "supplier", "sales_channel", "plan", "plan_price", "integration", "integration_setting",
          "integration_credential", "integration_note", "sync_run", "integration_history", "invoice", "invoice_line",
          "removal_receipt", "renewal_run", "audit_entry"})
        all += file.rows(QByteArray("SELECT '") + table + "', * FROM " + table + " ORDER BY 2, 3");
    return all;
}

} // namespace

/// Sample data reads like a company's books, and breaks none of the promises that real books keep.
class DemoTest : public QObject {
    Q_OBJECT

private slots:

    void allIsThere_data() {
        QTest::addColumn<QString>("today");
        QTest::addColumn<qint64>("accounts");
        QTest::addColumn<qint64>("integrations");
        QTest::newRow("as many as the desk shows at first") << "2026-11-24" << qint64(200) << qint64(1000);
        QTest::newRow("on the last day of February") << "2024-02-29" << qint64(50) << qint64(300);
        QTest::newRow("on the last day of a month of 30") << "2026-04-30" << qint64(50) << qint64(300);
        QTest::newRow("more accounts than integrations") << "2026-11-24" << qint64(100) << qint64(20);
        QTest::newRow("one account of one integration") << "2026-11-24" << qint64(1) << qint64(1);
        QTest::newRow("accounts without integrations") << "2026-11-24" << qint64(5) << qint64(0);
        QTest::newRow("on the calendar's first day") << "2000-01-01" << qint64(20) << qint64(100);
        QTest::newRow("soon after the calendar's first day") << "2000-02-10" << qint64(20) << qint64(100);
        QTest::newRow("on the calendar's last day") << "2098-12-31" << qint64(20) << qint64(100);
    }

    void allIsThere() {
        QFETCH(QString, today);
        QFETCH(qint64, accounts);
        QFETCH(qint64, integrations);
        ScratchFile file(ScratchFile::sandboxOf(today));
        NoProgress progress;
        must(file.session().upkeep().fillWithDemo({.accounts = accounts, .integrations = integrations}, progress));
        QCOMPARE(must(file.session().lists().accountTotals({})).rows, accounts);
        QCOMPARE(must(file.session().lists().integrationTotals({})).rows, integrations);
        QCOMPARE(must(file.session().details().business()).today.iso(), today);
        QCOMPARE(file.findings(), QStringList());
        const RunReport due = must(file.session().renewals().dryRun({}));
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
            "SELECT 1 FROM (SELECT COUNT(*) AS n FROM integration GROUP BY account_id) WHERE n <= 5", 120);
        row("some have a hundred and more",
            "SELECT 1 FROM (SELECT COUNT(*) AS n FROM integration GROUP BY account_id) WHERE n >= 100", 1);
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
        const qsizetype found = books().rows(query).size();
        QVERIFY2(found >= atLeast, qPrintable(QString::number(found)));
    }

    void nobodyIsWrittenTo() { // .example belongs to nobody
        QCOMPARE(books().rows("SELECT email FROM account WHERE email NOT LIKE '%_@_%.example'"), QStringList());
    }

    void theSameSeedMakesTheSame() {
        NoProgress progress;
        ScratchFile first;
        must(first.session().upkeep().fillWithDemo({.accounts = 40, .integrations = 200, .seed = 7}, progress));
        ScratchFile second;
        must(second.session().upkeep().fillWithDemo({.accounts = 40, .integrations = 200, .seed = 7}, progress));
        const QStringList made = everything(first);
        QVERIFY(made.size() > 1000);
        QCOMPARE(everything(second), made);
        ScratchFile other;
        must(other.session().upkeep().fillWithDemo({.accounts = 40, .integrations = 200, .seed = 8}, progress));
        QVERIFY(everything(other) != made);
    }

    void stoppingLeavesNothing() {
        ScratchFile file;
        StopsAfter progress(3);
        const Result<void> stopped = file.session().upkeep().fillWithDemo({}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(file.rows("SELECT id FROM account UNION ALL SELECT id FROM plan"), QStringList());
        QCOMPARE(must(file.session().details().business()).today.iso(), QStringLiteral("2026-01-31"));
        NoProgress again;
        must(file.session().upkeep().fillWithDemo({.accounts = 5, .integrations = 20}, again));
        QCOMPARE(file.findings(), QStringList());
    }

    void onlyASandboxIsFilled() {
        ScratchFile file(InitOptions{});
        NoProgress progress;
        const Result<void> refused = file.session().upkeep().fillWithDemo({}, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NotASandbox);
        QCOMPARE(file.rows("SELECT command, code FROM audit_entry"), QStringList{QStringLiteral("demo|refused")});
    }

    void onlyAnEmptySandboxIsFilled() {
        ScratchFile file;
        file.addAccount(QStringLiteral("Somebody"));
        NoProgress progress;
        const Result<void> refused = file.session().upkeep().fillWithDemo({}, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NotEmpty);
        QCOMPARE(file.rows("SELECT name FROM account"), QStringList{QStringLiteral("Somebody")});
    }

    void lifeGoesOnFromThere() {
        ScratchFile file(ScratchFile::sandboxOf(QStringLiteral("2026-11-24")));
        NoProgress progress;
        must(file.session().upkeep().fillWithDemo({.accounts = 40, .integrations = 200}, progress));
        for (const char *day : {"2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"}) {
            file.setToday(QLatin1String(day));
            file.run();
            QCOMPARE(file.findings(), QStringList());
        }
    }

private:
    /// The desk's first sample, made once.
    ScratchFile &books() {
        if (!m_books) {
            m_books = std::make_unique<ScratchFile>(ScratchFile::sandboxOf(QStringLiteral("2026-11-24")));
            NoProgress progress;
            must(m_books->session().upkeep().fillWithDemo({}, progress));
        }
        return *m_books;
    }

    std::unique_ptr<ScratchFile> m_books;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
