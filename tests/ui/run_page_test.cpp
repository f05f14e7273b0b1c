// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_connection.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/pages/run/due_card.h"
#include "ui/pages/run/incomplete_list.h"
#include "ui/pages/run/result_card.h"
#include "ui/phrases/approval_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using domain::Day;
using pressing::must;
using store::sqlite::SqliteConnection;
using support::kPatienceMs;

namespace {

/// What a database that nobody has run renewals on for so long looks like.
constexpr int kDays = 20;

} // namespace

class RunPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;

    ui::Page &page() { return *m_desk->window().page(ui::PageId::RenewalRun); }

    ui::DueCard &due() { return *page().findChild<ui::DueCard *>(); }

    ui::ResultCard &result() { return *page().findChild<ui::ResultCard *>(); }

    QAbstractButton *runButton() { return pressing::named<QAbstractButton>(page(), QStringLiteral("Run renewals")); }

    Day today() { return must(m_desk->session().details().business()).today; }

    /// Lets time pass without the desk's doing, and waits until it knows.
    void letPass(int days) {
        const Day day = must(m_desk->session().upkeep().setToday(today().plusDays(days)));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().context().clock.today(), day, kPatienceMs);
    }

    store::RunReport dryRun() { return must(m_desk->session().renewals().dryRun({})); }

    store::Totals renewalInvoices() {
        return must(m_desk->session().lists().invoiceTotals({.kind = domain::InvoiceKind::Renewal}));
    }

    QString path() const { return m_desk->client().url().path; }

    /// Damage that no program of ours would do.
    void tamper(const QByteArray &statements) {
        SqliteConnection connection(path(), SqliteConnection::Mode::ReadWrite);
        connection.execute("PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE");
        connection.execute(statements);
        connection.execute("COMMIT");
    }

    void show() {
        m_desk->window().goTo({.page = ui::PageId::RenewalRun});
        QTRY_VERIFY_WITH_TIMEOUT(!due().accessibleName().isEmpty(), kPatienceMs);
    }

    /// An active integration that is due.
    domain::IntegrationId someDue() {
        const auto rows =
            must(m_desk->session().lists().upcoming({.from = today().plusDays(-kDays), .to = today()}, {.count = 200}));
        for (const store::UpcomingRow &row : rows) {
            if (row.kind == domain::ChargeKind::Connectivity && row.amount > domain::Money(0))
                return *row.integration;
        }
        qFatal("nothing active is due");
    }

    void pressRun() {
        QTRY_VERIFY_WITH_TIMEOUT(runButton()->isEnabled(), kPatienceMs);
        pressing::press(runButton());
    }

    void waitForTheEnd() {
        auto *strip = page().findChild<ui::ProgressStrip *>();
        QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), kPatienceMs);
    }

    /// An account of its own that no price is in force for, so that it is parked (R19).
    domain::AccountId breakOneAccount() {
        store::Session &session = m_desk->session();
        must(session.catalogue().addPlan(QStringLiteral("Withdrawn"), domain::Money(0), domain::Money(10'00)));
        const auto account = must(session.commands().addAccount(
            {.name = QStringLiteral("Broken & Sons <b>"), .email = QStringLiteral("books@example.com")}));
        must(session.commands().open({.account = account,
                                      .supplier = QStringLiteral("Northern Parts"),
                                      .channel = QStringLiteral("Web shop"),
                                      .label = QStringLiteral("Main shop"),
                                      .plan = QStringLiteral("Withdrawn")}));
        tamper("DELETE FROM plan_price WHERE plan_id = (SELECT id FROM plan WHERE name = 'Withdrawn')");
        return account;
    }

private slots:

    void init() { m_desk = std::make_unique<SampleDesk>(); }

    void nothingDueSaysSoAndWhenTheNextIs() {
        show();
        QTRY_COMPARE_WITH_TIMEOUT(due().accessibleName(), QStringLiteral("Nothing is due"), kPatienceMs);
        const auto next = must(m_desk->session().lists().upcoming(
            {.from = today().plusDays(1), .to = today().plusDays(40), .by = store::UpcomingBy::Day}, {.count = 1}));
        const QString day = m_desk->window().context().formats.day(next.front().dueOn);
        QVERIFY2(due().accessibleDescription().contains(day), qPrintable(due().accessibleDescription()));
        QVERIFY(!runButton()->isEnabled());
        QCOMPARE(runButton()->toolTip(), QStringLiteral("Nothing is due."));
    }

    void theButtonBillsWhatTheDryRunSays() {
        letPass(kDays);
        const store::RunReport dry = dryRun();
        const store::Totals before = renewalInvoices();
        QVERIFY(dry.invoices > 10);
        show();
        pressRun();
        QCOMPARE(m_desk->dialogs().asked, QStringList{QStringLiteral("Run renewals?")});
        waitForTheEnd();
        QTRY_VERIFY_WITH_TIMEOUT(result().isVisible(), kPatienceMs);
        QCOMPARE(result().accessibleName(), QStringLiteral("The run is complete"));
        const store::Totals after = renewalInvoices();
        QCOMPARE(after.rows - before.rows, dry.invoices);
        QCOMPARE(after.amount - before.amount, dry.total);
        const store::PastRun past = must(m_desk->session().renewals().pastRuns(1)).front();
        QCOMPARE(past.invoices, dry.invoices);
        QCOMPARE(past.total, dry.total);
        QCOMPARE(past.removed, dry.removed);
        const QString against = pressing::child<QLabel>(&page(), "forecast-against-actual")->text();
        QVERIFY2(against.startsWith(QStringLiteral("Foreseen when it began: %1 invoice(s)").arg(dry.invoices))
                     && against.endsWith(QStringLiteral("All of it was recorded, to the cent.")),
                 qPrintable(against));
        QVERIFY(!past.incomplete);
        QTRY_COMPARE_WITH_TIMEOUT(due().accessibleName(), QStringLiteral("Nothing is due"), kPatienceMs);
        auto *runs = pressing::named<QTableView>(page(), QStringLiteral("Past runs"));
        QVERIFY(runs);
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->index(0, 0).data().toString(), QString::number(past.id.value),
                                  kPatienceMs);
    }

    void whoGoesBackBillsNothing() {
        letPass(kDays);
        const store::Totals before = renewalInvoices();
        m_desk->dialogs().agrees = false;
        show();
        pressRun();
        QCOMPARE(m_desk->dialogs().asked.size(), 1);
        QCOMPARE(renewalInvoices(), before);
        QVERIFY(runButton()->isEnabled());
        QVERIFY(dryRun().invoices > 0);
    }

    void aStoppedRunKeepsWhatItBilledAndTheNextBillsTheRest() {
        letPass(kDays);
        const store::RunReport dry = dryRun();
        QVERIFY(dry.periods > 10);
        const store::Totals before = renewalInvoices();
        show();
        {
            // Nobody can write: the run is held up before its first batch.
            SqliteConnection lock(path(), SqliteConnection::Mode::ReadWrite);
            lock.execute("BEGIN IMMEDIATE");
            pressRun();
            pressing::press(pressing::named<QAbstractButton>(page(), QStringLiteral("Stop after this batch")));
            lock.execute("ROLLBACK");
        }
        waitForTheEnd();
        const store::Totals stopped = renewalInvoices();
        QVERIFY2(stopped.rows - before.rows < dry.invoices, "a run that is stopped at once bills everything");
        QTRY_COMPARE_WITH_TIMEOUT(due().accessibleName().isEmpty(), false, kPatienceMs);

        pressRun();
        waitForTheEnd();
        QTRY_COMPARE_WITH_TIMEOUT(result().accessibleName(), QStringLiteral("The run is complete"), kPatienceMs);
        const store::Totals after = renewalInvoices();
        QCOMPARE(after.rows - before.rows, dry.invoices);
        QCOMPARE(after.amount - before.amount, dry.total);
        store::NoProgress progress;
        QCOMPARE(must(m_desk->session().upkeep().verify(progress)), QStringList());
    }

    void catchingUpWantsConsent_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("question");
        QTest::newRow("two billing dates behind at most: billed without more ado")
            << 2 << QStringLiteral("Run renewals?");
        QTest::newRow("more than two behind: caught up with on consent alone")
            << 60 << QStringLiteral("Run renewals and catch up?");
    }

    void catchingUpWantsConsent() {
        QFETCH(int, days);
        QFETCH(QString, question);
        // So far ahead that the machine's clock can't move it: a database's day never falls behind the last one (R14).
        m_desk = std::make_unique<SampleDesk>(*Day::fromYmd(2090, 3, 16));
        letPass(days);
        tamper("UPDATE setting SET value = '0' WHERE key = 'sandbox'");
        m_desk->reopen();
        const store::Totals before = renewalInvoices();
        const store::RunReport dry = must(m_desk->session().renewals().dryRun(today()));
        show();
        pressRun();
        QCOMPARE(m_desk->dialogs().asked, QStringList{question});
        waitForTheEnd();
        QTRY_COMPARE_WITH_TIMEOUT(result().accessibleName(), QStringLiteral("The run is complete"), kPatienceMs);
        QCOMPARE(renewalInvoices().amount - before.amount, dry.total);
    }

    void whoCantBeSettledIsNamedAndCanBeTriedAgain() {
        const domain::AccountId broken = breakOneAccount();
        letPass(40);
        show();
        const QString name = QStringLiteral("Broken & Sons <b>");
        QTRY_VERIFY_WITH_TIMEOUT(pressing::named<QAbstractButton>(*due().incomplete(), name), kPatienceMs);
        pressRun();
        waitForTheEnd();
        QTRY_COMPARE_WITH_TIMEOUT(result().accessibleName(),
                                  QStringLiteral("The run is incomplete: 1 account(s) left over"), kPatienceMs);
        auto *link = pressing::named<QAbstractButton>(*result().incomplete(), name);
        QVERIFY(link);
        QVERIFY(!link->accessibleDescription().isEmpty());

        auto &messages = m_desk->window().context().messages;
        const QString retry = QStringLiteral("Try again: ") + name;
        pressing::press(pressing::named<QAbstractButton>(*result().incomplete(), retry));
        QTRY_VERIFY_WITH_TIMEOUT(messages.isVisible(), kPatienceMs); // it would fail still
        QVERIFY(must(m_desk->session().details().account(broken)).account.parked);
        messages.dismiss();
        tamper("INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents) SELECT id, '0001-01-01', "
               "'9999-12-31', 1000 FROM plan WHERE name = 'Withdrawn'");
        pressing::press(pressing::named<QAbstractButton>(*result().incomplete(), retry));
        QTRY_COMPARE_WITH_TIMEOUT(messages.text(),
                                  QStringLiteral("What was wrong is mended: the next run bills this account."),
                                  kPatienceMs);
        QVERIFY(!must(m_desk->session().details().account(broken)).account.parked);

        pressing::press(link);
        QCOMPARE(m_desk->window().currentPage()->place().account, std::optional(broken));
    }

    void theFingerprintOfWhatIsDueCanBeCopied() {
        letPass(kDays);
        const QString fingerprint = dryRun().fingerprint;
        show();
        auto *shown = pressing::child<QLabel>(&page(), "fingerprint");
        QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), kPatienceMs);
        QCOMPARE(shown->text(), ui::shortFingerprint(fingerprint));
        QCOMPARE(shown->accessibleDescription().remove(u' '), fingerprint);
        pressing::press(pressing::button(due(), QStringLiteral("Copy fingerprint")));
        QCOMPARE(QGuiApplication::clipboard()->text(), fingerprint);
        const QString login = must(m_desk->session().details().business()).login;
        QVERIFY2(pressing::said(&due()).contains(login), qPrintable(pressing::said(&due())));
    }

    /// Somebody freezes one that is due while the question is being read: what was agreed to is not what is due any
    /// more.
    void whatHasChangedIsToldAndAskedAgain() {
        letPass(kDays);
        const store::RunReport dry = dryRun();
        const store::Totals before = renewalInvoices();
        show();
        const domain::IntegrationId touched = someDue();
        qsizetype settled = 0;
        m_desk->dialogs().meanwhile = [this, touched, &settled] {
            settled =
                must(m_desk->session().commands().execute({.command = domain::Command::Freeze, .integration = touched}))
                    .settled.size();
        };
        pressRun();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->dialogs().asked.size(), 2, kPatienceMs);
        QCOMPARE(m_desk->dialogs().asked,
                 (QStringList{QStringLiteral("Run renewals?"),
                              QStringLiteral("Something has changed. Run renewals as they are now?")}));
        const QString told = m_desk->dialogs().texts.back();
        QVERIFY2(told.contains(
                     QStringLiteral("Commands have settled 1 account(s) first since: %1 invoice(s)").arg(settled))
                     && told.contains(QStringLiteral("That is all that has changed")),
                 qPrintable(told));
        QTRY_VERIFY_WITH_TIMEOUT(result().isVisible(), kPatienceMs);
        QCOMPARE(result().accessibleName(), QStringLiteral("The run is complete"));
        QCOMPARE(renewalInvoices().amount - before.amount, dry.total); // by the command and by the run, once each
        QTRY_VERIFY_WITH_TIMEOUT(
            pressing::child<QLabel>(&page(), "approval-verdict")
                ->text()
                .startsWith(QStringLiteral("All that was approved has been settled since, and nothing else was.")),
            kPatienceMs);
    }

    /// Another person's approval: exact, then overtaken.
    void anApprovalThatIsPutInIsCompared() {
        letPass(kDays);
        const QString fingerprint = dryRun().fingerprint;
        show();
        auto *field = pressing::named<QLineEdit>(page(), QStringLiteral("Approved fingerprint"));
        QVERIFY(field);
        auto *verdict = pressing::child<QLabel>(&page(), "approval-verdict");
        auto *run = pressing::child<QPushButton>(&page(), "run-approved");
        field->setFocus();
        QTest::keyClicks(field, fingerprint.left(30));
        QVERIFY2(verdict->text().startsWith(QStringLiteral("This is not a whole fingerprint")),
                 qPrintable(verdict->text()));
        QVERIFY(!run->isEnabled());
        QTest::keyClicks(field, fingerprint.mid(30));
        QTRY_VERIFY_WITH_TIMEOUT(verdict->text().startsWith(QStringLiteral("This is exactly what is due now.")),
                                 kPatienceMs);
        QVERIFY(run->isEnabled());

        must(m_desk->session().commands().execute({.command = domain::Command::Freeze, .integration = someDue()}));
        QTRY_VERIFY_WITH_TIMEOUT(verdict->text().startsWith(QStringLiteral("This is not what is due now.")),
                                 kPatienceMs);
        QVERIFY(!run->isEnabled());
        QCOMPARE(run->toolTip(), QStringLiteral("What is due is not what was approved."));
        auto *settled = pressing::named<QTableView>(page(), QStringLiteral("Settled since the approval"));
        QVERIFY(settled);
        const store::Approval approval = must(m_desk->session().renewals().approval(fingerprint));
        QVERIFY(!approval.dates.empty());
        QCOMPARE(settled->model()->rowCount(), int(approval.dates.size()));
        QCOMPARE(settled->model()->index(0, 1).data().toString(), approval.dates.front().name);
    }

    /// Approved in the evening, run the next day, when more has come due.
    void anApprovalOfYesterdayIsRunAsItWas() {
        letPass(kDays);
        const store::RunReport evening = dryRun();
        letPass(3);
        const store::Totals before = renewalInvoices();
        show();
        auto *field = pressing::named<QLineEdit>(page(), QStringLiteral("Approved fingerprint"));
        field->setFocus();
        QTest::keyClicks(field, evening.fingerprint);
        auto *run = pressing::child<QPushButton>(&page(), "run-approved");
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), kPatienceMs);
        pressing::press(run);
        waitForTheEnd();
        QTRY_VERIFY_WITH_TIMEOUT(result().isVisible(), kPatienceMs);
        QCOMPARE(renewalInvoices().amount - before.amount, evening.total);
        QVERIFY(dryRun().periods > 0);
    }

    void whoeverLeavesThePageIsToldOfTheEnd() {
        letPass(kDays);
        show();
        pressRun();
        m_desk->window().goTo({.page = ui::PageId::Activity});
        auto &messages = m_desk->window().context().messages;
        QTRY_VERIFY_WITH_TIMEOUT(messages.isVisible(), kPatienceMs);
        QCOMPARE(messages.text(), QStringLiteral("The run is complete"));
        pressing::press(pressing::button(messages, QStringLiteral("Go to renewal run")));
        QTRY_VERIFY_WITH_TIMEOUT(result().isVisible(), kPatienceMs);
    }

    void theClockMovesWhatIsDue() {
        show();
        QTRY_COMPARE_WITH_TIMEOUT(due().accessibleName(), QStringLiteral("Nothing is due"), kPatienceMs);
        letPass(kDays);
        QTRY_VERIFY_WITH_TIMEOUT(due().accessibleName() != QStringLiteral("Nothing is due"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(runButton()->isEnabled(), kPatienceMs);
    }
};

QTEST_MAIN(RunPageTest)
#include "run_page_test.moc"
