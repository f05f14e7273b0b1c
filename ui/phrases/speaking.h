// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace ui {

/// Stands in front of all other translators and keeps silent, but where somebody is Speaking another language. Install
/// it last, once for a program.
class Interpreter final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// While it lives, every sentence that this thread makes is in a customer's language instead of the reader's; where it
/// has no translation, in English. Needs an Interpreter. One at a time in a thread.
///
///     const Speaking german(u"de"_s);
///     paragraph = whyForCustomer(row, subject, Formats(QLocale(u"de"_s), currency));
class Speaking final {
public:
    /// A code such as `de` or `pt_BR`.
    explicit Speaking(const QString &language);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    /// The codes of the languages that can be spoken, English among them, in alphabetical order.
    static QStringList languages();
    /// The one of languages() that comes closest to @p code: `de` for `de_AT`; English when there is none.
    static QString closestTo(const QString &code);

private:
    QTranslator m_translator;
};

} // namespace ui
