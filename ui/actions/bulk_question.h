// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/consequence.h"
#include "models/store/latest_answer.h"
#include "ui/shell/page_context.h"

#include <QObject>

#include <vector>

namespace ui {

/// Asks what commands would do to several integrations, one each: some at a time, so that what others want to read
/// comes in between. One question at a time; a new one drops the last.
class BulkQuestion final : public QObject {
    Q_OBJECT

public:
    explicit BulkQuestion(const PageContext &context, QObject *parent = nullptr);

    struct Asked {
        domain::Command command = domain::Command::Freeze;
        domain::IntegrationId integration;
    };

    void ask(std::vector<Asked> asked);
    void forget();

signals:
    void progressed(int read, int wanted);
    /// One for each, in their order; of one that is gone, its refusal.
    void answered(const std::vector<domain::Consequence> &consequences);
    void failed(const domain::Error &error);

private:
    void askNext();

    const PageContext &m_context;
    std::vector<Asked> m_asked;
    std::vector<domain::Consequence> m_answers;
    store::LatestAnswer m_answer;
};

} // namespace ui
