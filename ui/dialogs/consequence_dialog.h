// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"

#include <QDialog>

namespace ui {

class ScheduleTable;
struct PageContext;

/// What a command on an integration would do, in days and money, before anybody agrees to it. Agreeing is a verb;
/// keeping everything as it is has the focus. accepted() is the consent. Opened with open(), and deletes itself.
class ConsequenceDialog : public QDialog {
    Q_OBJECT

public:
    /// @p consequence is possible; of a refused one there is nothing to agree to. @p integration: for its names.
    ConsequenceDialog(const domain::Consequence &consequence, const domain::Integration &integration,
                      const PageContext &context, QWidget *parent);
};

} // namespace ui
