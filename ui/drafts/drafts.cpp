// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/drafts.h"

#include "models/store/client.h"
#include "models/store/user_folders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <vector>

namespace ui {
namespace {

using domain::IntegrationId;

constexpr int kWriteAfterMs = 300;
constexpr int kLongestDays = 30;
constexpr QLatin1String kIntegrationPrefix(".integration-");
constexpr QLatin1String kSuffix(".json");
constexpr QLatin1String kAt("at");
constexpr QLatin1String kValues("values");

QString root() {
    return store::stateFolder() + QStringLiteral("/drafts");
}

/// `note.integration-12.json` is of 12.
std::optional<IntegrationId> integrationIn(const QString &fileName) {
    const qsizetype at = fileName.indexOf(kIntegrationPrefix);
    if (at < 0)
        return std::nullopt;
    bool isNumber = false;
    const QString rest = fileName.mid(at + kIntegrationPrefix.size());
    const qint64 id = rest.left(rest.indexOf(u'.')).toLongLong(&isNumber);
    return isNumber ? std::optional(IntegrationId{id}) : std::nullopt;
}

/// Of databases that are never opened again, too.
void removeOld() {
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-kLongestDays);
    QDirIterator files(root(), {u'*' + kSuffix}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().lastModified() < oldest)
            QFile::remove(files.filePath());
    }
}

} // namespace

QString DraftKey::fileName() const {
    QString text = form;
    if (!name.isEmpty())
        text +=
            u'.'
            + QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).left(8).toHex());
    if (account)
        text += QStringLiteral(".account-%1").arg(account->value);
    if (integration)
        text += kIntegrationPrefix + QString::number(integration->value);
    return text + kSuffix;
}

Drafts::Drafts(store::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_folder(root() + u'/' + client.url().key()) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kWriteAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &Drafts::writeAll);
    connect(&client, &store::Client::changed, this, &Drafts::askWhichAreRemoved);
    removeOld();
    askWhichAreRemoved();
}

Drafts::~Drafts() {
    writeAll();
}

std::optional<Draft> Drafts::find(const DraftKey &key) const {
    if (const auto written = m_toWrite.constFind(key.fileName()); written != m_toWrite.constEnd())
        return Draft{.values = *written, .at = QDateTime::currentDateTimeUtc()};
    QFile file(m_folder + u'/' + key.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    Draft draft{.values = {}, .at = QDateTime::fromString(kept.value(kAt).toString(), Qt::ISODate)};
    const QJsonObject values = kept.value(kValues).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        draft.values.insert(value.key(), value.value().toString());
    return draft.at.isValid() && !draft.values.isEmpty() ? std::optional(draft) : std::nullopt;
}

void Drafts::keep(const DraftKey &key, const QMap<QString, QString> &values) {
    m_toWrite.insert(key.fileName(), values);
    if (!m_soon.isActive())
        m_soon.start();
}

void Drafts::discard(const DraftKey &key) {
    m_toWrite.remove(key.fileName());
    QFile::remove(m_folder + u'/' + key.fileName());
}

void Drafts::writeAll() {
    if (m_toWrite.isEmpty() || !store::makePrivateFolder(root()) || !store::makePrivateFolder(m_folder))
        return;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (auto draft = m_toWrite.begin(); draft != m_toWrite.end(); ++draft) {
        QJsonObject values;
        for (auto value = draft->begin(); value != draft->end(); ++value)
            values.insert(value.key(), value.value());
        QSaveFile file(m_folder + u'/' + draft.key());
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            continue; // no draft: nobody is kept from typing by that
        file.write(QJsonDocument(QJsonObject{{kAt, now}, {kValues, values}}).toJson(QJsonDocument::Compact));
        file.commit();
    }
    m_toWrite.clear();
}

std::set<IntegrationId> Drafts::integrations() const {
    std::set<IntegrationId> ids;
    const QStringList names =
        QDir(m_folder).entryList({u'*' + kIntegrationPrefix + u'*'}, QDir::Files) + m_toWrite.keys();
    for (const QString &name : names) {
        if (const auto id = integrationIn(name))
            ids.insert(*id);
    }
    return ids;
}

void Drafts::askWhichAreRemoved() {
    const std::set<IntegrationId> ids = integrations();
    if (ids.empty())
        return;
    m_removed.ask(m_client.fetch([ids](store::Session &session) -> store::Result<std::vector<IntegrationId>> {
        std::vector<IntegrationId> removed;
        for (const IntegrationId id : ids) {
            const auto found = session.details().integration(id);
            if (found)
                continue;
            if (found.error().code != domain::ErrorCode::NotFound)
                return found.error();
            removed.push_back(id);
        }
        return removed;
    }),
                  this, [this](const store::Result<std::vector<IntegrationId>> &removed) {
                      if (!removed)
                          return; // asked again at the next change, and at the next start
                      for (const IntegrationId id : *removed)
                          forget(id);
                  });
}

void Drafts::forget(IntegrationId integration) {
    const auto isOfIt = [integration](const QString &name) { return integrationIn(name) == integration; };
    const QStringList names = QDir(m_folder).entryList(QDir::Files);
    for (const QString &name : names) {
        if (isOfIt(name))
            QFile::remove(m_folder + u'/' + name);
    }
    const QStringList toWrite = m_toWrite.keys();
    for (const QString &name : toWrite) {
        if (isOfIt(name))
            m_toWrite.remove(name);
    }
}

} // namespace ui
