// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/option_parser.h"

#include "app/ctl/texts.h"

#include <algorithm>

namespace ctl {

namespace {

const Option *find(std::span<const Option> options, const QString &name) {
    const auto found =
        std::ranges::find_if(options, [&](const Option &option) { return name == QLatin1String(option.name); });
    return found == options.end() ? nullptr : &*found;
}

/// Takes the option that @p word begins, and its value from @p rest. Returns what is wrong with it, or nothing.
QString takeOption(const QString &word, QStringList &rest, std::span<const Option> options, Arguments &arguments) {
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word : word.left(equals);
    const Option *option = find(options, name);
    if (!option)
        return Texts::tr("There is no option %1 here.").arg(name);
    if (arguments.has(option->name) && option->use != Option::Repeatable)
        return Texts::tr("The option %1 is given twice.").arg(name);
    if (!option->value) {
        if (equals >= 0)
            return Texts::tr("The option %1 takes no value.").arg(name);
        arguments.addValue(name, QString());
        return {};
    }
    if (equals >= 0) {
        arguments.addValue(name, word.mid(equals + 1));
        return {};
    }
    if (rest.isEmpty())
        return Texts::tr("The option %1 wants a value: %1 %2.").arg(name, QString::fromUtf8(option->value));
    arguments.addValue(name, rest.takeFirst());
    return {};
}

QString whatIsMissing(const Arguments &arguments, std::span<const Option> options, Operands operands) {
    for (const Option &option : options) {
        if (option.use == Option::Required && !arguments.has(option.name))
            return Texts::tr("The option %1 %2 is missing.")
                .arg(QLatin1String(option.name), QString::fromUtf8(option.value));
    }
    if (arguments.operands().size() < operands.least)
        return Texts::tr("Something is missing behind the command: %1.").arg(QString::fromUtf8(operands.names));
    if (operands.most >= 0 && arguments.operands().size() > operands.most)
        return Texts::tr("“%1” is too much on this command line.").arg(arguments.operand(operands.most));
    return {};
}

} // namespace

std::optional<QString> Arguments::optional(const char *option) const {
    if (!has(option))
        return std::nullopt;
    return value(option);
}

std::variant<Arguments, UsageError> parseOptions(QStringList &words, std::span<const Option> options, Operands operands,
                                                 bool stopAtOperand) {
    Arguments arguments;
    bool onlyOperands = false;
    while (!words.isEmpty()) {
        const bool isOption = !onlyOperands && words.first().startsWith(QStringLiteral("--"));
        if (!isOption && stopAtOperand)
            break;
        const QString word = words.takeFirst();
        if (!isOption) {
            arguments.addOperand(word);
        } else if (word == QStringLiteral("--")) {
            onlyOperands = true;
        } else {
            const QString problem = takeOption(word, words, options, arguments);
            if (!problem.isEmpty())
                return UsageError{.message = problem};
        }
    }
    if (arguments.has("--help"))
        return arguments; // whoever asks for help need not know what is required
    const QString missing = whatIsMissing(arguments, options, operands);
    if (!missing.isEmpty())
        return UsageError{.message = missing};
    return arguments;
}

} // namespace ctl
