// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "ui/phrases/customer_phrases.h"
#include "ui/phrases/names.h"
#include "ui/phrases/speaking.h"

#include <QRegularExpression>
#include <QTest>

#include <future>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Day day(const char *iso) {
    return *Day::fromIso(QByteArrayView(iso));
}

/// The first month of an integration that was opened on 3 Mar and cancelled on 6 Mar.
ExplanationRow firstMonthCancelled() {
    ExplanationRow row;
    row.dueOn = day("2026-03-03");
    row.amount = Money(49'00);
    row.kind = LineKind::Connectivity;
    row.because = Because::FirstMonthOnOpening;
    row.rule = 1;
    row.origin = PriceOrigin::Plan;
    row.periodStart = day("2026-03-03");
    row.periodEnd = day("2026-04-03");
    row.invoiceNumber = u"2026-000012"_s;
    row.setBy = StateChange{.command = Command::Open, .day = row.dueOn, .at = {}, .login = u"ann"_s};
    row.cancelledBy = StateChange{.command = Command::Cancel, .day = day("2026-03-06"), .at = {}, .login = u"ann"_s};
    return row;
}

QString said(const ExplanationRow &row, const ui::Formats &formats = ui::Formats()) {
    return ui::whyForCustomer(row, u"Nordwind"_s, u"Marktplatz"_s, formats);
}

} // namespace

class CustomerPhrasesTest final : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { m_languages.emplace(u"en_US"_s); }

    /// "I cancelled a few days after opening it and it says cancel pending: why do I pay the full month?"
    void whoCancelsInTheFirstMonthIsToldWhyItIsPaidAllTheSame() {
        QCOMPARE(said(firstMonthCancelled()),
                 u"On 3 Mar 2026 we charged $49.00 for the first month of the connection Nordwind → Marktplatz (invoice"
                 " 2026-000012), from 3 Mar 2026 until before 3 Apr 2026. The first month is paid in advance when a"
                 " connection is opened. It was cancelled on 6 Mar 2026, within that month. A cancellation takes effect"
                 " at the end of the month that is paid for: until 3 Apr 2026 the connection stays as it is, on"
                 " 3 Apr 2026 nothing more is charged, and it is then removed. The charge on opening pays for the"
                 " connecting, and the first month comes with it; so nothing of it is refunded."_s);
    }

    void whatIsStillToComeIsNotSaidToHaveBeen() {
        ExplanationRow row = firstMonthCancelled();
        row.because = Because::FrozenOnBillingDate;
        row.invoiceNumber.clear();
        row.cancelledBy.reset();
        row.amount = Money(9'00);
        row.setBy = StateChange{.command = Command::Freeze, .day = day("2026-02-10"), .at = {}, .login = u"ann"_s};
        QCOMPARE(said(row),
                 u"On 3 Mar 2026 we will charge $9.00 for keeping the connection Nordwind → Marktplatz frozen"
                 " in the month from 3 Mar 2026 until before 3 Apr 2026, unless it is unfrozen or cancelled"
                 " before that day. It was frozen on 10 Feb 2026."_s);
    }

    /// Words for a customer name no login and no rule.
    void nothingOfOursIsToldToACustomer() {
        for (const Because because :
             {Because::SetupOnOpening, Because::FirstMonthOnOpening, Because::ActiveOnBillingDate,
              Because::FrozenOnBillingDate, Because::CancelledBeforeBillingDate}) {
            ExplanationRow row = firstMonthCancelled();
            row.because = because;
            QVERIFY(!said(row).contains(u"ann"_s));
            QVERIFY(!said(row).contains(QRegularExpression(u"R\\d"_s)));
            QVERIFY(said(row).contains(u"Nordwind → Marktplatz"_s));
        }
    }

    /// Within a Speaking each sentence is the customer's language's, in this thread alone.
    void anotherLanguageIsSpokenForAsLongAsItIsAskedFor() {
        const QString english = ui::serviceName(Service::Frozen);
        {
            const ui::Speaking german(u"de_AT"_s);
            QCOMPARE(ui::serviceName(Service::Frozen), u"Eingefroren"_s);
            QCOMPARE(std::async(std::launch::async, [] { return ui::serviceName(Service::Frozen); }).get(), english);
            const QString reply = said(firstMonthCancelled(), ui::Formats(QLocale(u"de"_s), u"EUR"_s));
            QVERIFY2(reply.contains(u"03.03.2026"_s) && reply.contains(u"49,00"_s), qPrintable(reply));
            QVERIFY(!reply.contains(u"we charged"_s));
        }
        QCOMPARE(ui::serviceName(Service::Frozen), english);
    }

    /// Words by the closest translation, days and amounts as they are written where somebody lives.
    void daysAndAmountsAreWrittenAsTheCustomerDoes() {
        QCOMPARE(ui::Speaking::localeFor(u"de_AT"_s), QLocale(u"de_AT"_s));
        QCOMPARE(ui::Speaking::localeFor(u"de-CH"_s), QLocale(u"de_CH"_s));
        QCOMPARE(ui::Speaking::localeFor(u"pt_PT"_s), QLocale(u"pt_PT"_s));
        QCOMPARE(ui::Speaking::localeFor(u"en_GB"_s), QLocale(u"en_GB"_s));
        for (const QString &unknown : {u"tlh"_s, u"fi"_s, u"nonsense"_s, QString()})
            QCOMPARE(ui::Speaking::localeFor(unknown), QLocale(u"en"_s));
    }

    void aLanguageWithoutATranslationIsAnsweredInEnglish() {
        QCOMPARE(ui::Speaking::closestTo(u"de-CH"_s), u"de"_s);
        QCOMPARE(ui::Speaking::closestTo(u"tlh"_s), u"en"_s);
        QCOMPARE(ui::Speaking::closestTo(QString()), u"en"_s);
        const ui::Speaking klingon(u"tlh"_s);
        QCOMPARE(ui::serviceName(Service::Frozen), u"Frozen"_s);
    }

private:
    std::optional<app::Languages> m_languages;
};

QTEST_GUILESS_MAIN(CustomerPhrasesTest)
#include "customer_phrases_test.moc"
