// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace domain {

inline constexpr int kLongestName = 200;
inline constexpr int kLongestNote = 20'000;

/// Checks a name or label: 1 to kLongestName characters (code points), TAB, CR and LF refused at either end and kept
/// inside, NUL and lone surrogates refused. @p field names it in the error.
Result<void> checkName(const QString &text, const QString &field);

/// The same checks for a longer text, a note or a setting's value: 1 to kLongestNote characters.
Result<void> checkText(const QString &text, const QString &field);

/// Two-letter language codes, with a region where it matters: `en`, `de`, `pt_BR`.
Result<void> checkLanguage(const QString &language);

} // namespace domain
