// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/outcome.h"
#include "models/store/session.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <vector>

namespace ctl {

/// The command line as a whole: words in, an answer and an exit status out.
class Program {
public:
    using DatabaseFor = std::function<domain::Result<std::shared_ptr<store::Database>>(const store::ConnectionUrl &)>;

    /// @p databaseFor finds the store; @p out and @p err must be open and outlive the program.
    Program(DatabaseFor databaseFor, QIODevice &out, QIODevice &err);

    /// @p arguments without the program's own name. Returns the exit status.
    int run(const std::vector<QByteArray> &arguments);

private:
    int runWords(QStringList words);
    int print(const Outcome &outcome, const ui::Formats &formats, const QString &command = {});
    int printReply(const Reply &reply);
    int printError(const QJsonObject &error, Exit exit, const QString &hint = {});
    int printText(const QString &text, const char *key);
    bool write(QIODevice &device, const QByteArray &bytes);

    DatabaseFor m_databaseFor;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_forScripts = false;
};

} // namespace ctl
