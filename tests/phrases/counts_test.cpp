// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/approval.h"
#include "ui/phrases/approval_phrases.h"
#include "ui/phrases/bulk_phrases.h"
#include "ui/phrases/run_phrases.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Says `1 line`, `2 lines` for `%Ln line(s)`: of each count by itself.
class Plurals final : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int n) const override {
        return n < 0 ? QString() : QString::fromUtf8(source).replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
    }
};

} // namespace

/// How many there are of something, within a sentence.
class CountsTest : public QObject {
    Q_OBJECT

private slots:

    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void eachCountOfASentenceHasItsOwnPlural() {
        Plurals plurals;
        QCoreApplication::installTranslator(&plurals);
        store::RunReport report;
        report.foreseen = store::RunForecast{.invoices = 3, .lines = 1, .removed = 0, .total = domain::Money(49'00)};
        report.invoices = 3;
        report.lines = 1;
        report.total = domain::Money(49'00);
        const QString run = ui::forecastSentence(report, {});
        QVERIFY2(run.startsWith(u"Foreseen when it began: 3 invoices with 1 line, 0 removed, $49.00 in total."_s),
                 qPrintable(run));

        store::Approval approval{.fingerprint = u"as it was"_s, .now = {.periods = 1}, .isTold = true};
        approval.now.asOf = domain::Day::clamped(2026, 3, 16);
        approval.byRuns = {.accounts = 1, .invoices = 2, .total = domain::Money(98'00)};
        approval.byCommands = {.accounts = 2, .invoices = 1, .total = domain::Money(9'00)};
        const QString settled = ui::approvalSentences(approval, {}).join(u' ');
        QVERIFY2(settled.contains(u"A run has settled 1 account since: 2 invoices, $98.00 in total, 0 removed."_s),
                 qPrintable(settled));
        QVERIFY2(settled.contains(
                     u"Commands have settled 2 accounts first since: 1 invoice, $9.00 in total, 0 removed."_s),
                 qPrintable(settled));
        QVERIFY2(!settled.contains(u"(s)"_s) && !run.contains(u"(s)"_s), qPrintable(settled));
    }

    void countsAreWrittenInTheLanguagesOwnDigits() {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        const QString verb = ui::bulkVerb(domain::Command::Freeze, 12);
        QVERIFY2(verb.contains(QLocale().toString(12)) && !verb.contains(u"12"_s), qPrintable(verb));
    }
};

QTEST_GUILESS_MAIN(CountsTest)
#include "counts_test.moc"
