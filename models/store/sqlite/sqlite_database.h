// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace store::sqlite {

/// The embedded database: one file, many programs at once.
class SqliteDatabase final : public Database {
public:
    explicit SqliteDatabase(ConnectionUrl url);

    /// Of the library that is used: `3.40.1`.
    static QString libraryVersion();

    const ConnectionUrl &url() const override { return m_url; }

    Result<void> initialise(const InitOptions &options) override;
    Result<std::unique_ptr<Session>> open(const std::stop_token &giveUp = {}) override;

private:
    ConnectionUrl m_url;
};

} // namespace store::sqlite
