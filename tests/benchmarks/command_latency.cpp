// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql/postgresql_database.h"
#include "tests/benchmarks/delayed_link.h"
#include "tests/benchmarks/figures.h"
#include "tests/support/desk.h"
#include "tests/support/private_postgresql.h"

#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

#include <libpq-fe.h>

/// What a click costs on a shared database: through the port and beside it, next door and far away, and in how many
/// round trips. Not a test: the figures are the machine's. `command_latency [COMMANDS]`
namespace {

using namespace benchmarks;
using namespace support;
using namespace Qt::StringLiterals;
using domain::Command;

constexpr int kIntegrations = 500;
constexpr std::chrono::milliseconds kFarEachWay(20);

store::ConnectionUrl parsed(const QString &url) {
    return *store::ConnectionUrl::parse(url);
}

/// Writes a page and waits for the disk, as the server does for each command.
class Disk {
public:
    explicit Disk(const QString &folder)
        : m_file(::open((folder + u"/fsync_benchmark"_s).toUtf8().constData(), O_CREAT | O_WRONLY, 0600)) {
        write();
    }

    ~Disk() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(Disk)

    void write() {
        const QByteArray page(8192, 'x');
        if (::pwrite(m_file, page.constData(), std::size_t(page.size()), 0) != page.size() || ::fdatasync(m_file) != 0)
            qFatal("cannot write beside the server's data");
    }

private:
    int m_file;
};

/// Freezes and unfreezes one integration after the other.
class Clicks {
public:
    Command command() const { return m_count / kIntegrations % 2 == 0 ? Command::Freeze : Command::Unfreeze; }

    domain::IntegrationId integration() const { return {m_count % kIntegrations + 1}; }

    void go() { ++m_count; }

private:
    qint64 m_count = 0;
};

/// The function called by a loop over libpq, with nothing of ours in between.
class Bare {
public:
    explicit Bare(const QString &url)
        : m_connection(PQconnectdb(url.toUtf8().constData()), PQfinish) {}

    void execute(Command command, domain::IntegrationId integration) {
        const QByteArray verb = QByteArray(domain::commandCode(command).data());
        const QByteArray id = QByteArray::number(integration.value);
        const QByteArray request = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const std::array<const char *, 3> values{verb.constData(), id.constData(), request.constData()};
        const std::unique_ptr<PGresult, void (*)(PGresult *)> result(
            PQexecParams(m_connection.get(), "SELECT renewdesk.execute_command($1, $2, NULL, NULL, $3)",
                         int(values.size()), nullptr, values.data(), nullptr, nullptr, 0),
            PQclear);
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK
            || QByteArray(PQgetvalue(result.get(), 0, 0)).contains("error"))
            qFatal("%s", PQerrorMessage(m_connection.get()));
    }

private:
    std::unique_ptr<PGconn, void (*)(PGconn *)> m_connection;
};

class Bench {
public:
    explicit Bench(int commands)
        : m_commands(commands) {
        store::postgresql::PostgresqlDatabase owner(parsed(fresh("desk")));
        must(owner.initialise({.sandbox = true, .today = day("2026-01-31")}));
        const std::unique_ptr<store::Session> session = must(owner.open());
        must(session->catalogue().addPlan(u"Basic"_s, domain::Money(99'00), domain::Money(49'00)));
        std::vector<store::ImportRow> rows;
        for (int id = 1; id <= kIntegrations; ++id)
            rows.push_back({.line = id,
                            .accountName = u"Shop %1"_s.arg(id),
                            .accountEmail = u"shop@example.com"_s,
                            .supplier = u"Supplier"_s,
                            .channel = u"Channel"_s,
                            .label = u"Feed"_s,
                            .plan = u"Basic"_s,
                            .anchorOn = day("2026-01-15")});
        store::NoProgress nobody;
        must(session->upkeep().importRows(rows, false, nobody));
    }

    void measureNextDoor() {
        Figures::printHeading("a command, next door");
        Figures disk("the disk alone: a page, fdatasync");
        Figures bare("the function, by a loop over libpq");
        Figures port("through the port");
        Disk file(m_server.dataFolder());
        Bare direct(m_server.url(u"desk"_s));
        const std::unique_ptr<store::Session> session = must(databaseAt(m_server.port())->open());
        for (int i = 0; i < m_commands; ++i) {
            disk.add(timed([&] { file.write(); }));
            bare.add(timed([&] { direct.execute(m_clicks.command(), m_clicks.integration()); }));
            m_clicks.go();
            port.add(timed([&] { click(*session); }));
        }
        disk.print();
        bare.print();
        port.print();
    }

    void measureFarAway() {
        Figures::printHeading("a command, 40 ms away");
        DelayedLink link(m_server.port(), kFarEachWay);
        Figures bare("the function, by a loop over libpq");
        Figures port("through the port");
        Bare direct(urlAt(link.port()));
        const std::unique_ptr<store::Session> session = must(databaseAt(link.port())->open());
        for (int i = 0; i < std::max(100, m_commands / 10); ++i) {
            bare.add(timed([&] { direct.execute(m_clicks.command(), m_clicks.integration()); }));
            m_clicks.go();
            port.add(timed([&] { click(*session); }));
        }
        bare.print();
        port.print();
    }

    void countRoundTrips() {
        std::printf("\n%-58s %12s %8s\n", "40 ms away", "round trips", "ms");
        DelayedLink link(m_server.port(), kFarEachWay);
        std::unique_ptr<store::Session> session;
        const auto count = [&](const char *what, const std::function<void()> &deed) {
            link.takeRoundTrips();
            const Ms taken = timed(deed);
            std::printf("%-58s %12d %8.0f\n", what, link.takeRoundTrips(), taken.count());
        };
        const auto page = [&] { must(session->lists().accounts({}, {.offset = 0, .count = 100})); };
        const auto totals = [&] { must(session->lists().accountTotals({})); };
        const auto details = [&] { must(session->details().account({7})); };
        count("opening a session (and one for TCP)", [&] { session = must(databaseAt(link.port())->open()); });
        count("the first command", [&] { click(*session); });
        count("the second command", [&] { click(*session); });
        count("what a command would do", [&] { must(session->details().consequence(Command::Cancel, {7})); });
        count("a page of accounts, the first time", page);
        count("a page of accounts, the second time", page);
        count("a page of accounts, from then on", page);
        count("how many accounts there are, from then on", [&] { totals(); });
        count("an account's page, the first time", details);
        count("an account's page, the second time", details);
        count("an account's page, from then on", details);
    }

private:
    QString fresh(const char *name) {
        const std::unique_ptr<PGconn, void (*)(PGconn *)> connection(
            PQconnectdb(m_server.url(u"postgres"_s).toUtf8().constData()), PQfinish);
        PQclear(PQexec(connection.get(), QByteArray("CREATE DATABASE ") + name));
        return m_server.url(QLatin1String(name));
    }

    static QString urlAt(int port) { return u"postgresql://postgres@127.0.0.1:%1/desk"_s.arg(port); }

    static std::unique_ptr<store::Database> databaseAt(int port) {
        return std::make_unique<store::postgresql::PostgresqlDatabase>(parsed(urlAt(port)));
    }

    void click(store::Session &session) {
        must(session.commands().execute({.command = m_clicks.command(), .integration = m_clicks.integration()}));
        m_clicks.go();
    }

    const int m_commands;
    PrivatePostgresql m_server{PrivatePostgresql::Durability::Full};
    Clicks m_clicks;
};

} // namespace

int main(int argc, char **argv) {
    Bench bench(argc > 1 ? std::max(10, QByteArray(argv[1]).toInt()) : 2000);
    bench.measureNextDoor();
    bench.measureFarAway();
    bench.countRoundTrips();
    return 0;
}
