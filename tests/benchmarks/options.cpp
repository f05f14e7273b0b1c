// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/options.h"

#include "tests/benchmarks/measurements/measurements.h"

#include <QCommandLineParser>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

/// The sample data want an account or two, with all that happens to them.
constexpr qint64 kLeast = 200;

QStringList names() {
    QStringList all;
    for (const Measurement &measurement : kMeasurements)
        all += QLatin1String(measurement.name);
    return all;
}

} // namespace

std::optional<Options> Options::parse(const QStringList &words, QString &complaint) {
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, u"How often each thing is measured."_s, u"N"_s, u"5"_s);
    const QCommandLineOption only(u"only"_s,
                                  u"Measure this only, and what else is named so: %1."_s.arg(names().join(u", "_s)),
                                  u"NAME"_s);
    const QCommandLineOption database(u"database"_s, u"sqlite or postgresql; both unless said."_s, u"NAME"_s);
    const QCommandLineOption data(u"data"_s, u"Keep the data in this folder, and use what is there."_s, u"FOLDER"_s);
    const QCommandLineOption output(u"output"_s, u"Write the figures to this file, as JSON."_s, u"FILE"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"This."_s);
    parser.addPositionalArgument(u"SIZE"_s, u"How many integrations; a million unless said."_s, u"[SIZE]"_s);
    parser.addOptions({rounds, only, database, data, output, help});
    Options options;
    if (!parser.parse(words)) {
        complaint = parser.errorText();
        return {};
    }
    if (parser.isSet(help)) {
        complaint = parser.helpText();
        return {};
    }
    const QStringList sizes = parser.positionalArguments();
    if (!sizes.isEmpty())
        options.integrations = sizes.first().toLongLong();
    options.rounds = parser.value(rounds).toInt();
    options.only = parser.values(only);
    if (parser.isSet(database))
        options.databases = parser.values(database);
    options.data = parser.value(data);
    options.output = parser.value(output);
    const QStringList known = names();
    const auto isKnown = [](const QStringList &all) {
        return [all](const QString &name) { return all.contains(name); };
    };
    if (sizes.size() > 1 || options.integrations < kLeast || options.rounds < 1
        || !std::ranges::all_of(options.only, isKnown(known))
        || !std::ranges::all_of(options.databases, isKnown(Options().databases))) {
        complaint = parser.helpText();
        return {};
    }
    return options;
}

} // namespace benchmarks
