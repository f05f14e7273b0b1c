// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook_text.h"

#include <QProcess>
#include <QXmlStreamReader>

namespace support {

QByteArray workbookPart(const QString &path, const QString &name) {
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"),
                                             QStringLiteral("import sys, zipfile\n"
                                                            "archive = zipfile.ZipFile(sys.argv[1])\n"
                                                            "assert archive.testzip() is None\n"
                                                            "sys.stdout.buffer.write(archive.read(sys.argv[2]))"),
                                             path, name});
    python.waitForFinished();
    return python.exitCode() == 0 ? python.readAllStandardOutput() : python.readAllStandardError();
}

QList<QStringList> workbookCells(const QString &path, int sheet) {
    QXmlStreamReader xml(workbookPart(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    QList<QStringList> rows;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"row")
            rows.append(QStringList());
        if (xml.isStartElement() && xml.name() == u"c")
            rows.last().append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    if (xml.hasError())
        return {{xml.errorString()}};
    return rows;
}

} // namespace support
