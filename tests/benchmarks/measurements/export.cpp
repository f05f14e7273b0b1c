// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurements/measurements.h"

#include <QCryptographicHash>
#include <QFile>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

/// The same columns in the same order, with amounts as they are written.
QString plainQuery(const Data &data) {
    const QString amount = data.url().backend == store::Backend::PostgreSql
                               ? u"CAST(l.amount_cents / 100.0 AS numeric(14, 2))"_s
                               : u"printf('%d.%02d', l.amount_cents / 100, l.amount_cents % 100)"_s;
    return u"SELECT i.number AS invoice_number, i.kind, i.issued_on, i.account_id, a.name AS account_name,"
           " l.integration_id, l.kind AS line_kind, l.description, l.period_start, l.period_end, "_s
           + amount
           + u" AS amount, 'USD' AS currency FROM invoice i JOIN account a ON a.id = i.account_id"
             " JOIN invoice_line l ON l.invoice_id = i.id ORDER BY i.id, l.position"_s;
}

/// Of the cells and their order. Where a line ends and which cells are quoted differs from program to program, and is
/// left out.
QByteArray fingerprint(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(u"cannot read "_s + path));
    QCryptographicHash hash(QCryptographicHash::Sha1);
    while (!file.atEnd()) {
        QByteArray bytes = file.read(1 << 20);
        bytes.removeIf([](char c) { return c == '\r' || c == '"'; });
        hash.addData(bytes);
    }
    return hash.result();
}

} // namespace

void measureExport(Bench &bench, const Data &data) {
    const QString ours = bench.folder.file(u"export.csv"_s);
    const QString plain = bench.folder.file(u"export-by-shell.csv"_s);
    const Command product{.words = {bench.programs + u"/renewdeskctl"_s, u"--database"_s, data.url().url(),
                                    u"invoice"_s, u"export"_s, u"--lines"_s, u"--output"_s, ours}};
    const Command baseline = data.csvByShell(plainQuery(data), plain);
    Row seconds{.what = u"export of all invoice lines"_s,
                .database = data.database(),
                .unit = Unit::Seconds,
                .limit = {.ratioAtMost = 1.2},
                .baselineIs = baseline.words.first()};
    Row memory{.what = u"export, memory at most"_s,
               .database = data.database(),
               .unit = Unit::Megabytes,
               .limit = {.atMost = 64},
               .baselineIs = baseline.words.first()};
    for (int round = 0; round < bench.rounds; ++round) {
        const Ended exported = run(product);
        const Ended copied = run(baseline);
        seconds.product.add(exported.seconds);
        seconds.baseline.add(copied.seconds);
        memory.product.add(exported.peakMegabytes);
        memory.baseline.add(copied.peakMegabytes);
    }
    seconds.remark = u"%1 lines, %2 MB"_s.arg(data.value(u"SELECT COUNT(*) FROM invoice_line"_s))
                         .arg(QFile(ours).size() / 1'000'000);
    if (fingerprint(ours) != fingerprint(plain))
        bench.report.differ(u"the exported lines of "_s + data.database());
    QFile::remove(ours);
    QFile::remove(plain);
    bench.report.add(seconds);
    bench.report.add(memory);
}

} // namespace benchmarks
