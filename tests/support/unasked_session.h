// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <QtGlobal>

namespace support {

/// A session that is asked for nothing of a store's: base of those that play a connection, for tests of what the
/// threads make of it. Ends the program when it is asked after all.
class UnaskedSession : public store::Session {
public:
    store::Commands &commands() override { unwanted(); }

    store::Catalogue &catalogue() override { unwanted(); }

    store::Lists &lists() override { unwanted(); }

    store::Details &details() override { unwanted(); }

    store::Renewals &renewals() override { unwanted(); }

    store::Streams &streams() override { unwanted(); }

    store::Upkeep &upkeep() override { unwanted(); }

private:
    [[noreturn]] static void unwanted() { qFatal("nobody asks this session for anything"); }
};

} // namespace support
