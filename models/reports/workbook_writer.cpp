// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/workbook_writer.h"

namespace reports {

namespace {

constexpr char kColumnWidth[] = "18"; ///< in characters
constexpr qsizetype kChunkBytes = 64 * 1024;
constexpr qsizetype kLongestCell = 32'767; ///< characters, the format's limit

constexpr const char *kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char *kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A character that XML cannot hold, as the format writes it: _x000D_.
QString masked(QChar c) {
    return QStringLiteral("_x%1_").arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
}

/// XML knows no control characters but TAB, CR and LF, and would turn CR into LF. Text that looks masked is masked.
QByteArray escaped(QStringView text) {
    const QStringView cell = text.left(kLongestCell);
    QString out;
    out.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell[i];
        const bool looksMasked = c == u'_' && i + 1 < cell.size() && cell[i + 1] == u'x';
        if (c == u'&')
            out += QStringLiteral("&amp;");
        else if (c == u'<')
            out += QStringLiteral("&lt;");
        else if (c == u'>')
            out += QStringLiteral("&gt;");
        else if (c == u'"')
            out += QStringLiteral("&quot;");
        else if (looksMasked || (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c.unicode() >= 0xfffe)
            out += masked(c);
        else
            out += c;
    }
    return out.toUtf8();
}

QByteArray relation(int id, const QByteArray &type, const QByteArray &target) {
    return "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" + kRelations + "/" + type + "\" Target=\""
           + target + "\"/>";
}

QByteArray relations(const QByteArray &each) {
    return QByteArray(kXmlHead)
           + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
           + "</Relationships>";
}

QByteArray styles() {
    return QByteArray(kXmlHead) + "<styleSheet xmlns=\"" + kMain
           + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
             "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
             "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
             "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
             "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
             "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
             "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
             "<cellXfs count=\"4\">" // in the order of Style
             "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
             "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
             "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
             "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
             "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
}

/// Days since 1899-12-30, which is how a workbook counts them.
int serial(domain::Day day) {
    return day.daysSince(domain::Day::clamped(1900, 1, 1)) + 2;
}

} // namespace

WorkbookWriter::WorkbookWriter(OutputFile &file, const QString &sheetName, int rowsPerSheet)
    : m_zip(file)
    , m_sheetName(sheetName)
    , m_rowsPerSheet(rowsPerSheet) {
    m_zip.beginEntry("_rels/.rels");
    m_zip.write(relations(relation(1, "officeDocument", "xl/workbook.xml")));
    m_zip.beginEntry("xl/styles.xml");
    m_zip.write(styles());
}

void WorkbookWriter::header(const QStringList &columns) {
    m_columns = columns;
    beginSheet();
}

void WorkbookWriter::text(const QString &text) {
    textCell(text, Plain);
}

void WorkbookWriter::code(QStringView code) {
    textCell(code, Plain);
}

void WorkbookWriter::number(qint64 number) {
    numberCell(QByteArray::number(number), Plain);
}

void WorkbookWriter::day(const std::optional<domain::Day> &day) {
    if (day)
        numberCell(QByteArray::number(serial(*day)), DayStyle);
    else
        empty();
}

void WorkbookWriter::instant(const QDateTime &utc) {
    textCell(utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString(), Plain);
}

void WorkbookWriter::money(domain::Money amount) {
    numberCell(amount.plain().toLatin1(), MoneyStyle);
}

void WorkbookWriter::empty() {
    startCell();
    m_buffer += "<c/>";
}

void WorkbookWriter::endRow() {
    startCell(); // an empty row is a row
    m_buffer += "</row>";
    m_isRowOpen = false;
    flushIfLarge();
}

domain::Result<void> WorkbookWriter::finish() {
    if (m_sheets == 0)
        beginSheet();
    endSheet();
    QByteArray sheets;
    QByteArray targets = relation(m_sheets + 1, "styles", "styles.xml");
    QByteArray types;
    for (int sheet = 1; sheet <= m_sheets; ++sheet) {
        const QByteArray number = QByteArray::number(sheet);
        const QString name = sheet == 1 ? m_sheetName : QStringLiteral("%1 %2").arg(m_sheetName).arg(sheet);
        sheets += "<sheet name=\"" + escaped(name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        targets += relation(sheet, "worksheet", "worksheets/sheet" + number + ".xml");
        types += "<Override PartName=\"/xl/worksheets/sheet" + number
                 + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    }
    m_zip.beginEntry("xl/workbook.xml");
    m_zip.write(QByteArray(kXmlHead) + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelations + "\"><sheets>"
                + sheets + "</sheets></workbook>");
    m_zip.beginEntry("xl/_rels/workbook.xml.rels");
    m_zip.write(relations(targets));
    m_zip.beginEntry("[Content_Types].xml");
    m_zip.write(QByteArray(kXmlHead)
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  "<Default Extension=\"rels\" "
                  "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                  "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                  "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                  "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                  "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + types + "</Types>");
    return m_zip.finish();
}

void WorkbookWriter::beginSheet() {
    ++m_sheets;
    m_row = 0;
    m_zip.beginEntry("xl/worksheets/sheet" + QByteArray::number(m_sheets) + ".xml");
    // The header's row stays in view.
    m_buffer = QByteArray(kXmlHead) + "<worksheet xmlns=\"" + kMain
               + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                 "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";
    if (!m_columns.isEmpty()) // a day has no room in a column as they come
        m_buffer += "<cols><col min=\"1\" max=\"" + QByteArray::number(m_columns.size()) + "\" width=\"" + kColumnWidth
                    + "\" customWidth=\"1\"/></cols>";
    m_buffer += "<sheetData>";
    if (m_columns.isEmpty())
        return;
    for (const QString &column : std::as_const(m_columns))
        textCell(column, HeaderStyle);
    endRow();
}

void WorkbookWriter::endSheet() {
    m_buffer += "</sheetData></worksheet>";
    m_zip.write(m_buffer);
    m_buffer.clear();
}

void WorkbookWriter::startCell() {
    if (m_isRowOpen)
        return;
    if (m_row == m_rowsPerSheet) {
        endSheet();
        beginSheet();
    }
    ++m_row;
    m_isRowOpen = true;
    m_buffer += "<row>";
}

void WorkbookWriter::numberCell(const QByteArray &number, Style style) {
    startCell();
    m_buffer += "<c s=\"" + QByteArray::number(style) + "\"><v>" + number + "</v></c>";
}

void WorkbookWriter::textCell(QStringView text, Style style) {
    startCell();
    m_buffer += "<c s=\"" + QByteArray::number(style) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + escaped(text) + "</t></is></c>";
}

void WorkbookWriter::flushIfLarge() {
    if (m_buffer.size() < kChunkBytes)
        return;
    m_zip.write(m_buffer);
    m_buffer.clear();
}

} // namespace reports
