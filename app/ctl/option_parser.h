// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace ctl {

/// One option of a command. Names are written with their dashes: `--label`.
struct Option {
    enum Use { Optional, Required, Repeatable };

    const char *name;
    const char *value; ///< what stands for its value in the help; nullptr: a flag
    Use use = Optional;
};

/// How many arguments that are no options a command takes.
struct Operands {
    const char *names = ""; ///< as in the help: `ID TEXT`
    int least = 0;
    int most = 0; ///< -1: as many as there are
};

/// The command line can't be understood: exit 2.
struct UsageError {
    QString message;
    QString command = {}; ///< whose help tells more; empty: the program's
};

/// What a command was given.
class Arguments {
public:
    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }

    /// The value given last; empty without any.
    QString value(const char *option) const { return m_values.value(QLatin1String(option)).value(0); }

    std::optional<QString> optional(const char *option) const;

    QStringList values(const char *option) const { return m_values.value(QLatin1String(option)); }

    const QStringList &operands() const { return m_operands; }

    QString operand(int index) const { return m_operands.value(index); }

    void addValue(const QString &option, const QString &value) { m_values[option] += value; }

    void addOperand(const QString &operand) { m_operands += operand; }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_operands;
};

/// Reads @p words strictly: what begins with two dashes is an option of @p options, its value is the rest behind `=` or
/// else the next word, whatever that begins with. `--` ends the options. With @p stopAtOperand, stops in front of the
/// first operand and leaves it and what follows in @p words.
std::variant<Arguments, UsageError> parseOptions(QStringList &words, std::span<const Option> options, Operands operands,
                                                 bool stopAtOperand = false);

} // namespace ctl
