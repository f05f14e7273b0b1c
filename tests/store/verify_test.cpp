// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scratch_file.h"
#include "tests/support/must.h"

#include <QFile>
#include <QTest>

using namespace domain;
using namespace store;
using support::must;

/// Whatever is broken in the rows is found, and nothing is found in books that were only ever written by the product.
class VerifyTest : public QObject {
    Q_OBJECT

private slots:

    //            31 Jan      28 Feb      30/31 Mar
    //   1 open   |-----------|-----------|--
    //   2 open   |-frozen----|-----------|--
    //   3 open   |-cancelled-x removed
    //   4 import |    (30th) |----------|---
    void initTestCase() {
        ScratchFile books(ScratchFile::sandboxOf(QStringLiteral("2026-01-31")));
        const AccountId first = books.addAccount(QStringLiteral("First"));
        const AccountId second = books.addAccount(QStringLiteral("Second"));
        QCOMPARE(books.open(first, QStringLiteral("Active")).value, 1);
        QCOMPARE(books.open(first, QStringLiteral("Frozen")).value, 2);
        QCOMPARE(books.open(second, QStringLiteral("Leaves")).value, 3);
        NoProgress progress;
        must(books.session().upkeep().importRows({{.line = 2,
                                                   .accountName = QStringLiteral("Third"),
                                                   .accountEmail = QStringLiteral("third@shop.example"),
                                                   .supplier = QStringLiteral("Castellan Paper"),
                                                   .channel = QStringLiteral("EDI"),
                                                   .label = QStringLiteral("Imported"),
                                                   .plan = QStringLiteral("Basic"),
                                                   .anchorOn = *Day::fromIso(u"2025-11-30")}},
                                                 false, progress));
        books.give(Command::Freeze, {2});
        books.give(Command::Cancel, {3});
        must(books.session().catalogue().setPlanPrice(QStringLiteral("Basic"), Money(52'00),
                                                      *Day::fromIso(u"2026-03-15")));
        books.setToday(QStringLiteral("2026-02-28"));
        books.run();
        books.setToday(QStringLiteral("2026-03-31"));
        books.run();
        QCOMPARE(books.findings(), QStringList());
        QCOMPARE(books.rows("SELECT id, account_id, issued_on FROM invoice WHERE kind = 'renewal' ORDER BY id"),
                 (QStringList{QStringLiteral("4|1|2026-02-28"), QStringLiteral("5|3|2026-02-28"),
                              QStringLiteral("6|3|2026-03-30"), QStringLiteral("7|1|2026-03-31")}));
        books.close();
        m_books = m_folder.filePath(QStringLiteral("books.db"));
        QVERIFY(QFile::copy(books.path(), m_books));
    }

    void damageIsFound_data() {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *sentence, const char *damage, const char *finding) {
            QTest::newRow(sentence) << QByteArray(damage) << QString::fromLatin1(finding);
        };
        row("an invoice that says more than its lines", "UPDATE invoice SET total_cents = total_cents + 1 WHERE id = 4",
            "invoice-total 2026-000004");
        row("an invoice without lines", "DELETE FROM invoice_line WHERE invoice_id = 4",
            "invoice-without-lines 2026-000004");
        row("a number that is not its own", "UPDATE invoice SET number = '2026-999999' WHERE id = 4",
            "invoice-number 4");
        row("a missing invoice", "DELETE FROM invoice WHERE id = 5; DELETE FROM invoice_line WHERE invoice_id = 5",
            "invoice-gap 5");
        row("a missing first invoice",
            "DELETE FROM invoice WHERE id = 1; DELETE FROM invoice_line WHERE invoice_id = 1", "invoice-gap 1");
        row("a year before the invoice in front", "UPDATE invoice SET number = '2027-000004' WHERE id = 4",
            "invoice-order 2026-000005");
        row("a counter that ran ahead", "UPDATE counter SET value = 99", "invoice-counter 7");
        row("a counter that went back", "UPDATE counter SET value = 3", "invoice-counter 7");
        row("no counter", "DELETE FROM counter", "invoice-counter 7");
        row("an invoice of a day to come", "UPDATE invoice SET issued_on = '2026-04-30' WHERE id = 7",
            "invoice-day 2026-000007");
        row("two renewals of one account and day",
            "DROP INDEX invoice_one_renewal; UPDATE invoice SET issued_on = '2026-02-28' WHERE id = 7",
            "renewal-twice 1 2026-02-28");
        row("an opening invoice of a run", "UPDATE invoice SET run_id = 1 WHERE id = 1", "opening-invoice 2026-000001");
        row("an opening invoice of one line", "DELETE FROM invoice_line WHERE invoice_id = 1 AND position = 2",
            "opening-invoice 2026-000001");
        row("a line of another account", "UPDATE invoice_line SET account_id = 2 WHERE invoice_id = 4 AND position = 1",
            "line-account 2026-000004/1");
        row("a gap in an invoice's lines", "UPDATE invoice_line SET position = 5 WHERE invoice_id = 4 AND position = 2",
            "line-position 2026-000004");
        row("a frozen line at a plan's price", "UPDATE invoice_line SET kind = 'frozen' WHERE invoice_id = 6",
            "line-kind 2026-000006/1");
        row("a line of another period than its invoice's", "UPDATE invoice SET issued_on = '2026-02-27' WHERE id = 4",
            "line-kind 2026-000004/1");
        row("a price that never was",
            "UPDATE invoice_line SET amount_cents = 4800 WHERE invoice_id = 5; "
            "UPDATE invoice SET total_cents = 4800 WHERE id = 5",
            "line-price 2026-000005/1");
        row("yesterday's price",
            "UPDATE invoice_line SET amount_cents = 4900, price_since = '0001-01-01' WHERE invoice_id = 6; "
            "UPDATE invoice SET total_cents = 4900 WHERE id = 6",
            "line-price 2026-000006/1");
        row("a frozen fee that never was",
            "UPDATE invoice_line SET amount_cents = 901 WHERE invoice_id = 7 AND kind = 'frozen'",
            "line-price 2026-000007/2");
        row("a label in a line's text", "UPDATE invoice_line SET description = 'Active' WHERE invoice_id = 4",
            "line-text 2026-000004/1");
        row("a period charged twice",
            "DROP INDEX invoice_line_once; "
            "UPDATE invoice_line SET period_start = '2026-02-28' WHERE invoice_id = 7 AND position = 1",
            "period-twice 1 2026-02-28");
        row("a setup charged twice",
            "DROP INDEX invoice_line_setup_once; "
            "UPDATE invoice_line SET integration_id = 1 WHERE kind = 'setup' AND integration_id = 2",
            "setup-twice 1");
        row("a month never billed", "DELETE FROM invoice_line WHERE invoice_id = 5; DELETE FROM invoice WHERE id = 5",
            "first-period 4");
        row("a gap between two periods",
            "UPDATE invoice_line SET period_end = '2026-03-30' WHERE invoice_id = 4 AND position = 1",
            "period-gap 1 2026-03-31");
        row("a period off its anchor's calendar",
            "UPDATE invoice_line SET period_end = '2026-03-30' WHERE invoice_id = 4 AND position = 1",
            "period-off-calendar 1 2026-02-28");
        row("a removed one's period that fits no anchor",
            "UPDATE invoice_line SET period_end = '2026-02-27' WHERE integration_id = 3 AND kind = 'connectivity'",
            "period-off-calendar 3 2026-01-31");
        row("a line of an integration that never was",
            "UPDATE invoice_line SET integration_id = 77 WHERE invoice_id = 7 AND position = 2", "line-of-nobody 77");
        row("a removal without a receipt", "DELETE FROM removal_receipt", "line-of-nobody 3");
        row("an integration that moved to another account", "UPDATE integration SET account_id = 2 WHERE id = 1",
            "integration-account 1");
        row("a billing date off the calendar", "UPDATE integration SET next_billing_on = '2026-04-29' WHERE id = 1",
            "billing-date-off-calendar 1");
        row("an anchor's day that is another", "UPDATE integration SET anchor_day = 30 WHERE id = 1",
            "billing-date-off-calendar 1");
        row("a removal on another day than the billing date",
            "UPDATE integration SET cancel_on = '2026-05-31' WHERE id = 1", "cancel-day 1");
        row("integrations charged alike that are counted wrongly",
            "UPDATE integration_count SET integrations = integrations + 1 WHERE anchor_day = 30",
            "integration-count 30 2026-04-30");
        row("an integration from nowhere", "DELETE FROM integration_history WHERE integration_id = 1",
            "beginning-unknown 1");
        row("an opening that was not charged", "DELETE FROM invoice_line WHERE integration_id = 1 AND kind = 'setup'",
            "opening-not-charged 1");
        row("an import that was charged",
            "UPDATE integration_history SET command = 'import' WHERE integration_id = 1 AND version = 1",
            "opening-not-charged 1");
        row("an import charged from too early on",
            "UPDATE integration_history SET day = '2026-03-01' WHERE integration_id = 4", "first-period 4");
        row("a billing date that skips a month", "UPDATE integration SET next_billing_on = '2026-05-31' WHERE id = 1",
            "paid-until 1");
        row("a billing date that would charge again",
            "UPDATE integration SET next_billing_on = '2026-03-31' WHERE id = 1", "paid-until 1");
        row("a history ahead of its integration",
            "UPDATE integration_history SET version = 99 WHERE integration_id = 2 AND version = 2", "history-ahead 2");
        row("a removed integration that is back",
            "INSERT INTO integration SELECT 3, account_id, supplier_id, sales_channel_id, label, plan_id,"
            " negotiated_fee_cents, service, cancel_on, anchor_on, anchor_day, next_billing_on, version"
            " FROM integration WHERE id = 1",
            "removed-but-there 3");
        for (const char *table : {"integration_setting", "integration_credential"}) {
            const QByteArray insert =
                QByteArray("INSERT INTO ") + table + " (integration_id, key, value) VALUES (3, 'a', 'b')";
            row(table, insert.constData(), "removed-but-there 3");
        }
        row("a note of a removed one",
            "INSERT INTO integration_note (integration_id, at, login, text) VALUES (3, 'x', 'x', 'x')",
            "removed-but-there 3");
        row("a sync of a removed one",
            "INSERT INTO sync_run (integration_id, started_at, item_count, succeeded) VALUES (3, 'x', 1, 1)",
            "removed-but-there 3");
        row("a receipt with another charge", "UPDATE removal_receipt SET last_charge_cents = 1", "receipt-charge 3");
        row("a removal before the period paid for ended", "UPDATE removal_receipt SET removed_on = '2026-02-20'",
            "receipt-charge 3");
        row("a receipt recorded before its day", "UPDATE removal_receipt SET recorded_on = '2026-02-01'",
            "receipt-day 3");
        row("an id that would be given again", "UPDATE sqlite_sequence SET seq = 2 WHERE name = 'integration'",
            "id-used-again integration");
        row("days without a price", "UPDATE plan_price SET until_on = '2026-03-10' WHERE from_on = '0001-01-01'",
            "plan-price-range 1");
        row("days with two prices", "UPDATE plan_price SET until_on = '2026-03-20' WHERE from_on = '0001-01-01'",
            "plan-price-range 1");
        row("a plan without a price", "DELETE FROM plan_price", "plan-price-range 1");
        row("no frozen fee", "DELETE FROM frozen_price", "frozen-price-range none");
        row("a frozen fee that ends", "UPDATE frozen_price SET until_on = '2030-01-01'",
            "frozen-price-range 0001-01-01");
        row("a run that claims more", "UPDATE renewal_run SET invoices = invoices + 1 WHERE id = 1", "run-figures 1");
        row("a run that claims other money", "UPDATE renewal_run SET total_cents = 0 WHERE id = 2", "run-figures 2");
        row("a run that claims no removal", "UPDATE renewal_run SET removed = 0 WHERE id = 1", "run-figures 1");
        row("a run that claims more periods", "UPDATE renewal_run SET periods = 9 WHERE id = 1", "run-figures 1");
        row("a run that billed early", "UPDATE renewal_run SET as_of = '2026-03-01' WHERE id = 2", "run-day 2");
        row("a run that nobody wrote down", "DELETE FROM audit_entry WHERE run_id = 1", "run-audit 1");
        row("an outcome that there isn't", "UPDATE audit_entry SET code = 'fine' WHERE id = 1", "audit-code 1");
        row("an audit without a login", "UPDATE audit_entry SET login = '' WHERE id = 2", "audit-code 2");
        row("an audit of a day to come", "UPDATE audit_entry SET day = '2030-01-01' WHERE id = 1", "audit-day 1");
        row("a label that searches can't find", "DELETE FROM integration_text_docsize WHERE id = 1", "text-index 1");
        row("an account that searches find and is no more", "INSERT INTO account_text_docsize (id, sz) VALUES (99, x'00')",
            "text-index account 99");
        row("an outcome that can't be read", "UPDATE request SET outcome = '{'", "request-outcome ");
        row("a calendar with another date",
            "UPDATE billing_calendar SET next_due_on = '2050-03-01' WHERE anchor_day = 31 AND due_on = '2050-01-31'",
            "calendar 31 2050-01-31");
        row("a calendar that ends early",
            "DELETE FROM billing_calendar WHERE anchor_day = 31 AND due_on > '2099-12-01'", "calendar 31 2099-12-31");
        row("a calendar that goes on", "INSERT INTO billing_calendar VALUES (31, '2100-01-31', '2100-02-28')",
            "calendar 31 2100-01-31");
        row("another lifecycle",
            "UPDATE lifecycle_transition SET to_service = 'active' WHERE command = 'freeze' AND to_service = 'frozen'",
            "lifecycle freeze");
        row("a lifecycle with a hole", "DELETE FROM lifecycle_transition WHERE command = 'cancel'", "lifecycle");
        row("a value that its table forbids", "UPDATE renewal_run SET as_of = 'x'", "constraint renewal_run");
        row("a supplier that isn't there", "UPDATE integration SET supplier_id = 999 WHERE id = 1",
            "foreign-key integration 1");
        row("a missing index", "DROP INDEX invoice_by_day", "schema index invoice_by_day");
        row("a table too many", "CREATE TABLE extra (a)", "schema table extra");
        row("a view that says something else",
            "DROP VIEW syncable_integration; CREATE VIEW syncable_integration AS SELECT id FROM integration",
            "schema view syncable_integration");
    }

    void damageIsFound() {
        QFETCH(QByteArray, damage);
        QFETCH(QString, finding);
        ScratchFile file(m_books);
        file.damage(damage);
        const QStringList found = file.findings();
        const bool named =
            std::any_of(found.begin(), found.end(), [&](const QString &one) { return one.startsWith(finding); });
        QVERIFY2(named, qPrintable(found.join(u'\n')));
    }

    void aMissingTriggerIsFound() {
        ScratchFile file(m_books);
        file.rows("DROP TRIGGER invoice_is_final_delete");
        QCOMPARE(file.findings(), QStringList{QStringLiteral("schema trigger invoice_is_final_delete")});
    }

    void aBrokenPageIsFound() {
        ScratchFile file(m_books);
        const qint64 page =
            file.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'invoice_line_once'").front().toLongLong();
        file.close();
        QFile raw(file.path());
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.seek((page - 1) * 4096));
        raw.write(QByteArray(4096, '\xff'));
        raw.close();
        file.reopen();
        QCOMPARE(file.findings(), QStringList{QStringLiteral("damaged-file")});
    }

    void findingsAreBounded() {
        ScratchFile file(m_books);
        file.damage("WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)"
                    " INSERT INTO audit_entry (id, at, day, login, command, code)"
                    " SELECT i, 'x', '2030-01-01', 'x', 'run', 'done' FROM n");
        const QStringList found = file.findings();
        QVERIFY(found.size() < 150);
        QVERIFY(found.contains(QStringLiteral("audit-day more than 100")));
    }

    void noTextOfACustomerIsInAFinding() {
        ScratchFile file(m_books);
        file.damage("UPDATE integration SET label = 'CANARY', next_billing_on = '2026-04-29', supplier_id = 999;"
                    " UPDATE account SET name = 'CANARY', email = 'CANARY';"
                    " INSERT INTO integration_note (integration_id, at, login, text) VALUES (3, 'x', 'x', 'CANARY')");
        const QString found = file.findings().join(u'\n');
        QVERIFY(!found.isEmpty());
        QVERIFY(!found.contains(QStringLiteral("CANARY")));
    }

private:
    QTemporaryDir m_folder;
    QString m_books;
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
