// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection_url.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using store::ConnectionUrl;
using store::ServerUrl;

namespace {

using Options = std::map<QString, QString>;

/// What libpq makes of a URL; nothing when it refuses it. Ports are written once for each host.
std::optional<Options> asLibpqReads(const QString &url) {
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> parsed(
        PQconninfoParse(url.toUtf8().constData(), nullptr), PQconninfoFree);
    if (!parsed)
        return std::nullopt;
    Options options;
    for (const PQconninfoOption *each = parsed.get(); each->keyword; ++each) {
        if (each->val)
            options[QString::fromUtf8(each->keyword)] = QString::fromUtf8(each->val);
    }
    QString &port = options[u"port"_s];
    const qsizetype hosts = options[u"host"_s].split(u',').size();
    if (!port.contains(u',') && !port.isEmpty())
        port = QStringList(hosts, port).join(u',');
    if (port == QString(hosts - 1, u','))
        port.clear();
    // Given empty and not given mean the same to whoever connects.
    std::erase_if(options, [](const auto &each) { return each.second.isEmpty(); });
    return options;
}

/// Which parameters there are is libpq's business alone.
bool isKnownToLibpq(const ServerUrl::Parameter &parameter) {
    static const QStringList kNames = [] {
        QStringList names;
        const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> all(PQconndefaults(), PQconninfoFree);
        for (const PQconninfoOption *option = all.get(); option->keyword; ++option)
            names += QLatin1String(option->keyword);
        return names;
    }();
    return kNames.contains(parameter.name);
}

/// The whole of @p url by what we wrote, passwords added as the adapter does.
std::optional<Options> rewritten(const ServerUrl &url) {
    std::optional<Options> options = asLibpqReads(url.text());
    if (options && !url.password.isEmpty())
        options->emplace(u"password"_s, url.password);
    if (options && !url.keyPassword.isEmpty())
        options->emplace(u"sslpassword"_s, url.keyPassword);
    return options;
}

QString told(const std::optional<Options> &options) {
    if (!options)
        return u"refused"_s;
    QStringList words;
    for (const auto &[name, value] : *options)
        words += name + u'=' + value;
    return words.join(u' ');
}

QString told(const ServerUrl &url) {
    QStringList words;
    for (const ServerUrl::Host &host : url.hosts)
        words += u"host=%1 port=%2"_s.arg(host.name, host.port);
    words += u"user=%1 database=%2 password=%3"_s.arg(url.user, url.database, url.password);
    for (const ServerUrl::Parameter &each : url.parameters)
        words += each.name + u'=' + each.value;
    return words.join(u' ');
}

} // namespace

/// The names of databases: what we read in a URL is what libpq reads, and no password is ever shown.
class ConnectionUrlTest : public QObject {
    Q_OBJECT

private slots:
    void aUrlFallsIntoParts_data();
    void aUrlFallsIntoParts();
    void libpqReadsTheSame_data();
    void libpqReadsTheSame();
    void randomUrlsAreReadAsLibpqReadsThem();
    void randomPartsComeBackWhole();
    void whatIsNoUrlIsRefused_data();
    void whatIsNoUrlIsRefused();
    void noPasswordIsShown_data();
    void noPasswordIsShown();
    void peopleSeeWhereItLeads_data();
    void peopleSeeWhereItLeads();
    void aParameterIsSetOnceAndTakenOut();
    void thisMachineIsToldFromOthers_data();
    void thisMachineIsToldFromOthers();
    void aFileComesBackByItsUrl_data();
    void aFileComesBackByItsUrl();
};

void ConnectionUrlTest::aUrlFallsIntoParts_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, const QString &url, const QString &parts) {
        QTest::newRow(name) << url << parts;
    };
    row("nothing is given", u"postgresql://"_s, u"user= database= password="_s);
    row("everything is given", u"postgresql://ada:pw@db.example.com:5433/renewdesk?sslmode=verify-full"_s,
        u"host=db.example.com port=5433 user=ada database=renewdesk password=pw sslmode=verify-full"_s);
    row("the short scheme", u"postgres://db/x"_s, u"host=db port= user= database=x password="_s);
    row("several hosts with and without ports", u"postgresql://a:1,b,c:3/x"_s,
        u"host=a port=1 host=b port= host=c port=3 user= database=x password="_s);
    row("an address of version 6", u"postgresql://[2001:db8::1]:5433,[::1]/x"_s,
        u"host=2001:db8::1 port=5433 host=::1 port= user= database=x password="_s);
    row("a folder of sockets in the host's place", u"postgresql://%2Fvar%2Frun%2Fpostgresql/x"_s,
        u"host=/var/run/postgresql port= user= database=x password="_s);
    row("a folder of sockets as a parameter", u"postgresql:///x?host=/var/run/postgresql&port=5434"_s,
        u"host=/var/run/postgresql port=5434 user= database=x password="_s);
    row("one port for all hosts", u"postgresql:///x?host=a,b&port=5434"_s,
        u"host=a port=5434 host=b port=5434 user= database=x password="_s);
    row("a parameter goes before what stands in its place", u"postgresql://u@h/x?user=other&dbname=y&host=z"_s,
        u"host=z port= user=other database=y password="_s);
    row("signs that mean something are written by their number",
        u"postgresql://a%40b%3Ac:p%2Fw%3F%40@h/x%2Fy%3Fz?options=-c%20geqo%3Doff"_s,
        u"host=h port= user=a@b:c database=x/y?z password=p/w?@ options=-c geqo=off"_s);
    row("letters that are not Latin", u"postgresql://%C3%BCber@h/%E6%95%B0"_s,
        u"host=h port= user=über database=数 password="_s);
    row("a password with a question mark and a hash", u"postgresql://u:a?b#c@h"_s,
        u"host=h port= user=u database= password=a?b#c"_s);
    row("a password with colons", u"postgresql://u:a:b:c@h"_s, u"host=h port= user=u database= password=a:b:c"_s);
    row("a service alone", u"postgresql://?service=billing"_s, u"user= database= password= service=billing"_s);
    row("a standby to read from", u"postgresql://h/x?renewdesk_replica=standby:5432"_s,
        u"host=h port= user= database=x password= renewdesk_replica=standby:5432"_s);
    row("encryption as JDBC asks for it", u"postgresql://h?ssl=true"_s,
        u"host=h port= user= database= password= sslmode=require"_s);
    row("the last of two values counts", u"postgresql://h?sslmode=disable&sslmode=require"_s,
        u"host=h port= user= database= password= sslmode=require"_s);
    row("the name of a parameter written by numbers", u"postgresql://h?%70assword=pw"_s,
        u"host=h port= user= database= password=pw"_s);
}

void ConnectionUrlTest::aUrlFallsIntoParts() {
    QFETCH(QString, url);
    const auto parsed = ServerUrl::parse(url);
    QVERIFY(parsed);
    QTEST(told(*parsed), "parts");
    const auto again = ServerUrl::parse(parsed->text());
    QVERIFY(again);
    ServerUrl bare = *parsed;
    bare.password = bare.keyPassword = QString();
    QVERIFY2(*again == bare, qPrintable(parsed->text()));
}

void ConnectionUrlTest::libpqReadsTheSame_data() {
    aUrlFallsIntoParts_data();
}

void ConnectionUrlTest::libpqReadsTheSame() {
    QFETCH(QString, url);
    const auto parsed = ServerUrl::parse(url);
    QVERIFY(parsed);
    url.remove(u"?renewdesk_replica=standby:5432"_s); // ours, of which libpq knows nothing
    ServerUrl known = *parsed;
    known.setParameter(u"renewdesk_replica"_s, {});
    QCOMPARE(told(rewritten(known)), told(asLibpqReads(url)));
}

/// URLs made of what is dangerous in them. Whatever both read, both read alike; what libpq refuses, we refuse.
void ConnectionUrlTest::randomUrlsAreReadAsLibpqReadsThem() {
    static const QStringList kPieces{u"g"_s,
                                     u"h1"_s,
                                     u"@"_s,
                                     u":"_s,
                                     u"/"_s,
                                     u"?"_s,
                                     u"&"_s,
                                     u"="_s,
                                     u","_s,
                                     u"["_s,
                                     u"]"_s,
                                     u"%41"_s,
                                     u"%40"_s,
                                     u"%2f"_s,
                                     u"%"_s,
                                     u"%00"_s,
                                     u"5432"_s,
                                     u"host="_s,
                                     u"#"_s,
                                     u"user="_s,
                                     u"password="_s,
                                     u"sslmode="_s,
                                     u"application_name="_s,
                                     u"ü"_s};
    QRandomGenerator dice(20260316);
    int read = 0;
    int refused = 0;
    int onlyByLibpq = 0;
    for (int i = 0; i < 50'000; ++i) {
        QString url = i % 5 == 0 ? u"postgres://"_s : u"postgresql://"_s;
        for (int pieces = dice.bounded(14); pieces > 0; --pieces)
            url += kPieces[dice.bounded(kPieces.size())];
        const auto ours = ServerUrl::parse(url);
        const auto theirs = asLibpqReads(url);
        if (ours && !std::ranges::all_of(ours->parameters, &isKnownToLibpq)) {
            QVERIFY2(!theirs, qPrintable(url));
        } else if (ours) {
            QVERIFY2(theirs, qPrintable(url));
            QVERIFY2(rewritten(*ours) == theirs,
                     qPrintable(url + u'\n' + told(rewritten(*ours)) + u'\n' + told(theirs)));
            ++read;
        } else if (theirs) {
            // What libpq would refuse when it connects, and what may hide a password.
            const QString port = theirs->contains(u"port"_s) ? theirs->at(u"port"_s) : QString();
            const QString hosts = theirs->contains(u"host"_s) ? theirs->at(u"host"_s) : QString();
            static const QRegularExpression kPorts(u"^(\\d{0,5},)*\\d{0,5}$"_s);
            QVERIFY2(url.count(u'@') > 0 || !kPorts.match(port).hasMatch() || port.count(u',') != hosts.count(u','),
                     qPrintable(url));
            ++onlyByLibpq;
        } else {
            ++refused;
        }
    }
    QVERIFY2(read > 2'000 && refused > 2'000 && onlyByLibpq > 100,
             qPrintable(u"%1 read, %2 refused, %3 by us alone"_s.arg(read).arg(refused).arg(onlyByLibpq)));
}

void ConnectionUrlTest::randomPartsComeBackWhole() {
    static const QString kSigns = u"abcAB09-._~:/?#[]@!$&'()*+,;= %\"<>\\^`{|}üß数😀"_s;
    QRandomGenerator dice(7);
    const auto word = [&dice](const QString &without = {}) {
        QString text;
        for (int length = 1 + dice.bounded(8); length > 0; --length) {
            const QChar sign = kSigns[dice.bounded(kSigns.size())];
            if (!without.contains(sign) && !sign.isSurrogate())
                text += sign;
        }
        return text.isEmpty() ? u"x"_s : text;
    };
    for (int i = 0; i < 5'000; ++i) {
        ServerUrl url{.user = word(), .database = word()};
        for (int hosts = 1 + dice.bounded(3); hosts > 0; --hosts)
            url.hosts.push_back({word(u","_s), dice.bounded(2) ? QString::number(1 + dice.bounded(65535)) : QString()});
        url.setParameter(u"application_name"_s, word());
        if (dice.bounded(2))
            url.setParameter(u"sslrootcert"_s, word());
        const auto read = ServerUrl::parse(url.text());
        QVERIFY2(read && *read == url, qPrintable(url.text()));
        const auto options = asLibpqReads(url.text());
        QVERIFY2(options, qPrintable(url.text()));
        QStringList hosts;
        for (const ServerUrl::Host &host : url.hosts)
            hosts += host.name;
        QCOMPARE(options->at(u"host"_s), hosts.join(u','));
        QCOMPARE(options->at(u"user"_s), url.user);
        QCOMPARE(options->at(u"dbname"_s), url.database);
        QCOMPARE(options->at(u"application_name"_s), url.parameter(u"application_name"_s));
    }
}

void ConnectionUrlTest::whatIsNoUrlIsRefused_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", QString());
    row("a plain path", u"/srv/renewals.db"_s);
    row("another database's scheme", u"mysql://h/x"_s);
    row("a scheme in capitals, which libpq doesn't take", u"POSTGRESQL://h/x"_s);
    row("one slash too few", u"postgresql:/h/x"_s);
    row("keywords and values", u"host=h dbname=x"_s);
    row("a percent sign that encodes nothing", u"postgresql://u%zz@h/x"_s);
    row("a percent sign at the end", u"postgresql://h/x%4"_s);
    row("a NUL", u"postgresql://h/x%00"_s);
    row("bytes that are no text", u"postgresql://%ff@h/x"_s);
    row("a bracket that is never closed", u"postgresql://[::1/x"_s);
    row("nothing in brackets", u"postgresql://[]/x"_s);
    row("letters behind brackets", u"postgresql://[::1]x/y"_s);
    row("a port in letters", u"postgresql://h:http/x"_s);
    row("port zero", u"postgresql://h:0/x"_s);
    row("a port beyond all ports", u"postgresql://h:65536/x"_s);
    row("two ports for three hosts", u"postgresql:///x?host=a,b,c&port=1,2"_s);
    row("a parameter without a value", u"postgresql://h/x?sslmode"_s);
    row("a parameter with two equals signs", u"postgresql://h/x?options=a=b"_s);
    row("an at sign in the password", u"postgresql://u:p@w@h/x"_s);
    row("a slash in the password", u"postgresql://u:12/w@h/x"_s);
    row("a file without its third slash", u"sqlite://srv/renewals.db"_s);
    row("a folder", u"sqlite:///srv/"_s);
}

void ConnectionUrlTest::whatIsNoUrlIsRefused() {
    QFETCH(QString, text);
    const auto parsed = ConnectionUrl::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().reason, domain::Reason::BadUrl);
}

void ConnectionUrlTest::noPasswordIsShown_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("behind the login", u"postgresql://u:geheim@h/x"_s);
    row("behind no login", u"postgresql://:geheim@h/x"_s);
    row("as a parameter", u"postgresql://u@h/x?password=geheim"_s);
    row("as the last of many parameters", u"postgresql://u@h/x?sslmode=require&connect_timeout=3&password=geheim"_s);
    row("of the client's key", u"postgresql://u@h/x?sslkey=/k&sslpassword=geheim"_s);
    row("as a parameter whose name is written by numbers", u"postgresql://u@h/x?%70ass%77ord=geheim"_s);
    row("twice", u"postgresql://u:geheim@h/x?password=geheim"_s);
    row("with several hosts, which QUrl can't read", u"postgresql://u:geheim@a:1,b:2,[::1]:3/x"_s);
    row("with a socket", u"postgresql://u:geheim@%2Frun/x"_s);
    row("in capitals", u"postgresql://u@h/x?PASSWORD=geheim"_s);
    row("in a scheme in capitals", u"POSTGRESQL://u:geheim@h/x"_s);
    row("with an at sign in it", u"postgresql://u:ge@geheim@h/x"_s);
    row("with a slash in it", u"postgresql://u:ge/geheim@h/x"_s);
    row("with a slash in it, and a number before", u"postgresql://u:12/geheim@h/x"_s);
    row("with a question mark in it", u"postgresql://u:ge?geheim@h/x"_s);
    row("with a percent sign in it", u"postgresql://u:ge%geheim@h/x"_s);
    row("with an at sign, as a parameter", u"postgresql://h/x?password=ge@geheim&user=u"_s);
    row("with an at sign, as a parameter without a slash", u"postgresql://h?password=ge@geheim"_s);
    row("with an at sign, as a parameter behind a port", u"postgresql://h:5432?password=ge@geheim"_s);
    row("where the host was forgotten", u"postgresql://u:geheim/x"_s);
    row("with one slash too few", u"postgresql:/u:geheim@h/x"_s);
    row("with no slash at all", u"postgresql:u:geheim@h/x"_s);
    row("as keyword and value", u"host=h user=u password=geheim"_s);
    row("as keyword and value, first", u"password=geheim host=h"_s);
    row("as keyword and value with spaces", u"host = h password = 'ge geheim'"_s);
    row("of another database", u"mysql://u:geheim@h/x?password=geheim"_s);
    row("of a file that needs none", u"sqlite://u:geheim@h/x"_s);
    row("in an option of the server", u"postgresql://u@h/x?options=-c%20my.password%3Dgeheim"_s);
    row("under a name that isn't libpq's", u"postgresql://u@h/x?pwd=geheim"_s);
    row("under a name that isn't libpq's, in a bad URL", u"postgresql://u@h:http/x?pwd=geheim"_s);
    row("beside a service", u"postgresql://u@h/x?service=billing&password=geheim"_s);
}

void ConnectionUrlTest::noPasswordIsShown() {
    QFETCH(QString, text);
    const auto parsed = ConnectionUrl::parse(text);
    const QString shown = parsed ? parsed->display() : parsed.error().facts.text;
    QVERIFY2(!shown.contains(u"geheim"_s), qPrintable(shown));
    if (!parsed)
        return;
    const bool isPassword = !parsed->password.isEmpty() || !parsed->keyPassword.isEmpty();
    QVERIFY2(!isPassword || !parsed->text.contains(u"geheim"_s), qPrintable(parsed->text));
    QVERIFY2(!isPassword || !parsed->url().contains(u"geheim"_s), qPrintable(parsed->url()));
}

void ConnectionUrlTest::peopleSeeWhereItLeads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("a server", u"postgresql://ada:pw@h:5433/x?sslmode=require"_s, u"postgresql://ada@h:5433/x"_s);
    row("several hosts", u"postgresql://ada:pw@a,b:2/x"_s, u"postgresql://ada@a,b:2/x"_s);
    row("a service", u"postgresql://?service=billing"_s, u"postgresql:///?service=billing"_s);
    row("a file", u"sqlite:///srv/with%20space.db"_s, u"/srv/with space.db"_s);
    row("a plain path, which is no URL", u"/srv/renewals.db"_s, u"/srv/renewals.db"_s);
    row("a folder, which is no database", u"sqlite:///srv/"_s, u"sqlite:///srv/"_s);
    row("another database", u"mysql://h/x"_s, u"mysql://h…"_s);
}

void ConnectionUrlTest::peopleSeeWhereItLeads() {
    QFETCH(QString, text);
    const auto parsed = ConnectionUrl::parse(text);
    QTEST(parsed ? parsed->display() : parsed.error().facts.text, "shown");
}

void ConnectionUrlTest::aParameterIsSetOnceAndTakenOut() {
    ServerUrl url = *ServerUrl::parse(u"postgresql://h/x?sslmode=require&service=a"_s);
    url.setParameter(u"sslmode"_s, u"verify-full"_s);
    QCOMPARE(url.text(), u"postgresql://h/x?sslmode=verify-full&service=a"_s);
    url.setParameter(u"sslmode"_s, {});
    QCOMPARE(url.text(), u"postgresql://h/x?service=a"_s);
    QVERIFY(url.parameter(u"sslmode"_s).isNull());
    QCOMPARE(url.parameter(u"service"_s), u"a"_s);
}

void ConnectionUrlTest::thisMachineIsToldFromOthers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("here");
    const auto row = [](const char *name, const char *text, bool here) {
        QTest::newRow(name) << QString::fromLatin1(text) << here;
    };
    row("no host: a socket", "postgresql:///x", true);
    row("localhost", "postgresql://localhost/x", true);
    row("localhost in capitals", "postgresql://LocalHost/x", true);
    row("the loopback network", "postgresql://127.3.2.1/x", true);
    row("loopback of version 6", "postgresql://[::1]/x", true);
    row("a folder of sockets", "postgresql://%2Frun/x", true);
    row("a name", "postgresql://db.example.com/x", false);
    row("a name that begins as loopback does", "postgresql://127-host.example.com/x", false);
    row("one of several", "postgresql://localhost,db.example.com/x", false);
    row("a name for another address", "postgresql://localhost/x?hostaddr=10.0.0.1", false);
    row("another name for this address", "postgresql://db.example.com/x?hostaddr=127.0.0.1", true);
    row("a service, which may lead anywhere", "postgresql://?service=billing", false);
}

void ConnectionUrlTest::thisMachineIsToldFromOthers() {
    QFETCH(QString, text);
    QTEST(ServerUrl::parse(text)->isOnThisMachine(), "here");
}

void ConnectionUrlTest::aFileComesBackByItsUrl_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("a plain one") << u"/srv/renewals.db"_s;
    QTest::newRow("with a space and a question mark") << u"/srv/what now?.db"_s;
    QTest::newRow("with a percent sign") << u"/srv/100%41.db"_s;
    QTest::newRow("with letters that are not Latin") << u"/srv/数/ü.db"_s;
}

void ConnectionUrlTest::aFileComesBackByItsUrl() {
    QFETCH(QString, path);
    const ConnectionUrl url = ConnectionUrl::forFile(path);
    const auto again = ConnectionUrl::parse(url.url());
    QVERIFY(again);
    QCOMPARE(again->path, path);
}

QTEST_GUILESS_MAIN(ConnectionUrlTest)
#include "connection_url_test.moc"
