// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QTabWidget;

namespace ui {

class ComingRemovals;
class ReceiptsList;

/// What is about to be deleted for good, and the receipts of what has been (R6, R7, R8).
class RemovalsPage final : public Page {
    Q_OBJECT

public:
    explicit RemovalsPage(const PageContext &context, QWidget *parent = nullptr);

    void takeOver(const Page &before) override;
    void shown() override;

private:
    QTabWidget *m_tabs;
    ComingRemovals *m_coming;
    ReceiptsList *m_receipts;
};

} // namespace ui
