// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/option_parser.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/result.h"
#include "models/store/commands.h"

/// Values as they are typed. What is malformed is an Invalid error that names the field and what stood there.
namespace ctl {

/// Plain ASCII digits; from @p least to @p most.
domain::Result<qint64> readNumber(const QString &text, const QString &field, qint64 least, qint64 most);
domain::Result<domain::AccountId> readAccountId(const QString &text);
domain::Result<domain::IntegrationId> readIntegrationId(const QString &text);
/// Nothing when the option isn't given.
domain::Result<std::optional<domain::AccountId>> readAccountId(const Arguments &arguments, const char *option);
domain::Result<std::optional<domain::IntegrationId>> readIntegrationId(const Arguments &arguments, const char *option);
domain::Result<std::optional<domain::Day>> readDay(const Arguments &arguments, const char *option);
domain::Result<std::optional<domain::Money>> readFee(const Arguments &arguments, const char *option);
/// @p otherwise when the option isn't given.
domain::Result<qint64> readNumber(const Arguments &arguments, const char *option, qint64 least, qint64 most,
                                  qint64 otherwise);
/// A UUID as programs write it, with dashes and without braces.
domain::Result<QUuid> readRequest(const Arguments &arguments);
/// All `k=v` of an option that can be given more than once.
domain::Result<store::KeyValues> readKeyValues(const QStringList &texts, const QString &field);

} // namespace ctl
