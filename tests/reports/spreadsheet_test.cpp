// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/spreadsheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reports;
using domain::Reason;

namespace {

const QByteArray kHeader = "account_name,account_email,supplier,sales_channel,label,plan,monthly_fee,service,"
                           "cancel_pending,anchor_on,next_billing_on\r\n";
const QByteArray kGood = "Shop,a@shop.example,Acme,EDI,Main,Basic,,active,no,2025-11-30,2026-07-30\r\n";

} // namespace

class SpreadsheetTest : public QObject {
    Q_OBJECT

private:
    domain::Result<Spreadsheet> read(const QByteArray &bytes) {
        const QString path = m_folder.filePath(QStringLiteral("in.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return domain::Error{};
        file.close();
        return Spreadsheet::read(path);
    }

    QTemporaryDir m_folder;

private slots:

    void aGoodRowBecomesWhatItSays() {
        const auto sheet =
            read(kHeader + "Shop,a@shop.example,Acme,EDI,\"Main\nfeed\",Basic,33.5,frozen,yes,2025-11-30,\n");
        QVERIFY(sheet.isOk());
        QVERIFY(sheet->badRows.empty());
        QCOMPARE(sheet->rows.size(), std::size_t(1));
        const store::ImportRow &row = sheet->rows.front();
        QCOMPARE(row.line, 2);
        QCOMPARE(row.accountName, QStringLiteral("Shop"));
        QCOMPARE(row.accountEmail, QStringLiteral("a@shop.example"));
        QCOMPARE(row.supplier, QStringLiteral("Acme"));
        QCOMPARE(row.channel, QStringLiteral("EDI"));
        QCOMPARE(row.label, QStringLiteral("Main\nfeed"));
        QCOMPARE(row.plan, QStringLiteral("Basic"));
        QCOMPARE(row.monthlyFee->cents(), 33'50);
        QCOMPARE(row.service, domain::Service::Frozen);
        QVERIFY(row.cancelPending);
        QCOMPARE(row.anchorOn.iso(), QStringLiteral("2025-11-30"));
        QVERIFY(!row.nextBillingOn);
    }

    void theSampleThatShipsIsGood() {
        const auto sheet = Spreadsheet::read(QStringLiteral(RENEWDESK_SOURCE_DIR "/resources/sample/company.csv"));
        QVERIFY(sheet.isOk());
        QVERIFY(sheet->badRows.empty());
        QCOMPARE(sheet->rows.size(), std::size_t(200));
    }

    void aBadCellIsNamedByLineColumnAndReason_data() {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const char *good, const QByteArray &bad, const char *column,
                            Reason reason) {
            QTest::newRow(name) << QByteArray(good) << bad << QString::fromLatin1(column) << int(reason);
        };
        row("an empty name", "Shop,", ",", "account_name", Reason::EmptyText);
        row("an empty label", "Main", "", "label", Reason::EmptyText);
        row("no plan", "Basic", "", "plan", Reason::EmptyText);
        row("a label beyond 200 characters", "Main", QByteArray(201, 'x'), "label", Reason::TextTooLong);
        row("a label of five megabytes", "Main", QByteArray(5'000'000, 'x'), "label", Reason::TextTooLong);
        row("a line break behind a supplier", "Acme", "\"Acme\n\"", "supplier", Reason::BadCharacter);
        row("a fee with an exponent", "Basic,", "Basic,1e5", "monthly_fee", Reason::MalformedAmount);
        row("a negative fee", "Basic,", "Basic,-3", "monthly_fee", Reason::MalformedAmount);
        row("another service", "active", "asleep", "service", Reason::MalformedValue);
        row("a service in capitals", "active", "Active", "service", Reason::MalformedValue);
        row("perhaps cancelled", ",no,", ",perhaps,", "cancel_pending", Reason::MalformedValue);
        row("a German date", "2025-11-30", "30.11.2025", "anchor_on", Reason::MalformedDay);
        row("no anchor", "2025-11-30", "", "anchor_on", Reason::MalformedDay);
        row("an anchor before the calendar", "2025-11-30", "1999-12-31", "anchor_on", Reason::OutsideCalendar);
        row("a next date with a time", "2026-07-30", "2026-07-30T00:00", "next_billing_on", Reason::MalformedDay);
        row("Latin-1", "Main",
            "B\xe4"
            "cker",
            "label", Reason::NotUtf8);
        row("a NUL", "Main", QByteArray("a\0b", 3), "label", Reason::BadCharacter);
        row("a quote within a bare cell", "Main", "Ma\"in", "label", Reason::UnfinishedQuote);
        row("a short row", ",2026-07-30", "", "", Reason::WrongColumnCount);
        row("a long row", ",2026-07-30", ",2026-07-30,x", "", Reason::WrongColumnCount);
    }

    void aBadCellIsNamedByLineColumnAndReason() {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, column);
        QFETCH(int, reason);
        QByteArray second = kGood;
        second.replace("Shop,", "Second,");
        QByteArray spoilt = kGood;
        QVERIFY(spoilt.contains(good));
        spoilt.replace(good, bad);
        const auto sheet = read(kHeader + second + spoilt);
        QVERIFY(sheet.isOk());
        QCOMPARE(sheet->badRows.size(), std::size_t(1));
        QCOMPARE(sheet->badRows.front().line, 3);
        QCOMPARE(sheet->badRows.front().column, column);
        QCOMPARE(int(sheet->badRows.front().reason), reason);
        QVERIFY(sheet->badRows.front().text.size() < 100);
        QCOMPARE(sheet->rows.size(), std::size_t(1)); // the good one
    }

    void yesAndNoHaveThreeSpellings_data() {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("pending");
        for (const char *yes : {"yes", "true", "1"})
            QTest::newRow(yes) << QByteArray(yes) << true;
        for (const char *no : {"no", "false", "0"})
            QTest::newRow(no) << QByteArray(no) << false;
    }

    void yesAndNoHaveThreeSpellings() {
        QFETCH(QByteArray, word);
        QFETCH(bool, pending);
        QByteArray row = kGood;
        row.replace(",no,", "," + word + ",");
        const auto sheet = read("\xef\xbb\xbf" + kHeader + row);
        QVERIFY(sheet.isOk());
        QCOMPARE(sheet->rows.size(), std::size_t(1));
        QCOMPARE(sheet->rows.front().cancelPending, pending);
    }

    void allRowsAreCheckedAndNoneHidesAnother() {
        QByteArray two = kGood;
        two.replace("active", "asleep").replace("2025-11-30", "yesterday");
        const auto sheet = read(kHeader + two + kGood + two);
        QVERIFY(sheet.isOk());
        QCOMPARE(sheet->badRows.size(), std::size_t(4));
        QCOMPARE(sheet->badRows.back().line, 4);
    }

    void anExactRepeatIsADuplicateHoweverItIsQuoted() {
        QByteArray quotedRow = kGood;
        quotedRow.replace("Main", "\"Main\"");
        const auto sheet = read(kHeader + kGood + quotedRow);
        QVERIFY(sheet.isOk());
        QCOMPARE(sheet->badRows.size(), std::size_t(1));
        QCOMPARE(sheet->badRows.front().line, 3);
        QCOMPARE(sheet->badRows.front().reason, Reason::DuplicateRow);
        QCOMPARE(sheet->badRows.front().text, QStringLiteral("2"));
    }

    void aWrongHeaderIsRefusedWithTheRightOne_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray renamed = kHeader;
        QByteArray shorter = kHeader;
        QByteArray semicolons = kHeader;
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("another name") << renamed.replace("account_name", "customer");
        QTest::newRow("a column too few") << shorter.replace(",next_billing_on", "");
        QTest::newRow("semicolons") << semicolons.replace(",", ";");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0c\0",
                                              6);
    }

    void aWrongHeaderIsRefusedWithTheRightOne() {
        QFETCH(QByteArray, bytes);
        const auto sheet = read(bytes);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().reason, Reason::WrongHeader);
        QCOMPARE(sheet.error().facts.text.toUtf8(), kHeader.trimmed());
    }

    void whatIsNotAFileIsRefused_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("a missing file") << m_folder.filePath(QStringLiteral("none.csv"));
        QTest::newRow("a folder") << m_folder.path();
    }

    void whatIsNotAFileIsRefused() {
        QFETCH(QString, path);
        const auto sheet = Spreadsheet::read(path);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().reason, Reason::FileUnreadable);
        QCOMPARE(sheet.error().facts.path, path);
    }
};

QTEST_APPLESS_MAIN(SpreadsheetTest)
#include "spreadsheet_test.moc"
