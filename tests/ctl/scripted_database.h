// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/ctl/program.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// A database file of its own, and the program as scripts and people call it on that.
class ScriptedDatabase {
public:
    struct Answer {
        int exit = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }

        QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
    };

    Answer call(const QList<QByteArray> &words, bool forScripts = true) const {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        ctl::Program program(&app::databaseFor, out, err);
        std::vector<QByteArray> arguments{"--database",
                                          "sqlite://" + m_folder.filePath(QStringLiteral("desk.sqlite")).toUtf8()};
        if (forScripts)
            arguments.emplace_back("--json");
        arguments.insert(arguments.end(), words.begin(), words.end());
        Answer answer;
        answer.exit = program.run(arguments);
        answer.out = out.data();
        answer.err = err.data();
        return answer;
    }

    /// The program ends where it isn't done.
    QJsonObject done(const QList<QByteArray> &words) const {
        const Answer answer = call(words);
        if (answer.exit != 0)
            qFatal("%s: %s", words.join(' ').constData(), answer.out.constData());
        return answer.json();
    }

    /// As `init`, with the plan Basic, and an integration of each of @p accounts accounts, opened on @p today.
    void fill(const QByteArray &today, int accounts) const {
        done({"init", "--sandbox", "--today", today});
        done({"plan", "add", "--name", "Basic", "--setup-fee", "99.00", "--monthly-fee", "49.00"});
        for (int i = 1; i <= accounts; ++i) {
            const QByteArray id = QByteArray::number(i);
            done({"account", "add", "--name", "Acme " + id, "--email", "books@example.com"});
            done({"integration", "add", "--account", id, "--supplier", "Northern Parts", "--channel", "Web shop",
                  "--label", "Main shop", "--plan", "Basic"});
        }
    }

private:
    QTemporaryDir m_folder;
};
