// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/drafts.h"

#include "models/store/client.h"
#include "models/store/user_folders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace ui {
namespace {

using domain::IntegrationId;

constexpr int kWriteAfterMs = 300;
constexpr int kLongestDays = 30;
constexpr QLatin1String kIntegrationPrefix(".integration-");
constexpr QLatin1String kSuffix(".json");
constexpr QLatin1String kId("id");
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

QJsonObject written(const Draft &draft) {
    QJsonObject values;
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value)
        values.insert(value.key(), value.value());
    return {{kId, draft.id.toString()}, {kAt, draft.at.toString(Qt::ISODate)}, {kValues, values}};
}

Draft read(const QJsonObject &kept) {
    const QString at = kept.value(kAt).toString();
    Draft draft{.id = QUuid::fromString(kept.value(kId).toString()),
                .values = {},
                .at = QDateTime::fromString(at, Qt::ISODate)};
    if (draft.id.isNull()) // of a version before this one
        draft.id = QUuid::createUuidV5({}, at);
    const QJsonObject values = kept.value(kValues).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        draft.values.insert(value.key(), value.value().toString());
    return draft;
}

/// Of databases that are never opened again, too.
QDateTime oldestKept() {
    return QDateTime::currentDateTimeUtc().addDays(-kLongestDays);
}

/// Files that nobody has written since: younger ones may hold old drafts, which are left out as they are read.
void removeOld() {
    const QDateTime oldest = oldestKept();
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

std::vector<Draft> Drafts::find(const DraftKey &key) const {
    return in(key.fileName());
}

std::vector<Draft> Drafts::in(const QString &fileName) const {
    if (const auto toWrite = m_toWrite.constFind(fileName); toWrite != m_toWrite.constEnd())
        return *toWrite;
    QFile file(m_folder + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument kept = QJsonDocument::fromJson(file.readAll());
    // Versions before this one kept one alone.
    const QJsonArray all = kept.isArray() ? kept.array() : QJsonArray{kept.object()};
    const QDateTime oldest = oldestKept();
    std::vector<Draft> drafts;
    for (const QJsonValue &each : all) {
        const Draft draft = read(each.toObject());
        if (draft.at.isValid() && draft.at >= oldest && !draft.values.isEmpty())
            drafts.push_back(draft);
    }
    return drafts;
}

void Drafts::keep(const DraftKey &key, QUuid id, const QMap<QString, QString> &values) {
    std::vector<Draft> drafts = find(key);
    std::erase_if(drafts, [id](const Draft &each) { return each.id == id; });
    drafts.insert(drafts.begin(), {.id = id, .values = values, .at = QDateTime::currentDateTimeUtc()});
    writeSoon(key.fileName(), drafts);
}

void Drafts::discard(const DraftKey &key, QUuid id) {
    std::vector<Draft> drafts = find(key);
    if (std::erase_if(drafts, [id](const Draft &each) { return each.id == id; }) > 0)
        writeSoon(key.fileName(), drafts);
}

void Drafts::writeSoon(const QString &fileName, const std::vector<Draft> &drafts) {
    if (drafts.empty()) { // gone at once: nobody shall find it
        m_toWrite.remove(fileName);
        QFile::remove(m_folder + u'/' + fileName);
        return;
    }
    m_toWrite.insert(fileName, drafts);
    if (!m_soon.isActive())
        m_soon.start();
}

void Drafts::writeAll() {
    if (m_toWrite.isEmpty() || !store::makePrivateFolder(root()) || !store::makePrivateFolder(m_folder))
        return;
    for (auto drafts = m_toWrite.begin(); drafts != m_toWrite.end(); ++drafts) {
        QJsonArray all;
        for (const Draft &draft : *drafts)
            all += written(draft);
        QSaveFile file(m_folder + u'/' + drafts.key());
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            continue; // no draft: nobody is kept from typing by that
        file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
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
