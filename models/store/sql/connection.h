// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/charge.h"
#include "models/domain/error.h"
#include "models/domain/permission.h"

#include <QByteArray>

#include <exception>
#include <memory>
#include <utility>
#include <vector>

/// SQL that both databases understand is written once, over these. Below the port, and only there, failures are
/// exceptions: a query of a dozen lines stays a dozen lines, and guarded() turns them into a Result at the border.
namespace store::sql {

class Failure : public std::exception {
public:
    explicit Failure(domain::Error error)
        : m_error(std::move(error)) {}

    const domain::Error &error() const { return m_error; }

    const char *what() const noexcept override { return "store failure"; }

private:
    domain::Error m_error;
};

/// One prepared statement. Parameters are named `:name` in both databases. Columns count from 0. Throws Failure.
class Statement {
public:
    virtual ~Statement() = default;

    void bind(const char *name, qint64 value) { bindInteger(name, value); }

    void bind(const char *name, int value) { bindInteger(name, value); }

    void bind(const char *name, bool value) { bindInteger(name, value ? 1 : 0); }

    void bind(const char *name, const QString &value) { bindText(name, value.toUtf8()); }

    void bind(const char *name, const QByteArray &utf8) { bindText(name, utf8); }

    void bind(const char *name, QLatin1String value) { bindText(name, QByteArray(value.data(), value.size())); }

    void bind(const char *name, domain::Day value) { bindDay(name, value); }

    void bind(const char *name, domain::Money value) { bindInteger(name, value.cents()); }

    void bind(const char *name, const QDateTime &value) { bindInstant(name, value); }

    template <typename Tag>
    void bind(const char *name, domain::Id<Tag> id) {
        bindInteger(name, id.value);
    }

    template <typename T>
    void bind(const char *name, const std::optional<T> &value) {
        value ? bind(name, *value) : bindNull(name);
    }

    void bind(const char *name, std::nullopt_t) { bindNull(name); }

    /// Runs it, or goes on to the next row; false when there is none (any more): then it is ready to be bound anew.
    virtual bool next() = 0;
    /// Runs it to its end; returns how many rows it changed.
    virtual qint64 run() = 0;
    /// Ends it early, ready to be bound anew. Needed after a next() that returned true and isn't followed to the end.
    virtual void reset() = 0;

    virtual int columnCount() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    /// Valid until the next call of next(), run() or reset().
    virtual QByteArrayView utf8(int column) const = 0;
    virtual domain::Day day(int column) const = 0;
    virtual QDateTime instant(int column) const = 0;

    int integer32(int column) const { return int(integer(column)); }

    bool boolean(int column) const { return integer(column) != 0; }

    QString text(int column) const { return QString::fromUtf8(utf8(column)); }

    domain::Money money(int column) const { return domain::Money(integer(column)); }

    std::optional<domain::Day> optionalDay(int column) const {
        return isNull(column) ? std::nullopt : std::optional(day(column));
    }

    std::optional<domain::Money> optionalMoney(int column) const {
        return isNull(column) ? std::nullopt : std::optional(money(column));
    }

    template <typename T>
    T id(int column) const {
        return T{integer(column)};
    }

    template <typename T>
    std::optional<T> optionalId(int column) const {
        return isNull(column) ? std::nullopt : std::optional(T{integer(column)});
    }

protected:
    virtual void bindInteger(const char *name, qint64 value) = 0;
    virtual void bindText(const char *name, const QByteArray &utf8) = 0;
    virtual void bindDay(const char *name, domain::Day value) = 0;
    virtual void bindInstant(const char *name, const QDateTime &value) = 0;
    virtual void bindNull(const char *name) = 0;
};

/// Resets a statement when the scope ends, so that a cached statement never keeps a read open.
class Cursor {
public:
    explicit Cursor(Statement &statement)
        : m_statement(statement) {}

    ~Cursor() { m_statement.reset(); }

    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

    Statement *operator->() const { return &m_statement; }

    Statement &operator*() const { return m_statement; }

private:
    Statement &m_statement;
};

/// Texts of a table that searches look at, as its row `x`.
struct SearchedTable {
    QByteArray name;
    QByteArrayList columns;
};

/// How one database finds texts by what they contain or begin with: the one thing in lists that no SQL says for both.
struct TextMatch {
    QByteArray before; ///< whether a column matches, exactly: before + column + after
    QByteArray after;
    QByteArray rowsByIndex;   ///< about a row `x` of `{table}`, true of all that match and of few others; may be empty
    QByteArray columnByIndex; ///< the same about one `{column}`
    bool isExactByIndex = false; ///< columnByIndex is true of those that match, and of no others
    QByteArray labelTable;       ///< with the columns account_id and label: where labels are searched
    QByteArray pattern;          ///< what `:search` in a condition is bound to
    std::vector<std::pair<QByteArray, QByteArray>> indexParameters; ///< names and values of the rest

    QByteArray condition(const QByteArray &column) const { return before + column + after; }

    /// Whether the row `x` of @p table matches, asked so that an index answers.
    QByteArray indexedCondition(const SearchedTable &table) const;

    /// For condition().
    void bindTo(Statement &statement) const { statement.bind(":search", pattern); }

    /// For indexedCondition().
    void bindIndexedTo(Statement &statement) const {
        if (!isExactByIndex)
            bindTo(statement);
        for (const auto &[name, value] : indexParameters)
            statement.bind(name.constData(), value);
    }
};

/// One open database, on one thread.
class Connection {
public:
    virtual ~Connection() = default;

    /// The statement of that text, prepared once and kept for the connection's life; reset, its parameters unbound.
    /// One text is never used twice at the same time.
    virtual Statement &statement(const QByteArray &sql) = 0;

    /// A consistent read over several statements. Nested ones join the outer one. Never waits for a writer.
    class ReadScope {
    public:
        virtual ~ReadScope() = default;
    };

    virtual std::unique_ptr<ReadScope> read() = 0;

    /// An expression that says, as a text, which state of the database a statement reads: where it says the same twice
    /// on one connection, all that can be read is the same. It says an empty text where that can't be known.
    virtual QByteArray state() const = 0;

    /// The database's business day (R14), and the instant that goes with it (in a sandbox, on its day).
    virtual domain::Day today() = 0;
    virtual QDateTime now() = 0;

    /// What whoever is connected may, as the database sees it now.
    virtual domain::Roles roles() = 0;

    /// Of an audit entry `e`: two expressions, whose role was given or taken, and which; NULL where there are no roles.
    virtual QByteArray auditedGrant() const = 0;

    /// What the database calls itself: `PostgreSQL 15.18`.
    virtual QString server() const = 0;
    /// What protects the way there: `TLSv1.3`. Empty: nothing does, or there is no way.
    virtual QString encryption() const = 0;

    /// Whether it can be written where we are connected: not on a standby. As far as is known without asking.
    virtual bool takesChanges() const = 0;

    /// Finds texts that contain @p text, or begin with it where it is shorter than store::kLeastContained characters,
    /// upper and lower case of every script being the same. Every character of @p text stands for itself.
    virtual TextMatch matching(const QString &text) const = 0;

    /// Whether @p column is among what @p select says, which is worked out once.
    virtual QByteArray isAmong(const QByteArray &column, const QByteArray &select) const = 0;
};

/// Runs @p work at the port's border: what it throws becomes the error of the Result.
template <typename R, typename Work>
R guarded(Work &&work) {
    try {
        return work();
    } catch (const Failure &failure) {
        return failure.error();
    }
}

} // namespace store::sql
