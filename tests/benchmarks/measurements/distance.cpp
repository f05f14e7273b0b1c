// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/benchmarks/delayed_link.h"
#include "tests/benchmarks/measurements/measurements.h"
#include "tests/benchmarks/must.h"

#include <QUrl>
#include <QUuid>

#include <libpq-fe.h>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kEachWay(20);
constexpr int kCommandsARound = 10;

/// Freezes and unfreezes one integration.
class Toggle {
public:
    explicit Toggle(domain::IntegrationId integration)
        : m_integration(integration) {}

    store::CommandRequest next() {
        m_isFrozen = !m_isFrozen;
        return {.command = m_isFrozen ? domain::Command::Freeze : domain::Command::Unfreeze,
                .integration = m_integration};
    }

private:
    const domain::IntegrationId m_integration;
    bool m_isFrozen = false;
};

/// The database's function called by a loop over libpq, with nothing of ours in between.
class Bare {
public:
    explicit Bare(const QString &url)
        : m_connection(PQconnectdb(url.toUtf8().constData()), PQfinish) {}

    void execute(const store::CommandRequest &request) {
        const QByteArray verb(domain::commandCode(request.command).data());
        const QByteArray id = QByteArray::number(request.integration.value);
        const QByteArray key = request.request.toByteArray(QUuid::WithoutBraces);
        const std::array<const char *, 3> values{verb.constData(), id.constData(), key.constData()};
        const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
            PQexecParams(m_connection.get(), "SELECT renewdesk.execute_command($1, $2, NULL, NULL, $3)",
                         int(values.size()), nullptr, values.data(), nullptr, nullptr, 0),
            PQclear);
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
            throw std::runtime_error(PQerrorMessage(m_connection.get()));
    }

private:
    std::unique_ptr<PGconn, void (*)(PGconn *)> m_connection;
};

} // namespace

/// What the desk costs somebody whose server is far away: every round trip more than needed shows.
void measureDistance(Bench &bench, const Data &data) {
    if (data.url().backend != store::Backend::PostgreSql)
        return;
    const std::unique_ptr<Data> copy = data.copy();
    QUrl far(copy->url().url());
    DelayedLink link(far.port(), kEachWay);
    far.setPort(link.port());
    const std::unique_ptr<store::Session> session =
        must(must(app::databaseFor(must(store::ConnectionUrl::parse(far.toString()))))->open());
    Bare bare(far.toString());
    Toggle toggle({copy->value(u"SELECT MIN(id) FROM integration WHERE service = 'active' AND cancel_on IS NULL"_s)
                       .toLongLong()});
    const auto throughPort = [&] {
        const store::CommandRequest request = toggle.next();
        return timed([&] { must(session->commands().execute(request)); });
    };
    const auto byLoop = [&] {
        const store::CommandRequest request = toggle.next();
        return timed([&] { bare.execute(request); });
    };
    throughPort();
    byLoop();
    Row row{.what = u"a command, 40 ms away"_s,
            .database = data.database(),
            .limit = {.ratioAtMost = 1.1},
            .baselineIs = u"the function, by a loop over libpq"_s};
    inTurn(kCommandsARound * bench.rounds, row, throughPort, byLoop);

    const auto roundTrips = [&](const auto &deed) {
        deed();
        deed();
        link.takeRoundTrips();
        deed();
        return link.takeRoundTrips();
    };
    row.remark =
        u"round trips: a command %1, a page of accounts %2, an account's page %3"_s.arg(roundTrips(throughPort))
            .arg(roundTrips([&] { must(session->lists().accounts({}, {.offset = 0, .count = 100})); }))
            .arg(roundTrips([&] { must(session->details().account({7})); }));
    bench.report.add(row);
}

} // namespace benchmarks
