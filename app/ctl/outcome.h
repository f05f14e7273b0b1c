// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/fields.h"
#include "app/ctl/listing.h"
#include "app/ctl/option_parser.h"
#include "app/exit_status.h"
#include "models/domain/error.h"
#include "models/store/session.h"

#include <optional>
#include <variant>

namespace ctl {

using Exit = app::ExitStatus;
using enum app::ExitStatus;
using app::exitOf;

/// What a command has to say when it did its work. Rows come under `rows`; for people the fields stand behind them.
struct Reply {
    Fields fields = {};
    std::optional<Listing> rows = {};
    Exit exit = Done;
    bool toStandardError = false; ///< standard output is taken: it holds an export
    std::optional<store::Freshness> freshness =
        {}; ///< of a report: told on standard error when it was read on a standby
};

/// An error that has more to show than an error: for scripts the fields stand beside the message, for people below it.
struct Refusal {
    domain::Error error;
    Fields fields;
};

using Outcome = std::variant<Reply, domain::Error, Refusal, UsageError>;

/// `{"code","message","allowed",…}` with the facts worth having.
QJsonObject errorJson(const domain::Error &error, const ui::Formats &formats);
QJsonObject errorJson(const UsageError &error);

} // namespace ctl
