// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/latest_answer.h"
#include "models/tables/windowed_table_model_base.h"

#include <vector>

namespace tables {

/// Rows from @c first to @c last, both inclusive.
struct RowRange {
    int first = 0;
    int last = 0;

    int count() const { return last - first + 1; }

    friend auto operator<=>(const RowRange &, const RowRange &) = default;
};

/// Reads rows of a table that its window may not hold, as what is done with a selection wants them: those that are here
/// from the model, the others from the database, some hundred at a time, so that pages in view come in between. One
/// reading at a time; a new one drops the last. Lives on the client's thread.
class RowReader final : public QObject {
    Q_OBJECT

public:
    /// @p rows must outlive it.
    explicit RowReader(const WindowedTableModelBase &rows, QObject *parent = nullptr);

    /// @p ranges in the order in which their rows are wanted. When all of them are here, done() comes at once.
    void read(std::vector<RowRange> ranges);
    void forget();

    bool isReading() const { return m_isReading; }

signals:
    void progressed(int read, int wanted);
    /// In the order wanted, of the model's row type. As the rows were counted when read() was called.
    void done(const std::vector<QVariant> &rows);
    void failed(const domain::Error &error);
    /// Rows have come or gone meanwhile, so that their numbers mean others: nothing is done.
    void overtaken();

private:
    void goOn();
    /// How many rows from @p row on, within its range, aren't here.
    int missingFrom(int row) const;
    void finish();
    void overtake();

    const WindowedTableModelBase &m_rows;
    std::vector<RowRange> m_ranges;
    std::size_t m_range = 0;
    int m_row = 0; ///< the next one
    int m_wanted = 0;
    std::vector<QVariant> m_read;
    store::LatestAnswer m_answer;
    bool m_isReading = false;
};

} // namespace tables
