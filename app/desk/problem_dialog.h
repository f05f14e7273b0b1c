// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QDialog>

class QLabel;

namespace desk {

/// The database can't be opened: which, why, and what to do next. Accepted: try again; rejected: don't.
class ProblemDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Real, Sample };

    /// What it is to give up: the end, where nothing is open.
    enum class Back { Quits, ToTheDesk };

    /// @p name is the connection's; empty: it has none. Sample data can be made anew, which is offered then.
    ProblemDialog(const QString &name, const domain::Error &error, Kind database, Back back, QWidget *parent = nullptr);

    /// Why it still can't be.
    void explain(const domain::Error &error);
    /// Says that it is tried again without anybody's doing.
    void setRetriesByItself();

signals:
    void newSampleRequested();
    /// Another connection, or another way to this one.
    void connectionsRequested();

private:
    QLabel *m_why;
    QLabel *m_byItself;
};

} // namespace desk
