// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/run_phrases.h"

#include "ui/phrases/phrases.h"

namespace ui {

namespace {

QString foreseenSentence(const store::RunForecast &foreseen, const Formats &formats) {
    //: Of a renewal run that has ended: %1 is "3 invoices", %2 "5 lines", %3 a number of integrations, %4 money
    return Phrases::tr("Foreseen when it began: %1 with %2, %3 removed, %4 in total.")
        .arg(Phrases::tr("%Ln invoice(s)", nullptr, int(foreseen.invoices)),
             Phrases::tr("%Ln line(s)", nullptr, int(foreseen.lines)), formats.count(foreseen.removed),
             formats.money(foreseen.total));
}

QString asForeseenSentence() {
    return Phrases::tr("All of it was recorded, to the cent.");
}

} // namespace

QString forecastSentence(const store::RunReport &report, const Formats &formats) {
    if (!report.foreseen)
        return {};
    const store::RunForecast &foreseen = *report.foreseen;
    const store::SettledSince &meanwhile = report.meanwhile;
    const store::RunForecast left{.invoices = foreseen.invoices - report.invoices - meanwhile.invoices,
                                  .lines = foreseen.lines - report.lines - meanwhile.lines,
                                  .removed = foreseen.removed - report.removed - meanwhile.removed,
                                  .total = foreseen.total - report.total - meanwhile.total};
    QStringList sentences{foreseenSentence(foreseen, formats)};
    if (meanwhile.invoices > 0 || meanwhile.removed > 0)
        //: Of a renewal run: %1 is money, %2 a number of integrations; %n invoices
        sentences += Phrases::tr("Commands have settled some of it meanwhile: %Ln invoice(s), %1 in total, %2 removed.",
                                 nullptr, int(meanwhile.invoices))
                         .arg(formats.money(meanwhile.total), formats.count(meanwhile.removed));
    if (left != store::RunForecast())
        //: Of a renewal run: %1 is money, %2 a number of integrations; %n invoices
        sentences +=
            Phrases::tr("Left over: %Ln invoice(s), %1 in total, %2 to be removed.", nullptr, int(left.invoices))
                .arg(formats.money(left.total), formats.count(left.removed));
    else if (sentences.size() == 1)
        sentences += asForeseenSentence();
    return sentences.join(u' ');
}

QString forecastSentence(const store::PastRun &run, const Formats &formats) {
    if (!run.foreseen)
        return {};
    const store::RunForecast &foreseen = *run.foreseen;
    QString text = foreseenSentence(foreseen, formats) + u' ';
    if (foreseen
        == store::RunForecast{.invoices = run.invoices, .lines = run.lines, .removed = run.removed, .total = run.total})
        return text + asForeseenSentence();
    const QString rest = formats.money(foreseen.total - run.total);
    if (!run.finishedAt)
        //: Of a renewal run that is under way or was killed; %1 is money
        return text + Phrases::tr("%1 of it is not recorded by this run.").arg(rest);
    // A run that is complete has left nothing: what it did not do was done by commands (R10).
    return text
           + (run.incomplete
                  //: Of a renewal run; %1 is money
                  ? Phrases::tr("%1 of it was left over, or settled by commands meanwhile.").arg(rest)
                  //: Of a renewal run; %1 is money
                  : Phrases::tr("%1 of it was settled by commands meanwhile.").arg(rest));
}

} // namespace ui
