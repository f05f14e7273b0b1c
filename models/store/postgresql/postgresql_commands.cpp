// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_commands.h"

#include "models/domain/text.h"
#include "models/store/postgresql/outcome.h"
#include "models/store/sql/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store::postgresql {

using sql::Statement;

namespace {

QString idOf(const QUuid &request) {
    return request.toString(QUuid::WithoutBraces);
}

std::optional<QString> sendable(const std::optional<QString> &text) {
    return text ? std::optional(postgresql::sendable(*text)) : std::nullopt;
}

/// `[["name", "value"], …]`.
QByteArray pairsOf(const KeyValues &pairs) {
    QJsonArray array;
    for (const auto &[key, value] : pairs)
        array.append(QJsonArray{postgresql::sendable(key), postgresql::sendable(value)});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// Which languages there are, the desk knows and the database doesn't: it refuses one without a name.
QString languageOrNone(const QString &language) {
    return domain::checkLanguage(language) ? language : QString();
}

/// What the database refused as a language without a name, by its name.
std::optional<domain::Error> named(std::optional<domain::Error> error, const QString &language) {
    if (error && error->reason == domain::Reason::UnknownLanguage)
        error->facts.text = language.left(20);
    return error;
}

} // namespace

Result<CommandOutcome> PostgresqlCommands::execute(const CommandRequest &request) {
    return sql::guarded<Result<CommandOutcome>>([&]() -> Result<CommandOutcome> {
        const Outcome outcome(
            m_connection.call("SELECT execute_command(:command, :integration, :version, :day, :request, :fee, :plan)",
                              [&](Statement &call) {
                                  call.bind(":command", domain::commandCode(request.command));
                                  call.bind(":integration", request.integration);
                                  call.bind(":version", request.seen.version);
                                  call.bind(":day", request.seen.day);
                                  call.bind(":request", idOf(request.request));
                                  call.bind(":fee", request.fee);
                                  call.bind(":plan", postgresql::sendable(request.plan));
                              }));
        outcome.demand();
        return CommandOutcome{.integration = outcome.integration(),
                              .settled = outcome.settled(),
                              .replayed = outcome.isReplayed()};
    });
}

Result<OpenOutcome> PostgresqlCommands::open(const OpenRequest &request) {
    return sql::guarded<Result<OpenOutcome>>([&]() -> Result<OpenOutcome> {
        const Outcome outcome(m_connection.call(
            "SELECT open_integration(:account, :supplier, :channel, :label, :plan, :fee, :settings, :credentials, :note,"
            " :day, :request)",
            [&](Statement &call) {
                call.bind(":account", request.account);
                call.bind(":supplier", postgresql::sendable(request.supplier));
                call.bind(":channel", postgresql::sendable(request.channel));
                call.bind(":label", postgresql::sendable(request.label));
                call.bind(":plan", postgresql::sendable(request.plan));
                call.bind(":fee", request.fee);
                call.bind(":settings", pairsOf(request.settings));
                call.bind(":credentials", pairsOf(request.credentials));
                call.bind(":note", postgresql::sendable(request.note));
                call.bind(":day", request.seenDay);
                call.bind(":request", idOf(request.request));
            }));
        outcome.demand();
        return OpenOutcome{.integration = outcome.integration(),
                           .invoice = sql::loadInvoice(m_connection, {outcome.integer("invoice")}),
                           .settled = outcome.settled(),
                           .replayed = outcome.isReplayed()};
    });
}

Result<domain::Integration> PostgresqlCommands::edit(const EditIntegration &request) {
    return sql::guarded<Result<domain::Integration>>([&]() -> Result<domain::Integration> {
        const Outcome outcome(m_connection.call(
            "SELECT edit_integration(:integration, :label, :settings, :credentials, :request)", [&](Statement &call) {
                call.bind(":integration", request.integration);
                call.bind(":label", sendable(request.label));
                call.bind(":settings", pairsOf(request.settings));
                call.bind(":credentials", pairsOf(request.credentials));
                call.bind(":request", idOf(request.request));
            }));
        outcome.demand();
        return outcome.integration();
    });
}

Result<void> PostgresqlCommands::addNote(domain::IntegrationId integration, const QString &text, const QUuid &request) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Outcome(m_connection.call("SELECT add_note(:integration, :text, :request)", [&](Statement &call) {
            call.bind(":integration", integration);
            call.bind(":text", postgresql::sendable(text));
            call.bind(":request", idOf(request));
        })).demand();
        return {};
    });
}

Result<void> PostgresqlCommands::recordSync(const SyncReport &sync) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Outcome(m_connection.call("SELECT record_sync(:integration, :items, CAST(:succeeded AS boolean), :request)",
                                  [&](Statement &call) {
                                      call.bind(":integration", sync.integration);
                                      call.bind(":items", sync.itemCount);
                                      call.bind(":succeeded", sync.succeeded);
                                      call.bind(":request", idOf(QUuid::createUuid()));
                                  }))
            .demand();
        return {};
    });
}

Result<domain::AccountId> PostgresqlCommands::addAccount(const NewAccount &request) {
    return sql::guarded<Result<domain::AccountId>>([&]() -> Result<domain::AccountId> {
        const Outcome outcome(
            m_connection.call("SELECT add_account(:name, :email, :language, :request)", [&](Statement &call) {
                call.bind(":name", postgresql::sendable(request.name));
                call.bind(":email", postgresql::sendable(request.email));
                call.bind(":language", languageOrNone(request.language));
                call.bind(":request", idOf(request.request));
            }));
        if (const auto error = named(outcome.error(), request.language))
            return *error;
        return domain::AccountId{outcome.integer("account")};
    });
}

Result<void> PostgresqlCommands::edit(const EditAccount &request) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        const Outcome outcome(m_connection.call(
            "SELECT edit_account(:account, :name, :email, :language, :request)", [&](Statement &call) {
                call.bind(":account", request.account);
                call.bind(":name", sendable(request.name));
                call.bind(":email", sendable(request.email));
                call.bind(":language",
                          request.language ? std::optional(languageOrNone(*request.language)) : std::nullopt);
                call.bind(":request", idOf(request.request));
            }));
        if (const auto error = named(outcome.error(), request.language.value_or(QString())))
            return *error;
        return {};
    });
}

Result<void> PostgresqlCommands::unpark(domain::AccountId account, const QUuid &request) {
    return sql::guarded<Result<void>>([&]() -> Result<void> {
        Outcome(m_connection.call("SELECT unpark_account(:account, :request)", [&](Statement &call) {
            call.bind(":account", account);
            call.bind(":request", idOf(request));
        })).demand();
        return {};
    });
}

Result<RequestFate> PostgresqlCommands::fateOf(const QUuid &request) {
    return sql::guarded<Result<RequestFate>>([&]() -> Result<RequestFate> {
        const Outcome answer(m_connection.call("SELECT fate_of(:request)",
                                               [&](Statement &call) { call.bind(":request", idOf(request)); }));
        answer.demand();
        const QJsonObject first = answer.json().value(QLatin1String("outcome")).toObject();
        if (first.isEmpty())
            return RequestFate{};
        const Outcome outcome(first);
        if (std::optional<domain::Error> refusal = outcome.error())
            return RequestFate{.kind = RequestFate::Kind::Refused,
                               .settled = outcome.settled(),
                               .refusal = std::move(refusal)};
        RequestFate fate{.kind = RequestFate::Kind::Done, .settled = outcome.settled()};
        if (first.contains(QLatin1String("integration")))
            fate.integration = outcome.integration();
        if (first.contains(QLatin1String("account")))
            fate.account = domain::AccountId{outcome.integer("account")};
        if (first.contains(QLatin1String("invoice")))
            fate.invoice = domain::InvoiceId{outcome.integer("invoice")};
        return fate;
    });
}

} // namespace store::postgresql
