// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ctl/called_program.h"

#include <QTemporaryDir>

/// A database file of its own, and the program as scripts and people call it on that.
class ScriptedDatabase {
public:
    using Answer = ::Answer;

    Answer call(const QList<QByteArray> &words, bool forScripts = true) const {
        return ::call(QStringLiteral("sqlite://") + m_folder.filePath(QStringLiteral("desk.sqlite")), words,
                      forScripts);
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
