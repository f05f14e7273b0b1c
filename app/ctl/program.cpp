// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/program.h"

#include "app/ctl/commands.h"
#include "app/ctl/help.h"
#include "app/ctl/strict_arguments.h"
#include "app/ctl/texts.h"
#include "ui/phrases/freshness_phrases.h"

#include <QJsonDocument>

namespace ctl {

namespace {

using domain::Result;

QByteArray compact(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One document of fields and rows. The rows are text already, and may be many.
QByteArray documentOf(const Reply &reply) {
    const QByteArray fields = compact(reply.fields.json());
    if (!reply.rows)
        return fields;
    const bool hasFields = fields.size() > 2;
    return "{\"rows\":" + reply.rows->json() + (hasFields ? "," + fields.mid(1) : QByteArray("}"));
}

std::vector<Option> withGlobals(std::span<const Option> options) {
    std::vector<Option> all(options.begin(), options.end());
    all.insert(all.end(), globalOptions().begin(), globalOptions().end());
    return all;
}

/// The first argument that is not the value of an option is of no interest here: who errs before it is clear what is
/// wanted gets a document when the word stands there at all.
bool seemsForScripts(const QStringList &words) {
    return words.contains(QStringLiteral("--json"));
}

Result<store::ConnectionUrl> urlFrom(const Arguments &before, const Arguments &behind) {
    for (const Arguments *arguments : {&behind, &before}) {
        if (arguments->has("--database"))
            return store::ConnectionUrl::parse(arguments->value("--database"));
    }
    return store::ConnectionUrl::fromEnvironment();
}

ui::Formats plainFormats() {
    return ui::Formats::iso(QLocale(), QStringLiteral("USD"));
}

} // namespace

Program::Program(DatabaseFor databaseFor, QIODevice &out, QIODevice &err)
    : m_databaseFor(std::move(databaseFor))
    , m_out(out)
    , m_err(err) {}

int Program::run(const std::vector<QByteArray> &arguments) {
    const DecodedArguments decoded = decodeArguments(arguments);
    m_forScripts = seemsForScripts(decoded.words);
    if (decoded.broken)
        return print(
            UsageError{.message =
                           Texts::tr("Argument %1 is not valid UTF-8. Write it again in UTF-8.").arg(*decoded.broken)},
            plainFormats());
    return runWords(decoded.words);
}

int Program::runWords(QStringList words) {
    const auto before = parseOptions(words, globalOptions(), {}, true);
    if (const auto *error = std::get_if<UsageError>(&before))
        return print(*error, plainFormats());
    const Arguments &global = std::get<Arguments>(before);
    m_forScripts = global.has("--json") || m_forScripts;
    if (global.has("--version"))
        return printText(QCoreApplication::applicationVersion(), "version");
    if (global.has("--help") && words.isEmpty())
        return printText(helpText(), "help");
    if (words.value(0) == u"help" || global.has("--help")) {
        if (!global.has("--help"))
            words.removeFirst();
        words.removeAll(QStringLiteral("--json"));
        const QString text = words.isEmpty() ? helpText() : helpText(words);
        return text.isEmpty() ? print(unknownCommand(words), plainFormats()) : printText(text, "help");
    }
    const CommandSpec *command = takeCommand(words);
    if (!command)
        return print(unknownCommand(words), plainFormats());
    const QString name = QString::fromLatin1(command->words);
    const auto parsed = parseOptions(words, withGlobals(command->options), command->operands);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return print(*error, plainFormats(), name);
    const Arguments &arguments = std::get<Arguments>(parsed);
    m_forScripts = global.has("--json") || arguments.has("--json");
    if (arguments.has("--help"))
        return printText(helpText({name}), "help");
    const Result<store::ConnectionUrl> url = urlFrom(global, arguments);
    if (!url)
        return print(url.error(), plainFormats());
    const Result<std::shared_ptr<store::Database>> database = m_databaseFor(*url);
    if (!database)
        return print(database.error(), plainFormats());
    Call call(arguments, m_forScripts, **database);
    const Outcome outcome = command->work(call);
    return print(outcome, call.formats(), name);
}

int Program::print(const Outcome &outcome, const ui::Formats &formats, const QString &command) {
    if (const auto *reply = std::get_if<Reply>(&outcome))
        return printReply(*reply);
    if (const auto *error = std::get_if<domain::Error>(&outcome))
        return printError(errorJson(*error, formats), exitOf(*error));
    if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
        QJsonObject error = errorJson(refusal->error, formats);
        const QJsonObject more = refusal->fields.json();
        for (auto field = more.begin(); field != more.end(); ++field)
            error.insert(field.key(), field.value());
        return printError(error, exitOf(refusal->error), refusal->fields.text().trimmed());
    }
    const QString hint =
        command.isEmpty() ? QStringLiteral("renewdeskctl help") : QStringLiteral("renewdeskctl help %1").arg(command);
    return printError(errorJson(std::get<UsageError>(outcome)), Usage, Texts::tr("See: %1").arg(hint));
}

int Program::printReply(const Reply &reply) {
    if (reply.freshness && !reply.freshness->standby.isEmpty())
        write(
            m_err,
            QStringLiteral("renewdeskctl: %1\n").arg(ui::freshnessSentence(*reply.freshness, plainFormats())).toUtf8());
    QByteArray answer;
    if (m_forScripts) {
        answer = documentOf(reply) + '\n';
    } else {
        QString text = reply.rows ? reply.rows->text() : QString();
        const QString fields = reply.fields.text();
        if (!text.isEmpty() && !fields.isEmpty())
            text += u'\n';
        answer = (text + fields).toUtf8();
    }
    if (!write(reply.toStandardError ? m_err : m_out, answer)) {
        const QString message = Texts::tr("Standard output could not be written: %1. What was asked for has been done.")
                                    .arg(m_out.errorString());
        write(m_err, QStringLiteral("renewdeskctl: %1\n").arg(message).toUtf8());
        return Failed;
    }
    return reply.exit;
}

int Program::printError(const QJsonObject &error, Exit exit, const QString &hint) {
    if (m_forScripts) {
        write(m_out, compact({{QStringLiteral("error"), error}}) + '\n');
        return exit;
    }
    QString text = QStringLiteral("renewdeskctl: %1\n").arg(error.value(QStringLiteral("message")).toString());
    if (!hint.isEmpty())
        text += hint + u'\n';
    write(m_err, text.toUtf8());
    return exit;
}

int Program::printText(const QString &text, const char *key) {
    const QByteArray answer = m_forScripts ? compact({{QLatin1String(key), text}}) : text.trimmed().toUtf8();
    return write(m_out, answer + '\n') ? Done : Failed;
}

bool Program::write(QIODevice &device, const QByteArray &bytes) {
    return device.write(bytes) == bytes.size();
}

} // namespace ctl
