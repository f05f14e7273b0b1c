// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/help.h"

#include "app/ctl/commands.h"
#include "app/ctl/texts.h"

namespace ctl {

namespace {

constexpr qsizetype kWidth = 100;

/// Breaks in front of options, never within one.
QString wrapped(const QStringList &parts) {
    QString text;
    qsizetype column = 0;
    for (const QString &part : parts) {
        if (column > 0 && column + 1 + part.size() > kWidth) {
            text += QStringLiteral("\n      ");
            column = 6;
        } else if (column > 0) {
            text += u' ';
            ++column;
        }
        text += part;
        column += part.size();
    }
    return text;
}

QString entry(const CommandSpec &command) {
    return QStringLiteral("  %1\n      %2\n").arg(synopsis(command), Texts::tr(command.summary));
}

QString usageLine() {
    return Texts::tr("Usage: renewdeskctl [--database URL] [--json] COMMAND …");
}

} // namespace

QString synopsis(const CommandSpec &command) {
    QStringList parts{QString::fromLatin1(command.words)};
    if (command.operands.most != 0)
        parts += QString::fromUtf8(command.operands.names);
    for (const Option &option : command.options) {
        QString text = QLatin1String(option.name);
        if (option.value)
            text += u' ' + QString::fromUtf8(option.value);
        if (option.use != Option::Required)
            text = u'[' + text + u']';
        if (option.use == Option::Repeatable)
            text += u'…';
        parts += text;
    }
    return wrapped(parts);
}

QString helpText() {
    QString text = usageLine() + QStringLiteral("\n\n");
    for (const CommandSpec &command : allCommands())
        text += entry(command);
    text += QStringLiteral("  help [COMMAND]\n      ") + Texts::tr("Shows this text, or that of one command.") + u'\n';
    text += u'\n'
            + Texts::tr(
                "URL is sqlite:///absolute/path; without --database it is RENEWDESK_DATABASE_URL, or else the file in "
                "the user's data folder.\n"
                "With --json, standard output is one JSON document, errors included.\n"
                "Days are written YYYY-MM-DD, amounts plainly: 49.00. An option's value is the next word, whatever it "
                "begins with; --name=VALUE works too, and -- ends the options.\n"
                "Exit: 0 done, 1 refused or failed, 2 not understood, 3 database unreachable, 4 schema too new or "
                "missing, 5 run incomplete.")
            + u'\n';
    return text;
}

QString helpText(const QStringList &words) {
    QString entries;
    const QString wanted = words.join(u' ');
    for (const CommandSpec &command : allCommands()) {
        const QString name = QString::fromLatin1(command.words);
        if (name == wanted || name.startsWith(wanted + u' '))
            entries += entry(command);
    }
    return entries.isEmpty() ? QString() : usageLine() + QStringLiteral("\n\n") + entries;
}

} // namespace ctl
