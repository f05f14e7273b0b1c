// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresql/postgresql_connection.h"

#include <deque>
#include <vector>

namespace store::postgresql {

/// A statement with its parameters named: `:name` becomes `$n`, the same name the same number. Names in quotes and
/// after a second colon (a cast) are left alone.
struct NumberedSql {
    QByteArray text;
    QByteArrayList names; ///< with their colon, in the order of their numbers

    static NumberedSql of(const QByteArray &sql);
};

/// One round trip: what runs once is sent whole, what runs again is prepared by then, and what is merely the call of a
/// function never is. Rows are read one by one from the wire; when another statement wants the connection before they
/// are at their end, the rest is read into memory.
class PostgresqlStatement final : public sql::Statement {
public:
    PostgresqlStatement(PostgresqlConnection &connection, const QByteArray &sql, int number);
    ~PostgresqlStatement() override;
    Q_DISABLE_COPY_MOVE(PostgresqlStatement)

    bool next() override;
    qint64 run() override;
    void reset() override;

    int columnCount() const override;
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    QByteArrayView utf8(int column) const override;
    domain::Day day(int column) const override;
    QDateTime instant(int column) const override;

    /// There is nothing to plan: it is sent whole every time.
    void neverPrepare() { m_worthPreparing = false; }

    /// Reads the rows that are still on their way, so that the connection is free.
    void drain();

protected:
    void bindInteger(const char *name, qint64 value) override;
    void bindText(const char *name, const QByteArray &utf8) override;
    void bindDay(const char *name, domain::Day value) override;
    void bindInstant(const char *name, const QDateTime &value) override;
    void bindNull(const char *name) override;

private:
    struct Parameter {
        std::optional<QByteArray> value;
        unsigned type = 0; ///< 0: the server infers it from where it stands
    };

    void set(const char *name, Parameter parameter);
    std::vector<unsigned> types() const;
    void prepare();
    void send();
    /// The next row from the wire; nothing at the end, which it notes.
    Wire::Answer receive();
    void discard();

    PostgresqlConnection &m_connection;
    const NumberedSql m_sql;
    const QByteArray m_name;
    std::vector<Parameter> m_parameters;
    bool m_worthPreparing = true;
    bool m_hasRun = false;
    bool m_prepared = false;
    bool m_running = false;           ///< begun, its end not yet told
    bool m_onWire = false;            ///< the server has more to say
    std::deque<Wire::Answer> m_ahead; ///< rows read before they were asked for
    Wire::Answer m_failed;            ///< how it failed while it was read ahead
    Wire::Answer m_row;
    qint64 m_changed = 0;
};

} // namespace store::postgresql
