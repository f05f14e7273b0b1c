// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/include_layers.h"

#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using layers::Fault;
using layers::Violation;

Q_DECLARE_METATYPE(layers::Fault)

namespace {

QDir qtCoreHeaders() {
    return QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtCore"_s);
}

void write(const QDir &root, const QString &path, const QByteArray &text) {
    const QString target = root.filePath(path);
    QVERIFY(root.mkpath(QFileInfo(path).path()));
    QFile file(target);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(target));
    QCOMPARE(file.write(text), text.size());
}

/// A small house in order: every layer has a file that includes all that it may.
void writeGoodHouse(const QDir &root) {
    write(root, u"models/domain/money.h"_s, "#include <QString>\n#include <QtCore/QDate>\n#include <compare>\n");
    write(root, u"models/store/port.h"_s,
          "#include \"models/domain/money.h\"\n#include <QFuture>\n#include <memory>\n");
    write(root, u"models/store/sql/rows.h"_s, "#include \"models/store/port.h\"\n#include <QSqlQuery>\n");
    write(root, u"models/store/sqlite/file_store.cpp"_s,
          "#include \"models/store/sql/rows.h\"\n#include <sqlite3.h>\n#include <unistd.h>\n");
    write(root, u"models/store/postgresql/server_store.cpp"_s,
          "#include \"models/store/sql/rows.h\"\n#include <libpq-fe.h>\n");
    write(root, u"models/reports/workbook.cpp"_s, "#include \"models/store/port.h\"\n#include <zlib.h>\n");
    write(root, u"models/tables/rows_table_model.h"_s,
          "#include \"models/store/port.h\"\n#include <QAbstractTableModel>\n");
    write(root, u"ui/page.cpp"_s,
          "#include \"models/reports/workbook.h\"\n#include \"models/tables/rows_table_model.h\"\n"
          "#include <QWidget>\n#include \"page.moc\"\n");
    write(root, u"ui/connections/keychain/passwords.cpp"_s,
          "#include \"ui/page.h\"\n#include <qt6keychain/keychain.h>\n");
    write(root, u"app/desk/main.cpp"_s,
          "#include \"app/composition.h\"\n#include \"ui/page.h\"\n#include <QApplication>\n");
    write(root, u"app/composition.h"_s, "#include \"models/store/port.h\"\n");
    write(root, u"app/composition.cpp"_s,
          "#include \"app/composition.h\"\n#include \"models/store/sqlite/file_store.h\"\n"
          "#include \"models/store/postgresql/server_store.h\"\n");
}

QString sentences(const QList<Violation> &violations) {
    QStringList lines;
    for (const Violation &violation : violations)
        lines.append(layers::sentence(violation));
    return lines.join(u'\n');
}

} // namespace

/// The house's table of who may include whom, held against the tree; and the proof that it can fail.
class IncludeLayersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theTreeKeepsItsLayers();
    void aHouseInOrderPasses();
    void aWrongIncludeIsFound_data();
    void aWrongIncludeIsFound();
    void aFileOutsideEveryLayerIsFound();
    void aHouseWithoutSourcesFails();
    void anEmptyFolderFails();
    void severalFindingsComeInOrder();
};

void IncludeLayersTest::initTestCase() {
    // Without these headers every Qt include of a pure layer would look wrong: say so at once.
    QVERIFY2(qtCoreHeaders().exists(u"QString"_s), qPrintable(qtCoreHeaders().path() + u" holds no QtCore headers"_s));
}

void IncludeLayersTest::theTreeKeepsItsLayers() {
    const QList<Violation> found = layers::violations(QDir(QStringLiteral(RENEWDESK_SOURCE_DIR)), qtCoreHeaders());
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + sentences(found)));
}

void IncludeLayersTest::aHouseInOrderPasses() {
    const QTemporaryDir house;
    writeGoodHouse(QDir(house.path()));
    QCOMPARE(sentences(layers::violations(QDir(house.path()), qtCoreHeaders())), QString());
}

void IncludeLayersTest::aWrongIncludeIsFound_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("header");

    const auto own = [](const char *name, const char *file, const char *header, Fault fault) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray("#include \"") + header + "\"" << fault
                            << QString::fromLatin1(header);
    };
    const auto system = [](const char *name, const char *file, const char *header, Fault fault) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray("#include <") + header + ">" << fault
                            << QString::fromLatin1(header);
    };

    using enum Fault;
    own("domain does not know the store", "models/domain/x.h", "models/store/port.h", ForbiddenLayer);
    own("domain does not know reports", "models/domain/x.h", "models/reports/csv.h", ForbiddenLayer);
    own("domain does not know the desk", "models/domain/x.cpp", "ui/page.h", ForbiddenLayer);
    own("the port does not know what adapters share", "models/store/x.h", "models/store/sql/rows.h", ForbiddenLayer);
    own("the port does not know an adapter", "models/store/x.h", "models/store/sqlite/file_store.h", ForbiddenLayer);
    own("the port does not know tables", "models/store/x.cpp", "models/tables/rows.h", ForbiddenLayer);
    own("what adapters share does not know one of them", "models/store/sql/x.h",
        "models/store/postgresql/server_store.h", ForbiddenLayer);
    own("one adapter does not know the other", "models/store/sqlite/x.cpp", "models/store/postgresql/server_store.h",
        ForbiddenLayer);
    own("the other adapter does not know the one", "models/store/postgresql/x.cpp", "models/store/sqlite/file_store.h",
        ForbiddenLayer);
    own("an adapter does not know reports", "models/store/sqlite/x.cpp", "models/reports/csv.h", ForbiddenLayer);
    own("reports do not know an adapter", "models/reports/x.cpp", "models/store/sqlite/file_store.h", ForbiddenLayer);
    own("reports do not know tables", "models/reports/x.cpp", "models/tables/rows.h", ForbiddenLayer);
    own("tables do not know reports", "models/tables/x.cpp", "models/reports/csv.h", ForbiddenLayer);
    own("tables do not know the desk", "models/tables/x.cpp", "ui/theme.h", ForbiddenLayer);
    own("the desk does not know the programs", "ui/x.cpp", "app/composition.h", ForbiddenLayer);
    own("the desk names no embedded store", "ui/x.cpp", "models/store/sqlite/file_store.h", AdapterOutsideComposition);
    own("the desk names no shared store", "ui/pages/x.cpp", "models/store/postgresql/server_store.h",
        AdapterOutsideComposition);
    own("the desk does not see what adapters share", "ui/x.h", "models/store/sql/rows.h", AdapterOutsideComposition);
    own("the desk does not know its keychain", "ui/x.cpp", "ui/connections/keychain/passwords.h", ForbiddenLayer);
    own("a program names no store", "app/ctl/main.cpp", "models/store/sqlite/file_store.h", AdapterOutsideComposition);
    own("a program does not see what adapters share", "app/desk/x.cpp", "models/store/sql/rows.h",
        AdapterOutsideComposition);
    QTest::newRow("angle brackets do not hide one of our files")
        << u"ui/x.cpp"_s << QByteArray("#include <models/store/sqlite/file_store.h>") << AdapterOutsideComposition
        << u"models/store/sqlite/file_store.h"_s;
    own("a way round by two dots does not hide a layer", "ui/x.cpp", "ui/../models/store/sql/rows.h",
        AdapterOutsideComposition);

    system("domain draws no widgets", "models/domain/x.h", "QWidget", NotPure);
    system("domain paints no colours", "models/domain/x.h", "QColor", NotPure);
    system("domain does not name QtGui by its folder", "models/domain/x.h", "QtGui/QColor", NotPure);
    system("domain runs nothing by QtConcurrent", "models/domain/x.cpp", "QtConcurrent", NotPure);
    system("domain runs nothing by a header of QtConcurrent", "models/domain/x.cpp", "QtConcurrent/QtConcurrentRun",
           NotPure);
    system("domain reaches for no operating system", "models/domain/x.cpp", "unistd.h", NotPure);
    system("domain uses no private part of Qt", "models/domain/x.cpp", "QtCore/private/qobject_p.h", NotPure);
    system("domain writes no workbook", "models/domain/x.cpp", "zlib.h", NotPure);
    system("domain asks no database", "models/domain/x.cpp", "QSqlQuery", DatabaseHeader);
    system("the port asks no database", "models/store/x.cpp", "QtSql/QSqlQuery", DatabaseHeader);
    system("the port asks no database by the whole module", "models/store/x.cpp", "QtSql", DatabaseHeader);
    system("the port does not talk to SQLite", "models/store/x.cpp", "sqlite3.h", DatabaseHeader);
    system("the port draws no widgets", "models/store/x.h", "QtWidgets/QWidget", NotPure);
    system("reports paint nothing", "models/reports/x.cpp", "QPainter", NotPure);
    system("reports ask no database", "models/reports/x.cpp", "QSqlQuery", DatabaseHeader);
    system("tables hold no colours", "models/tables/x.cpp", "QBrush", NotPure);
    system("tables hold no icons", "models/tables/x.h", "QtGui/qicon.h", NotPure);
    system("tables ask no database", "models/tables/x.cpp", "QSqlTableModel", DatabaseHeader);
    system("the desk asks no database", "ui/x.cpp", "QSqlDatabase", DatabaseHeader);
    system("the desk asks no database by its folder", "ui/x.cpp", "QtSql/QSqlDatabase", DatabaseHeader);
    system("the desk asks no database by the file's small name", "ui/x.cpp", "qsqlquery.h", DatabaseHeader);
    system("the desk does not talk to SQLite", "ui/x.cpp", "sqlite3.h", DatabaseHeader);
    system("the desk does not talk to PostgreSQL", "ui/x.cpp", "libpq-fe.h", DatabaseHeader);
    system("the desk asks no keychain itself", "ui/x.cpp", "qt6keychain/keychain.h", KeychainHeader);
    system("a program asks no keychain itself", "app/desk/x.cpp", "qt6keychain/keychain.h", KeychainHeader);
    system("a program asks no database", "app/desk/main.cpp", "QSqlDatabase", DatabaseHeader);

    own("a neighbour is named from the root", "models/domain/x.cpp", "money.h", NotFromRoot);
    own("the folder above is named from the root", "models/store/x.cpp", "../domain/money.h", NotFromRoot);
    own("the product does not know its tests", "ui/x.cpp", "tests/support/clock.h", NotFromRoot);
    own("quotes do not hide a database", "ui/x.cpp", "sqlite3.h", DatabaseHeader);
    own("what lies in no layer is not included", "ui/x.cpp", "models/helpers/x.h", UnknownPlace);
    own("a new folder under the store is no layer yet", "app/composition.h", "models/store/oracle/x.h", UnknownPlace);
    QTest::newRow("a macro cannot stand for a header")
        << u"ui/x.cpp"_s << QByteArray("#include HEADER") << Unreadable << u"HEADER"_s;
    QTest::newRow("spaces do not hide an include")
        << u"ui/x.cpp"_s << QByteArray("  #  include<QSqlQuery>  // why") << DatabaseHeader << u"QSqlQuery"_s;
    QTest::newRow("a comment does not hide an include")
        << u"ui/x.cpp"_s << QByteArray("#include /* a \"note\" */ <QSqlQuery>") << DatabaseHeader << u"QSqlQuery"_s;
}

void IncludeLayersTest::aWrongIncludeIsFound() {
    QFETCH(QString, file);
    QFETCH(QByteArray, line);
    QFETCH(Fault, fault);
    QFETCH(QString, header);

    const QTemporaryDir house;
    const QDir root(house.path());
    writeGoodHouse(root);
    write(root, file, "// a file that went wrong\n#include <vector>\n" + line + "\n");

    const QList<Violation> found = layers::violations(root, qtCoreHeaders());
    QVERIFY2(found == QList<Violation>({{fault, file, 3, header}}), qPrintable(u"found:\n"_s + sentences(found)));
}

void IncludeLayersTest::aFileOutsideEveryLayerIsFound() {
    for (const QString &file : {u"models/x.h"_s, u"models/helpers/x.cpp"_s, u"models/store/oracle/x.cpp"_s}) {
        const QTemporaryDir house;
        writeGoodHouse(QDir(house.path()));
        write(QDir(house.path()), file, "#include <vector>\n");
        const QList<Violation> found = layers::violations(QDir(house.path()), qtCoreHeaders());
        QVERIFY2(found == QList<Violation>({{Fault::UnknownPlace, file, 0, {}}}), qPrintable(sentences(found)));
    }
}

void IncludeLayersTest::aHouseWithoutSourcesFails() {
    const QTemporaryDir house;
    write(QDir(house.path()), u"README.md"_s, "Nothing here yet\n");
    const QList<Violation> found = layers::violations(QDir(house.path()), qtCoreHeaders());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fault, Fault::NoSources);

    const QList<Violation> nowhere = layers::violations(QDir(house.filePath(u"no-such-folder"_s)), qtCoreHeaders());
    QCOMPARE(nowhere.size(), 1);
    QCOMPARE(nowhere.first().fault, Fault::NoSources);
}

void IncludeLayersTest::anEmptyFolderFails() {
    const QTemporaryDir house;
    write(QDir(house.path()), u"models/domain/money.h"_s, "#include <QString>\n");
    write(QDir(house.path()), u"ui/CMakeLists.txt"_s, "\n");
    const QList<Violation> found = layers::violations(QDir(house.path()), qtCoreHeaders());
    QVERIFY2(found == QList<Violation>({{Fault::NoSources, u"ui"_s, 0, {}}}), qPrintable(sentences(found)));
}

void IncludeLayersTest::severalFindingsComeInOrder() {
    const QTemporaryDir house;
    writeGoodHouse(QDir(house.path()));
    write(QDir(house.path()), u"ui/b.cpp"_s, "#include <sqlite3.h>\n#include <QSqlQuery>\n");
    write(QDir(house.path()), u"models/domain/a.h"_s, "#include <QWidget>\n");
    QCOMPARE(sentences(layers::violations(QDir(house.path()), qtCoreHeaders())),
             QStringLiteral(
                 "models/domain/a.h:1: includes more than Qt6::Core and std, all that this layer may (QWidget)\n"
                 "ui/b.cpp:1: includes a database's header outside a store's adapter (sqlite3.h)\n"
                 "ui/b.cpp:2: includes a database's header outside a store's adapter (QSqlQuery)"));
}

QTEST_GUILESS_MAIN(IncludeLayersTest)
#include "include_layers_test.moc"
