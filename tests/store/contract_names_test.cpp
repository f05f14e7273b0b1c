// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

#include <QtTest>

using namespace domain;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

/// The two kinds of names, by the same words.
struct Kind {
    const char *name;
    const char *column; ///< of the audit
    Reason missing;
    store::Result<void> (*rename)(store::Catalogue &catalogue, const QString &name, const QString &newName);
};

template <auto rename>
store::Result<void> renamed(store::Catalogue &catalogue, const QString &name, const QString &newName) {
    const auto entry = (catalogue.*rename)(name, newName);
    return entry ? store::Result<void>() : entry.error();
}

constexpr std::array kKinds{
    Kind{"supplier", "supplier_id", Reason::NoSuchSupplier, renamed<&store::Catalogue::renameSupplier>},
    Kind{"channel", "sales_channel_id", Reason::NoSuchChannel, renamed<&store::Catalogue::renameChannel>},
};

/// `Northern Parts → Web shop`, a line each.
QStringList endsOf(const Invoice &invoice) {
    QStringList ends;
    for (const InvoiceLine &line : invoice.lines)
        ends.append(line.supplier + u" → "_s + line.channel);
    return ends;
}

} // namespace

/// Suppliers and sales channels get other names: only the future bears them (R12).
class ContractNamesTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { addBackendRows(); }

    void fromNowOnItIsCalledSo() {
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.supplier = u"Acme"_s;
        request.channel = u"Shop"_s;
        const IntegrationId id = desk.open(request);
        QCOMPARE(must(desk.catalogue().renameSupplier(u"Acme"_s, u"acme ltd"_s)),
                 (store::SupplierEntry{{1}, u"acme ltd"_s}));
        must(desk.catalogue().renameChannel(u"Shop"_s, u"Webshop"_s));

        QCOMPARE(desk.integration(id).supplier, u"acme ltd"_s);
        QCOMPARE(desk.integration(id).channel, u"Webshop"_s);
        QCOMPARE(must(desk.catalogue().suppliers()), (std::vector{store::SupplierEntry{{1}, u"acme ltd"_s}}));
        QCOMPARE(must(desk.catalogue().channels()), (std::vector{store::ChannelEntry{{1}, u"Webshop"_s}}));
        // Another one is opened by the new name, and the old one is nobody's.
        request.supplier = u"acme ltd"_s;
        request.request = QUuid::createUuid();
        QCOMPARE(desk.integration(desk.open(request)).supplierId, SupplierId{1});
        request.supplier = u"Acme"_s;
        request.request = QUuid::createUuid();
        QCOMPARE(desk.integration(desk.open(request)).supplierId, SupplierId{2});
        QCOMPARE(must(desk.catalogue().suppliers()),
                 (std::vector{store::SupplierEntry{{2}, u"Acme"_s}, store::SupplierEntry{{1}, u"acme ltd"_s}}));
    }

    //   open 31 Jan    rename both    D1 28 Feb      rename the supplier    D2 31 Mar
    //   Acme → Shop                   Bert → Store                          Carl → Store
    void r12_linesThatAreWrittenKeepTheOldName() {
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.supplier = u"Acme, connectivity"_s; // as a line goes on behind the names
        request.channel = u"Shop → Street"_s;       // as it parts them
        desk.open(request);
        must(desk.catalogue().renameSupplier(u"Acme, connectivity"_s, u"Bert"_s));
        const QString first = u"2026-000001"_s;
        const QString asOpened = u"Acme, connectivity → Shop → Street"_s;
        QCOMPARE(endsOf(must(desk.details().invoice(first))), QStringList(2, asOpened));
        QCOMPARE(must(desk.details().invoice(first)).lines[0].supplier, u"Acme, connectivity"_s);
        must(desk.catalogue().renameChannel(u"Shop → Street"_s, u"Store"_s));
        desk.setToday("2026-02-28");
        desk.run();
        must(desk.catalogue().renameSupplier(u"Bert"_s, u"Carl"_s));
        desk.setToday("2026-03-31");
        desk.run();

        QCOMPARE(endsOf(must(desk.details().invoice(first))), QStringList(2, asOpened));
        QCOMPARE(must(desk.details().invoice(first)).lines[0].supplier, u"Acme, connectivity"_s);
        QCOMPARE(must(desk.details().invoice(first)).lines[1].description,
                 u"Acme, connectivity → Shop → Street, connectivity 2026-01-31 to 2026-02-28"_s);
        QCOMPARE(endsOf(must(desk.details().invoice(u"2026-000002"_s))), QStringList(u"Bert → Store"_s));
        QCOMPARE(endsOf(must(desk.details().invoice(u"2026-000003"_s))), QStringList(u"Carl → Store"_s));
        QStringList listed;
        for (const store::InvoiceLineRow &row : must(desk.lists().invoiceLines({}, {.offset = 0, .count = 10})))
            listed.append(row.line.supplier + u" → "_s + row.line.channel);
        listed.sort();
        QCOMPARE(listed, (QStringList{asOpened, asOpened, u"Bert → Store"_s, u"Carl → Store"_s}));
        QCOMPARE(desk.findings(), QStringList());
    }

    /// A line is examined however often its ends were renamed: only the name that was theirs is taken on trust.
    void verifyFindsWhatIsWrongAroundAnOldName_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("renamed"); ///< s, c
        QTest::newRow("another channel") << u"Old → Elsewhere, setup"_s << QByteArray("s");
        QTest::newRow("another supplier") << u"Elsewhere → Old, setup"_s << QByteArray("c");
        QTest::newRow("another kind") << u"Old → Old, frozen"_s << QByteArray("sc");
        QTest::newRow("one end") << u"Old, setup"_s << QByteArray("sc");
        QTest::newRow("a label") << u"Label"_s << QByteArray("sc");
        QTest::newRow("no supplier") << u" → Shop, setup"_s << QByteArray("s");
        QTest::newRow("no channel") << u"Acme → , setup"_s << QByteArray("c");
        QTest::newRow("none was renamed") << u"Acme → Acme → Shop, setup"_s << QByteArray();
    }

    void verifyFindsWhatIsWrongAroundAnOldName() {
        QFETCH(QString, text);
        QFETCH(QByteArray, renamed);
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.supplier = renamed.contains('s') ? u"Old"_s : u"Acme"_s;
        request.channel = renamed.contains('c') ? u"Old"_s : u"Shop"_s;
        desk.open(request);
        if (renamed.contains('s'))
            must(desk.catalogue().renameSupplier(u"Old"_s, u"Acme"_s));
        if (renamed.contains('c'))
            must(desk.catalogue().renameChannel(u"Old"_s, u"Shop"_s));
        QCOMPARE(desk.findings(), QStringList());
        desk.tamper("UPDATE invoice_line SET description = '" + text.toUtf8() + "' WHERE position = 1");
        QCOMPARE(desk.findings(), QStringList(u"line-text 2026-000001/1"_s));
    }

    void whatCannotBeANameIsRefused_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("reason"); ///< -1: the kind's own
        QTest::addColumn<QString>("audited");
        for (int kind = 0; kind < int(kKinds.size()); ++kind) {
            const auto row = [kind](const char *what, const QString &from, const QString &to, int reason,
                                    const QString &audited) {
                QTest::addRow("%s: %s", kKinds[std::size_t(kind)].name, what)
                    << kind << from << to << reason << audited;
            };
            row("none is called so", u"Nobody"_s, u"Other"_s, -1, u"not_found|"_s);
            row("none is called nothing", {}, u"Other"_s, -1, u"not_found|"_s);
            row("the name is another's", u"First"_s, u"Second"_s, int(Reason::DuplicateName), u"invalid|1"_s);
            row("it is called so already", u"First"_s, u"First"_s, int(Reason::NothingToChange), u"invalid|1"_s);
            row("empty", u"First"_s, {}, int(Reason::EmptyText), u"invalid|"_s);
            row("blanks", u"First"_s, u"  "_s, int(Reason::EmptyText), u"invalid|"_s);
            row("a tab at its end", u"First"_s, u"Other\t"_s, int(Reason::BadCharacter), u"invalid|"_s);
            row("a line break at its beginning", u"First"_s, u"\nOther"_s, int(Reason::BadCharacter), u"invalid|"_s);
            row("201 characters", u"First"_s, QString(201, u'x'), int(Reason::TextTooLong), u"invalid|"_s);
        }
    }

    void whatCannotBeANameIsRefused() {
        QFETCH(int, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, reason);
        QFETCH(QString, audited);
        const Kind &named = kKinds[std::size_t(kind)];
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        for (const QString &name : {u"First"_s, u"Second"_s}) {
            request.supplier = name;
            request.channel = name;
            request.request = QUuid::createUuid();
            desk.open(request);
        }
        const QStringList before = desk.everything();
        const auto refused = named.rename(desk.catalogue(), from, to);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason < 0 ? named.missing : Reason(reason));
        if (refused.error().reason == Reason::DuplicateName)
            QCOMPARE(refused.error().facts.text, u"Second"_s);
        if (refused.error().code == ErrorCode::Invalid && reason != int(Reason::NothingToChange))
            QCOMPARE(refused.error().facts.field, QString::fromLatin1(named.name));
        QCOMPARE(desk.everything(), before);
        QCOMPARE(desk.look(QByteArray("SELECT code, ") + named.column + " FROM audit_entry WHERE command = 'rename-"
                           + named.name + "'"),
                 QStringList(audited));
    }

    void whatCanBeANameIsTaken_data() {
        QTest::addColumn<QString>("to");
        QTest::newRow("another case") << u"ACME"_s;
        QTest::newRow("200 characters, each of two units") << u"𝄞"_s.repeated(200);
        QTest::newRow("a tab within") << u"A\tB"_s;
        QTest::newRow("quotes and percent signs") << u"100% \"O'Neil\""_s;
        QTest::newRow("from right to left") << u"مورد"_s;
    }

    void whatCanBeANameIsTaken() {
        QFETCH(QString, to);
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.supplier = u"Acme"_s;
        request.channel = u"Acme"_s;
        desk.open(request);
        must(desk.catalogue().renameSupplier(u"Acme"_s, to));
        must(desk.catalogue().renameChannel(u"Acme"_s, to));
        QCOMPARE(must(desk.catalogue().suppliers())[0].name, to);
        QCOMPARE(must(desk.catalogue().channels())[0].name, to);
        QCOMPARE(desk.findings(), QStringList());
    }

    void twoChangeTheirNamesByAThird() {
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        for (const QString &name : {u"First"_s, u"Second"_s}) {
            request.supplier = name;
            request.request = QUuid::createUuid();
            desk.open(request);
        }
        must(desk.catalogue().renameSupplier(u"First"_s, u"Third"_s));
        must(desk.catalogue().renameSupplier(u"Second"_s, u"First"_s));
        must(desk.catalogue().renameSupplier(u"Third"_s, u"Second"_s));
        QCOMPARE(must(desk.catalogue().suppliers()),
                 (std::vector{store::SupplierEntry{{2}, u"First"_s}, store::SupplierEntry{{1}, u"Second"_s}}));
        QCOMPARE(endsOf(must(desk.details().invoice(u"2026-000001"_s)))[0].section(u" → "_s, 0, 0), u"First"_s);
        QCOMPARE(desk.findings(), QStringList());
    }

    /// R20: whose name it is, and never a name.
    void r20_theAuditKnowsWhoseNameItIs() {
        Desk desk(backend(), "2026-01-31");
        store::OpenRequest request = desk.opening(desk.addAccount());
        request.supplier = u"canary-before"_s;
        request.channel = u"canary-before"_s;
        desk.open(request);
        must(desk.catalogue().renameSupplier(u"canary-before"_s, u"canary-after"_s));
        must(desk.catalogue().renameChannel(u"canary-before"_s, u"canary-after"_s));
        QCOMPARE(desk.look("SELECT command, code, supplier_id, sales_channel_id, amount_cents, plan_id FROM audit_entry"
                           " WHERE command LIKE 'rename%' ORDER BY id"),
                 (QStringList{u"rename-supplier|done|1|||"_s, u"rename-channel|done||1||"_s}));
        QCOMPARE(desk.look("SELECT * FROM audit_entry").filter(u"canary"_s), QStringList());
    }
};

QTEST_APPLESS_MAIN(ContractNamesTest)
#include "contract_names_test.moc"
