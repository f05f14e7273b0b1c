// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/host_fields.h"

#include <QStringList>

#include <algorithm>

namespace ui {
namespace {

using Host = store::ServerUrl::Host;

constexpr int kLargestPort = 65535;

bool isPort(const QString &text) {
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port > 0 && port <= kLargestPort && text.front().isDigit();
}

bool isPath(const QString &name) {
    return name.startsWith(u'/') || name.startsWith(u'@');
}

QString written(const Host &host, bool withPort) {
    const QString name = host.name.contains(u':') && !isPath(host.name) ? u'[' + host.name + u']' : host.name;
    return withPort && !host.port.isEmpty() ? name + u':' + host.port : name;
}

/// `name`, `name:port`, `[address]`, `[address]:port`, an address of version 6, a folder of sockets.
std::optional<Host> readHost(const QString &text) {
    if (text.isEmpty() || text.contains(u' '))
        return std::nullopt;
    if (isPath(text))
        return Host{.name = text};
    QString name = text;
    QString port;
    const bool isBracketed = text.startsWith(u'[');
    const qsizetype end = isBracketed ? text.indexOf(u']') + 1 : text.indexOf(u':');
    if (isBracketed && end < 3)
        return std::nullopt;
    if (isBracketed || text.count(u':') == 1) {
        name = isBracketed ? text.mid(1, end - 2) : text.left(end);
        port = text.mid(end + 1);
        const bool hasPort = end < text.size();
        if (name.isEmpty() || (hasPort && (text[end] != u':' || !isPort(port))))
            return std::nullopt;
    }
    return Host{.name = name, .port = port};
}

} // namespace

HostFields HostFields::of(const std::vector<Host> &hosts) {
    if (hosts.empty())
        return {};
    const QString port = hosts.front().port;
    const bool isCommon = std::ranges::all_of(hosts, [&port](const Host &each) { return each.port == port; });
    QStringList names;
    for (const Host &host : hosts)
        names += written(host, !isCommon);
    return {.hosts = names.join(QStringLiteral(", ")), .port = isCommon ? port : QString()};
}

bool HostFields::isPortGood() const {
    return port.isEmpty() || isPort(port);
}

std::optional<std::vector<Host>> HostFields::read() const {
    if (!isPortGood())
        return std::nullopt;
    if (hosts.trimmed().isEmpty())
        return port.isEmpty() ? std::vector<Host>() : std::vector<Host>{{.port = port}};
    std::vector<Host> all;
    for (const QString &text : hosts.split(u',')) {
        auto host = readHost(text.trimmed());
        if (!host)
            return std::nullopt;
        if (host->port.isEmpty())
            host->port = port;
        all.push_back(*host);
    }
    return all;
}

} // namespace ui
