// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/fields.h"
#include "app/ctl/listing.h"
#include "app/ctl/option_parser.h"
#include "models/domain/error.h"

#include <optional>
#include <variant>

namespace ctl {

/// The exit statuses of the contract.
enum Exit { Done = 0, Failed = 1, Usage = 2, Unreachable = 3, SchemaTrouble = 4, Incomplete = 5 };

/// What a command has to say when it did its work. Rows come under `rows`; for people the fields stand behind them.
struct Reply {
    Fields fields = {};
    std::optional<Listing> rows = {};
    Exit exit = Done;
    bool toStandardError = false; ///< standard output is taken: it holds an export
};

using Outcome = std::variant<Reply, domain::Error, UsageError>;

Exit exitOf(const domain::Error &error);
/// `{"code","message","allowed",…}` with the facts worth having.
QJsonObject errorJson(const domain::Error &error, const ui::Formats &formats);
QJsonObject errorJson(const UsageError &error);

} // namespace ctl
