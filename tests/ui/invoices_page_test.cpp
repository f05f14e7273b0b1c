// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/invoices_table_model.h"
#include "tests/support/patience.h"
#include "tests/support/workbook_text.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/actions/file_export.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/pages/invoices/invoice_detail.h"
#include "ui/phrases/billing_phrases.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/account_chip.h"
#include "ui/widgets/day_range_field.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDate>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>

using domain::Day;
using pressing::must;
using support::kPatienceMs;

namespace {

constexpr store::Window kAll{.offset = 0, .count = 100'000};
const QString kForPrograms = QStringLiteral("Other programs: comma, ISO days, plain amounts");
const QString kForExcel = QStringLiteral("Excel: as it is set up for your language");
const QString kWorkbook = QStringLiteral("Excel workbook: real numbers and days, no setting needed");

/// A file of ours, line by line; the first cell of each, and those behind the last text, hold no comma.
QStringList linesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

QByteArray bytes(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sum of the amounts, in cents, told from the text alone; @p behind is how many columns stand behind them.
qint64 centsIn(const QString &path, int behind) {
    qint64 cents = 0;
    const QStringList lines = linesOf(path);
    for (qsizetype i = 1; i < lines.size(); ++i)
        cents += lines[i].section(u',', -1 - behind, -1 - behind).remove(u'.').toLongLong();
    return cents;
}

} // namespace

class InvoicesPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;
    QTemporaryDir m_folder;

    ui::Page &page() { return *m_desk->window().page(ui::PageId::Invoices); }

    tables::InvoicesTableModel &model() { return *page().findChild<tables::InvoicesTableModel *>(); }

    ui::InvoiceDetail &detail() { return *page().findChild<ui::InvoiceDetail *>(); }

    std::vector<domain::Invoice> invoices(const store::InvoiceFilter &filter) {
        return must(m_desk->session().lists().invoices({.filter = filter}, kAll));
    }

    ui::ExportDialog *openDialog() {
        pressing::press(pressing::named<QAbstractButton>(page(), QStringLiteral("Export CSV")));
        const auto dialogs = page().findChildren<ui::ExportDialog *>();
        const auto open = std::ranges::find_if(dialogs, &QWidget::isVisible);
        return open == dialogs.end() ? nullptr : *open;
    }

    /// As the user would: chooses, confirms where to, waits for what came of it.
    void exportTo(const QString &path, const QString &content, const QString &format = kForPrograms) {
        m_desk->dialogs().path = path;
        m_desk->window().context().messages.dismiss();
        auto *dialog = openDialog();
        QVERIFY(dialog);
        pressing::press(pressing::button(*dialog, content));
        pressing::press(pressing::button(*dialog, format));
        pressing::press(pressing::button(*dialog, QStringLiteral("Choose file…")));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().context().messages.isVisible(), kPatienceMs);
    }

    /// The texts of what is chosen in the dialog.
    static QStringList chosenIn(const ui::ExportDialog &dialog) {
        QStringList chosen;
        const auto buttons = dialog.findChildren<QRadioButton *>();
        for (const QRadioButton *button : buttons) {
            if (button->isChecked())
                chosen += button->text();
        }
        return chosen;
    }

    void choose(const store::InvoiceFilter &filter) {
        pressing::named<QComboBox>(page(), QStringLiteral("Kind of invoice"))
            ->setCurrentIndex(filter.kind ? 1 + int(*filter.kind) : 0);
        pressing::named<QLineEdit>(page(), QStringLiteral("Search invoices by number or account"))
            ->setText(filter.search);
        if (filter.from) {
            auto *days = page().findChild<ui::DayRangeField *>();
            days->setDays(*filter.from, *filter.to);
            emit days->rangeChanged(days->range());
        }
        QTRY_COMPARE_WITH_TIMEOUT(model().query().filter, filter, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!model().isLoading(), kPatienceMs);
    }

private slots:

    void init() {
        QSettings().clear();
        m_desk = std::make_unique<SampleDesk>();
        m_desk->window().goTo({.page = ui::PageId::Invoices});
        QTRY_VERIFY_WITH_TIMEOUT(model().totals(), kPatienceMs);
    }

    void whatIsFilteredIsWhatTheDatabaseHolds_data() {
        QTest::addColumn<store::InvoiceFilter>("filter");
        const auto day = [](int month, int dayOfMonth) { return *Day::fromYmd(2026, month, dayOfMonth); };
        QTest::newRow("everything") << store::InvoiceFilter{};
        QTest::newRow("renewals only") << store::InvoiceFilter{.kind = domain::InvoiceKind::Renewal};
        QTest::newRow("openings only") << store::InvoiceFilter{.kind = domain::InvoiceKind::Opening};
        QTest::newRow("of some days") << store::InvoiceFilter{.from = day(2, 1), .to = day(2, 28)};
        QTest::newRow("by a part of the number") << store::InvoiceFilter{.search = QStringLiteral("-00001")};
        QTest::newRow("of some days, renewals only")
            << store::InvoiceFilter{.kind = domain::InvoiceKind::Renewal, .from = day(1, 10), .to = day(3, 10)};
    }

    void whatIsFilteredIsWhatTheDatabaseHolds() {
        QFETCH(store::InvoiceFilter, filter);
        choose(filter);
        const auto expected = invoices(filter);
        QVERIFY(!expected.empty());
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), int(expected.size()), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(model().rowAt(0) && model().rowAt(0)->number == expected.front().number, kPatienceMs);
        domain::Money sum;
        for (const domain::Invoice &invoice : expected)
            sum += invoice.total;
        QTRY_VERIFY_WITH_TIMEOUT(model().totals(), kPatienceMs);
        QCOMPARE(model().totals()->amount, sum);
    }

    void theFileHoldsExactlyWhatIsFiltered_data() { whatIsFilteredIsWhatTheDatabaseHolds_data(); }

    void theFileHoldsExactlyWhatIsFiltered() {
        QFETCH(store::InvoiceFilter, filter);
        choose(filter);
        const QString path = m_folder.filePath(QStringLiteral("invoices.csv"));
        exportTo(path, QStringLiteral("Invoices"));
        const auto expected = invoices(filter);
        const QStringList rows = linesOf(path);
        QCOMPARE(rows.front(),
                 QStringLiteral("invoice_number,kind,issued_on,recorded_at,account_id,account_name,total"));
        QCOMPARE(rows.size() - 1, qsizetype(expected.size()));
        qint64 cents = 0;
        QSet<QString> numbers;
        for (const domain::Invoice &invoice : expected) {
            cents += invoice.total.cents();
            numbers.insert(invoice.number);
        }
        QCOMPARE(centsIn(path, 0), cents);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY2(numbers.remove(rows[i].section(u',', 0, 0)), qPrintable(rows[i]));
        QVERIFY(numbers.isEmpty());
        const QString told = m_desk->window().context().messages.text();
        QVERIFY2(told.contains(path), qPrintable(told));
        QVERIFY2(told.contains(QString::number(expected.size())), qPrintable(told));
    }

    void theLinesOfWhatIsFilteredAddUpToIt() {
        const store::InvoiceFilter filter{.kind = domain::InvoiceKind::Opening};
        choose(filter);
        const QString path = m_folder.filePath(QStringLiteral("lines.csv"));
        exportTo(path, QStringLiteral("Invoice lines"));
        const QStringList rows = linesOf(path);
        const auto expected = must(m_desk->session().lists().invoiceLines({.filter = filter}, kAll));
        QCOMPARE(rows.size() - 1, qsizetype(expected.size()));
        qint64 cents = 0;
        for (const domain::Invoice &invoice : invoices(filter))
            cents += invoice.total.cents();
        QCOMPARE(centsIn(path, 1), cents);
    }

    void excelGetsItsMark() {
        const QString path = m_folder.filePath(QStringLiteral("excel.csv"));
        exportTo(path, QStringLiteral("Invoices"), kForExcel);
        QVERIFY(bytes(path).startsWith("\xef\xbb\xbf"));
        QCOMPARE(m_desk->dialogs().file.suggestedName, QStringLiteral("invoices.csv"));
    }

    /// Amounts are numbers there and days too, which a CSV leaves to who reads it.
    void aWorkbookHoldsExactlyWhatIsFiltered() {
        const store::InvoiceFilter filter{.kind = domain::InvoiceKind::Renewal};
        choose(filter);
        const QString path = m_folder.filePath(QStringLiteral("invoices.xlsx"));
        exportTo(path, QStringLiteral("Invoices"), kWorkbook);
        QCOMPARE(m_desk->dialogs().file.suggestedName, QStringLiteral("invoices.xlsx"));
        QVERIFY2(m_desk->dialogs().file.filter.contains(QStringLiteral("*.xlsx")),
                 qPrintable(m_desk->dialogs().file.filter));
        const auto expected = invoices(filter); // the newest first; a file is in the order of recording
        const QList<QStringList> cells = support::workbookCells(path);
        QCOMPARE(cells.size() - 1, qsizetype(expected.size()));
        QCOMPARE(cells.front().front(), QStringLiteral("invoice_number"));
        const QDate first(1899, 12, 30); // a workbook's days are counted from there
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const domain::Invoice &invoice = expected[expected.size() - 1 - i];
            const QStringList &row = cells[qsizetype(i) + 1];
            QCOMPARE(row[0], invoice.number);
            QCOMPARE(row[2], QString::number(first.daysTo(QDate::fromString(invoice.issuedOn.iso(), Qt::ISODate))));
            QCOMPARE(row[6], invoice.total.plain());
        }
    }

    void theDialogSaysWhichRowsAndHowMuchTheyAre() {
        const store::InvoiceFilter filter{.kind = domain::InvoiceKind::Opening};
        choose(filter);
        QTRY_VERIFY_WITH_TIMEOUT(model().totals(), kPatienceMs);
        const store::Totals totals = *model().totals();
        const QString amount = m_desk->window().context().formats.money(totals.amount);
        const auto *dialog = openDialog();
        QVERIFY(dialog);
        QString said = pressing::said(dialog);
        QVERIFY2(said.contains(QStringLiteral("Kind: Opening")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("%1 invoice(s), %2 in total").arg(totals.rows).arg(amount)),
                 qPrintable(said));
        // How many lines that is nobody has counted.
        pressing::press(pressing::button(*dialog, QStringLiteral("Invoice lines")));
        said = pressing::said(dialog);
        QVERIFY2(said.contains(QStringLiteral("All lines of %1 invoice(s), %2 in total").arg(totals.rows).arg(amount)),
                 qPrintable(said));
    }

    void whatIsNotCountedYetIsNotSaid() {
        pressing::named<QLineEdit>(page(), QStringLiteral("Search invoices by number or account"))
            ->setText(QStringLiteral("-0000")); // it is searched for when nothing more is typed
        QVERIFY(model().query().filter.search.isEmpty());
        const auto *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(!pressing::child<QLabel>(dialog, "extent")->isVisible());
        QVERIFY2(pressing::said(dialog).contains(QStringLiteral("-0000")), qPrintable(pressing::said(dialog)));
    }

    void whatWasChosenIsOfferedByTheNextWindow() {
        const QString folder = m_folder.filePath(QStringLiteral("month's end"));
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(chosenIn(*openDialog()), (QStringList{QStringLiteral("Invoices"), kForPrograms}));
        pressing::press(pressing::button(*page().findChild<ui::ExportDialog *>(), QStringLiteral("Go back")));
        exportTo(folder + QStringLiteral("/lines.xlsx"), QStringLiteral("Invoice lines"), kWorkbook);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + QStringLiteral("/lines.xlsx")), kPatienceMs);
        QVERIFY(m_desk->dialogs().file.folder.isEmpty());

        m_desk->reopen();
        m_desk->window().goTo({.page = ui::PageId::Invoices});
        const auto *dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(chosenIn(*dialog), (QStringList{QStringLiteral("Invoice lines"), kWorkbook}));
        pressing::press(pressing::button(*dialog, QStringLiteral("Choose file…")));
        QCOMPARE(m_desk->dialogs().file.folder, folder);
        QCOMPARE(m_desk->dialogs().file.suggestedName, QStringLiteral("invoice-lines.xlsx"));
    }

    /// By hand, by a version to come, or because a folder went.
    void whatIsKeptAndIsNothingAnyMoreIsLeftOut() {
        QSettings settings;
        settings.setValue(QStringLiteral("export/format"), QStringLiteral("papyrus"));
        settings.setValue(QStringLiteral("export/content"), QStringLiteral("rumours"));
        settings.setValue(QStringLiteral("export/folder"), m_folder.filePath(QStringLiteral("gone")));
        settings.sync();
        const auto *dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(chosenIn(*dialog), (QStringList{QStringLiteral("Invoices"), kForPrograms}));
        pressing::press(pressing::button(*dialog, QStringLiteral("Choose file…")));
        QVERIFY(m_desk->dialogs().file.folder.isEmpty());
        QCOMPARE(m_desk->dialogs().asked, QStringList{QStringLiteral("Export Invoices")});
    }

    void aCancelledExportLeavesTheOldFile() {
        const QString path = m_folder.filePath(QStringLiteral("old.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("the old one");
        old.close();
        // Rows without end: however slow this machine is, the user is faster.
        const auto endless = [](store::Streams &, const reports::ExportTarget &target, store::Progress &progress) {
            struct Endless final : store::Streams {
                store::Result<store::Totals> invoices(const store::InvoiceFilter &,
                                                      const std::function<bool(const domain::Invoice &)> &sink,
                                                      store::Progress &watched) override {
                    for (qint64 row = 1; !watched.isCancelled() && sink({.number = QString::number(row)}); ++row)
                        watched.report(row, 0);
                    return domain::Error{.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled};
                }
                store::Result<store::Totals> invoiceLines(const store::InvoiceFilter &,
                                                          const std::function<bool(const store::InvoiceLineRow &)> &,
                                                          store::Progress &) override {
                    return store::Totals{};
                }
                store::Result<store::Totals> upcoming(const store::UpcomingQuery &,
                                                      const std::function<bool(const store::UpcomingRow &)> &,
                                                      store::Progress &) override {
                    return store::Totals{};
                }
            } streams;
            return reports::exportInvoices(streams, {}, target, progress);
        };
        m_desk->dialogs().path = path;
        page().findChild<ui::FileExport *>()->begin(
            {.title = QStringLiteral("Export"),
             .contents = {{.name = QStringLiteral("Rows"), .fileName = QStringLiteral("rows"), .write = endless}}});
        pressing::press(pressing::button(*page().findChild<ui::ExportDialog *>(), QStringLiteral("Choose file…")));
        QVERIFY(!pressing::named<QAbstractButton>(page(), QStringLiteral("Export CSV"))->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(
            page().findChild<ui::FileExport *>()->strip()->text().contains(QStringLiteral("so far")), kPatienceMs);
        pressing::press(pressing::named<QAbstractButton>(page(), QStringLiteral("Cancel export")));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().context().messages.isVisible(), kPatienceMs);
        QCOMPARE(m_desk->window().context().messages.text(),
                 QStringLiteral("The export was cancelled. No file was written or changed."));
        QCOMPARE(bytes(path), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("old.csv*")}), QStringList{QStringLiteral("old.csv")});
        QVERIFY(pressing::named<QAbstractButton>(page(), QStringLiteral("Export CSV"))->isEnabled());
    }

    void aFileThatCantBeWrittenIsExplained() {
        const QString path = m_folder.filePath(QStringLiteral("missing/invoices.csv"));
        exportTo(path, QStringLiteral("Invoices"));
        const QString told = m_desk->window().context().messages.text();
        QVERIFY2(told.contains(path), qPrintable(told));
        QVERIFY(pressing::button(m_desk->window(), QStringLiteral("Try again")));
    }

    void theSelectedInvoiceTellsWhyItCostsWhatItCosts() {
        auto *table = page().findChild<ui::TableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(model().rowAt(2), kPatienceMs);
        const domain::Invoice head = *model().rowAt(2);
        table->setCurrentRow(2);
        QTRY_COMPARE_WITH_TIMEOUT(detail().number(), head.number, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(detail().accessibleDescription().contains(head.number), kPatienceMs);
        auto *lines = pressing::named<QListView>(page(), QStringLiteral("Invoice lines"));
        QVERIFY(lines);
        const auto invoice = must(m_desk->session().details().invoice(head.number));
        QCOMPARE(lines->model()->rowCount(), int(invoice.lines.size()));
        for (int i = 0; i < lines->model()->rowCount(); ++i) {
            const auto why = must(m_desk->session().details().explainLine(head.number, i + 1));
            const QString told = lines->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(told.contains(ui::becauseSentence(why, m_desk->window().context().formats)), qPrintable(told));
        }
    }

    void aPlaceSelectsItsInvoice_data() {
        QTest::addColumn<bool>("oldest");
        QTest::newRow("one of those in view") << false;
        QTest::newRow("one far below what is in view") << true;
    }

    void aPlaceSelectsItsInvoice() {
        QFETCH(bool, oldest);
        const auto all = invoices({});
        const QString number = (oldest ? all.back() : all[1]).number;
        m_desk->window().goTo({.page = ui::PageId::Invoices, .invoice = number});
        QTRY_COMPARE_WITH_TIMEOUT(detail().number(), number, kPatienceMs);
        auto *table = page().findChild<ui::TableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(table->currentRow() >= 0 && model().rowAt(table->currentRow()), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowAt(table->currentRow())->number, number, kPatienceMs);
        QCOMPARE(detail().number(), number);
    }

    void anInvoiceThatIsNotThereIsSaid() {
        m_desk->window().goTo({.page = ui::PageId::Invoices, .invoice = QStringLiteral("2026-999999")});
        QTRY_VERIFY_WITH_TIMEOUT(!model().isLoading(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, kPatienceMs);
    }

    void anAccountsChipConfinesTheListUntilItIsTakenAway() {
        const domain::AccountId account = invoices({}).front().account;
        m_desk->window().goTo({.page = ui::PageId::Invoices, .account = account});
        const auto expected = invoices({.account = account});
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), int(expected.size()), kPatienceMs);
        auto *chip = page().findChild<ui::AccountChip *>();
        QTRY_COMPARE_WITH_TIMEOUT(chip->text(), QStringLiteral("Account: ") + expected.front().accountName,
                                  kPatienceMs);
        pressing::press(chip->findChild<QAbstractButton *>());
        QTRY_COMPARE_WITH_TIMEOUT(model().query().filter.account, std::nullopt, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), int(invoices({}).size()), kPatienceMs);
        QVERIFY(!chip->isVisible());
    }
};

QTEST_MAIN(InvoicesPageTest)
#include "invoices_page_test.moc"
