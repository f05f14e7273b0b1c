// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
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
    /// What @p translator speaks; it outlives this.
    explicit Speaking(const QTranslator &translator);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    static inline const QString kTranslations = QStringLiteral(":/i18n"); ///< the folder of the program's own

    /// The codes of the languages that can be spoken, English among them, in alphabetical order.
    static QStringList languages(const QString &translations = kTranslations);
    /// The one of languages() that comes closest to @p code: `de` for `de_AT`; English when there is none.
    static QString closestTo(const QString &code, const QString &translations = kTranslations);
    /// How days and amounts are written for somebody of that language: as they do themselves, `de_AT`, where they are
    /// spoken to in it; else in English, like the words around them.
    static QLocale localeFor(const QString &code, const QString &translations = kTranslations);
    /// Loads what closestTo() says.
    static bool load(QTranslator &translator, const QString &code, const QString &translations = kTranslations);

private:
    QTranslator m_translator;
};

} // namespace ui
