// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/server_parameters.h"

#include "models/store/postgresql/refusal.h"
#include "models/store/postgresql/replica_url.h"
#include "models/store/sql/connection.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <poll.h>

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <libpq-fe.h>

namespace store::postgresql {

namespace {

/// How long a refused login is asked again why. Whoever took longer to refuse it did so in silence.
constexpr int kAskWhyMs = 3000;

struct Default {
    const char *keyword;
    const char *value;
};

/// What a URL leaves open. A host that says nothing for ten seconds counts as lost.
constexpr std::array kDefaults{
    Default{"fallback_application_name", "renewdesk"},
    Default{"client_encoding", "UTF8"},
    Default{"connect_timeout", "5"},
    Default{"keepalives_idle", "5"},
    Default{"keepalives_interval", "2"},
    Default{"keepalives_count", "3"},
    Default{"tcp_user_timeout", "10000"},
};

std::vector<const char *> pointers(const QByteArrayList &texts) {
    std::vector<const char *> result;
    for (const QByteArray &text : texts)
        result.push_back(text.constData());
    result.push_back(nullptr);
    return result;
}

/// What libpq says of a URL is not passed on: it quotes what may be a password. A parameter's name is none.
domain::Error refusedUrl(const ConnectionUrl &url, const QString &said) {
    static const QRegularExpression kParameter(QStringLiteral("^invalid URI query parameter: \"(.*)\""));
    if (const auto parameter = kParameter.match(said); parameter.hasMatch())
        return domain::invalid(domain::Reason::UnknownParameter, QStringLiteral("--database"), parameter.captured(1));
    return domain::invalid(domain::Reason::BadUrl, QStringLiteral("--database"), url.display());
}

} // namespace

ServerParameters::ServerParameters(const ConnectionUrl &url) {
    if (namesReplica(url)) {
        if (const Result<ConnectionUrl> standby = replicaOf(url); !standby)
            throw sql::Failure(standby.error());
    }
    const EnglishMessages english;
    char *said = nullptr;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> options(
        PQconninfoParse(withoutReplica(url).text.toUtf8().constData(), &said), PQconninfoFree);
    const QString wrong = QString::fromUtf8(said);
    PQfreemem(said);
    if (!options)
        throw sql::Failure(refusedUrl(url, wrong));
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            add(option->keyword, option->val);
    }
    // They stand apart from the URL, which may be shown and kept.
    if (!url.password.isNull())
        add("password", url.password.toUtf8());
    if (!url.keyPassword.isNull())
        add("sslpassword", url.keyPassword.toUtf8());
    for (const Default &value : kDefaults)
        addDefault(value.keyword, value.value);
    // After a failover the old primary may still answer, to readers.
    if (namesSeveralHosts() && qEnvironmentVariableIsEmpty("PGTARGETSESSIONATTRS"))
        addDefault("target_session_attrs", "read-write");
}

void ServerParameters::add(const QByteArray &name, const QByteArray &value) {
    m_names.append(name);
    m_values.append(value);
}

void ServerParameters::addDefault(const char *name, const char *value) {
    if (!m_names.contains(name))
        add(name, value);
}

bool ServerParameters::namesSeveralHosts() const {
    const auto isList = [this](const char *name, const char *variable) {
        const qsizetype index = m_names.indexOf(name);
        return (index < 0 ? qgetenv(variable) : m_values[index]).contains(',');
    };
    return isList("host", "PGHOST") || isList("hostaddr", "PGHOSTADDR");
}

std::optional<ServerParameters::Attempt> ServerParameters::connect(const std::stop_token &giveUp) const {
    if (!giveUp.stop_possible())
        return attempt();

    struct Shared {
        std::mutex mutex; // guards what follows
        std::condition_variable_any over;
        std::optional<Attempt> attempt;
    };

    const auto shared = std::make_shared<Shared>();
    std::thread([shared, self = *this] {
        Attempt made = self.attempt();
        const std::lock_guard lock(shared->mutex);
        shared->attempt = std::move(made); // and closed with it if nobody waits any more
        shared->over.notify_one();
    }).detach();
    std::unique_lock lock(shared->mutex);
    if (!shared->over.wait(lock, giveUp, [&shared] { return shared->attempt.has_value(); }))
        return std::nullopt;
    return std::move(shared->attempt);
}

ServerParameters::Attempt ServerParameters::attempt() const {
    const EnglishMessages english;
    QElapsedTimer took;
    took.start();
    Attempt made{.connection = {PQconnectdbParams(keywords().data(), values().data(), 0), PQfinish}, .sqlState = {}};
    if (PQstatus(made.connection.get()) != CONNECTION_OK && took.elapsed() < kAskWhyMs)
        made.sqlState = askWhyRefused();
    return made;
}

/// libpq tells a refused login in words, which the server's language decides. Asked verbosely, it adds the SQLSTATE.
QString ServerParameters::askWhyRefused() const {
    const Wire::Connection connection(PQconnectStartParams(keywords().data(), values().data(), 0), PQfinish);
    if (!connection)
        return {};
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    QElapsedTimer waited;
    waited.start();
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED && waited.elapsed() < kAskWhyMs) {
        pollfd socket{PQsocket(connection.get()), short(status == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (poll(&socket, 1, int(kAskWhyMs - waited.elapsed())) > 0)
            status = PQconnectPoll(connection.get());
    }
    // `…failed: FATAL:  28P01: …`: two spaces after the severity, which may have five letters too.
    static const QRegularExpression kState(QStringLiteral(":  ([0-9A-Z]{5}): "));
    return kState.match(QString::fromUtf8(PQerrorMessage(connection.get()))).captured(1);
}

std::vector<const char *> ServerParameters::keywords() const {
    return pointers(m_names);
}

std::vector<const char *> ServerParameters::values() const {
    return pointers(m_values);
}

} // namespace store::postgresql
