// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "tests/support/reference_model.h"

/// What a store says, in the reference model's terms.
namespace support {

reference::Day toModel(domain::Day day);
std::optional<reference::Day> toModel(const std::optional<domain::Day> &day);
std::optional<reference::Cents> toModel(const std::optional<domain::Money> &money);
/// What the model knows nothing of ends the life that it happened in.
reference::Code toModel(const domain::Error &error);
reference::Command toModel(domain::Command command);
std::vector<std::string> toModel(const QStringList &texts);
reference::Integration toModel(const domain::Integration &integration);
reference::Invoice toModel(const domain::Invoice &invoice);
reference::Receipt toModel(const store::Receipt &receipt);
/// No price is less than nothing.
reference::Charge toModel(const domain::Charge &charge);
reference::Outcome toModel(const domain::Result<store::CommandOutcome> &done);

} // namespace support
