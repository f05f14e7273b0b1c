// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_copy.h"

#include "ui/phrases/error_phrases.h"
#include "ui/widgets/tab_separated.h"
#include "ui/widgets/table_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/worded_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace ui {
namespace {

constexpr int kNoteStaysMs = 4'000;

} // namespace

TableCopy::TableCopy(const Formats &formats, TableView &table, const tables::WindowedTableModelBase &rows,
                     const WordedTableModel &words)
    : QObject(&table)
    , m_formats(formats)
    , m_table(table)
    , m_rows(rows)
    , m_words(words)
    , m_reader(rows)
    , m_note(new TableState(table.viewport())) {
    m_note->setObjectName(QStringLiteral("table-note"));
    m_leave.setSingleShot(true);
    m_leave.setInterval(kNoteStaysMs);
    connect(&m_leave, &QTimer::timeout, m_note, &TableState::dismiss);
    connect(&m_reader, &tables::RowReader::done, this, &TableCopy::take);
    connect(&m_reader, &tables::RowReader::progressed, this, [this](int read, int wanted) {
        say(tr("Copying: %1 of %2 rows").arg(m_formats.count(read), m_formats.count(wanted)), true);
    });
    connect(&m_reader, &tables::RowReader::failed, this, [this](const domain::Error &error) {
        //: %1 is a sentence that says why
        say(tr("Nothing was copied. %1").arg(sentence(error, m_formats)));
    });
    connect(&m_reader, &tables::RowReader::overtaken, this,
            [this] { say(tr("The list has changed meanwhile, and nothing was copied. Copy again.")); });
}

void TableCopy::copySelection() {
    const std::vector<tables::RowRange> ranges = m_table.selectedRanges();
    if (ranges.size() > 1 || (ranges.size() == 1 && ranges.front().count() > 1))
        copyRows();
    else
        copyCell();
}

void TableCopy::copyCell() {
    const QModelIndex cell = m_table.currentIndex();
    if (!cell.isValid() || m_table.isColumnHidden(cell.column()))
        return;
    if (!m_rows.isRowHere(cell.row())) {
        say(tr("This row is still to come. Copy it in a moment."));
        return;
    }
    QGuiApplication::clipboard()->setText(cell.data().toString());
    say(tr("Cell copied."));
}

void TableCopy::copyRows() {
    const std::vector<tables::RowRange> ranges = m_table.selectedRanges();
    int count = 0;
    for (const tables::RowRange &range : ranges)
        count += range.count();
    if (count == 0)
        return;
    if (count > kMostRows)
        say(tr("%1 rows are too many for the clipboard. Select %2 or fewer, or export them to a file.")
                .arg(m_formats.count(count), m_formats.count(kMostRows)));
    else
        m_reader.read(ranges);
}

void TableCopy::take(const std::vector<QVariant> &rows) {
    std::vector<int> columns;
    QStringList headings;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_table.isColumnHidden(column))
            continue;
        columns.push_back(column);
        headings += m_words.headerData(column, Qt::Horizontal).toString();
    }
    std::vector<QStringList> lines{headings};
    for (const QVariant &row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QString words = m_words.wordsOf(row, column);
            const bool isText = m_rows.columnKind(column) == tables::ColumnKind::Text;
            cells += isText ? neverFormula(words) : words;
        }
        lines.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(tabSeparated(lines));
    say(tr("%Ln row(s) copied, with their headings.", nullptr, int(rows.size())));
}

QString TableCopy::noteText() const {
    return m_note->text();
}

void TableCopy::placeIn(const QRect &table) {
    m_note->placeIn(table);
}

void TableCopy::say(const QString &sentence, bool stays) {
    m_note->tellBelow(sentence);
    if (stays)
        m_leave.stop();
    else
        m_leave.start();
}

} // namespace ui
