// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/server_url.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>

namespace store {

namespace {

constexpr std::array kSchemes{QLatin1String("postgresql://"), QLatin1String("postgres://")};
constexpr QLatin1String kHostAddress("hostaddr");
constexpr QLatin1String kService("service");
constexpr int kLargestPort = 65535;

std::optional<int> hexDigit(QStringView text, qsizetype at) {
    const char16_t c = at < text.size() ? text[at].toLower().unicode() : u'\0';
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'a' && c <= u'f' ? std::optional(c - u'a' + 10) : std::nullopt;
}

/// Nothing: a percent sign that encodes nothing, a NUL, or what is no text.
std::optional<QString> decoded(QStringView token) {
    QByteArray bytes;
    for (qsizetype i = 0; i < token.size();) {
        if (token[i] != u'%') {
            const qsizetype next = token.indexOf(u'%', i);
            const qsizetype end = next < 0 ? token.size() : next;
            bytes += token.sliced(i, end - i).toUtf8();
            i = end;
            continue;
        }
        const auto high = hexDigit(token, i + 1);
        const auto low = hexDigit(token, i + 2);
        if (!high || !low || *high + *low == 0)
            return std::nullopt;
        bytes += char(*high * 16 + *low);
        i += 3;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    return utf8.hasError() ? std::nullopt : std::optional(text);
}

QString encoded(const QString &text, const QByteArray &asItIs = {}) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text, asItIs));
}

/// Where the first of @p ends is, or the text's end.
qsizetype endOf(QStringView text, QStringView ends, qsizetype from = 0) {
    const auto found = std::find_if(text.begin() + from, text.end(), [ends](QChar c) { return ends.contains(c); });
    return found - text.begin();
}

bool isPort(QStringView port) {
    const bool digits = std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return port.isEmpty() || (digits && port.size() <= 5 && port.toInt() > 0 && port.toInt() <= kLargestPort);
}

bool isLoopback(const QString &host) {
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host.startsWith(u"127.")
           || host == u"::1" || host.compare(u"localhost", Qt::CaseInsensitive) == 0;
}

/// As they stand in an authority. A bare colon would begin a port.
QString written(const ServerUrl::Host &host) {
    const bool isAddress = host.name.contains(u':') && !host.name.startsWith(u'/') && !host.name.startsWith(u'@');
    const QString name = isAddress ? u'[' + encoded(host.name, ":") + u']' : encoded(host.name);
    return host.port.isEmpty() ? name : name + u':' + host.port;
}

QString authority(const ServerUrl &url) {
    QString text = url.user.isEmpty() ? QString() : encoded(url.user) + u'@';
    for (const ServerUrl::Host &host : url.hosts)
        text += (&host == url.hosts.data() ? QString() : QStringLiteral(",")) + written(host);
    return text;
}

/// Reads a URL from its beginning to its end, as libpq does.
class Reader {
public:
    explicit Reader(QStringView url)
        : m_rest(url) {}

    std::optional<ServerUrl> read() {
        if (!readScheme() || !readLogin() || !readHosts() || !readDatabase() || !readParameters() || !pairHosts())
            return std::nullopt;
        return m_url;
    }

private:
    bool readScheme() {
        const auto scheme = std::ranges::find_if(kSchemes, [this](QLatin1String s) { return m_rest.startsWith(s); });
        if (scheme == kSchemes.end())
            return false;
        m_rest = m_rest.sliced(scheme->size());
        return true;
    }

    /// Everything before an `@`, if there is one before the first slash: question marks do not end it. What looks like
    /// parameters there was meant as such, and the `@` in one of them as part of a password.
    bool readLogin() {
        const qsizetype end = endOf(m_rest, u"@/");
        if (end == m_rest.size() || m_rest[end] == u'/')
            return true;
        const QStringView login = m_rest.first(end);
        if (login.sliced(endOf(login, u"?")).contains(u'='))
            return false;
        m_rest = m_rest.sliced(end + 1);
        const qsizetype colon = endOf(login, u":");
        return set(u"user", login.first(colon)) && (colon == login.size() || set(u"password", login.sliced(colon + 1)));
    }

    bool readHosts() {
        QString hosts;
        QString ports;
        for (;;) {
            if (m_rest.startsWith(u'[')) {
                const qsizetype end = endOf(m_rest, u"]");
                if (end == m_rest.size() || end == 1)
                    return false;
                hosts += m_rest.sliced(1, end - 1);
                m_rest = m_rest.sliced(end + 1);
                if (!m_rest.isEmpty() && !QStringView(u":/?,").contains(m_rest.front()))
                    return false;
            } else {
                hosts += take(u":/?,");
            }
            if (m_rest.startsWith(u':')) {
                m_rest = m_rest.sliced(1);
                ports += take(u"/?,");
            }
            if (!m_rest.startsWith(u','))
                break;
            m_rest = m_rest.sliced(1);
            hosts += u',';
            ports += u',';
        }
        return !hosts.contains(u'@') && set(u"host", hosts) && set(u"port", ports);
    }

    bool readDatabase() {
        if (!m_rest.startsWith(u'/'))
            return true;
        m_rest = m_rest.sliced(1);
        const QStringView name = take(u"?");
        return !name.contains(u'@') && set(u"dbname", name);
    }

    bool readParameters() {
        if (m_rest.isEmpty())
            return true;
        m_rest = m_rest.sliced(1);
        while (!m_rest.isEmpty()) {
            const QStringView pair = take(u"&");
            m_rest = m_rest.sliced(std::min<qsizetype>(1, m_rest.size()));
            const qsizetype sign = endOf(pair, u"=");
            if (sign == pair.size() || pair.sliced(sign + 1).contains(u'='))
                return false;
            const auto name = decoded(pair.first(sign));
            const auto value = decoded(pair.sliced(sign + 1));
            if (!name || !value)
                return false;
            if (*name == u"ssl" && *value == u"true") // as JDBC writes it
                assign(u"sslmode", QStringLiteral("require"));
            else
                assign(*name, *value);
        }
        return true;
    }

    /// Ports belong to hosts by their order; a single one belongs to all of them.
    bool pairHosts() {
        const QStringList hosts = m_hosts.split(u',');
        const QStringList ports = m_ports.split(u',');
        if ((ports.size() != 1 && ports.size() != hosts.size()) || !std::ranges::all_of(ports, &isPort))
            return false;
        if (m_hosts.isEmpty() && m_ports.isEmpty())
            return true;
        for (qsizetype i = 0; i < hosts.size(); ++i)
            m_url.hosts.push_back({hosts[i], ports.size() == 1 ? ports.first() : ports[i]});
        return true;
    }

    QStringView take(QStringView ends) {
        const qsizetype end = endOf(m_rest, ends);
        const QStringView taken = m_rest.first(end);
        m_rest = m_rest.sliced(end);
        return taken;
    }

    /// What is empty before the parameters counts as not given.
    bool set(QStringView name, QStringView token) {
        const auto value = decoded(token);
        if (value && !value->isEmpty())
            assign(name, *value);
        return value.has_value();
    }

    void assign(QStringView name, const QString &value) {
        if (name == u"host")
            m_hosts = value;
        else if (name == u"port")
            m_ports = value;
        else if (name == u"user")
            m_url.user = value;
        else if (name == u"dbname")
            m_url.database = value;
        else if (name == u"password")
            m_url.password = value;
        else if (name == u"sslpassword")
            m_url.keyPassword = value;
        else
            m_url.setParameter(name.toString(), value);
    }

    QStringView m_rest;
    ServerUrl m_url;
    QString m_hosts;
    QString m_ports;
};

} // namespace

std::optional<ServerUrl> ServerUrl::parse(const QString &url) {
    return url.contains(QChar::Null) ? std::nullopt : Reader(url).read();
}

QString ServerUrl::text() const {
    QString text = kSchemes.front() + authority(*this) + u'/' + encoded(database);
    QChar separator = u'?';
    for (const Parameter &each : parameters) {
        text += separator + encoded(each.name) + u'=' + encoded(each.value, "/:,");
        separator = u'&';
    }
    return text;
}

QString ServerUrl::display() const {
    const QString service = parameter(kService);
    const QString address = parameter(kHostAddress);
    ServerUrl shown{.hosts = hosts, .user = user, .database = database};
    if (!service.isNull())
        shown.setParameter(kService, service);
    if (!address.isNull())
        shown.setParameter(kHostAddress, address);
    return shown.text();
}

QString ServerUrl::parameter(const QString &name) const {
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    return found == parameters.end() ? QString() : found->value;
}

void ServerUrl::setParameter(const QString &name, const QString &value) {
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    if (value.isNull())
        std::erase_if(parameters, [&name](const Parameter &each) { return each.name == name; });
    else if (found != parameters.end())
        found->value = value;
    else
        parameters.push_back({name, value});
}

bool ServerUrl::isOnThisMachine() const {
    if (const QString addresses = parameter(kHostAddress); !addresses.isEmpty())
        return std::ranges::all_of(addresses.split(u','), &isLoopback);
    if (!parameter(kService).isEmpty())
        return false;
    return std::ranges::all_of(hosts, [](const Host &host) { return isLoopback(host.name); });
}

} // namespace store
