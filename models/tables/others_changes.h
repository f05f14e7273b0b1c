// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/client.h"
#include "models/store/latest_answer.h"
#include "models/store/lists.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace tables {

/// Something that was done to an account or to an integration, and not at this desk.
struct OthersChange {
    QString login;
    bool isOurLogin = false; ///< the same person in another window, or on the command line
    domain::Command command = domain::Command::Freeze;
    QDateTime at; ///< UTC

    friend bool operator==(const OthersChange &, const OthersChange &) = default;
};

/// Who else has just changed what, for the marks beside changed rows. Each time the database has changed, the newest
/// entries of the audit are read; of those that came since the last time it keeps what others have done, for a while or
/// until this desk changes the same thing. What had been done before the first look counts as known. Lives on the
/// client's thread.
class OthersChanges final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kKept{60'000};

    /// @p ownLogin: who we are to the database. @p client must outlive it.
    OthersChanges(store::Client &client, QString ownLogin, QObject *parent = nullptr,
                  std::chrono::milliseconds kept = kKept);

    /// What is recorded under that id is this desk's doing. Say so before it is asked for.
    void addOwn(const QUuid &request);

    /// The last thing that somebody else did to it; nothing: nobody has, or it is a while ago.
    std::optional<OthersChange> of(domain::IntegrationId integration) const;
    /// To the account itself, or to any of its integrations.
    std::optional<OthersChange> of(domain::AccountId account) const;

signals:
    /// of() says something else, of whatever it is.
    void changed();

private:
    struct Kept {
        OthersChange change;
        std::chrono::steady_clock::time_point until;
    };

    using Marks = std::map<qint64, Kept>;

    void ask();
    void take(const std::vector<store::ActivityRow> &newestFirst);
    void take(const store::ActivityRow &entry);
    void mark(Marks &marks, qint64 id, const std::optional<Kept> &kept);
    void forgetOld();
    void wakeAtNextEnd();

    store::Client &m_client;
    const QString m_ownLogin;
    const std::chrono::milliseconds m_kept;
    std::set<QString> m_own;  ///< request ids, as the audit writes them
    std::set<qint64> m_known; ///< entries of the last look
    bool m_hasLooked = false;
    bool m_again = false; ///< something changed while the audit was read
    bool m_differs = false;
    Marks m_integrations;
    Marks m_accounts;
    store::LatestAnswer m_asked;
    QTimer m_end;
};

} // namespace tables
