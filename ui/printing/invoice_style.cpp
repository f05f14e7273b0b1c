// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/invoice_style.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace ui {
namespace {

/// Where paper is Letter, as CLDR knows.
constexpr std::array kLetterCountries{QLocale::Belize,       QLocale::Canada,      QLocale::Chile,
                                      QLocale::Colombia,     QLocale::CostaRica,   QLocale::ElSalvador,
                                      QLocale::Guatemala,    QLocale::Mexico,      QLocale::Nicaragua,
                                      QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico,
                                      QLocale::UnitedStates, QLocale::Venezuela};

} // namespace

QPageSize paperOf(const QLocale &locale) {
    const bool isLetter = std::ranges::find(kLetterCountries, locale.territory()) != kLetterCountries.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

InvoiceStyle InvoiceStyle::fromSettings(const QString &currency, const QLocale &locale) {
    const Letterhead letterhead = Letterhead::fromSettings();
    return {.letterhead = letterhead,
            .logo = letterhead.logo.isEmpty() ? QImage() : QImage(letterhead.logo),
            .currency = currency,
            .fontFamily = QGuiApplication::font().family(),
            .paper = paperOf(locale)};
}

} // namespace ui
