// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/csv_reader.h"

#include <QStringDecoder>

#include <algorithm>

namespace reports {

namespace {

constexpr auto kStrictly = QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom; // a BOM is text

constexpr qint64 kChunkBytes = 64 * 1024;
const char *const kByteOrderMark = "\xef\xbb\xbf";

} // namespace

CsvReader::CsvReader(QIODevice &device)
    : m_device(device) {
    if (fill() && m_chunk.startsWith(kByteOrderMark))
        m_at = 3;
}

std::optional<CsvRow> CsvReader::next() {
    CsvRow row{.line = m_line, .cells = {}};
    State state = State::CellStart;
    bool isEmpty = true;
    bool afterReturn = false; // a CR that may belong to a CRLF
    const auto take = [&](char c) {
        if (m_cell.size() < kLongestCellBytes)
            m_cell.append(c);
        else
            m_fault = domain::Reason::TextTooLong;
    };
    const auto fault = [&](domain::Reason reason) {
        if (m_fault == domain::Reason::None)
            m_fault = reason;
    };
    while (m_at < m_chunk.size() || fill()) {
        const char c = m_chunk.at(m_at++);
        isEmpty = false;
        if (c == '\n')
            ++m_line;
        if (c == '\0')
            fault(domain::Reason::BadCharacter);
        if (state == State::Quoted) {
            if (c == '"')
                state = State::BehindQuote;
            else
                take(c);
            continue;
        }
        if (c == '\n') {
            endCell(row);
            return row;
        }
        if (afterReturn) { // it stood alone
            take('\r');
            afterReturn = false;
        }
        if (c == '\r') {
            if (state == State::CellStart)
                state = State::Bare;
            afterReturn = true;
            continue;
        }
        if (c == ',') {
            endCell(row);
            state = State::CellStart;
        } else if (c == '"' && state == State::CellStart) {
            state = State::Quoted;
        } else if (c == '"' && state == State::BehindQuote) {
            take('"'); // doubled
            state = State::Quoted;
        } else {
            if (c == '"' || state == State::BehindQuote)
                fault(domain::Reason::UnfinishedQuote);
            else
                state = State::Bare;
            take(c);
        }
    }
    if (isEmpty)
        return std::nullopt;
    if (state == State::Quoted)
        fault(domain::Reason::UnfinishedQuote);
    endCell(row);
    return row;
}

bool CsvReader::fill() {
    if (m_readError)
        return false;
    m_chunk.resize(kChunkBytes);
    const qint64 size = m_device.read(m_chunk.data(), kChunkBytes);
    m_readError = size < 0;
    m_chunk.resize(std::max(size, qint64(0)));
    m_at = 0;
    return size > 0;
}

void CsvReader::endCell(CsvRow &row) {
    CsvCell cell;
    QStringDecoder decode(QStringDecoder::Utf8, kStrictly);
    cell.text = decode(m_cell);
    cell.fault = m_fault;
    if (cell.fault == domain::Reason::None && decode.hasError())
        cell.fault = domain::Reason::NotUtf8;
    row.cells.push_back(std::move(cell));
    m_cell.clear();
    m_fault = domain::Reason::None;
}

} // namespace reports
