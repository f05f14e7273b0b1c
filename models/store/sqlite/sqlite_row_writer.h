// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql/row_writer.h"
#include "models/store/sqlite/sqlite_connection.h"

#include <QByteArrayList>

namespace store::sqlite {

/// Many rows into the embedded file, one by one. In the caller's transaction.
class SqliteRowWriter final : public sql::RowWriter {
public:
    explicit SqliteRowWriter(SqliteConnection &connection);

    void flush() override {}

protected:
    void begin(sql::Table table) override;
    void end() override;
    void putInteger(qint64 value) override;
    void putText(const QByteArray &utf8) override;
    void putDay(domain::Day day) override;
    void putInstant(const QDateTime &instant) override;
    void putNull() override;

private:
    struct Insert {
        sql::Statement *statement;
        QByteArrayList parameters; ///< in the order of the columns
    };

    const char *nextParameter();

    std::vector<Insert> m_inserts; ///< by table
    Insert *m_insert = nullptr;
    qsizetype m_column = 0;
};

} // namespace store::sqlite
