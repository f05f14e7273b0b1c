// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <memory>

namespace support {

/// A real database behind a connection that a test cuts and mends, and that dies with a command under way when the test
/// wants it to. Thread-safe.
class BreakableDatabase final : public store::Database {
public:
    /// What became of a command whose answer doesn't come.
    enum class Lost {
        Before, ///< it never reached the database
        After,  ///< it did what it does, and the answer was lost
    };

    explicit BreakableDatabase(std::shared_ptr<store::Database> real);
    ~BreakableDatabase() override;

    /// From now on nothing is heard of the database.
    void cut();
    void mend();
    /// The connection is cut with the next command.
    void cutWithNextCommand(Lost lost);
    /// So many times fateOf() says that the command is still under way.
    void keepUnderWay(int questions);

    const store::ConnectionUrl &url() const override;
    store::Result<void> initialise(const store::InitOptions &options) override;
    store::Result<std::unique_ptr<store::Session>> open(const std::stop_token &giveUp) override;

    struct Line;

private:
    const std::shared_ptr<store::Database> m_real;
    const std::shared_ptr<Line> m_line;
};

} // namespace support
