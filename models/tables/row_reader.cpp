// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_reader.h"

#include <algorithm>
#include <utility>

namespace tables {
namespace {

constexpr int kMostAtOnce = 500;

} // namespace

RowReader::RowReader(const WindowedTableModelBase &rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows) {
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &RowReader::overtake);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &RowReader::overtake);
    connect(&rows, &QAbstractItemModel::rowsMoved, this, &RowReader::overtake);
    connect(&rows, &QAbstractItemModel::layoutChanged, this, &RowReader::overtake);
    connect(&rows, &QAbstractItemModel::modelReset, this, &RowReader::overtake);
}

void RowReader::read(std::vector<RowRange> ranges) {
    forget();
    m_ranges = std::move(ranges);
    for (const RowRange &range : m_ranges)
        m_wanted += range.count();
    m_isReading = true;
    if (!m_ranges.empty())
        m_row = m_ranges.front().first;
    goOn();
}

void RowReader::forget() {
    m_answer.forget();
    m_ranges.clear();
    m_range = 0;
    m_wanted = 0;
    m_read.clear();
    m_isReading = false;
}

void RowReader::goOn() {
    while (m_range < m_ranges.size()) {
        const RowRange &range = m_ranges[m_range];
        if (m_row > range.last) {
            if (++m_range < m_ranges.size())
                m_row = m_ranges[m_range].first;
            continue;
        }
        if (const QVariant *here = m_rows.loadedRow(m_row)) {
            m_read.push_back(*here);
            ++m_row;
            continue;
        }
        const int count = missingFrom(m_row);
        m_answer.ask(m_rows.readRows({.offset = m_row, .count = count}), this,
                     [this, count](const store::Result<std::vector<QVariant>> &rows) {
                         if (!rows) {
                             forget();
                             emit failed(rows.error());
                             return;
                         }
                         if (int(rows->size()) != count) { // the list has become shorter
                             overtake();
                             return;
                         }
                         m_read.insert(m_read.end(), rows->begin(), rows->end());
                         m_row += count;
                         emit progressed(int(m_read.size()), m_wanted);
                         goOn();
                     });
        return;
    }
    finish();
}

int RowReader::missingFrom(int row) const {
    const int end = std::min(m_ranges[m_range].last + 1, row + kMostAtOnce);
    int last = row + 1;
    while (last < end && !m_rows.isRowHere(last))
        ++last;
    return last - row;
}

void RowReader::finish() {
    const std::vector<QVariant> rows = std::move(m_read);
    forget();
    emit done(rows);
}

void RowReader::overtake() {
    if (!m_isReading)
        return;
    forget();
    emit overtaken();
}

} // namespace tables
