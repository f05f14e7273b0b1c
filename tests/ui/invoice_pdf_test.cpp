// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "tests/support/patience.h"
#include "tests/ui/pdf_text.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/printing/invoice_pdf.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Day;
using domain::Money;
using pressing::must;
using support::kPatienceMs;
using ui::InvoicePdf;
using ui::InvoiceStyle;
using ui::PrintedInvoice;

namespace {

constexpr store::Window kAll{.offset = 0, .count = 100'000};

/// Renewals of @p lines integrations, each at its own price, so that each line can be told from the others.
PrintedInvoice invoiceOf(int lines, const QString &language = u"en"_s) {
    PrintedInvoice printed{.email = u"office@example.com"_s, // joined letters could not be copied
                           .language = language};
    printed.invoice.number = u"2026-000123"_s;
    printed.invoice.account = {77};
    printed.invoice.accountName = u"Ada's <b>Shop</b> & Söhne"_s; // not markup, whatever it looks like
    printed.invoice.issuedOn = Day::clamped(2026, 3, 15);
    for (int i = 1; i <= lines; ++i) {
        printed.invoice.lines.push_back({.position = i,
                                         .integration = {i},
                                         .kind = domain::LineKind::Connectivity,
                                         .supplier = u"Nordwind"_s,
                                         .channel = u"Marktplatz %1"_s.arg(i),
                                         .amount = Money(10'000 + i),
                                         .periodStart = Day::clamped(2026, 3, 15),
                                         .periodEnd = Day::clamped(2026, 4, 15)});
        printed.invoice.total += printed.invoice.lines.back().amount;
    }
    return printed;
}

InvoiceStyle style() {
    InvoiceStyle style = InvoiceStyle::fromSettings(u"USD"_s, QLocale(QLocale::German, QLocale::Germany));
    style.letterhead = {.company = u"Harbour & Lane Ltd."_s,
                        .address = u"1 Quay Street\nPort Lane"_s,
                        .taxLine = u"VAT ID GB123456789"_s,
                        .footer = u"Bank of the Harbour, account 42"_s};
    return style;
}

/// Stops after so many invoices.
class StoppingProgress final : public store::Progress {
public:
    explicit StoppingProgress(qint64 after)
        : m_after(after) {}

    void report(qint64 done, qint64 total) override {
        seen = done;
        m_total = total;
    }

    bool isCancelled() const override { return m_after >= 0 && seen >= m_after; }

    qint64 total() const { return m_total; }

    qint64 seen = 0;

private:
    qint64 m_after;
    qint64 m_total = 0;
};

QByteArray bytes(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Invoices as PDF files, as somebody else's program reads them.
class InvoicePdfTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SampleDesk m_desk;

    QString path() { return m_folder.filePath(u"invoices.pdf"_s); }

    QStringList pagesOf(const PrintedInvoice &printed, const InvoiceStyle &how = style()) {
        InvoicePdf pdf(path(), printed.invoice.number, how);
        must(pdf.open());
        must(pdf.add(printed));
        must(pdf.finish());
        return ::pagesOf(path());
    }

    static store::InvoiceFilter february() {
        return {.from = Day::clamped(2026, 2, 1), .to = Day::clamped(2026, 2, 28)};
    }

    std::optional<app::Languages> m_languages;

private slots:

    void initTestCase() { m_languages.emplace(u"en"_s); }

    void allThatBelongsOnAnInvoiceIsThere() {
        PrintedInvoice printed = invoiceOf(2);
        printed.invoice.lines.front().kind = domain::LineKind::Setup;
        printed.invoice.lines.front().periodStart.reset();
        printed.invoice.lines.front().periodEnd.reset();
        const QStringList pages = pagesOf(printed);
        QCOMPARE(pages.size(), 1);
        for (const QString &wanted : {u"Harbour & Lane Ltd."_s,
                                      u"1 Quay Street"_s,
                                      u"Port Lane"_s,
                                      u"VAT ID GB123456789"_s,
                                      u"Bank of the Harbour, account 42"_s,
                                      u"Ada's <b>Shop</b> & Söhne"_s,
                                      u"office@example.com"_s,
                                      u"Invoice 2026-000123"_s,
                                      u"15 Mar 2026"_s,
                                      u"Renewal"_s,
                                      u"77"_s,
                                      u"Nordwind → Marktplatz 1, Setup"_s,
                                      u"once"_s,
                                      u"Nordwind → Marktplatz 2, Connectivity"_s,
                                      u"15 Mar 2026 to 14 Apr 2026"_s,
                                      u"$100.01"_s,
                                      u"$100.02"_s,
                                      u"Total"_s,
                                      u"$200.03"_s,
                                      u"page 1 of 1"_s})
            QVERIFY2(pages[0].contains(wanted), qPrintable(wanted + u" is not in "_s + pages[0]));
    }

    void withoutALetterheadItIsAnInvoiceStill() {
        InvoiceStyle plain = style();
        plain.letterhead = {};
        const QStringList pages = pagesOf(invoiceOf(1), plain);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages[0].contains(u"Invoice 2026-000123"_s) && pages[0].contains(u"$100.01"_s));
    }

    void theLogoIsDrawn() {
        InvoiceStyle with = style();
        pagesOf(invoiceOf(1), with);
        const qsizetype without = bytes(path()).count("/Subtype /Image");
        with.logo = QImage(200, 100, QImage::Format_RGB32);
        with.logo.fill(Qt::darkCyan);
        pagesOf(invoiceOf(1), with);
        QCOMPARE(bytes(path()).count("/Subtype /Image"), without + 1);
    }

    /// Whatever the desk's own language.
    void itSpeaksTheCustomersLanguage() {
        const QString german = pagesOf(invoiceOf(1, u"de"_s)).join(QString());
        QVERIFY2(german.contains(u"Nordwind → Marktplatz 1, Anbindung"_s), qPrintable(german));
        QVERIFY2(german.contains(u"Verlängerung"_s), qPrintable(german));
        QVERIFY2(german.contains(u"15.03.2026"_s) && german.contains(u"100,01 $"_s), qPrintable(german));
    }

    void wordsAreOfTheClosestTranslationAndAmountsOfTheCountry() {
        const QString swiss = pagesOf(invoiceOf(1, u"de-CH"_s)).join(QString());
        QVERIFY2(swiss.contains(u"Nordwind → Marktplatz 1, Anbindung"_s), qPrintable(swiss));
        const ui::Formats formats(QLocale(u"de_CH"_s), u"USD"_s);
        QVERIFY(formats.money(Money(10'001)) != ui::Formats(QLocale(u"de"_s), u"USD"_s).money(Money(10'001)));
        QVERIFY2(swiss.contains(formats.money(Money(10'001)).replace(QChar::Nbsp, u' ')), qPrintable(swiss));
    }

    void aLanguageWithoutATranslationIsEnglish() {
        const QString english = pagesOf(invoiceOf(1)).join(QString());
        QCOMPARE(pagesOf(invoiceOf(1, u"fi"_s)).join(QString()), english);
        QCOMPARE(pagesOf(invoiceOf(1, u"nonsense"_s)).join(QString()), english);
    }

    /// Told by where words stand: in Arabic a page begins at its right edge. What is not Arabic on it reads as ever.
    void fromRightToLeftItIsMirrored() {
        InvoiceStyle arabic = style();
        arabic.translations = QString::fromUtf8(RENEWDESK_SOME_WORDS);
        pagesOf(invoiceOf(1, u"ar"_s), arabic);
        const auto mirrored = wordsOf(path());
        pagesOf(invoiceOf(1), style());
        const auto plain = wordsOf(path());
        using Words = std::pair<QString, QString>; // the first and the last of a text
        for (const auto &[first, last] :
             {Words{u"Harbour"_s, u"Ltd."_s}, Words{u"office@example.com"_s, u"office@example.com"_s},
              Words{u"Nordwind"_s, u"Connectivity"_s}}) {
            QVERIFY2(plain.contains(first) && mirrored.contains(last), qPrintable(first));
            QVERIFY2(plain[first].left < 100, qPrintable(first));
            QVERIFY2(mirrored[last].right > 490, qPrintable(last));
        }
        const QStringList words = mirrored.keys();
        QVERIFY2(std::ranges::any_of(words, [](const QString &word) { return word.contains(u"2026-000123"); }),
                 qPrintable(words.join(u' ')));
    }

    void aThousandLinesRunOverPages() {
        const QStringList pages = pagesOf(invoiceOf(1'000));
        QVERIFY(pages.size() > 20);
        int next = 1;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(u"Description"_s) && pages[i].contains(u"Amount"_s));
            QVERIFY(pages[i].contains(u"Invoice 2026-000123"_s));
            QVERIFY(pages[i].contains(u"Bank of the Harbour"_s));
            QCOMPARE(pages[i].contains(u"Total"_s), i + 1 == pages.size());
            while (next <= 1'000 && pages[i].contains(u"Marktplatz %1,"_s.arg(next)))
                ++next;
        }
        QCOMPARE(next, 1'001);
        QCOMPARE(pages.join(QString()).count(u"Marktplatz"_s), 1'000);
        QVERIFY(pages.back().contains(u"$105,005.00"_s));
    }

    /// However many lines there are, and wherever they break.
    void theTotalNeverStandsAlone() {
        for (int lines = 18; lines <= 66; ++lines) {
            const QStringList pages = pagesOf(invoiceOf(lines));
            QVERIFY2(pages.back().contains(u"Marktplatz %1,"_s.arg(lines)), qPrintable(QString::number(lines)));
            QVERIFY(pages.back().contains(u"Total"_s));
        }
    }

    void longWordsAreWrapped() {
        PrintedInvoice printed = invoiceOf(1);
        printed.invoice.lines.front().channel = QString(400, u'm');
        const QString text = pagesOf(printed).join(QString());
        QCOMPARE(text.count(u'm') - pagesOf(invoiceOf(1)).join(QString()).count(u'm'), 400);
        QVERIFY(text.contains(u"$100.01"_s));
    }

    void paperIsTheCountrys_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << QPageSize::A4;
        QTest::newRow("United Kingdom") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QPageSize::A4;
        QTest::newRow("Brazil") << QLocale(QLocale::Portuguese, QLocale::Brazil) << QPageSize::A4;
        QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << QPageSize::Letter;
        QTest::newRow("Mexico") << QLocale(QLocale::Spanish, QLocale::Mexico) << QPageSize::Letter;
    }

    void paperIsTheCountrys() {
        QFETCH(QLocale, locale);
        QTEST(ui::paperOf(locale).id(), "paper");
    }

    /// Each number once, in their order, and none of another month; on another thread than the desk's.
    void aMonthIsAllItsInvoices() {
        const auto all = must(m_desk.session().lists().invoices({.order = Qt::AscendingOrder}, kAll));
        bool isThere = false;
        store::Totals totals;
        m_desk.client()
            .read([style = style(), path = path()](store::Session &session, store::Progress &progress) {
                return ui::writeInvoicesPdf(session, february(), style, path, progress);
            })
            .then([&](const store::Result<store::Totals> &written) {
                totals = must(written);
                isThere = true;
            });
        QTRY_VERIFY_WITH_TIMEOUT(isThere, kPatienceMs);
        QStringList expected;
        Money sum;
        for (const domain::Invoice &invoice : all) {
            if (invoice.issuedOn < *february().from || invoice.issuedOn > *february().to)
                continue;
            expected += invoice.number;
            sum += invoice.total;
        }
        QVERIFY(expected.size() > 20);
        QCOMPARE(totals.rows, expected.size());
        QCOMPARE(totals.amount, sum);
        QStringList found;
        for (const QString &page : ::pagesOf(path())) {
            // Each is in its customer's language; the number is the same in all.
            const QRegularExpressionMatch number = QRegularExpression(u"\\d{4}-\\d{6}"_s).match(page);
            QVERIFY(number.hasMatch());
            found += number.captured();
        }
        QCOMPARE(found, expected);
    }

    void cancellingLeavesTheOldFile() {
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Truncate));
        old.write("the old one");
        old.close();
        StoppingProgress progress(5);
        const auto written = ui::writeInvoicesPdf(m_desk.session(), february(), style(), path(), progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, domain::ErrorCode::Cancelled);
        QCOMPARE(progress.seen, 5);
        QCOMPARE(progress.total(), must(m_desk.session().lists().invoiceTotals(february())).rows);
        QCOMPARE(bytes(path()), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"invoices.pdf"_s});
    }

    void aFullDiskIsToldAsSuch() {
        StoppingProgress progress(-1);
        const auto written = ui::writeInvoicesPdf(m_desk.session(), february(), style(), u"/dev/full"_s, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().reason, domain::Reason::DiskFull);
        const QString number = must(m_desk.session().lists().invoices({}, {.count = 1})).front().number;
        const auto single = ui::writeInvoicePdf(m_desk.session(), number, style(), u"/dev/full"_s);
        QVERIFY(!single);
        QCOMPARE(single.error().reason, domain::Reason::DiskFull);
    }

    void aFolderThatIsNotThereIsToldAsSuch() {
        const QString number = must(m_desk.session().lists().invoices({}, {.count = 1})).front().number;
        const auto written =
            ui::writeInvoicePdf(m_desk.session(), number, style(), m_folder.filePath(u"none/invoice.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().reason, domain::Reason::FileUnwritable);
    }

    void aMonthWithoutInvoicesWritesNothing() {
        const QString nothing = m_folder.filePath(u"nothing.pdf"_s);
        StoppingProgress progress(-1);
        const store::InvoiceFilter longAgo{.from = Day::clamped(2001, 1, 1), .to = Day::clamped(2001, 1, 31)};
        QCOMPARE(must(ui::writeInvoicesPdf(m_desk.session(), longAgo, style(), nothing, progress)).rows, 0);
        QVERIFY(!QFile::exists(nothing));
    }
};

QTEST_MAIN(InvoicePdfTest)
#include "invoice_pdf_test.moc"
