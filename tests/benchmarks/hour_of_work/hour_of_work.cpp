// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/child.h"
#include "tests/benchmarks/hour_of_work/agent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace benchmarks;
using namespace Qt::StringLiterals;

/// An agent's hour at the desk, in fast motion, in a process of its own, whose memory is the desk's:
/// `hour_of_work URL [MINUTES]`. Prints what its heartbeat noticed, as JSON.
namespace {

constexpr int kWorstTold = 12;

QJsonObject stalls(const Heartbeat &heartbeat) {
    QJsonArray worst;
    for (const Stall &stall : heartbeat.worst(kWorstTold))
        worst += QJsonObject{{u"ms"_s, stall.ms},
                             {u"processor_ms"_s, stall.processorMs},
                             {u"doing"_s, stall.doing},
                             {u"longest"_s, stall.longest}};
    return {{u"worst"_s, worst},
            {u"beats"_s, qint64(heartbeat.delays().count())},
            {u"rarest_ms"_s, heartbeat.delays().quantile(0.999)},
            {u"worst_ms"_s, heartbeat.delays().quantile(1)},
            {u"rarest_processor_ms"_s, heartbeat.processorTimes().quantile(0.999)},
            {u"worst_processor_ms"_s, heartbeat.processorTimes().quantile(1)}};
}

} // namespace

int main(int argc, char **argv) {
    Application application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto url = store::ConnectionUrl::parse(words.value(1));
    if (!url)
        qFatal("usage: hour_of_work URL [MINUTES]");
    const int minutes = words.size() > 2 ? words[2].toInt() : 60;
    try {
        MeasuredDesk desk(*url);
        Heartbeat heartbeat;
        Agent agent(desk, heartbeat);
        const auto memory = [] { return memoryOf(QCoreApplication::applicationPid(), "VmRSS"); };
        QJsonArray megabytes{memory()};
        application.setHeartbeat(&heartbeat);
        heartbeat.begin();
        const double taken = timed([&] {
            for (int minute = 0; minute < minutes; ++minute) {
                agent.workAMinute(minute);
                megabytes += memory();
            }
        });
        QJsonObject noticed = stalls(heartbeat);
        noticed[u"megabytes"_s] = megabytes;
        noticed[u"deeds"_s] = agent.deedCount();
        noticed[u"seconds"_s] = taken / 1000;
        QTextStream(stdout) << QJsonDocument(noticed).toJson();
    } catch (const std::exception &exception) {
        QTextStream(stderr) << exception.what() << Qt::endl;
        return 1;
    }
    return 0;
}
