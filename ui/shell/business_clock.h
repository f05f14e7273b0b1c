// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/business.h"

#include <QObject>

namespace ui {

/// What the desk knows of the database as a whole, its business day above all (R14). Never the computer's own clock.
class BusinessClock : public QObject {
    Q_OBJECT

public:
    explicit BusinessClock(const store::Business &business, QObject *parent = nullptr);

    const store::Business &business() const { return m_business; }

    domain::Day today() const { return m_business.today; }

    /// A newer answer of the database.
    void update(const store::Business &business);

signals:
    /// Another day has come, or anything else of it is different. Comes once a change.
    void businessChanged();

private:
    store::Business m_business;
};

} // namespace ui
