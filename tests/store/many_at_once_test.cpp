// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"
#include "tests/support/reference_model.h"

#include <QElapsedTimer>
#include <QtTest>

#include <barrier>
#include <future>
#include <map>
#include <random>
#include <set>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAgents = 14;
constexpr int kRuns = 2;
constexpr int kIntegrationsEach = 5; ///< of an account
constexpr quint32 kSeed = 20260131;
constexpr auto kImportedOn = "2025-12-31";
constexpr auto kToday = "2026-01-31";

/// How much is due, and how many commands each agent gives.
struct Scale {
    int due;
    int commands;
};

Scale scale() {
    const QString name = qEnvironmentVariable("RENEWDESK_TEST_SCALE", u"normal"_s);
    if (name == u"short")
        return {.due = 2'000, .commands = 10};
    if (name == u"long")
        return {.due = 20'000, .commands = 400};
    return {.due = 20'000, .commands = 40};
}

/// All that a line is, but its words: `17 connectivity 4900 2026-01-17`.
QString line(qint64 integration, const QString &kind, qint64 cents, const QString &period) {
    return u"%1 %2 %3 %4"_s.arg(QString::number(integration), kind, QString::number(cents), period);
}

/// A company whose every integration is due once in January, and what the rules make of it: worked out here, with
/// nothing of the product's.
class Company {
public:
    explicit Company(int integrations) {
        std::mt19937 draw(kSeed);
        const auto oneOf = [&](int n) { return int(draw() % unsigned(n)); };
        const reference::Day imported = reference::dayOf(2025, 12, 31);
        for (int id = 1; id <= integrations; ++id) {
            const reference::Day anchor = reference::dayOf(2023, 6, 1) + oneOf(900);
            const bool frozen = oneOf(8) == 0;
            const bool leaving = oneOf(12) == 0;
            const bool large = oneOf(3) == 0;
            const int fee = oneOf(6) == 0 ? 33'00 : 0;
            const int account = (id - 1) / kIntegrationsEach + 1;
            m_rows.push_back({.line = id + 1,
                              .accountName = u"Shop %1"_s.arg(account),
                              .accountEmail = u"shop%1@example.com"_s.arg(account),
                              .supplier = u"Supplier %1"_s.arg(oneOf(20)),
                              .channel = u"Channel %1"_s.arg(oneOf(20)),
                              .label = u"Feed %1"_s.arg(id),
                              .plan = large ? u"Large"_s : u"Basic"_s,
                              .monthlyFee = fee ? std::optional(Money(fee)) : std::nullopt,
                              .service = frozen ? Service::Frozen : Service::Active,
                              .cancelPending = leaving,
                              .anchorOn = day(reference::toText(anchor).c_str())});
            const QString due =
                QString::fromStdString(reference::toText(reference::billingDateAfter(anchor, imported)));
            if (leaving) {
                removals.insert(u"%1 %2"_s.arg(QString::number(id), due));
                continue;
            }
            m_staying.push_back(id);
            const int cents = frozen ? 9'00 : fee ? fee : large ? 20'01 : 49'00;
            lines.insert(line(id, frozen ? u"frozen"_s : u"connectivity"_s, cents, due));
            invoices.insert(u"%1 %2"_s.arg(QString::number(account), due));
        }
    }

    const std::vector<store::ImportRow> &rows() const { return m_rows; }

    /// Those that are not removed in January, in an order that says nothing.
    std::vector<qint64> staying() const {
        std::vector<qint64> ids = m_staying;
        std::shuffle(ids.begin(), ids.end(), std::mt19937(kSeed));
        return ids;
    }

    std::multiset<QString> lines;
    std::set<QString> invoices; ///< `account day`
    std::set<QString> removals; ///< `integration day`

private:
    std::vector<store::ImportRow> m_rows;
    std::vector<qint64> m_staying;
};

/// One integration that all agents want to freeze at the same moment: having seen the same version, or by one and the
/// same request.
struct Quarrel {
    qint64 integration = 0;
    qint64 version = 0;
    std::optional<QUuid> request;
};

/// An agent at a desk: works on integrations of its own, opens new ones, and quarrels with the others.
class Agent {
public:
    Agent(std::shared_ptr<store::Database> database, int number, std::vector<qint64> own,
          const std::vector<Quarrel> &quarrels)
        : m_database(std::move(database))
        , m_own(std::move(own))
        , m_quarrels(quarrels)
        , m_draw(kSeed + unsigned(number)) {}

    /// On the thread that then works.
    void enter() { m_session = must(m_database->open()); }

    void work(int commands) {
        for (int i = 0; i < commands; ++i) {
            if (i % 10 == 9)
                open();
            else
                command();
            if (std::size_t(i) < m_quarrels.size())
                quarrel(m_quarrels[std::size_t(i)]);
        }
    }

    std::map<qint64, QString> left;     ///< own integration: what it was after the last command that was done
    std::map<qint64, AccountId> opened; ///< integration: whose
    std::vector<Result<store::CommandOutcome>> quarrelled;
    std::vector<QString> wrong; ///< answers that nobody should get
    std::vector<qint64> waited; ///< ms from click to answer
    qint64 settled = 0;         ///< invoices that the commands say they wrote for what was due (R10)

private:
    template <typename Deed>
    auto timed(Deed deed) {
        QElapsedTimer taken;
        taken.start();
        auto answer = deed();
        waited.push_back(taken.elapsed());
        settled += answer ? answer->settled.size() : answer.error().facts.settled.size();
        return answer;
    }

    void command() {
        const qint64 id = m_own[m_draw() % m_own.size()];
        const Command verb = kLifecycleCommands[m_draw() % kLifecycleCommands.size()];
        const auto answer =
            timed([&] { return m_session->commands().execute({.command = verb, .integration = {id}}); });
        if (answer)
            left[id] = text(answer->integration);
        else if (answer.error().code != ErrorCode::Refused || answer.error().allowed.empty())
            wrong.push_back(text(answer.error()));
    }

    void open() {
        const AccountId account{1 + qint64(m_draw() % 50)}; // few: they meet there
        const auto answer = timed([&] {
            return m_session->commands().open({.account = account,
                                               .supplier = u"Supplier %1"_s.arg(m_draw() % 30), // new ones among them
                                               .channel = u"Channel 1"_s,
                                               .label = u"Opened"_s,
                                               .plan = u"Basic"_s});
        });
        if (answer)
            opened[answer->integration.id.value] = account;
        else
            wrong.push_back(text(answer.error()));
    }

    void quarrel(const Quarrel &about) {
        store::CommandRequest freeze{.command = Command::Freeze, .integration = {about.integration}};
        if (about.request)
            freeze.request = *about.request;
        else
            freeze.seen.version = about.version;
        quarrelled.push_back(m_session->commands().execute(freeze));
    }

    const std::shared_ptr<store::Database> m_database;
    std::unique_ptr<store::Session> m_session;
    const std::vector<qint64> m_own;
    const std::vector<Quarrel> &m_quarrels;
    std::mt19937 m_draw;
};

QString first(const QStringList &all) {
    return all.mid(0, 5).join(u'\n');
}

} // namespace

/// Fourteen agents and two renewal runs at once: nothing is billed twice, nothing is missed, every loser is told, and
/// nothing that was acknowledged is lost.
class ManyAtOnceTest final : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void nothingTwiceNothingMissed() {
        const Scale size = scale();
        Company company(size.due);
        Desk desk(backend(), kImportedOn);
        desk.addPlan(u"Large"_s, 0, 20'01);
        store::NoProgress nobody;
        must(desk.upkeep().importRows(company.rows(), false, nobody));
        desk.setToday(kToday);

        std::vector<qint64> staying = company.staying();
        const std::vector<Quarrel> quarrels = quarrelsAbout(desk, staying, 8);
        std::vector<std::unique_ptr<Agent>> agents;
        for (int number = 0; number < kAgents; ++number) {
            std::vector<qint64> own;
            for (std::size_t i = std::size_t(number); i < staying.size(); i += kAgents)
                own.push_back(staying[i]);
            agents.push_back(
                std::make_unique<Agent>(backend().loggedIn(desk.database(), u"agent_%1"_s.arg(number), Role::Agent),
                                        number, std::move(own), quarrels));
        }

        std::barrier start(kAgents + kRuns);
        std::vector<std::future<Result<store::RunReport>>> runs;
        for (int number = 0; number < kRuns; ++number) {
            const auto door = backend().loggedIn(desk.database(), u"billing_%1"_s.arg(number), Role::Billing);
            runs.push_back(std::async(std::launch::async, [&start, door] {
                const std::unique_ptr<store::Session> session = must(door->open());
                store::NoProgress unseen;
                start.arrive_and_wait();
                return session->renewals().run({.wait = std::chrono::minutes(10)}, unseen);
            }));
        }
        std::vector<std::future<void>> work;
        QElapsedTimer taken;
        taken.start();
        for (const auto &agent : agents)
            work.push_back(std::async(std::launch::async, [&start, &agent, &size] {
                agent->enter();
                start.arrive_and_wait();
                agent->work(size.commands);
            }));
        qint64 billed = 0;
        for (auto &run : runs) {
            const store::RunReport report = must(run.get());
            QVERIFY2(report.incomplete.empty() && !report.cancelled, qPrintable(text(report)));
            billed += report.invoices;
        }
        const qint64 runsTook = taken.elapsed();
        for (auto &each : work)
            each.get();

        QCOMPARE(text(desk.run()), u"0 invoices, 0 lines, 0 removed, 0.00, 0 periods"_s);
        QCOMPARE(first(must(desk.upkeep().verify(nobody))), QString());
        for (const auto &agent : agents) {
            QVERIFY2(agent->wrong.empty(), agent->wrong.empty() ? "" : qPrintable(agent->wrong.front()));
            for (const auto &[id, account] : agent->opened) {
                company.lines.insert(line(id, u"setup"_s, 99'00, {}));
                company.lines.insert(line(id, u"connectivity"_s, 49'00, QString::fromLatin1(kToday)));
            }
            billed += agent->settled;
        }
        compareLines(desk, company.lines);
        compareSets(desk.look("SELECT integration_id || ' ' || removed_on FROM removal_receipt"), company.removals);
        const QStringList renewals =
            desk.look("SELECT account_id || ' ' || issued_on FROM invoice WHERE kind = 'renewal'");
        compareSets(renewals, company.invoices);
        // The runs and the commands took them, and told of them, each once; but for those of the quarrels' beginnings.
        QCOMPARE(billed + m_settledBefore, renewals.size());
        const qint64 all = renewals.size() + openings(agents);
        QCOMPARE(desk.look("SELECT COUNT(*) || ' ' || MIN(id) || ' ' || MAX(id) FROM invoice"),
                 QStringList(u"%1 1 %1"_s.arg(all)));

        for (const auto &agent : agents) {
            for (const auto &[id, state] : agent->left)
                QCOMPARE(text(desk.integration({id})), state);
        }
        for (std::size_t i = 0; i < quarrels.size(); ++i)
            compareQuarrel(desk, quarrels[i], agents, i);
        tellHowLong(agents, runsTook);
    }

private:
    /// Settled beforehand, so that nothing but the quarrel moves their versions.
    std::vector<Quarrel> quarrelsAbout(Desk &desk, std::vector<qint64> &ids, int count) {
        std::vector<Quarrel> quarrels;
        m_settledBefore = 0;
        while (int(quarrels.size()) < count) {
            const qint64 id = ids.back();
            ids.pop_back();
            const auto cancelled = must(desk.execute(Command::Cancel, {id}));
            m_settledBefore += cancelled.settled.size();
            const Integration now = must(desk.execute(Command::Uncancel, {id})).integration;
            if (now.service == Service::Active)
                quarrels.push_back(
                    {.integration = id,
                     .version = now.version,
                     .request = quarrels.size() % 2 ? std::optional(QUuid::createUuid()) : std::nullopt});
        }
        return quarrels;
    }

    /// Of those that saw the same version one has its way, and the others are told who, what and when (R18); those of
    /// one request are all told the same (R17).
    void compareQuarrel(Desk &desk, const Quarrel &quarrel, const std::vector<std::unique_ptr<Agent>> &agents,
                        std::size_t place) {
        const Integration now = desk.integration({quarrel.integration});
        QCOMPARE(now.version, quarrel.version + 1);
        QCOMPARE(now.service, Service::Frozen);
        const store::ActivityQuery asked{.integration = now.id, .order = Qt::DescendingOrder};
        const auto activity = must(desk.lists().activity(asked, {.offset = 0, .count = 100}));
        const auto winning =
            std::ranges::find(activity, u"done"_s, [](const store::ActivityRow &row) { return row.code; });
        QVERIFY(winning != activity.end());
        int won = 0;
        int replayed = 0;
        for (const auto &agent : agents) {
            const Result<store::CommandOutcome> &answer = agent->quarrelled[place];
            if (answer) {
                QCOMPARE(text(answer->integration), text(now));
                ++(answer->replayed ? replayed : won);
                continue;
            }
            QCOMPARE(answer.error().reason, Reason::VersionMoved);
            QCOMPARE(answer.error().facts.who, winning->login);
            QCOMPARE(answer.error().facts.command, Command::Freeze);
            QCOMPARE(answer.error().facts.version, now.version);
            QVERIFY(answer.error().facts.when.isValid());
        }
        QCOMPARE(won, 1);
        QCOMPARE(replayed, quarrel.request ? kAgents - 1 : 0);
    }

    static void compareLines(Desk &desk, const std::multiset<QString> &expected) {
        std::multiset<QString> found;
        for (const QString &row : desk.look("SELECT integration_id || ' ' || kind || ' ' || amount_cents || ' ' ||"
                                            " COALESCE(CAST(period_start AS text), '') FROM invoice_line"))
            found.insert(row);
        QStringList missing;
        std::ranges::set_difference(expected, found, std::back_inserter(missing));
        QStringList extra;
        std::ranges::set_difference(found, expected, std::back_inserter(extra));
        QVERIFY2(missing.isEmpty(), qPrintable(u"never billed: "_s + first(missing)));
        QVERIFY2(extra.isEmpty(), qPrintable(u"billed twice, or without reason: "_s + first(extra)));
    }

    static void compareSets(const QStringList &found, const std::set<QString> &expected) {
        const std::set<QString> once(found.begin(), found.end());
        QCOMPARE(once.size(), std::size_t(found.size()));
        QCOMPARE(once, expected);
    }

    static qint64 openings(const std::vector<std::unique_ptr<Agent>> &agents) {
        qint64 count = 0;
        for (const auto &agent : agents)
            count += qint64(agent->opened.size());
        return count;
    }

    static void tellHowLong(const std::vector<std::unique_ptr<Agent>> &agents, qint64 runsTook) {
        std::vector<qint64> waited;
        for (const auto &agent : agents)
            waited.insert(waited.end(), agent->waited.begin(), agent->waited.end());
        std::ranges::sort(waited);
        qInfo("%s: two runs took %lld ms; of %zu commands beside them half were answered within %lld ms, 99 %% within"
              " %lld ms, all within %lld ms",
              backend().name(), runsTook, waited.size(), waited[waited.size() / 2], waited[waited.size() * 99 / 100],
              waited.back());
    }

    qint64 m_settledBefore = 0;
};

QTEST_APPLESS_MAIN(ManyAtOnceTest)
#include "many_at_once_test.moc"
