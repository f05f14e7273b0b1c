// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace store {

/// How long work tells how far it is and hears that it should stop. Called on the thread that works.
class Progress {
public:
    virtual ~Progress() = default;
    /// @p total is 0 while it is unknown.
    virtual void report(qint64 done, qint64 total) = 0;
    virtual bool isCancelled() const = 0;
};

/// For work that nobody watches.
class NoProgress final : public Progress {
public:
    void report(qint64, qint64) override {}

    bool isCancelled() const override { return false; }
};

} // namespace store
