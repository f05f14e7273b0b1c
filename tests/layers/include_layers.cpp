// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/include_layers.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace layers {
namespace {

enum class Layer { Domain, Store, Sql, Sqlite, Postgresql, Reports, Tables, Ui, Keychain, App, Composition };

/// A set of layers, one bit each.
class LayerSet {
public:
    constexpr LayerSet(std::initializer_list<Layer> layers) {
        for (const Layer layer : layers)
            m_bits |= bit(layer);
    }

    constexpr bool contains(Layer layer) const { return (m_bits & bit(layer)) != 0; }

private:
    static constexpr unsigned bit(Layer layer) { return 1U << static_cast<unsigned>(layer); }

    unsigned m_bits = 0;
};

struct Rule {
    Layer layer;
    LayerSet mayInclude;
    bool pure;         ///< Qt6::Core and std, nothing else
    bool seesDatabase; ///< QtSql and the databases' own headers
};

using enum Layer;

// domain <- store <- sql <- {sqlite, postgresql};  domain, store <- reports, tables <- ui <- app
constexpr std::array kRules{
    Rule{Domain, {Domain}, true, false},
    Rule{Store, {Domain, Store}, true, false},
    Rule{Sql, {Domain, Store, Sql}, false, true},
    Rule{Sqlite, {Domain, Store, Sql, Sqlite}, false, true},
    Rule{Postgresql, {Domain, Store, Sql, Postgresql}, false, true},
    Rule{Reports, {Domain, Store, Reports}, true, false},
    Rule{Tables, {Domain, Store, Tables}, true, false},
    Rule{Ui, {Domain, Store, Reports, Tables, Ui}, false, false},
    Rule{Keychain, {Domain, Store, Ui, Keychain}, false, false},
    Rule{App, {Domain, Store, Reports, Tables, Ui, Keychain, App, Composition}, false, false},
    Rule{Composition, {Domain, Store, Sql, Sqlite, Postgresql, Reports, Tables, Ui, App, Composition}, false, false},
};

constexpr LayerSet kAdapters{Sql, Sqlite, Postgresql};
constexpr LayerSet kOutsiders{Ui, App};

const Rule &ruleOf(Layer layer) {
    return *std::ranges::find(kRules, layer, &Rule::layer);
}

/// The layer of a path written from the root; none for a path that lies in no layer.
std::optional<Layer> layerOf(const QString &path) {
    struct Place {
        QLatin1String prefix;
        Layer layer;
    };

    static constexpr std::array kPlaces{
        Place{QLatin1String("models/domain/"), Domain},
        Place{QLatin1String("models/store/sqlite/"), Sqlite},
        Place{QLatin1String("models/store/postgresql/"), Postgresql},
        Place{QLatin1String("models/store/sql/"), Sql},
        Place{QLatin1String("models/reports/"), Reports},
        Place{QLatin1String("models/tables/"), Tables},
        Place{QLatin1String("ui/connections/keychain/"), Keychain},
        Place{QLatin1String("ui/"), Ui},
        Place{QLatin1String("app/composition"), Composition},
        Place{QLatin1String("app/"), App},
    };
    for (const Place &place : kPlaces) {
        if (path.startsWith(place.prefix))
            return place.layer;
    }
    // The port is what lies directly in models/store; a further folder there would be a layer that no rule knows.
    const QLatin1String port("models/store/");
    if (path.startsWith(port) && path.indexOf(u'/', port.size()) < 0)
        return Store;
    return std::nullopt;
}

bool isDatabaseHeader(const QString &header) {
    static const QRegularExpression pattern(u"^(QtSql(/|$)|(Qt\\w+/)?(QSql|qsql)|sqlite3|libpq|postgres|pg_|pqxx)"_s);
    return pattern.match(header).hasMatch();
}

bool isCoreOrStd(const QString &header, const QDir &qtCoreHeaders) {
    static const QRegularExpression nameOfStd(u"^[a-z_0-9]+$"_s);
    if (nameOfStd.match(header).hasMatch())
        return true;
    const QLatin1String module("QtCore/");
    const QString name = header.startsWith(module) ? header.mid(module.size()) : header;
    return !name.contains(u'/') && qtCoreHeaders.exists(name);
}

bool isAllowedLibrary(Layer layer, const QString &header) {
    // A workbook is a compressed archive, which Qt6::Core cannot write; zlib knows neither screens nor databases.
    return layer == Reports && header == u"zlib.h";
}

std::optional<Fault> faultOfOwnHeader(Layer from, const QString &header) {
    if (header.startsWith(u'.')
        || !(header.startsWith(u"models/") || header.startsWith(u"ui/") || header.startsWith(u"app/")))
        return Fault::NotFromRoot;
    const std::optional<Layer> to = layerOf(QDir::cleanPath(header));
    if (!to)
        return Fault::UnknownPlace;
    if (ruleOf(from).mayInclude.contains(*to))
        return std::nullopt;
    return kOutsiders.contains(from) && kAdapters.contains(*to) ? Fault::AdapterOutsideComposition
                                                                : Fault::ForbiddenLayer;
}

std::optional<Fault> faultOfHeader(Layer from, bool quoted, const QString &header, const QDir &qtCoreHeaders) {
    const Rule &rule = ruleOf(from);
    if (!rule.seesDatabase && isDatabaseHeader(header))
        return Fault::DatabaseHeader;
    if (header.startsWith(u"qt6keychain/") && from != Keychain)
        return Fault::KeychainHeader;
    // moc writes these beside the object file, from the very file that includes them.
    if (quoted && header.endsWith(u".moc") && !header.contains(u'/'))
        return std::nullopt;
    if (quoted || layerOf(header))
        return faultOfOwnHeader(from, header);
    if (rule.pure && !isCoreOrStd(header, qtCoreHeaders) && !isAllowedLibrary(from, header))
        return Fault::NotPure;
    return std::nullopt;
}

QList<Violation> violationsOfFile(const QDir &root, const QString &path, const QDir &qtCoreHeaders) {
    const std::optional<Layer> layer = layerOf(path);
    if (!layer)
        return {{Fault::UnknownPlace, path, 0, {}}};
    QFile file(root.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {{Fault::Unreadable, path, 0, file.errorString()}};

    static const QRegularExpression include(
        u"^\\s*#\\s*include\\b\\s*(?:(?:/\\*.*?\\*/)\\s*)*(?:\"([^\"]+)\"|<([^>]+)>|(.*))"_s);
    QList<Violation> found;
    for (int line = 1; !file.atEnd(); ++line) {
        const QRegularExpressionMatch match = include.match(QString::fromUtf8(file.readLine()));
        if (!match.hasMatch())
            continue;
        const bool quoted = match.hasCaptured(1);
        const QString header = match.captured(match.lastCapturedIndex()).trimmed();
        const std::optional<Fault> fault =
            match.hasCaptured(3) ? Fault::Unreadable : faultOfHeader(*layer, quoted, header, qtCoreHeaders);
        if (fault)
            found.append({*fault, path, line, header});
    }
    return found;
}

QStringList sourcesUnder(const QDir &root, const QString &folder) {
    QStringList found;
    const QStringList kinds{u"*.h"_s, u"*.hh"_s, u"*.hpp"_s, u"*.hxx"_s, u"*.inl"_s,
                            u"*.c"_s, u"*.cc"_s, u"*.cpp"_s, u"*.cxx"_s};
    QDirIterator files(root.filePath(folder), kinds, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(root.relativeFilePath(files.next()));
    return found;
}

} // namespace

QList<Violation> violations(const QDir &root, const QDir &qtCoreHeaders) {
    QList<Violation> found;
    QStringList sources;
    for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
        const QStringList here = sourcesUnder(root, folder);
        if (here.isEmpty() && root.exists(folder))
            found.append({Fault::NoSources, folder, 0, {}});
        sources += here;
    }
    // A check that looked at nothing must not say that all is well.
    if (sources.isEmpty())
        return {{Fault::NoSources, root.path(), 0, {}}};
    for (const QString &path : std::as_const(sources))
        found += violationsOfFile(root, path, qtCoreHeaders);
    std::ranges::sort(found, {}, [](const Violation &each) { return std::tuple(each.file, each.line, each.header); });
    return found;
}

QString sentence(const Violation &violation) {
    const auto reason = [&]() -> QString {
        switch (violation.fault) {
        case Fault::NoSources: return u"holds no source file, so nothing was checked"_s;
        case Fault::UnknownPlace:
            return violation.header.isEmpty() ? u"lies in no layer"_s : u"includes a file that lies in no layer"_s;
        case Fault::NotFromRoot: return u"names a file of ours not from the root of the tree"_s;
        case Fault::Unreadable: return u"cannot be read"_s;
        case Fault::ForbiddenLayer: return u"includes a layer that it must not know"_s;
        case Fault::AdapterOutsideComposition: return u"names a concrete store, which only app/composition may"_s;
        case Fault::KeychainHeader: return u"includes QtKeychain, which only ui/connections/keychain may"_s;
        case Fault::DatabaseHeader: return u"includes a database's header outside a store's adapter"_s;
        case Fault::NotPure: return u"includes more than Qt6::Core and std, all that this layer may"_s;
        }
        Q_UNREACHABLE();
    };
    const QString place = violation.line > 0 ? u"%1:%2"_s.arg(violation.file).arg(violation.line) : violation.file;
    const QString what = violation.header.isEmpty() ? QString() : u" (%1)"_s.arg(violation.header);
    return u"%1: %2%3"_s.arg(place, reason(), what);
}

} // namespace layers
