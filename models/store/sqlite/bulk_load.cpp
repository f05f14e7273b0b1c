// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/bulk_load.h"

#include "models/store/sql/charge_rule.h"
#include "models/store/sqlite/text_index.h"

#include <sqlite3.h>

namespace store::sqlite {

SortsOnDisk::SortsOnDisk(SqliteConnection &connection)
    : m_connection(connection) {
    m_connection.execute("PRAGMA temp_store=FILE");
}

SortsOnDisk::~SortsOnDisk() {
    sqlite3_exec(m_connection.handle(), "PRAGMA temp_store=MEMORY", nullptr, nullptr, nullptr);
}

BulkLoad::BulkLoad(SqliteConnection &connection)
    : m_connection(connection) {
    QByteArrayList drops;
    {
        // An index without a text is a key's, and stays.
        sql::Cursor lifted(connection.statement("SELECT type, name, sql FROM sqlite_schema"
                                                " WHERE (type = 'index' AND sql IS NOT NULL)"
                                                " OR name IN ('account_inserted', 'integration_inserted',"
                                                " 'integration_counted_in')"));
        while (lifted->next()) {
            drops.append("DROP " + lifted->utf8(0).toByteArray() + ' ' + lifted->utf8(1).toByteArray());
            m_lifted.append(lifted->utf8(2).toByteArray());
        }
    }
    for (const QByteArray &drop : drops)
        connection.execute(drop);
}

void BulkLoad::finish() {
    indexAllTexts(m_connection);
    m_connection.execute("INSERT INTO integration_count SELECT " + sql::chargedAlike()
                         + ", COUNT(*) FROM integration GROUP BY 1, 2, 3, 4, 5, 6");
    for (const QByteArray &statement : m_lifted)
        m_connection.execute(statement);
}

} // namespace store::sqlite
