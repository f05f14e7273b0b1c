// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/run_commands.h"

#include "app/ctl/texts.h"
#include "app/ctl/values.h"
#include "app/ctl/views.h"
#include "ui/phrases/approval_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/run_phrases.h"

namespace ctl {

namespace {

QJsonValue textJson(const QString &text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Fields runFields(const store::RunReport &report, const ui::Formats &formats) {
    QJsonArray behind;
    QStringList texts;
    for (const store::Behind &each : report.behind) {
        behind.append(
            QJsonObject{{QStringLiteral("periods"), each.periods}, {QStringLiteral("accounts"), each.accounts}});
        //: How late a run came: %1 is "3 accounts", %2 "2 periods"
        texts += Texts::tr("Behind: %1 by %2.")
                     .arg(Texts::tr("%n account(s)", nullptr, int(each.accounts)),
                          Texts::tr("%n period(s)", nullptr, each.periods));
    }
    QJsonArray incomplete;
    for (const store::IncompleteAccount &each : report.incomplete) {
        incomplete.append(QJsonObject{{QStringLiteral("account_id"), each.account.value},
                                      {QStringLiteral("name"), each.name},
                                      {QStringLiteral("reason"), QString(domain::parkReasonCode(each.reason))}});
        texts += Texts::tr("Left over: account %1, %2, because %3.")
                     .arg(QString::number(each.account.value), each.name, ui::parkReasonName(each.reason));
    }
    if (report.cancelled)
        texts += Texts::tr("Stopped as you asked. What is done stands; run again for the rest.");
    Fields fields;
    fields.add("as_of", Texts::tr("Up to"), cell(report.asOf))
        .add("invoices", Texts::tr("Invoices"), cell(report.invoices))
        .add("lines", Texts::tr("Lines"), cell(report.lines))
        .add("removed", Texts::tr("Removed"), cell(report.removed))
        .add("total_cents", Texts::tr("Total"), cell(report.total, formats))
        .add("periods", Texts::tr("Periods settled"), cell(report.periods))
        .addJson("run_id", cell(report.run).json)
        .addJson("behind", behind)
        .addJson("incomplete", incomplete)
        .addJson("cancelled", report.cancelled);
    if (report.foreseen)
        fields
            .addJson("foreseen", QJsonObject{{QStringLiteral("invoices"), report.foreseen->invoices},
                                             {QStringLiteral("lines"), report.foreseen->lines},
                                             {QStringLiteral("removed"), report.foreseen->removed},
                                             {QStringLiteral("total_cents"), report.foreseen->total.cents()}})
            .addJson("settled_by_commands_meanwhile",
                     QJsonObject{{QStringLiteral("invoices"), report.meanwhile.invoices},
                                 {QStringLiteral("lines"), report.meanwhile.lines},
                                 {QStringLiteral("removed"), report.meanwhile.removed},
                                 {QStringLiteral("total_cents"), report.meanwhile.total.cents()}})
            .addText(ui::forecastSentence(report, formats));
    if (!report.fingerprint.isEmpty())
        fields.add("fingerprint", Texts::tr("Fingerprint"), cell(report.fingerprint));
    fields.addText(texts.join(u'\n'));
    return fields;
}

QJsonObject settledJson(const store::SettledSince &settled) {
    return {{QStringLiteral("accounts"), settled.accounts},
            {QStringLiteral("invoices"), settled.invoices},
            {QStringLiteral("lines"), settled.lines},
            {QStringLiteral("removed"), settled.removed},
            {QStringLiteral("total_cents"), settled.total.cents()}};
}

QJsonArray datesJson(const std::vector<store::SettledDate> &dates) {
    QJsonArray rows;
    for (const store::SettledDate &date : dates)
        rows.append(QJsonObject{{QStringLiteral("due_on"), date.dueOn.iso()},
                                {QStringLiteral("account_id"), date.account.value},
                                {QStringLiteral("account"), date.name},
                                {QStringLiteral("invoice"), textJson(date.invoice)},
                                {QStringLiteral("login"), textJson(date.login)},
                                {QStringLiteral("at"), date.at.toUTC().toString(Qt::ISODate)},
                                {QStringLiteral("run_id"), cell(date.run).json},
                                {QStringLiteral("removed"), date.removed},
                                {QStringLiteral("total_cents"), date.total.cents()}});
    return rows;
}

/// What has become of an approval: `"exact"`, `"changed"` and what is due `"now"`.
Fields approvalFields(const store::Approval &approval, const ui::Formats &formats) {
    Fields fields;
    fields.addJson("approved", approval.fingerprint)
        .addJson("exact", approval.isExact())
        .addJson("changed", QJsonObject{{QStringLiteral("explained"), approval.isTold},
                                        {QStringLiteral("failing_differs"), approval.failingDiffers},
                                        {QStringLiteral("settled_by_commands"), settledJson(approval.byCommands)},
                                        {QStringLiteral("settled_by_runs"), settledJson(approval.byRuns)},
                                        {QStringLiteral("latest"), datesJson(approval.dates)}})
        .addJson("now", runFields(approval.now, formats).json());
    QStringList sentences = ui::approvalSentences(approval, formats);
    for (const store::SettledDate &date : approval.dates)
        sentences += QStringLiteral("  %1  %2  %3  %4  %5")
                         .arg(date.dueOn.iso(), QString::number(date.account.value), date.name,
                              date.invoice.isEmpty() ? Texts::tr("removed") : date.invoice, formats.money(date.total));
    if (!approval.isExact())
        sentences += Texts::tr("Fingerprint of what is due now: %1").arg(approval.now.fingerprint);
    return fields.addText(sentences.join(u'\n'));
}

domain::Error notAsApproved(const store::Approval &approval) {
    return {.code = domain::ErrorCode::Conflict,
            .reason = domain::Reason::NotAsApproved,
            .facts = {.day = approval.now.asOf}};
}

/// Whether a run of that fingerprint would begin; changes nothing.
Outcome checkApproval(Call &call, store::Renewals &renewals, const QString &fingerprint) {
    const auto approval = renewals.approval(fingerprint);
    if (!approval)
        return approval.error();
    Fields fields = approvalFields(*approval, call.formats());
    if (!approval->isExact())
        return Refusal{.error = notAsApproved(*approval), .fields = std::move(fields)};
    return Reply{.fields = std::move(fields)};
}

Outcome run(Call &call) {
    const Arguments &arguments = call.arguments();
    const auto asOf = readDay(arguments, "--as-of");
    if (!asOf)
        return asOf.error();
    store::RunOptions options{.asOf = *asOf, .catchUp = arguments.has("--catch-up")};
    const auto batch = readNumber(arguments, "--batch", 1, 1'000'000, options.batch);
    if (!batch)
        return batch.error();
    options.batch = int(*batch);
    if (arguments.has("--approved")) {
        if (*asOf)
            return UsageError{.message = Texts::tr("A fingerprint says itself up to which day it bills: give either "
                                                   "--approved or --as-of.")};
        options.approved = arguments.value("--approved");
    }
    const auto session = call.session();
    if (!session)
        return session.error();
    store::Renewals &renewals = (*session)->renewals();
    const bool dry = arguments.has("--dry-run");
    if (dry && options.approved)
        return checkApproval(call, renewals, *options.approved);
    const auto report = dry ? renewals.dryRun(*asOf) : renewals.run(options, call.progress());
    if (!report && report.error().reason == domain::Reason::NotAsApproved) {
        const auto approval = renewals.approval(*options.approved);
        return approval ? Outcome(Refusal{.error = report.error(), .fields = approvalFields(*approval, call.formats())})
                        : Outcome(report.error());
    }
    if (!report)
        return report.error();
    Reply reply{.fields = runFields(*report, call.formats())};
    if (!dry && (!report->incomplete.empty() || report->cancelled))
        reply.exit = Incomplete;
    return reply;
}

constexpr std::array kRunOptions{Option{"--dry-run", nullptr}, Option{"--as-of", "DAY"},
                                 Option{"--approved", "FINGERPRINT"}, Option{"--batch", "N"},
                                 Option{"--catch-up", nullptr}};

constexpr std::array kCommands{
    CommandSpec{"run",
                {},
                kRunOptions,
                QT_TRANSLATE_NOOP("Texts", "Settles everything that is due: charges, removes and issues the invoices. "
                                           "Approved by the fingerprint of a dry run: exactly that, or nothing."),
                run},
};

} // namespace

std::span<const CommandSpec> runCommands() {
    return kCommands;
}

} // namespace ctl
