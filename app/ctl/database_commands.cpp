// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/database_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"
#include "app/diagnosis.h"
#include "models/reports/spreadsheet_import.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/names.h"

#include <QDir>

#include <algorithm>
#include <limits>

namespace ctl {

namespace {

constexpr qint64 kMostDemoRows = 100'000'000;

/// The first option that says something else than the database that was there already.
std::optional<domain::Error> contradiction(const Arguments &arguments, const store::Business &business) {
    const auto otherwise = [](const char *option, const QString &actual) {
        return domain::Error{.code = domain::ErrorCode::Refused,
                             .reason = domain::Reason::CreatedOtherwise,
                             .facts = {.field = QLatin1String(option), .text = actual}};
    };
    if (arguments.has("--sandbox") && !business.sandbox)
        return otherwise("--sandbox", Texts::tr("no"));
    if (arguments.optional("--time-zone").value_or(business.timeZone) != business.timeZone)
        return otherwise("--time-zone", business.timeZone);
    if (arguments.optional("--currency").value_or(business.currency) != business.currency)
        return otherwise("--currency", business.currency);
    return std::nullopt;
}

/// What everybody on the server may still do that is of no use here, for only a superuser can take it away.
store::Result<bool> leavesLocksToAll(store::Upkeep &upkeep) {
    const auto facts = upkeep.diagnose();
    if (!facts)
        return facts.error();
    return std::ranges::any_of(*facts, [](const auto &fact) {
        return (fact.first == u"advisory_locks_for_all" || fact.first == u"large_objects_for_all")
               && fact.second == u"yes";
    });
}

Outcome init(Call &call) {
    const Arguments &arguments = call.arguments();
    if (arguments.has("--today") && !arguments.has("--sandbox"))
        return UsageError{.message = Texts::tr("Only a sandbox has a clock that can be set: give --sandbox too.")};
    const auto today = readDay(arguments, "--today");
    if (!today)
        return today.error();
    store::InitOptions options{.sandbox = arguments.has("--sandbox"), .today = *today};
    options.timeZone = arguments.optional("--time-zone").value_or(options.timeZone);
    options.currency = arguments.optional("--currency").value_or(options.currency);
    const auto done = call.database().initialise(options);
    if (!done)
        return done.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto business = (*session)->details().business();
    if (!business)
        return business.error();
    if (const auto otherwise = contradiction(arguments, *business))
        return *otherwise;
    Reply reply{.fields = businessFields(*business)};
    if (call.database().url().backend != store::Backend::PostgreSql)
        return reply;
    const auto leaves = leavesLocksToAll((*session)->upkeep());
    if (!leaves)
        return leaves.error();
    if (*leaves)
        reply.fields.addText(Texts::tr("Advisory locks and large objects, of no use here, are left to everybody whom "
                                       "this database lets in: only a superuser of the server can take them away, by "
                                       "“renewdeskctl init” once more."));
    reply.fields.addText(Texts::tr("Who may do what is given to logins of the server, your own among them, by "
                                   "“renewdeskctl grant LOGIN ROLE”."));
    return reply;
}

Outcome today(Call &call) {
    const auto wanted = readDay(call.arguments(), "--set");
    if (!wanted)
        return wanted.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    if (*wanted) {
        const auto set = (*session)->upkeep().setToday(**wanted);
        if (!set)
            return set.error();
    }
    const auto business = (*session)->details().business();
    if (!business)
        return business.error();
    Reply reply;
    reply.fields.add("today", Texts::tr("Today"), cell(business->today))
        .add("sandbox", Texts::tr("Sandbox"), cell(business->sandbox));
    return reply;
}

Outcome demo(Call &call) {
    const Arguments &arguments = call.arguments();
    store::DemoOptions options;
    const auto accounts = readNumber(arguments, "--accounts", 1, kMostDemoRows, options.accounts);
    if (!accounts)
        return accounts.error();
    const auto integrations = readNumber(arguments, "--integrations", 0, kMostDemoRows, options.integrations);
    if (!integrations)
        return integrations.error();
    const auto seed = readNumber(arguments, "--seed", 0, std::numeric_limits<quint32>::max(), options.seed);
    if (!seed)
        return seed.error();
    options = {.accounts = *accounts, .integrations = *integrations, .seed = quint32(*seed)};
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto filled = (*session)->upkeep().fillWithDemo(options, call.progress());
    if (!filled)
        return filled.error();
    const auto allAccounts = (*session)->lists().accountTotals({});
    if (!allAccounts)
        return allAccounts.error();
    const auto allIntegrations = (*session)->lists().integrationTotals({});
    if (!allIntegrations)
        return allIntegrations.error();
    Reply reply;
    reply.fields.add("accounts", Texts::tr("Accounts"), cell(allAccounts->rows))
        .add("integrations", Texts::tr("Integrations"), cell(allIntegrations->rows));
    return reply;
}

Outcome import(Call &call) {
    const auto sheet = reports::Spreadsheet::read(call.arguments().operand(0));
    if (!sheet)
        return sheet.error();
    const auto session = call.session();
    if (!session)
        return session.error();
    const bool dry = call.arguments().has("--dry-run");
    const auto counts = reports::importSpreadsheet((*session)->upkeep(), *sheet, dry, call.progress());
    if (!counts)
        return counts.error();
    Reply reply;
    reply.fields.add("accounts", Texts::tr("Accounts"), cell(counts->accounts))
        .add("integrations", Texts::tr("Integrations"), cell(counts->integrations));
    if (dry)
        reply.fields.addText(Texts::tr("A dry run: nothing was imported."));
    return reply;
}

Outcome verify(Call &call) {
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto findings = (*session)->upkeep().verify(call.progress());
    if (!findings)
        return findings.error();
    Listing rows(call.isForScripts(), {{"finding", Texts::tr("Broken")}});
    for (const QString &finding : *findings)
        rows.add({cell(finding)});
    Reply reply;
    if (!findings->isEmpty()) {
        domain::Error broken{.code = domain::ErrorCode::Storage, .reason = domain::Reason::Broken};
        broken.facts.findings = *findings;
        reply.fields.addJson("error", errorJson(broken, call.formats()));
        reply.exit = Failed;
    } else if (!call.isForScripts()) {
        reply.fields.addText(Texts::tr("Every invariant holds."));
        return reply;
    }
    reply.rows = std::move(rows);
    return reply;
}

Outcome purge(Call &call) {
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto report = (*session)->upkeep().purge(call.progress());
    if (!report)
        return report.error();
    QStringList remains;
    for (const QString &code : report->remains)
        remains += ui::remainsSentence(code);
    Reply reply;
    reply.fields.add("bytes_before", Texts::tr("Bytes before"), cell(report->bytesBefore))
        .add("bytes_after", Texts::tr("Bytes after"), cell(report->bytesAfter))
        .add("complete", Texts::tr("Complete"), cell(report->complete))
        .addJson("remains", QJsonArray::fromStringList(report->remains))
        .addJson("text", remains.join(u' '))
        .addText(remains.join(u'\n'));
    return reply;
}

QString absolute(const QString &path) {
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

Outcome backup(Call &call) {
    const QString path = call.arguments().operand(0);
    if (path.isEmpty())
        return domain::invalid(domain::Reason::EmptyText, QStringLiteral("FILE"));
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto made = (*session)->upkeep().backup(absolute(path), call.progress());
    if (!made)
        return made.error();
    Reply reply;
    reply.fields.add("file", Texts::tr("Backup"), cell(absolute(path)));
    return reply;
}

Outcome restore(Call &call) {
    const QString path = call.arguments().operand(0);
    if (path.isEmpty())
        return domain::invalid(domain::Reason::EmptyText, QStringLiteral("FILE"));
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto replayed = (*session)->upkeep().restore(absolute(path), call.progress());
    if (!replayed)
        return replayed.error();
    Reply reply;
    reply.fields.add("file", Texts::tr("Backup"), cell(absolute(path)))
        .add("removals_replayed", Texts::tr("Removals replayed"), cell(*replayed));
    return reply;
}

Outcome diagnose(Call &call) {
    Reply reply;
    const auto add = [&reply](const app::Facts &facts) {
        for (const auto &[name, value] : facts) {
            bool isNumber = false;
            const qint64 number = value.toLongLong(&isNumber);
            reply.fields.add(name.toUtf8().constData(), name, isNumber ? cell(number) : cell(value));
        }
    };
    add(app::installationFacts());
    reply.fields.add("url", QStringLiteral("url"), cell(call.database().url().display()));
    // A database that can't be opened is what such a report is made for.
    const auto facts = app::databaseFacts(call.database());
    if (!facts) {
        reply.fields.addJson("error", errorJson(facts.error(), call.formats()))
            .addText(ui::sentence(facts.error(), call.formats()));
        reply.exit = exitOf(facts.error());
        return reply;
    }
    add(*facts);
    return reply;
}

constexpr std::array kInitOptions{Option{"--sandbox", nullptr}, Option{"--today", "DAY"}, Option{"--time-zone", "ZONE"},
                                  Option{"--currency", "CODE"}};
constexpr std::array kTodayOptions{Option{"--set", "DAY"}};
constexpr std::array kDemoOptions{Option{"--accounts", "N"}, Option{"--integrations", "N"}, Option{"--seed", "N"}};
constexpr std::array kImportOptions{Option{"--dry-run", nullptr}};

constexpr std::array kCommands{
    CommandSpec{"init",
                {},
                kInitOptions,
                QT_TRANSLATE_NOOP("Texts", "Creates or upgrades the database; again is harmless."),
                init},
    CommandSpec{"today",
                {},
                kTodayOptions,
                QT_TRANSLATE_NOOP("Texts", "Shows the business day, or sets a sandbox's clock forwards."),
                today},
    CommandSpec{"demo", {}, kDemoOptions, QT_TRANSLATE_NOOP("Texts", "Fills an empty sandbox with sample data."), demo},
    CommandSpec{"import",
                {"FILE.csv", 1, 1},
                kImportOptions,
                QT_TRANSLATE_NOOP("Texts", "Imports a company's spreadsheet, all of it or nothing."),
                import},
    CommandSpec{"verify", {}, {}, QT_TRANSLATE_NOOP("Texts", "Recomputes every invariant from the rows."), verify},
    CommandSpec{"purge",
                {},
                {},
                QT_TRANSLATE_NOOP("Texts", "Removes what is left of removed integrations from the data files."),
                purge},
    CommandSpec{
        "backup", {"FILE", 1, 1}, {}, QT_TRANSLATE_NOOP("Texts", "Writes a backup, also while others work."), backup},
    CommandSpec{"restore",
                {"FILE", 1, 1},
                {},
                QT_TRANSLATE_NOOP("Texts", "Replaces the database by a backup; what was removed since stays removed."),
                restore},
    CommandSpec{"diagnose",
                {},
                {},
                QT_TRANSLATE_NOOP("Texts", "Reports facts for whoever is to mend a fault; no secrets."),
                diagnose},
};

} // namespace

std::span<const CommandSpec> databaseCommands() {
    return kCommands;
}

} // namespace ctl
