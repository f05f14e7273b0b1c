// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/exports.h"
#include "tests/reports/streams_of_rows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace reports;
using domain::Day;
using domain::Money;

namespace {

class CancelledProgress final : public store::Progress {
public:
    void report(qint64, qint64) override {}

    bool isCancelled() const override { return true; }
};

domain::Invoice someInvoice() {
    return {.id = {1},
            .number = QStringLiteral("2026-000001"),
            .account = {7},
            .accountName = QStringLiteral("=Shop, \"Ltd\""),
            .kind = domain::InvoiceKind::Renewal,
            .issuedOn = Day::clamped(2026, 1, 31),
            .recordedAt = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC),
            .total = Money(58'00),
            .run = {},
            .lines = {}};
}

store::InvoiceLineRow someLine(domain::LineKind kind) {
    store::InvoiceLineRow row;
    row.number = QStringLiteral("2026-000001");
    row.issuedOn = Day::clamped(2026, 1, 31);
    row.account = {7};
    row.accountName = QStringLiteral("Shop");
    row.line.integration = {42};
    row.line.kind = kind;
    row.line.amount = Money(9'00);
    row.line.description = QStringLiteral("Acme → EDI, frozen");
    if (kind != domain::LineKind::Setup) {
        row.line.periodStart = Day::clamped(2026, 1, 31);
        row.line.periodEnd = Day::clamped(2026, 2, 28);
    }
    return row;
}

} // namespace

class ExportsTest : public QObject {
    Q_OBJECT

private:
    QByteArray content() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeOld() const {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("old"), 3);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    store::NoProgress m_unwatched;

private slots:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("out.csv"));
    }

    void invoicesHaveTheColumnsOfTheContract() {
        StreamsOfRows streams;
        streams.invoiceRows = {someInvoice()};
        const auto totals = exportInvoices(streams, {}, {.path = m_path}, m_unwatched);
        QVERIFY(totals.isOk());
        QCOMPARE(totals->rows, 1);
        QCOMPARE(totals->amount, Money(58'00));
        QCOMPARE(content(), QByteArray("invoice_number,kind,issued_on,recorded_at,account_id,account_name,total\r\n"
                                       "2026-000001,renewal,2026-01-31,2026-02-01T08:00:00Z,7,\"'=Shop, "
                                       "\"\"Ltd\"\"\",58.00\r\n"));
    }

    void linesHaveTheColumnsOfTheContract() {
        StreamsOfRows streams;
        streams.lineRows = {someLine(domain::LineKind::Frozen), someLine(domain::LineKind::Setup)};
        const ExportTarget target{.path = m_path, .currency = QStringLiteral("EUR")};
        const auto totals = exportInvoiceLines(streams, {}, target, m_unwatched);
        QVERIFY(totals.isOk());
        QCOMPARE(totals->amount, Money(18'00));
        QCOMPARE(content(),
                 QByteArray("invoice_number,kind,issued_on,account_id,account_name,integration_id,line_kind,"
                            "description,period_start,period_end,amount,currency\r\n"
                            "2026-000001,renewal,2026-01-31,7,Shop,42,frozen,Acme → EDI, frozen")
                         .replace("Acme → EDI, frozen", "\"Acme → EDI, frozen\"")
                     + ",2026-01-31,2026-02-28,9.00,EUR\r\n"
                       "2026-000001,renewal,2026-01-31,7,Shop,42,setup,\"Acme → EDI, frozen\",,,9.00,EUR\r\n");
    }

    void upcomingTellsARemovalAndAMissingPrice() {
        StreamsOfRows streams;
        store::UpcomingRow removal{.dueOn = Day::clamped(2026, 3, 1),
                                   .account = domain::AccountId{7},
                                   .accountName = QStringLiteral("Shop"),
                                   .integration = domain::IntegrationId{42},
                                   .label = QStringLiteral("Main"),
                                   .kind = domain::ChargeKind::Removal};
        store::UpcomingRow unpriced = removal;
        unpriced.kind = domain::ChargeKind::Connectivity;
        unpriced.unpricedCount = 1;
        streams.upcomingRows = {removal, unpriced};
        QVERIFY(exportUpcoming(streams, {}, {.path = m_path}, m_unwatched).isOk());
        QCOMPARE(content(), QByteArray("due_on,account_id,account_name,integration_id,label,kind,amount,currency\r\n"
                                       "2026-03-01,7,Shop,42,Main,removal,0.00,USD\r\n"
                                       "2026-03-01,7,Shop,42,Main,connectivity,,USD\r\n"));
    }

    void anExistingFileIsReplacedWhole() {
        writeOld();
        StreamsOfRows streams;
        QVERIFY(exportInvoices(streams, {}, {.path = m_path}, m_unwatched).isOk());
        QVERIFY(content().startsWith("invoice_number"));
    }

    void theOldFileSurvivesWhatGoesWrong_data() {
        QTest::addColumn<bool>("cancelled");
        QTest::addColumn<int>("format");
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::ExcelCsv, ExportFormat::Workbook}) {
            QTest::addRow("cancelled, %s", exportFormatCode(format).data()) << true << int(format);
            QTest::addRow("the database fails, %s", exportFormatCode(format).data()) << false << int(format);
        }
    }

    void theOldFileSurvivesWhatGoesWrong() {
        QFETCH(bool, cancelled);
        QFETCH(int, format);
        writeOld();
        StreamsOfRows streams;
        streams.lineRows = {someLine(domain::LineKind::Frozen)};
        streams.times = 5000;
        streams.breaksOff = !cancelled;
        CancelledProgress stopped;
        store::Progress &progress = cancelled ? static_cast<store::Progress &>(stopped) : m_unwatched;
        const ExportTarget target{.path = m_path, .format = ExportFormat(format)};
        const auto totals = exportInvoiceLines(streams, {}, target, progress);
        QVERIFY(!totals);
        QCOMPARE(totals.error().reason, cancelled ? domain::Reason::Cancelled : domain::Reason::StoreFailed);
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("out.csv")});
    }

    void aFullDiskIsToldAsSuch() {
        StreamsOfRows streams;
        streams.lineRows = {someLine(domain::LineKind::Frozen)};
        streams.times = 5000;
        const auto totals = exportInvoiceLines(streams, {}, {.path = QStringLiteral("/dev/full")}, m_unwatched);
        QVERIFY(!totals);
        QCOMPARE(totals.error().reason, domain::Reason::DiskFull);
        QVERIFY(QFileInfo::exists(QStringLiteral("/dev/full"))); // no plain file stands in a device's place
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void whatCannotBeWrittenIsToldWithItsPath_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("a missing folder") << "no/such/out.csv";
        QTest::newRow("a folder") << ".";
    }

    void whatCannotBeWrittenIsToldWithItsPath() {
        QFETCH(QString, name);
        StreamsOfRows streams;
        const QString path = m_folder->filePath(name);
        const auto totals = exportInvoices(streams, {}, {.path = path}, m_unwatched);
        QVERIFY(!totals);
        QCOMPARE(totals.error().reason, domain::Reason::FileUnwritable);
        QCOMPARE(totals.error().facts.path, path);
    }

    void everyFormatIsKnownByItsCode() {
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::ExcelCsv, ExportFormat::Workbook})
            QCOMPARE(exportFormatFromCode(QString(exportFormatCode(format))), format);
        QVERIFY(!exportFormatFromCode(u"pdf"));
    }
};

QTEST_APPLESS_MAIN(ExportsTest)
#include "exports_test.moc"
