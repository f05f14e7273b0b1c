// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"

#include <QDialog>

namespace ui {

struct PageContext;

/// A charge, or one that does not happen, and all that its explanation needs.
struct ExplainedCharge {
    domain::ExplanationRow row;
    domain::IntegrationId integration;
    QString supplier;
    QString channel;
    QString accountName;
    QString language; ///< the account's
};

/// Why this amount? The rule, the state on that day and who set it when, the price in force and since when; and the
/// same in words for the customer. Opened with open(), and deletes itself.
class WhyDialog : public QDialog {
    Q_OBJECT

public:
    WhyDialog(const ExplainedCharge &charge, const PageContext &context, QWidget *parent);
};

} // namespace ui
