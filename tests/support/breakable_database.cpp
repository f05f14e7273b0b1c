// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/breakable_database.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

namespace support {

using namespace std::chrono_literals;

/// What all sessions share: the state of the connection.
struct BreakableDatabase::Line {
    std::mutex mutex; // guards all that follows
    bool isCut = false;
    std::optional<Lost> nextCommand;
    int underWay = 0;

    bool cut() {
        const std::lock_guard lock(mutex);
        return isCut;
    }
};

namespace {

using Line = BreakableDatabase::Line;
using Lost = BreakableDatabase::Lost;

domain::Error unreachable(domain::Reason reason) {
    return {.code = domain::ErrorCode::Unreachable, .reason = reason, .facts = {.text = QStringLiteral("cut")}};
}

class BreakableCommands final : public store::Commands {
public:
    BreakableCommands(store::Commands &real, Line &line)
        : m_real(real)
        , m_line(line) {}

    store::Result<store::CommandOutcome> execute(const store::CommandRequest &request) override {
        return send([&] { return m_real.execute(request); });
    }

    store::Result<store::OpenOutcome> open(const store::OpenRequest &request) override {
        return send([&] { return m_real.open(request); });
    }

    store::Result<domain::Integration> edit(const store::EditIntegration &request) override {
        return send([&] { return m_real.edit(request); });
    }

    store::Result<void> addNote(domain::IntegrationId integration, const QString &text, const QUuid &request) override {
        return send([&] { return m_real.addNote(integration, text, request); });
    }

    store::Result<void> recordSync(const store::SyncReport &sync) override {
        return send([&] { return m_real.recordSync(sync); });
    }

    store::Result<domain::AccountId> addAccount(const store::NewAccount &request) override {
        return send([&] { return m_real.addAccount(request); });
    }

    store::Result<void> edit(const store::EditAccount &request) override {
        return send([&] { return m_real.edit(request); });
    }

    store::Result<void> unpark(domain::AccountId account, const QUuid &request) override {
        return send([&] { return m_real.unpark(account, request); });
    }

    store::Result<store::RequestFate> fateOf(const QUuid &request) override {
        {
            const std::lock_guard lock(m_line.mutex);
            if (m_line.isCut)
                return unreachable(domain::Reason::CannotOpen);
            if (m_line.underWay > 0) {
                --m_line.underWay;
                return domain::Error{.code = domain::ErrorCode::Storage, .reason = domain::Reason::Locked};
            }
        }
        return m_real.fateOf(request);
    }

private:
    template <typename Command>
    auto send(Command command) -> decltype(command()) {
        std::optional<Lost> lost;
        {
            const std::lock_guard lock(m_line.mutex);
            if (m_line.isCut)
                return unreachable(domain::Reason::CannotOpen);
            lost = std::exchange(m_line.nextCommand, std::nullopt);
            m_line.isCut = lost.has_value();
        }
        if (!lost)
            return command();
        if (*lost == Lost::After)
            static_cast<void>(command());
        return unreachable(domain::Reason::OutcomeUnknown);
    }

    store::Commands &m_real;
    Line &m_line;
};

class BreakableSession final : public store::Session {
public:
    BreakableSession(std::unique_ptr<store::Session> real, std::shared_ptr<Line> line)
        : m_real(std::move(real))
        , m_line(std::move(line))
        , m_commands(m_real->commands(), *m_line) {}

    store::Commands &commands() override { return m_commands; }

    store::Catalogue &catalogue() override { return m_real->catalogue(); }

    store::Lists &lists() override { return m_real->lists(); }

    store::Details &details() override { return m_real->details(); }

    store::Renewals &renewals() override { return m_real->renewals(); }

    store::Streams &streams() override { return m_real->streams(); }

    store::Upkeep &upkeep() override { return m_real->upkeep(); }

    store::Result<bool> waitForChange(std::chrono::milliseconds atMost) override {
        for (std::chrono::milliseconds waited = 0ms; waited <= atMost && !m_woken; waited += kLook) {
            if (m_line->cut())
                return unreachable(domain::Reason::CannotOpen);
            const store::Result<bool> changed = m_real->waitForChange(kLook);
            if (!changed || *changed)
                return changed;
        }
        m_woken = false;
        if (m_line->cut())
            return unreachable(domain::Reason::CannotOpen);
        return m_real->waitForChange(0ms);
    }

    void wake() override {
        m_woken = true;
        m_real->wake();
    }

    bool isConnected() override { return !m_line->cut() && m_real->isConnected(); }

    void interrupt() override { m_real->interrupt(); }

    void abandon() override { m_real->abandon(); }

private:
    static constexpr std::chrono::milliseconds kLook = 20ms;

    const std::unique_ptr<store::Session> m_real;
    const std::shared_ptr<Line> m_line;
    BreakableCommands m_commands;
    std::atomic<bool> m_woken = false;
};

} // namespace

BreakableDatabase::BreakableDatabase(std::shared_ptr<store::Database> real)
    : m_real(std::move(real))
    , m_line(std::make_shared<Line>()) {}

BreakableDatabase::~BreakableDatabase() = default;

void BreakableDatabase::cut() {
    const std::lock_guard lock(m_line->mutex);
    m_line->isCut = true;
}

void BreakableDatabase::mend() {
    const std::lock_guard lock(m_line->mutex);
    m_line->isCut = false;
}

void BreakableDatabase::cutWithNextCommand(Lost lost) {
    const std::lock_guard lock(m_line->mutex);
    m_line->nextCommand = lost;
}

void BreakableDatabase::keepUnderWay(int questions) {
    const std::lock_guard lock(m_line->mutex);
    m_line->underWay = questions;
}

const store::ConnectionUrl &BreakableDatabase::url() const {
    return m_real->url();
}

store::Result<void> BreakableDatabase::initialise(const store::InitOptions &options) {
    return m_real->initialise(options);
}

store::Result<std::unique_ptr<store::Session>> BreakableDatabase::open(const std::stop_token &giveUp) {
    if (m_line->cut())
        return unreachable(domain::Reason::CannotOpen);
    auto opened = m_real->open(giveUp);
    if (!opened)
        return opened.error();
    return std::unique_ptr<store::Session>(std::make_unique<BreakableSession>(*std::move(opened), m_line));
}

} // namespace support
