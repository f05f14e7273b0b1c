// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/speaking.h"

#include <QDir>

namespace ui {
namespace {

const QString kPrefix = QStringLiteral("renewdesk_");
const QString kEnglish = QStringLiteral("en");

thread_local const QTranslator *t_spoken = nullptr;

} // namespace

QString Interpreter::translate(const char *context, const char *source, const char *disambiguation, int n) const {
    if (!t_spoken)
        return {};
    const QString said = t_spoken->translate(context, source, disambiguation, n);
    // Not the next translator's word: that would be the reader's language.
    return said.isNull() ? QString::fromUtf8(source) : said;
}

Speaking::Speaking(const QString &language) {
    Q_ASSERT(!t_spoken);
    if (!load(m_translator, language))
        qWarning("no translation into %s", qPrintable(language));
    t_spoken = &m_translator;
}

Speaking::Speaking(const QTranslator &translator) {
    Q_ASSERT(!t_spoken);
    t_spoken = &translator;
}

Speaking::~Speaking() {
    t_spoken = nullptr;
}

QStringList Speaking::languages(const QString &translations) {
    QStringList codes;
    for (const QString &file :
         QDir(translations).entryList({kPrefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        codes += file.chopped(3).mid(kPrefix.size());
    return codes;
}

QString Speaking::closestTo(const QString &code, const QString &translations) {
    const QStringList known = languages(translations);
    QString wanted = code;
    wanted.replace(u'-', u'_');
    if (known.contains(wanted))
        return wanted;
    const QString language = wanted.section(u'_', 0, 0);
    for (const QString &each : known) {
        if (each.section(u'_', 0, 0) == language)
            return each;
    }
    return kEnglish;
}

QLocale Speaking::localeFor(const QString &code, const QString &translations) {
    const QLocale theirs(code);
    const QLocale spoken(closestTo(code, translations));
    return theirs.language() == spoken.language() ? theirs : spoken;
}

bool Speaking::load(QTranslator &translator, const QString &code, const QString &translations) {
    return translator.load(kPrefix + closestTo(code, translations), translations);
}

} // namespace ui
