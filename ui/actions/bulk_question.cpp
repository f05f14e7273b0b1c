// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/bulk_question.h"

#include "models/store/client.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr std::size_t kAtOnce = 20;

using Answers = store::Result<std::vector<domain::Consequence>>;

/// That something is gone is an answer; that the database can't be read is none.
bool isRefusal(const domain::Error &error) {
    return error.code == domain::ErrorCode::Refused || error.code == domain::ErrorCode::NotFound;
}

Answers consequencesOf(const std::vector<BulkQuestion::Asked> &asked, store::Session &session) {
    std::vector<domain::Consequence> answers;
    for (const auto &[command, integration] : asked) {
        const auto one = session.details().consequence(command, integration);
        if (!one && !isRefusal(one.error()))
            return one.error();
        answers.push_back(one ? *one : domain::Consequence{});
        if (!one) {
            answers.back().command = command;
            answers.back().integration = integration;
            answers.back().refusal = one.error();
        }
    }
    return answers;
}

} // namespace

BulkQuestion::BulkQuestion(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context) {}

void BulkQuestion::ask(std::vector<Asked> asked) {
    forget();
    m_asked = std::move(asked);
    askNext();
}

void BulkQuestion::forget() {
    m_answer.forget();
    m_asked.clear();
    m_answers.clear();
}

void BulkQuestion::askNext() {
    const std::size_t first = m_answers.size();
    const std::size_t count = std::min(kAtOnce, m_asked.size() - first);
    const auto begin = m_asked.begin() + std::ptrdiff_t(first);
    const std::vector<Asked> some(begin, begin + std::ptrdiff_t(count));
    m_answer.ask(m_context.client.fetch([some](store::Session &session) { return consequencesOf(some, session); }),
                 this, [this](const Answers &answers) {
                     if (!answers) {
                         forget();
                         emit failed(answers.error());
                         return;
                     }
                     m_answers.insert(m_answers.end(), answers->begin(), answers->end());
                     emit progressed(int(m_answers.size()), int(m_asked.size()));
                     if (m_answers.size() < m_asked.size()) {
                         askNext();
                         return;
                     }
                     const std::vector<domain::Consequence> all = std::move(m_answers);
                     forget();
                     emit answered(all);
                 });
}

} // namespace ui
