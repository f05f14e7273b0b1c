// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/csv_reader.h"

#include <QBuffer>
#include <QTest>

using namespace reports;
using namespace Qt::StringLiterals;
using domain::Reason;

namespace {

/// Each row as `line: cell|cell`, a fault as its number in brackets.
QStringList rowsOf(const QByteArray &bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QStringList rows;
    while (const std::optional<CsvRow> row = reader.next()) {
        QStringList cells;
        for (const CsvCell &cell : row->cells)
            cells += cell.fault == Reason::None ? cell.text : QStringLiteral("[%1]").arg(int(cell.fault));
        rows += u"%1: %2"_s.arg(row->line).arg(cells.join(u'|'));
    }
    return rows;
}

QString fault(Reason reason) {
    return QStringLiteral("[%1]").arg(int(reason));
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:

    void rowsComeOutAsTheyWereMeant_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        const QString quote = fault(Reason::UnfinishedQuote);
        row("nothing at all", "", {});
        row("a BOM alone", "\xef\xbb\xbf", {});
        row("CRLF", "a,b\r\nc,d\r\n", {u"1: a|b"_s, u"2: c|d"_s});
        row("LF", "a,b\nc,d\n", {u"1: a|b"_s, u"2: c|d"_s});
        row("no line break at the end", "a,b\nc,d", {u"1: a|b"_s, u"2: c|d"_s});
        row("a BOM is not text",
            "\xef\xbb\xbf"
            "a,b\n",
            {u"1: a|b"_s});
        row("empty cells", ",,\n", {u"1: ||"_s});
        row("an empty line is a row of one empty cell", "a\n\nb\n", {u"1: a"_s, u"2: "_s, u"3: b"_s});
        row("quotes", "\"a,\"\"b\"\"\",c\n", {u"1: a,\"b\"|c"_s});
        row("an empty quoted cell", "\"\",c\n", {u"1: |c"_s});
        row("line breaks within quotes, and lines are counted on", "\"a\nb\r\nc\",d\ne,f\n",
            {u"1: a\nb\r\nc|d"_s, u"4: e|f"_s});
        row("a return that is no line's end is text", "a\rb,c\n", {u"1: a\rb|c"_s});
        row("a quote within a bare cell is refused", "a\"b,c\n", {u"1: "_s + quote + u"|c"_s});
        row("text behind a quoted cell is refused", "\"a\"b,c\nd\n", {u"1: "_s + quote + u"|c"_s, u"2: d"_s});
        row("a quote that never ends is refused", "a\n\"b,c\nd\n", {u"1: a"_s, u"2: "_s + quote});
        row("Latin-1 is refused",
            "B\xe4"
            "cker,c\n",
            {u"1: "_s + fault(Reason::NotUtf8) + u"|c"_s});
        row("a lone surrogate is refused", "a\xed\xa0\x80,c\n", {u"1: "_s + fault(Reason::NotUtf8) + u"|c"_s});
        row("an overlong form is refused", "\xc0\xaf,c\n", {u"1: "_s + fault(Reason::NotUtf8) + u"|c"_s});
        row("a NUL is refused", QByteArray("a\0b,c\n", 6), {u"1: "_s + fault(Reason::BadCharacter) + u"|c"_s});
    }

    void rowsComeOutAsTheyWereMeant() {
        QFETCH(QByteArray, bytes);
        QTEST(rowsOf(bytes), "rows");
    }

    void aHugeCellIsRefusedAndTheRestIsRead() {
        const QByteArray huge(5'000'000, 'x');
        QCOMPARE(rowsOf("a," + huge + "\n\"" + huge + "\",b\nc,d\n"),
                 QStringList({u"1: a|"_s + fault(Reason::TextTooLong), u"2: "_s + fault(Reason::TextTooLong) + u"|b"_s,
                              u"3: c|d"_s}));
    }

    void cellsAcrossChunksStayWhole() {
        QByteArray bytes;
        QStringList rows;
        for (int i = 1; i <= 20'000; ++i) {
            bytes += "\"é" + QByteArray::number(i) + "\"\"\",b\r\n";
            rows += QStringLiteral("%1: é%1\"|b").arg(i);
        }
        QCOMPARE(rowsOf(bytes), rows);
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
