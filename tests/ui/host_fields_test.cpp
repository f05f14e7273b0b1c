// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/encryption.h"
#include "ui/connections/host_fields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Encryption;
using ui::HostFields;

namespace {

QString told(const std::optional<std::vector<store::ServerUrl::Host>> &hosts) {
    if (!hosts)
        return u"no hosts"_s;
    QStringList words;
    for (const store::ServerUrl::Host &host : *hosts)
        words += host.name + u'|' + host.port;
    return words.join(u' ');
}

} // namespace

/// Servers as people type them, and how safe the way to them is.
class HostFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedIsRead_data();
    void whatIsTypedIsRead();
    void whatWasReadIsShownAsTyped_data();
    void whatWasReadIsShownAsTyped();
    void theStrongestEncryptionIsSuggestedForOthers();
    void weakEncryptionIsCalledSo_data();
    void weakEncryptionIsCalledSo();
};

void HostFieldsTest::whatIsTypedIsRead_data() {
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const char *hosts, const char *port, const char *read) {
        QTest::newRow(name) << QString::fromLatin1(hosts) << QString::fromLatin1(port) << QString::fromLatin1(read);
    };
    row("nothing", "", "", "");
    row("a port alone", "", "5433", "|5433");
    row("a name", "db.example.com", "", "db.example.com|");
    row("a name and a port", "db.example.com", "5433", "db.example.com|5433");
    row("a name with its port", "db.example.com:5434", "", "db.example.com|5434");
    row("its own port goes before", "a:5434, b", "5433", "a|5434 b|5433");
    row("several names", "a,b , c", "", "a| b| c|");
    row("an address of version 6", "2001:db8::7", "5433", "2001:db8::7|5433");
    row("an address of version 6 with its port", "[2001:db8::7]:5434", "", "2001:db8::7|5434");
    row("an address of version 6 in brackets", "[::1]", "5433", "::1|5433");
    row("a folder of sockets", "/var/run/postgresql", "5433", "/var/run/postgresql|5433");
    row("a port in letters", "a", "http", "no hosts");
    row("port zero", "a", "0", "no hosts");
    row("a port beyond all ports", "a:65536", "", "no hosts");
    row("a port with a sign", "a", "+5", "no hosts");
    row("nothing between commas", "a,,b", "", "no hosts");
    row("two words", "a b", "", "no hosts");
    row("a bracket that is never closed", "[::1", "", "no hosts");
    row("nothing in brackets", "[]", "", "no hosts");
    row("a port without a name", ":5432", "", "no hosts");
    row("a colon at the end", "a:", "", "no hosts");
}

void HostFieldsTest::whatIsTypedIsRead() {
    QFETCH(QString, hosts);
    QFETCH(QString, port);
    QTEST(told(HostFields{.hosts = hosts, .port = port}.read()), "read");
}

void HostFieldsTest::whatWasReadIsShownAsTyped_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("port");
    QTest::newRow("one host") << u"postgresql://a:5433/x"_s << u"a"_s << u"5433"_s;
    QTest::newRow("the same port for all") << u"postgresql://a:5433,b:5433/x"_s << u"a, b"_s << u"5433"_s;
    QTest::newRow("a port of its own") << u"postgresql://a:5433,b/x"_s << u"a:5433, b"_s << QString();
    QTest::newRow("an address of version 6") << u"postgresql://[::1]:5433,b/x"_s << u"[::1]:5433, b"_s << QString();
    QTest::newRow("no host") << u"postgresql:///x"_s << QString() << QString();
}

void HostFieldsTest::whatWasReadIsShownAsTyped() {
    QFETCH(QString, url);
    const auto server = store::ServerUrl::parse(url);
    QVERIFY(server);
    const HostFields fields = HostFields::of(server->hosts);
    QTEST(fields.hosts, "hosts");
    QTEST(fields.port, "port");
    QCOMPARE(told(fields.read()), told(server->hosts));
}

void HostFieldsTest::theStrongestEncryptionIsSuggestedForOthers() {
    QCOMPARE(Encryption::suggested(false), u"verify-full"_s);
    QCOMPARE(Encryption::suggested(true), Encryption::unsaid());
    QCOMPARE(Encryption::modes().first(), u"verify-full"_s);
}

void HostFieldsTest::weakEncryptionIsCalledSo_data() {
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("weak");
    QTest::newRow("a server that is checked") << u"verify-full"_s << false;
    QTest::newRow("an authority that is checked") << u"verify-ca"_s << false;
    QTest::newRow("a server that isn't checked") << u"require"_s << true;
    QTest::newRow("encryption if possible") << u"prefer"_s << true;
    QTest::newRow("encryption if it must be") << u"allow"_s << true;
    QTest::newRow("no encryption") << u"disable"_s << true;
}

void HostFieldsTest::weakEncryptionIsCalledSo() {
    QFETCH(QString, mode);
    QTEST(Encryption::isWeak(mode, false), "weak");
    QVERIFY(!Encryption::isWeak(mode, true));
    QVERIFY(!Encryption::meaning(mode, false).isEmpty());
    QVERIFY(!Encryption::name(mode).isEmpty());
}

QTEST_GUILESS_MAIN(HostFieldsTest)
#include "host_fields_test.moc"
