// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/latest_answer.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <QUuid>

#include <optional>
#include <set>
#include <vector>

namespace store {
class Client;
}

namespace ui {

/// Which form a draft is of, and what it is about.
struct DraftKey {
    QString form; ///< `note`, `open-integration`: small letters and dashes
    std::optional<domain::AccountId> account = {};
    std::optional<domain::IntegrationId> integration = {}; ///< with which it goes (R8)
    QString name = {};                                     ///< of one of several things of it; of which nothing shows

    QString fileName() const;
};

/// What was typed, by the names of the fields.
struct Draft {
    QUuid id; ///< tells it from others of the same form
    QMap<QString, QString> values;
    QDateTime at; ///< UTC: the last change
};

/// What somebody has begun to type and not sent yet, so that it outlives the program, however that ends: a file each,
/// in the user's state folder, one folder for each database, for nobody else to read. A form's file holds each draft
/// that nobody has answered for yet: what is typed anew stands beside what was kept before, never in its place. A draft
/// goes when its form is sent or given up, or when it is discarded; when its integration is removed, which is asked at
/// the start and whenever the database changes (R8); and after a month. What a credential holds is never in one. One
/// for a window; lives on the client's thread.
class Drafts final : public QObject {
    Q_OBJECT

public:
    explicit Drafts(store::Client &client, QObject *parent = nullptr);
    ~Drafts() override;

    /// The latest first.
    std::vector<Draft> find(const DraftKey &key) const;
    /// As it is now, in the place of what the draft of that @p id was. Written in a moment, so that not every key is.
    void keep(const DraftKey &key, QUuid id, const QMap<QString, QString> &values);
    /// That one alone.
    void discard(const DraftKey &key, QUuid id);

    /// Of this database.
    QString folder() const { return m_folder; }

private:
    std::set<domain::IntegrationId> integrations() const;
    void askWhichAreRemoved();
    void forget(domain::IntegrationId integration);
    std::vector<Draft> in(const QString &fileName) const;
    void writeSoon(const QString &fileName, const std::vector<Draft> &drafts);
    void writeAll();

    store::Client &m_client;
    const QString m_folder;
    QMap<QString, std::vector<Draft>> m_toWrite; ///< by file name
    QTimer m_soon;
    store::LatestAnswer m_removed;
};

} // namespace ui
