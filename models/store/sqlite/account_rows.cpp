// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/account_rows.h"

namespace store::sqlite {

domain::AccountId insertAccount(SqliteConnection &connection, const NewAccount &account) {
    sql::Cursor insert(connection.statement("INSERT INTO account (name, email, language)"
                                            " VALUES (:name, :email, :language) RETURNING id"));
    insert->bind(":name", account.name);
    insert->bind(":email", account.email);
    insert->bind(":language", account.language);
    insert->next();
    return insert->id<domain::AccountId>(0);
}

} // namespace store::sqlite
