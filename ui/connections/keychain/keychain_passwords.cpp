// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/keychain/keychain_passwords.h"

#include <QObject>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <utility>

namespace ui {
namespace {

/// A keychain may ask for its own password first; one that hangs must not hold up the desk for ever.
constexpr int kPatienceMs = 60'000;

QString service() {
    return QStringLiteral("renewdesk");
}

/// Starts @p job, which deletes itself. @p done is called once: when it has finished, or has taken too long (then
/// @p job's error says nothing).
template <typename Job>
void start(Job *job, const QString &profile, QObject *context, std::function<void(Job *job, bool isDone)> done) {
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(profile);
    auto *patience = new QTimer(context);
    patience->setSingleShot(true);
    const auto answer = [patience, done = std::move(done)](Job *finished, bool isDone) {
        patience->deleteLater();
        done(finished, isDone);
    };
    QObject::connect(job, &QKeychain::Job::finished, patience, [job, patience, answer] {
        patience->disconnect();
        answer(job, true);
    });
    QObject::connect(patience, &QTimer::timeout, context, [job, patience, answer] {
        QObject::disconnect(job, nullptr, patience, nullptr);
        answer(job, false);
    });
    patience->start(kPatienceMs);
    job->start();
}

} // namespace

void KeychainPasswords::read(const QString &profile, QObject *context,
                             std::function<void(const QString &password)> answer) {
    QString known;
    m_session.read(profile, context, [&known](const QString &password) { known = password; });
    if (!known.isNull()) {
        answer(known);
        return;
    }
    start<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service()), profile, context,
                                      [answer = std::move(answer)](QKeychain::ReadPasswordJob *job, bool isDone) {
                                          answer(isDone && job->error() == QKeychain::NoError ? job->textData()
                                                                                              : QString());
                                      });
}

void KeychainPasswords::keep(const QString &profile, const QString &password, Keep where, QObject *context,
                             std::function<void(Keep kept)> answer) {
    if (where == Keep::ForSession) {
        m_session.keep(profile, password, where, context, std::move(answer));
        return;
    }
    // In memory first: the keychain may lock itself, or not answer.
    m_session.keep(profile, password, where, context, [](Keep) {});
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(password);
    start<QKeychain::WritePasswordJob>(job, profile, context,
                                       [answer = std::move(answer)](QKeychain::WritePasswordJob *written, bool isDone) {
                                           const bool isKept = isDone && written->error() == QKeychain::NoError;
                                           answer(isKept ? Keep::InKeychain : Keep::ForSession);
                                       });
}

void KeychainPasswords::forget(const QString &profile) {
    m_session.forget(profile);
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(profile);
    job->start();
}

} // namespace ui
