// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/shell/message_bar.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pressing::child;
using pressing::must;
using pressing::press;
using support::kPatienceMs;

namespace {

const QByteArray kHeader = "account_name,account_email,supplier,sales_channel,label,plan,monthly_fee,service,"
                           "cancel_pending,anchor_on,next_billing_on\r\n";

} // namespace

/// What is done with the whole of a database from the desk's menu: taken in from a spreadsheet, backed up, restored.
class DatabaseFileTest final : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { m_languages.emplace(u"en_US"_s); }

    void init() {
        m_desk = std::make_unique<SampleDesk>();
        m_plan = must(m_desk->session().catalogue().plans())[0].name;
        m_integrations = must(m_desk->session().lists().integrationTotals({})).rows;
    }

    void cleanup() { m_desk.reset(); }

    void aSpreadsheetIsShownBeforeItIsTakenIn() {
        QDialog *dialog = import("Acme,a@example.com,Nordwind,Marktplatz,Shop," + m_plan.toUtf8()
                                 + ",19.00,active,no,2026-02-10,\r\n"
                                   "Acme,a@example.com,Nordwind,Basar,Second,"
                                 + m_plan.toUtf8() + ",,frozen,no,2026-01-31,\r\n");
        QVERIFY(dialog);
        auto *agree = child<QPushButton>(dialog, "agree");
        QTRY_VERIFY_WITH_TIMEOUT(agree->isEnabled(), kPatienceMs);
        QCOMPARE(agree->text(), u"Import 2 integrations"_s);
        const auto *rows = child<QTableWidget>(dialog, "import-rows");
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->item(0, 6)->text(), u"$19.00"_s);
        QCOMPARE(rows->item(1, 7)->text(), u"Frozen"_s);
        QVERIFY2(pressing::said(dialog).contains(u"1 new account and 2 integrations"_s),
                 qPrintable(pressing::said(dialog)));
        QCOMPARE(integrations(), m_integrations);
        press(agree);
        QTRY_COMPARE_WITH_TIMEOUT(integrations(), m_integrations + 2, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Imported 1 account and 2 integrations."_s), kPatienceMs);
    }

    /// What the file alone shows and what only the database knows, in one list.
    void everyFaultIsNamedAndNothingIsTakenIn() {
        QDialog *dialog = import("Acme,a@example.com,Nordwind,Marktplatz,Shop,Nowhere,,active,no,2026-02-10,\r\n"
                                 "Acme,a@example.com,Nordwind,Marktplatz,Shop,"
                                 + m_plan.toUtf8() + ",a lot,active,no,2026-02-10,\r\n");
        QVERIFY(dialog);
        const auto *faults = child<QTableWidget>(dialog, "import-faults");
        QTRY_COMPARE_WITH_TIMEOUT(faults->rowCount(), 2, kPatienceMs);
        QVERIFY(faults->item(0, 0)->text().contains(u"Nowhere"_s));
        QVERIFY(faults->item(1, 0)->text().contains(u"a lot"_s));
        QVERIFY(!child<QPushButton>(dialog, "agree")->isEnabled());
        QCOMPARE(integrations(), m_integrations);
    }

    /// As in a database that is new: what is missing is added without leaving the file.
    void plansThatAreMissingAreAddedOnTheWay() {
        QDialog *dialog = import("Acme,a@example.com,Nordwind,Marktplatz,Shop,Nova,,active,no,2026-02-10,\r\n"
                                 "Acme,a@example.com,Nordwind,Marktplatz,Second,Stella,,active,no,2026-02-10,\r\n"
                                 "Acme,a@example.com,Nordwind,Marktplatz,Third,Nova,,active,no,2026-02-10,\r\n");
        QVERIFY(dialog);
        auto *add = child<QToolButton>(dialog, "add-plan");
        QTRY_COMPARE_WITH_TIMEOUT(add->text(), u"Add plan “Nova”…"_s, kPatienceMs);
        QVERIFY2(pressing::said(dialog).contains(u"“Nova” and “Stella”"_s), qPrintable(pressing::said(dialog)));
        addPlan(dialog, u"Nova"_s, u"99.00"_s, u"49.00"_s);
        QTRY_COMPARE_WITH_TIMEOUT(add->text(), u"Add plan “Stella”…"_s, kPatienceMs);
        QVERIFY(!child<QPushButton>(dialog, "agree")->isEnabled());
        addPlan(dialog, u"Stella"_s, u"0.00"_s, u"19.00"_s);
        auto *agree = child<QPushButton>(dialog, "agree");
        QTRY_VERIFY_WITH_TIMEOUT(agree->isEnabled(), kPatienceMs);
        QVERIFY(!add->isVisible());
        QVERIFY(!child<QTableWidget>(dialog, "import-faults")->isVisible());
        press(agree);
        QTRY_COMPARE_WITH_TIMEOUT(integrations(), m_integrations + 3, kPatienceMs);
        const auto plans = must(m_desk->session().catalogue().plans());
        const auto nova = std::ranges::find(plans, u"Nova"_s, &store::Plan::name);
        QVERIFY(nova != plans.end());
        QCOMPARE(nova->setupFee, domain::Money(99'00));
        QCOMPARE(nova->monthlyFee, domain::Money(49'00));
    }

    void aFileThatWasMendedIsCheckedAgain() {
        const QByteArray rest = ",Nordwind,Marktplatz,Shop," + m_plan.toUtf8() + ",,active,no,2026-02-10,\r\n";
        QDialog *dialog = import("Acme," + rest);
        QVERIFY(dialog);
        auto *again = child<QPushButton>(dialog, "check-again");
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), kPatienceMs);
        QVERIFY(!child<QToolButton>(dialog, "add-plan")->isVisible()); // it isn't for want of a plan
        write(kHeader + "Acme,a@example.com" + rest);
        press(again);
        auto *agree = child<QPushButton>(dialog, "agree");
        QTRY_VERIFY_WITH_TIMEOUT(agree->isEnabled(), kPatienceMs);
        QVERIFY(!again->isVisible());
        QVERIFY(!child<QTableWidget>(dialog, "import-faults")->isVisible());
        QCOMPARE(agree->text(), u"Import 1 integration"_s);

        QFile::remove(m_desk->dialogs().path);
        press(agree); // what was checked is what is taken in, whatever has become of the file
        QTRY_COMPARE_WITH_TIMEOUT(integrations(), m_integrations + 1, kPatienceMs);
    }

    void aFileWithAnotherHeaderIsRefused() {
        write("name,mail\r\n");
        trigger("import-action");
        QDialog *dialog = shown(u"import"_s);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(pressing::said(dialog).contains(u"account_name"_s), kPatienceMs);
        QVERIFY(!child<QPushButton>(dialog, "agree")->isEnabled());
    }

    void aBackupBringsBackWhatWas() {
        m_desk->dialogs().path = m_folder.filePath(u"backup.sqlite"_s);
        QFile::remove(m_desk->dialogs().path);
        trigger("back-up-action");
        QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"The backup is at"_s), kPatienceMs);
        QVERIFY(QFile::exists(m_desk->dialogs().path));

        const auto later = must(m_desk->session().commands().addAccount({.name = u"Later"_s, .email = u"l@l.org"_s}));
        QVERIFY(m_desk->session().details().account(later));
        m_desk->dialogs().agrees = false;
        trigger("restore-action");
        QVERIFY(m_desk->session().details().account(later));
        m_desk->dialogs().agrees = true;
        trigger("restore-action");
        QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"The backup has been restored."_s), kPatienceMs);
        QVERIFY(!m_desk->session().details().account(later));
        QCOMPARE(integrations(), m_integrations);
    }

private:
    qint64 integrations() { return must(m_desk->session().lists().integrationTotals({})).rows; }

    QString message() { return m_desk->window().context().messages.text(); }

    void trigger(const char *action) { child<QAction>(&m_desk->window(), action)->trigger(); }

    void write(const QByteArray &text) {
        m_desk->dialogs().path = m_folder.filePath(u"customers.csv"_s);
        QFile file(m_desk->dialogs().path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// As the user would, in the dialog that the file's opens.
    static void addPlan(QDialog *dialog, const QString &name, const QString &setup, const QString &monthly) {
        press(child<QToolButton>(dialog, "add-plan"));
        QDialog *form = nullptr;
        QTRY_VERIFY((form = dialog->findChild<QDialog *>(u"new-plan"_s)) && form->isVisible());
        QCOMPARE(child<QLineEdit>(form, "name")->text(), name);
        QTest::keyClicks(child<QLineEdit>(form, "setup-fee"), setup);
        QTest::keyClicks(child<QLineEdit>(form, "monthly-fee"), monthly);
        const QPointer<QDialog> open = form;
        press(child<QPushButton>(form, "agree"));
        QTRY_VERIFY_WITH_TIMEOUT(!open, kPatienceMs);
    }

    QDialog *import(const QByteArray &rows) {
        write(kHeader + rows);
        trigger("import-action");
        return shown(u"import"_s);
    }

    QDialog *shown(const QString &name) {
        QDialog *found = nullptr;
        const auto look = [&] { return (found = m_desk->window().findChild<QDialog *>(name)) && found->isVisible(); };
        return QTest::qWaitFor(look, kPatienceMs) ? found : nullptr;
    }

    std::optional<app::Languages> m_languages;
    QTemporaryDir m_folder;
    std::unique_ptr<SampleDesk> m_desk;
    QString m_plan;
    qint64 m_integrations = 0;
};

QTEST_MAIN(DatabaseFileTest)
#include "database_file_test.moc"
