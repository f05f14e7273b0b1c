// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/csv_writer.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace reports {

namespace {

constexpr qsizetype kChunkBytes = 64 * 1024;
constexpr qsizetype kLongestUtf8 = 3; ///< bytes a UTF-16 unit can take

} // namespace

bool startsFormula(QStringView text) {
    if (text.isEmpty())
        return false;
    switch (text.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠': return true;
    default: return false;
    }
}

CsvDialect CsvDialect::forExcel(const QLocale &locale) {
    const bool comma = locale.decimalPoint() == QStringLiteral(",");
    return {.delimiter = comma ? ';' : ',', .decimalPoint = comma ? ',' : '.', .byteOrderMark = true};
}

CsvWriter::CsvWriter(OutputFile &file, const CsvDialect &dialect)
    : m_file(file)
    , m_dialect(dialect)
    , m_buffer(2 * kChunkBytes, Qt::Uninitialized) {
    if (dialect.byteOrderMark)
        put("\xef\xbb\xbf", 3);
}

void CsvWriter::header(const QStringList &columns) {
    for (const QString &column : columns)
        code(column);
    endRow();
}

void CsvWriter::text(const QString &text) {
    startCell();
    appendText(text, true);
}

void CsvWriter::code(QStringView code) {
    startCell();
    appendText(code, false);
}

void CsvWriter::number(qint64 number) {
    startCell();
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    put(digits.data(), end - digits.data());
}

void CsvWriter::day(const std::optional<domain::Day> &day) {
    startCell();
    if (!day)
        return;
    DayText &known = m_days.at(std::size_t(day->daysSince(domain::Day())) % m_days.size());
    if (known.day != *day) {
        known.day = *day;
        const QByteArray iso = day->iso().toLatin1();
        std::copy_n(iso.begin(), known.iso.size(), known.iso.begin());
    }
    put(known.iso.data(), known.iso.size());
}

void CsvWriter::instant(const QDateTime &utc) {
    startCell();
    if (!utc.isValid())
        return;
    if (utc != m_instant) {
        m_instant = utc;
        m_instantText = utc.toUTC().toString(Qt::ISODate).toLatin1();
    }
    put(m_instantText.constData(), m_instantText.size());
}

void CsvWriter::money(domain::Money amount) {
    startCell();
    const qint64 cents = amount.cents();
    quint64 magnitude = cents < 0 ? quint64(0) - quint64(cents) : quint64(cents);
    std::array<char, 28> text;
    char *at = text.data() + text.size();
    *--at = char('0' + magnitude % 10);
    magnitude /= 10;
    *--at = char('0' + magnitude % 10);
    magnitude /= 10;
    *--at = m_dialect.decimalPoint;
    do {
        *--at = char('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude > 0);
    if (cents < 0)
        *--at = '-';
    const bool quote = m_dialect.decimalPoint == m_dialect.delimiter;
    if (quote)
        put('"');
    put(at, text.data() + text.size() - at);
    if (quote)
        put('"');
}

void CsvWriter::empty() {
    startCell();
}

void CsvWriter::endRow() {
    put("\r\n", 2);
    m_isFirstCell = true;
    if (m_used >= kChunkBytes)
        flush();
}

domain::Result<void> CsvWriter::finish() {
    flush();
    if (m_failure)
        return *m_failure;
    return m_file.commit();
}

void CsvWriter::startCell() {
    if (!m_isFirstCell)
        put(m_dialect.delimiter);
    m_isFirstCell = false;
}

void CsvWriter::put(char c) {
    put(&c, 1);
}

void CsvWriter::put(const char *bytes, qsizetype size) {
    reserve(size);
    std::memcpy(m_buffer.data() + m_used, bytes, std::size_t(size));
    m_used += size;
}

void CsvWriter::put(const QByteArray &bytes) {
    put(bytes.constData(), bytes.size());
}

void CsvWriter::appendText(QStringView text, bool isCustomers) {
    if (isCustomers && startsFormula(text))
        return appendQuoted(text, true);
    reserve(text.size() * kLongestUtf8);
    char *const start = m_buffer.data() + m_used;
    char *at = start;
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        if (c >= 0x80 || c == u'"' || c == u'\r' || c == u'\n' || c == char16_t(m_dialect.delimiter))
            return appendQuoted(text, false);
        *at++ = char(c);
    }
    m_used += at - start;
}

void CsvWriter::appendQuoted(QStringView text, bool defuse) {
    const bool quote = std::ranges::any_of(text, [this](QChar c) {
        return c == u'"' || c == u'\r' || c == u'\n' || c == QLatin1Char(m_dialect.delimiter);
    });
    if (quote)
        put('"');
    if (defuse)
        put('\'');
    if (quote && text.contains(u'"')) {
        put(text.toUtf8().replace('"', "\"\""));
    } else {
        reserve(text.size() * kLongestUtf8);
        m_used = m_utf8.appendToBuffer(m_buffer.data() + m_used, text) - m_buffer.constData();
    }
    if (quote)
        put('"');
}

void CsvWriter::reserve(qsizetype bytes) {
    if (m_used + bytes > m_buffer.size())
        m_buffer.resize(m_used + bytes + kChunkBytes);
}

void CsvWriter::flush() {
    if (!m_failure && m_used > 0) {
        const domain::Result<void> written = m_file.write(m_buffer.constData(), m_used);
        if (!written)
            m_failure = written.error();
    }
    m_used = 0;
}

} // namespace reports
