// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the compiled translations available under :/i18n. Again is harmless.
void initTranslationResources();
