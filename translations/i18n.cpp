// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/i18n.h"

#include <QtGlobal>

void initTranslationResources() {
    Q_INIT_RESOURCE(i18n);
}
