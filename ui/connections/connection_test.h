// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace ui {

/// Whom one would work with.
struct Greeting {
    store::Business business;
    qint64 milliseconds = 0;       ///< from the press of the button to the answer
    store::Freshness reports = {}; ///< where reports are read, when a standby is named for them
};

/// Tries a connection out, from the beginning to the first answer of the database, on a thread of the global pool: the
/// GUI waits for nothing. One that is cancelled ends when its network lets it; nobody hears of it.
class ConnectionTest final : public QObject {
    Q_OBJECT

public:
    explicit ConnectionTest(store::DatabaseFor databaseFor, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Cancels the one before.
    void start(const store::ConnectionUrl &url);
    void cancel();

    bool isRunning() const { return m_running != nullptr; }

signals:
    void finished(const store::Result<ui::Greeting> &result);

private:
    struct Running;

    const store::DatabaseFor m_databaseFor;
    std::shared_ptr<Running> m_running;
};

} // namespace ui
