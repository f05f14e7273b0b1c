// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/outcome.h"
#include "app/ctl/views.h"

#include <QJsonDocument>
#include <QTest>

using namespace ctl;
using namespace Qt::StringLiterals;

namespace {

const ui::Formats kFormats = ui::Formats::iso(QLocale(QLocale::English, QLocale::UnitedStates), u"USD"_s);

domain::Integration someIntegration() {
    domain::Integration integration;
    integration.id = {9'007'199'254'740'993}; // beyond what a double can hold
    integration.account = {7};
    integration.supplier = u"Acme"_s;
    integration.channel = u"EDI"_s;
    integration.label = u"Main \"feed\""_s;
    integration.plan = u"Basic"_s;
    integration.monthlyFee = domain::Money(29'00);
    integration.service = domain::Service::Frozen;
    integration.cancelOn = domain::Day::clamped(2026, 12, 15);
    integration.anchorOn = domain::Day::clamped(2026, 1, 15);
    integration.nextBillingOn = domain::Day::clamped(2026, 12, 15);
    integration.version = 4;
    return integration;
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private slots:

    void anIntegrationHasTheKeysOfTheContract_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("id") << u"id"_s << QJsonValue(qint64(9'007'199'254'740'993));
        QTest::newRow("account") << u"account_id"_s << QJsonValue(7);
        QTest::newRow("supplier") << u"supplier"_s << QJsonValue(u"Acme"_s);
        QTest::newRow("channel") << u"sales_channel"_s << QJsonValue(u"EDI"_s);
        QTest::newRow("label") << u"label"_s << QJsonValue(u"Main \"feed\""_s);
        QTest::newRow("service") << u"service"_s << QJsonValue(u"frozen"_s);
        QTest::newRow("status is cancel_pending, frozen or not") << u"status"_s << QJsonValue(u"cancel_pending"_s);
        QTest::newRow("day of removal") << u"cancel_on"_s << QJsonValue(u"2026-12-15"_s);
        QTest::newRow("anchor") << u"anchor_on"_s << QJsonValue(u"2026-01-15"_s);
        QTest::newRow("next billing date") << u"next_billing_on"_s << QJsonValue(u"2026-12-15"_s);
        QTest::newRow("the fee when active, also while frozen") << u"monthly_fee_cents"_s << QJsonValue(2900);
        QTest::newRow("version") << u"version"_s << QJsonValue(4);
    }

    void anIntegrationHasTheKeysOfTheContract() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const QJsonObject json = integrationFields(someIntegration(), kFormats).json();
        QVERIFY(json.contains(key));
        QCOMPARE(json.value(key), value);
        const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        QVERIFY2(text.contains("\"id\":9007199254740993,"), text);
    }

    void whatIsNotThereIsNullAndNotMissing() {
        domain::Integration integration = someIntegration();
        integration.cancelOn.reset();
        integration.monthlyFee.reset();
        const QJsonObject json = integrationFields(integration, kFormats).json();
        QVERIFY(json.value(u"cancel_on"_s).isNull());
        QVERIFY(json.contains(u"cancel_on"_s));
        QVERIFY(json.value(u"monthly_fee_cents"_s).isNull());
        QCOMPARE(json.value(u"status"_s).toString(), u"frozen"_s);
    }

    void aHistoryTellsRenewalsToo() {
        store::IntegrationDetails details{.integration = someIntegration()};
        details.history = {{.at = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC),
                            .day = domain::Day::clamped(2026, 2, 1),
                            .login = u"maria"_s,
                            .command = domain::Command::FreezeInstead,
                            .version = 3,
                            .amount = {}},
                           {.day = domain::Day::clamped(2026, 1, 15), .amount = domain::Money(9'00)}};
        const QJsonArray history = integrationFields(details, kFormats).json().value(u"history"_s).toArray();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0)[u"command"_s].toString(), u"freeze-instead"_s);
        QCOMPARE(history.at(0)[u"at"_s].toString(), u"2026-02-01T08:00:00Z"_s);
        QCOMPARE(history.at(1)[u"command"_s].toString(), u"renewed"_s);
        QCOMPARE(history.at(1)[u"amount_cents"_s].toInt(), 900);
    }

    void anErrorCarriesWhatAScriptNeeds() {
        domain::Error error{.code = domain::ErrorCode::Conflict,
                            .reason = domain::Reason::VersionMoved,
                            .allowed = {domain::Command::Uncancel, domain::Command::FreezeInstead}};
        error.facts.integration = domain::IntegrationId{42};
        error.facts.who = u"maria"_s;
        error.facts.when = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC);
        error.facts.settled = QStringList{u"2026-000012"_s};
        const QJsonObject json = errorJson(error, kFormats);
        QCOMPARE(json.value(u"code"_s).toString(), u"conflict"_s);
        QCOMPARE(json.value(u"allowed"_s).toArray(), QJsonArray({u"uncancel"_s, u"freeze-instead"_s}));
        QCOMPARE(json.value(u"integration_id"_s).toInt(), 42);
        QCOMPARE(json.value(u"who"_s).toString(), u"maria"_s);
        QCOMPARE(json.value(u"when"_s).toString(), u"2026-02-01T08:00:00Z"_s);
        QCOMPARE(json.value(u"settled"_s).toArray(), QJsonArray({u"2026-000012"_s}));
        QVERIFY(json.value(u"message"_s).toString().contains(u"maria"_s));
    }

    void everyKindOfErrorHasItsExit_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("exit");
        using domain::ErrorCode;
        QTest::newRow("refused") << int(ErrorCode::Refused) << 1;
        QTest::newRow("conflict") << int(ErrorCode::Conflict) << 1;
        QTest::newRow("not found") << int(ErrorCode::NotFound) << 1;
        QTest::newRow("invalid") << int(ErrorCode::Invalid) << 1;
        QTest::newRow("storage") << int(ErrorCode::Storage) << 1;
        QTest::newRow("unreachable") << int(ErrorCode::Unreachable) << 3;
        QTest::newRow("schema") << int(ErrorCode::Schema) << 4;
    }

    void everyKindOfErrorHasItsExit() {
        QFETCH(int, code);
        QTEST(int(exitOf({.code = domain::ErrorCode(code), .reason = domain::Reason::None})), "exit");
    }

    void aListingSpeaksToScriptsOrToPeople() {
        const std::vector<Listing::Column> columns{{"name", u"Name"_s}, {"amount_cents", u"Amount"_s}};
        Listing scripts(true, columns);
        Listing people(false, columns);
        for (Listing *listing : {&scripts, &people}) {
            listing->add({cell(u"Two\nlines"_s), cell(domain::Money(5'00), kFormats)});
            listing->add({cell(u"B"_s), cell(domain::Money(1'234'00), kFormats)});
        }
        QCOMPARE(scripts.json(),
                 QByteArray(
                     "[{\"amount_cents\":500,\"name\":\"Two\\nlines\"},{\"amount_cents\":123400,\"name\":\"B\"}]"));
        QCOMPARE(people.text(), u"Name          Amount\n"
                                "Two lines      $5.00\n"
                                "B          $1,234.00\n"_s);
    }

    void anEmptyListingIsAnArrayAndASentence() {
        const Listing scripts(true, {{"name", u"Name"_s}});
        QCOMPARE(scripts.json(), QByteArray("[]"));
        const Listing people(false, {{"name", u"Name"_s}});
        QVERIFY(!people.text().trimmed().isEmpty());
    }
};

QTEST_APPLESS_MAIN(AnswersTest)
#include "answers_test.moc"
