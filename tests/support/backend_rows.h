// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/store_backend.h"

#include <QTest>

namespace support {

/// For initTestCase_data(): every test function of the program runs once for each backend.
inline void addBackendRows() {
    QTest::addColumn<const StoreBackend *>("backend");
    for (const StoreBackend *backend : storeBackends())
        QTest::newRow(backend->name()) << backend;
}

/// The backend of the row under test.
inline const StoreBackend &backend() {
    QFETCH_GLOBAL(const StoreBackend *, backend);
    return *backend;
}

} // namespace support
