// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace domain;
using namespace store;
using namespace support;

namespace {

ImportRow good(const QString &label = QStringLiteral("Main"), int line = 2) {
    return {.line = line,
            .accountName = QStringLiteral("New Shop"),
            .accountEmail = QStringLiteral("new@shop.example"),
            .supplier = QStringLiteral("Castellan Paper"),
            .channel = QStringLiteral("EDI"),
            .label = label,
            .plan = QStringLiteral("Basic"),
            .anchorOn = *Day::fromIso(u"2025-11-30")};
}

/// Says stop from the first report on.
class Impatient final : public Progress {
public:
    void report(qint64, qint64) override {}

    bool isCancelled() const override { return true; }
};

} // namespace

Q_DECLARE_METATYPE(ImportRow)

/// A company's spreadsheet comes in whole or not at all.
class ImportTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void init() { m_desk = std::make_unique<Desk>(backend(), "2026-01-31"); }

    void cleanup() { m_desk.reset(); }

    void aRowBecomesAnIntegration() {
        ImportRow row = good();
        row.monthlyFee = Money(33'00);
        row.service = Service::Frozen;
        row.cancelPending = true;
        const ImportCounts counts = import({row});
        QCOMPARE(counts.accounts, 1);
        QCOMPARE(counts.integrations, 1);
        const Integration integration = must(m_desk->details().integration({1}));
        QCOMPARE(integration.label, QStringLiteral("Main"));
        QCOMPARE(integration.supplier, QStringLiteral("Castellan Paper"));
        QCOMPARE(integration.channel, QStringLiteral("EDI"));
        QCOMPARE(integration.negotiatedFee, Money(33'00));
        QCOMPARE(integration.service, Service::Frozen);
        //   anchor 30 Nov     30 Dec     30 Jan  today 31 Jan     28 Feb
        //   |-----------------|----------|-------x----------------|
        QCOMPARE(integration.nextBillingOn.iso(), QStringLiteral("2026-02-28"));
        QCOMPARE(integration.cancelOn, integration.nextBillingOn);
        QCOMPARE(m_desk->look("SELECT id FROM invoice"), QStringList()); // no invoice is issued
        QCOMPARE(m_desk->look("SELECT command, code FROM audit_entry WHERE command = 'import'"),
                 QStringList{QStringLiteral("import|done")});
        QCOMPARE(m_desk->findings(), QStringList());
    }

    void firstBillingDateIsTheFirstAfterToday_data() {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("next");
        QTest::newRow("opened years ago on the 31st") << "2023-03-31"
                                                      << "2026-02-28";
        QTest::newRow("opened on the 31st, a month ago: today's date is passed") << "2025-12-31"
                                                                                 << "2026-02-28";
        QTest::newRow("opened today") << "2026-01-31"
                                      << "2026-02-28";
        QTest::newRow("opened on the 1st: tomorrow") << "2024-07-01"
                                                     << "2026-02-01";
        QTest::newRow("opened on 29 February") << "2024-02-29"
                                               << "2026-02-28";
    }

    void firstBillingDateIsTheFirstAfterToday() {
        QFETCH(QString, anchor);
        QFETCH(QString, next);
        ImportRow row = good();
        row.anchorOn = *Day::fromIso(anchor);
        row.nextBillingOn = Day::fromIso(next); // said in the file too
        import({row});
        QCOMPARE(must(m_desk->details().integration({1})).nextBillingOn.iso(), next);
        QCOMPARE(m_desk->findings(), QStringList());
        m_desk->setToday("2026-03-31");
        m_desk->run();
        QCOMPARE(m_desk->findings(), QStringList());
    }

    void rowsOfOneNameAndEmailAreOneAccount() {
        const AccountId known = must(m_desk->commands().addAccount(
            {.name = QStringLiteral("New Shop"), .email = QStringLiteral("new@shop.example")}));
        ImportRow otherCase = good();
        otherCase.accountName = QStringLiteral("NEW SHOP");
        ImportRow otherEmail = good();
        otherEmail.accountEmail = QStringLiteral("old@shop.example");
        const ImportCounts counts =
            import({good(), otherCase, good(QStringLiteral("Second")), otherEmail, good(QStringLiteral("Third"))});
        QCOMPARE(counts.accounts, 2);
        QCOMPARE(m_desk->look("SELECT label FROM integration WHERE account_id = " + QByteArray::number(known.value)),
                 (QStringList{QStringLiteral("Main"), QStringLiteral("Second"), QStringLiteral("Third")}));
        QCOMPARE(m_desk->look("SELECT id FROM account").size(), 3);
    }

    void aDryRunWritesNothing() {
        NoProgress progress;
        const ImportCounts counts = must(m_desk->upkeep().importRows({good()}, true, progress));
        QCOMPARE(counts.accounts, 1);
        QCOMPARE(counts.integrations, 1);
        QCOMPARE(m_desk->look("SELECT id FROM account UNION ALL SELECT id FROM supplier"), QStringList());
        QCOMPARE(m_desk->look("SELECT id FROM audit_entry WHERE command = 'import'"), QStringList());
    }

    void aBadRowKeepsAllOut_data() {
        QTest::addColumn<ImportRow>("bad");
        QTest::addColumn<QString>("column");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *sentence, auto change, const char *column, Reason reason) {
            ImportRow bad = good(QStringLiteral("Bad"), 3);
            change(bad);
            QTest::newRow(sentence) << bad << QString::fromLatin1(column) << reason;
        };
        row(
            "an unknown plan", [](ImportRow &r) { r.plan = QStringLiteral("Gold"); }, "plan", Reason::NoSuchPlan);
        row(
            "a plan in another case", [](ImportRow &r) { r.plan = QStringLiteral("basic"); }, "plan",
            Reason::NoSuchPlan);
        row(
            "an anchor after today", [](ImportRow &r) { r.anchorOn = *Day::fromIso(u"2026-02-01"); }, "anchor_on",
            Reason::AnchorAfterToday);
        row(
            "an anchor before the calendar", [](ImportRow &r) { r.anchorOn = *Day::fromIso(u"1999-12-31"); },
            "anchor_on", Reason::OutsideCalendar);
        row(
            "a billing date that has passed", [](ImportRow &r) { r.nextBillingOn = Day::fromIso(u"2026-01-30"); },
            "next_billing_on", Reason::NotNextBillingDate);
        row(
            "the second billing date to come", [](ImportRow &r) { r.nextBillingOn = Day::fromIso(u"2026-03-30"); },
            "next_billing_on", Reason::NotNextBillingDate);
        row(
            "a billing date off the anchor", [](ImportRow &r) { r.nextBillingOn = Day::fromIso(u"2026-02-27"); },
            "next_billing_on", Reason::NotNextBillingDate);
        row(
            "a fee beyond bounds", [](ImportRow &r) { r.monthlyFee = Money(Money::kLargestFeeCents + 1); },
            "monthly_fee", Reason::MalformedAmount);
        row(
            "an empty label", [](ImportRow &r) { r.label.clear(); }, "label", Reason::EmptyText);
        row(
            "an over-long supplier", [](ImportRow &r) { r.supplier = QString(201, u'x'); }, "supplier",
            Reason::TextTooLong);
        row(
            "the same row again", [](ImportRow &r) { r.label = QStringLiteral("Main"); }, "", Reason::DuplicateRow);
    }

    void aBadRowKeepsAllOut() {
        QFETCH(ImportRow, bad);
        QFETCH(QString, column);
        QFETCH(Reason, reason);
        NoProgress progress;
        for (const bool dry : {true, false}) {
            const Result<ImportCounts> refused =
                m_desk->upkeep().importRows({good(), bad, good(QStringLiteral("Third"), 4)}, dry, progress);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::ImportRejected);
            QCOMPARE(refused.error().facts.rows.size(), std::size_t(1));
            const BadRow &found = refused.error().facts.rows.front();
            QCOMPARE(found.line, 3);
            QCOMPARE(found.column, column);
            QCOMPARE(found.reason, reason);
        }
        QCOMPARE(m_desk->look("SELECT id FROM account UNION ALL SELECT id FROM supplier"), QStringList());
        QCOMPARE(m_desk->look("SELECT command, code FROM audit_entry WHERE command = 'import'"),
                 QStringList{QStringLiteral("import|invalid")});
    }

    void everyBadRowIsNamed() {
        std::vector<ImportRow> rows;
        for (int line = 2; line < 52; ++line) {
            rows.push_back(good(QString::number(line), line));
            if (line % 5 == 0)
                rows.back().plan = QStringLiteral("Gold");
        }
        NoProgress progress;
        const Result<ImportCounts> refused = m_desk->upkeep().importRows(rows, false, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().facts.rows.size(), std::size_t(10));
        QCOMPARE(refused.error().facts.rows.back().line, 50);
    }

    void stoppingLeavesNothing() {
        std::vector<ImportRow> rows;
        for (int line = 2; line < 2000; ++line)
            rows.push_back(good(QString::number(line), line));
        Impatient progress;
        const Result<ImportCounts> stopped = m_desk->upkeep().importRows(rows, false, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_desk->look("SELECT id FROM account UNION ALL SELECT id FROM integration"), QStringList());
    }

    void namesWithOtherMeaningsComeThrough() {
        ImportRow row = good(QStringLiteral("'; DROP TABLE account; --"));
        row.accountName = QStringLiteral("O’Rourke \"&\" %1 _ Söhne 丸山");
        import({row});
        QCOMPARE(m_desk->look("SELECT label FROM integration"), QStringList{row.label});
        QCOMPARE(m_desk->look("SELECT name FROM account"), QStringList{row.accountName});
    }

private:
    ImportCounts import(const std::vector<ImportRow> &rows) {
        NoProgress progress;
        return must(m_desk->upkeep().importRows(rows, false, progress));
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
