// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/bulk_run.h"
#include "ui/actions/selected_integration.h"

#include <QDialog>

#include <map>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FactTable;
class ProgressStrip;
class WriteGuard;

/// A command on several integrations, of one account or of many, from the question to what came of each:
///
///     what it would cost is read ── the sum of it, before anybody agrees ── one after the other, and can be stopped
///        ▲                            keeping all as it is has the focus        │
///        └────────── "Try the failed again" ── a result a row ◄────────────────┴─ all done: it closes by itself
///
/// Opened with open(), and deletes itself.
class BulkDialog final : public QDialog {
    Q_OBJECT

public:
    /// What @p command would do to @p selected, and then does: account by account, so that each is settled once (R10).
    BulkDialog(const PageContext &context, domain::Command command, const std::vector<SelectedIntegration> &selected,
               QWidget *parent);
    /// Takes back what @p done was: the opposite of each, for what it was left as. Nothing is asked, for nothing new is
    /// decided; what has moved in between is a conflict (R18).
    static BulkDialog *undoing(const PageContext &context, const std::vector<BulkItem> &done, QWidget *parent);

    void reject() override;

signals:
    void changed(const domain::Integration &after);
    /// Everything that was agreed to has been tried, or was stopped. Comes again after another try.
    void carriedOut(const std::vector<ui::BulkItem> &items);

private:
    /// @p items: the ones that it is about, with what each is to be given.
    BulkDialog(const PageContext &context, const std::vector<BulkItem> &items, QWidget *parent);

    void ask(const std::vector<BulkItem> &items);
    void showConsequence(const std::vector<domain::Consequence> &consequences);
    void agree();
    void carryOut(std::vector<BulkItem> items);
    void fillResults();
    void showItem(int item);
    void showResults();
    void showFailed();
    void tryFailedAgain();
    void failToAsk(const domain::Error &error);
    /// With the account's name where they are of several.
    QString labelOf(domain::IntegrationId integration) const;

    bool isOfSeveralAccounts() const { return m_accountNames.size() > 1; }

    QStringList rowOf(const BulkItem &item) const;
    /// Takes away what the stage before showed; @p keep is the button that changes nothing.
    void beginStage(const QString &heading, const QString &keep);
    void addSentence(const QString &sentence);

    const PageContext &m_context;
    const std::optional<domain::Command> m_command;       ///< nothing: each is given its own
    std::map<domain::IntegrationId, BulkItem> m_subjects; ///< as they came
    std::map<domain::AccountId, QString> m_accountNames;
    std::vector<domain::Consequence> m_possible; ///< what is being agreed to
    BulkQuestion m_question;
    BulkRun *m_run = nullptr;
    QLabel *m_heading;
    ProgressStrip *m_progress;
    QWidget *m_body;
    QVBoxLayout *m_sentences;
    FactTable *m_results;
    QPushButton *m_keep;
    QPushButton *m_retry;
    QPushButton *m_agree;
    WriteGuard *m_guard;
};

} // namespace ui
