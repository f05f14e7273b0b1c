// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/help.h"
#include "app/ctl/program.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace ctl;
using namespace Qt::StringLiterals;

namespace {

/// A database that can't be opened, for whatever reason it was given.
class ClosedDatabase final : public store::Database {
public:
    explicit ClosedDatabase(domain::Error error)
        : m_error(std::move(error)) {}

    const store::ConnectionUrl &url() const override { return m_url; }

    store::Result<void> initialise(const store::InitOptions &) override { return m_error; }

    store::Result<std::unique_ptr<store::Session>> open(const std::stop_token &) override { return m_error; }

private:
    domain::Error m_error;
    store::ConnectionUrl m_url = store::ConnectionUrl::forFile(u"/nowhere/desk.sqlite"_s);
};

struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject error() const { return QJsonDocument::fromJson(out).object().value(u"error"_s).toObject(); }
};

Answer call(const QList<QByteArray> &arguments, domain::ErrorCode code = domain::ErrorCode::Unreachable) {
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Program program(
        [code](const store::ConnectionUrl &) -> domain::Result<std::shared_ptr<store::Database>> {
            return std::shared_ptr<store::Database>(
                std::make_shared<ClosedDatabase>(domain::Error{.code = code, .reason = domain::Reason::CannotOpen}));
        },
        out, err);
    Answer answer;
    answer.exit = program.run({arguments.begin(), arguments.end()});
    answer.out = out.data();
    answer.err = err.data();
    return answer;
}

QList<QByteArray> words(const char *line) {
    return QByteArray(line).isEmpty() ? QList<QByteArray>() : QByteArray(line).split(' ');
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { qunsetenv("RENEWDESK_DATABASE_URL"); }

    void whatCannotBeUnderstoodIsAUsageErrorInBothTongues_data() {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *line) { QTest::newRow(*line ? line : "nothing at all") << QByteArray(line); };
        row("");
        row("frieze 1");
        row("integration");
        row("integration melt 1");
        row("freeze");
        row("freeze 1 --loudly");
        row("freeze 1 2 --request 0b0c3f0e-8f8e-4a7d-9d5e-0d2f6c1b2a3f");
        row("freeze 1 2 --seen 3");
        row("account add");
        row("account add --name");
        row("account edit 1");
        row("import");
        row("invoice export");
        row("invoice export --output x.pdf --format pdf");
        row("backup");
        row("price set --fee 1.00");
        row("price set --fee 1.00 --from 2026-09-01");
        row("price set --plan Basic --frozen --fee 1.00 --from 2026-09-01");
        row("explain");
        row("explain --line 2026-000001/1 --integration 1");
        row("preview melt 1");
        row("preview change-fee 1");
        row("upcoming --by moon");
        row("choices");
        row("choices 1 2");
        row("supplier rename Northern");
        row("channel");
        row("today 2026-07-01");
        row("verify everything");
        row("init --today 2026-01-01");
        row("help melt");
        row("--database");
        row("--database sqlite://relative.db account list");
        row("account list --database mysql://localhost/x");
    }

    void whatCannotBeUnderstoodIsAUsageErrorInBothTongues() {
        QFETCH(QByteArray, line);
        const Answer people = call(words(line));
        QCOMPARE(people.exit, 2);
        QVERIFY(people.out.isEmpty());
        QVERIFY2(people.err.split(' ').size() > 4, people.err);
        const Answer scripts = call(QList<QByteArray>{"--json"} + words(line));
        QCOMPARE(scripts.exit, 2);
        QCOMPARE(scripts.error().value(u"code"_s).toString(), u"invalid"_s);
        QVERIFY(scripts.error().value(u"message"_s).toString().size() > 15);
    }

    void standardOutputIsOneDocumentOrOneExport() {
        const Answer both = call(words("invoice export --output - --json"));
        QCOMPARE(both.exit, 2);
        QVERIFY(!both.error().isEmpty());
    }

    void whatIsMalformedIsInvalidBeforeTheDatabaseIsOpened_data() {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
        row("freeze x");
        row("freeze -1");
        row("freeze 1 --seen x");
        row("freeze 1 --seen-day 31.12.2026");
        row("freeze 1 --request again");
        row("today --set 2026-02-30");
        row("price set --frozen --fee 1e5 --from 2026-09-01");
        row("plan add --name x --setup-fee 1,000.5 --monthly-fee 1");
        row("integration add --account 1 --supplier s --channel c --label l --plan p --monthly-fee -3");
        row("integration add --account 1 --supplier s --channel c --label l --plan p --setting colour");
        row("integration edit 1 --monthly-fee 12.345");
        row("run --batch 0");
        row("run --as-of tomorrow");
        row("upcoming --to tomorrow");
        row("invoice list --account 0");
        row("invoice export --output x.csv --from tomorrow");
        row("account list --limit 0");
        row("demo --accounts many");
        row("audit --from tomorrow");
    }

    void whatIsMalformedIsInvalidBeforeTheDatabaseIsOpened() {
        QFETCH(QByteArray, line);
        const Answer answer = call(words(line) + QList<QByteArray>{"--json"});
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.error().value(u"code"_s).toString(), u"invalid"_s);
    }

    void bytesThatAreNotUtf8AreRefused() {
        const Answer answer = call({"--json", "account", "add", "--name", "B\xe4ker", "--email", "a@b.example"});
        QCOMPARE(answer.exit, 2);
        QCOMPARE(answer.error().value(u"code"_s).toString(), u"invalid"_s);
        QVERIFY(answer.error().value(u"message"_s).toString().contains(u"5"_s)); // which argument it is
    }

    void aDatabaseThatCannotBeOpenedHasExitsOfItsOwn_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("exit");
        QTest::newRow("unreachable") << int(domain::ErrorCode::Unreachable) << 3;
        QTest::newRow("schema missing or too new") << int(domain::ErrorCode::Schema) << 4;
    }

    void aDatabaseThatCannotBeOpenedHasExitsOfItsOwn() {
        QFETCH(int, code);
        QFETCH(int, exit);
        for (const char *line :
             {"account list --json", "--json freeze 1", "run --json", "init --json", "--json diagnose"}) {
            const Answer answer = call(words(line), domain::ErrorCode(code));
            QCOMPARE(answer.exit, exit);
            QCOMPARE(answer.error().value(u"code"_s).toString(), u"storage"_s);
        }
    }

    void aRoleIsKnownBeforeAnythingIsOpened() {
        for (const char *line : {"grant maria owner --json", "revoke maria Agent --json", "grant maria  --json"}) {
            const Answer answer = call(words(line));
            QCOMPARE(answer.exit, 1);
            QCOMPARE(answer.error().value(u"code"_s).toString(), u"invalid"_s);
        }
        QCOMPARE(call(words("grant  agent --json")).error().value(u"code"_s).toString(), u"invalid"_s);
        QCOMPARE(call(words("grant maria --json")).exit, 2);
    }

    void helpNamesEveryCommandAndEveryOption() {
        const Answer help = call(words("--help"));
        QCOMPARE(help.exit, 0);
        for (const CommandSpec &command : allCommands()) {
            QVERIFY2(help.out.contains(command.words), command.words);
            const Answer own = call(words("help") + QByteArray(command.words).split(' '));
            QCOMPARE(own.exit, 0);
            for (const Option &option : command.options)
                QVERIFY2(own.out.contains(option.name), option.name);
            const Answer behind = call(QByteArray(command.words).split(' ') + QList<QByteArray>{"--help"});
            QCOMPARE(behind.exit, 0);
            QCOMPARE(behind.out, own.out);
        }
        QVERIFY(call(words("help --json")).out.startsWith("{\"help\":"));
    }

    void everyCommandOfTheContractIsThereOnce() {
        QSet<QByteArray> names;
        for (const CommandSpec &command : allCommands())
            names += command.words;
        const QSet<QByteArray> contract{"init",
                                        "today",
                                        "demo",
                                        "import",
                                        "account add",
                                        "account edit",
                                        "account show",
                                        "account list",
                                        "account unpark",
                                        "plan add",
                                        "plan list",
                                        "price set",
                                        "supplier list",
                                        "supplier rename",
                                        "channel list",
                                        "channel rename",
                                        "integration add",
                                        "integration show",
                                        "integration edit",
                                        "note add",
                                        "freeze",
                                        "unfreeze",
                                        "cancel",
                                        "uncancel",
                                        "freeze-instead",
                                        "preview",
                                        "choices",
                                        "explain",
                                        "upcoming",
                                        "moved",
                                        "run",
                                        "invoice list",
                                        "invoice show",
                                        "invoice export",
                                        "audit",
                                        "receipts",
                                        "verify",
                                        "purge",
                                        "backup",
                                        "restore",
                                        "grant",
                                        "revoke",
                                        "diagnose"};
        QCOMPARE(names, contract);
        QCOMPARE(qsizetype(allCommands().size()), contract.size());
    }

    void aFullStandardOutputIsNoSuccess() {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QBuffer err;
        err.open(QIODevice::WriteOnly);
        Program program([](const store::ConnectionUrl &) { return domain::Error{}; }, full, err);
        QCOMPARE(program.run({"--help"}), 1);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
