// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurements/measurements.h"
#include "tests/benchmarks/options.h"

#include <QApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <cstdio>

using namespace benchmarks;
using namespace Qt::StringLiterals;

/// Measures the product beside what it is to be compared with, in turn, on databases full of sample data. Prints one
/// table and writes JSON. The figures are the machine's: they decide about nothing. The exit code tells whether all
/// could be measured, and whether product and baseline found the same.
namespace {

void measureAll(Bench &bench, const Data &data, const QStringList &only, bool isFirst) {
    for (const Measurement &measurement : kMeasurements) {
        const QString name = QLatin1String(measurement.name);
        if ((!only.isEmpty() && !only.contains(name)) || (!isFirst && !measurement.onEachDatabase))
            continue;
        try {
            measurement.measure(bench, data);
        } catch (const std::exception &exception) {
            bench.report.fail(
                u"%1 on %2 can't be measured: %3"_s.arg(name, data.database(), QString::fromUtf8(exception.what())));
        }
    }
}

bool write(const Report &report, const Options &options) {
    QJsonObject all = report.json();
    all[u"integrations"_s] = options.integrations;
    all[u"rounds"_s] = options.rounds;
    all[u"at"_s] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    all[u"system"_s] = QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelVersion();
    all[u"cores"_s] = QThread::idealThreadCount();
    QFile file(options.output);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}

} // namespace

int main(int argc, char **argv) {
    // Neither the settings of whoever calls it nor those of a run before; for the programs that are started, too.
    const QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, QFile::encodeName(home.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QString complaint;
    std::optional<Options> options = Options::parse(QCoreApplication::arguments(), complaint);
    if (!options) {
        QTextStream(stderr) << complaint;
        return 2;
    }
    const QDir build(QCoreApplication::applicationDirPath() + u"/.."_s);
    if (options->output.isEmpty())
        options->output = build.absoluteFilePath(u"bench.json"_s);

    Report report;
    try {
        DataFolder folder(options->data);
        Bench bench{.report = report,
                    .folder = folder,
                    .rounds = options->rounds,
                    .programs = build.absoluteFilePath(u"bin"_s)};
        for (const QString &database : options->databases) {
            const std::unique_ptr<Data> data = database == u"sqlite"_s ? folder.sqlite(options->integrations)
                                                                       : folder.postgresql(options->integrations);
            measureAll(bench, *data, options->only, database == options->databases.first());
        }
    } catch (const std::exception &exception) {
        report.fail(QString::fromUtf8(exception.what()));
    }
    report.print();
    if (!write(report, *options))
        report.fail(u"cannot write "_s + options->output);
    return report.isSound() ? 0 : 1;
}
