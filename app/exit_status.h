// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace app {

/// What both programs exit with: the contract of the command line.
enum ExitStatus { Done = 0, Failed = 1, Usage = 2, Unreachable = 3, SchemaTrouble = 4, Incomplete = 5 };

/// Whether what names the database is wrong, whatever the database may be: part of the call itself.
inline bool isAboutUrl(const domain::Error &error) {
    using domain::Reason;
    return error.reason == Reason::BadUrl || error.reason == Reason::UnknownParameter
           || error.reason == Reason::BadParameter || error.reason == Reason::BadReplica;
}

inline ExitStatus exitOf(const domain::Error &error) {
    if (isAboutUrl(error))
        return Usage;
    switch (error.code) {
    case domain::ErrorCode::Unreachable: return Unreachable;
    case domain::ErrorCode::Schema: return SchemaTrouble;
    case domain::ErrorCode::Refused:
    case domain::ErrorCode::Conflict:
    case domain::ErrorCode::NotFound:
    case domain::ErrorCode::Invalid:
    case domain::ErrorCode::Forbidden:
    case domain::ErrorCode::Storage:
    case domain::ErrorCode::Cancelled: return Failed;
    }
    Q_UNREACHABLE();
}

} // namespace app
