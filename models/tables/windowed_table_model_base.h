// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/client.h"
#include "models/store/latest_answer.h"
#include "models/tables/others_changes.h"
#include "models/tables/role.h"
#include "models/tables/sparse_rows.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tables {

/// A column of a table: fixed for each model, in this order.
struct ColumnSpec {
    QLatin1String id; ///< for saved layouts: never changes, whatever happens to the headings
    ColumnKind kind = ColumnKind::Text;
    bool sortable = false;
};

/// A table that looks through a window into a list in the database. Promises:
/// - rowCount() is what the database counted. Until it has, it is what has come so far; rows and total come
///   independently.
/// - Only pages that somebody looks at are fetched. The cells of a row that isn't here are empty (rowAt() is nothing)
///   and fetch its page; at most kMostRows rows are kept, those looked at last.
/// - Sorting and filtering are the database's. What is shown stays until the first page of the new query is here; that
///   is the only reset. Answers to what is no longer asked are dropped.
/// - When the database changes, the pages in view are fetched again and compared by row identity: rows are inserted,
///   removed, moved and changed in place, and selection, current row and persistent indexes stay with their rows. What
///   is out of view follows when it is looked at; what was held there and has left its page meanwhile is let go.
/// Lives on the client's thread. The client must outlive it.
class WindowedTableModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kPageRows = 100;
    static constexpr int kMostRows = 4000;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    /// Asks the database anew; does nothing for a column that isn't sortable. Before the first query it is kept for it.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    QString columnId(int column) const;
    ColumnKind columnKind(int column) const;
    bool isSortable(int column) const;
    /// -1: there is no such column (any more).
    int columnOfId(const QString &id) const;

    /// Fetches what is in view again, with the totals. By itself when the client says that the database has changed.
    void refresh();
    /// A table that nobody sees needn't follow changes: it catches up when it is watched again. Watched at first.
    void setWatched(bool watched);

    /// From now on Role::ChangedBy tells of rows that others have just changed. @p others must outlive it.
    void followOthers(const OthersChanges &others);

    /// Something is asked that hasn't been answered.
    bool isLoading() const;

    /// Of everything that the query lets through; nothing until they have come.
    std::optional<store::Totals> totals() const { return m_totals; }

    /// Of the rows that came last; nothing before any have.
    const std::optional<store::Freshness> &freshness() const { return m_freshness; }

    /// What failed since it was asked last; nothing after the next question about everything in view.
    const std::optional<domain::Error> &failure() const { return m_failure; }

    /// It failed for no other reason than that the database can't be reached, which lasts: it is asked again by itself
    /// when that is over.
    bool isCutOff() const;

    /// What is shown is still that of the query before.
    bool isReplacing() const { return m_isReplacing; }

    /// Whether the row has been fetched; doesn't fetch it.
    bool isRowHere(int row) const { return m_rows.at(row) != nullptr; }

    /// What makes it that row, wherever it moves; nothing while it isn't here.
    std::optional<RowKey> rowKey(int row) const;

    /// The row of that key, as far as it is here; else -1.
    int rowOfKey(const RowKey &key) const { return m_rows.positionOf(key); }

    /// The row of that id, as far as it is here; else -1.
    int rowOfId(qint64 id) const { return m_rows.positionOfId(id); }

    /// The row itself, a value of the model's row type; nullptr while it isn't here. Valid until the model changes.
    const QVariant *loadedRow(int row) const;

    /// Those that are here of the rows from @p first to @p last, from the top down. Valid until the model changes.
    std::vector<const QVariant *> loadedRows(int first, int last) const;

    /// What a cell of @p row, which needn't be here, says by @p role.
    QVariant valueOf(const QVariant &row, int column, int role) const;

    /// Rows by the query of the moment, for whoever wants more of them than the window holds. What is shown stays.
    virtual QFuture<store::Result<std::vector<QVariant>>> readRows(store::Window window) const = 0;

    /// How many rows are in memory.
    int loadedRowCount() const { return m_rows.size(); }

signals:
    /// Something is asked: isLoading() from now on, until loaded().
    void asked();
    void totalsChanged(const store::Totals &totals);
    /// A question failed. What is shown stays, what is not here isn't asked for again before refresh().
    void failed(const domain::Error &error);
    /// isCutOff() from now on, as far as anything has failed.
    void cutOff();
    /// All that was asked for is here, or has failed.
    void loaded();

protected:
    using Rows = std::vector<LoadedRow>;

    struct Fetched {
        Rows rows;
        store::Freshness freshness;
    };

    template <typename T>
    static QVariant variantOf(const std::optional<T> &value) {
        return value ? QVariant::fromValue(*value) : QVariant();
    }

    /// @p columns must outlive the model: a constant.
    WindowedTableModelBase(store::Client &client, std::span<const ColumnSpec> columns, QObject *parent);
    ~WindowedTableModelBase() override;

    /// In the user's language.
    virtual QString heading(int column) const = 0;
    /// What the cell means: QString for Text and Outcome, qint64 for Id and Count, domain::Money, domain::Day,
    /// QDateTime, and the domain's enums for the others; nothing for an empty cell.
    virtual QVariant cell(const QVariant &row, int column) const = 0;
    /// What Role says of the row; nothing where it has no such fact.
    virtual QVariant fact(const QVariant &row, Role role) const = 0;
    virtual QFuture<store::Result<Fetched>> fetchRows(store::Window window) const = 0;
    virtual QFuture<store::Result<store::Totals>> fetchTotals() const = 0;
    /// Sorts the query by that column; it is asked from now on.
    virtual void sortQuery(int column, Qt::SortOrder order) = 0;

    bool hasQuery() const { return m_hasQuery; }

    /// The query is another one: ask it.
    void askAnew();
    /// The query is the one again that what is shown has come by, before another's rows have come: ask as after a
    /// change.
    void askShownAgain();
    /// What is shown is the query's from now on.
    virtual void replaced() = 0;
    /// Puts a row in the place of the one with its key, if that is here.
    bool patchRow(LoadedRow row);
    /// What is derived from the rows has changed, but not the rows.
    void cellsChanged(int column);

private:
    QVariant changedBy(const QVariant &row) const;

    /// Rows asked for, whole pages.
    struct Question {
        int firstPage;
        int pages;
        int epoch;
        QFuture<void> answer;
    };

    void want(int row) const;
    void askForWanted();
    bool isAskedFor(int page) const;
    bool isFresh(int page) const;
    bool isComplete(int page) const;
    void ask(int firstPage, int pages);
    void askTotals();
    void unsettle();
    void answered(int question, const store::Result<Fetched> &fetched);
    void totalsAnswered(const store::Result<store::Totals> &totals);
    void refreshRows();
    void refreshTotals();
    void settle();
    void fail(const domain::Error &error);
    void dropQuestions();

    void replaceAll(const Rows &rows);
    void merge(int first, int asked, const Rows &rows);
    void overwrite(int first, int asked, const Rows &rows);
    bool place(int row, const LoadedRow &loaded);
    void takeFromElsewhere(int first, const std::unordered_map<RowKey, int> &wanted);
    void relocate(const std::unordered_map<int, int> &moved);
    void countAfter(int first, int asked, const Rows &rows);
    void insertAt(int row, std::span<const LoadedRow> rows);
    void removeAt(int row, int count);
    void moveTo(int from, int to);
    void setCount(int count);
    void countRows();
    void evict(int firstPage, int pages);
    void rowsChanged(int first, int last);

    store::Client &m_client;
    const std::span<const ColumnSpec> m_columns;
    const OthersChanges *m_others = nullptr;

    int m_count = 0;
    SparseRows m_rows;
    std::optional<store::Totals> m_totals;
    std::optional<domain::Error> m_failure;
    std::optional<store::Freshness> m_freshness;

    bool m_hasQuery = false;
    bool m_isReplacing = false; ///< the rows shown are still those of the query before
    bool m_isWatched = true;
    bool m_missedChanges = false;
    bool m_rowsAgain = false;   ///< something changed while the rows in view were asked for
    bool m_totalsAgain = false; ///< the same for the totals

    bool m_isUnsettled = false; ///< loaded() is still to come

    int m_epoch = 0; ///< rises with every change: pages of an earlier one are stale
    int m_nextQuestion = 0;
    int m_viewQuestion = -1; ///< the one that asks for the pages in view again
    std::unordered_map<int, Question> m_questions;
    store::LatestAnswer m_totalsAnswer;
    std::unordered_map<int, int> m_pageEpochs; ///< of pages fetched
    std::unordered_set<int> m_failedPages;

    // data() is const, and is how a view says what it looks at.
    mutable std::vector<int> m_wanted;               ///< pages, the latest last
    mutable std::unordered_map<int, quint64> m_seen; ///< when a page was looked at last
    mutable quint64 m_clock = 0;
    mutable int m_seenLast = -1;
    mutable QTimer m_askSoon;
};

} // namespace tables
