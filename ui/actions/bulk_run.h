// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commands.h"
#include "ui/actions/bulk_question.h"

#include <QHash>

#include <optional>
#include <vector>

namespace ui {

/// One integration that a bulk command is to be given to, and what came of it.
struct BulkItem {
    enum class State {
        Waiting,
        UnderWay,
        FindingOut, ///< its answer was lost; whether it was done is being found out
        Done,
        Refused,
        Conflict, ///< somebody or something was faster (R18)
        Failed,   ///< not done, and what was agreed to still stands
        NotTried, ///< it was stopped before
    };

    store::CommandRequest request;
    QString label;
    domain::AccountId account = {};
    QString accountName = {};
    std::optional<domain::Command> opposite = {};  ///< what takes it back; nothing: no single command does
    std::optional<domain::Consequence> shown = {}; ///< what was agreed to; of an Undo nothing was shown
    State state = State::Waiting;
    std::optional<domain::Error> error = {};
    std::optional<domain::Integration> after = {};
    QStringList settled = {}; ///< invoices that settling first has recorded (R10)

    bool isOver() const { return state >= State::Done; }
};

/// The command that all of them are given; nothing: they are given different ones.
std::optional<domain::Command> commonCommand(const std::vector<BulkItem> &items);

/// Gives commands to several integrations, one after the other, each a command of its own: with its own request id, and
/// for the version and day that were seen of it (R17, R18). Settling an account moves the versions of all that is due
/// on it (R10): then what is still to come of that account is looked at again, and goes on only where it is what was
/// agreed to. In the order of the items; where those of an account stand together, it is looked at again once.
class BulkRun final : public QObject {
    Q_OBJECT

public:
    BulkRun(const PageContext &context, std::vector<BulkItem> items, QObject *parent = nullptr);

    const std::vector<BulkItem> &items() const { return m_items; }

    int overCount() const { return m_overCount; }

    bool isFinished() const { return m_isFinished; }

    void start();
    /// What is under way is waited for, nothing more is begun.
    void stop();

signals:
    /// Not for what isn't tried any more, which may be thousands at once: finished() follows.
    void itemChanged(int item);
    void done(const domain::Integration &after);
    void finished();

private:
    void sendNext();
    void answered(std::size_t item, const store::Result<store::CommandOutcome> &outcome);
    void markUnknown(const QUuid &request);
    void lookAgain(domain::AccountId account);
    void comparedAgain(const std::vector<domain::Consequence> &now);
    void setState(std::size_t item, BulkItem::State state);
    void giveUpRest(const std::optional<domain::Error> &why);

    const PageContext &m_context;
    std::vector<BulkItem> m_items;
    QHash<qint64, std::size_t> m_itemOf; ///< by the integration
    std::size_t m_next = 0;              ///< none before it is waiting
    int m_overCount = 0;
    BulkQuestion m_again;
    bool m_isStopping = false;
    bool m_isFinished = false;
};

} // namespace ui
