// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/csv_writer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reports;

class CsvWriterTest : public QObject {
    Q_OBJECT

private:
    /// What @p write makes of a file.
    template <typename Write>
    QByteArray written(const CsvDialect &dialect, Write write) {
        const QString path = m_folder.filePath(QStringLiteral("out.csv"));
        OutputFile file(path);
        if (!file.open())
            return "not opened";
        CsvWriter writer(file, dialect);
        write(writer);
        if (!writer.finish())
            return "not finished";
        QFile back(path);
        return back.open(QIODevice::ReadOnly) ? back.readAll() : QByteArray("not there");
    }

    QTemporaryDir m_folder;

private slots:

    void textIsQuotedAndDefusedAsNeeded_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *name, const QString &text, const QByteArray &cell) {
            QTest::newRow(name) << text << cell;
        };
        row("plain words stay as they are", QStringLiteral("Main feed"), "Main feed");
        row("nothing is nothing", QString(), "");
        row("a comma wants quotes", QStringLiteral("a,b"), "\"a,b\"");
        row("quotes are doubled", QStringLiteral("say \"hi\""), "\"say \"\"hi\"\"\"");
        row("a line break wants quotes", QStringLiteral("a\nb"), "\"a\nb\"");
        row("a carriage return wants quotes", QStringLiteral("a\rb"), "\"a\rb\"");
        row("umlauts are UTF-8", QStringLiteral("Bäckerei"),
            "B\xc3\xa4"
            "ckerei");
        row("beyond the basic plane too", QStringLiteral("a😀,"), "\"a\xf0\x9f\x98\x80,\"");
        row("a formula is defused", QStringLiteral("=1+1"), "'=1+1");
        row("a plus is defused", QStringLiteral("+49 30"), "'+49 30");
        row("a minus is defused", QStringLiteral("-1"), "'-1");
        row("an at is defused", QStringLiteral("@SUM(A1)"), "'@SUM(A1)");
        row("a tab is defused", QStringLiteral("\tx"), "'\tx");
        row("a carriage return is defused within quotes", QStringLiteral("\rx"), "\"'\rx\"");
        row("a line feed is defused within quotes", QStringLiteral("\nx"), "\"'\nx\"");
        row("a full-width equals sign is defused", QStringLiteral("＝1"),
            "'\xef\xbc\x9d"
            "1");
        row("a full-width plus is defused", QStringLiteral("＋1"),
            "'\xef\xbc\x8b"
            "1");
        row("a full-width minus is defused", QStringLiteral("－1"),
            "'\xef\xbc\x8d"
            "1");
        row("a full-width at is defused", QStringLiteral("＠x"), "'\xef\xbc\xa0x");
        row("a formula with a comma is defused within quotes", QStringLiteral("=A1,B1"), "\"'=A1,B1\"");
        row("a sign further in is left alone", QStringLiteral("1=1"), "1=1");
    }

    void textIsQuotedAndDefusedAsNeeded() {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(written({},
                         [&](CsvWriter &writer) {
                             writer.text(text);
                             writer.code(u"end");
                             writer.endRow();
                         }),
                 cell + ",end\r\n");
    }

    void moneyStaysAPlainNumber_data() {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("zero") << qint64(0) << QByteArray("0.00");
        QTest::newRow("cents alone") << qint64(5) << QByteArray("0.05");
        QTest::newRow("thousands without grouping") << qint64(123'456'78) << QByteArray("123456.78");
        QTest::newRow("a negative amount is not defused") << qint64(-9'00) << QByteArray("-9.00");
        QTest::newRow("the smallest there is")
            << std::numeric_limits<qint64>::min() << QByteArray("-92233720368547758.08");
    }

    void moneyStaysAPlainNumber() {
        QFETCH(qint64, cents);
        QFETCH(QByteArray, cell);
        QCOMPARE(written({},
                         [&](CsvWriter &writer) {
                             writer.money(domain::Money(cents));
                             writer.endRow();
                         }),
                 cell + "\r\n");
    }

    void excelGetsWhatItsCountryReads_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Germany") << "de_DE" << QByteArray("\xef\xbb\xbf\"a;b\";c,d;1234,50\r\n");
        QTest::newRow("the United States") << "en_US"
                                           << QByteArray("\xef\xbb\xbf"
                                                         "a;b,\"c,d\",1234.50\r\n");
    }

    void excelGetsWhatItsCountryReads() {
        QFETCH(QString, locale);
        QTEST(written(CsvDialect::forExcel(QLocale(locale)),
                      [](CsvWriter &writer) {
                          writer.text(QStringLiteral("a;b"));
                          writer.text(QStringLiteral("c,d"));
                          writer.money(domain::Money(1234'50));
                          writer.endRow();
                      }),
              "text");
    }

    void daysAndInstantsAreIso() {
        const QDateTime instant(QDate(2026, 1, 31), QTime(23, 59, 58), Qt::UTC);
        QCOMPARE(written({},
                         [&](CsvWriter &writer) {
                             writer.day(domain::Day::clamped(2026, 1, 31));
                             writer.day({});
                             writer.day(domain::Day());
                             writer.instant(instant);
                             writer.empty();
                             writer.number(-7);
                             writer.endRow();
                         }),
                 QByteArray("2026-01-31,,1970-01-01,2026-01-31T23:59:58Z,,-7\r\n"));
    }

    void manyDaysNeverMixUp() {
        QByteArray expected;
        const domain::Day first = domain::Day::clamped(1969, 6, 1);
        for (int i = 0; i < 500; ++i)
            expected += first.plusDays(i * 7).iso().toLatin1() + "\r\n" + first.iso().toLatin1() + "\r\n";
        QCOMPARE(written({},
                         [&](CsvWriter &writer) {
                             for (int i = 0; i < 500; ++i) {
                                 writer.day(first.plusDays(i * 7));
                                 writer.endRow();
                                 writer.day(first);
                                 writer.endRow();
                             }
                         }),
                 expected);
    }

    void whatIsLongerThanAChunkComesThroughWhole() {
        const QString text(200'000, QChar(0x20ac));
        const QByteArray found = written({}, [&](CsvWriter &writer) {
            writer.text(text);
            writer.endRow();
            writer.text(text);
            writer.endRow();
        });
        QCOMPARE(found, (text.toUtf8() + "\r\n") + (text.toUtf8() + "\r\n"));
    }

    void aFullDiskIsToldAndWritingStops() {
        OutputFile file(QStringLiteral("/dev/full"));
        QVERIFY(file.open().isOk());
        CsvWriter writer(file, {});
        for (int i = 0; i < 100'000 && !writer.hasFailed(); ++i) {
            writer.text(QStringLiteral("a row"));
            writer.endRow();
        }
        QVERIFY(writer.hasFailed());
        const domain::Result<void> finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().reason, domain::Reason::DiskFull);
        QCOMPARE(finished.error().facts.path, QStringLiteral("/dev/full"));
    }

    void aFullDiskIsToldForTheLastBytesToo() {
        OutputFile file(QStringLiteral("/dev/full"));
        QVERIFY(file.open().isOk());
        CsvWriter writer(file, {});
        writer.text(QStringLiteral("one short row"));
        writer.endRow();
        const domain::Result<void> finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().reason, domain::Reason::DiskFull);
    }
};

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "csv_writer_test.moc"
