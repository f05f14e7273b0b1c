// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pressing.h"
#include "ui/dialogs/desktop_dialogs.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using pressing::child;

/// The dialogs that ask for a file, as people meet them.
class DesktopDialogsTest final : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void aNameWithoutASuffixGetsTheSuggestedOnes_data() {
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("for other programs") << u"invoices.csv"_s << u"march"_s << u"march.csv"_s;
        QTest::newRow("a workbook") << u"invoices.xlsx"_s << u"march"_s << u"march.xlsx"_s;
        QTest::newRow("a suffix that was typed stays") << u"invoices.csv"_s << u"march.txt"_s << u"march.txt"_s;
    }

    void aNameWithoutASuffixGetsTheSuggestedOnes() {
        QFETCH(QString, suggested);
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QString chosen;
        m_dialogs.askFileToSave(&m_window,
                                {.title = u"Export"_s, .suggestedName = suggested, .folder = m_folder.path()},
                                [&](const QString &path) { chosen = path; });
        auto *dialog = m_window.findChild<QFileDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto *name = child<QLineEdit>(dialog, "fileNameEdit");
        QCOMPARE(name->text(), suggested);
        name->selectAll();
        QTest::keyClicks(name, typed);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(chosen, m_folder.filePath(written));
    }

    void aFolderThatIsNotThereIsNotGoneTo_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("shown");
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QTest::newRow("one that is there") << m_folder.path() << m_folder.path();
        QTest::newRow("one that is gone") << m_folder.filePath(u"gone"_s) << documents;
        QTest::newRow("none") << QString() << documents;
    }

    void aFolderThatIsNotThereIsNotGoneTo() {
        QFETCH(QString, folder);
        QFETCH(QString, shown);
        QDir().mkpath(shown);
        m_dialogs.askFileToSave(&m_window, {.title = u"Export"_s, .suggestedName = u"a.csv"_s, .folder = folder},
                                [](const QString &) {});
        auto *dialog = m_window.findChild<QFileDialog *>();
        QCOMPARE(dialog->directory().absolutePath(), QDir(shown).absolutePath());
    }

    void cleanup() {
        const auto dialogs = m_window.findChildren<QFileDialog *>();
        qDeleteAll(dialogs);
    }

private:
    QTemporaryDir m_folder;
    ui::DesktopDialogs m_dialogs;
    QWidget m_window;
};

QTEST_MAIN(DesktopDialogsTest)
#include "desktop_dialogs_test.moc"
