// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QDialog>

namespace desk {

/// The database can't be opened: why, and what to do next. Accepted: try again; rejected: don't.
class ProblemDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Real, Sample };

    /// What it is to give up: the end, where nothing is open.
    enum class Back { Quits, ToTheDesk };

    /// Sample data can be made anew, which is offered then.
    ProblemDialog(const domain::Error &error, Kind database, Back back, QWidget *parent = nullptr);

signals:
    void newSampleRequested();
    /// Another connection, or another way to this one.
    void connectionsRequested();
};

} // namespace desk
