// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/all_due.h"
#include "tests/benchmarks/measurements/measurements.h"

#include <QFile>
#include <QTextStream>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

/// Copies of the data are made for each round.
constexpr int kMostRounds = 3;

/// A date's charges are collected once by the rule's own view, and everything follows from them in sets: no batches, no
/// locks that others could wait for, no retries, no checks. One transaction a date. What is in braces differs.
constexpr auto kSettle = R"(
BEGIN;
CREATE TEMP TABLE due AS
SELECT account_id, integration_id, supplier_id, sales_channel_id, kind, amount_cents, next_due_on, price_origin,
       price_since
FROM renewal_charge WHERE next_billing_on = '{due}' AND due_on = '{due}';
{analyze}
INSERT INTO removal_receipt (integration_id, account_id, removed_on, recorded_on, recorded_at, run_id,
    settings, credentials, notes, syncs, history, last_charge_cents, last_charge_on)
SELECT c.integration_id, c.account_id, '{due}', '{today}', {now}, NULL,
    (SELECT COUNT(*) FROM integration_setting x WHERE x.integration_id = c.integration_id),
    (SELECT COUNT(*) FROM integration_credential x WHERE x.integration_id = c.integration_id),
    (SELECT COUNT(*) FROM integration_note x WHERE x.integration_id = c.integration_id),
    (SELECT COUNT(*) FROM sync_run x WHERE x.integration_id = c.integration_id),
    (SELECT COUNT(*) FROM integration_history x WHERE x.integration_id = c.integration_id),
    (SELECT l.amount_cents FROM invoice_line l WHERE l.integration_id = c.integration_id AND l.period_start IS NOT NULL
     ORDER BY l.period_start DESC LIMIT 1),
    (SELECT MAX(l.period_start) FROM invoice_line l WHERE l.integration_id = c.integration_id
     AND l.period_start IS NOT NULL)
FROM due c WHERE c.kind = 'removal' ORDER BY c.account_id, c.integration_id;
DELETE FROM integration WHERE id IN (SELECT integration_id FROM due WHERE kind = 'removal');
UPDATE integration SET next_billing_on = c.next_due_on, version = version + 1
FROM due c WHERE integration.id = c.integration_id AND c.kind <> 'removal';
INSERT INTO invoice (id, number, account_id, kind, issued_on, recorded_at, recorded_by, total_cents)
SELECT t.base + n.place, '{year}-' || {padded}, n.account_id, 'renewal', '{due}', {now}, 'bench', n.cents
FROM (SELECT row_number() OVER (ORDER BY account_id) AS place, account_id, SUM(amount_cents) AS cents
      FROM due WHERE kind <> 'removal' GROUP BY account_id) n,
     (SELECT value AS base FROM counter WHERE name = 'invoice') t;
INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id, sales_channel_id,
    kind, description, amount_cents, period_start, period_end, price_origin, price_since)
SELECT t.base + dense_rank() OVER (ORDER BY c.account_id),
    row_number() OVER (PARTITION BY c.account_id ORDER BY c.integration_id), c.account_id, c.integration_id,
    c.supplier_id, c.sales_channel_id, c.kind,
    s.name || ' → ' || h.name || ', ' || c.kind || ' ' || '{due}' || ' to ' || c.next_due_on,
    c.amount_cents, '{due}', c.next_due_on, c.price_origin, c.price_since
FROM due c JOIN supplier s ON s.id = c.supplier_id JOIN sales_channel h ON h.id = c.sales_channel_id,
     (SELECT value AS base FROM counter WHERE name = 'invoice') t
WHERE c.kind <> 'removal';
UPDATE counter SET value = value + (SELECT COUNT(DISTINCT account_id) FROM due WHERE kind <> 'removal')
WHERE name = 'invoice';
INSERT INTO audit_entry (at, day, login, command, code, amount_cents, effective_on)
SELECT {now}, '{today}', 'bench', 'run', 'done', COALESCE(SUM(amount_cents), 0), '{due}' FROM due;
DROP TABLE due;
COMMIT;
)";

QStringList dueDates(const Data &data) {
    const bool isServer = data.url().backend == store::Backend::PostgreSql;
    const QString joined = isServer ? u"string_agg(CAST(due AS text), ',' ORDER BY due)"_s : u"group_concat(due)"_s;
    return data
        .value(u"SELECT %1 FROM (SELECT DISTINCT next_billing_on AS due FROM integration"
               " WHERE next_billing_on <= '%2' ORDER BY next_billing_on) dates"_s.arg(joined,
                                                                                      QLatin1String(Data::kAllDue)))
        .split(u',');
}

void writeScript(const Data &data, const QString &path) {
    const bool isServer = data.url().backend == store::Backend::PostgreSql;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error(qPrintable(u"cannot write "_s + path));
    const QStringList dates = dueDates(data);
    for (const QString &due : dates) {
        QByteArray text = kSettle;
        text.replace("{analyze}", isServer ? "ANALYZE due;" : "")
            .replace("{now}", isServer ? "now()" : "strftime('%Y-%m-%dT%H:%M:%fZ')")
            .replace("{padded}", isServer ? "lpad(CAST(t.base + n.place AS text), greatest(6,"
                                            " length(CAST(t.base + n.place AS text))), '0')"
                                          : "printf('%06d', t.base + n.place)")
            .replace("{year}", QByteArray(Data::kAllDue).left(4))
            .replace("{today}", Data::kAllDue)
            .replace("{due}", due.toLatin1());
        file.write(text);
    }
}

/// What a run leaves behind, in figures.
QString result(const Data &data) {
    return data.value(
        u"SELECT (SELECT COUNT(*) FROM invoice) || ' invoices, ' || (SELECT SUM(total_cents) FROM invoice)"
        " || ' cents, ' || (SELECT COUNT(*) FROM invoice_line) || ' lines, ' || (SELECT COUNT(*) FROM"
        " removal_receipt) || ' receipts, ' || (SELECT COUNT(*) FROM integration) || ' integrations, '"
        " || (SELECT MIN(next_billing_on) FROM integration) || ' next, ' || (SELECT value FROM counter"
        " WHERE name = 'invoice') || ' numbers'"_s);
}

} // namespace

void measureRun(Bench &bench, const Data &data) {
    const bool isServer = data.url().backend == store::Backend::PostgreSql;
    Row seconds{.what = u"renewal run, everything due"_s,
                .database = data.database(),
                .unit = Unit::Seconds,
                .limit = {.ratioAtMost = isServer ? 1.25 : 1.5},
                .baselineIs = u"set-based statements, one transaction a date"_s};
    Row memory{.what = u"renewal run, memory of the client"_s,
               .database = data.database(),
               .unit = Unit::Megabytes,
               .limit = {.atMost = 64}};
    const QString script = bench.folder.file(u"run.sql"_s);
    for (int round = 0; round < std::min(bench.rounds, kMostRounds); ++round) {
        QString ours;
        {
            const std::unique_ptr<Data> copy = allDue(data);
            copy->settle();
            const Ended ended = run({.words = {bench.programs + u"/renewdeskctl"_s, u"--json"_s, u"--database"_s,
                                               copy->url().url(), u"run"_s}});
            seconds.product.add(ended.seconds);
            memory.product.add(ended.peakMegabytes);
            ours = result(*copy);
        }
        const std::unique_ptr<Data> copy = allDue(data);
        writeScript(*copy, script);
        copy->settle();
        seconds.baseline.add(run(copy->scriptByShell(script)).seconds);
        if (const QString theirs = result(*copy); ours != theirs)
            bench.report.differ(u"a run on %1: %2; bare statements: %3"_s.arg(data.database(), ours, theirs));
        seconds.remark = u"afterwards "_s + ours;
    }
    QFile::remove(script);
    bench.report.add(seconds);
    bench.report.add(memory);
}

} // namespace benchmarks
