// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/ctl/program.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

/// What the program as scripts and people call it says.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }

    QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
};

/// Calls it with @p words, on the database at @p url.
inline Answer call(const QString &url, const QList<QByteArray> &words, bool forScripts = true) {
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    ctl::Program program(&app::databaseFor, out, err);
    std::vector<QByteArray> arguments{"--database", url.toUtf8()};
    if (forScripts)
        arguments.emplace_back("--json");
    arguments.insert(arguments.end(), words.begin(), words.end());
    Answer answer;
    answer.exit = program.run(arguments);
    answer.out = out.data();
    answer.err = err.data();
    return answer;
}
