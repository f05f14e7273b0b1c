// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/workbook_writer.h"
#include "tests/support/workbook_text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reports;
using namespace Qt::StringLiterals;

/// The workbook as another program reads it.
class WorkbookWriterTest : public QObject {
    Q_OBJECT

private:
    QByteArray entry(const QString &name) { return support::workbookPart(m_path, name); }

    QList<QStringList> cells(int sheet) { return support::workbookCells(m_path, sheet); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("out.xlsx"));

private slots:

    void cellsComeBackAsTheyWereWritten() {
        OutputFile file(m_path);
        QVERIFY(file.open().isOk());
        WorkbookWriter writer(file, QStringLiteral("Sheet <1>"));
        writer.header({QStringLiteral("a"), QStringLiteral("b")});
        writer.text(QStringLiteral("=1+1 <&> \"é😀\" _x0041_ \x01"));
        writer.money(domain::Money(1234'50));
        writer.day(domain::Day::clamped(2026, 1, 31));
        writer.number(42);
        writer.empty();
        writer.endRow();
        QVERIFY(writer.finish().isOk());
        const QList<QStringList> expected{{u"a"_s, u"b"_s},
                                          {u"=1+1 <&> \"é😀\" _x005F_x0041_ _x0001_"_s, u"1234.50"_s, u"46053"_s,
                                           u"42"_s, QString()}};
        QCOMPARE(cells(1), expected);
        QVERIFY(entry(QStringLiteral("xl/workbook.xml")).contains("Sheet &lt;1&gt;"));
        QVERIFY(entry(QStringLiteral("[Content_Types].xml")).contains("/xl/worksheets/sheet1.xml"));
    }

    void rowsBeyondASheetGoOnInTheNextUnderTheSameHeader() {
        OutputFile file(m_path);
        QVERIFY(file.open().isOk());
        WorkbookWriter writer(file, QStringLiteral("Rows"), 3);
        writer.header({QStringLiteral("n")});
        for (int i = 1; i <= 5; ++i) {
            writer.number(i);
            writer.endRow();
        }
        QVERIFY(writer.finish().isOk());
        QCOMPARE(cells(1), QList<QStringList>({{u"n"_s}, {u"1"_s}, {u"2"_s}}));
        QCOMPARE(cells(2), QList<QStringList>({{u"n"_s}, {u"3"_s}, {u"4"_s}}));
        QCOMPARE(cells(3), QList<QStringList>({{u"n"_s}, {u"5"_s}}));
    }

    void manyRowsComeThroughWhole() {
        OutputFile file(m_path);
        QVERIFY(file.open().isOk());
        WorkbookWriter writer(file, QStringLiteral("Rows"));
        writer.header({QStringLiteral("n")});
        for (int i = 1; i <= 30'000; ++i) {
            writer.text(QStringLiteral("row %1").arg(i));
            writer.endRow();
        }
        QVERIFY(writer.finish().isOk());
        const QList<QStringList> rows = cells(1);
        QCOMPARE(rows.size(), 30'001);
        QCOMPARE(rows.last(), QStringList{u"row 30000"_s});
    }

    void aFullDiskIsTold() {
        OutputFile file(QStringLiteral("/dev/full"));
        QVERIFY(file.open().isOk());
        WorkbookWriter writer(file, QStringLiteral("Rows"));
        writer.header({QStringLiteral("n")});
        const domain::Result<void> finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().reason, domain::Reason::DiskFull);
    }
};

QTEST_APPLESS_MAIN(WorkbookWriterTest)
#include "workbook_writer_test.moc"
