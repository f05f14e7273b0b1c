// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QLocale;
class QTranslator;

namespace app {

/// The languages that the program can speak, and the one that it speaks: in our words and in Qt's, with numbers and
/// days written as that language does. English where there is no translation. One per program, made after the
/// application object and before anything is said; with it goes the language.
///
/// A scope in which a customer's language is spoken instead is ui::Speaking.
///
/// Whoever has said something already says it anew after changed(): text that was made is made.
class Languages final : public QObject {
    Q_OBJECT

public:
    /// Speaks @p language (a code like `de` or `pt_BR`; empty: the system's). @p folder holds the translations, as
    /// `renewdesk_<language>.qm`: those that are compiled in, unless said.
    explicit Languages(const QString &language = {}, const QString &folder = QStringLiteral(":/i18n"));
    ~Languages() override;

    /// The codes of those that there are translations for, in no particular order.
    QStringList offered() const;

    /// What was asked for; empty: the system's language, whichever that is.
    const QString &choice() const { return m_choice; }

    /// The code of what is spoken: one of offered().
    const QString &spoken() const { return m_spoken; }

    Qt::LayoutDirection direction() const;

    /// Speaks another one from now on.
    void choose(const QString &language);

signals:
    void changed();

private:
    void speak();
    /// Null where there is none.
    const QTranslator *install(const QLocale &locale, const QString &name, const QString &folder);

    const QTranslator *add(std::unique_ptr<QTranslator> translator);

    QString m_folder;
    QString m_choice;
    QString m_spoken;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< installed; the last one is asked first
};

} // namespace app
