// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QDialog>

namespace desk {

/// The database can't be opened: why, and what to do next. Accepted: try again; rejected: quit.
class ProblemDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Real, Sample };

    /// Sample data can be made anew, which is offered then.
    ProblemDialog(const domain::Error &error, Kind database, QWidget *parent = nullptr);

signals:
    void newSampleRequested();
};

} // namespace desk
