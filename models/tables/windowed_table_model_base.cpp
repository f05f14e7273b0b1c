// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/windowed_table_model_base.h"

#include "models/domain/day.h"
#include "models/domain/money.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tables {
namespace {

/// More than two pages asked for at once only delay the one that is looked at now.
constexpr int kMostUnderWay = 2;
/// What flew by while somebody scrolled isn't fetched; a screen shows no more rows than this many pages hold.
constexpr std::size_t kMostWanted = 8;
/// The epoch of a page that has to be fetched again.
constexpr int kStale = -1;
/// How many looks at pages are remembered, to know which pages to forget first.
constexpr std::size_t kMostSeen = 500;

/// The role that a cell of that kind answers to.
Role roleOf(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Count: return Role::Number;
    case ColumnKind::Money: return Role::Money;
    case ColumnKind::Day: return Role::Day;
    case ColumnKind::Instant: return Role::Instant;
    case ColumnKind::Status: return Role::Status;
    case ColumnKind::Kind: return Role::Kind;
    case ColumnKind::Command: return Role::Command;
    case ColumnKind::Outcome: return Role::Outcome;
    }
    return Role::Number;
}

} // namespace

WindowedTableModelBase::WindowedTableModelBase(store::Client &client, std::span<const ColumnSpec> columns,
                                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_columns(columns) {
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    connect(&m_askSoon, &QTimer::timeout, this, [this] {
        askForWanted();
        settle();
    });
    connect(&m_client, &store::Client::changed, this, &WindowedTableModelBase::refresh);
    connect(&m_client, &store::Client::lost, this, &WindowedTableModelBase::cutOff);
}

WindowedTableModelBase::~WindowedTableModelBase() {
    for (auto &[number, question] : m_questions)
        question.answer.cancel();
}

// What views ask

int WindowedTableModelBase::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_count;
}

int WindowedTableModelBase::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant WindowedTableModelBase::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnKind kind = columnKind(index.column());
    if (role == int(Role::ColumnKind))
        return QVariant::fromValue(kind);
    if (role == int(Role::ColumnId))
        return columnId(index.column());

    const int page = index.row() / kPageRows;
    if (page != m_seenLast) {
        m_seenLast = page;
        m_seen[page] = ++m_clock;
    }
    const LoadedRow *loaded = m_rows.at(index.row());
    if (!loaded || !isFresh(page))
        want(index.row());
    return loaded ? valueOf(loaded->row, index.column(), role) : QVariant();
}

std::vector<const QVariant *> WindowedTableModelBase::loadedRows(int first, int last) const {
    const std::vector<SparseRows::Entry> &entries = m_rows.entries();
    std::vector<const QVariant *> rows;
    for (auto entry = std::ranges::lower_bound(entries, first, {}, &SparseRows::Entry::position);
         entry != entries.end() && entry->position <= last; ++entry)
        rows.push_back(&entry->row.row);
    return rows;
}

QVariant WindowedTableModelBase::valueOf(const QVariant &row, int column, int role) const {
    const ColumnKind kind = columnKind(column);
    if (role == int(Role::Row))
        return row;
    if (role == int(Role::ChangedBy))
        return changedBy(row);
    if (role >= int(Role::Id) && role <= int(Role::Refused))
        return fact(row, Role(role));
    const bool isSaidAsItIs = kind == ColumnKind::Text || kind == ColumnKind::Id || kind == ColumnKind::Count;
    if (role == Qt::DisplayRole && isSaidAsItIs) {
        const QVariant value = cell(row, column);
        return value.isNull() ? QVariant() : QVariant(value.toString());
    }
    if (role != int(roleOf(kind)) || kind == ColumnKind::Text)
        return {};
    const QVariant value = cell(row, column);
    if (kind == ColumnKind::Money && !value.isNull())
        return value.value<domain::Money>().cents();
    return value;
}

void WindowedTableModelBase::followOthers(const OthersChanges &others) {
    m_others = &others;
    connect(&others, &OthersChanges::changed, this, [this] {
        if (m_count > 0)
            emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1), {int(Role::ChangedBy)});
    });
}

/// A row about an integration is changed with it; one about an account with any of its integrations.
QVariant WindowedTableModelBase::changedBy(const QVariant &row) const {
    if (!m_others)
        return {};
    if (const QVariant integration = fact(row, Role::Integration); integration.isValid())
        return variantOf(m_others->of(integration.value<domain::IntegrationId>()));
    if (const QVariant account = fact(row, Role::Account); account.isValid())
        return variantOf(m_others->of(account.value<domain::AccountId>()));
    return {};
}

QVariant WindowedTableModelBase::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == int(Role::ColumnKind))
        return QVariant::fromValue(columnKind(section));
    if (role == int(Role::ColumnId))
        return columnId(section);
    return {};
}

void WindowedTableModelBase::sort(int column, Qt::SortOrder order) {
    if (isSortable(column))
        sortQuery(column, order);
}

QString WindowedTableModelBase::columnId(int column) const {
    return m_columns[std::size_t(column)].id;
}

ColumnKind WindowedTableModelBase::columnKind(int column) const {
    return m_columns[std::size_t(column)].kind;
}

bool WindowedTableModelBase::isSortable(int column) const {
    return column >= 0 && column < columnCount() && m_columns[std::size_t(column)].sortable;
}

int WindowedTableModelBase::columnOfId(const QString &id) const {
    const auto column = std::ranges::find(m_columns, id, [](const ColumnSpec &spec) { return QString(spec.id); });
    return column == m_columns.end() ? -1 : int(column - m_columns.begin());
}

const QVariant *WindowedTableModelBase::loadedRow(int row) const {
    const LoadedRow *loaded = m_rows.at(row);
    return loaded ? &loaded->row : nullptr;
}

std::optional<RowKey> WindowedTableModelBase::rowKey(int row) const {
    const LoadedRow *loaded = m_rows.at(row);
    return loaded ? std::optional(loaded->key) : std::nullopt;
}

bool WindowedTableModelBase::isLoading() const {
    return !m_questions.empty() || m_totalsAnswer.isWaiting() || !m_wanted.empty();
}

bool WindowedTableModelBase::isCutOff() const {
    return m_failure && m_failure->code == domain::ErrorCode::Unreachable && m_client.isLost();
}

// What we ask the database

void WindowedTableModelBase::want(int row) const {
    const int page = row / kPageRows;
    if (m_isReplacing || m_failedPages.contains(page) || (!m_wanted.empty() && m_wanted.back() == page))
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > kMostWanted)
        m_wanted.erase(m_wanted.begin());
    if (!m_askSoon.isActive())
        m_askSoon.start();
}

void WindowedTableModelBase::askForWanted() {
    while (!m_wanted.empty() && m_questions.size() < kMostUnderWay) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        const bool isHere = isFresh(page) && isComplete(page);
        if (page * kPageRows < m_count && !isHere && !isAskedFor(page) && !m_failedPages.contains(page))
            ask(page, 1);
    }
}

bool WindowedTableModelBase::isAskedFor(int page) const {
    return std::ranges::any_of(m_questions, [this, page](const auto &entry) {
        const Question &question = entry.second;
        return question.epoch == m_epoch && page >= question.firstPage && page < question.firstPage + question.pages;
    });
}

bool WindowedTableModelBase::isFresh(int page) const {
    const auto fetched = m_pageEpochs.find(page);
    return fetched != m_pageEpochs.end() && fetched->second == m_epoch;
}

bool WindowedTableModelBase::isComplete(int page) const {
    const int end = std::min((page + 1) * kPageRows, m_count);
    for (int row = page * kPageRows; row < end; ++row) {
        if (!m_rows.at(row))
            return false;
    }
    return true;
}

void WindowedTableModelBase::ask(int firstPage, int pages) {
    const int number = m_nextQuestion++;
    auto answer = fetchRows({.offset = qint64(firstPage) * kPageRows, .count = pages * kPageRows});
    m_questions.insert({number, {firstPage, pages, m_epoch, QFuture<void>(answer)}});
    store::onAnswer(std::move(answer), this,
                    [this, number](const store::Result<Fetched> &fetched) { answered(number, fetched); });
    unsettle();
}

void WindowedTableModelBase::askTotals() {
    m_totalsAnswer.ask(fetchTotals(), this,
                       [this](const store::Result<store::Totals> &totals) { totalsAnswered(totals); });
    unsettle();
}

void WindowedTableModelBase::dropQuestions() {
    for (auto &[number, question] : m_questions)
        question.answer.cancel(); // nobody waits for it any more, and it needn't run
    m_questions.clear();
    m_wanted.clear();
    m_failedPages.clear();
    m_totals.reset();
    m_failure.reset();
    m_viewQuestion = -1;
    m_rowsAgain = m_totalsAgain = false;
}

void WindowedTableModelBase::askAnew() {
    dropQuestions();
    m_hasQuery = true;
    m_isReplacing = true;
    ++m_epoch;
    ask(0, 1);
    askTotals();
}

void WindowedTableModelBase::askShownAgain() {
    dropQuestions();
    m_isReplacing = false;
    ++m_epoch;
    refreshRows();
    askTotals();
}

void WindowedTableModelBase::refresh() {
    if (!m_hasQuery)
        return;
    if (!m_isWatched) {
        m_missedChanges = true;
        return;
    }
    if (m_isReplacing && m_questions.empty()) { // the query has failed: try it again
        askAnew();
        return;
    }
    ++m_epoch;
    m_failedPages.clear();
    m_failure.reset();
    refreshRows();
    refreshTotals();
}

void WindowedTableModelBase::setWatched(bool watched) {
    m_isWatched = watched;
    if (watched && std::exchange(m_missedChanges, false))
        refresh();
}

void WindowedTableModelBase::refreshRows() {
    if (m_isReplacing || m_viewQuestion >= 0) {
        m_rowsAgain = true;
        return;
    }
    // The page looked at last, and its neighbours as far as they are here: more than any screen shows. In one piece, so
    // that a row that has crossed from one page to the next is recognised.
    const auto last = std::ranges::max_element(m_seen, {}, [](const auto &seen) { return seen.second; });
    const int lastPage = m_count > 0 ? (m_count - 1) / kPageRows : 0;
    const int page = last == m_seen.end() ? 0 : std::min(last->first, lastPage);
    const int first = m_pageEpochs.contains(page - 1) ? page - 1 : page;
    const int end = m_pageEpochs.contains(page + 1) && page < lastPage ? page + 2 : page + 1;
    m_viewQuestion = m_nextQuestion;
    ask(first, end - first);
}

void WindowedTableModelBase::refreshTotals() {
    if (m_totalsAnswer.isWaiting())
        m_totalsAgain = true;
    else
        askTotals();
}

void WindowedTableModelBase::answered(int number, const store::Result<Fetched> &fetched) {
    const auto node = m_questions.extract(number);
    if (node.empty())
        return;
    const Question &question = node.mapped();
    const bool wasView = number == m_viewQuestion;
    if (wasView)
        m_viewQuestion = -1;

    if (!fetched && question.epoch != m_epoch && m_isReplacing) { // so it is here, and nothing is shown yet
        askAnew();
        return;
    }
    if (!fetched && question.epoch != m_epoch) { // something has changed since: it is asked for again
        if (!wasView)
            want(question.firstPage * kPageRows);
    } else if (!fetched) {
        for (int page = question.firstPage; page < question.firstPage + question.pages; ++page)
            m_failedPages.insert(page);
        if (wasView)
            countRows();
        fail(fetched.error());
    } else {
        const int first = question.firstPage * kPageRows;
        const int asked = question.pages * kPageRows;
        m_freshness = fetched->freshness;
        if (m_isReplacing)
            replaceAll(fetched->rows);
        else if (wasView)
            merge(first, asked, fetched->rows);
        else
            overwrite(first, asked, fetched->rows);
        for (int page = question.firstPage; page < question.firstPage + question.pages; ++page)
            m_pageEpochs[page] = question.epoch;
        evict(question.firstPage, question.pages);
    }
    if (!m_isReplacing && m_viewQuestion < 0 && std::exchange(m_rowsAgain, false))
        refreshRows();
    askForWanted();
    settle();
}

void WindowedTableModelBase::totalsAnswered(const store::Result<store::Totals> &totals) {
    if (!totals) {
        if (!m_totalsAgain)
            fail(totals.error());
    } else {
        const bool isNew = m_totals != *totals;
        m_totals = *totals;
        // A row that others have added or removed is known by its place once the rows have come: count after that.
        if (!m_isReplacing && m_viewQuestion < 0)
            countRows();
        if (isNew)
            emit totalsChanged(*m_totals);
    }
    if (std::exchange(m_totalsAgain, false))
        askTotals();
    settle();
}

void WindowedTableModelBase::fail(const domain::Error &error) {
    if (error.code == domain::ErrorCode::Cancelled)
        return;
    m_failure = error;
    emit failed(error);
}

void WindowedTableModelBase::unsettle() {
    m_isUnsettled = true;
    emit asked();
}

void WindowedTableModelBase::settle() {
    if (!isLoading() && std::exchange(m_isUnsettled, false))
        emit loaded();
}

// What is here

void WindowedTableModelBase::replaceAll(const Rows &rows) {
    beginResetModel();
    m_isReplacing = false;
    replaced();
    m_rows.clear();
    m_pageEpochs.clear();
    m_seen.clear();
    m_seenLast = -1;
    m_count = int(rows.size());
    for (int row = 0; row < m_count; ++row)
        m_rows.set(row, rows[std::size_t(row)]);
    if (m_count == kPageRows && m_totals)
        m_count = std::max(m_count, int(std::min<qint64>(m_totals->rows, std::numeric_limits<int>::max())));
    endResetModel();
}

/// The rows in view have been asked for again: makes those from @p first on what the database says they are, @p asked
/// of them or up to the list's end. Walks down the rows; above the walk all is right:
///
///     here:   a b c d e        asked for 5, says: a c x e f
///             a | c d e        b is gone, and what comes later moves up
///             a c | d e        d is gone, as e stays
///             a c x | e        x is new, and what comes later moves back
///             a c x e | f      holes are filled
void WindowedTableModelBase::merge(int first, int asked, const Rows &rows) {
    const int count = int(rows.size());
    const bool atEnd = count < asked;
    if (count == 0 && first > 0) {
        setCount(std::min(m_count, first)); // the list has become shorter than that
        return;
    }
    if (first > m_count)
        setCount(first);

    std::unordered_map<RowKey, int> wanted;
    for (int i = 0; i < count; ++i)
        wanted.emplace(rows[std::size_t(i)].key, i);
    int settled = 0; // of rows
    int shift = 0;   // of what comes after the window
    const auto staysBelow = [&](int row) {
        const LoadedRow *loaded = m_rows.at(row);
        const auto found = loaded ? wanted.find(loaded->key) : wanted.end();
        return found != wanted.end() && found->second >= settled;
    };
    int end = std::min(first + asked, m_count); // of what was here, wherever it moves
    const auto firstStaying = [&](int row) {
        while (row < end && !staysBelow(row))
            ++row;
        return row;
    };

    int changedFrom = -1; // rows changed in place, told in runs
    const auto tell = [&](int row) {
        if (changedFrom >= 0)
            rowsChanged(changedFrom, row - 1);
        changedFrom = -1;
    };

    while (settled < count) {
        const int row = first + settled;
        const LoadedRow &next = rows[std::size_t(settled)];
        const std::span<const LoadedRow> rest = std::span(rows).subspan(std::size_t(settled));
        if (row >= m_count) {
            tell(row);
            insertAt(row, rest); // nothing comes after it
            settled = count;
            break;
        }
        const LoadedRow *here = m_rows.at(row);
        if (here && here->key == next.key) {
            if (!place(row, next))
                tell(row);
            else if (changedFrom < 0)
                changedFrom = row;
            ++settled;
            continue;
        }
        const int below = m_rows.positionOf(next.key, row + 1, end);
        if (!here && below < 0) {
            place(row, next);
            if (changedFrom < 0)
                changedFrom = row;
            ++settled;
            continue;
        }

        tell(row);
        if (below >= 0) {
            const int staying = firstStaying(row);
            if (staying == below) { // all before it is gone
                removeAt(row, below - row);
                end -= below - row;
                shift -= below - row;
            } else if (below == row + 1) { // what is here moves down, rather than all that comes after it up
                moveTo(row, std::min(first + wanted.at(here->key), end - 1));
            } else {
                moveTo(below, row);
            }
        } else if (!staysBelow(row)) {
            const int staying = firstStaying(row);
            if (staying < end || atEnd) {
                const int gone = std::max(1, staying - row); // below the window one by one
                removeAt(row, gone);
                end = std::max(row, end - gone);
                shift -= gone;
            } else { // nothing more stays: what is here has been pushed out of the window, and lives on below it
                insertAt(row, rest);
                shift += int(rest.size());
                settled = count;
            }
        } else { // new before a row that stays
            int fresh = 1;
            while (settled + fresh < count && rest[std::size_t(fresh)].key != here->key
                   && m_rows.positionOf(rest[std::size_t(fresh)].key, row + 1, end) < 0)
                ++fresh;
            insertAt(row, rest.first(std::size_t(fresh)));
            end += fresh;
            shift += fresh;
            settled += fresh;
        }
    }
    tell(first + settled);
    takeFromElsewhere(first, wanted);
    if (shift != 0) { // what comes after the window stands where the database doesn't say it does
        for (auto &[page, epoch] : m_pageEpochs) {
            if (page * kPageRows >= first + asked)
                epoch = kStale;
        }
    }
    countAfter(first, asked, rows);
}

/// A page that was out of view when it changed, or that was never here: puts its rows where they are and shifts
/// nothing, for its neighbours may be right already. What holds on to rows follows those that have moved within the
/// page or into it.
void WindowedTableModelBase::overwrite(int first, int asked, const Rows &rows) {
    const int count = int(rows.size());
    if (count == 0 && first > 0) {
        setCount(std::min(m_count, first));
        return;
    }
    if (first + count > m_count)
        setCount(first + count);

    std::unordered_map<RowKey, int> wanted;
    for (int i = 0; i < count; ++i)
        wanted.emplace(rows[std::size_t(i)].key, first + i);
    std::unordered_map<int, int> moved; // from, to; -1: gone
    for (const SparseRows::Entry &entry : m_rows.entries()) {
        const auto to = wanted.find(entry.row.key);
        const bool isInPage = entry.position >= first && entry.position < first + count;
        if (to != wanted.end() ? to->second != entry.position : isInPage)
            moved.emplace(entry.position, to == wanted.end() ? -1 : to->second);
    }
    if (!moved.empty())
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    for (const auto &[from, to] : moved)
        m_rows.forget(from);
    bool differs = false;
    for (int i = 0; i < count; ++i)
        differs |= place(first + i, rows[std::size_t(i)]);
    if (!moved.empty()) {
        relocate(moved);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    if (differs)
        rowsChanged(first, first + count - 1);
    countAfter(first, asked, rows);
}

/// Whether that changes anything to be seen.
bool WindowedTableModelBase::place(int row, const LoadedRow &loaded) {
    const LoadedRow *here = m_rows.at(row);
    if (here && here->key == loaded.key && here->row == loaded.row)
        return false;
    m_rows.set(row, loaded);
    return true;
}

/// Rows that have come into the window from a stale page are no longer there, and what holds on to them comes along.
void WindowedTableModelBase::takeFromElsewhere(int first, const std::unordered_map<RowKey, int> &wanted) {
    std::unordered_map<int, int> moved; // from, to
    for (const SparseRows::Entry &entry : m_rows.entries()) {
        const bool inWindow = entry.position >= first && entry.position < first + int(wanted.size());
        const auto found = inWindow ? wanted.end() : wanted.find(entry.row.key);
        if (found != wanted.end())
            moved.emplace(entry.position, first + found->second);
    }
    if (moved.empty())
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    for (const auto &[from, to] : moved)
        m_rows.forget(from);
    relocate(moved);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void WindowedTableModelBase::relocate(const std::unordered_map<int, int> &moved) {
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex &index : held) {
        const auto to = moved.find(index.row());
        if (to != moved.end())
            changePersistentIndex(index, to->second < 0 ? QModelIndex() : this->index(to->second, index.column()));
    }
}

/// Rows have come: how many there are is known where they end, and else by the totals.
void WindowedTableModelBase::countAfter(int first, int asked, const Rows &rows) {
    const int end = first + int(rows.size());
    if (int(rows.size()) < asked)
        setCount(end);
    else if (m_totals && !m_totalsAnswer.isWaiting())
        setCount(std::max(end, int(std::min<qint64>(m_totals->rows, std::numeric_limits<int>::max()))));
}

void WindowedTableModelBase::insertAt(int row, std::span<const LoadedRow> rows) {
    const int count = int(rows.size());
    beginInsertRows({}, row, row + count - 1);
    m_rows.insert(row, count);
    for (int i = 0; i < count; ++i)
        m_rows.set(row + i, rows[std::size_t(i)]);
    m_count += count;
    endInsertRows();
}

void WindowedTableModelBase::removeAt(int row, int count) {
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    m_count -= count;
    endRemoveRows();
}

void WindowedTableModelBase::moveTo(int from, int to) {
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
}

void WindowedTableModelBase::setCount(int count) {
    if (count < m_count) {
        removeAt(count, m_count - count);
    } else if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }
}

void WindowedTableModelBase::countRows() {
    if (m_totals)
        setCount(int(std::min<qint64>(m_totals->rows, std::numeric_limits<int>::max())));
}

void WindowedTableModelBase::evict(int firstPage, int pages) {
    while (m_rows.size() > kMostRows) {
        int oldest = -1;
        quint64 oldestSeen = std::numeric_limits<quint64>::max();
        for (const int page : m_rows.pages(kPageRows)) {
            const auto seen = m_seen.find(page);
            const quint64 when = seen == m_seen.end() ? 0 : seen->second;
            if ((page < firstPage || page >= firstPage + pages) && when < oldestSeen) {
                oldest = page;
                oldestSeen = when;
            }
        }
        m_rows.forget(oldest * kPageRows, kPageRows);
        m_pageEpochs.erase(oldest);
        m_seen.erase(oldest);
    }
    if (m_seen.size() > kMostSeen)
        std::erase_if(m_seen, [this](const auto &seen) { return seen.second + kMostSeen / 2 < m_clock; });
}

bool WindowedTableModelBase::patchRow(LoadedRow row) {
    const int position = m_rows.positionOf(row.key);
    if (position < 0)
        return false;
    if (place(position, row))
        rowsChanged(position, position);
    return true;
}

void WindowedTableModelBase::cellsChanged(int column) {
    if (m_count > 0)
        emit dataChanged(index(0, column), index(m_count - 1, column));
}

void WindowedTableModelBase::rowsChanged(int first, int last) {
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace tables
