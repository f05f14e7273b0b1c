// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/invoices_table_model.h"
#include "tests/support/patience.h"
#include "tests/ui/pdf_text.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/pages/invoices/invoice_detail.h"
#include "ui/printing/letterhead.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pressing::must;
using support::kPatienceMs;
using ui::PageId;

/// Saving and printing of invoices from the pages that show them.
class InvoicePrintingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;
    QTemporaryDir m_folder;

    ui::Page &page() { return *m_desk->window().currentPage(); }

    QAction *action(const char *name) { return pressing::child<QAction>(&page(), name); }

    QString path() { return m_folder.filePath(u"paper.pdf"_s); }

    QDialog *dialog(const QString &name) {
        QDialog *found = nullptr;
        const auto look = [&] {
            found = m_desk->window().findChild<QDialog *>(name);
            return found && found->isVisible();
        };
        return QTest::qWaitFor(look, kPatienceMs) ? found : nullptr;
    }

    QString message() {
        const auto &messages = m_desk->window().context().messages;
        return messages.isVisible() ? messages.text() : QString();
    }

    /// Waits until an invoice is selected, and returns its number.
    QString selected() {
        const auto *detail = m_desk->window().findChild<ui::InvoiceDetail *>();
        return QTest::qWaitFor([&] { return !detail->number().isEmpty() && action("save-pdf")->isEnabled(); },
                               kPatienceMs)
                   ? detail->number()
                   : QString();
    }

private slots:

    void init() {
        QSettings().remove(u"letterhead"_s);
        QFile::remove(path());
        m_desk = std::make_unique<SampleDesk>();
        m_desk->dialogs().path = path();
        m_desk->window().goTo({.page = PageId::Invoices});
    }

    void theSelectedInvoiceIsSaved() {
        const QString number = selected();
        QVERIFY(!number.isEmpty());
        action("save-pdf")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(number), kPatienceMs);
        QVERIFY(pressing::button(m_desk->window(), u"Open file"_s));
        const auto invoice = must(m_desk->session().details().invoice(number));
        const auto account = must(m_desk->session().details().account(invoice.account)).account;
        const QString text = pagesOf(path()).join(QString());
        for (const QString &wanted : {number, invoice.accountName, account.email})
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
    }

    void theSelectedInvoiceIsPrinted() {
        const QString number = selected();
        action("print")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(number), kPatienceMs);
        QVERIFY(m_desk->dialogs().asked.join(QString()).contains(number));
        const QString text = pagesOf(path()).join(QString());
        QVERIFY2(text.contains(number) && text.contains(u"page"_s), qPrintable(text));
    }

    void whatCantBeWrittenIsToldAndTriedAgain() {
        m_desk->dialogs().path = m_folder.filePath(u"none/paper.pdf"_s);
        QVERIFY(!selected().isEmpty());
        action("save-pdf")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(pressing::button(m_desk->window(), u"Try again"_s), kPatienceMs);
        QVERIFY2(message().contains(u"none"_s), qPrintable(message()));
        QVERIFY(QDir(m_folder.path()).mkdir(u"none"_s));
        pressing::press(pressing::button(m_desk->window(), u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_desk->dialogs().path), kPatienceMs);
    }

    void aMonthIsChosenCountedAndSaved() {
        action("save-month")->trigger();
        QDialog *month = dialog(u"month"_s);
        QVERIFY(month);
        auto *agree = pressing::child<QPushButton>(month, "agree");
        const auto *count = pressing::child<QLabel>(month, "pdf-count");
        // The month before that of 16 Mar 2026 is what people close.
        QCOMPARE(pressing::child<QComboBox>(month, "pdf-month")->currentIndex(), 1);
        QCOMPARE(pressing::child<QSpinBox>(month, "pdf-year")->value(), 2026);
        pressing::child<QSpinBox>(month, "pdf-year")->setValue(2001);
        QTRY_VERIFY_WITH_TIMEOUT(count->text().contains(u"No invoice"_s), kPatienceMs);
        QVERIFY(!agree->isEnabled());
        pressing::child<QSpinBox>(month, "pdf-year")->setValue(2026);
        QTRY_VERIFY_WITH_TIMEOUT(agree->isEnabled(), kPatienceMs);
        const store::InvoiceFilter february{.from = domain::Day::clamped(2026, 2, 1),
                                            .to = domain::Day::clamped(2026, 2, 28)};
        const auto totals = must(m_desk->session().lists().invoiceTotals(february));
        const QString sum = m_desk->window().context().formats.money(totals.amount);
        QVERIFY2(count->text().contains(sum), qPrintable(count->text()));
        pressing::press(agree);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(sum), kPatienceMs);
        QCOMPARE(pagesOf(path()).size(), totals.rows); // none of the sample's is longer than a page
    }

    void theAccountsInvoicesArePrintedWhereTheyAre() {
        const auto newest = must(m_desk->session().lists().invoices({}, {.count = 1})).front();
        m_desk->window().goTo({.page = PageId::Accounts, .account = newest.account});
        pressing::child<QTabWidget>(&page(), "account-tabs")->setCurrentIndex(1);
        auto *table = pressing::named<ui::TableView>(page(), u"Invoices"_s);
        QVERIFY(table);
        QVERIFY(!action("save-pdf")->isEnabled());
        QVERIFY(!action("save-pdf")->toolTip().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatienceMs);
        table->setCurrentRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(action("save-pdf")->isEnabled(), kPatienceMs);
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window(), kPatienceMs));
        QTest::keyClick(&m_desk->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path()), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(newest.number), kPatienceMs);
        QVERIFY(pagesOf(path()).value(0).contains(newest.number));
    }

    void theLetterheadIsKeptAndPrinted() {
        const QString number = selected();
        action("edit-letterhead")->trigger();
        QDialog *letterhead = dialog(u"letterhead"_s);
        QVERIFY(letterhead);
        QTest::keyClicks(pressing::child<QLineEdit>(letterhead, "letterhead-company"), u"Harbour and Lane"_s);
        QTest::keyClicks(pressing::child<QPlainTextEdit>(letterhead, "letterhead-address"), u"1 Quay Street"_s);
        auto *logo = pressing::child<QLineEdit>(letterhead, "letterhead-logo");
        QTest::keyClicks(logo, u"/no/such/logo.png"_s);
        pressing::press(pressing::child<QPushButton>(letterhead, "agree"));
        QVERIFY(letterhead->isVisible());
        QVERIFY(logo->property("fault").toBool());
        logo->clear();
        pressing::press(pressing::child<QPushButton>(letterhead, "agree"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().findChild<QDialog *>(u"letterhead"_s), kPatienceMs);
        QCOMPARE(ui::Letterhead::fromSettings(),
                 (ui::Letterhead{.company = u"Harbour and Lane"_s, .address = u"1 Quay Street"_s}));
        action("save-pdf")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(number), kPatienceMs);
        const QString text = pagesOf(path()).join(QString());
        QVERIFY(text.contains(u"Harbour and Lane"_s) && text.contains(u"1 Quay Street"_s));
    }
};

QTEST_MAIN(InvoicePrintingTest)
#include "invoice_printing_test.moc"
